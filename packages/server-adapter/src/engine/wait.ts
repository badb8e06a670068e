// Waiting for one request: subscribe, then read, then sleep, and read again on every wake-up (rule 4).

import { HitlError, type HitlRequest } from '@hitl-kit/client';
import type { Actor } from './actor.ts';
import type { Hints } from './hints.ts';
import { isOpen, mayWait } from './policy.ts';
import { presentRequest } from './present.ts';
import type { Reading } from './reading.ts';

/** Resolves when the request is resolved, after `seconds`, or when the signal aborts: look at `state`. */
export async function waitFor(
  reading: Reading,
  hints: Hints,
  id: string,
  actor: Actor,
  call: { seconds: number; signal?: AbortSignal | undefined },
): Promise<HitlRequest> {
  const tenant = reading.tenantOf(actor);
  if (hints.closed) throw new HitlError('unavailable', 'The server is stopping. Try again.');
  const endsAt = performance.now() + call.seconds * 1000;
  let wake = () => {};
  const unsubscribe = hints.onRequest(tenant, id, () => wake());
  try {
    for (;;) {
      const woken = new Promise<void>((resolve) => {
        wake = resolve;
      });
      const { row, now, snoozedUntil } = await reading.load(id, actor);
      if (!mayWait(row, actor)) {
        throw new HitlError(
          'not_permitted',
          'Waiting is for the requester, with the permission request, and administrators.',
        );
      }
      const left = endsAt - performance.now();
      if (!isOpen(row) || left <= 0 || call.signal?.aborted || hints.closed)
        return presentRequest(row, actor, now, snoozedUntil);
      const untilDeadline = row.deadline === null ? left : row.deadline - now;
      await sleep(Math.max(0, Math.min(left, untilDeadline)), woken, call.signal);
    }
  } finally {
    unsubscribe();
  }
}

/** Until woken, for at most `ms`, or until the signal aborts. */
async function sleep(ms: number, woken: Promise<void>, signal: AbortSignal | undefined): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stop = () => {};
  const ended = new Promise<void>((resolve) => {
    stop = resolve;
    timer = setTimeout(resolve, ms);
  });
  signal?.addEventListener('abort', stop, { once: true });
  await Promise.race([woken, ended]);
  clearTimeout(timer);
  signal?.removeEventListener('abort', stop);
}
