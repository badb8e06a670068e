// createHitlClient: the raw typed client, and above it the verbs that people use.

import { type AskOptions, askOutcomeOver, askOver, type Definition, type Outcome } from './ask.ts';
import { persist } from './backoff.ts';
import { HitlError } from './errors.ts';
import {
  type Call,
  clientOver,
  type KeyedCall,
  keyHeader,
  only,
  type PageClient,
  type PageRequests,
} from './page-client.ts';
import { type ClientOptions, Transport } from './transport.ts';
import type {
  CreateRequest,
  Eligibility,
  HitlEvent,
  HitlRequest,
  ListQuery,
  ReasonInput,
  RequestExport,
  RequestSummary,
} from './types.ts';
import { waitUntilResolved } from './wait.ts';

export interface RequestsClient extends PageRequests {
  /** Asks, once. `ask` retries and waits, too. */
  create(input: CreateRequest, call?: KeyedCall): Promise<HitlRequest>;
  /** All requests of a view, page after page. */
  list(query?: Omit<ListQuery, 'cursor'>, call?: Call): AsyncIterable<RequestSummary>;
  cancel(id: string, input: ReasonInput, call?: Call): Promise<HitlRequest>;
  /** May I answer, and if not, why? */
  eligibility(id: string, call?: Call): Promise<Eligibility>;
  /** The request and all that it asked again and I may see, newest first: one conversation. */
  thread(id: string, call?: Call): AsyncIterable<HitlRequest>;
  /** All that happened to a request, oldest first, page after page. */
  events(id: string, call?: Call): AsyncIterable<HitlEvent>;
  /** The request with its whole history, to keep it elsewhere. */
  export(id: string, call?: Call): Promise<RequestExport>;
}

/** Every method rejects with {@link HitlError} when a call is refused or no reply comes. */
export interface HitlClient extends PageClient {
  requests: RequestsClient;
  /**
   * Creates and waits; resolves with the typed answer. Survives network loss and restarts of the server. With a `key`
   * it also survives restarts of the caller: the same question is asked once, and a stored answer comes back at once.
   * Without one, a create whose reply was lost is asked again.
   * @throws HitlExpired, HitlCancelled, HitlFailed, and HitlRejected where the definition asks for `failOnReject`
   */
  ask<A>(definition: Definition<A>, options?: AskOptions): Promise<A>;
  /** The same as a union on `outcome`, which is never thrown. */
  askOutcome<A>(definition: Definition<A>, options?: AskOptions): Promise<Outcome<A>>;
  /** Resolves when the request is resolved, however long that takes. */
  waitFor(id: string, call?: Call): Promise<HitlRequest>;
}

/** How often `ask` tries to create before it gives up: about half a minute. */
const createTries = 8;

export function createHitlClient(options: ClientOptions): HitlClient {
  const transport = new Transport(options);
  const client = clientOver(transport);
  const requests = requestsOver(transport, client.requests);
  const waitFor = (id: string, { signal }: Call = {}) =>
    waitUntilResolved(
      (seconds, held) =>
        transport.call(
          (api) =>
            api.GET('/v1/requests/{requestId}/wait', {
              params: { path: { requestId: id }, query: { seconds } },
              signal: held,
            }),
          held,
        ),
      signal,
    );
  const port = {
    create: (input: CreateRequest, { key, signal }: AskOptions) =>
      persist(() => requests.create(input, { key, signal }), signal, createTries),
    waitFor: (id: string, { signal }: AskOptions) => waitFor(id, { signal }),
  };
  return {
    ...client,
    requests,
    waitFor,
    ask: (definition, askOptions = {}) => askOver(port, definition, askOptions),
    askOutcome: (definition, askOptions = {}) => askOutcomeOver(port, definition, askOptions),
  };
}

function requestsOver(transport: Transport, over: PageRequests): RequestsClient {
  const self: RequestsClient = {
    ...over,
    async create(body, { key, signal } = {}) {
      const params = { header: keyHeader(key) };
      return transport.call((api) => api.POST('/v1/requests', { params, body, ...only(signal) }), signal);
    },
    list: (query = {}, call) => pages((cursor) => self.page({ ...query, ...cursor }, call)),
    cancel: (requestId, body, { signal } = {}) =>
      transport.call(
        (api) =>
          api.POST('/v1/requests/{requestId}/cancel', { params: { path: { requestId } }, body, ...only(signal) }),
        signal,
      ),
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
    export: (requestId, { signal } = {}) =>
      transport.call(
        (api) => api.GET('/v1/requests/{requestId}/export', { params: { path: { requestId } }, ...only(signal) }),
        signal,
      ),
  };
  return self;
}

/** An earlier request that I may not see, or that was removed, ends the thread for me. */
function unlessGone(error: unknown): null {
  if (error instanceof HitlError && (error.code === 'not_found' || error.code === 'purged')) return null;
  throw error;
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
