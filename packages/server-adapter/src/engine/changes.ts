// The streams of changes: each is one actor's view of the hints, only what he may see, in order, in a bounded buffer.

import type { ChangeHint } from '@hitl-kit/client';
import type { RequestRow, RowHint, Store } from '../store/store.ts';
import type { Actor } from './actor.ts';
import type { Hints } from './hints.ts';
import { maySee } from './policy.ts';

const mostBuffered = 1_000;

export class Changes {
  readonly #store: Store;
  readonly #hints: Hints;
  readonly #looks = new WeakMap<RowHint, Promise<RequestRow | null>>();

  constructor(store: Store, hints: Hints) {
    this.#store = store;
    this.#hints = hints;
  }

  /**
   * Yields hints from the moment it is called until the signal aborts. Visibility only ever grows (policy.ts), so that a
   * look at the row after the change is enough to know whether the actor saw it before or sees it now.
   */
  watch(tenant: string, actor: Actor, signal: AbortSignal): AsyncGenerator<ChangeHint | 'resync'> {
    return view(this.#hints, signal, tenant, async (hint) => {
      const row = await this.#look(hint);
      return row !== null && maySee(row, actor);
    });
  }

  /** The row that a hint tells of, read once however many streams hear it. */
  #look(hint: RowHint): Promise<RequestRow | null> {
    const known = this.#looks.get(hint);
    if (known) return known;
    const look = this.#store.get(hint.tenant, hint.id).then(({ row }) => row);
    this.#looks.set(hint, look);
    return look;
  }
}

/** Subscribes at once: nothing that happens before the first `next()` is lost. */
function view(
  hints: Hints,
  signal: AbortSignal,
  tenant: string,
  concerns: (hint: RowHint) => Promise<boolean>,
): AsyncGenerator<ChangeHint | 'resync'> {
  let buffer: (RowHint | 'resync')[] = [];
  let wake = () => {};
  const stop = hints.onAny((hint) => {
    if (hint !== 'resync' && hint.tenant !== tenant) return;
    // A removed row can no longer be looked at: whoever shows lists reads them again.
    if (hint === 'resync' || 'purged' in hint || buffer.length >= mostBuffered) buffer = ['resync'];
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
        } else if (await concerns(hint)) {
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
