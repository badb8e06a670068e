'use client';
// How many requests there are, for a badge: the sources' counts and nothing else, so that no list is loaded.
import type { View } from '@hitl-kit/client';
import { useQuery } from '@tanstack/react-query';
import { isShutOut } from '../core/shut-out.ts';
import { useKit } from '../provider.tsx';
import { countQuery } from '../queries.ts';
import { useLive } from './use-live.ts';

/** What waits for this person (`assigned`, the default), kept up to date; undefined until it is known. */
export function useCount({ view = 'assigned' }: { view?: View | undefined } = {}): number | undefined {
  const { sources, queryClient } = useKit();
  const pace = useLive();
  const { data, error } = useQuery({ ...countQuery(sources, view), refetchInterval: pace }, queryClient);
  return isShutOut(error) ? undefined : data;
}
