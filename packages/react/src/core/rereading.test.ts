import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createRereading } from './rereading.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Each reading takes so many ms; the times at which one began. */
function readingThatTakes(ms: number, clock: () => number = () => Date.now()) {
  const began: number[] = [];
  const start = Date.now();
  const rereading = createRereading(() => {
    began.push(Date.now() - start);
    return new Promise((resolve) => setTimeout(resolve, ms));
  }, clock);
  return { rereading, began };
}

it('reads at once, and once more for what changed while it read', async () => {
  const { rereading, began } = readingThatTakes(100);
  rereading.ask();
  rereading.ask();
  rereading.ask();
  await vi.advanceTimersByTimeAsync(1000);
  expect(began).toEqual([0, 100]);
});

it('reads what is cheap on every hint', async () => {
  const { rereading, began } = readingThatTakes(50);
  for (let n = 0; n < 5; n += 1) {
    rereading.ask();
    await vi.advanceTimersByTimeAsync(60);
  }
  expect(began).toHaveLength(5);
  expect(rereading.rest()).toBe(0);
});

it('spends a tenth of the time at most on what is not, however many hints come, and misses none', async () => {
  const { rereading, began } = readingThatTakes(2000);
  for (let n = 0; n < 600; n += 1) {
    rereading.ask();
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(began).toEqual([0, 20_000, 40_000, 60_000]);
  expect(rereading.rest()).toBe(18_000);
});

it('goes on after a reading that failed', async () => {
  const read = vi.fn().mockRejectedValueOnce(new Error('no network')).mockResolvedValue(undefined);
  const rereading = createRereading(read, () => Date.now());
  rereading.ask();
  await vi.advanceTimersByTimeAsync(0);
  rereading.ask();
  expect(read).toHaveBeenCalledTimes(2);
});

it('does not count what it waited for a source that said nothing', async () => {
  const { rereading, began } = readingThatTakes(5100);
  rereading.ask();
  rereading.spare(5000);
  await vi.advanceTimersByTimeAsync(5200);
  expect(rereading.rest()).toBe(0);
  rereading.ask();
  expect(began).toEqual([0, 5200]);
  await vi.advanceTimersByTimeAsync(5200);
  expect(rereading.rest(), 'of the next reading it was not told').toBe(5100 * 9);
});

it('by a clock that stands still reads all the time, but lets each reading end', async () => {
  const { rereading, began } = readingThatTakes(5000, () => 0);
  for (let n = 0; n < 100; n += 1) {
    rereading.ask();
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(began).toEqual([0, 5000, 10_000]);
});
