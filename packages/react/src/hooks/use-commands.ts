'use client';
// What else is done with a request beside answering it: claimed, handed on, put aside, commented; and what administrators
// do in place of those who were asked. One at a time, and nothing shows before the source says that it happened.
import type { ClaimInput, FieldError, HitlError, HitlRequest } from '@hitl-kit/client';
import { useCallback, useMemo, useRef, useState } from 'react';
import { failureOf } from '../core/failure.ts';
import { isOffline } from '../core/offline.ts';
import { type AnswerInput, createKeys } from '../core/respond.ts';
import { type HitlSource, refKey } from '../core/source.ts';
import { hitlKeys } from '../first-queries.ts';
import { readAgain, useKit } from '../provider.tsx';

export type CommandVerb = 'claim' | 'release' | 'delegate' | 'snooze' | 'comment' | 'force' | 'fail';

export type CommandState =
  | { status: 'idle' }
  | { status: 'sending'; verb: CommandVerb }
  /**
   * `errors` say which field is wrong, with a pointer as `/delegateTo` (`invalid_request`). `offline`: this device had no
   * network, so that nothing went out. `uncertain`: no reply came, so that nobody knows whether it was done; a comment sent
   * again may then stand there twice.
   */
  | {
      status: 'refused';
      verb: CommandVerb;
      code: HitlError['code'];
      errors: FieldError[];
      offline: boolean;
      uncertain: boolean;
    };

/** An answer in place of those who were asked; the reason stands with it for ever. */
export type ForcedAnswer = Omit<AnswerInput, 'force' | 'reason'> & { reason: string };

/** The request as committed; null when it was refused, and when nothing was sent because another command is under way. */
type Done = Promise<HitlRequest | null>;

/** What the source has no method for is absent; whether this person may, the source says (403 is `refused`). */
export interface Commands {
  state: CommandState;
  /** Takes it for oneself; `for` is an ISO duration as `PT4H`, an hour when absent. */
  claim?(input?: ClaimInput): Done;
  /** Gives a claim back: one's own, and for administrators anybody's. */
  release?(): Done;
  /** Hands one's own part to a person, by id. */
  delegate?(to: string): Done;
  /** Hides it from one's own inbox until an instant (RFC 3339); null brings it back. */
  snooze?(until: string | null): Done;
  /** Says something without answering, also when it is resolved. */
  comment?(text: string): Done;
  /** For administrators: answers in place of those who were asked. The same answer sent again counts once. */
  force(answer: ForcedAnswer): Done;
  /** For administrators: ends it without an answer. */
  fail?(reason: string): Done;
  /** Back to idle after `refused`. */
  reset(): void;
}

type Run = (verb: CommandVerb, call: () => Promise<HitlRequest>) => Done;

export function useCommands(source: HitlSource, { id, digest }: Pick<HitlRequest, 'id' | 'digest'>): Commands {
  const { state, run, reset } = useRun(source, id);
  const { queryClient } = useKit();
  const commands = useMemo(() => {
    const { claim, release, delegate, snooze, comment, fail } = source;
    return {
      ...(claim && { claim: (input = {}) => run('claim', () => claim.call(source, id, input, {})) }),
      ...(release && { release: () => run('release', () => release.call(source, id, {})) }),
      ...(delegate && { delegate: (to) => run('delegate', () => delegate.call(source, id, to, {})) }),
      ...(snooze && { snooze: (until) => run('snooze', () => snooze.call(source, id, until, {})) }),
      ...(comment && { comment: (text) => run('comment', () => comment.call(source, id, text, {})) }),
      ...(fail && { fail: (reason) => run('fail', () => fail.call(source, id, reason, {})) }),
      force(answer) {
        const input = { ...answer, force: true, digest };
        const key = keysOf(queryClient, refKey({ source: source.id, id }))(input);
        return run('force', () => source.respond(id, input, { key }));
      },
    } satisfies Omit<Commands, 'state' | 'reset'>;
  }, [source, id, digest, run, queryClient]);
  return useMemo(() => ({ ...commands, state, reset }), [commands, state, reset]);
}

type Keys = ReturnType<typeof createKeys>;
const keys = new WeakMap<object, Map<string, Keys>>();

/** Of one request's forced answers. They live as long as the provider: the tool may be closed before a reply was lost. */
function keysOf(provider: object, request: string): Keys {
  const ofProvider = keys.get(provider) ?? new Map<string, Keys>();
  keys.set(provider, ofProvider);
  const ofRequest = ofProvider.get(request) ?? createKeys();
  ofProvider.set(request, ofRequest);
  return ofRequest;
}

const IDLE: CommandState = { status: 'idle' };

/** Calls the source unless a call for this request is under way. A 409 that says how it ended takes the request's place. */
function useRun(source: HitlSource, id: string) {
  const { queryClient } = useKit();
  const of = refKey({ source: source.id, id });
  const [last, setLast] = useState({ of, state: IDLE });
  const underWay = useRef(new Set<string>());
  /** What got no reply: it may have been done, whatever becomes of the next. */
  const inDoubt = useRef(new Set<string>());

  const run = useCallback<Run>(
    async (verb, call) => {
      if (underWay.current.has(of)) return null;
      underWay.current.add(of);
      setLast({ of, state: { status: 'sending', verb } });
      // Another request may stand here when the reply comes.
      const become = (state: CommandState) => setLast((now) => (now.of === of ? { of, state } : now));
      const key = hitlKeys.request(source, id);
      const wasOffline = isOffline();
      const what = `${verb} ${of}`;
      try {
        const done = await call();
        inDoubt.current.delete(what);
        queryClient.setQueryData(key, done);
        become(IDLE);
        return done;
      } catch (thrown) {
        const { error, ...arrival } = failureOf(thrown, wasOffline, inDoubt.current.has(what));
        if (arrival.uncertain) inDoubt.current.add(what);
        else inDoubt.current.delete(what);
        const { code, errors, request } = error;
        if (request) queryClient.setQueryData(key, request);
        become({ status: 'refused', verb, code, errors, ...arrival });
        return null;
      } finally {
        underWay.current.delete(of);
        // Its history too, where one sees whether something that got no reply was done.
        readAgain(queryClient, { source: source.id, ids: [id] });
      }
    },
    [queryClient, source, id, of],
  );
  const reset = useCallback(
    () => setLast((now) => (now.state.status === 'refused' ? { ...now, state: IDLE } : now)),
    [],
  );
  return { state: last.of === of ? last.state : IDLE, run, reset };
}
