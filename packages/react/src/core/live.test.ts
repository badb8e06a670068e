import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createLive, type Stale } from './live.ts';
import type { Hint, HitlSource } from './source.ts';

function hinted() {
  const streams: { hint: (hint: Hint) => void; end: () => void; signal: AbortSignal }[] = [];
  const source = {
    id: 'here',
    subscribe: (hint, signal) => new Promise<void>((end) => streams.push({ hint, end, signal })),
  } as Partial<HitlSource> as HitlSource;
  return { source, streams };
}

describe('createLive', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('gathers hints of a moment into one reading', async () => {
    const { source, streams } = hinted();
    const stale: Stale[] = [];
    createLive([source], (what) => stale.push(what)).hold();
    for (const id of ['a', 'b', 'a']) streams[0]?.hint({ kind: 'change', id });
    expect(stale).toEqual([]);
    await vi.advanceTimersByTimeAsync(200);
    expect(stale).toEqual([{ source: 'here', ids: ['a', 'b'] }]);
    streams[0]?.hint({ kind: 'resync' });
    await vi.advanceTimersByTimeAsync(200);
    expect(stale.at(-1)).toEqual({ source: 'here', ids: 'all' });
  });

  it('keeps one stream however many hold it, until the last lets go', () => {
    const { source, streams } = hinted();
    const live = createLive([source], () => {});
    const [one, two] = [live.hold(), live.hold()];
    expect(streams).toHaveLength(1);
    one();
    expect(streams[0]?.signal.aborted).toBe(false);
    two();
    expect(streams[0]?.signal.aborted).toBe(true);
  });

  it('counts as following from the first hint until the stream ends, then tries again', async () => {
    const { source, streams } = hinted();
    const live = createLive([source], () => {});
    live.hold();
    expect(live.isFollowing()).toBe(false);
    streams[0]?.hint({ kind: 'resync' });
    expect(live.isFollowing()).toBe(true);
    streams[0]?.end();
    await vi.advanceTimersByTimeAsync(0);
    expect(live.isFollowing()).toBe(false);
    await vi.advanceTimersByTimeAsync(30_000);
    expect(streams).toHaveLength(2);
  });

  it('leaves nothing behind at the signal for each time it tried again', async () => {
    const { source, streams } = hinted();
    createLive([source], () => {}).hold();
    const signal = streams[0]?.signal as AbortSignal;
    const [added, removed] = [vi.spyOn(signal, 'addEventListener'), vi.spyOn(signal, 'removeEventListener')];
    for (const _ of [1, 2, 3]) {
      streams.at(-1)?.end();
      await vi.advanceTimersByTimeAsync(30_000);
    }
    expect(streams).toHaveLength(4);
    expect(added).toHaveBeenCalledTimes(3);
    expect(removed).toHaveBeenCalledTimes(3);
  });

  it('does not follow a source that sends no hints', () => {
    const live = createLive([{ id: 'plain' } as HitlSource], () => {});
    live.hold();
    expect(live.isFollowing()).toBe(false);
  });
});
