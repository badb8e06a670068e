// What happened to a request, for a host of its own look: page after page, and what cannot be read.
import { type EventPage, HitlError, type HitlEvent, type HitlRequest } from '@hitl-kit/client';
import { HitlProvider, type HitlSource, useHistory } from '@hitl-kit/react/headless';
import { describe, expect, it } from 'vitest';
import { renderHook } from 'vitest-browser-react';
import { aRequest } from '../../test/requests.ts';

const eventOf = (seq: number) => ({ seq, type: 'commented', at: '2026-11-21T13:44:00.000Z' }) as unknown as HitlEvent;

/** A source of `pages` pages with one event each, and which places were asked for. A refusal takes a moment. */
function paged(pages: number, refuse: (place: number) => HitlError | undefined = () => undefined) {
  const asked: number[] = [];
  const source = {
    id: 'paged',
    capabilities: { views: ['assigned'], comment: true },
    get: async (id: string) => aRequest({ id }),
    async events(_: string, { cursor = '1' }: { cursor?: string }): Promise<EventPage> {
      const place = Number(cursor);
      asked.push(place);
      const refusal = refuse(place);
      if (refusal) await new Promise(requestAnimationFrame);
      if (refusal) throw refusal;
      return { items: [eventOf(place)], nextCursor: place < pages ? String(place + 1) : null };
    },
    now: Date.now,
  } as unknown as HitlSource;
  return { source, asked };
}

async function historyOf(source: HitlSource, request: Pick<HitlRequest, 'id'> = { id: 'r1' }) {
  const sources = [source];
  const { result, act } = await renderHook(() => useHistory(source, request), {
    wrapper: ({ children }) => <HitlProvider sources={sources}>{children}</HitlProvider>,
  });
  return { history: () => result.current, seqs: () => result.current.events.map(({ seq }) => seq), act };
}

const tooMany = new HitlError('rate_limited', 'Too many calls.', { status: 429 });

describe('the history', () => {
  it('reads on by itself for five pages, and further when asked to', async () => {
    const { source } = paged(7);
    const { history, seqs, act } = await historyOf(source);
    expect(history().status).toBe('loading');
    await expect.poll(seqs).toEqual([1, 2, 3, 4, 5]);
    expect(history()).toMatchObject({ status: 'ready', hasMore: true, loadingMore: false, error: null });
    await act(() => history().loadMore());
    await expect.poll(seqs).toEqual([1, 2, 3, 4, 5, 6]);
    await act(() => history().loadMore());
    await expect.poll(seqs).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(history().hasMore).toBe(false);
  });

  it('asks for each page once, however many show it', async () => {
    const { source, asked } = paged(6);
    const sources = [source];
    const both = () => [useHistory(source, { id: 'r1' }), useHistory(source, { id: 'r1' })] as const;
    const { result, act } = await renderHook(both, {
      wrapper: ({ children }) => <HitlProvider sources={sources}>{children}</HitlProvider>,
    });
    const seqs = () => result.current.map(({ events }) => events.map(({ seq }) => seq));
    await expect.poll(seqs).toEqual([
      [1, 2, 3, 4, 5],
      [1, 2, 3, 4, 5],
    ]);
    expect(asked).toEqual([1, 2, 3, 4, 5]);
    await act(() => result.current[1].loadMore());
    await expect.poll(seqs).toEqual([
      [1, 2, 3, 4, 5, 6],
      [1, 2, 3, 4, 5, 6],
    ]);
    expect(asked).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('says that it could not be read, and why, and can be tried again', async () => {
    let refused = true;
    const { source } = paged(1, () => (refused ? tooMany : undefined));
    const { history, seqs, act } = await historyOf(source);
    await expect.poll(() => history().status).toBe('error');
    expect(history()).toMatchObject({ events: [], error: { code: 'rate_limited' }, hasMore: false });
    refused = false;
    await act(() => history().refresh());
    await expect.poll(seqs).toEqual([1]);
    expect(history()).toMatchObject({ status: 'ready', error: null });
  });

  it('keeps what was read when it cannot be read on, and is not asked for again by itself', async () => {
    let refused = true;
    const { source, asked } = paged(3, (place) => (refused && place === 2 ? tooMany : undefined));
    const { history, seqs, act } = await historyOf(source);
    await expect.poll(() => history().error?.code).toBe('rate_limited');
    expect(history()).toMatchObject({ status: 'ready', hasMore: true, loadingMore: false });
    expect(seqs()).toEqual([1]);
    await act(() => undefined);
    expect(asked).toEqual([1, 2]);
    refused = false;
    await act(() => history().loadMore());
    await expect.poll(seqs).toEqual([1, 2, 3]);
    expect(asked).toEqual([1, 2, 2, 3]);
  });

  it('of a session that ended shows no more', async () => {
    let ended = false;
    const over = new HitlError('unauthenticated', 'Signed out.', { status: 401 });
    const { source } = paged(1, () => (ended ? over : undefined));
    const { history, seqs, act } = await historyOf(source);
    await expect.poll(seqs).toEqual([1]);
    ended = true;
    await act(() => history().refresh());
    await expect.poll(() => history().status).toBe('error');
    expect(seqs()).toEqual([]);
  });

  it('brings the further page that was asked for, though all is read again meanwhile', async () => {
    const held: (() => void)[] = [];
    const { source, asked } = paged(7);
    const { events } = source;
    let holds = false;
    source.events = async (id, query, options) => {
      if (holds) await new Promise<void>((resolve) => held.push(resolve));
      return (events as NonNullable<typeof events>)(id, query, options);
    };
    const { history, seqs, act } = await historyOf(source);
    await expect.poll(seqs).toEqual([1, 2, 3, 4, 5]);
    holds = true;
    await act(() => history().loadMore());
    await expect.poll(() => held.length).toBe(1);
    await act(() => history().refresh());
    await expect.poll(() => held.length).toBe(2);
    holds = false;
    for (const release of held) release();
    expect(history().loadingMore).toBe(true);
    await expect.poll(seqs).toEqual([1, 2, 3, 4, 5, 6]);
    expect(history()).toMatchObject({ loadingMore: false, hasMore: true });
    expect(asked.at(-1)).toBe(6);
  });

  it('is empty where the source has none', async () => {
    const { events: _, ...source } = paged(1).source;
    const { history } = await historyOf(source as HitlSource);
    expect(history()).toMatchObject({ status: 'ready', events: [], hasMore: false, error: null });
  });
});
