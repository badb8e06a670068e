'use client';
// The list of one view over all sources: pages, arrivals that wait, the server's count.
import type { HitlError, View } from '@hitl-kit/client';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { splitArrivals } from '../core/arrivals.ts';
import { readAgainIn } from '../core/pace.ts';
import { type InboxItem, mergePages } from '../core/pages.ts';
import { isShutOut } from '../core/shut-out.ts';
import { useKit } from '../provider.tsx';
import { listQuery } from '../queries.ts';
import { useCount } from './use-count.ts';
import { useLive } from './use-live.ts';

export interface InboxReading {
  status: 'loading' | 'ready' | 'error';
  /** What to show, newest first. A new row never pushes these down by itself: it waits until `reveal`. */
  items: InboxItem[];
  /** How many rows wait. */
  waiting: number;
  reveal(): void;
  /** How many there are, as the sources count them; undefined until they did. */
  count: number | undefined;
  error: HitlError | null;
  hasMore: boolean;
  loadingMore: boolean;
  loadMore(): void;
  refresh(): void;
}

export function useInbox({ view = 'assigned' }: { view?: View | undefined } = {}): InboxReading {
  const { sources, queryClient } = useKit();
  const pace = useLive();
  const list = useInfiniteQuery(
    {
      ...listQuery(sources, view),
      refetchInterval: ({ state }) => {
        const open = (state.data?.pages ?? []).flatMap(({ pages }) =>
          Object.values(pages).flatMap(({ items }) => items),
        );
        const now = Math.max(...sources.map((source) => source.now()));
        return view === 'assigned' ? readAgainIn(open, now, pace) : pace;
      },
    },
    queryClient,
  );
  const count = useCount({ view });
  const all = useMemo(() => mergePages(list.data?.pages ?? []), [list.data]);
  const { shown, waiting, reveal } = useArrivals(all, view);

  // Rows of a session that ended must not stand there as if they could still be opened.
  const over = isShutOut(list.error);

  return {
    status: over ? 'error' : list.data ? 'ready' : list.error ? 'error' : 'loading',
    items: over ? NO_ITEMS : shown,
    waiting: over ? 0 : waiting,
    reveal,
    count,
    error: list.error as HitlError | null,
    hasMore: list.hasNextPage && !over,
    loadingMore: list.isFetchingNextPage,
    loadMore: () => void list.fetchNextPage(),
    refresh: () => void list.refetch(),
  };
}

function useArrivals(items: InboxItem[], view: View) {
  const [seen, setSeen] = useState<{ view: View; keys: ReadonlySet<string> }>({ view, keys: new Set() });
  const keys = seen.view === view ? seen.keys : NOTHING;
  const { shown, waiting } = useMemo(() => splitArrivals(items, keys), [items, keys]);

  useEffect(() => {
    if (seen.view === view && shown.length === keys.size && shown.every(({ key }) => keys.has(key))) return;
    setSeen({ view, keys: new Set(shown.map(({ key }) => key)) });
  }, [shown, keys, view, seen.view]);

  return {
    shown,
    waiting: waiting.length,
    reveal: () => setSeen({ view, keys: new Set(items.map(({ key }) => key)) }),
  };
}

const NOTHING: ReadonlySet<string> = new Set();
const NO_ITEMS: InboxItem[] = [];
