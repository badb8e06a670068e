'use client';
// Hands sources, a private query client, the person's drafts and the words to all kit components below it.
import { createHitlClient, type HitlClient } from '@hitl-kit/client';
import { type DehydratedState, QueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useEffect, useMemo, useRef, useState } from 'react';
import { clientSource } from './core/client-source.ts';
import { createDesk, type Desk } from './core/desk.ts';
import { createLive, type Live, type Stale } from './core/live.ts';
import type { HitlSource } from './core/source.ts';
import { type Localization, LocalizationProvider } from './i18n/index.ts';
import { type Appearance, AppearanceProvider } from './parts/appearance.ts';
import { hitlKeys } from './queries.ts';

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
  client?: HitlClient | undefined;
  /** Several places that hold requests, shown as one inbox. */
  sources?: readonly HitlSource[] | undefined;
  /** What a server prefetched with the factories of `/queries`. */
  state?: DehydratedState | undefined;
  localization?: Localization | undefined;
  /** The system's when absent. */
  theme?: Theme | undefined;
  /** Class names and components of the host for single parts. A stable object. */
  appearance?: Appearance | undefined;
  children?: ReactNode;
}

interface Kit {
  sources: readonly HitlSource[];
  queryClient: QueryClient;
  live: Live;
  desk: Desk;
}

const KitContext = createContext<Kit | null>(null);
const ThemeContext = createContext<Theme | undefined>(undefined);

export function HitlProvider(props: HitlProviderProps) {
  const sources = useSources(props);
  // A new set of sources may be another person's: nothing read before may show.
  const kit = useMemo(() => createKit(sources, props.state), [sources, props.state]);

  useEffect(() => {
    kit.queryClient.mount();
    return () => kit.queryClient.unmount();
  }, [kit]);

  return (
    <KitContext.Provider value={kit}>
      <ThemeContext.Provider value={props.theme}>
        <LocalizationProvider localization={props.localization}>
          <AppearanceProvider appearance={props.appearance}>{props.children}</AppearanceProvider>
        </LocalizationProvider>
      </ThemeContext.Provider>
    </KitContext.Provider>
  );
}

/** @throws when there is no `<HitlProvider>` above */
export function useKit(): Kit {
  const kit = useContext(KitContext);
  if (!kit) throw new Error('Wrap this in <HitlProvider baseUrl="…">: it says where the requests are.');
  return kit;
}

export const useTheme = (): Theme | undefined => useContext(ThemeContext);

/** The source of that id; the first one when no id is given. */
export function useSource(id?: string): HitlSource {
  const { sources } = useKit();
  const source = id === undefined ? sources[0] : sources.find((one) => one.id === id);
  if (!source) throw new Error(`<HitlProvider> has no source ${id ?? 'at all'}.`);
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
        createHitlClient({
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
  for (const { queryKey, state: read } of state?.queries ?? []) {
    queryClient.setQueryData(queryKey, read.data, { updatedAt: read.dataUpdatedAt });
  }
  const live = createLive(sources, (stale) => readAgain(queryClient, stale));
  return { sources, queryClient, live, desk: createDesk() };
}

/** One more try where no reply came, or the server failed; a refusal stays one. */
function mayHelp(failures: number, error: Error): boolean {
  const status = (error as { status?: number }).status ?? 0;
  return failures < 1 && (status === 0 || status >= 500);
}

export function readAgain(queryClient: QueryClient, { source, ids }: Stale): void {
  void queryClient.invalidateQueries({ queryKey: hitlKeys.lists() });
  void queryClient.invalidateQueries({ queryKey: hitlKeys.counts() });
  if (ids === 'all') void queryClient.invalidateQueries({ queryKey: [...hitlKeys.requests(), source] });
  else for (const id of ids) void queryClient.invalidateQueries({ queryKey: hitlKeys.request({ id: source }, id) });
}
