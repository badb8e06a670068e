'use client';
// Whether this person may see every request: the sources are asked once, where the host says so, and a no stays one.
import { useKit } from '../provider.tsx';
import { seesAllQuery } from '../queries.ts';
import { useQuery } from './use-query.ts';

/** False until it is known. Nothing is asked without `ask`: a refusal would stand in everybody's console. */
export function useMaySeeAll(ask: boolean): boolean {
  const { sources, queryClient } = useKit();
  const asked = useQuery(
    { ...seesAllQuery(sources), enabled: ask, staleTime: Infinity, gcTime: Infinity },
    queryClient,
  );
  return (ask && asked.data) ?? false;
}
