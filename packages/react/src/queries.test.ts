// What the factories read of several sources when one of them fails. TanStack's own client runs them.
import { HitlError, type RequestSummary } from '@hitl-kit/client';
import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { describe, expect, it } from 'vitest';
import { mergePages } from './core/pages.ts';
import type { HitlSource } from './core/source.ts';
import { countQuery, type InboxQuery, listQuery, seesAllQuery } from './queries.ts';

const waiting: InboxQuery = { view: 'assigned' };

/** A source with requests of these numbers, newest first, two a page; it fails with `error` while it has one. */
function aSource(id: string, ...numbers: number[]) {
  const requests = numbers.map((n) => ({ id: `${n}`, createdAt: `2026-01-0${n}` }) as RequestSummary);
  const state = { error: undefined as Error | undefined, asked: 0 };
  const said = <T>(value: T): Promise<T> => {
    state.asked += 1;
    return state.error ? Promise.reject(state.error) : Promise.resolve(value);
  };
  const source: HitlSource = {
    id,
    capabilities: { views: ['assigned', 'all'], comment: false },
    list: ({ cursor = '0' }) => {
      const end = Number(cursor) + 2;
      const items = requests.slice(Number(cursor), end);
      return said({ items, nextCursor: end < requests.length ? String(end) : null });
    },
    count: () => said(requests.length),
    get: () => Promise.reject(new Error('Not asked here.')),
    respond: () => Promise.reject(new Error('Not asked here.')),
    now: Date.now,
  };
  return { source, state };
}

const noReply = new HitlError('unavailable', 'no', { status: 0 });
const sessionOver = new HitlError('unauthenticated', 'no', { status: 401 });

function reading(...sources: HitlSource[]) {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  return {
    client,
    /** Reads so many pages, again if they were read before. */
    async rows(pages = 1) {
      const data = await client.fetchInfiniteQuery({ ...listQuery(sources, waiting), pages });
      return {
        rows: mergePages(data.pages).map(({ key }) => key),
        failed: data.pages.map(({ failed }) => failed),
        more: listQuery(sources, waiting).getNextPageParam(data.pages.at(-1) ?? { pages: {} }),
      };
    },
    count: () =>
      new QueryObserver(client, { ...countQuery(sources, waiting), enabled: false }).refetch().then(({ data }) => data),
  };
}

