// createHitl: wires the store, the engine, the sweep and the HTTP handler together. No rule lives here.

import {
  type AskOptions,
  askOutcomeOver,
  askOver,
  type CancelInput,
  type CountQuery,
  type CreateRequest,
  type Definition,
  type EventPage,
  type HitlRequest,
  type ListQuery,
  type Outcome,
  type RequestPage,
  type RespondInput,
} from '@hitl-kit/client';
import type { Actor } from './engine/actor.ts';
import { Engine } from './engine/engine.ts';
import { consoleLogger, type Logger } from './engine/logger.ts';
import { createHandler, type HandlerOptions } from './http/handler.ts';
import { validateInput } from './http/validate.ts';
import type { Store, SweepResult } from './store/store.ts';

export interface HitlOptions extends Pick<HandlerOptions, 'authenticate' | 'authorize' | 'cors' | 'limits'> {
  store: Store;
  /** `'single'` (the default) keeps everything in one tenant; `'multi'` takes it from the actor and refuses without. */
  tenancy?: 'single' | 'multi';
  /** Warnings and errors go to the console when absent. */
  logger?: Logger;
}

interface InProcess {
  /** Who calls: the host vouches for it. */
  actor: Actor;
}

/** The contract's verbs without HTTP: same checks, same results, same {@link HitlError}s. */
export interface Requests {
  create(input: CreateRequest, call: InProcess & { key?: string }): Promise<HitlRequest>;
  get(id: string, call: InProcess): Promise<HitlRequest>;
  list(query: ListQuery, call: InProcess): Promise<RequestPage>;
  count(query: CountQuery, call: InProcess): Promise<number>;
  respond(id: string, input: RespondInput, call: InProcess & { key?: string }): Promise<HitlRequest>;
  cancel(id: string, input: CancelInput, call: InProcess): Promise<HitlRequest>;
  events(id: string, query: { cursor?: string; limit?: number }, call: InProcess): Promise<EventPage>;
  /** Resolves when the request is resolved; rejects when the signal aborts. */
  waitFor(id: string, call: InProcess & { signal?: AbortSignal }): Promise<HitlRequest>;
}

export interface Hitl {
  /** The whole contract as one function; every mount wraps it. Routes on the path from its last `/v1` segment. */
  fetch(request: Request): Promise<Response>;
  /** Brings the store up to date and starts the sweep. */
  start(): Promise<void>;
  /** Stops the sweep, ends waits and streams, and closes the store. */
  stop(): Promise<void>;
  /** One bounded pass of the sweep, for cron and serverless. */
  tick(): Promise<SweepResult>;
  requests: Requests;
  /** Asks and waits in this process. Throws `HitlExpired`, `HitlCancelled`, `HitlFailed`, `HitlRejected`. */
  ask<A>(definition: Definition<A>, options: AskOptions & InProcess): Promise<A>;
  /** The same as a union on `outcome`, never thrown. */
  askOutcome<A>(definition: Definition<A>, options: AskOptions & InProcess): Promise<Outcome<A>>;
}

export function createHitl({ store, tenancy = 'single', logger = consoleLogger, ...http }: HitlOptions): Hitl {
  const engine = new Engine({ store, tenancy, logger });
  const requests = inProcess(engine);
  const portOf = (actor: Actor) => ({
    create: (input: CreateRequest, { key }: AskOptions) => requests.create(input, withKey({ actor }, key)),
    waitFor: (id: string, { signal }: AskOptions) => requests.waitFor(id, signal ? { actor, signal } : { actor }),
  });
  return {
    fetch: createHandler({ engine, logger, ...http }),
    start: () => engine.start(),
    async stop() {
      await engine.stop();
      await store.close();
    },
    tick: () => engine.sweep.tick(),
    requests,
    ask: (definition, { actor, ...options }) => askOver(portOf(actor), definition, options),
    askOutcome: (definition, { actor, ...options }) => askOutcomeOver(portOf(actor), definition, options),
  };
}

const withKey = <T extends object>(call: T, key: string | undefined): T & { key?: string } =>
  key === undefined ? call : { ...call, key };

/** No long poll is longer than this, in seconds; waiting goes on. */
const poll = 60;

function inProcess(engine: Engine): Requests {
  return {
    async create(input, { actor, key }) {
      validateInput('createRequest', input);
      return (await engine.create(input, actor, { key })).request;
    },
    get: async (id, { actor }) => engine.get(id, actor),
    list: async (query, { actor }) => engine.list(query, actor),
    count: async (query, { actor }) => (await engine.count(query, actor)).count,
    async respond(id, input, { actor, key }) {
      validateInput('respondToRequest', input);
      return engine.respond(id, input, actor, { key, channel: 'api' });
    },
    async cancel(id, input, { actor }) {
      validateInput('cancelRequest', input);
      return engine.cancel(id, input, actor, { channel: 'api' });
    },
    events: async (id, query, { actor }) => engine.events(id, query, actor),
    async waitFor(id, { actor, signal }) {
      for (;;) {
        signal?.throwIfAborted();
        const request = await engine.wait(id, actor, { seconds: poll, signal });
        if (request.state !== 'awaiting_input') return request;
      }
    },
  };
}
