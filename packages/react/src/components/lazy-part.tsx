'use client';
// A part that loads when it is needed: says that it loads, and when it could not be loaded.
import type { ReactNode } from 'react';
import type { Chunk } from '../core/chunk.ts';
import { useChunk } from '../hooks/use-chunk.ts';
import { useWords } from '../i18n/localization.tsx';
import { LoadingPart } from '../parts/elements.tsx';
import { NotLoaded } from './not-loaded.tsx';

export interface LazyPartProps<T> {
  chunk: Chunk<T>;
  /** What waits for it, said when it could not be loaded. */
  detail?: ReactNode;
  children: (module: T) => ReactNode;
}

export function LazyPart<T>({ chunk, detail, children }: LazyPartProps<T>) {
  const words = useWords();
  const state = useChunk(chunk, true);
  if (state.status === 'ready') return children(state.module);
  if (state.status === 'loading') return <LoadingPart look>{words.t('loading')}</LoadingPart>;
  return <NotLoaded detail={detail} onRetry={chunk.load} />;
}
