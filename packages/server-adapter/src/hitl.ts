// createHitl: wires the store, the engine, the sweep and the HTTP handler together. No rule lives here.

import {
  type AskOptions,
  type AssignInput,
  askOutcomeOver,
  askOver,
  type ClaimInput,
  type CommentInput,
  type CountQuery,
  type CreateRequest,
  type Definition,
  type Eligibility,
  type EventPage,
  HitlError,
  type HitlEvent,
  type HitlRequest,
  type ListQuery,
  type Outcome,
  type ReasonInput,
  type RequestExport,
  type RequestPage,
  type RespondInput,
  type RespondToManyInput,
  type SnoozeInput,
} from '@hitl-kit/client';
import type { Actor } from './engine/actor.ts';
import { watchBacklog } from './engine/backlog.ts';
import { Engine } from './engine/engine.ts';
import { consoleLogger, type Logger } from './engine/logger.ts';
import type { PurgeOptions } from './engine/purge.ts';
import { noTelemetry, type Telemetry } from './engine/telemetry.ts';
import { readActor } from './http/actor.ts';
import { createHandler, type HandlerOptions } from './http/handler.ts';
import { validateInput, validateKey, validateQueryInput } from './http/validate.ts';
import { observed } from './observed.ts';
import type { Store, SweepResult } from './store/store.ts';

export interface HitlOptions extends Pick<HandlerOptions, 'authenticate' | 'authorize' | 'cors' | 'limits'> {
  store: Store;
  /** `'single'` (the default) keeps everything in one tenant; `'multi'` takes it from the actor and refuses without. */
  tenancy?: 'single' | 'multi';
  /** Warnings and errors go to the console when absent; see {@link Logger}. */
  logger?: Logger;
  /** `openTelemetry()` of `@hitl-kit/server-adapter/opentelemetry`; nothing is measured when absent. */
  telemetry?: Telemetry;
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
  /** Each on its own: what was refused has an `error`. */
  respondToMany(
    input: RespondToManyInput,
    call: InProcess,
  ): Promise<({ requestId: string } & ({ request: HitlRequest } | { error: unknown }))[]>;
  cancel(id: string, input: ReasonInput, call: InProcess): Promise<HitlRequest>;
  fail(id: string, input: ReasonInput, call: InProcess): Promise<HitlRequest>;
  claim(id: string, input: ClaimInput, call: InProcess): Promise<HitlRequest>;
  release(id: string, call: InProcess): Promise<HitlRequest>;
  assign(id: string, input: AssignInput, call: InProcess): Promise<HitlRequest>;
  snooze(id: string, input: SnoozeInput, call: InProcess): Promise<HitlRequest>;
  comment(id: string, input: CommentInput, call: InProcess): Promise<HitlRequest>;
  eligibility(id: string, call: InProcess): Promise<Eligibility>;
  events(id: string, query: { cursor?: string; limit?: number }, call: InProcess): Promise<EventPage>;
  /** The request with its whole history. */
  export(id: string, call: InProcess): Promise<RequestExport>;
  /** Resolves when the request is resolved; rejects when the signal aborts. */
  waitFor(id: string, call: InProcess & { signal?: AbortSignal }): Promise<HitlRequest>;
}

/** What the mounts take. */
export interface Mountable {
  /** The whole contract as one function; every mount wraps it. Routes on the path from its last `/v1` segment. */
  fetch(request: Request): Promise<Response>;
}

export interface Hitl extends Mountable {
  /** Brings the store up to date and starts the sweep. */
  start(): Promise<void>;
  /** Stops the sweep, ends waits and streams, and closes the store. */
  stop(): Promise<void>;
  /** One bounded pass of the sweep, for cron and serverless. */
  tick(): Promise<SweepResult>;
  /**
   * Removes for good what was resolved long enough ago, at most `limit` requests a call: call it again until `purged` is
   * 0. Open requests stay. Asking again under the key of a purged one, and reading it, is `purged` for who asked it and
   * for administrators, and `not_found` for everyone else.
   * @throws HitlError `invalid_request`, `unavailable`
   */
  purge(options: PurgeOptions): Promise<{ purged: number }>;
  requests: Requests;
  /** Asks and waits in this process. Throws `HitlExpired`, `HitlCancelled`, `HitlFailed`, `HitlRejected`. */
  ask<A>(definition: Definition<A>, options: AskOptions & InProcess): Promise<A>;
  /** The same as a union on `outcome`, never thrown. */
  askOutcome<A>(definition: Definition<A>, options: AskOptions & InProcess): Promise<Outcome<A>>;
}

