// From Request to Response, in one order for every operation: route, CORS, origin, authentication, authorization,
// then what the call holds, then the engine. Nothing about a call is said to somebody who is not known.

import { HitlError } from '@hitl-kit/client';
import type { Actor } from '../engine/actor.ts';
import type { Engine } from '../engine/engine.ts';
import type { Logger } from '../engine/logger.ts';
import type { RunningOperation, Telemetry } from '../engine/telemetry.ts';
import { isSameActor, readActor } from './actor.ts';
import type { OperationId } from './generated/operations.ts';
import { defaultBodyBytes, readJson } from './json.ts';
import { OpenStreams } from './open-streams.ts';
import { type Call, handlers, type Reply } from './operations.ts';
import { addCors, checkOrigin, preflight, readOrigins } from './origin.ts';
import { problemOf, problemType, refusalOf } from './problem.ts';
import { openOperations, type Route, routeOf } from './route.ts';
import { takesBody, validateBody, validateHeaders, validateQuery } from './validate.ts';

export { BodySpent } from './json.ts';
export { isContractPath } from './route.ts';

export interface HandlerOptions {
  engine: Engine;
  /**
   * Who sent this request; null when nobody you know (401). The one source of identity: never read from a body. Leave
   * the body unread, or read a clone.
   */
  authenticate(request: Request): Actor | null | Promise<Actor | null>;
  /** May refuse a call that the kit would allow (403); it can never allow more. */
  authorize?(actor: Actor, operationId: OperationId, request: Request): boolean | Promise<boolean>;
  /** `origins`: pages elsewhere that may call with credentials, each exactly as the browser sends it. */
  cors?: { origins: readonly string[] };
  /**
   * `bodyBytes`: the most bytes a body may have; 1 MiB when absent. `streamsPerActor`: how many streams one actor may
   * have open at this server, 20 when absent; a new one over it ends the oldest, or is refused (`rate_limited`) where
   * that is younger than a minute.
   */
  limits?: { bodyBytes?: number; streamsPerActor?: number };
  logger: Logger;
  telemetry: Telemetry;
}

