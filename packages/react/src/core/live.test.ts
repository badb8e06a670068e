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
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

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

  it('polls while a stream is lost, and follows again with the next hint; that it is lost is nothing to read', async () => {
    const { source, streams } = hinted();
    const stale: Stale[] = [];
    const live = createLive([source], (what) => stale.push(what));
    live.hold();
    streams[0]?.hint({ kind: 'lost' });
    expect(live.isFollowing()).toBe(false);
    streams[0]?.hint({ kind: 'resync' });
    expect(live.isFollowing()).toBe(true);
    streams[0]?.hint({ kind: 'lost' });
    expect(live.isFollowing()).toBe(false);
    await vi.advanceTimersByTimeAsync(200);
    expect(stale).toHaveLength(1);
  });

  it('tries again after 15 to 30 s, not every page in the same instant', async () => {
    const waits: number[] = [];
    for (const chance of [0, 0.5, 0.999]) {
      vi.spyOn(Math, 'random').mockReturnValue(chance);
      const { source, streams } = hinted();
      createLive([source], () => {}).hold();
      const since = Date.now();
      streams[0]?.end();
      while (streams.length < 2) await vi.advanceTimersToNextTimerAsync();
      waits.push(Date.now() - since);
    }
    expect(waits).toEqual([15_000, 22_500, 29_985]);
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
