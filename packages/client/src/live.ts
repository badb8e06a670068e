// The live stream: server-sent events over fetch, so that headers and tokens work. Hints only, never content.

import { EventSourceParserStream } from 'eventsource-parser/stream';
import { backoff, mayPass, pause } from './backoff.ts';
import { HitlError } from './errors.ts';
import type { Transport } from './transport.ts';
import type { ChangeHint } from './types.ts';

/** `change`: read that request again. `resync`: hints may have been lost, read all you show again. */
export type Change = ({ kind: 'change' } & ChangeHint) | { kind: 'resync' };

/** The server sends a heartbeat every 15 s; a stream silent for this long, in ms, is dead. */
const silence = 45_000;

/**
 * Yields until the signal aborts, reconnecting with jittered back-off; a `resync` follows each connect.
 * @throws HitlError when the server refuses (401, 403)
 */
export async function* streamChanges(transport: Transport, signal?: AbortSignal): AsyncGenerator<Change> {
  let failures = 0;
  while (!signal?.aborted) {
    const connection = new AbortController();
    const end = () => connection.abort(signal?.reason);
    signal?.addEventListener('abort', end, { once: true });
    try {
      const body = await transport.call(
        (api) => api.GET('/v1/stream', { parseAs: 'stream', signal: connection.signal }),
        connection.signal,
      );
      yield { kind: 'resync' };
      for await (const change of changesIn(body as ReadableStream<Uint8Array>, connection)) {
        failures = 0;
        yield change;
      }
      failures += 1;
    } catch (error) {
      if (signal?.aborted) return;
      if (error instanceof HitlError && !mayPass(error)) throw error;
      failures += 1;
    } finally {
      signal?.removeEventListener('abort', end);
      connection.abort();
    }
    await pause(backoff(failures), signal).catch(() => {});
  }
}

async function* changesIn(body: ReadableStream<Uint8Array>, connection: AbortController): AsyncGenerator<Change> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const watch = () => {
    clearTimeout(timer);
    timer = setTimeout(() => connection.abort(), silence);
  };
  const alive = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      watch();
      controller.enqueue(chunk);
    },
  });
  watch();
  const reader = body
    .pipeThrough(alive)
    .pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>)
    .pipeThrough(new EventSourceParserStream())
    .getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      if (value.event === 'resync') yield { kind: 'resync' };
      else if (value.event === 'change') yield { kind: 'change', ...(JSON.parse(value.data) as ChangeHint) };
    }
  } finally {
    clearTimeout(timer);
    reader.cancel().catch(() => {});
  }
}
