// The query factories that an inbox needs at once, and the keys of all. No React.
import type { HitlRequest, ListQuery, View } from '@hitl-kit/client';
import { askEach, type FromEach } from './core/each-source.ts';
import { type MergedCursor, type MergedPage, nextCursor, type ReadPages, readBefore } from './core/pages.ts';
import type { HitlSource } from './core/source.ts';

/** What a list shows: a view, and whatever of the contract's filters and orders. */
export type InboxQuery = Omit<ListQuery, 'view' | 'cursor' | 'limit'> & { view: View };

/** Keys of everything the kit reads, from the general to the particular. */
export const hitlKeys = {
  lists: () => ['hitl', 'list'] as const,
  list: (sources: readonly HitlSource[], query: InboxQuery) => ['hitl', 'list', idsOf(sources), query] as const,
  counts: () => ['hitl', 'count'] as const,
  count: (sources: readonly HitlSource[], query: InboxQuery) =>
    ['hitl', 'count', idsOf(sources), uncut(query)] as const,
  requests: () => ['hitl', 'request'] as const,
  request: (source: Pick<HitlSource, 'id'>, id: string) => ['hitl', 'request', source.id, id] as const,
  events: (source: Pick<HitlSource, 'id'>, id: string) => ['hitl', 'request', source.id, id, 'events'] as const,
  seesAll: (sources: readonly HitlSource[]) => ['hitl', 'sees-all', idsOf(sources)] as const,
};

/** Of every page after the first: whoever goes on reads much, and reading it all again takes fewer calls. */
const FURTHER = 200;

/** What a query function is handed of TanStack's. */
interface Reading {
  client: { getQueryData<Data>(key: readonly unknown[]): Data | undefined };
  queryKey: readonly unknown[];
  signal: AbortSignal;
}

/**
 * One list over all sources that have the view, for `useInfiniteQuery` or `prefetchInfiniteQuery`. A source that cannot be
 * read is named in `failed` and keeps the rows that were read before; it rejects when none can be read. `spare` is told how
 * long, in ms, a page waited for nothing but sources that failed.
 */
export function listQuery(sources: readonly HitlSource[], query: InboxQuery, limit = 50, spare?: (ms: number) => void) {
  return {
    queryKey: hitlKeys.list(sources, query),
    retry: false,
    initialPageParam: null as MergedCursor | null,
    queryFn: async ({
      client,
      queryKey,
      pageParam,
      signal,
    }: Reading & { pageParam: MergedCursor | null }): Promise<MergedPage> => {
      const known = client.getQueryData<ReadPages>(queryKey);
      const { answers, failed } = await askEach(
        withView(sources, query.view),
        async (source, signal) => {
          const cursor = pageParam?.[source.id];
          // Who has no more does not fail either: what is there stays when all that have more do.
          if (pageParam && !cursor) return { items: [], nextCursor: null };
          return source.list(
            { ...query, limit: pageParam ? Math.max(limit, FURTHER) : limit, ...(cursor ? { cursor } : {}) },
            { signal },
          );
        },
        signal,
        ({ id }) => readBefore(known, id, pageParam?.[id]),
        spare,
      );
      for (const id in failed) {
        const nextCursor = pageParam?.[id];
        if (nextCursor) answers[id] ??= { items: [], nextCursor };
      }
      return { pages: answers, failed };
    },
    getNextPageParam: (page: MergedPage) => nextCursor(page),
  };
}

/** How many there are over all sources; of one that cannot be read, how many there were. */
export function countQuery(sources: readonly HitlSource[], query: InboxQuery) {
  return {
    queryKey: hitlKeys.count(sources, query),
    retry: false,
    queryFn: async ({ client, queryKey, signal }: Reading) => {
      const known = client.getQueryData<Record<string, number>>(queryKey);
      const { answers } = await askEach(
        withView(sources, query.view),
        (source, signal) => source.count(uncut(query), { signal }),
        signal,
        ({ id }) => known?.[id],
      );
      return answers;
    },
    select: sum,
  };
}

const sum = (counts: Record<string, number>): number => Object.values(counts).reduce((all, count) => all + count, 0);

/**
 * Whether each source that has the view `all` and can be asked lets this person see it. Not a count: no hint makes it be
 * asked again, and who answered is not.
 */
export function seesAllQuery(sources: readonly HitlSource[]) {
  return {
    queryKey: hitlKeys.seesAll(sources),
    retry: false,
    queryFn: ({ client, queryKey, signal }: Reading) => {
      const known = client.getQueryData<FromEach<boolean>>(queryKey);
      return askEach(
        withView(sources, 'all'),
        async (source, signal) =>
          known?.answers[source.id] ?? source.count({ view: 'all' }, { signal }).then(() => true, refused),
        signal,
      );
    },
    select: isYes,
  };
}

function isYes({ answers }: FromEach<boolean>): boolean {
  const said = Object.values(answers);
  return said.length > 0 && said.every(Boolean);
}

/** A refusal is an answer; whatever else went wrong is not. */
function refused(error: { status?: number }): false {
  if (error.status === 403) return false;
  throw error;
}

export function requestQuery(source: HitlSource, id: string) {
  return {
    queryKey: hitlKeys.request(source, id),
    queryFn: ({ signal }: { signal: AbortSignal }): Promise<HitlRequest> => source.get(id, { signal }),
  };
}

/** An order changes no count. */
const uncut = ({ sort: _, ...filter }: InboxQuery): Omit<InboxQuery, 'sort'> => filter;

const idsOf = (sources: readonly HitlSource[]): string[] => sources.map(({ id }) => id);

const withView = (sources: readonly HitlSource[], view: View): HitlSource[] =>
  sources.filter(({ capabilities }) => capabilities.views.includes(view));
