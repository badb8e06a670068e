// Pages of several sources as one list, in the order that was asked for. Pure.
import type { Code, ListQuery, RequestPage, RequestSummary } from '@hitl-kit/client';
import { type RequestRef, refKey } from './source.ts';

/** One row: the summary, and where it comes from. */
export interface InboxItem extends RequestRef {
  key: string;
  request: RequestSummary;
}

/** Where each source goes on; a source that is absent has no more. */
export type MergedCursor = Record<string, string>;

export interface MergedPage {
  pages: Record<string, RequestPage>;
  /** The sources that could not be read for it, and why. What was read of them before stands in `pages`. */
  failed?: Record<string, Code>;
}

/** Pages that were read, and where each of them began. */
export interface ReadPages {
  pages: readonly MergedPage[];
  pageParams: readonly (MergedCursor | null)[];
}

/** The sources that could not be read, and why. One that failed on a further page is asked again by the next. */
export function failedOf(read: ReadPages | undefined): Record<string, Code> {
  const failed: Record<string, Code> = {};
  read?.pages.forEach((page, nth) => {
    for (const id in read.pageParams[nth]) delete failed[id];
    Object.assign(failed, page.failed);
  });
  return failed;
}

/** What is known of a source from `cursor` on (from its beginning when absent), as one page that nothing comes after. */
export function readBefore(read: ReadPages | undefined, source: string, cursor: string | undefined) {
  const from = read?.pageParams.findIndex((begin) => begin?.[source] === cursor) ?? -1;
  const items = read?.pages.slice(from).flatMap((page) => page.pages[source]?.items ?? []);
  return from < 0 || !items?.length ? undefined : { items, nextCursor: null };
}

export function nextCursor(page: MergedPage): MergedCursor | undefined {
  const more = Object.entries(page.pages).flatMap(([source, { nextCursor }]) =>
    nextCursor ? [[source, nextCursor]] : [],
  );
  return more[0] && Object.fromEntries(more);
}

export type Sort = NonNullable<ListQuery['sort']>;

/** Below zero when the first stands before the second. Ids break ties the way the source does: as createdAt runs. */
type Order = (a: RequestSummary, b: RequestSummary) => number;

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const oldestFirst: Order = (a, b) => byText(a.createdAt, b.createdAt) || byText(a.id, b.id);
const last = '\uffff';

const orders: Record<Sort, Order> = {
  '-createdAt': (a, b) => oldestFirst(b, a),
  createdAt: oldestFirst,
  // Without a deadline comes last.
  deadline: (a, b) => byText(a.deadline ?? last, b.deadline ?? last) || byText(a.id, b.id),
  '-priority': (a, b) => b.priority - a.priority || byText(b.id, a.id),
};

/**
 * All rows that can be shown without a later page landing between them: what comes after the end of a source that has
 * more waits for that source's next page.
 */
export function mergePages(pages: readonly MergedPage[], sort: Sort = '-createdAt'): InboxItem[] {
  const order = orders[sort];
  const items = new Map<string, InboxItem>();
  for (const page of pages) {
    for (const [source, { items: requests }] of Object.entries(page.pages)) {
      for (const request of requests) {
        const key = refKey({ source, id: request.id });
        items.set(key, { key, source, id: request.id, request });
      }
    }
  }
  const horizon = firstOpenEnd(pages, order);
  return [...items.values()]
    .filter(({ request }) => horizon === null || order(request, horizon) <= 0)
    .sort((a, b) => order(a.request, b.request));
}

/** The end, first in order, of those sources that have more to give; null when a lone source or none has. */
function firstOpenEnd(pages: readonly MergedPage[], order: Order): RequestSummary | null {
  const sources = new Set(pages.flatMap((page) => Object.keys(page.pages)));
  if (sources.size < 2) return null;
  const ends = Object.values(pages.at(-1)?.pages ?? {}).flatMap(({ items, nextCursor }) =>
    nextCursor === null ? [] : items.slice(-1),
  );
  return ends.sort(order)[0] ?? null;
}
