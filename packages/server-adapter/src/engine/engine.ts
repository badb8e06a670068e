// Use cases: load, decide, commit; nothing else. Rules live in machine.ts and policy.ts, storage behind the Store.

import {
  type AssignInput,
  type ChangeHint,
  type ClaimInput,
  type CommentInput,
  type CountQuery,
  type CreateRequest,
  type EventPage,
  HitlError,
  type HitlEvent,
  type HitlRequest,
  type ListQuery,
  type ReasonInput,
  type RequestPage,
  type RespondInput,
  type RespondToManyInput,
  type SnoozeInput,
} from '@hitl-kit/client';
import { v7 as uuidv7 } from 'uuid';
import type { IdempotencyUse, InsertInput, NewEvent, RequestRow, Store } from '../store/store.ts';
import { type Actor, may } from './actor.ts';
import { decideAssign } from './assignment.ts';
import { Changes } from './changes.ts';
import { decideClaim, decideRelease } from './claims.ts';
import { type CallChannel, type Decision, refOf, refuseClosed } from './decision.ts';
import { exportRequest } from './export.ts';
import { filterOf, seesNothing } from './filter.ts';
import { Hints } from './hints.ts';
import type { Logger } from './logger.ts';
import { decideCancel, decideFail, decideResponse, decideSuperseded } from './machine.ts';
import { answerFingerprint } from './payload.ts';
import { type Eligibility, eligibility, mayWithdraw } from './policy.ts';
import { presentEvent, presentRequest, presentSummary } from './present.ts';
import { type PurgeOptions, purge } from './purge.ts';
import { checkInstant, pastDeadline, questionFingerprint, readQuestion } from './question.ts';
import { Reading } from './reading.ts';
import { invalidField, keyMismatch, notFound, purged, refusalOf } from './refusals.ts';
import { firstDueIn } from './schedule.ts';
import { Sweep } from './sweep.ts';
import { noTelemetry, type Telemetry } from './telemetry.ts';
import { waitFor } from './wait.ts';

export type { CallChannel } from './decision.ts';

/** How a command came in; `link`, `slack`, `timeout` and `forced` are never a caller's to say. */
interface ByChannel {
  channel: CallChannel;
}

export interface EngineOptions {
  store: Store;
  tenancy: 'single' | 'multi';
  logger: Logger;
  telemetry?: Telemetry;
}

/** Of answers one after another, in ms; and the longest rest after them. */
const longTurn = 10;
const longestRest = 250;

/** Every method throws {@link HitlError} for a refusal, with the code that the contract gives it. */
export class Engine {
  readonly sweep: Sweep;
  readonly #store: Store;
  readonly #hints: Hints;
  readonly #changes: Changes;
  readonly #reading: Reading;
  readonly #telemetry: Telemetry;

  constructor({ store, tenancy, logger, telemetry = noTelemetry }: EngineOptions) {
    this.#store = store;
    this.#telemetry = telemetry;
    this.#hints = new Hints(store);
    this.#changes = new Changes(store, this.#hints);
    this.#reading = new Reading(store, tenancy, logger);
    this.sweep = new Sweep(store, logger, telemetry);
  }

  /** The best estimate of the store's clock, in ms. */
  now(): number {
    return this.#reading.now();
  }

  /** Asks. The same question under the same key is the same request, also after it is resolved (rule 5). */
  async create(
    input: CreateRequest,
    actor: Actor,
    call: { key?: string | undefined } = {},
  ): Promise<{ request: HitlRequest; replayed: boolean }> {
    const tenant = this.#reading.tenantOf(actor);
    if (!may(actor, 'request')) throw new HitlError('not_permitted', 'Asking needs the permission request.');
    const { row, deadline } = readQuestion(input, actor, { tenant, id: uuidv7() });
    const idempotency: IdempotencyUse | undefined =
      call.key === undefined
        ? undefined
        : { operation: 'create', actor: actor.id, key: call.key, fingerprint: questionFingerprint(row) };
    const insert: InsertInput = {
      row,
      deadline,
      firstDueIn: firstDueIn(row),
      events: [{ type: 'created', actor: row.requestedBy, channel: 'api', data: {} }],
      idempotency,
    };
    await this.#checkDeadline(insert);
    const result = await this.#insert(insert, actor);
    this.#reading.see(result.now);
    switch (result.kind) {
      case 'past_deadline':
        throw pastDeadline();
      case 'already_superseded':
        throw await this.#alreadySuperseded(row.supersedes ?? '', actor);
      case 'purged':
        throw purged();
      case 'mismatch':
        throw keyMismatch('This Idempotency-Key asked another question before.');
      case 'created':
        if (result.row.dueAt !== null) this.sweep.noteDue(result.row.dueAt - result.now);
        return { request: presentRequest(result.row, actor, result.now, null), replayed: false };
      case 'replayed':
        return { request: await this.get(result.row.id, actor), replayed: true };
    }
  }

