// createHitlClient: the raw typed client, and above it the verbs that people use.

import { type AskOptions, askOutcomeOver, askOver, type Definition, type Outcome } from './ask.ts';
import { persist } from './backoff.ts';
import { type Call, clientOver, type PageClient } from './requests.ts';
import { type ClientOptions, Transport } from './transport.ts';
import type { CreateRequest, HitlRequest } from './types.ts';
import { waitUntilResolved } from './wait.ts';

/** Every method rejects with {@link HitlError} when a call is refused or no reply comes. */
export interface HitlClient extends PageClient {
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
      persist(() => client.requests.create(input, { key, signal }), signal, createTries),
    waitFor: (id: string, { signal }: AskOptions) => waitFor(id, { signal }),
  };
  return {
    ...client,
    waitFor,
    ask: (definition, askOptions = {}) => askOver(port, definition, askOptions),
    askOutcome: (definition, askOptions = {}) => askOutcomeOver(port, definition, askOptions),
  };
}
