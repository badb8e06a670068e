'use client';
import { isShutOut } from '../core/shut-out.ts';
import { countQuery, type InboxQuery } from '../first-queries.ts';
import { useKit } from '../provider.tsx';
import { useLive } from './use-live.ts';
// How many requests there are, for a badge: the sources' counts and nothing else, so that no list is loaded.
import { useQuery } from './use-query.ts';

/** What waits for this person, or what `query` says, kept up to date; undefined until it is known. */
export function useCount(query: InboxQuery = waitingForMe): number | undefined {
  const { sources, queryClient } = useKit();
  const pace = useLive();
  const { data, error } = useQuery({ ...countQuery(sources, query), refetchInterval: pace }, queryClient);
  return isShutOut(error) ? undefined : data;
}

const waitingForMe: InboxQuery = { view: 'assigned' };
