import type { RequestSummary } from '@hitl-kit/client';
import { describe, expect, it } from 'vitest';
import { mergePages, nextCursor } from './pages.ts';

const page = (ids: string, cursor: string | null = null) => ({
  items: [...ids].map((id) => ({ id, createdAt: `2026-01-0${id}` }) as RequestSummary),
  nextCursor: cursor,
});
const ids = (pages: Parameters<typeof mergePages>[0]) => mergePages(pages).map(({ key }) => key);

describe('mergePages', () => {
  it('puts the newest first over all sources, keyed by source and id', () =>
    expect(ids([{ pages: { a: page('41'), b: page('32') } }])).toEqual(['a:4', 'b:3', 'b:2', 'a:1']));

  it('holds back what a further page of another source may still come between', () => {
    const first = { pages: { a: page('97', 'more'), b: page('81') } };
    expect(ids([first])).toEqual(['a:9', 'b:8', 'a:7']);
    expect(ids([first, { pages: { a: page('65') } }])).toEqual(['a:9', 'b:8', 'a:7', 'a:6', 'a:5', 'b:1']);
  });

  it('shows a row once when it slid from one page to the next', () =>
    expect(ids([{ pages: { a: page('32', 'more') } }, { pages: { a: page('21') } }])).toEqual(['a:3', 'a:2', 'a:1']));
});

describe('nextCursor', () => {
  it('names the sources that have more', () =>
    expect(nextCursor({ pages: { a: page('1', 'x'), b: page('2') } })).toEqual({ a: 'x' }));
  it('is absent at the end', () => expect(nextCursor({ pages: { a: page('1') } })).toBeUndefined());
});
