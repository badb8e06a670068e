// ask = create + wait, over any port that can do both: HTTP in the client, the engine itself in the server.

import type { Channel, CreateRequest, HitlRequest, HitlResponse } from './types.ts';

/** What to ask, and how to read the answer. Builders make these. */
export interface Definition<A> {
  request: CreateRequest;
  /** From a response to the typed answer. */
  read(response: HitlResponse, request: HitlRequest): A | Promise<A>;
  /** True where this answer shall be an error for the waiter. */
  rejects?(answer: A): boolean;
}

export interface AskOptions {
  /**
   * Names the question, so that asking again after a crash finds the same one: sent as `Idempotency-Key`. Without it
   * a create whose reply was lost is asked again.
   */
  key?: string | undefined;
  signal?: AbortSignal | undefined;
}

export interface AskPort {
  create(input: CreateRequest, options: AskOptions): Promise<HitlRequest>;
  /** Resolves when the request is resolved. */
  waitFor(id: string, options: AskOptions): Promise<HitlRequest>;
}

/** What every answer has. */
export interface AnswerFacts {
  chosenOptions: string[];
  targets: string[];
  comment: string | null;
  /** Null when the deadline decided. */
  respondedBy: { id: string; name?: string } | null;
  respondedAt: string;
  channel: Channel;
  /** True when nobody answered and the defaults were taken. */
  timedOut: boolean;
}

export type Outcome<A> =
  | { outcome: 'responded' | 'defaulted' | 'rejected'; answer: A; request: HitlRequest }
  | { outcome: 'expired' | 'cancelled' | 'failed'; reason: string | null; request: HitlRequest };

/** There is no answer to go on with. `request` says what happened. */
export abstract class HitlUnanswered extends Error {
  readonly request: HitlRequest;

  constructor(message: string, request: HitlRequest) {
    super(message);
    this.request = request;
  }
}

/** Nobody answered before the deadline, and there were no defaults. */
export class HitlExpired extends HitlUnanswered {
  override readonly name = 'HitlExpired';
}

/** The request was withdrawn. */
export class HitlCancelled extends HitlUnanswered {
  override readonly name = 'HitlCancelled';
}

/** An administrator marked the request as failed. */
export class HitlFailed extends HitlUnanswered {
  override readonly name = 'HitlFailed';
}

/** The answer was no, and the definition asked for `failOnReject`. */
export class HitlRejected extends HitlUnanswered {
  override readonly name = 'HitlRejected';
}

/** Asks and waits; resolves with what came of it, whatever that is. */
export async function askOutcomeOver<A>(
  port: AskPort,
  definition: Definition<A>,
  options: AskOptions,
): Promise<Outcome<A>> {
  const created = await port.create(definition.request, options);
  const request = created.state === 'awaiting_input' ? await port.waitFor(created.id, options) : created;
  return outcomeOf(definition, request);
}

/** Asks and waits; resolves with the answer or throws one of the errors above. */
export async function askOver<A>(port: AskPort, definition: Definition<A>, options: AskOptions): Promise<A> {
  const result = await askOutcomeOver(port, definition, options);
  const { request } = result;
  const because = request.reason ? `: ${request.reason}` : '.';
  switch (result.outcome) {
    case 'responded':
    case 'defaulted':
      return result.answer;
    case 'rejected':
      throw new HitlRejected(`“${request.subject}” was rejected.`, request);
    case 'expired':
      throw new HitlExpired(`Nobody answered “${request.subject}” by ${request.deadline}.`, request);
    case 'cancelled':
      throw new HitlCancelled(`“${request.subject}” was cancelled${because}`, request);
    case 'failed':
      throw new HitlFailed(`“${request.subject}” was marked as failed${because}`, request);
  }
}

async function outcomeOf<A>(definition: Definition<A>, request: HitlRequest): Promise<Outcome<A>> {
  const { state, response, reason } = request;
  if (response === null) {
    if (state === 'expired' || state === 'cancelled' || state === 'failed') return { outcome: state, reason, request };
    throw new TypeError(`A request in the state ${state} has no outcome.`);
  }
  const answer = await definition.read(response, request);
  if (definition.rejects?.(answer)) return { outcome: 'rejected', answer, request };
  return { outcome: response.timedOut ? 'defaulted' : 'responded', answer, request };
}

/** The facts that every builder's answer begins with. */
export function factsOf(response: HitlResponse): AnswerFacts {
  const { chosenOptions, targets, comment, respondedBy, respondedAt, channel, timedOut } = response;
  return { chosenOptions, targets, comment, respondedBy, respondedAt, channel, timedOut };
}
