// The live stream: server-sent events over fetch, so that headers and tokens work. Hints only, never content.

import { createParser } from 'eventsource-parser';
import { backoff, mayPass, pause } from './backoff.ts';
import { HitlError } from './errors.ts';
import type { Transport } from './transport.ts';
import type { ChangeHint } from './types.ts';

/**
 * `change`: read that request again. `resync`: hints may have been lost, read all you show again. `lost`: no hint comes
 * until the next `resync`; whoever must know sooner asks from time to time.
 */
export type Change = ({ kind: 'change' } & ChangeHint) | { kind: 'resync' } | { kind: 'lost' };

/** The server sends a heartbeat every 15 s; a stream silent for this long, in ms, is dead, or held back by a proxy. */
const silence = 45_000;
/** A stream that lived so long, in ms, worked: its end is no failure. */
const steady = 30_000;
/** After one that worked, in ms: a server that restarts ends all its streams in one instant. */
const spread = 3000;

/**
 * Yields until the signal aborts, reconnecting with jittered back-off: a `resync` with each connection, once its first
 * byte has come, and a `lost` when there is none.
 * @throws HitlError when the server refuses (401, 403), or is none of ours (404)
 */
export async function* streamChanges(transport: Transport, signal?: AbortSignal): AsyncGenerator<Change> {
  let failures = 0;
  let lost = false;
  while (!signal?.aborted) {
    const connection = new AbortController();
    const end = () => connection.abort(signal?.reason);
    signal?.addEventListener('abort', end, { once: true });
    let since = Number.POSITIVE_INFINITY;
    let retryAfter = 0;
    try {
      for await (const change of changesOver(transport, connection)) {
        since = Math.min(since, performance.now());
        lost = false;
        yield change;
      }
    } catch (error) {
      if (signal?.aborted) return;
      if (error instanceof HitlError && !mayPass(error)) throw error;
      if (error instanceof HitlError) retryAfter = error.retryAfter;
    } finally {
      signal?.removeEventListener('abort', end);
      connection.abort();
    }
    if (signal?.aborted) return;
    const worked = performance.now() - since >= steady;
    failures = worked ? 0 : failures + 1;
    if (!lost) yield { kind: 'lost' };
    lost = true;
    await pause(worked ? Math.random() * spread : backoff(failures, retryAfter), signal).catch(() => {});
  }
}

/** What one connection says, until it ends; rejects when it breaks or falls silent. */
async function* changesOver(transport: Transport, connection: AbortController): AsyncGenerator<Change> {
  const { signal } = connection;
  const call = transport.call((api) => api.GET('/v1/stream', { parseAs: 'stream', signal }), signal);
  const reader = ((await inTime(call, connection)) as ReadableStream<Uint8Array>).getReader();
  // Not every fetch that is handed in breaks its body off with the signal.
  signal.addEventListener('abort', () => void reader.cancel().catch(() => {}), { once: true });
  const decoder = new TextDecoder();
  let changes: Change[] = [];
  const parser = createParser({
    onEvent({ event, data }) {
      if (event === 'resync') changes.push({ kind: 'resync' });
      else if (event === 'change') changes.push({ kind: 'change', ...(JSON.parse(data) as ChangeHint) });
    },
  });
  // Headers prove nothing: a proxy may let them pass and keep the rest.
  changes.push({ kind: 'resync' });
  for (;;) {
    const { done, value } = await inTime(reader.read(), connection);
    if (done) return;
    parser.feed(decoder.decode(value, { stream: true }));
    yield* changes;
    changes = [];
  }
}

/** Aborts the connection when a step of it takes too long. */
async function inTime<T>(step: Promise<T>, connection: AbortController): Promise<T> {
  const silent = new HitlError('unavailable', 'The connection went silent.', { status: 0 });
  const timer = setTimeout(() => connection.abort(silent), silence);
  try {
    return await step;
  } finally {
    clearTimeout(timer);
  }
}
