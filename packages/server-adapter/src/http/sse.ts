// The stream of change hints as server-sent events. It ends when the client goes, when the engine's hints end, and when
// the caller is no longer who he was; clients connect again and read again.

import type { ChangeHint } from '@hitl-kit/client';

/** Milliseconds between heartbeats: below the idle timeouts of common proxies. */
const heartbeatEvery = 15_000;

/** Heartbeats between two looks at who calls. One that has not come back by the next heartbeat ends the stream, so that
 * nobody is believed for longer than a minute. */
const heartbeatsPerCheck = 3;

export interface StreamSource {
  /** Subscribes at the first `next()`; ends when the signal aborts. */
  changes(signal: AbortSignal): AsyncIterable<ChangeHint | 'resync'>;
  /** Whether the caller is still who he was. */
  stillSame(): Promise<boolean>;
  /** Counts the stream until `gone` aborts; may refuse by throwing, and may call `end` at any time after. */
  enter(end: () => void, gone: AbortSignal): void;
  /** Aborts when the client goes. */
  signal: AbortSignal;
}

/**
 * The body of the reply. Hints are read as fast as the client takes them; what piles up is the engine's `resync`.
 * @throws what `enter` throws
 */
export function eventStream({ changes, stillSame, enter, signal }: StreamSource): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const gone = new AbortController();
  const hints = begin();
  // Subscribed before the client hears that it is connected: whatever happens after that is a hint.
  let next = hints.next();
  let heartbeat: ReturnType<typeof setInterval>;
  let beats = 0;
  let checking = false;

  function begin(): AsyncIterator<ChangeHint | 'resync'> {
    try {
      enter(() => end(), gone.signal);
      return changes(gone.signal)[Symbol.asyncIterator]();
    } catch (error) {
      gone.abort();
      throw error;
    }
  }

  function leave(): void {
    clearInterval(heartbeat);
    signal.removeEventListener('abort', end);
    gone.abort();
    hints.return?.()?.catch(() => {});
  }

  let end = leave;

  return new ReadableStream<Uint8Array>({
    start(controller) {
      end = () => {
        if (gone.signal.aborted) return;
        leave();
        controller.close();
      };
      const beat = async () => {
        // A client that does not read gets no heartbeat either: nothing may pile up here.
        if ((controller.desiredSize ?? 0) > 0) controller.enqueue(encoder.encode(':\n\n'));
        if (checking) return end();
        beats += 1;
        if (beats % heartbeatsPerCheck !== 0) return;
        checking = true;
        if (!(await stillSame())) end();
        checking = false;
      };
      next.catch(() => {});
      heartbeat = setInterval(() => void beat().catch(end), heartbeatEvery);
      signal.addEventListener('abort', end, { once: true });
      controller.enqueue(encoder.encode(': connected\n\n'));
      if (signal.aborted) end();
    },
    async pull(controller) {
      const hint = await next.catch(() => null);
      if (gone.signal.aborted) return;
      if (hint === null || hint.done) return end();
      next = hints.next();
      next.catch(() => {});
      controller.enqueue(encoder.encode(textOf(hint.value)));
    },
    cancel: leave,
  });
}

const textOf = (hint: ChangeHint | 'resync'): string =>
  hint === 'resync' ? 'event: resync\ndata: {}\n\n' : `event: change\ndata: ${JSON.stringify(hint)}\n\n`;
