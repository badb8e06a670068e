// One handler for each operation of the contract: from a checked call to the engine's answer. An operation that is
// missing here, or one that the contract does not have, does not compile.

import { HitlError, type Problem } from '@hitl-kit/client';
import type { Actor } from '../engine/actor.ts';
import type { CallChannel, Engine } from '../engine/engine.ts';
import type { RunningOperation } from '../engine/telemetry.ts';
import { exportDocument } from './export.ts';
import { openapi } from './generated/openapi.js';
import type { OperationId } from './generated/operations.ts';
import type { OpenStreams } from './open-streams.ts';
import { eventStream } from './sse.ts';
import type { BodyOf, QueryOf } from './validate.ts';

/** A call whose parts are what the contract takes. */
export interface Call<Id extends OperationId> {
  engine: Engine;
  actor: Actor;
  requestId: string;
  query: QueryOf<Id>;
  body: BodyOf<Id>;
  /** The Idempotency-Key. */
  key: string | undefined;
  channel: CallChannel;
  /** The path of the mount point. */
  prefix: string;
  /** Aborts when the caller goes. */
  signal: AbortSignal;
  running: RunningOperation;
  /** What one failed answer of many is told; a defect is logged. */
  problemOf(error: unknown): Problem;
  /** Whether `authenticate` still gives the same actor. */
  stillSame(): Promise<boolean>;
  streams: OpenStreams;
}

export type Reply =
  | { status: 200 | 201; json: unknown; headers?: Record<string, string> }
  /** JSON text that is there already. */
  | { status: 200; written: string }
  /** Sent as it comes. */
  | { status: 200; stream: ReadableStream<Uint8Array>; headers: Record<string, string> };

export type Operations = { [Id in OperationId]: (call: Call<Id>) => Promise<Reply> };

const ok = (json: unknown): Reply => ({ status: 200, json });

const { servers: _, ...contract } = openapi as Record<string, unknown>;
let contractText: string | undefined;

/** The contract as JSON text, written once: anyone may ask for it, and writing it takes a millisecond. */
function contractAt(url: string): string {
  contractText ??= JSON.stringify(contract).slice(0, -1);
  return `${contractText},"servers":${JSON.stringify([{ url }])}}`;
}

export const handlers = {
  async createRequest({ engine, actor, body, key, prefix, running }) {
    const { request, replayed } = await engine.create(body, actor, { key });
    running.about(request.id);
    if (replayed) return ok(request);
    return { status: 201, json: request, headers: { Location: `${prefix}/v1/requests/${request.id}` } };
  },

  listRequests: async ({ engine, actor, query }) => ok(await engine.list(query, actor)),

  countRequests: async ({ engine, actor, query }) => ok(await engine.count(query, actor)),

  getRequest: async ({ engine, actor, requestId }) => ok(await engine.get(requestId, actor)),

  waitForRequest: async ({ engine, actor, requestId, query, signal }) =>
    ok(await engine.wait(requestId, actor, { seconds: query.seconds, signal })),

  respondToRequest: async ({ engine, actor, requestId, body, key, channel }) =>
    ok(await engine.respond(requestId, body, actor, { key, channel })),

  async respondToMany({ engine, actor, body, channel, problemOf }) {
    const results = await engine.respondToMany(body, actor, { channel });
    return ok({
      results: results.map(({ requestId, ...result }) => {
        if ('request' in result) return { requestId, status: 200, request: result.request };
        const problem = problemOf(result.error);
        return { requestId, status: problem.status, problem };
      }),
    });
  },

  cancelRequest: async ({ engine, actor, requestId, body, channel }) =>
    ok(await engine.cancel(requestId, body, actor, { channel })),

  failRequest: async ({ engine, actor, requestId, body, channel }) =>
    ok(await engine.fail(requestId, body, actor, { channel })),

  claimRequest: async ({ engine, actor, requestId, body, channel }) =>
    ok(await engine.claim(requestId, body, actor, { channel })),

  releaseRequest: async ({ engine, actor, requestId, channel }) =>
    ok(await engine.release(requestId, actor, { channel })),

  assignRequest: async ({ engine, actor, requestId, body, channel }) =>
    ok(await engine.assign(requestId, body, actor, { channel })),

  snoozeRequest: async ({ engine, actor, requestId, body, channel }) =>
    ok(await engine.snooze(requestId, body, actor, { channel })),

  addComment: async ({ engine, actor, requestId, body, channel }) =>
    ok(await engine.comment(requestId, body, actor, { channel })),

  getEligibility: async ({ engine, actor, requestId }) => ok(await engine.eligibility(requestId, actor)),

  listEvents: async ({ engine, actor, requestId, query }) => ok(await engine.events(requestId, query, actor)),

  async exportRequest({ engine, actor, requestId }) {
    const stream = exportDocument(await engine.export(requestId, actor));
    const file = `attachment; filename="${requestId}.json"`;
    return { status: 200, stream, headers: { 'Content-Type': 'application/json', 'Content-Disposition': file } };
  },

  async streamChanges({ engine, actor, signal, stillSame, streams }) {
    const changes = (gone: AbortSignal) => engine.changes(actor, gone);
    const enter = (end: () => void, gone: AbortSignal) => streams.enter(actor, end, gone);
    const stream = eventStream({ changes, stillSame, enter, signal });
    return {
      status: 200,
      stream,
      headers: { 'Content-Type': 'text/event-stream; charset=utf-8', 'X-Accel-Buffering': 'no' },
    };
  },

  getContract: async ({ prefix }) => ({ status: 200, written: contractAt(prefix === '' ? '/' : prefix) }),

  async health({ engine }) {
    await engine.health().catch((cause: unknown) => {
      throw new HitlError('unavailable', 'The store does not answer now.', { cause });
    });
    return ok({ status: 'ok' });
  },
} satisfies Operations;
