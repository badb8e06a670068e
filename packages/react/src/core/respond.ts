// Answering one request: one answer in flight, one key per answer, and what came of it. No React.
import type { FieldError, HitlError, HitlRequest, RespondInput } from '@hitl-kit/client';
import { type Failure, failureOf } from './failure.ts';
import { isOffline } from './offline.ts';
import type { HitlSource } from './source.ts';

/** The answer as the person gives it; the digest of what was rendered is added when it is sent. */
export type AnswerInput = Omit<RespondInput, 'digest'>;

export type RespondState =
  | { status: 'idle' }
  | { status: 'submitting'; input: AnswerInput }
  | { status: 'answered'; request: HitlRequest }
  /** Somebody, or something, else resolved it first: `request` says who and how. */
  | { status: 'conflict'; request: HitlRequest }
  /** The deadline was first. */
  | { status: 'expired'; request: HitlRequest }
  | { status: 'invalid'; code: HitlError['code']; errors: FieldError[]; input: AnswerInput }
  /**
   * Not taken, as far as is known. `offline`: this device had no network, so that nothing went out. `uncertain`: no reply
   * came, so that nobody knows whether the answer arrived; sent again under the same key it counts once.
   */
  | { status: 'error'; code: HitlError['code']; offline: boolean; uncertain: boolean; input: AnswerInput };

export interface Responder {
  getState(): RespondState;
  subscribe(listener: () => void): () => void;
  /** Sends an answer, unless one is under way or was taken. Never rejects: the state says what came of it. */
  submit(input: AnswerInput): Promise<RespondState>;
  /** Sends the same answer again under the same key. */
  retry(): Promise<RespondState>;
  /** Back to idle after `invalid` or `error`. */
  reset(): void;
}

export interface ResponderOptions {
  source: Pick<HitlSource, 'respond'>;
  id: string;
  /** Of what the person was shown. */
  digest: string;
  newKey?: () => string;
}

export function createResponder({ source, id, digest, newKey = randomKey }: ResponderOptions): Responder {
  let state: RespondState = { status: 'idle' };
  const keyFor = createKeys(newKey);
  const listeners = new Set<() => void>();
  // One that got no reply may have arrived, whatever becomes of the next.
  let inDoubt = false;

  function become(next: RespondState): RespondState {
    state = next;
    for (const listener of listeners) listener();
    return next;
  }

  async function submit(input: AnswerInput): Promise<RespondState> {
    if (isClosed(state)) return state;
    const wasOffline = isOffline();
    become({ status: 'submitting', input });
    try {
      const request = await source.respond(id, { ...input, digest }, { key: keyFor(input) });
      return become({ status: 'answered', request });
    } catch (error) {
      const failure = failureOf(error, wasOffline, inDoubt);
      inDoubt = failure.uncertain;
      return become(refusal(failure, input));
    }
  }

  return {
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    submit,
    retry: async () => (state.status === 'error' || state.status === 'invalid' ? submit(state.input) : state),
    reset() {
      if (state.status === 'error' || state.status === 'invalid') become({ status: 'idle' });
    },
  };
}

/** Whether nothing more can be sent: an answer is under way, or the request is resolved. */
function isClosed({ status }: RespondState): boolean {
  return status === 'submitting' || status === 'answered' || status === 'conflict' || status === 'expired';
}

function refusal({ error, ...arrival }: Failure, input: AnswerInput): RespondState {
  const { code, status, errors, request } = error;
  if (status === 409 && request && request.state !== 'awaiting_input') {
    return { status: code === 'deadline_passed' ? 'expired' : 'conflict', request };
  }
  if (status === 422) return { status: 'invalid', code, errors, input };
  return { status: 'error', code, ...arrival, input };
}

/** The key of an answer: sent once more it keeps its own, so that it counts once; another answer takes a new one. */
export function createKeys(newKey = randomKey): (answer: unknown) => string {
  let last = { answer: '', key: '' };
  return (input) => {
    const answer = JSON.stringify(input);
    if (answer !== last.answer) last = { answer, key: newKey() };
    return last.key;
  };
}

/** 128 random bits; `randomUUID` is missing on a plain http page. */
export function randomKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