export function createHitl(options: HitlOptions): Hitl {
  const { store, tenancy = 'single', logger = consoleLogger, telemetry = noTelemetry, ...http } = options;
  const engine = new Engine({ store, tenancy, logger, telemetry });
  const requests = observed(inProcess(engine, logger), telemetry);
  const fetch = createHandler({ engine, logger, telemetry, ...http });
  const watch = () => watchBacklog(telemetry, store, logger);
  let unwatch: (() => void) | null = watch();
  const portOf = (actor: Actor) => ({
    create: (input: CreateRequest, { key }: AskOptions) => requests.create(input, withKey({ actor }, key)),
    waitFor: (id: string, { signal }: AskOptions) => requests.waitFor(id, signal ? { actor, signal } : { actor }),
  });
  return {
    fetch,
    async start() {
      await engine.start();
      unwatch ??= watch();
    },
    async stop() {
      unwatch?.();
      unwatch = null;
      await engine.stop();
      await store.close();
    },
    tick: () => engine.sweep.tick(),
    purge: (options) => engine.purge(options),
    requests,
    ask: (definition, { actor, ...options }) => askOver(portOf(actor), definition, options),
    askOutcome: (definition, { actor, ...options }) => askOutcomeOver(portOf(actor), definition, options),
  };
}

const withKey = <T extends object>(call: T, key: string | undefined): T & { key?: string } =>
  key === undefined ? call : { ...call, key };

/** In process there is no UI. */
const byApi = { channel: 'api' } as const;

/** No long poll is longer than this, in seconds; waiting goes on. */
const poll = 60;

function inProcess(engine: Engine, logger: Logger): Requests {
  /** The same care as with what `authenticate` returns. */
  const known = (actor: Actor): Actor => {
    const read = readActor(actor, logger, 'in process');
    if (read === null) throw new HitlError('unauthenticated', 'actor must have an id that is a non-empty string.');
    return read;
  };
  return {
    create: async (input, { actor, key }) =>
      (
        await engine.create(validateInput('createRequest', input), known(actor), {
          key: validateKey('createRequest', key),
        })
      ).request,
    get: async (id, { actor }) => engine.get(id, known(actor)),
    list: async (query, { actor }) => engine.list(validateQueryInput('listRequests', query), known(actor)),
    count: async (query, { actor }) =>
      (await engine.count(validateQueryInput('countRequests', query), known(actor))).count,
    respond: async (id, input, { actor, key }) =>
      engine.respond(id, validateInput('respondToRequest', input), known(actor), {
        key: validateKey('respondToRequest', key),
        ...byApi,
      }),
    respondToMany: async (input, { actor }) =>
      engine.respondToMany(validateInput('respondToMany', input), known(actor), byApi),
    cancel: async (id, input, { actor }) =>
      engine.cancel(id, validateInput('cancelRequest', input), known(actor), byApi),
    fail: async (id, input, { actor }) => engine.fail(id, validateInput('failRequest', input), known(actor), byApi),
    claim: async (id, input, { actor }) => engine.claim(id, validateInput('claimRequest', input), known(actor), byApi),
    release: async (id, { actor }) => engine.release(id, known(actor), byApi),
    assign: async (id, input, { actor }) =>
      engine.assign(id, validateInput('assignRequest', input), known(actor), byApi),
    snooze: async (id, input, { actor }) =>
      engine.snooze(id, validateInput('snoozeRequest', input), known(actor), byApi),
    comment: async (id, input, { actor }) =>
      engine.comment(id, validateInput('addComment', input), known(actor), byApi),
    eligibility: async (id, { actor }) => engine.eligibility(id, known(actor)),
    events: async (id, query, { actor }) => engine.events(id, validateQueryInput('listEvents', query), known(actor)),
    async export(id, { actor }) {
      const { events, ...found } = await engine.export(id, known(actor));
      const history: HitlEvent[] = [];
      for await (const page of events) history.push(...page);
      return { ...found, events: history };
    },
    async waitFor(id, { actor, signal }) {
      for (;;) {
        signal?.throwIfAborted();
        const request = await engine.wait(id, known(actor), { seconds: poll, signal });
        if (request.state !== 'awaiting_input') return request;
      }
    },
  };
}
