'use client';
// What else a person does with a request beside answering it: claims, hands on, puts aside, comments. One at a time, and
// nothing shows before the source says that it happened.
import { type FieldError, HitlError, type HitlRequest } from '@hitl-kit/client';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { HitlSource } from '../core/source.ts';
import { hitlKeys } from '../first-queries.ts';
import { readAgain, useKit } from '../provider.tsx';

export type Verb = 'claim' | 'release' | 'delegate' | 'snooze' | 'comment' | 'force' | 'fail';

export type CommandState =
  | { status: 'idle' }
  | { status: 'sending'; verb: Verb }
  /** `offline`: this device has no network, so that nothing went out. */
  | { status: 'refused'; verb: Verb; code: HitlError['code']; errors: FieldError[]; offline: boolean };

export interface Commands {
  state: CommandState;
  /**
   * Calls the source, unless a call is under way; true once it is done. A 409 that says how the request ended puts that
   * in the request's place.
   */
  run(verb: Verb, call: () => Promise<HitlRequest>): Promise<boolean>;
  /** Back to idle after `refused`. */
  reset(): void;
}

export function useCommands(source: HitlSource, { id }: Pick<HitlRequest, 'id'>): Commands {
  const { queryClient } = useKit();
  const [state, setState] = useState<CommandState>({ status: 'idle' });
  const underWay = useRef(false);
  const shown = useShown();

  const run = useCallback<Commands['run']>(
    async (verb, call) => {
      if (underWay.current) return false;
      underWay.current = true;
      setState({ status: 'sending', verb });
      const key = hitlKeys.request(source, id);
      try {
        queryClient.setQueryData(key, await call());
        if (shown.current) setState({ status: 'idle' });
        return true;
      } catch (error) {
        const { code, errors, request, status } = asHitlError(error);
        if (request) queryClient.setQueryData(key, request);
        const offline = status === 0 && navigator.onLine === false;
        if (shown.current) setState({ status: 'refused', verb, code, errors, offline });
        return false;
      } finally {
        underWay.current = false;
        readAgain(queryClient, { source: source.id, ids: [id] });
      }
    },
    [queryClient, source, id, shown],
  );
  const reset = useCallback(() => setState((now) => (now.status === 'refused' ? { status: 'idle' } : now)), []);
  return { state, run, reset };
}

const asHitlError = (error: unknown): HitlError =>
  error instanceof HitlError ? error : new HitlError('unavailable', String(error), { status: 0, cause: error });

function useShown() {
  const shown = useRef(true);
  useEffect(() => {
    shown.current = true;
    return () => {
      shown.current = false;
    };
  }, []);
  return shown;
}
