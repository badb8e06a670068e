'use client';
// What a person has begun to answer and not sent; where it is kept is in core/desk.ts.
import type { HitlRequest } from '@hitl-kit/client';
import { useCallback, useSyncExternalStore } from 'react';
import { type Draft, deskOf, EMPTY_DRAFT, questionKey } from '../core/desk.ts';
import type { HitlSource } from '../core/source.ts';
import { useKit } from '../provider.tsx';

export interface Drafting {
  /** Empty (`{ comment: '' }`) on a server and while hydrating. */
  draft: Draft;
  /** The draft now, where one that was just changed must count before the next drawing. */
  latest(): Draft;
  /** Changes some of it; `params: undefined` takes the params out. */
  change(part: Partial<Draft>): void;
  /** For when it was answered: nothing clears it by itself. */
  clear(): void;
}

export function useDraft(
  source: HitlSource,
  { id, digest, viewer }: Pick<HitlRequest, 'id' | 'digest' | 'viewer'>,
): Drafting {
  const desk = deskOf(useKit().queryClient);
  const key = `${viewer.id} ${questionKey(source, { id, digest })}`;
  const latest = useCallback(() => desk.draft(key), [desk, key]);
  const draft = useSyncExternalStore(desk.subscribe, latest, () => EMPTY_DRAFT);
  const change = useCallback((part: Partial<Draft>) => desk.keep(key, { ...desk.draft(key), ...part }), [desk, key]);
  const clear = useCallback(() => desk.keep(key, EMPTY_DRAFT), [desk, key]);
  return { draft, latest, change, clear };
}
