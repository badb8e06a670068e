import type { ChangeHint } from '@hitl-kit/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { eventStream } from './sse.ts';

type Hint = ChangeHint | 'resync';

const hint: ChangeHint = { id: '0197f2d4-5c1e-7b3a-9f00-3d5a1c2b4e6f', rev: 2, state: 'responded' };

/** Hints that the test pushes; says whether somebody still listens. */
function pushed() {
  const waiting: ((result: IteratorResult<Hint>) => void)[] = [];
  const buffer: Hint[] = [];
  const state = { listening: false, taken: 0 };
  return {
    state,
    push(next: Hint) {
      const taker = waiting.shift();
      if (taker) taker({ done: false, value: next });
      else buffer.push(next);
    },
    changes(signal: AbortSignal): AsyncIterable<Hint> {
      state.listening = true;
      const end = { done: true, value: undefined } as const;
      signal.addEventListener('abort', () => {
        state.listening = false;
        for (const taker of waiting.splice(0)) taker(end);
      });
      const next = (): Promise<IteratorResult<Hint>> => {
        state.taken += 1;
        const value = buffer.shift();
        if (value !== undefined) return Promise.resolve({ done: false, value });
        return new Promise((resolve) => waiting.push(resolve));
      };
      return { [Symbol.asyncIterator]: () => ({ next }) };
    },
  };
}

/** A caller who stays the same, with room for one more stream, and a client that stays. */
const calm = { stillSame: async () => true, enter: () => {}, signal: new AbortController().signal };

function open(source: ReturnType<typeof pushed>, stillSame = calm.stillSame) {
  const client = new AbortController();
  const stream = eventStream({ ...calm, changes: source.changes, stillSame, signal: client.signal });
  const reader = stream.pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>).getReader();
  return { client, read: async () => (await reader.read()).value, reader };
}

const textOf = ({ value }: { value?: Uint8Array | undefined }): string => new TextDecoder().decode(value);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('says at once that it is connected, subscribed before that', async () => {
  const source = pushed();
  const { read } = open(source);
  expect(source.state).toEqual({ listening: true, taken: 1 });
  expect(await read()).toBe(': connected\n\n');
});

test('writes a change with its data, and a resync', async () => {
  const source = pushed();
  const { read } = open(source);
  await read();
  source.push(hint);
  expect(await read()).toBe(`event: change\ndata: ${JSON.stringify(hint)}\n\n`);
  source.push('resync');
  expect(await read()).toBe('event: resync\ndata: {}\n\n');
});

test('a comment every 15 s keeps the connection open', async () => {
  const { read } = open(pushed());
  await read();
  const next = read();
  await vi.advanceTimersByTimeAsync(14_999);
  await vi.advanceTimersByTimeAsync(1);
  expect(await next).toBe(':\n\n');
});

test('a client that does not read makes nothing pile up', async () => {
  const source = pushed();
  const reader = eventStream({ ...calm, changes: source.changes }).getReader();
  for (let index = 0; index < 100; index += 1) source.push(hint);
  await vi.advanceTimersByTimeAsync(600_000);
  expect(source.state.taken).toBeLessThan(6);
  expect(textOf(await reader.read())).toBe(': connected\n\n');
  expect(textOf(await reader.read())).toContain('event: change');
});

/** Reads to the end of the stream. */
async function readAll(reader: ReadableStreamDefaultReader<string>): Promise<void> {
  while (!(await reader.read()).done);
}

test('asks every 45 s who calls, and ends when that has changed', async () => {
  const source = pushed();
  const stillSame = vi.fn(async () => stillSame.mock.calls.length < 3);
  const { reader } = open(source, stillSame);
  const rest = readAll(reader);
  await vi.advanceTimersByTimeAsync(44_999);
  expect(stillSame).toHaveBeenCalledTimes(0);
  await vi.advanceTimersByTimeAsync(45_001);
  expect(stillSame).toHaveBeenCalledTimes(2);
  expect(source.state.listening).toBe(true);
  await vi.advanceTimersByTimeAsync(45_000);
  await rest;
  expect(source.state.listening).toBe(false);
  expect(vi.getTimerCount()).toBe(0);
});

