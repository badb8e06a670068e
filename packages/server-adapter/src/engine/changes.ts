// One actor's view of the hints: only what he may see, in order, in a bounded buffer.

import type { ChangeHint } from '@hitl-kit/client';
import type { Hint } from '../store/store.ts';
import type { Hints } from './hints.ts';

const mostBuffered = 1_000;

/** A hint that names its row. */
export type ChangeOfRow = Exclude<Hint, 'resync'>;

/**
 * Yields hints from the moment it is called until the signal aborts. Visibility only ever grows (policy.ts), so
 * that a look at the row after the change is enough to know whether the actor saw it before or sees it now.
 */
export function watchChanges(
  hints: Hints,
  signal: AbortSignal,
  tenant: string,
  maySee: (hint: ChangeOfRow) => Promise<boolean>,
): AsyncGenerator<ChangeHint | 'resync'> {
  let buffer: Hint[] = [];
  let wake = () => {};
  const stop = hints.onAny((hint) => {
    if (hint !== 'resync' && hint.tenant !== tenant) return;
    if (hint === 'resync' || buffer.length >= mostBuffered) buffer = ['resync'];
    else buffer.push(hint);
    wake();
  });
  const end = () => {
    stop();
    wake();
  };
  if (signal.aborted) stop();
  else signal.addEventListener('abort', end, { once: true });

  async function* read(): AsyncGenerator<ChangeHint | 'resync'> {
    try {
      while (!signal.aborted && !hints.closed) {
        const hint = buffer.shift();
        if (hint === undefined) {
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
        } else if (hint === 'resync') {
          yield hint;
        } else if (await maySee(hint)) {
          yield { id: hint.id, rev: hint.rev, state: hint.state };
        }
      }
    } finally {
      stop();
      signal.removeEventListener('abort', end);
    }
  }
  return read();
}
