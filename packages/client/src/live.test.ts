import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { streamChanges } from './live.ts';
import { Transport } from './transport.ts';

/** A connection as the test plays it: what it sends, and how it ends. */
interface Line {
  send(text: string): void;
  end(): void;
  break(): void;
  signal: AbortSignal;
}

const eventStream = { headers: { 'content-type': 'text/event-stream; charset=utf-8' } };
const connected = ': connected\n\n';

/** Follows a stream whose every connection is handed to `answer`, with the time of each. */
function follow(answer: (line: Line, count: number) => Response | undefined) {
  const seen: string[] = [];
  const calls: number[] = [];
  const stop = new AbortController();
  const fetch = async (request: Request): Promise<Response> => {
    calls.push(Date.now());
    let control: ReadableStreamDefaultController<Uint8Array> | undefined;
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        control = controller;
      },
    });
    request.signal.addEventListener('abort', () => control?.error(request.signal.reason));
    const line: Line = {
      send: (text) => control?.enqueue(new TextEncoder().encode(text)),
      end: () => control?.close(),
      break: () => control?.error(new TypeError('terminated')),
      signal: request.signal,
    };
    return answer(line, calls.length) ?? new Response(body, eventStream);
  };
  const transport = new Transport({ baseUrl: 'http://host', fetch: fetch as typeof globalThis.fetch });
  const done = (async () => {
    for await (const change of streamChanges(transport, stop.signal)) {
      seen.push(change.kind === 'change' ? change.id : change.kind);
    }
  })();
  return { seen, calls, stop, done };
}

const change = (id: string): string => `event: change\ndata: {"id":"${id}","rev":2,"state":"responded"}\n\n`;
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const gaps = (calls: readonly number[]): number[] => calls.slice(1).map((at, index) => at - (calls[index] ?? 0));

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('what it yields', () => {
  it('a resync with the first byte, each change, and a lost when the connection ends', async () => {
    const { seen, stop, done } = follow((line, count) => {
      if (count > 1) return;
      line.send(connected);
      line.send(change('a') + change('b').slice(0, 20));
      line.send(change('b').slice(20));
      line.end();
    });
    await pass(100);
    expect(seen).toEqual(['resync', 'a', 'b', 'lost']);
    stop.abort();
    await done;
  });

  it('one lost however often it fails, and a resync once it is back', async () => {
    const { seen, calls, stop, done } = follow((line, count) => {
      if (count <= 3) return new Response('<h1>Bad gateway</h1>', { status: 502 });
      line.send(connected);
    });
    await pass(2000);
    expect(calls).toHaveLength(4);
    expect(seen).toEqual(['lost', 'resync']);
    stop.abort();
    await done;
  });

  it('no resync where only the headers came: a proxy keeps the rest', async () => {
    const { seen, calls, stop, done } = follow(() => undefined);
    await pass(44_999);
    expect(seen).toEqual([]);
    await pass(251);
    expect(seen).toEqual(['lost']);
    expect(calls).toHaveLength(2);
    stop.abort();
    await done;
  });

  it('nothing more where even the headers never come, and asks again after 45 s', async () => {
    const { seen, calls, stop, done } = follow(
      ({ signal }) =>
        new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason))) as never,
    );
    await pass(45_000 + 250);
    expect(seen).toEqual(['lost']);
    expect(calls).toHaveLength(2);
    stop.abort();
    await done;
  });

  it('ends for good where the server refuses, and where it is none of ours', async () => {
    const html = { headers: { 'content-type': 'text/html' } };
    await expect(follow(() => new Response('{}', { status: 403 })).done).rejects.toMatchObject({ status: 403 });
    await expect(follow(() => new Response('<!doctype html>', html)).done).rejects.toThrow(/baseUrl/);
  });

  it('breaks its connection off when the signal aborts', async () => {
    let line: Line | undefined;
    const { stop, done } = follow((opened) => {
      line = opened;
      opened.send(connected);
    });
    await pass(0);
    stop.abort();
    await done;
    expect(line?.signal.aborted).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('a connection that says nothing for 45 s is given up', () => {
  it('but heartbeats keep it for ever', async () => {
    const { calls, stop, done } = follow((line) => {
      line.send(connected);
      setInterval(() => line.send(':\n\n'), 15_000);
    });
    await pass(3_600_000);
    expect(calls).toHaveLength(1);
    stop.abort();
    await done;
  });

  it('and a change proves nothing for longer than that', async () => {
    const { calls, stop, done } = follow((line) => {
      line.send(connected);
      line.send(change('a'));
    });
    await pass(44_999);
    expect(calls).toHaveLength(1);
    await pass(3001);
    expect(calls).toHaveLength(2);
    stop.abort();
    await done;
  });
});

describe('the pause before the next connection', () => {
  it('grows with each that does not last, even where each brings a change, up to ten seconds', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(1);
    const { calls, stop, done } = follow((line) => {
      line.send(connected + change('a'));
      line.end();
    });
    await pass(60_000);
    expect(gaps(calls)).toEqual([250, 500, 1000, 2000, 4000, 8000, 10_000, 10_000, 10_000, 10_000]);
    stop.abort();
    await done;
  });

  it('begins anew after one that lasted', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(1);
    const { calls, stop, done } = follow((line, count) => {
      if (count !== 4) return new Response(null, { status: 503 });
      line.send(connected);
      setTimeout(() => line.end(), 40_000);
    });
    await pass(48_000);
    expect(gaps(calls)).toEqual([250, 500, 1000, 43_000, 250, 500, 1000]);
    stop.abort();
    await done;
  });

  it('is up to three seconds after one that lasted: all clients of a server that restarts do not return at once', async () => {
    const back: number[] = [];
    for (let client = 0; client < 100; client += 1) {
      const started = Date.now();
      const { calls, stop, done } = follow((line) => {
        line.send(connected);
        setTimeout(() => line.break(), 40_000);
      });
      await pass(43_000);
      stop.abort();
      await done;
      back.push((calls[1] ?? 0) - started - 40_000);
    }
    const tenths = new Set(back.map((ms) => Math.floor(ms / 300)));
    expect(tenths.size).toBeGreaterThan(7);
    expect(Math.max(...back)).toBeLessThanOrEqual(3000);
  });

  it.each([429, 503])('honours the Retry-After of a %i', async (status) => {
    const { calls, stop, done } = follow(() => new Response(null, { status, headers: { 'retry-after': '48' } }));
    await pass(47_999);
    expect(calls).toHaveLength(1);
    await pass(24_001);
    expect(calls).toHaveLength(2);
    stop.abort();
    await done;
  });
});