  async get(id: string, actor: Actor): Promise<HitlRequest> {
    const { row, now, snoozedUntil } = await this.#reading.load(id, actor);
    return presentRequest(row, actor, now, snoozedUntil);
  }

  /** Resolves when the request is resolved, after `seconds`, or when the signal aborts: look at `state`. */
  async wait(
    id: string,
    actor: Actor,
    call: { seconds: number; signal?: AbortSignal | undefined },
  ): Promise<HitlRequest> {
    return waitFor(this.#reading, this.#hints, id, actor, call);
  }

  async list(query: ListQuery, actor: Actor): Promise<RequestPage> {
    const filter = filterOf(query, actor, this.#reading.tenantOf(actor));
    if (seesNothing(filter.view, actor)) return { items: [], nextCursor: null };
    const page = await this.#reading.reach(() =>
      this.#store.list(filter, {
        sort: query.sort ?? '-createdAt',
        cursor: query.cursor ?? null,
        limit: query.limit ?? 50,
      }),
    );
    this.#reading.see(page.now);
    return { items: page.items.map((row) => presentSummary(row, actor, page.now)), nextCursor: page.nextCursor };
  }

  async count(query: CountQuery, actor: Actor): Promise<{ count: number }> {
    const filter = filterOf(query, actor, this.#reading.tenantOf(actor));
    if (seesNothing(filter.view, actor)) return { count: 0 };
    const { count, now } = await this.#reading.reach(() => this.#store.count(filter));
    this.#reading.see(now);
    return { count };
  }

  /** Answers. My own retry with my key gets my original result, whatever has happened since (rule 6). */
  async respond(
    id: string,
    input: RespondInput,
    actor: Actor,
    call: { key?: string | undefined; channel: CallChannel },
  ): Promise<HitlRequest> {
    const tenant = this.#reading.tenantOf(actor);
    const idempotency: IdempotencyUse | undefined =
      call.key === undefined
        ? undefined
        : { operation: 'respond', actor: actor.id, key: call.key, fingerprint: answerFingerprint(id, input) };
    return this.#command(id, actor, {
      idempotency,
      replay: async () => idempotency !== undefined && (await this.#isReplay(tenant, id, idempotency)),
      decide: (row, now) => decideResponse(row, input, actor, call.channel, now),
    });
  }

  /** Each on its own, in order: one that is refused, or fails, does not stop the others. */
  async respondToMany(
    { responses }: RespondToManyInput,
    actor: Actor,
    { channel }: ByChannel,
  ): Promise<({ requestId: string } & ({ request: HitlRequest } | { error: unknown }))[]> {
    const results: ({ requestId: string } & ({ request: HitlRequest } | { error: unknown }))[] = [];
    let started = performance.now();
    for (const { requestId, idempotencyKey: key, ...input } of responses) {
      try {
        results.push({ requestId, request: await this.respond(requestId, input, actor, { key, channel }) });
      } catch (error) {
        this.#telemetry.refusedOne('respondToMany', error);
        results.push({ requestId, error });
      }
      // Params that took long to judge: everybody else has as much time before the next ones. A wait for a lock looks the
      // same, so there is an end to it.
      const taken = performance.now() - started;
      if (taken <= longTurn) continue;
      await new Promise((resolve) => setTimeout(resolve, Math.min(taken, longestRest)));
      started = performance.now();
    }
    return results;
  }

  async cancel(id: string, input: ReasonInput, actor: Actor, { channel }: ByChannel): Promise<HitlRequest> {
    return this.#command(id, actor, { decide: (row, now) => decideCancel(row, input, actor, channel, now) });
  }

  async fail(id: string, input: ReasonInput, actor: Actor, { channel }: ByChannel): Promise<HitlRequest> {
    return this.#command(id, actor, { decide: (row, now) => decideFail(row, input, actor, channel, now) });
  }

  async claim(id: string, input: ClaimInput, actor: Actor, { channel }: ByChannel): Promise<HitlRequest> {
    return this.#command(id, actor, { decide: (row, now) => decideClaim(row, input, actor, channel, now) });
  }

  async release(id: string, actor: Actor, { channel }: ByChannel): Promise<HitlRequest> {
    return this.#command(id, actor, { decide: (row, now) => decideRelease(row, actor, channel, now) });
  }

  async assign(id: string, input: AssignInput, actor: Actor, { channel }: ByChannel): Promise<HitlRequest> {
    return this.#command(id, actor, { decide: (row, now) => decideAssign(row, input, actor, channel, now) });
  }

  /** Hides it from my own inbox until an instant, or brings it back (rule 14); in others' inboxes it stays. */
  async snooze(id: string, { until }: SnoozeInput, actor: Actor, { channel }: ByChannel): Promise<HitlRequest> {
    for (;;) {
      const loaded = await this.#reading.load(id, actor);
      const { row, now } = loaded;
      const closed = refuseClosed(row, now);
      if (closed !== null && closed !== 'overdue') throw refusalOf(closed.refusal, loaded, actor);
      const reason = eligibility(row, actor, now).reasons.find((code) => code !== 'claimed_by_other');
      if (reason !== undefined) {
        throw refusalOf({ code: reason, detail: 'Only what I may answer is in my inbox.' }, loaded, actor);
      }
      const at = until === null ? null : Date.parse(until);
      if (at !== null && at <= now) throw invalidField('/until', 'until must be in the future.');
      const event: NewEvent = { type: 'snoozed', actor: refOf(actor), channel, data: { until } };
      const written = await this.#reading.reach(() => this.#store.snooze(row.tenant, row.id, actor.id, at, event));
      if (written) return presentRequest(row, actor, now, at);
    }
  }

  /** By whoever may see it, also after it is resolved. */
  async comment(id: string, { text }: CommentInput, actor: Actor, { channel }: ByChannel): Promise<HitlRequest> {
    const { row, now, snoozedUntil } = await this.#reading.load(id, actor);
    const event: NewEvent = { type: 'commented', actor: refOf(actor), channel, data: { text } };
    if (!(await this.#reading.reach(() => this.#store.append(row.tenant, row.id, event)))) throw notFound();
    return presentRequest(row, actor, now, snoozedUntil);
  }

  async eligibility(id: string, actor: Actor): Promise<Eligibility> {
    const { row, now } = await this.#reading.load(id, actor);
    return eligibility(row, actor, now);
  }

  async events(
    id: string,
    query: { cursor?: string | undefined; limit?: number | undefined },
    actor: Actor,
  ): Promise<EventPage> {
    const { row } = await this.#reading.load(id, actor);
    const page = await this.#reading.reach(() =>
      this.#store.events(row.tenant, row.id, { cursor: query.cursor ?? null, limit: query.limit ?? 50 }),
    );
    this.#reading.see(page.now);
    return { items: page.items.map(presentEvent), nextCursor: page.nextCursor };
  }

  /** The request, and all its events as they are read. Throws while reading when it is purged meanwhile. */
  async export(
    id: string,
    actor: Actor,
  ): Promise<{ exportedAt: string; request: HitlRequest; events: AsyncGenerator<HitlEvent[]> }> {
    return exportRequest(this.#reading, (page) => this.events(id, page, actor), id, actor);
  }

  /**
   * Removes at most `limit` requests that were resolved at least `olderThan` (ISO 8601) ago; who asked them is told
   * `purged` from then on.
   */
  async purge(options: PurgeOptions): Promise<{ purged: number }> {
    return purge(this.#reading, this.#store, options);
  }

  /** Hints about what this actor may see, from now on until the signal aborts. Lost ones make a `resync`. */
  changes(actor: Actor, signal: AbortSignal): AsyncIterable<ChangeHint | 'resync'> {
    return this.#changes.watch(this.#reading.tenantOf(actor), actor, signal);
  }

  /** Rejects when the store does not answer. */
  async health(): Promise<void> {
    this.#reading.see(await this.#reading.reach(() => this.#store.now()));
  }

  /** Brings the store up to date and starts the sweep. */
  async start(): Promise<void> {
    await this.#reading.reach(() => this.#store.migrate());
    this.#hints.open();
    this.sweep.start();
  }

  /** Stops the sweep and ends every wait and stream of this process; the store itself stays open. */
  async stop(): Promise<void> {
    await Promise.all([this.#hints.close(), this.sweep.stop()]);
  }

  /** Load, decide, commit, until it holds: contention never becomes a caller's error (rule 7). */
  async #command(
    id: string,
    actor: Actor,
    command: {
      idempotency?: IdempotencyUse | undefined;
      replay?: () => Promise<boolean>;
      decide(row: RequestRow, now: number): Decision;
    },
  ): Promise<HitlRequest> {
    for (;;) {
      if (await command.replay?.()) return this.get(id, actor);
      const loaded = await this.#reading.read(id, actor);
      const { row, now, snoozedUntil } = loaded;
      const decision = command.decide(row, now);
      if (decision === 'unchanged') return presentRequest(row, actor, now, snoozedUntil);
      if (decision === 'overdue') {
        await this.#reading.resolveDue(row, now);
        continue;
      }
      if ('refusal' in decision) throw refusalOf(decision.refusal, loaded, actor);
      const result = await this.#reading.reach(() =>
        this.#store.commit({
          tenant: row.tenant,
          id: row.id,
          expectedRev: row.rev,
          beforeDeadline: true,
          change: decision.change,
          idempotency: command.idempotency,
        }),
      );
      if (result.kind !== 'ok') continue;
      this.#reading.see(result.now);
      this.#tellAnswer(result.row);
      return presentRequest(result.row, actor, result.now, snoozedUntil);
    }
  }

  /** Only a person's answer leads to `responded`. */
  #tellAnswer({ state, response, kind, createdAt, resolvedAt }: RequestRow): void {
    if (state !== 'responded' || response === null || resolvedAt === null) return;
    this.#telemetry.answered({ kind, channel: response.channel, seconds: (resolvedAt - createdAt) / 1000 });
  }

  /** A deadline given as an instant is judged by the store's clock, and only where the key asks for the first time. */
  async #checkDeadline({ row, deadline, idempotency }: InsertInput): Promise<void> {
    if (deadline === null || 'in' in deadline) return;
    if (idempotency && (await this.#reading.reach(() => this.#store.recall(row.tenant, idempotency)))) return;
    checkInstant(row, deadline.at, await this.#reading.reach(() => this.#store.now()));
  }

  /** Inserts, together with what happens to a request that is asked again (rule 16). */
  async #insert(insert: InsertInput, actor: Actor) {
    for (;;) {
      const supersede = await this.#supersede(insert, actor);
      const result = await this.#reading.reach(() => this.#store.insert({ ...insert, supersede }));
      if (result.kind !== 'stale') return result;
    }
  }

  /** What to do to the request that is asked again. A replay does nothing any more. */
  async #supersede({ row, idempotency }: InsertInput, actor: Actor): Promise<InsertInput['supersede']> {
    if (row.supersedes === null) return undefined;
    if (idempotency && (await this.#reading.reach(() => this.#store.recall(row.tenant, idempotency)))) return undefined;
    const { row: before } = await this.#reading.load(row.supersedes, actor);
    if (!mayWithdraw(before, actor)) {
      throw new HitlError('not_permitted', 'Only its requester or an administrator may ask a request again.');
    }
    return { id: before.id, expectedRev: before.rev, change: decideSuperseded(before, row.id, actor, 'api') };
  }

  async #alreadySuperseded(id: string, actor: Actor): Promise<HitlError> {
    const loaded = await this.#reading.load(id, actor);
    return refusalOf({ code: 'already_superseded', detail: 'Another request asks it again already.' }, loaded, actor);
  }

  async #isReplay(tenant: string, id: string, use: IdempotencyUse): Promise<boolean> {
    const before = await this.#reading.reach(() => this.#store.recall(tenant, use));
    if (before === null) return false;
    if (before.requestId === id && before.fingerprint === use.fingerprint) return true;
    throw keyMismatch('This Idempotency-Key sent another answer before.');
  }
}
