import type { RequestSummary } from '@hitl-kit/client';
import { describe, expect, it } from 'vitest';
import { failedOf, mergePages, nextCursor } from './pages.ts';

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

  it('holds it back also where that source alone gives further pages', () => {
    const first = { pages: { a: page('97', 'more'), b: page('81') } };
    expect(ids([first, { pages: { a: page('65', 'more') } }])).toEqual(['a:9', 'b:8', 'a:7', 'a:6', 'a:5']);
  });

  it.each([
    ['createdAt', ['a:1', 'b:2', 'b:3', 'a:4']],
    ['deadline', ['b:3', 'a:4', 'b:2', 'a:1']],
    ['-priority', ['a:4', 'b:2', 'b:3', 'a:1']],
  ] as const)('keeps the order %s over all sources', (sort, expected) => {
    const request = (id: string, deadline: string | null, priority: number) =>
      ({ id, createdAt: `2026-01-0${id}`, deadline, priority }) as RequestSummary;
    const a = { items: [request('1', null, 10), request('4', '2026-02-02', 90)], nextCursor: null };
    const b = { items: [request('2', '2026-03-01', 50), request('3', '2026-02-01', 20)], nextCursor: null };
    expect(mergePages([{ pages: { a, b } }], sort).map(({ key }) => key)).toEqual(expected);
  });

  it('holds back by the order that was asked for', () => {
    const request = (id: string, priority: number) => ({ id, createdAt: '2026-01-01', priority }) as RequestSummary;
    const a = { items: [request('1', 90), request('2', 60)], nextCursor: 'more' };
    const b = { items: [request('3', 70), request('4', 50)], nextCursor: null };
    expect(mergePages([{ pages: { a, b } }], '-priority').map(({ key }) => key)).toEqual(['a:1', 'b:3', 'a:2']);
  });

  it('shows a row once when it slid from one page to the next', () =>
    expect(ids([{ pages: { a: page('32', 'more') } }, { pages: { a: page('21') } }])).toEqual(['a:3', 'a:2', 'a:1']));
});

describe('failedOf', () => {
  const failing = (source: string) => ({ pages: {}, failed: { [source]: 'unavailable' as const } });
  const fine = { pages: {}, failed: {} };

  it('names what failed on any page', () =>
    expect(failedOf({ pages: [failing('a'), failing('b')], pageParams: [null, { b: '2' }] })).toEqual({
      a: 'unavailable',
      b: 'unavailable',
    }));

  it('no longer names what a later page could read', () => {
    const pageParams = [null, { b: '2' }, { b: '2' }];
    expect(failedOf({ pages: [fine, failing('b'), fine], pageParams })).toEqual({});
    expect(failedOf({ pages: [fine, failing('b'), failing('b')], pageParams })).toEqual({ b: 'unavailable' });
  });
});

describe('nextCursor', () => {
  it('names the sources that have more', () =>
    expect(nextCursor({ pages: { a: page('1', 'x'), b: page('2') } })).toEqual({ a: 'x' }));
  it('is absent at the end', () => expect(nextCursor({ pages: { a: page('1') } })).toBeUndefined());
});
