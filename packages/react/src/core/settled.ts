// What is known to have left its list: one that is read again seldom, or cannot be, lets it go at once. No React.
import type { RequestSummary } from '@hitl-kit/client';

/**
 * The key of a request that is resolved, for ever. Or, as it is listed, one that was brought back: snoozed again, and so
 * listed anew, it is another.
 */
type Left = string | RequestSummary;

export interface Settled {
  add(left: Left): void;
  /** The same set until one is added. */
  keys(): ReadonlySet<Left>;
  subscribe(listener: () => void): () => void;
}

export function createSettled(): Settled {
  let keys: ReadonlySet<Left> = new Set();
  const listeners = new Set<() => void>();
  return {
    add(left) {
      if (keys.has(left)) return;
      keys = new Set(keys).add(left);
      for (const listener of listeners) listener();
    },
    keys: () => keys,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
