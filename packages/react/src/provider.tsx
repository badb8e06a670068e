'use client';
// Hands sources, a private query client, the person's drafts and the words to all kit components below it.
import { createPageClient, type PageClient } from '@hitl-kit/client';
import { type DehydratedState, QueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useEffect, useMemo, useRef, useState } from 'react';
import { clientSource } from './core/client-source.ts';
import { mayHelp } from './core/each-source.ts';
import { createLive, type Live, type Stale } from './core/live.ts';
import type { MergedPage } from './core/pages.ts';
import { createRereading, type Rereading } from './core/rereading.ts';
import { createSettled, type Settled } from './core/settled.ts';
import { type HitlSource, refKey } from './core/source.ts';
import { hitlKeys, requestQuery } from './first-queries.ts';
import { LocalizationProvider } from './i18n/localization.tsx';
import type { Localization } from './i18n/words.ts';
import { type Appearance, AppearanceProvider } from './parts/appearance.ts';

export type Theme = 'light' | 'dark';

export interface HitlProviderProps {
  /** Where the adapter is mounted, as `/api/hitl`. Or give a `client`, or `sources`. */
  baseUrl?: string | undefined;
  /** With `baseUrl`: instead of the global `fetch`. */
  fetch?: typeof globalThis.fetch | undefined;
  /** With `baseUrl`: sent with every call. */
  headers?: Record<string, string> | undefined;
  /** With `baseUrl`: asked before each call, for `Authorization: Bearer …`. */
  getToken?: (() => string | null | Promise<string | null>) | undefined;
  /** Of `createHitlClient` or `createPageClient`. */
  client?: PageClient | undefined;
  /** Several places that hold requests, shown as one inbox. */
  sources?: readonly HitlSource[] | undefined;
  /** What a server prefetched with the factories of `/queries`. */
  state?: DehydratedState | undefined;
  /** Language, time zone, and what people and roles are called. A stable object. */
  localization?: Localization | undefined;
  /** The system's when absent. */
  theme?: Theme | undefined;
  /** Finds people by part of a name, to suggest whom to delegate to. Without it their id is typed. */
  people?: FindPeople | undefined;
  /** Class names and components of the host for single parts. A stable object. */
  appearance?: Appearance | undefined;
  children?: ReactNode;
}

/** A person of the host. */
export interface PersonRef {
  id: string;
  name: string;
}

export type FindPeople = (text: string) => Promise<PersonRef[]>;

interface Kit {
  /** Another kit, another number. */
  number: number;
  sources: readonly HitlSource[];
  queryClient: QueryClient;
  live: Live;
  lists: Rereading;
  counts: Rereading;
  settled: Settled;
}

const KitContext = createContext<Kit | null>(null);
const ThemeContext = createContext<Theme | undefined>(undefined);
const PeopleContext = createContext<FindPeople | undefined>(undefined);

export function HitlProvider(props: HitlProviderProps) {
  const sources = useSources(props);
  const latestState = useRef(props.state);
  latestState.current = props.state;
  const kit = useMemo(() => createKit(sources, latestState.current), [sources]);

  // What a server read again, as after a refresh of its page, joins what is there.
  useEffect(() => hydrate(kit.queryClient, props.state), [kit, props.state]);

  useEffect(() => {
    kit.queryClient.mount();
    return () => kit.queryClient.unmount();
  }, [kit]);

  return (
    // A new set of sources may be another person's: nothing read or begun before may show.
    <KitContext.Provider key={kit.number} value={kit}>
      <ThemeContext.Provider value={props.theme}>
        <PeopleContext.Provider value={props.people}>
          <LocalizationProvider localization={props.localization}>
            <AppearanceProvider appearance={props.appearance}>{props.children}</AppearanceProvider>
          </LocalizationProvider>
        </PeopleContext.Provider>
      </ThemeContext.Provider>
    </KitContext.Provider>
  );
}

/** @throws when there is no `<HitlProvider>` above */
export function useKit(): Kit {
  const kit = useContext(KitContext);
  if (!kit) throw new Error('This needs a <HitlProvider> above it.');
  return kit;
}

export const useTheme = (): Theme | undefined => useContext(ThemeContext);

/** How the host finds people; undefined where it does not. */
export const usePeople = (): FindPeople | undefined => useContext(PeopleContext);

/**
 * The source of that id, as of `InboxItem.source`; the first one when no id is given.
 *
 * @throws when the provider has none of that id
 */
export function useSource(id?: string): HitlSource {
  const { sources } = useKit();
  const source = sources.find((one) => id === undefined || one.id === id);
  if (!source) throw new Error(`<HitlProvider> has no source ${id}.`);
  return source;
}

