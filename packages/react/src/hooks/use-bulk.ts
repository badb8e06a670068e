'use client';
// Answers several requests with one option from a component; the rules are in core/bulk.ts.
import type { Option } from '@hitl-kit/client';
import { useCallback, useMemo, useState, useSyncExternalStore } from 'react';
import {
  answerable,
  type BulkAnswer,
  type BulkState,
  createBulk,
  isUnsettled,
  needsComment,
  sharedOptions,
} from '../core/bulk.ts';
import type { InboxItem } from '../core/pages.ts';
import { hitlKeys } from '../first-queries.ts';
import { readAgain, useKit } from '../provider.tsx';

export interface BulkResponding extends BulkState {
  /** The options that all items have, under the same name. Items of a source without `respondToMany` never count. */
  options: readonly Option[];
  /** Whether one of the items needs a comment with this option. */
  needsComment(value: string): boolean;
  /** Whether some got no reply, or were not sent because of that. */
  mayRetry: boolean;
  /**
   * Sends one answer to all items, in batches of 100 for each source. Resolves with one line for each, but for those of a
   * source without `respondToMany`; it never rejects. While one is under way it sends nothing.
   */
  send(answer: BulkAnswer): Promise<BulkState>;
  /** Sends again what got no reply or was not sent, under the same idempotency keys, so that each counts once. */
  retry(): Promise<BulkState>;
}

export function useBulk(given: readonly InboxItem[]): BulkResponding {
  const { sources, queryClient } = useKit();
  const items = useMemo(() => answerable(given, (id) => sources.find((source) => source.id === id)), [given, sources]);
  const [bulk] = useState(() =>
    createBulk({
      sourceOf: (id) => sources.find((source) => source.id === id),
      onBatch(source, lines) {
        for (const { item, outcome } of lines) {
          const request = 'request' in outcome ? outcome.request : undefined;
          if (request) queryClient.setQueryData(hitlKeys.request({ id: source }, item.id), request);
        }
        readAgain(queryClient, { source, ids: lines.map(({ item }) => item.id) });
      },
    }),
  );
  const state = useSyncExternalStore(bulk.subscribe, bulk.getState, bulk.getState);
  return {
    ...state,
    options: useMemo(() => sharedOptions(items), [items]),
    needsComment: (value) => needsComment(items, value),
    mayRetry: !state.sending && state.lines.some(isUnsettled),
    send: useCallback((answer) => bulk.send(items, answer), [bulk, items]),
    retry: bulk.retry,
  };
}
