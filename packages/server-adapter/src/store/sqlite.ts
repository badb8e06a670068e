// The embedded store: one SQLite file, shared by as many processes of one machine as wish. Each method is one
// transaction; every rule stays in engine/machine.ts.

import type { State } from '@hitl-kit/client';
import sql, { join, raw } from 'sql-template-tag';
import { decodePosition, decodeSeq, encodePosition, encodeSeq, eventsScope, listScope } from './cursor.ts';
import { Hints } from './hints.ts';
import { orders } from './order.ts';
import { backedOffUntil, decideDue } from './poison.ts';
import {
  answerersOf,
  applyChange,
  deadlineOf,
  decodeEvent,
  decodeRow,
  decodeSummary,
  type EventRecord,
  encodeEvent,
  encodeNew,
  type FullRecord,
  firstDueOf,
  type InboxEntry,
  inboxEntries,
  type RowRecord,
  type SummaryRecord,
} from './rows.ts';
import {
  backlogQuery,
  contentColumns,
  countQuery,
  listQuery,
  mutableColumns,
  rowColumns,
  rowQuery,
  snoozeQuery,
} from './sql.ts';
import {
  isUnavailable,
  openSqlite,
  SqliteConnection,
  type SqliteDatabase,
  type SqliteValue,
} from './sqlite-connection.ts';
import { migrateSqlite, refuseTooNew } from './sqlite-migrate.ts';
import {
  type Backlog,
  type Change,
  type CommitInput,
  type CommitResult,
  type Filter,
  type Hint,
  type IdempotencyUse,
  type InsertInput,
  type InsertResult,
  type Instant,
  type ListedRow,
  type NewEvent,
  type Page,
  type Read,
  type RequestRow,
  type Sort,
  type Store,
  type StoredEvent,
  StoreUnavailable,
  type SweepResult,
  type Tombstone,
} from './store.ts';

export type { SqliteDatabase, SqliteStatement, SqliteValue } from './sqlite-connection.ts';
export { SchemaTooNew } from './sqlite-migrate.ts';

export type SqliteStoreOptions = (
  | {
      /** The file, created when it does not exist (its folder must), or `':memory:'`. */
      path: string;
    }
  | {
      /**
       * An open node:sqlite `DatabaseSync` or better-sqlite3 `Database` that nobody else uses meanwhile; the store sets
       * its pragmas, and `close()` leaves it open.
       */
      database: SqliteDatabase;
    }
) & {
  /** Gives ms since the epoch in place of the machine's clock; for tests. */
  clock?: (() => number) | undefined;
};

/**
 * Requests in a SQLite file (write-ahead log, `synchronous=FULL`: what was told is on disk). Several processes of one
 * machine may share a file. Tables are called `hitl_*`. Throws an Error that names `path` when it cannot be opened.
 */
export function sqliteStore(options: SqliteStoreOptions): Store {
  const own = 'path' in options;
  const database = own ? openSqlite(options.path) : options.database;
  return new SqliteStore(new SqliteConnection(database), own, options.clock ?? Date.now);
}

/** What of a row a note beside it depends on. */
type Noted = Pick<RowRecord, 'tenant' | 'id' | 'rev' | 'state' | 'deadline'>;

/** What a list loads of a row. */
type ListedRecord = SummaryRecord & { snoozed_until: Instant | null };

/** The sweep lets other writers in after this many rows. */
const sweepBatch = 100;
/** The purge sooner: each row has a history to delete. */
const purgeBatch = 25;

class SqliteStore implements Store {
  readonly #connection: SqliteConnection;
  readonly #own: boolean;
  readonly #clock: () => number;
  readonly #hints = new Hints();
  #ready: Promise<void> | undefined;

  constructor(connection: SqliteConnection, own: boolean, clock: () => number) {
    this.#connection = connection;
    this.#own = own;
    this.#clock = clock;
  }

