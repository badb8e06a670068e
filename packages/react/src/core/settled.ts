// Which requests are known to be resolved, for ever: a long list that is read again seldom lets them go at once. No React.

export interface Settled {
  add(key: string): void;
  /** The same set until one is added. */
  keys(): ReadonlySet<string>;
  subscribe(listener: () => void): () => void;
}

export function createSettled(): Settled {
  let keys: ReadonlySet<string> = new Set();
  const listeners = new Set<() => void>();
  return {
    add(key) {
      if (keys.has(key)) return;
      keys = new Set(keys).add(key);
      for (const listener of listeners) listener();
    },
    keys: () => keys,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
