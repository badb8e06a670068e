// Use cases: load, decide, commit; nothing else. Rules live in machine.ts and policy.ts, storage behind the Store.

import {
  type AssignInput,
  type ChangeHint,
  type ClaimInput,
  type CommentInput,
  type CountQuery,
  type CreateRequest,
  durationMs,
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
import { canonicalJson, sha256Hex } from '@hitl-kit/client/digest';
import { validate as isUuid, v7 as uuidv7 } from 'uuid';
import {
  type IdempotencyUse,
  type InsertInput,
  InvalidCursor,
  type NewEvent,
  type RequestRow,
  type Store,
  StoreUnavailable,
} from '../store/store.ts';
import { type Actor, may } from './actor.ts';
import { decideAssign } from './assignment.ts';
import { type ChangeOfRow, watchChanges } from './changes.ts';
import { decideClaim, decideRelease } from './claims.ts';
import { type CallChannel, type Decision, type Refusal, refOf, refuseClosed } from './decision.ts';
import { decideDue } from './due.ts';
import { filterOf, seesNothing } from './filter.ts';
import { Hints } from './hints.ts';
import type { Logger } from './logger.ts';
import { decideCancel, decideFail, decideResponse, decideSuperseded } from './machine.ts';
import {
  type Eligibility,
  eligibility,
  isOpen,
  isOverdue,
  maySee,
  maySeeTombstone,
  mayWait,
  mayWithdraw,
} from './policy.ts';
import { isoInstant, presentEvent, presentRequest, presentSummary } from './present.ts';
import { checkInstant, pastDeadline, questionFingerprint, readQuestion } from './question.ts';
import { firstDueIn } from './schedule.ts';
import { Sweep } from './sweep.ts';
import { noTelemetry, type Telemetry } from './telemetry.ts';

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

/** What to remove for good, and how much of it at once. */
export interface PurgeOptions {
  /** ISO 8601 of weeks to seconds: how long ago a request must have been resolved. */
  olderThan: string;
  /** The most requests one call removes; 500 when absent. */
  limit?: number;
  /** Whose; required with `tenancy: 'multi'`, ignored otherwise. */
  tenant?: string;
}

const singleTenant = 'default';
const purgeLimit = 500;
const exportPage = 200;

/** Of one answer of many, in ms; and the longest rest after one. */
const longTurn = 10;
const longestRest = 250;

/** Every method throws {@link HitlError} for a refusal, with the code that the contract gives it. */
export class Engine {
  readonly sweep: Sweep;
  readonly #store: Store;
  readonly #hints: Hints;
  readonly #tenancy: 'single' | 'multi';
  readonly #logger: Logger;
  readonly #telemetry: Telemetry;
  readonly #looks = new WeakMap<ChangeOfRow, Promise<RequestRow | null>>();
  /** The store's clock minus this process's, as last seen. */
  #clockOffset = 0;

  constructor({ store, tenancy, logger, telemetry = noTelemetry }: EngineOptions) {
    this.#store = store;
    this.#tenancy = tenancy;
    this.#logger = logger;
    this.#telemetry = telemetry;
    this.#hints = new Hints(store);
    this.sweep = new Sweep(store, logger, telemetry);
  }

  /** The best estimate of the store's clock, in ms. */
  now(): number {
    return Date.now() + this.#clockOffset;
  }

  /** Asks. The same question under the same key is the same request, also after it is resolved (rule 5). */
  async create(
    input: CreateRequest,
    actor: Actor,
    call: { key?: string | undefined } = {},
  ): Promise<{ request: HitlRequest; replayed: boolean }> {
    const tenant = this.#tenantOf(actor);
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
    this.#see(result.now);
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
    const { row, now, snoozedUntil } = await this.#load(id, actor);
    return presentRequest(row, actor, now, snoozedUntil);
  }

  /** Resolves when the request is resolved, after `seconds`, or when the signal aborts: look at `state`. */
  async wait(
    id: string,
    actor: Actor,
    call: { seconds: number; signal?: AbortSignal | undefined },
  ): Promise<HitlRequest> {
    const tenant = this.#tenantOf(actor);
    if (this.#hints.closed) throw new HitlError('unavailable', 'The server is stopping. Try again.');
    const endsAt = performance.now() + call.seconds * 1000;
    let wake = () => {};
    const unsubscribe = this.#hints.onRequest(tenant, id, () => wake());
    try {
      for (;;) {
        const woken = new Promise<void>((resolve) => {
          wake = resolve;
        });
        const { row, now, snoozedUntil } = await this.#load(id, actor);
        if (!mayWait(row, actor)) {
          throw new HitlError(
            'not_permitted',
            'Waiting is for the requester, with the permission request, and administrators.',
          );
        }
        const left = endsAt - performance.now();
        if (!isOpen(row) || left <= 0 || call.signal?.aborted || this.#hints.closed)
          return presentRequest(row, actor, now, snoozedUntil);
        const untilDeadline = row.deadline === null ? left : row.deadline - now;
        await sleep(Math.max(0, Math.min(left, untilDeadline)), woken, call.signal);
      }
    } finally {
      unsubscribe();
    }
  }

  async list(query: ListQuery, actor: Actor): Promise<RequestPage> {
    const filter = filterOf(query, actor, this.#tenantOf(actor));
    if (seesNothing(filter.view, actor)) return { items: [], nextCursor: null };
    const page = await this.#reach(() =>
      this.#store.list(filter, {
        sort: query.sort ?? '-createdAt',
        cursor: query.cursor ?? null,
        limit: query.limit ?? 50,
      }),
    );
    this.#see(page.now);
    return { items: page.items.map((row) => presentSummary(row, actor, page.now)), nextCursor: page.nextCursor };
  }

  async count(query: CountQuery, actor: Actor): Promise<{ count: number }> {
    const filter = filterOf(query, actor, this.#tenantOf(actor));
    if (seesNothing(filter.view, actor)) return { count: 0 };
    const { count, now } = await this.#reach(() => this.#store.count(filter));
    this.#see(now);
    return { count };
  }

  /** Answers. My own retry with my key gets my original result, whatever has happened since (rule 6). */
  async respond(
    id: string,
    input: RespondInput,
    actor: Actor,
    call: { key?: string | undefined; channel: CallChannel },
  ): Promise<HitlRequest> {
    const tenant = this.#tenantOf(actor);
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
    for (const { requestId, idempotencyKey: key, ...input } of responses) {
      const started = performance.now();
      try {
        results.push({ requestId, request: await this.respond(requestId, input, actor, { key, channel }) });
      } catch (error) {
        this.#telemetry.refusedOne('respondToMany', error);
        results.push({ requestId, error });
      }
      // Params that took long to judge: everybody else has as much time before the next ones. A wait for a lock looks the
      // same, so there is an end to it.
      const taken = performance.now() - started;
      if (taken > longTurn) await new Promise((resolve) => setTimeout(resolve, Math.min(taken, longestRest)));
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
      const loaded = await this.#load(id, actor);
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
      const written = await this.#reach(() => this.#store.snooze(row.tenant, row.id, actor.id, at, event));
      if (written) return presentRequest(row, actor, now, at);
    }
  }

  /** By whoever may see it, also after it is resolved. */
  async comment(id: string, { text }: CommentInput, actor: Actor, { channel }: ByChannel): Promise<HitlRequest> {
    const { row, now, snoozedUntil } = await this.#load(id, actor);
    const event: NewEvent = { type: 'commented', actor: refOf(actor), channel, data: { text } };
    if (!(await this.#reach(() => this.#store.append(row.tenant, row.id, event)))) throw notFound();
    return presentRequest(row, actor, now, snoozedUntil);
  }

  async eligibility(id: string, actor: Actor): Promise<Eligibility> {
    const { row, now } = await this.#load(id, actor);
    return eligibility(row, actor, now);
  }

  async events(
    id: string,
    query: { cursor?: string | undefined; limit?: number | undefined },
    actor: Actor,
  ): Promise<EventPage> {
    const { row } = await this.#load(id, actor);
    const page = await this.#reach(() =>
      this.#store.events(row.tenant, row.id, { cursor: query.cursor ?? null, limit: query.limit ?? 50 }),
    );
    this.#see(page.now);
    return { items: page.items.map(presentEvent), nextCursor: page.nextCursor };
  }

  /** The request, and all its events as they are read. Throws while reading when it is purged meanwhile. */
  async export(
    id: string,
    actor: Actor,
  ): Promise<{ exportedAt: string; request: HitlRequest; events: AsyncGenerator<HitlEvent[]> }> {
    const { row, now, snoozedUntil } = await this.#load(id, actor);
    const request = presentRequest(row, actor, now, snoozedUntil);
    return { exportedAt: isoInstant(now), request, events: this.#history(row, actor) };
  }

  async *#history({ id }: RequestRow, actor: Actor): AsyncGenerator<HitlEvent[]> {
    let cursor: string | undefined;
    do {
      const page = await this.events(id, { cursor, limit: exportPage }, actor);
      // A purge between two looks would end the history early: the row is still there, so this page was whole.
      await this.#read(id, actor);
      yield page.items;
      cursor = page.nextCursor ?? undefined;
    } while (cursor !== undefined);
  }

  /**
   * Removes at most `limit` requests that were resolved at least `olderThan` (ISO 8601) ago; who asked them is told
   * `purged` from then on.
   */
  async purge(
    { olderThan, limit = purgeLimit, tenant }: PurgeOptions = { olderThan: '' },
  ): Promise<{ purged: number }> {
    const settledFor = durationMs(olderThan);
    if (settledFor === null)
      throw invalidField('/olderThan', 'olderThan must be a duration of weeks to seconds, such as P90D.');
    if (!Number.isInteger(limit) || limit < 1) throw invalidField('/limit', 'limit must be an integer of at least 1.');
    const of = this.#tenancy === 'single' ? singleTenant : tenant;
    if (typeof of !== 'string' || of === '') throw invalidField('/tenant', 'tenant must be given with tenancy multi.');
    const { purged, now } = await this.#reach(() => this.#store.purge(of, settledFor, limit));
    this.#see(now);
    return { purged };
  }

  /** Hints about what this actor may see, from now on until the signal aborts. Lost ones make a `resync`. */
  changes(actor: Actor, signal: AbortSignal): AsyncIterable<ChangeHint | 'resync'> {
    const tenant = this.#tenantOf(actor);
    return watchChanges(this.#hints, signal, tenant, async (hint) => {
      const row = await this.#look(hint);
      return row !== null && maySee(row, actor);
    });
  }

  /** The row that a hint tells of, read once however many streams hear it. */
  #look(hint: ChangeOfRow): Promise<RequestRow | null> {
    const known = this.#looks.get(hint);
    if (known) return known;
    const look = this.#store.get(hint.tenant, hint.id).then(({ row }) => row);
    this.#looks.set(hint, look);
    return look;
  }

  /** Rejects when the store does not answer. */
  async health(): Promise<void> {
    this.#see(await this.#reach(() => this.#store.now()));
  }

  /** Brings the store up to date and starts the sweep. */
  async start(): Promise<void> {
    await this.#reach(() => this.#store.migrate());
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
      const loaded = await this.#read(id, actor);
      const { row, now, snoozedUntil } = loaded;
      const decision = command.decide(row, now);
      if (decision === 'unchanged') return presentRequest(row, actor, now, snoozedUntil);
      if (decision === 'overdue') {
        await this.#resolveDue(row, now);
        continue;
      }
      if ('refusal' in decision) throw refusalOf(decision.refusal, loaded, actor);
      const result = await this.#reach(() =>
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
      this.#see(result.now);
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
    if (idempotency && (await this.#reach(() => this.#store.recall(row.tenant, idempotency)))) return;
    checkInstant(row, deadline.at, await this.#reach(() => this.#store.now()));
  }

  /** Inserts, together with what happens to a request that is asked again (rule 16). */
  async #insert(insert: InsertInput, actor: Actor) {
    for (;;) {
      const supersede = await this.#supersede(insert, actor);
      const result = await this.#reach(() => this.#store.insert({ ...insert, supersede }));
      if (result.kind !== 'stale') return result;
    }
  }

  /** What to do to the request that is asked again. A replay does nothing any more. */
  async #supersede({ row, idempotency }: InsertInput, actor: Actor): Promise<InsertInput['supersede']> {
    if (row.supersedes === null) return undefined;
    if (idempotency && (await this.#reach(() => this.#store.recall(row.tenant, idempotency)))) return undefined;
    const { row: before } = await this.#load(row.supersedes, actor);
    if (!mayWithdraw(before, actor)) {
      throw new HitlError('not_permitted', 'Only its requester or an administrator may ask a request again.');
    }
    return { id: before.id, expectedRev: before.rev, change: decideSuperseded(before, row.id, actor, 'api') };
  }

  async #alreadySuperseded(id: string, actor: Actor): Promise<HitlError> {
    const loaded = await this.#load(id, actor);
    return refusalOf({ code: 'already_superseded', detail: 'Another request asks it again already.' }, loaded, actor);
  }

  async #isReplay(tenant: string, id: string, use: IdempotencyUse): Promise<boolean> {
    const before = await this.#reach(() => this.#store.recall(tenant, use));
    if (before === null) return false;
    if (before.requestId === id && before.fingerprint === use.fingerprint) return true;
    throw keyMismatch('This Idempotency-Key sent another answer before.');
  }

  /** The row as it is, if this actor may see it. */
  async #read(id: string, actor: Actor): Promise<Loaded> {
    const tenant = this.#tenantOf(actor);
    // Ids are what we made: one spelling, so that keys and wake-ups find them.
    if (!isUuid(id) || id !== id.toLowerCase()) throw notFound();
    const { row, snoozedUntil, tombstone, now } = await this.#reach(() => this.#store.get(tenant, id, actor.id));
    this.#see(now);
    if (tombstone !== null && maySeeTombstone(tombstone, actor)) throw purged();
    if (row === null || !maySee(row, actor)) throw notFound();
    return { row, snoozedUntil, now };
  }

  /** The same, resolved first when its deadline has passed (rule 2). */
  async #load(id: string, actor: Actor): Promise<Loaded> {
    const loaded = await this.#read(id, actor);
    let { row, now } = loaded;
    while (isOverdue(row, now)) {
      await this.#resolveDue(row, now);
      const read = await this.#reach(() => this.#store.get(row.tenant, row.id));
      if (read.row === null) throw notFound();
      row = read.row;
      now = read.now;
    }
    return { ...loaded, row, now };
  }

  /** By compare-and-set: whoever else resolved it meanwhile has won. */
  async #resolveDue(row: RequestRow, now: number): Promise<void> {
    await this.#reach(() =>
      this.#store.commit({
        tenant: row.tenant,
        id: row.id,
        expectedRev: row.rev,
        beforeDeadline: false,
        change: decideDue(row, now),
      }),
    );
  }

  /** In `'multi'` a missing tenant fails closed. */
  #tenantOf(actor: Actor): string {
    if (this.#tenancy === 'single') return singleTenant;
    if (typeof actor.tenant === 'string' && actor.tenant !== '') return actor.tenant;
    this.#logger.error('an actor has no tenant; the call is refused', { actor: actor.id });
    throw new HitlError('not_permitted', 'The caller belongs to no tenant.');
  }

  #see(now: number): void {
    this.#clockOffset = now - Date.now();
  }

  async #reach<T>(call: () => Promise<T>): Promise<T> {
    try {
      return await call();
    } catch (error) {
      if (error instanceof StoreUnavailable) {
        throw new HitlError('unavailable', 'The store does not answer now. Try again.', { cause: error });
      }
      if (error instanceof InvalidCursor) {
        throw invalidField('query:cursor', 'cursor is not one that this list gave.');
      }
      throw error;
    }
  }
}

