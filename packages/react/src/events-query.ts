// The query factory of a request's history. It loads with the history. No React.
import type { EventPage } from '@hitl-kit/client';
import type { HitlSource } from './core/source.ts';
import { hitlKeys } from './first-queries.ts';

/** What happened to one request, oldest first, in pages, for `useInfiniteQuery` or `prefetchInfiniteQuery`. */
export function eventsQuery(source: HitlSource, id: string, limit = 200) {
  return {
    queryKey: hitlKeys.events(source, id),
    initialPageParam: null as string | null,
    queryFn: async ({ pageParam, signal }: { pageParam: string | null; signal: AbortSignal }): Promise<EventPage> => {
      const query = { limit, ...(pageParam === null ? {} : { cursor: pageParam }) };
      return (await source.events?.(id, query, { signal })) ?? { items: [], nextCursor: null };
    },
    getNextPageParam: ({ nextCursor }: EventPage) => nextCursor,
  };
}