  async migrate(): Promise<void> {
    if (this.#connection.closed) throw new StoreUnavailable('The store is closed');
    this.#ready ??= migrateSqlite(this.#connection, this.#clock).catch((error) => {
      this.#ready = undefined;
      throw error;
    });
    await this.#ready;
  }

  async insert(input: InsertInput): Promise<InsertResult> {
    const result = await this.#write((now) => this.#insert(input, now));
    if (result.kind !== 'created') return result;
    this.#tell(result.row);
    if (result.superseded) this.#tell(result.superseded);
    return { kind: result.kind, row: result.row, now: result.now };
  }

  get(tenant: string, id: string, viewer?: string): Promise<Read> {
    return this.#read((now) => {
      const record = this.#record(tenant, id);
      if (!record) return { row: null, snoozedUntil: null, tombstone: this.#tombstone(tenant, id), now };
      const snooze = viewer === undefined ? undefined : this.#snooze(tenant, id, viewer, now);
      return { row: decodeRow(record), snoozedUntil: snooze?.until ?? null, tombstone: null, now };
    });
  }

  recall(
    tenant: string,
    use: Pick<IdempotencyUse, 'operation' | 'actor' | 'key'>,
  ): Promise<{ requestId: string; fingerprint: string } | null> {
    return this.#read(() => this.#recall(tenant, use));
  }

  async commit(input: CommitInput): Promise<CommitResult> {
    const result = await this.#write((now) => this.#commit(input, now));
    if (result.kind === 'ok') this.#tell(result.row);
    return result;
  }

  async sweep(limit: number, decide: (row: RequestRow, now: Instant) => Change): Promise<SweepResult> {
    const total: SweepResult = { moved: 0, poisoned: [], nextDueAt: null, now: 0 };
    for (let left = limit; ; left -= sweepBatch) {
      const batch = await this.#write((now) => this.#sweep(Math.min(left, sweepBatch), decide, now));
      for (const record of batch.moved) this.#tell({ ...record, state: record.state as State });
      total.moved += batch.moved.length;
      total.poisoned.push(...batch.poisoned);
      total.nextDueAt = batch.nextDueAt;
      total.now = batch.now;
      if (left <= sweepBatch || batch.moved.length + batch.poisoned.length < sweepBatch) return total;
    }
  }

  backlog(): Promise<Backlog> {
    return this.#read((now) => {
      const open = this.#connection.get<{ open: number }>(backlogQuery)?.open ?? 0;
      const dueAt = this.#nextDueAt();
      return { open, dueSince: dueAt !== null && dueAt <= now ? dueAt : null, now };
    });
  }

  append(tenant: string, id: string, event: NewEvent): Promise<boolean> {
    return this.#beside(tenant, id, event, () => true);
  }

  snooze(tenant: string, id: string, actor: string, until: Instant | null, event: NewEvent): Promise<boolean> {
    return this.#beside(tenant, id, event, ({ state, deadline }, now) => {
      if (state !== 'awaiting_input' || (deadline !== null && deadline <= now)) return false;
      if (until !== null) this.#hide(tenant, id, actor, 'snoozed', until);
      else {
        this.#connection.run(sql`delete from hitl_hidden
          where tenant = ${tenant} and id = ${id} and actor = ${actor} and why = 'snoozed'`);
      }
      return true;
    });
  }

  async purge(tenant: string, settledFor: number, limit: number): Promise<{ purged: number; now: Instant }> {
    const purged: string[] = [];
    try {
      for (;;) {
        const most = Math.min(limit - purged.length, purgeBatch);
        const batch = await this.#write((now) => ({ gone: this.#purge(tenant, now - settledFor, most, now), now }));
        purged.push(...batch.gone);
        if (batch.gone.length < most || purged.length === limit) return { purged: purged.length, now: batch.now };
      }
    } finally {
      if (purged.length > 0) this.#hints.emit({ tenant, purged });
    }
  }

  list(
    filter: Filter,
    { sort, cursor, limit }: { sort: Sort; cursor: string | null; limit: number },
  ): Promise<Page<ListedRow>> {
    return this.#read((now) => {
      const scope = listScope(filter, sort);
      const after = cursor === null ? null : decodePosition(scope, cursor);
      const query = listQuery(filter, now, sort, after, limit + 1);
      const found = query ? this.#connection.all<ListedRecord>(query) : [];
      const page = found.slice(0, limit);
      const last = page.at(-1);
      const nextCursor =
        last && found.length > limit ? encodePosition(scope, { key: orders[sort].keyOf(last), id: last.id }) : null;
      return { items: page.flatMap(decodable), nextCursor, now };
    });
  }

  count(filter: Filter): Promise<{ count: number; now: Instant }> {
    return this.#read((now) => {
      const query = countQuery(filter, now);
      return { count: (query && this.#connection.get<{ count: number }>(query)?.count) ?? 0, now };
    });
  }

  events(
    tenant: string,
    id: string,
    { cursor, limit }: { cursor: string | null; limit: number },
  ): Promise<Page<StoredEvent>> {
    return this.#read((now) => {
      const scope = eventsScope(tenant, id);
      const after = cursor === null ? 0 : decodeSeq(scope, cursor);
      const found = this.#connection.all<EventRecord>(sql`select seq, type, at, actor_id, actor_name, channel, data
        from hitl_events where tenant = ${tenant} and request_id = ${id} and seq > ${after} order by seq
        limit ${limit + 1}`);
      const page = found.slice(0, limit);
      const last = page.at(-1);
      const nextCursor = last && found.length > limit ? encodeSeq(scope, last.seq) : null;
      return { items: page.map(decodeEvent), nextCursor, now };
    });
  }

  now(): Promise<Instant> {
    return this.#read((now) => {
      this.#connection.get(sql`select 1 from hitl_migrations limit 1`);
      return now;
    });
  }

  subscribe(listener: (hint: Hint) => void): () => void {
    if (this.#connection.closed) throw new StoreUnavailable('The store is closed');
    const unsubscribe = this.#hints.subscribe(listener);
    this.#connection.watch(() => this.#hints.emit('resync'));
    return () => {
      unsubscribe();
      if (this.#hints.size === 0) this.#connection.unwatch();
    };
  }

  async close(): Promise<void> {
    this.#hints.clear();
    await this.#connection.close(this.#own);
  }

  async #read<T>(work: (now: Instant) => T): Promise<T> {
    await this.migrate();
    return this.#connection.read(() => work(this.#now()));
  }

  async #write<T>(work: (now: Instant) => T): Promise<T> {
    await this.migrate();
    return this.#connection.write(() => {
      refuseTooNew(this.#connection);
      return work(this.#now());
    });
  }

  #now(): Instant {
    return Math.floor(this.#clock());
  }

  #tell({ tenant, id, rev, state }: { tenant: string; id: string; rev: number; state: State }): void {
    this.#hints.emit({ tenant, id, rev, state });
  }

  /** Something beside the row: `rev` stays. False when there is no such row. */
  async #beside(
    tenant: string,
    id: string,
    event: NewEvent,
    work: (row: Noted, now: Instant) => boolean,
  ): Promise<boolean> {
    const row = await this.#write((now) => {
      const found = this.#connection.get<Noted>(
        sql`select tenant, id, rev, state, deadline from hitl_requests where tenant = ${tenant} and id = ${id}`,
      );
      if (!found || !work(found, now)) return undefined;
      this.#insertEvents(found, [event], this.#lastSeq(tenant, id), now);
      return found;
    });
    if (row) this.#tell({ ...row, state: row.state as State });
    return row !== undefined;
  }

  #insert(input: InsertInput, now: Instant): InsertResult & { superseded?: RequestRow } {
    const { row, deadline, events, idempotency, supersede } = input;
    const used = idempotency && this.#recall(row.tenant, idempotency);
    if (used) {
      if (used.fingerprint !== idempotency.fingerprint) return { kind: 'mismatch', now };
      const asked = this.#record(row.tenant, used.requestId);
      return asked ? { kind: 'replayed', row: decodeRow(asked), now } : { kind: 'purged', now };
    }
    const due = deadlineOf(deadline, now);
    if (due !== null && due <= now) return { kind: 'past_deadline', now };
    const before = supersede && this.#record(row.tenant, supersede.id);
    if (supersede) {
      if (before && before.superseded_by !== null) return { kind: 'already_superseded', now };
      if (!before || before.rev !== supersede.expectedRev) return { kind: 'stale', now };
      if (supersede.change && before.deadline !== null && before.deadline <= now) return { kind: 'stale', now };
    }
    const record = encodeNew(row, { now, deadline: due, dueAt: firstDueOf(input, due, now) });
    this.#insertInto('hitl_requests', rowColumns, record);
    this.#insertContent(record);
    this.#insertEvents(record, events, 0, now);
    this.#insertInbox(record, inboxEntries(row.assignees, row.visibleTo, []));
    if (idempotency) this.#remember(row.tenant, idempotency, row.id);
    const created = { kind: 'created' as const, row: decodeRow(record), now };
    return before
      ? { ...created, superseded: this.#supersede(before, supersede?.change ?? null, row.id, now) }
      : created;
  }

  #supersede(before: FullRecord, change: Change | null, successor: string, now: Instant): RequestRow {
    const { tenant, id } = before;
    const after = change ? this.#apply(before, change, now) : before;
    this.#connection.run(
      sql`update hitl_requests set superseded_by = ${successor} where tenant = ${tenant} and id = ${id}`,
    );
    return decodeRow({ ...after, superseded_by: successor });
  }

  #commit(input: CommitInput, now: Instant): CommitResult {
    const { tenant, id, idempotency } = input;
    if (idempotency && this.#recall(tenant, idempotency)) return { kind: 'key_used' };
    const record = this.#record(tenant, id);
    if (!record || record.rev !== input.expectedRev || record.state !== 'awaiting_input') return { kind: 'stale' };
    if (input.beforeDeadline && record.deadline !== null && record.deadline <= now) {
      return { kind: 'past_deadline', now };
    }
    const next = this.#apply(record, input.change, now);
    if (idempotency) this.#remember(tenant, idempotency, id);
    return { kind: 'ok', row: decodeRow(next), now };
  }

  #sweep(limit: number, decide: (row: RequestRow, now: Instant) => Change, now: Instant) {
    const moved: FullRecord[] = [];
    const poisoned: SweepResult['poisoned'] = [];
    const due = this.#connection.all<{ tenant: string; id: string; sweep_failures: number }>(sql`select
      tenant, id, sweep_failures from hitl_requests where due_at is not null and due_at <= ${now}
      order by due_at, id limit ${limit}`);
    for (const { tenant, id, sweep_failures: failures } of due) {
      try {
        moved.push(this.#connection.attempt(() => this.#sweepOne(tenant, id, decide, now)));
      } catch (error) {
        if (isUnavailable(error)) throw error;
        this.#connection.run(sql`update hitl_requests set sweep_failures = ${failures + 1},
          due_at = ${backedOffUntil(failures, now)} where tenant = ${tenant} and id = ${id}`);
        poisoned.push({ tenant, id, error });
      }
    }
    return { moved, poisoned, nextDueAt: this.#nextDueAt(), now };
  }

  #sweepOne(tenant: string, id: string, decide: (row: RequestRow, now: Instant) => Change, now: Instant): FullRecord {
    const record = this.#record(tenant, id);
    if (!record) throw new Error(`The request ${id} is gone`);
    return this.#apply(record, decideDue(record, decide, now), now);
  }

  /** The ids of what went. Foreign keys delete whatever else hangs on a row. */
  #purge(tenant: string, resolvedUntil: Instant, limit: number, now: Instant): string[] {
    const settled = this.#connection.all<{ id: string; requested_by_id: string }>(sql`select id, requested_by_id
      from hitl_requests where tenant = ${tenant} and resolved_at <= ${resolvedUntil}
      order by resolved_at, id limit ${limit}`);
    for (const { id, requested_by_id: requestedBy } of settled) {
      this.#connection.run(sql`insert into hitl_tombstones (tenant, id, requested_by_id, purged_at)
        values (${tenant}, ${id}, ${requestedBy}, ${now})`);
      this.#connection.run(sql`delete from hitl_idempotency
        where tenant = ${tenant} and request_id = ${id} and operation = 'respond'`);
      this.#connection.run(sql`delete from hitl_requests where tenant = ${tenant} and id = ${id}`);
    }
    return settled.map(({ id }) => id);
  }

  #tombstone(tenant: string, id: string): Tombstone | null {
    const found = this.#connection.get<{ requested_by_id: string; purged_at: number }>(sql`select requested_by_id,
      purged_at from hitl_tombstones where tenant = ${tenant} and id = ${id}`);
    return found ? { requestedBy: found.requested_by_id, purgedAt: found.purged_at } : null;
  }

  #nextDueAt(): Instant | null {
    const first = this.#connection.get<{ due_at: number }>(sql`select due_at from hitl_requests
      where due_at is not null order by due_at limit 1`);
    return first?.due_at ?? null;
  }

  #apply(record: FullRecord, change: Change, now: Instant): FullRecord {
    const next = applyChange(record, change, now);
    const { tenant, id } = record;
    const assignments = mutableColumns.map((column) => sql`${raw(column)} = ${next[column]}`);
    this.#connection.run(
      sql`update hitl_requests set ${join(assignments)} where tenant = ${tenant} and id = ${id} and rev = ${record.rev}`,
    );
    this.#insertEvents(next, change.events, this.#lastSeq(tenant, id), now);
    this.#updateInbox(record, next, change);
    this.#updateHidden(record, next, change);
    return next;
  }

  #lastSeq(tenant: string, id: string): number {
    const last = this.#connection.get<{ seq: number }>(sql`select seq from hitl_events
      where tenant = ${tenant} and request_id = ${id} order by seq desc limit 1`);
    return last?.seq ?? 0;
  }

  #updateInbox(before: RowRecord, after: RowRecord, { next, resolves, answer }: Change): void {
    const { tenant, id } = after;
    if (before.assignees !== after.assignees || before.visible_to !== after.visible_to) {
      this.#connection.run(sql`delete from hitl_inbox where tenant = ${tenant} and id = ${id}`);
      this.#insertInbox(after, inboxEntries(next.assignees, next.visibleTo, answerersOf(after)));
      return;
    }
    if (answer) this.#insertInbox(after, [{ kind: 'u', assignee: answer.respondedBy.id, current: false }]);
    if (resolves) {
      this.#connection.run(sql`update hitl_inbox set open = 0, resolved_as = ${after.state}
        where tenant = ${tenant} and id = ${id}`);
    } else if (before.claimed_by_id !== after.claimed_by_id || before.claimed_until !== after.claimed_until) {
      this.#connection.run(sql`update hitl_inbox set claimed_by_id = ${after.claimed_by_id},
        claimed_until = ${after.claimed_until} where tenant = ${tenant} and id = ${id}`);
    }
  }

  /** What people hid, and what is hidden from them, matters while the request is open. */
  #updateHidden(before: RowRecord, after: RowRecord, { next, resolves, answer }: Change): void {
    const { tenant, id } = after;
    if (resolves) {
      this.#connection.run(sql`delete from hitl_hidden where tenant = ${tenant} and id = ${id}`);
      return;
    }
    if (answer) this.#hide(tenant, id, answer.respondedBy.id, 'answered', null);
    if (before.excluded === after.excluded) return;
    this.#connection.run(sql`delete from hitl_hidden where tenant = ${tenant} and id = ${id} and why = 'excluded'`);
    for (const actor of next.excluded) this.#hide(tenant, id, actor, 'excluded', null);
  }

  #hide(tenant: string, id: string, actor: string, why: 'snoozed' | 'answered' | 'excluded', until: Instant | null) {
    this.#connection.run(sql`insert into hitl_hidden (tenant, id, actor, why, until)
      values (${tenant}, ${id}, ${actor}, ${why}, ${until}) on conflict do update set until = excluded.until`);
  }

  /** Lines that are there already stay as they are. */
  #insertInbox(record: RowRecord, entries: InboxEntry[]): void {
    const open = record.state === 'awaiting_input';
    for (const { kind, assignee, current } of entries) {
      this.#connection.run(sql`insert into hitl_inbox
        (tenant, id, kind, assignee, created_at, deadline, priority, open, resolved_as, not_for, claimed_by_id,
        claimed_until)
        values (${record.tenant}, ${record.id}, ${kind}, ${assignee}, ${record.created_at}, ${record.deadline},
        ${record.priority}, ${Number(open && current)}, ${open ? null : record.state},
        ${record.exclude_requester ? record.requested_by_id : null}, ${record.claimed_by_id}, ${record.claimed_until})
        on conflict do nothing`);
    }
  }

  #insertContent(record: FullRecord): void {
    if (contentColumns.every((column) => record[column] === null)) return;
    this.#insertInto('hitl_contents', ['tenant', 'id', ...contentColumns], record);
  }

  #insertEvents(
    { tenant, id }: Pick<RowRecord, 'tenant' | 'id'>,
    events: NewEvent[],
    lastSeq: number,
    at: Instant,
  ): void {
    for (const [index, event] of events.entries()) {
      const record = encodeEvent(event, lastSeq + index + 1, at);
      this.#connection.run(sql`insert into hitl_events
        (tenant, request_id, seq, type, at, actor_id, actor_name, channel, data) values (${tenant}, ${id},
        ${record.seq}, ${record.type}, ${at}, ${record.actor_id}, ${record.actor_name}, ${record.channel},
        ${record.data})`);
    }
  }

  #insertInto<C extends string>(table: string, names: readonly C[], record: Record<C, SqliteValue>): void {
    const values = names.map((name) => record[name]);
    this.#connection.run(sql`insert into ${raw(table)} (${raw(names.join(', '))}) values (${join(values)})`);
  }

  #record(tenant: string, id: string): FullRecord | undefined {
    return this.#connection.get<FullRecord>(rowQuery(tenant, id));
  }

  #snooze(tenant: string, id: string, viewer: string, now: Instant): { until: Instant } | undefined {
    return this.#connection.get(snoozeQuery(tenant, sql`${id}`, viewer, now));
  }

  #recall(tenant: string, { operation, actor, key }: Pick<IdempotencyUse, 'operation' | 'actor' | 'key'>) {
    const used = this.#connection.get<{ request_id: string; fingerprint: string }>(sql`select request_id, fingerprint
      from hitl_idempotency where tenant = ${tenant} and operation = ${operation} and actor = ${actor}
      and key = ${key}`);
    return used ? { requestId: used.request_id, fingerprint: used.fingerprint } : null;
  }

  #remember(tenant: string, use: IdempotencyUse, requestId: string): void {
    this.#connection.run(sql`insert into hitl_idempotency (tenant, operation, actor, key, request_id, fingerprint)
      values (${tenant}, ${use.operation}, ${use.actor}, ${use.key}, ${requestId}, ${use.fingerprint})`);
  }
}

/** One broken row must not hide a page of good ones; opening or sweeping it tells what is wrong with it. */
function decodable(record: ListedRecord): ListedRow[] {
  try {
    return [{ ...decodeSummary(record), snoozedUntil: record.snoozed_until }];
  } catch {
    return [];
  }
}