/** A request as this actor may see it, by the store's clock. */
interface Loaded {
  row: RequestRow;
  /** The actor's own snooze. */
  snoozedUntil: number | null;
  now: number;
}

const purged = (): HitlError => new HitlError('purged', 'This request was removed after its retention.');

const notFound = (): HitlError => new HitlError('not_found', 'There is no such request.');

const invalidField = (pointer: string, message: string): HitlError =>
  new HitlError('invalid_request', message, { errors: [{ pointer, message }] });

const keyMismatch = (detail: string): HitlError => new HitlError('idempotency_mismatch', detail);

/** Every 409 carries the request. */
function refusalOf({ code, detail, errors }: Refusal, { row, now, snoozedUntil }: Loaded, actor: Actor): HitlError {
  const error = new HitlError(code, detail, { errors });
  return error.status === 409
    ? new HitlError(code, detail, { errors, request: presentRequest(row, actor, now, snoozedUntil) })
    : error;
}

/** Rule 6: the same answer to the same request. */
const answerFingerprint = (id: string, { chosenOptions, params, comment, force }: RespondInput): string =>
  sha256Hex(
    canonicalJson({
      id,
      chosenOptions,
      ...(params === undefined ? {} : { params }),
      comment: comment ?? null,
      force: force ?? false,
    }),
  );

/** Until woken, for at most `ms`, or until the signal aborts. */
async function sleep(ms: number, woken: Promise<void>, signal: AbortSignal | undefined): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stop = () => {};
  const ended = new Promise<void>((resolve) => {
    stop = resolve;
    timer = setTimeout(resolve, ms);
  });
  signal?.addEventListener('abort', stop, { once: true });
  await Promise.race([woken, ended]);
  clearTimeout(timer);
  signal?.removeEventListener('abort', stop);
}