test('a check that throws ends the stream', async () => {
  const source = pushed();
  const { reader } = open(source, () => Promise.reject(new Error('no directory')));
  const rest = readAll(reader);
  await vi.advanceTimersByTimeAsync(45_000);
  await rest;
  expect(source.state.listening).toBe(false);
});

test('a check that never comes back ends the stream after a minute in all', async () => {
  const source = pushed();
  const stillSame = vi.fn(() => new Promise<boolean>(() => {}));
  const { reader } = open(source, stillSame);
  const rest = readAll(reader);
  await vi.advanceTimersByTimeAsync(59_999);
  expect(source.state.listening).toBe(true);
  await vi.advanceTimersByTimeAsync(1);
  await rest;
  expect(stillSame).toHaveBeenCalledTimes(1);
  expect(source.state.listening).toBe(false);
  expect(vi.getTimerCount()).toBe(0);
});

test('a check that is slow, but back before the next heartbeat, ends nothing', async () => {
  const source = pushed();
  const { reader } = open(source, () => new Promise((resolve) => setTimeout(resolve, 14_000, true)));
  void readAll(reader);
  await vi.advanceTimersByTimeAsync(600_000);
  expect(source.state.listening).toBe(true);
});

test('is counted until it ends, and ends when its place is needed', async () => {
  let needed = () => {};
  const left = vi.fn();
  const enter = (end: () => void, gone: AbortSignal) => {
    needed = end;
    gone.addEventListener('abort', left);
  };
  const source = pushed();
  const rest = readAll(
    eventStream({ ...calm, changes: source.changes, enter })
      .pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>)
      .getReader(),
  );
  expect(left).not.toHaveBeenCalled();
  needed();
  expect(left).toHaveBeenCalledTimes(1);
  await rest;
  expect(source.state.listening).toBe(false);
  expect(vi.getTimerCount()).toBe(0);
});

test('one that may not begin listens to nothing, and one that cannot begin is not counted', () => {
  const source = pushed();
  const full = () => {
    throw new Error('full');
  };
  expect(() => eventStream({ ...calm, changes: source.changes, enter: full })).toThrow('full');
  expect(source.state.listening).toBe(false);
  let counted: AbortSignal | undefined;
  const changes = () => {
    throw new Error('no tenant');
  };
  const enter = (_end: () => void, gone: AbortSignal) => {
    counted = gone;
  };
  expect(() => eventStream({ ...calm, changes, enter })).toThrow('no tenant');
  expect(counted?.aborted).toBe(true);
});

test.each(['cancel', 'abort'] as const)('stops listening when the client goes (%s)', async (how) => {
  const source = pushed();
  const { client, reader } = open(source);
  await reader.read();
  const pending = reader.read();
  if (how === 'cancel') await reader.cancel();
  else client.abort();
  expect((await pending).done).toBe(true);
  expect(source.state.listening).toBe(false);
  expect(vi.getTimerCount()).toBe(0);
});

test('a client that has gone before it began leaves nothing behind', async () => {
  const source = pushed();
  const stream = eventStream({ ...calm, changes: source.changes, signal: AbortSignal.abort() });
  const reader = stream.getReader();
  while (!(await reader.read()).done);
  expect(source.state.listening).toBe(false);
  expect(vi.getTimerCount()).toBe(0);
});

test('ends when the hints end, and when they fail', async () => {
  for (const changes of [ended, failed]) {
    const reader = eventStream({ ...calm, changes }).getReader();
    await reader.read();
    expect((await reader.read()).done).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
  }
});

async function* ended(): AsyncGenerator<Hint> {}

async function* failed(): AsyncGenerator<Hint> {
  yield* [];
  throw new Error('the store is gone');
}
