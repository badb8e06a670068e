'use client';
// What happened to one request, oldest first; page after page by itself, up to a limit.
import type { HitlEvent } from '@hitl-kit/client';
import { useEffect, useMemo } from 'react';
import type { HitlSource } from '../core/source.ts';
import { eventsQuery } from '../events-query.ts';
import { useKit } from '../provider.tsx';
import { useInfiniteQuery } from './use-query.ts';

/** More pages than this load when somebody asks. */
const PAGES_BY_THEMSELVES = 5;

export interface EventsReading {
  events: HitlEvent[];
  hasMore: boolean;
  loadMore(): void;
  loadingMore: boolean;
}

/** Empty while it loads, when it cannot be read, and where the source has no history. */
export function useEvents(source: HitlSource, requestId: string): EventsReading {
  const { queryClient } = useKit();
  const { data, hasNextPage, isFetching, isFetchingNextPage, fetchNextPage } = useInfiniteQuery(
    { ...eventsQuery(source, requestId), enabled: source.events !== undefined },
    queryClient,
  );
  const pages = data?.pages;
  const goesOn = hasNextPage && !isFetching && (pages?.length ?? 0) < PAGES_BY_THEMSELVES;
  useEffect(() => {
    if (goesOn) void fetchNextPage();
  }, [goesOn, fetchNextPage]);
  const events = useMemo(() => (pages ?? []).flatMap(({ items }) => items), [pages]);
  return { events, hasMore: hasNextPage, loadMore: () => void fetchNextPage(), loadingMore: isFetchingNextPage };
}
