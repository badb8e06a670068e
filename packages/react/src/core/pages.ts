// Pages of several sources as one list, newest first. Pure.
import type { RequestPage, RequestSummary } from '@hitl-kit/client';
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
}

export function nextCursor(page: MergedPage): MergedCursor | undefined {
  const more = Object.entries(page.pages).flatMap(([source, { nextCursor }]) =>
    nextCursor === null ? [] : [[source, nextCursor] as const],
  );
  return more.length === 0 ? undefined : Object.fromEntries(more);
}

/**
 * All rows that can be shown without a later page landing between them: what is older than the newest "there is more"
 * of any source waits for that source's next page.
 */
export function mergePages(pages: readonly MergedPage[]): InboxItem[] {
  const items = new Map<string, InboxItem>();
  for (const page of pages) {
    for (const [source, { items: requests }] of Object.entries(page.pages)) {
      for (const request of requests) {
        const key = refKey({ source, id: request.id });
        items.set(key, { key, source, id: request.id, request });
      }
    }
  }
  const horizon = newestOpenEnd(pages);
  return [...items.values()].filter(({ request }) => request.createdAt >= horizon).sort(newestFirst);
}

/** The newest of the ends of those sources that have more to give; empty when none has. */
function newestOpenEnd(pages: readonly MergedPage[]): string {
  const last = pages.at(-1);
  if (last === undefined || Object.keys(last.pages).length < 2) return '';
  return Object.values(last.pages).reduce((horizon, { items, nextCursor }) => {
    const end = items.at(-1)?.createdAt ?? '';
    return nextCursor !== null && end > horizon ? end : horizon;
  }, '');
}

function newestFirst(a: InboxItem, b: InboxItem): number {
  if (a.request.createdAt !== b.request.createdAt) return a.request.createdAt < b.request.createdAt ? 1 : -1;
  return a.id < b.id ? 1 : -1;
}
