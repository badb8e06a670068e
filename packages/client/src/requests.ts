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
  CreateRequest,
  Eligibility,
  EventPage,
  HitlEvent,
  HitlRequest,
  ListQuery,
  OneResult,
  ReasonInput,
  RequestExport,
  RequestPage,
  RequestSummary,
  RespondInput,
  RespondToManyInput,
  SnoozeInput,
} from './types.ts';

export interface Call {
  signal?: AbortSignal | undefined;
}
interface KeyedCall extends Call {
  /** Makes a retry safe: sent as `Idempotency-Key`, 1 to 255 printable ASCII characters. */
  key?: string | undefined;
}

export interface RequestsClient {
  /** Asks, once. `ask` retries and waits, too. */
  create(input: CreateRequest, call?: KeyedCall): Promise<HitlRequest>;
  get(id: string, call?: Call): Promise<HitlRequest>;
  /** All requests of a view, page after page. */
  list(query?: Omit<ListQuery, 'cursor'>, call?: Call): AsyncIterable<RequestSummary>;
  /** One page of a view. */
  page(query?: ListQuery, call?: Call): Promise<RequestPage>;
  count(query?: CountQuery, call?: Call): Promise<number>;
  respond(id: string, input: RespondInput, call?: KeyedCall): Promise<HitlRequest>;
  /** Up to 100 at once; one result each, in order. One that is refused does not stop the others. */
  respondToMany(responses: RespondToManyInput['responses'], call?: Call): Promise<OneResult[]>;
  cancel(id: string, input: ReasonInput, call?: Call): Promise<HitlRequest>;
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
  /** May I answer, and if not, why? */
  eligibility(id: string, call?: Call): Promise<Eligibility>;
  /** The request and all that it asked again and I may see, newest first: one conversation. */
  thread(id: string, call?: Call): AsyncIterable<HitlRequest>;
  /** All that happened to a request, oldest first, page after page. */
  events(id: string, call?: Call): AsyncIterable<HitlEvent>;
  /** One page of what happened. */
  eventsPage(id: string, query?: { cursor?: string; limit?: number }, call?: Call): Promise<EventPage>;
  /** The request with its whole history, to keep it elsewhere. */
  export(id: string, call?: Call): Promise<RequestExport>;
}

/** Every method rejects with {@link HitlError} when a call is refused or no reply comes. */
export interface PageClient {
  /** The raw typed client of the contract. */
  api: Client<paths>;
  requests: RequestsClient;
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

function requestsOver(transport: Transport): RequestsClient {
  const command =
    <Body>(send: (api: Client<paths>, options: CommandOptions<Body>) => Promise<Reply<HitlRequest>>) =>
    (requestId: string, body: Body, { signal }: Call = {}): Promise<HitlRequest> =>
      transport.call((api) => send(api, { params: { path: { requestId } }, body, ...only(signal) }), signal);
  const claim = command<ClaimInput>((api, options) => api.POST('/v1/requests/{requestId}/claim', options));
  const release = command<Record<string, never>>((api, options) =>
    api.POST('/v1/requests/{requestId}/release', options),
  );
  const self: RequestsClient = {
    async create(body, { key, signal } = {}) {
      const params = { header: keyHeader(key) };
      return transport.call((api) => api.POST('/v1/requests', { params, body, ...only(signal) }), signal);
    },
    get: (requestId, { signal } = {}) =>
      transport.call(
        (api) => api.GET('/v1/requests/{requestId}', { params: { path: { requestId } }, ...only(signal) }),
        signal,
      ),
    list: (query = {}, call) => pages((cursor) => self.page({ ...query, ...cursor }, call)),
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
    cancel: command<ReasonInput>((api, options) => api.POST('/v1/requests/{requestId}/cancel', options)),
    fail: command<ReasonInput>((api, options) => api.POST('/v1/requests/{requestId}/fail', options)),
    claim: (id, input = {}, call) => claim(id, input, call),
    release: (id, call) => release(id, {}, call),
    assign: command<AssignInput>((api, options) => api.POST('/v1/requests/{requestId}/assign', options)),
    snooze: command<SnoozeInput>((api, options) => api.POST('/v1/requests/{requestId}/snooze', options)),
    comment: command<CommentInput>((api, options) => api.POST('/v1/requests/{requestId}/comments', options)),
    eligibility: (requestId, { signal } = {}) =>
      transport.call(
        (api) => api.GET('/v1/requests/{requestId}/eligibility', { params: { path: { requestId } }, ...only(signal) }),
        signal,
      ),
    async *thread(id, call) {
      for (let request = await self.get(id, call); ; ) {
        yield request;
        if (request.supersedes === null) return;
        const before = await self.get(request.supersedes, call).catch(unlessGone);
        if (before === null) return;
        request = before;
      }
    },
    events: (id, call) => pages((cursor) => self.eventsPage(id, cursor, call)),
    eventsPage: (requestId, query = {}, { signal } = {}) =>
      transport.call(
        (api) =>
          api.GET('/v1/requests/{requestId}/events', { params: { path: { requestId }, query }, ...only(signal) }),
        signal,
      ),
    export: (requestId, { signal } = {}) =>
      transport.call(
        (api) => api.GET('/v1/requests/{requestId}/export', { params: { path: { requestId } }, ...only(signal) }),
        signal,
      ),
  };
  return self;
}

/** Loaded when first asked for: no page needs it before its first paint. */
async function* streamOver(transport: Transport, signal: AbortSignal | undefined): AsyncGenerator<Change> {
  const { streamChanges } = await import('./live.ts');
  yield* streamChanges(transport, signal);
}

/** An earlier request that I may not see, or that was removed, ends the thread for me. */
function unlessGone(error: unknown): null {
  if (error instanceof HitlError && (error.code === 'not_found' || error.code === 'purged')) return null;
  throw error;
}

const only = (signal: AbortSignal | undefined): { signal?: AbortSignal } => (signal ? { signal } : {});

function keyHeader(key: string | undefined): { 'Idempotency-Key'?: string } {
  if (key === undefined) return {};
  if (/^[ -~]{1,255}$/.test(key) && key.trim() === key) return { 'Idempotency-Key': key };
  const message = 'key must have 1 to 255 printable ASCII characters, and no space at either end.';
  throw new HitlError('invalid_request', message, { errors: [{ pointer: 'header:Idempotency-Key', message }] });
}

async function* pages<T>(
  read: (cursor: { cursor?: string }) => Promise<{ items: T[]; nextCursor: string | null }>,
): AsyncGenerator<T> {
  let cursor: string | null = null;
  do {
    const page: { items: T[]; nextCursor: string | null } = await read(cursor === null ? {} : { cursor });
    yield* page.items;
    cursor = page.nextCursor;
  } while (cursor !== null);
}
