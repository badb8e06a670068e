'use client';
import { useKit } from '../provider.tsx';
import { seesAllQuery } from '../queries.ts';
// Whether this person may see every request: the sources are asked once, and a no stays one.
import { useQuery } from './use-query.ts';

/** False until it is known. */
export function useMaySeeAll(): boolean {
  const { sources, queryClient } = useKit();
  const asked = useQuery({ ...seesAllQuery(sources), staleTime: Infinity, gcTime: Infinity }, queryClient);
  return asked.data ?? false;
}
