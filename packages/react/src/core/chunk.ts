// A module that loads when it is needed, and can be tried again after a failure (React.lazy keeps a failure for ever).
// No React.

export type ChunkState<T> = { status: 'loading' } | { status: 'ready'; module: T } | { status: 'failed' };

export interface Chunk<T> {
  getState(): ChunkState<T>;
  subscribe(listener: () => void): () => void;
  /** Loads it once; after a failure, again. */
  load(): void;
}

export function createChunk<T>(fetchModule: () => Promise<T>): Chunk<T> {
  const listeners = new Set<() => void>();
  let state: ChunkState<T> = { status: 'loading' };
  let underWay = false;

  function become(next: ChunkState<T>): void {
    state = next;
    for (const listener of listeners) listener();
  }

  return {
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    load() {
      if (underWay || state.status === 'ready') return;
      underWay = true;
      if (state.status === 'failed') become({ status: 'loading' });
      fetchModule()
        .then(
          (module) => become({ status: 'ready', module }),
          () => become({ status: 'failed' }),
        )
        .finally(() => {
          underWay = false;
        });
    },
  };
}
