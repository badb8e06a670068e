'use client';
// One request, kept up to date.
import type { HitlError, HitlRequest } from '@hitl-kit/client';
import { readAgainIn } from '../core/pace.ts';
import { isShutOut } from '../core/shut-out.ts';
import type { HitlSource } from '../core/source.ts';
import { requestQuery } from '../first-queries.ts';
import { useKit, useSource } from '../provider.tsx';
import { useLive } from './use-live.ts';
import { useQuery } from './use-query.ts';

export interface RequestReading {
  source: HitlSource;
  /** Absent while loading, and when it could not be read. */
  request: HitlRequest | undefined;
  /** Why it could not be read; null as long as there is a request to show. */
  error: HitlError | null;
  refresh(): void;
}

/** Reads a request of a source (the provider's first one when not given), again on every hint and at its deadline. */
export function useRequest({ id, source: sourceId }: { id: string; source?: string | undefined }): RequestReading {
  const source = useSource(sourceId);
  const pace = useLive();
  const { queryClient } = useKit();
  const { data, error, refetch } = useQuery(
    {
      ...requestQuery(source, id),
      refetchInterval: ({ state }) =>
        state.data && state.data.state !== 'awaiting_input'
          ? false
          : readAgainIn(state.data ? [state.data] : [], source.now(), pace),
    },
    queryClient,
  );
  return {
    source,
    request: data,
    error: data === undefined || isGone(error) ? (error as HitlError | null) : null,
    refresh: () => void refetch(),
  };
}

/** Purged, or no longer mine to see: what was read before must not stand there as if it still were. */
function isGone(error: Error | null): boolean {
  const status = (error as HitlError | null)?.status;
  return status === 404 || status === 410 || isShutOut(error);
}
