'use client';
// One list over all sources: pages, arrivals that wait, the server's count.
import type { Code, HitlError } from '@hitl-kit/client';
import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { splitArrivals } from '../core/arrivals.ts';
import { readAgainIn } from '../core/pace.ts';
import { failedOf, type InboxItem, mergePages } from '../core/pages.ts';
import { isShutOut } from '../core/shut-out.ts';
import { hitlKeys, type InboxQuery, listQuery } from '../first-queries.ts';
import { useKit } from '../provider.tsx';
import { useCount } from './use-count.ts';
import { useLive } from './use-live.ts';
import { useOnline } from './use-online.ts';
import { useInfiniteQuery } from './use-query.ts';

export interface InboxReading {
  status: 'loading' | 'ready' | 'error';
  /** What to show, newest first unless the query has another order. A new row never pushes these down by itself: it waits until `reveal`. */
  items: InboxItem[];
  /** How many rows wait. */
  waiting: number;
  reveal(): void;
  /** How many there are, as the sources count them; undefined until they did. */
  count: number | undefined;
  error: HitlError | null;
  /** Since when, in ms by this device's clock, the list could not be read again; null while it is up to date. */
  staleSince: number | null;
  /** The sources that could not be read while others could, by id, and why. What was read of them before still shows. */
  failed: Readonly<Record<string, Code>>;
  /** Whether it is being read now, again too. */
  reading: boolean;
  hasMore: boolean;
  loadingMore: boolean;
  loadMore(): void;
  refresh(): void;
}

/**
 * The rows of a query, read again on every hint; what waits for this person when there is none. It is compared by what it
 * holds, so that it may be written inline.
 */
export function useInbox(query: InboxQuery = waitingForMe): InboxReading {
  const { sources, queryClient, lists, settled } = useKit();
  const pace = useLive();
  const leaves = query.view === 'assigned' || query.view === 'snoozed';
  const list = useInfiniteQuery(
    {
      ...listQuery(sources, query, undefined, lists.spare),
      refetchInterval: ({ state }) => {
        const open = (state.data?.pages ?? []).flatMap(({ pages }) =>
          Object.values(pages).flatMap(({ items }) => items),
        );
        const now = Math.max(...sources.map((source) => source.now()));
        return Math.max(leaves ? readAgainIn(open, now, pace) : pace, lists.rest());
      },
      // Coming back to the page is no reason to read much again that was just read.
      staleTime: () => lists.rest(),
    },
    queryClient,
  );
  // Rows of a session that ended must not stand there as if they could still be opened.
  const data = isShutOut(list.error) ? undefined : list.data;
  const count = useCount(query);
  const resolved = useSyncExternalStore(settled.subscribe, settled.keys, settled.keys);
  const all = useMemo(() => {
    const items = mergePages(data?.pages ?? [], query.sort);
    // What is known to be resolved, or brought back, goes at once: reading again may take long, or fail.
    return leaves ? items.filter(({ key, request }) => !resolved.has(key) && !resolved.has(request)) : items;
  }, [data, query.sort, leaves, resolved]);
  const name = JSON.stringify(hitlKeys.list(sources, query));
  const { shown, waiting, reveal } = useArrivals(all, name);
  // Of a list that was never read it stands while that is read again, so that its notice does.
  const failure = useRef({ name, error: list.error });
  if (!list.isPending || failure.current.name !== name) failure.current = { name, error: list.error };
  const error = failure.current.error as HitlError | null;

  const online = useOnline();

  return {
    // While more may be there it is not known that nothing is left.
    status: data ? (shown[0] || !list.hasNextPage ? 'ready' : 'loading') : error ? 'error' : 'loading',
    items: shown,
    waiting,
    reveal,
    count,
    error,
    staleSince: data && (list.error || !online) ? list.dataUpdatedAt : null,
    failed: failedOf(data),
    reading: list.fetchStatus !== 'idle',
    hasMore: !!data && list.hasNextPage,
    loadingMore: list.isFetchingNextPage,
    loadMore: () => void list.fetchNextPage(),
    refresh() {
      // A person's own wish goes out at once, whatever is on its way.
      void list.refetch();
      void queryClient.invalidateQueries({ queryKey: hitlKeys.counts() });
    },
  };
}

/** `list` names the list: another one has seen nothing yet. */
function useArrivals(items: InboxItem[], list: string) {
  const [seen, setSeen] = useState<{ list: string; keys: ReadonlySet<string> }>({ list, keys: new Set() });
  const keys = seen.list === list ? seen.keys : NOTHING;
  const { shown, waiting } = useMemo(() => splitArrivals(items, keys), [items, keys]);

  useEffect(() => {
    if (seen.list === list && shown.length === keys.size && shown.every(({ key }) => keys.has(key))) return;
    setSeen({ list, keys: new Set(shown.map(({ key }) => key)) });
  }, [shown, keys, list, seen.list]);

  return {
    shown,
    waiting: waiting.length,
    reveal: () => setSeen({ list, keys: new Set(items.map(({ key }) => key)) }),
  };
}

const NOTHING: ReadonlySet<string> = new Set();
const waitingForMe: InboxQuery = { view: 'assigned' };
