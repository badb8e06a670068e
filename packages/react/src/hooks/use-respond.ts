'use client';
// Answers one request from a component; the rules are in core/respond.ts.
import type { HitlRequest } from '@hitl-kit/client';
import { useCallback, useEffect, useSyncExternalStore } from 'react';
import { deskOf } from '../core/desk.ts';
import type { AnswerInput, RespondState } from '../core/respond.ts';
import type { HitlSource } from '../core/source.ts';
import { hitlKeys } from '../first-queries.ts';
import { readAgain, useKit } from '../provider.tsx';

export interface Responding {
  state: RespondState;
  /** Sends an answer with the digest of `request`. A second call while one is under way sends nothing. */
  submit(input: AnswerInput): Promise<RespondState>;
  /**
   * The same answer again, under the same idempotency key: what was sent before, whatever the person changed since. For
   * what stands there now, `submit` it.
   */
  retry(): Promise<RespondState>;
  /** Back to idle after `invalid` or `error`. */
  reset(): void;
}

/** `request` is what the person was shown: its digest is sent with the answer. */
export function useRespond(source: HitlSource, request: Pick<HitlRequest, 'id' | 'digest'>): Responding {
  const { queryClient } = useKit();
  const desk = deskOf(queryClient);
  const responder = desk.responder(source, request);
  const state = useSyncExternalStore(responder.subscribe, responder.getState, responder.getState);
  const { id, digest } = request;
  useEffect(() => desk.hold(source, { id, digest }, responder), [desk, source, id, digest, responder]);

  // Written to the cache here and not in an effect: the view may be gone when the reply comes.
  const settle = useCallback(
    async (sending: Promise<RespondState>) => {
      const outcome = await sending;
      if ('request' in outcome) queryClient.setQueryData(hitlKeys.request(source, id), outcome.request);
      readAgain(queryClient, { source: source.id, ids: [id] });
      return outcome;
    },
    [queryClient, source, id],
  );

  return {
    state,
    submit: useCallback((input) => settle(responder.submit(input)), [responder, settle]),
    retry: useCallback(() => settle(responder.retry()), [responder, settle]),
    reset: responder.reset,
  };
}
