'use client';
import { seesAllQuery } from '../first-queries.ts';
// Whether this person may see every request: each source is asked until it answers, where the host says so, and a no stays one.
import { useKit } from '../provider.tsx';
import { useLive } from './use-live.ts';
import { useQuery } from './use-query.ts';

/** Undefined until a reply came, or failed to. Nothing is asked without `ask`: a refusal would stand in everybody's console. */
export function useMaySeeAll(ask: boolean): boolean | undefined {
  const { sources, queryClient } = useKit();
  const pace = useLive();
  const asked = useQuery(
    {
      ...seesAllQuery(sources),
      enabled: ask,
      staleTime: Infinity,
      gcTime: Infinity,
      refetchInterval: ({ state }) => (state.data && Object.keys(state.data.failed).length === 0 ? false : pace),
    },
    queryClient,
  );
  if (ask && !asked.isFetched) return undefined;
  return (ask && asked.data) ?? false;
}
