'use client';
// A lazily loaded module in a component; loads it when needed, never on the server.
import { useEffect, useSyncExternalStore } from 'react';
import type { Chunk, ChunkState } from '../core/chunk.ts';

const LOADING = { status: 'loading' } as const;

/** While hydrating it is `loading`, as it was on the server. */
export function useChunk<T>(chunk: Chunk<T>, needed: boolean): ChunkState<T> {
  useEffect(() => {
    if (needed) chunk.load();
  }, [chunk, needed]);
  return useSyncExternalStore(chunk.subscribe, chunk.getState, () => LOADING);
}
