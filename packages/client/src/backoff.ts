// How long to wait before trying again, and which failures are worth it.

import { HitlError } from './errors.ts';

const first = 250;
const longest = 10_000;
/** What a server may ask for, in ms: longer, and nobody would hear of an answer that is there already. */
const longestAskedFor = 300_000;

/**
 * Jittered exponential back-off for the nth failure in a row (from 1), in ms; at least what the server asked for, and
 * then spread too: whoever it sent away together must not come back together.
 */
export function backoff(failures: number, retryAfter = 0): number {
  const ceiling = Math.min(longest, first * 2 ** (failures - 1));
  const asked = Math.min(longestAskedFor, retryAfter);
  return Math.max(asked * (1 + Math.random() / 2), ceiling * (0.5 + Math.random() / 2));
}

/** No reply, a proxy's time-out, an overloaded or restarting server, a defect that may pass: asking again may help. */
export const mayPass = (error: unknown): boolean =>
  error instanceof HitlError && ([0, 408, 429].includes(error.status) || error.status >= 500);

/** Resolves after `ms`; rejects with the signal's reason as soon as it aborts. */
export function pause(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const abort = () => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', abort);
      resolve();
    }, ms);
    signal?.addEventListener('abort', abort, { once: true });
  });
}

/** Calls until it succeeds, fails for good, has failed `most` times in a row, or the signal aborts. */
export async function persist<T>(call: () => Promise<T>, signal?: AbortSignal, most = Infinity): Promise<T> {
  for (let failures = 1; ; failures += 1) {
    try {
      return await call();
    } catch (error) {
      signal?.throwIfAborted();
      if (!mayPass(error) || failures >= most) throw error;
      await pause(backoff(failures, error instanceof HitlError ? error.retryAfter : 0), signal);
    }
  }
}
