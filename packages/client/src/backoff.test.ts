import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { backoff, mayPass, pause, persist } from './backoff.ts';
import { HitlError } from './errors.ts';

/** The shortest and the longest wait that chance allows. */
function range(failures: number, retryAfter?: number): [number, number] {
  const chance = vi.spyOn(Math, 'random').mockReturnValue(0);
  const shortest = backoff(failures, retryAfter);
  chance.mockReturnValue(1);
  return [shortest, backoff(failures, retryAfter)];
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('the wait before the next try', () => {
  it('doubles with each failure in a row, up to ten seconds, and half of it is chance', () => {
    expect([1, 2, 3, 6, 7].map((failures) => range(failures))).toEqual([
      [125, 250],
      [250, 500],
      [500, 1000],
      [4000, 8000],
      [5000, 10_000],
    ]);
    expect(range(100_000)).toEqual([5000, 10_000]);
  });

  it('is at least what the server asked for, and then half as much again by chance', () => {
    expect(range(1, 30_000)).toEqual([30_000, 45_000]);
    expect(range(7, 1000)).toEqual([5000, 10_000]);
  });

  it('is bounded whatever the server asks for: a timer of a year would overflow and fire at once', () => {
    expect(range(1, 31_536_000_000)).toEqual([300_000, 450_000]);
    expect(range(1, Number.POSITIVE_INFINITY)).toEqual([300_000, 450_000]);
  });
});

it.each([
  [0, true],
  [400, false],
  [401, false],
  [403, false],
  [404, false],
  [408, true],
  [409, false],
  [429, true],
  [500, true],
  [502, true],
  [503, true],
  [504, true],
  [520, true],
])('a failure with the status %i may pass: %s', (status, passes) => {
  expect(mayPass(new HitlError('unavailable', 'x', { status }))).toBe(passes);
});

describe('persist', () => {
  const failing = (times: number, error: Error) => {
    const call = vi.fn(async () => {
      if (call.mock.calls.length <= times) throw error;
      return 'done';
    });
    return call;
  };
  const lost = new HitlError('unavailable', 'No reply.', { status: 0 });

  it('grows its pauses from one failure to the next, and begins anew with the next call', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(1);
    for (const _each of [1, 2]) {
      const call = failing(3, lost);
      const started = Date.now();
      const persisting = persist(call);
      await vi.runAllTimersAsync();
      expect(await persisting).toBe('done');
      expect(Date.now() - started).toBe(250 + 500 + 1000);
    }
  });

  it.each([429, 503])('honours the Retry-After of a %i', async (status) => {
    const call = failing(1, new HitlError('unavailable', 'Later.', { status, retryAfter: 20_000 }));
    const persisting = persist(call);
    await vi.advanceTimersByTimeAsync(19_999);
    expect(call).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(10_001);
    expect(await persisting).toBe('done');
  });

  it('ends with the reason of the signal, in the middle of a pause too, and leaves no timer', async () => {
    const stop = new AbortController();
    const persisting = persist(failing(9, lost), stop.signal).catch((error) => error);
    await vi.advanceTimersByTimeAsync(0);
    stop.abort(new Error('enough'));
    expect(await persisting).toMatchObject({ message: 'enough' });
    expect(vi.getTimerCount()).toBe(0);
  });
});

it('a pause leaves nothing behind at its signal', async () => {
  const { signal } = new AbortController();
  const [added, removed] = [vi.spyOn(signal, 'addEventListener'), vi.spyOn(signal, 'removeEventListener')];
  const pausing = pause(100, signal);
  await vi.advanceTimersByTimeAsync(100);
  await pausing;
  expect([added.mock.calls.length, removed.mock.calls.length]).toEqual([1, 1]);
});
