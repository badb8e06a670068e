// Waiting by long poll: survives network loss and restarts, never busy-loops, never times a request out by itself.

import { backoff, pause, persist } from './backoff.ts';
import { HitlError } from './errors.ts';
import type { HitlRequest } from './types.ts';

/** Seconds that one poll is held: below what proxies usually allow. */
const held = 25;
/** A poll that got no reply for this much longer, in ms, is on a dead connection. */
const grace = 15_000;
/** Over so long, in ms, polls that were let go early come back. */
const spread = 1000;

/** Polls until the request is resolved. `poll` asks once, held for some seconds. */
export async function waitUntilResolved(
  poll: (seconds: number, signal: AbortSignal) => Promise<HitlRequest>,
  signal?: AbortSignal,
): Promise<HitlRequest> {
  let early = 0;
  for (;;) {
    const { request, heldFor } = await persist(() => attempt(poll, signal), signal);
    if (request.state !== 'awaiting_input') return request;
    // A server that stops lets all its polls go in one instant; they must not come to the next server in one. And one
    // that never holds a poll must not make us spin.
    early = heldFor < held * 900 ? early + 1 : 0;
    if (early > 0) await pause(early === 1 ? Math.random() * spread : backoff(early), signal);
  }
}

async function attempt(poll: (seconds: number, signal: AbortSignal) => Promise<HitlRequest>, signal?: AbortSignal) {
  signal?.throwIfAborted();
  const started = performance.now();
  const connection = new AbortController();
  const end = () => connection.abort(signal?.reason);
  signal?.addEventListener('abort', end, { once: true });
  const timer = setTimeout(
    () => connection.abort(new HitlError('unavailable', 'The connection went silent.', { status: 0 })),
    held * 1000 + grace,
  );
  try {
    const request = await poll(held, connection.signal);
    return { request, heldFor: performance.now() - started };
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', end);
  }
}
