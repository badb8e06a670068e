import { HitlError } from '@hitl-kit/client';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { defaultStreamsPerActor, OpenStreams } from './open-streams.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const ana = { id: 'ana', tenant: 'acme' };

/** Opens one; says whether it has ended. */
function open(streams: OpenStreams, actor = ana) {
  const gone = new AbortController();
  streams.enter(actor, () => gone.abort(), gone.signal);
  return { ended: () => gone.signal.aborted, close: () => gone.abort() };
}

const refusal = (call: () => unknown): HitlError => {
  try {
    call();
  } catch (error) {
    if (error instanceof HitlError) return error;
  }
  return expect.fail('was not refused');
};

describe('the limit of streams', () => {
  test('over it a new one ends the oldest, and only that', () => {
    const streams = new OpenStreams(2);
    const [first, second] = [open(streams), open(streams)];
    vi.advanceTimersByTime(60_000);
    const third = open(streams);
    expect([first.ended(), second.ended(), third.ended()]).toEqual([true, false, false]);
    const fourth = open(streams);
    expect([second.ended(), third.ended(), fourth.ended()]).toEqual([true, false, false]);
  });

  test('where all are younger than a minute, it is refused, and told when it will be let in', () => {
    const streams = new OpenStreams(2);
    const first = open(streams);
    vi.advanceTimersByTime(20_000);
    open(streams);
    const error = refusal(() => open(streams));
    expect(error).toMatchObject({ code: 'rate_limited', status: 429, retryAfter: 40_000 });
    expect(error.message).toContain('2 streams open');
    expect(first.ended()).toBe(false);
    vi.advanceTimersByTime(error.retryAfter);
    open(streams);
    expect(first.ended()).toBe(true);
  });

  test('nobody is locked out for longer than a minute, however many dead streams stand in the way', () => {
    const streams = new OpenStreams();
    for (let each = 0; each < defaultStreamsPerActor; each += 1) open(streams);
    expect(refusal(() => open(streams)).retryAfter).toBeLessThanOrEqual(60_000);
    vi.advanceTimersByTime(60_000);
    for (let each = 0; each < defaultStreamsPerActor; each += 1) open(streams);
  });

  test('one that ended makes room at once', () => {
    const streams = new OpenStreams(1);
    for (let each = 0; each < 5; each += 1) open(streams).close();
    open(streams);
    refusal(() => open(streams));
  });

  test('counts each actor by tenant and id, however they are spelt', () => {
    const streams = new OpenStreams(1);
    for (const actor of [ana, { id: 'ana', tenant: 'other' }, { id: 'Ana', tenant: 'acme' }, { id: 'ana"],["' }]) {
      open(streams, actor as typeof ana);
    }
    refusal(() => open(streams));
  });
});

test.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('a limit of %s streams is refused', (most) => {
  expect(() => new OpenStreams(most)).toThrow(TypeError);
});