describe('a list over several sources, one of which fails', () => {
  it('has the rows of the others, and says which one failed and why', async () => {
    const [a, b] = [aSource('a', 4, 2), aSource('b', 3)];
    b.state.error = noReply;
    expect(await reading(a.source, b.source).rows()).toEqual({
      rows: ['a:4', 'a:2'],
      failed: [{ b: 'unavailable' }],
      more: undefined,
    });
  });

  it('keeps what was read of it before, all its pages, and holds back nothing of the others for it', async () => {
    const [a, b] = [aSource('a', 9, 7, 2, 1), aSource('b', 8, 6, 5, 4)];
    const { rows } = reading(a.source, b.source);
    expect((await rows(2)).rows).toEqual(['a:9', 'b:8', 'a:7', 'b:6', 'b:5', 'b:4', 'a:2', 'a:1']);
    b.state.error = noReply;
    const [, asked] = [b.state.asked, b.state.asked];
    const again = await rows(2);
    expect(again.rows).toEqual(['a:9', 'b:8', 'a:7', 'b:6', 'b:5', 'b:4', 'a:2', 'a:1']);
    expect(again.failed).toEqual([{ b: 'unavailable' }, {}]);
    expect(b.state.asked - asked, 'one call and one further try, not one a page').toBe(2);
    expect((await rows(2)).rows).toEqual(again.rows);
    b.state.error = undefined;
    expect((await rows(2)).failed).toEqual([{}, {}]);
  });

  it('keeps nothing of one that lets this person see nothing any more', async () => {
    const [a, b] = [aSource('a', 4, 2), aSource('b', 3)];
    const { rows } = reading(a.source, b.source);
    await rows();
    b.state.error = sessionOver;
    expect(await rows()).toEqual({ rows: ['a:4', 'a:2'], failed: [{ b: 'unauthenticated' }], more: undefined });
  });

  it('goes on with the others when it fails on a further page, and keeps what was read of that page', async () => {
    const [a, b] = [aSource('a', 9, 7, 5, 4, 2, 1), aSource('b', 8, 6, 3)];
    const { rows } = reading(a.source, b.source);
    expect((await rows()).rows).toEqual(['a:9', 'b:8', 'a:7']);
    const { list } = b.source;
    b.source.list = (query, options) => (query.cursor ? Promise.reject(noReply) : list(query, options));
    const further = await rows(2);
    expect(further.rows).toEqual(['a:9', 'b:8', 'a:7', 'b:6', 'a:5', 'a:4']);
    expect(further.failed).toEqual([{}, { b: 'unavailable' }]);
    expect(further.more, 'it goes on where it failed').toEqual({ a: '4', b: '2' });
    b.source.list = list;
    expect((await rows(2)).rows).toEqual(['a:9', 'b:8', 'a:7', 'b:6', 'a:5', 'a:4']);
    b.source.list = (query, options) => (query.cursor ? Promise.reject(noReply) : list(query, options));
    expect((await rows(3)).rows).toEqual(['a:9', 'b:8', 'a:7', 'b:6', 'a:5', 'a:4', 'b:3', 'a:2', 'a:1']);
  });

  it.each([
    ['gives no reply', noReply],
    ['ends the session', sessionOver],
  ])('takes nothing away when the only one that has more %s on a further page', async (_, error) => {
    const [a, b] = [aSource('a', 9), aSource('b', 8, 6, 3)];
    const { rows } = reading(a.source, b.source);
    expect((await rows()).rows).toEqual(['a:9', 'b:8', 'b:6']);
    const { list } = b.source;
    b.source.list = (query, options) => (query.cursor ? Promise.reject(error) : list(query, options));
    expect(await rows(2)).toEqual({ rows: ['a:9', 'b:8', 'b:6'], failed: [{}, { b: error.code }], more: { b: '2' } });
    expect((await rows(2)).more, 'also when it is read again').toEqual({ b: '2' });
    b.source.list = list;
    expect((await rows(2)).rows).toEqual(['a:9', 'b:8', 'b:6', 'b:3']);
  });

  it('cannot be read when all of them fail', async () => {
    const [a, b] = [aSource('a', 1), aSource('b', 2)];
    a.state.error = noReply;
    b.state.error = noReply;
    await expect(reading(a.source, b.source).rows()).rejects.toBe(noReply);
  });
});

describe('a count over several sources, one of which fails', () => {
  it('is that of the others, and what it counted last', async () => {
    const [a, b] = [aSource('a', 4, 2), aSource('b', 3)];
    const { count } = reading(a.source, b.source);
    b.state.error = noReply;
    expect(await count()).toBe(2);
    b.state.error = undefined;
    expect(await count()).toBe(3);
    b.state.error = noReply;
    expect(await count()).toBe(3);
    b.state.error = sessionOver;
    expect(await count()).toBe(2);
  });
});

describe('whether this person sees everything', () => {
  const asked = (...sources: HitlSource[]) => {
    const query = seesAllQuery(sources);
    return new QueryClient({ defaultOptions: { queries: { retry: false } } }).fetchQuery(query).then(query.select);
  };

  it('is what those say that can be asked; a no is a no', async () => {
    const [a, b] = [aSource('a', 1), aSource('b', 2)];
    expect(await asked(a.source, b.source)).toBe(true);
    b.state.error = noReply;
    expect(await asked(a.source, b.source)).toBe(true);
    b.state.error = new HitlError('not_permitted', 'no', { status: 403 });
    expect(await asked(a.source, b.source)).toBe(false);
    expect(await asked()).toBe(false);
  });

  it('is asked again of those only that could not answer', async () => {
    const [a, b] = [aSource('a', 1), aSource('b', 2)];
    const client = new QueryClient();
    b.state.error = noReply;
    await client.fetchQuery(seesAllQuery([a.source, b.source]));
    b.state.error = undefined;
    const { answers, failed } = await client.fetchQuery(seesAllQuery([a.source, b.source]));
    expect({ answers, failed }).toEqual({ answers: { a: true, b: true }, failed: {} });
    expect(a.state.asked).toBe(1);
  });
});
