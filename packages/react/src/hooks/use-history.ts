'use client';
// What happened to one request, oldest first; page after page by itself, up to a limit.
import type { HitlError, HitlEvent, HitlRequest } from '@hitl-kit/client';
import { useEffect, useMemo, useState } from 'react';
import { isShutOut } from '../core/shut-out.ts';
import type { HitlSource } from '../core/source.ts';
import { eventsQuery } from '../events-query.ts';
import { useKit } from '../provider.tsx';
import { useInfiniteQuery } from './use-query.ts';

/** More pages than this load when somebody asks. */
const PAGES_BY_THEMSELVES = 5;

export interface HistoryReading {
  /** `error` when nothing of it could be read. */
  status: 'loading' | 'ready' | 'error';
  /** Oldest first. None where the source has no history. */
  events: HitlEvent[];
  /** Why it could not be read, read again or read on; what was read before stays in `events`, unless a 401 or 403 took it. */
  error: HitlError | null;
  hasMore: boolean;
  loadingMore: boolean;
  loadMore(): void;
  refresh(): void;
}

export function useHistory(source: HitlSource, { id }: Pick<HitlRequest, 'id'>): HistoryReading {
  const { queryClient } = useKit();
  const exists = source.events !== undefined;
  const reading = useInfiniteQuery({ ...eventsQuery(source, id), enabled: exists }, queryClient);
  const { hasNextPage, isFetching, fetchNextPage } = reading;
  const error = reading.error as HitlError | null;
  const pages = isShutOut(error) ? undefined : reading.data?.pages;
  // One that failed is not asked for again by itself: it would be asked for ever.
  const read = pages?.length ?? 0;
  // Counted, not only asked for: a hint that comes meanwhile has all read again, and cancels what was asked for.
  const [wanted, setWanted] = useState(PAGES_BY_THEMSELVES);
  const loadingMore = hasNextPage && !error && read < wanted;
  const goesOnAfter = loadingMore && !isFetching ? read : null;
  useEffect(() => {
    // Whoever else shows it may have asked already.
    if (goesOnAfter !== null) void fetchNextPage({ cancelRefetch: false });
  }, [goesOnAfter, fetchNextPage]);
  return {
    status: pages || !exists ? 'ready' : error ? 'error' : 'loading',
    events: useMemo(() => (pages ?? []).flatMap(({ items }) => items), [pages]),
    error,
    hasMore: !!pages && hasNextPage,
    loadingMore,
    loadMore() {
      setWanted(Math.max(wanted, read + 1));
      if (error) void fetchNextPage();
    },
    refresh: () => void reading.refetch(),
  };
}
