'use client';
// Reads a query of the kit's own client in a component. TanStack's hooks do this too, and bring suspense, error boundaries
// and a shared context, which the kit has no use for and every page would load.
import {
  type DefaultError,
  type InfiniteData,
  InfiniteQueryObserver,
  type InfiniteQueryObserverOptions,
  type InfiniteQueryObserverResult,
  notifyManager,
  type QueryClient,
  type QueryKey,
  QueryObserver,
  type QueryObserverOptions,
  type QueryObserverResult,
} from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useSyncExternalStore } from 'react';

/** Renders again when what the component reads of the result changes. */
export function useQuery<Read, Data = Read, Key extends QueryKey = QueryKey>(
  options: QueryObserverOptions<Read, DefaultError, Data, Read, Key>,
  client: QueryClient,
): QueryObserverResult<Data> {
  return useObserver(QueryObserver as unknown as AnyObserver, options, client) as QueryObserverResult<Data>;
}

/** The same for a query in pages. */
export function useInfiniteQuery<Read, Key extends QueryKey, Page>(
  options: InfiniteQueryObserverOptions<Read, DefaultError, InfiniteData<Read, Page>, Key, Page>,
  client: QueryClient,
): InfiniteQueryObserverResult<InfiniteData<Read, Page>> {
  return useObserver(InfiniteQueryObserver as unknown as AnyObserver, options, client) as InfiniteQueryObserverResult<
    InfiniteData<Read, Page>
  >;
}

type AnyObserver = typeof QueryObserver<unknown, DefaultError, unknown, unknown, QueryKey>;

function useObserver(Observer: AnyObserver, options: unknown, client: QueryClient): unknown {
  const defaulted = client.defaultQueryOptions(options as QueryObserverOptions);
  // What is about to be fetched counts as being fetched, so that the first drawing and the next agree.
  defaulted._optimisticResults = 'optimistic';
  // biome-ignore lint/correctness/useExhaustiveDependencies: later options are set below
  const observer = useMemo(() => new Observer(client, defaulted), [Observer, client]);
  const result = observer.getOptimisticResult(defaulted);
  const current = () => observer.getCurrentResult();
  useSyncExternalStore(
    useCallback(
      (changed) => {
        const unsubscribe = observer.subscribe(notifyManager.batchCalls(changed));
        observer.updateResult();
        return unsubscribe;
      },
      [observer],
    ),
    current,
    current,
  );
  useEffect(() => observer.setOptions(defaulted), [defaulted, observer]);
  return observer.trackResult(result);
}
