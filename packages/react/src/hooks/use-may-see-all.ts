'use client';
// Whether this person may see every request: the sources are asked once, and a no stays one.
import { useQuery } from '@tanstack/react-query';
import { useKit } from '../provider.tsx';
import { seesAllQuery } from '../queries.ts';

/** False until it is known. */
export function useMaySeeAll(): boolean {
  const { sources, queryClient } = useKit();
  const asked = useQuery({ ...seesAllQuery(sources), staleTime: Infinity, gcTime: Infinity }, queryClient);
  return asked.data ?? false;
}
