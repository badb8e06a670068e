// The in-process listeners of a store. A hint tells that something was committed; it never carries content.

import type { Hint } from './store.ts';

export class Hints {
  readonly #listeners = new Set<(hint: Hint) => void>();

  get size(): number {
    return this.#listeners.size;
  }

  /** The same function subscribed twice is called twice. */
  subscribe(listener: (hint: Hint) => void): () => void {
    const own = (hint: Hint) => listener(hint);
    this.#listeners.add(own);
    return () => this.#listeners.delete(own);
  }

  /** Call it after the commit. The change stands whatever a listener does, so a throwing one ends nobody else's turn. */
  emit(hint: Hint): void {
    for (const listener of [...this.#listeners]) {
      try {
        listener(hint);
      } catch {
        // A listener that lost a hint re-reads at its next poll, like one that never got it.
      }
    }
  }

  clear(): void {
    this.#listeners.clear();
  }
}
