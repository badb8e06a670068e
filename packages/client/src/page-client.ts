// The calls of the contract, as verbs: read, answer, claim, …, and the hints. Neither asks nor waits.

import type { Client } from 'openapi-fetch';
import type { paths } from './contract.ts';
import { HitlError } from './errors.ts';
import type { Change } from './live.ts';
import { type ClientOptions, type Reply, Transport } from './transport.ts';
import type {
  AssignInput,
  ClaimInput,
  CommentInput,
  CountQuery,
  EventPage,
  HitlRequest,
  ListQuery,
  OneResult,
  ReasonInput,
  RequestPage,
  RespondInput,
  RespondToManyInput,
  SnoozeInput,
} from './types.ts';

export interface Call {
  signal?: AbortSignal | undefined;
}
export interface KeyedCall extends Call {
  /** Makes a retry safe: sent as `Idempotency-Key`, 1 to 255 printable ASCII characters. */
  key?: string | undefined;
}

/** What people do with requests, and how these are read. */
export interface PageRequests {
  get(id: string, call?: Call): Promise<HitlRequest>;
  /** One page of a view. */
  page(query?: ListQuery, call?: Call): Promise<RequestPage>;
  count(query?: CountQuery, call?: Call): Promise<number>;
  respond(id: string, input: RespondInput, call?: KeyedCall): Promise<HitlRequest>;
  /** Up to 100 at once; one result each, in order. One that is refused does not stop the others. */
  respondToMany(responses: RespondToManyInput['responses'], call?: Call): Promise<OneResult[]>;
  /** Marks it as failed, for administrators. */
  fail(id: string, input: ReasonInput, call?: Call): Promise<HitlRequest>;
  /** Takes it for oneself, for an hour unless `for` (ISO 8601) says otherwise. */
  claim(id: string, input?: ClaimInput, call?: Call): Promise<HitlRequest>;
  release(id: string, call?: Call): Promise<HitlRequest>;
  /** Sets all assignees (administrators), or hands one's own part on with `delegateTo`. */
  assign(id: string, input: AssignInput, call?: Call): Promise<HitlRequest>;
  /** Hides it from my own inbox until an instant; `until: null` brings it back. */
  snooze(id: string, input: SnoozeInput, call?: Call): Promise<HitlRequest>;
  comment(id: string, input: CommentInput, call?: Call): Promise<HitlRequest>;
  /** One page of what happened. */
  eventsPage(id: string, query?: { cursor?: string; limit?: number }, call?: Call): Promise<EventPage>;
}

/** Every method rejects with {@link HitlError} when a call is refused or no reply comes. */
export interface PageClient {
  /** The raw typed client of the contract. */
  api: Client<paths>;
  requests: PageRequests;
  /** Hints about changes; reconnects by itself, with a `resync` after each connect. Read again on every one. */
  stream(call?: Call): AsyncIterable<Change>;
  /** The server's clock, in ms. */
  now(): number;
}

/** A client that neither asks nor waits: what a page needs, and no more to load. */
export const createPageClient = (options: ClientOptions): PageClient => clientOver(new Transport(options));

export function clientOver(transport: Transport): PageClient {
  return {
    api: transport.api,
    requests: requestsOver(transport),
    stream: ({ signal } = {}) => streamOver(transport, signal),
    now: () => transport.now(),
  };
}

/** What every command on one request sends. A type, because openapi-fetch wants it open to its own options. */
type CommandOptions<Body> = {
  params: { path: { requestId: string } };
  body: Body;
  signal?: AbortSignal;
};

function requestsOver(transport: Transport): PageRequests {
  const command =
    <Body>(send: (api: Client<paths>, options: CommandOptions<Body>) => Promise<Reply<HitlRequest>>) =>
    (requestId: string, body: Body, { signal }: Call = {}): Promise<HitlRequest> =>
      transport.call((api) => send(api, { params: { path: { requestId } }, body, ...only(signal) }), signal);
  const claim = command<ClaimInput>((api, options) => api.POST('/v1/requests/{requestId}/claim', options));
  const release = command<Record<string, never>>((api, options) =>
    api.POST('/v1/requests/{requestId}/release', options),
  );
  return {
    get: (requestId, { signal } = {}) =>
      transport.call(
        (api) => api.GET('/v1/requests/{requestId}', { params: { path: { requestId } }, ...only(signal) }),
        signal,
      ),
    page: (query = {}, { signal } = {}) =>
      transport.call((api) => api.GET('/v1/requests', { params: { query }, ...only(signal) }), signal),
    async count(query = {}, { signal } = {}) {
      return (await transport.call((api) => api.GET('/v1/counts', { params: { query }, ...only(signal) }), signal))
        .count;
    },
    async respond(requestId, body, { key, signal } = {}) {
      const params = { path: { requestId }, header: keyHeader(key) };
      return transport.call(
        (api) => api.POST('/v1/requests/{requestId}/response', { params, body, ...only(signal) }),
        signal,
      );
    },
    async respondToMany(responses, { signal } = {}) {
      const body = { responses };
      return (await transport.call((api) => api.POST('/v1/responses', { body, ...only(signal) }), signal)).results;
    },
    fail: command<ReasonInput>((api, options) => api.POST('/v1/requests/{requestId}/fail', options)),
    claim: (id, input = {}, call) => claim(id, input, call),
    release: (id, call) => release(id, {}, call),
    assign: command<AssignInput>((api, options) => api.POST('/v1/requests/{requestId}/assign', options)),
    snooze: command<SnoozeInput>((api, options) => api.POST('/v1/requests/{requestId}/snooze', options)),
    comment: command<CommentInput>((api, options) => api.POST('/v1/requests/{requestId}/comments', options)),
    eventsPage: (requestId, query = {}, { signal } = {}) =>
      transport.call(
        (api) =>
          api.GET('/v1/requests/{requestId}/events', { params: { path: { requestId }, query }, ...only(signal) }),
        signal,
      ),
  };
}

/** Loaded when first asked for: no page needs it before its first paint. */
async function* streamOver(transport: Transport, signal: AbortSignal | undefined): AsyncGenerator<Change> {
  const { streamChanges } = await import('./live.ts');
  yield* streamChanges(transport, signal);
}

export const only = (signal: AbortSignal | undefined): { signal?: AbortSignal } => (signal ? { signal } : {});

export function keyHeader(key: string | undefined): { 'Idempotency-Key'?: string } {
  if (key === undefined) return {};
  if (/^[ -~]{1,255}$/.test(key) && key.trim() === key) return { 'Idempotency-Key': key };
  const message = 'key must have 1 to 255 printable ASCII characters, and no space at either end.';
  throw new HitlError('invalid_request', message, { errors: [{ pointer: 'header:Idempotency-Key', message }] });
}
