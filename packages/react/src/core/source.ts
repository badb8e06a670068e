// What the hooks need from a place that holds requests. No React; our own client is one of them (client-source.ts).
import type {
  ClaimInput,
  CountQuery,
  EventPage,
  HitlRequest,
  ListQuery,
  OneResult,
  RequestPage,
  RespondInput,
  RespondToManyInput,
  View,
} from '@hitl-kit/client';

/** `change` and `resync`, which says that hints were lost: read again. `lost`: no hint comes until the next one. */
export type Hint = { kind: 'change'; id: string } | { kind: 'resync' } | { kind: 'lost' };

export interface CallOptions {
  signal?: AbortSignal | undefined;
}

/** What a source can do; the controls for what it cannot do are absent. */
export interface SourceCapabilities {
  /** Which lists it has. Whether this person may see `all` is for the source to say (403). */
  views: readonly View[];
  /** Whether an answer may carry a comment. */
  comment: boolean;
}

/** What a method is not there for has no control in the kit. */
export interface HitlSource {
  /** Unique among the sources of one provider, and stable: it is part of every key. */
  readonly id: string;
  /** What people call it, where the kit must tell one source from another; its id when absent. */
  readonly name?: string | undefined;
  readonly capabilities: SourceCapabilities;
  list(query: ListQuery, options: CallOptions): Promise<RequestPage>;
  count(query: CountQuery, options: CallOptions): Promise<number>;
  get(id: string, options: CallOptions): Promise<HitlRequest>;
  /**
   * Answers a request; resolves with it as committed. `key` makes a retry of the same answer safe.
   * Rejects with a `HitlError`: 409 carries the request, 412 is `question_changed`, 422 carries `errors`, status 0 means
   * that no reply came.
   */
  respond(id: string, input: RespondInput, options: CallOptions & { key: string }): Promise<HitlRequest>;
  /** Answers several at once; one result each, in order. */
  respondToMany?(responses: RespondToManyInput['responses'], options: CallOptions): Promise<OneResult[]>;
  claim?(id: string, input: ClaimInput, options: CallOptions): Promise<HitlRequest>;
  release?(id: string, options: CallOptions): Promise<HitlRequest>;
  /** Hands this person's own part to somebody, by id. */
  delegate?(id: string, to: string, options: CallOptions): Promise<HitlRequest>;
  /** Hides it from this person's own inbox until an instant (RFC 3339); null brings it back. */
  snooze?(id: string, until: string | null, options: CallOptions): Promise<HitlRequest>;
  comment?(id: string, text: string, options: CallOptions): Promise<HitlRequest>;
  /** Ends it without an answer; for administrators. */
  fail?(id: string, reason: string, options: CallOptions): Promise<HitlRequest>;
  events?(id: string, query: { cursor?: string; limit?: number }, options: CallOptions): Promise<EventPage>;
  /**
   * Calls `onHint` until `signal` aborts; with a `resync` once connected. A rejection, an early end, a `lost`, or no hint
   * at all makes the kit poll.
   */
  subscribe?(onHint: (hint: Hint) => void, signal: AbortSignal): Promise<void>;
  /** The source's clock in ms. */
  now(): number;
}

/** Names one request among all sources. */
export interface RequestRef {
  source: string;
  id: string;
}

export const refKey = (ref: RequestRef): string => `${ref.source}:${ref.id}`;
