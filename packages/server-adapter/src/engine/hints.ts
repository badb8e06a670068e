// Wake-ups in this process: one subscription to the store, however many wait. Hints only: whoever is woken reads again
// (rule 4: subscribe, then read, then sleep).

import type { Hint, Store } from '../store/store.ts';

type Listener = (hint: Hint) => void;

/** How long a stop waits for those who wait, in ms. */
const patience = 2_000;

export class Hints {
  readonly #store: Store;
  readonly #byRequest = new Map<string, Set<() => void>>();
  readonly #listeners = new Set<Listener>();
  #unsubscribe: (() => void) | null = null;
  #closed = false;
  #allLeft = () => {};
  #left: Promise<void> | null = null;

  constructor(store: Store) {
    this.#store = store;
  }

  /** Calls `wake` after each change of one request, its removal too, and whenever hints may have been lost. */
  onRequest(tenant: string, id: string, wake: () => void): () => void {
    const key = keyOf(tenant, id);
    const wakers = this.#byRequest.get(key) ?? new Set();
    this.#byRequest.set(key, wakers.add(wake));
    this.#listen();
    return () => {
      wakers.delete(wake);
      if (wakers.size === 0) this.#byRequest.delete(key);
      this.#rest();
    };
  }

  /** Calls `listener` with every hint. */
  onAny(listener: Listener): () => void {
    this.#listeners.add(listener);
    this.#listen();
    return () => {
      this.#listeners.delete(listener);
      this.#rest();
    };
  }

  /** True after `close`: whoever is woken goes home. */
  get closed(): boolean {
    return this.#closed;
  }

  open(): void {
    this.#closed = false;
    this.#left = null;
  }

  /**
   * Wakes everyone for good: nobody waits any longer in this process. Resolves when whoever waited for a request has read
   * it once more and gone, or after two seconds: a store that does not answer must not hold a stop up.
   */
  async close(): Promise<void> {
    this.#closed = true;
    this.#left ??= new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, patience);
      this.#allLeft = () => {
        clearTimeout(timer);
        resolve();
      };
    });
    this.#dispatch('resync');
    this.#rest();
    await this.#left;
    this.#unsubscribe?.();
    this.#unsubscribe = null;
  }

  #listen(): void {
    this.#unsubscribe ??= this.#store.subscribe((hint) => this.#dispatch(hint));
  }

  /** Nobody waits: the store need not watch. */
  #rest(): void {
    if (this.#byRequest.size === 0) this.#allLeft();
    if (this.#byRequest.size > 0 || this.#listeners.size > 0) return;
    this.#unsubscribe?.();
    this.#unsubscribe = null;
  }

  #dispatch(hint: Hint): void {
    for (const wakers of this.#concerned(hint)) for (const wake of [...wakers]) wake();
    for (const listener of [...this.#listeners]) listener(hint);
  }

  #concerned(hint: Hint): Iterable<() => void>[] {
    if (hint === 'resync') return [...this.#byRequest.values()];
    const ids = 'purged' in hint ? hint.purged : [hint.id];
    return ids.map((id) => this.#byRequest.get(keyOf(hint.tenant, id)) ?? []);
  }
}

const keyOf = (tenant: string, id: string): string => `${tenant}\u0000${id}`;