/** The contract as one function. It never rejects: whatever goes wrong is a reply. */
export function createHandler(options: HandlerOptions): (request: Request) => Promise<Response> {
  const { engine, logger, telemetry } = options;
  const allowed = readOrigins(options.cors?.origins ?? []);
  const maxBytes = options.limits?.bodyBytes ?? defaultBodyBytes;
  const streams = new OpenStreams(options.limits?.streamsPerActor);
  if (!(maxBytes > 0)) throw new TypeError(`limits.bodyBytes: ${maxBytes} is not a number of bytes`);

  return async function handle(request) {
    const { pathname, searchParams } = new URL(request.url);
    const route = routeOf(pathname);
    const response = await telemetry.operation(nameOf(route, request.method), (running) =>
      answer(request, route, searchParams, running).catch((error: unknown) => refuse(error, request, route, running)),
    );
    response.headers.set('Hitl-Now', new Date(engine.now()).toISOString());
    response.headers.set('Cache-Control', 'no-store');
    response.headers.set('X-Content-Type-Options', 'nosniff');
    addCors(response.headers, request, allowed);
    return request.method === 'HEAD' ? withoutBody(response) : response;
  };

  async function answer(
    request: Request,
    route: Route | null,
    given: URLSearchParams,
    running: RunningOperation,
  ): Promise<Response> {
    if (route === null) throw new HitlError('not_found', 'There is nothing at this path.');
    if (request.method === 'OPTIONS') {
      return new Response(null, { status: 204, headers: preflight(request, methodsOf(route), allowed) });
    }
    const id = operationOf(route, request.method);
    running.about(route.requestId);
    checkOrigin(request, allowed);
    const actor = openOperations.has(id) ? nobody : await identify(id, request);
    if (actor === null) throw new HitlError('unauthenticated', 'The server does not know who calls.');
    const query = validateQuery(id, given);
    const { 'Idempotency-Key': key, 'Hitl-Channel': hint } = validateHeaders(id, request.headers);
    const body = takesBody(id) ? validateBody(id, await readJson(request, maxBytes)) : undefined;
    const call: Call<OperationId> = {
      engine,
      actor,
      requestId: route.requestId,
      query,
      body,
      key,
      channel: hint === 'ui' ? 'ui' : 'api',
      prefix: route.prefix,
      signal: request.signal,
      running,
      problemOf: (error) => problemOf(refusalOf(error, logger, id)),
      stillSame: () => isStill(actor, id, request),
      streams,
    };
    // Body and query were read for this very operation, which the type of a table of handlers cannot say.
    return responseOf(await (handlers[id] as (call: Call<OperationId>) => Promise<Reply>)(call));
  }

  /** Who calls, if the host lets him do this. */
  async function identify(id: OperationId, request: Request): Promise<Actor | null> {
    const actor = readActor(await options.authenticate(request), logger);
    if (actor !== null && options.authorize && !(await options.authorize(actor, id, request))) {
      throw new HitlError('not_permitted', 'The server does not let you do this.');
    }
    return actor;
  }

  async function isStill(actor: Actor, id: OperationId, request: Request): Promise<boolean> {
    try {
      const now = await identify(id, request);
      return now !== null && isSameActor(actor, now);
    } catch (error) {
      if (!(error instanceof HitlError)) logger.error('authenticate failed during a stream, which ends', { error });
      return false;
    }
  }

  function refuse(error: unknown, request: Request, route: Route | null, running: RunningOperation): Response {
    // Nobody is there to read the reply, and a call that was broken off is no defect.
    if (request.signal.aborted) return new Response(null, { status: 503 });
    const refusal = refusalOf(error, logger, nameOf(route, request.method));
    running.refused(refusal);
    const response = problem(refusal);
    if (refusal.code === 'method_not_allowed' && route !== null) response.headers.set('Allow', methodsOf(route));
    return response;
  }
}

/** The reply to what a mount cannot make a Request of: a malformed Host header. */
export const unreadable = (): Response =>
  problem(new HitlError('invalid_request', 'The server cannot read this request.'));

function problem(error: HitlError): Response {
  const headers: Record<string, string> = { 'Content-Type': problemType };
  if (error.retryAfter > 0) headers['Retry-After'] = String(Math.ceil(error.retryAfter / 1000));
  return json(JSON.stringify(problemOf(error)), error.status, headers);
}

/** Stands in where no actor is asked for. */
const nobody: Actor = { id: '', roles: [], permissions: [] };

/** Null for what the contract has not. */
const nameOf = (route: Route | null, method: string): OperationId | null =>
  route?.methods.get(method === 'HEAD' ? 'GET' : method) ?? null;

function operationOf(route: Route, method: string): OperationId {
  const id = nameOf(route, method);
  if (id === null) throw new HitlError('method_not_allowed', `${method} is not a method of this path.`);
  return id;
}

const methodsOf = ({ methods }: Route): string =>
  [...methods.keys(), ...(methods.has('GET') ? ['HEAD'] : []), 'OPTIONS'].join(', ');

function responseOf(reply: Reply): Response {
  if ('json' in reply) return json(JSON.stringify(reply.json), reply.status, reply.headers);
  if ('written' in reply) return json(reply.written, reply.status);
  return new Response(reply.stream, { status: reply.status, headers: reply.headers });
}

function json(text: string, status: number, headers: Record<string, string> = {}): Response {
  const bytes = new TextEncoder().encode(text);
  return new Response(bytes, {
    status,
    headers: { 'Content-Type': 'application/json', 'Content-Length': String(bytes.byteLength), ...headers },
  });
}

function withoutBody(response: Response): Response {
  void response.body?.cancel().catch(() => {});
  return new Response(null, { status: response.status, headers: response.headers });
}
