'use client';
// A part that loads when it is needed: says that it loads, and when it could not be loaded.
import type { ReactNode } from 'react';
import type { Chunk } from '../core/chunk.ts';
import { useChunk } from '../hooks/use-chunk.ts';
import { useWords } from '../i18n/localization.tsx';
import { LoadingPart } from '../parts/elements.tsx';
import { NotLoaded } from './not-loaded.tsx';

export function LazyPart<T>({ chunk, children }: { chunk: Chunk<T>; children: (module: T) => ReactNode }) {
  const words = useWords();
  const state = useChunk(chunk, true);
  if (state.status === 'ready') return children(state.module);
  if (state.status === 'loading') return <LoadingPart look>{words.t('loading')}</LoadingPart>;
  return <NotLoaded detail={words.t('notShownYet')} onRetry={chunk.load} />;
}
