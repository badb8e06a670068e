// Waiting by long poll: survives network loss and restarts, never busy-loops, never times a request out by itself.

import { pause, persist } from './backoff.ts';
import { HitlError } from './errors.ts';
import type { HitlRequest } from './types.ts';

/** Seconds that one poll is held: below what proxies usually allow. */
const held = 25;
/** A poll that got no reply for this much longer, in ms, is on a dead connection. */
const grace = 15_000;
/** A server that replies at once although nothing happened must not make us spin, in ms. */
const shortest = 250;

/** Polls until the request is resolved. `poll` asks once, held for some seconds. */
export async function waitUntilResolved(
  poll: (seconds: number, signal: AbortSignal) => Promise<HitlRequest>,
  signal?: AbortSignal,
): Promise<HitlRequest> {
  for (;;) {
    const started = performance.now();
    const request = await persist(() => attempt(poll, signal), signal);
    if (request.state !== 'awaiting_input') return request;
    const spent = performance.now() - started;
    if (spent < shortest) await pause(shortest - spent, signal);
  }
}

async function attempt(poll: (seconds: number, signal: AbortSignal) => Promise<HitlRequest>, signal?: AbortSignal) {
  signal?.throwIfAborted();
  const connection = new AbortController();
  const end = () => connection.abort(signal?.reason);
  signal?.addEventListener('abort', end, { once: true });
  const timer = setTimeout(
    () => connection.abort(new HitlError('unavailable', 'The connection went silent.', { status: 0 })),
    held * 1000 + grace,
  );
  try {
    return await poll(held, connection.signal);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', end);
  }
}