function useSources({ baseUrl, client, sources, ...connection }: HitlProviderProps): readonly HitlSource[] {
  // Functions and header objects are often written inline: the latest count, a new one makes no new client.
  const latest = useRef(connection);
  latest.current = connection;
  const headers = JSON.stringify(connection.headers);
  const hasToken = connection.getToken !== undefined;
  const own = useMemo(() => {
    if (client) return [clientSource(client)];
    if (baseUrl === undefined) return [];
    return [
      clientSource(
        createPageClient({
          baseUrl,
          channel: 'ui',
          fetch: (input, init) => (latest.current.fetch ?? globalThis.fetch)(input, init),
          ...(headers ? { headers: JSON.parse(headers) as Record<string, string> } : {}),
          ...(hasToken ? { getToken: () => latest.current.getToken?.() ?? null } : {}),
        }),
      ),
    ];
  }, [baseUrl, client, headers, hasToken]);
  const stable = useSameItems(sources ?? own);
  if (stable.length === 0) throw new Error('<HitlProvider> needs a baseUrl, a client or sources.');
  return stable;
}

/** The same array as long as it holds the same items. */
function useSameItems<T>(items: readonly T[]): readonly T[] {
  const [kept, setKept] = useState(items);
  const same = kept.length === items.length && kept.every((item, index) => item === items[index]);
  if (!same) setKept(items);
  return same ? kept : items;
}

function createKit(sources: readonly HitlSource[], state: DehydratedState | undefined): Kit {
  const queryClient = new QueryClient({
    defaultOptions: {
      queries: { networkMode: 'always', refetchOnReconnect: true, retry: mayHelp, retryDelay: 500 },
    },
  });
  hydrate(queryClient, state);
  const lists = createRereading(() => readLists(queryClient));
  // One that is on its way is let end: were it begun anew for each hint, a source that says nothing would stop all counting.
  const counts = createRereading(
    () => queryClient.invalidateQueries({ queryKey: hitlKeys.counts() }),
    () => 0,
  );
  const settled = settledOf(queryClient);
  const live = createLive(sources, (stale) => readAgain(queryClient, stale));
  count += 1;
  const kit = { number: count, sources, queryClient, live, lists, counts, settled };
  kits.set(queryClient, kit);
  return kit;
}

let count = 0;
const kits = new WeakMap<QueryClient, Kit>();

/** Only what is newer than what was read here. */
function hydrate(queryClient: QueryClient, state: DehydratedState | undefined): void {
  for (const { queryKey, state: read } of state?.queries ?? []) {
    if (read.dataUpdatedAt <= (queryClient.getQueryState(queryKey)?.dataUpdatedAt ?? 0)) continue;
    queryClient.setQueryData(queryKey, read.data, { updatedAt: read.dataUpdatedAt });
  }
}

/** `queryClient` is a kit's own. */
export function readAgain(queryClient: QueryClient, { source, ids }: Stale): void {
  const kit = kits.get(queryClient) as Kit;
  kit.lists.ask();
  kit.counts.ask();
  if (ids === 'all') void queryClient.invalidateQueries({ queryKey: [...hitlKeys.requests(), source] });
  else for (const id of ids) void queryClient.invalidateQueries({ queryKey: hitlKeys.request({ id: source }, id) });
  if (ids !== 'all' && kit.lists.rest() > 0) readListed(kit, source, ids);
}

/** A further page that is on its way is let in first: reading anew would drop it. */
async function readLists(queryClient: QueryClient): Promise<void> {
  const read = queryClient.getQueryCache().findAll({ queryKey: hitlKeys.lists() });
  const growing = read.filter(({ state }) => state.fetchMeta?.fetchMore);
  await Promise.allSettled(growing.map(({ promise }) => promise));
  await queryClient.invalidateQueries({ queryKey: hitlKeys.lists() });
}

/** Where whole lists are read seldom: what changed of the rows they hold, each on its own, a few of them. */
function readListed({ queryClient, sources }: Kit, sourceId: string, ids: readonly string[]): void {
  const source = sources.find(({ id }) => id === sourceId);
  const lists = queryClient.getQueriesData<{ pages: MergedPage[] }>({ queryKey: hitlKeys.lists() });
  const listed = new Set(
    lists.flatMap(([, data]) => data?.pages.flatMap(({ pages }) => pages[sourceId]?.items.map(({ id }) => id)) ?? []),
  );
  const few = ids.filter((id) => listed.has(id)).slice(0, 20);
  if (source) for (const id of few) queryClient.fetchQuery(requestQuery(source, id)).catch(() => undefined);
}

/** Follows every request that is read or answered: what is resolved stays so. */
function settledOf(queryClient: QueryClient): Settled {
  const settled = createSettled();
  queryClient.getQueryCache().subscribe(({ query }) => {
    const [, what, source, id, more] = query.queryKey as string[];
    if (what !== 'request' || !source || !id || more) return;
    const state = (query.state.data as { state?: string } | undefined)?.state;
    if (state && state !== 'awaiting_input') settled.add(refKey({ source, id }));
  });
  return settled;
}
