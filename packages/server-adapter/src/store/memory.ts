// A store in memory, for tests, Storybook and the browser. Web APIs only. It keeps the same encoded records as the SQL
// stores, so that nothing a caller holds is ever shared with it and every value comes back as it would from them.

import type { State } from '@hitl-kit/client';
import {
  decodePosition,
  decodeSeq,
  encodePosition,
  encodeSeq,
  eventsScope,
  listScope,
  type Position,
} from './cursor.ts';
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
} from './rows.ts';
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
  type ListViewer,
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

interface Kept {
  record: FullRecord;
  events: EventRecord[];
  inbox: InboxEntry[];
  /** Until when each person has snoozed it. */
  snoozed: Map<string, Instant>;
}

/** A store that lives as long as the page or process. `clock` gives ms since the epoch; `Date.now` when absent. */
export function memoryStore({ clock = Date.now }: { clock?: () => number } = {}): Store {
  return new MemoryStore(clock);
}

class MemoryStore implements Store {
  readonly #clock: () => number;
  readonly #kept = new Map<string, Kept>();
  readonly #keys = new Map<string, { requestId: string; fingerprint: string }>();
  readonly #tombstones = new Map<string, Tombstone>();
  readonly #hints = new Hints();
  #closed = false;

  constructor(clock: () => number) {
    this.#clock = clock;
  }

  async migrate(): Promise<void> {
    this.#now();
  }

  async insert(input: InsertInput): Promise<InsertResult> {
    const { row, deadline, events, idempotency, supersede } = input;
    const now = this.#now();
    const used = idempotency && this.#keys.get(useKey(row.tenant, idempotency));
    if (used) {
      if (used.fingerprint !== idempotency.fingerprint) return { kind: 'mismatch', now };
      const asked = this.#kept.get(rowKey(row.tenant, used.requestId));
      return asked ? { kind: 'replayed', row: decodeRow(asked.record), now } : { kind: 'purged', now };
    }
    const due = deadlineOf(deadline, now);
    if (due !== null && due <= now) return { kind: 'past_deadline', now };
    const key = rowKey(row.tenant, row.id);
    if (this.#kept.has(key)) throw new Error(`The request ${row.id} exists already`);
    const before = supersede && this.#kept.get(rowKey(row.tenant, supersede.id));
    if (supersede) {
      if (before && before.record.superseded_by !== null) return { kind: 'already_superseded', now };
      if (!before || before.record.rev !== supersede.expectedRev) return { kind: 'stale', now };
      if (supersede.change && isOverdue(before.record, now)) return { kind: 'stale', now };
    }
    const kept: Kept = {
      record: encodeNew(row, { now, deadline: due, dueAt: firstDueOf(input, due, now) }),
      events: appended([], events, now),
      inbox: inboxEntries(row.assignees, row.visibleTo, []),
      snoozed: new Map(),
    };
    if (before) {
      if (supersede?.change) write(before, supersede.change, now);
      before.record = { ...before.record, superseded_by: row.id };
    }
    this.#kept.set(key, kept);
    if (idempotency) this.#remember(row.tenant, idempotency, row.id);
    this.#tell(kept.record);
    if (before) this.#tell(before.record);
    return { kind: 'created', row: decodeRow(kept.record), now };
  }

  async get(tenant: string, id: string, viewer?: string): Promise<Read> {
    const now = this.#now();
    const kept = this.#kept.get(rowKey(tenant, id));
    const tombstone = this.#tombstones.get(rowKey(tenant, id));
    return {
      row: kept ? decodeRow(kept.record) : null,
      snoozedUntil: kept && viewer !== undefined ? snoozedUntil(kept, viewer, now) : null,
      tombstone: tombstone ? { ...tombstone } : null,
      now,
    };
  }

  async recall(
    tenant: string,
    use: Pick<IdempotencyUse, 'operation' | 'actor' | 'key'>,
  ): Promise<{ requestId: string; fingerprint: string } | null> {
    this.#now();
    const used = this.#keys.get(useKey(tenant, use));
    return used ? { ...used } : null;
  }

  async commit(input: CommitInput): Promise<CommitResult> {
    const now = this.#now();
    const { tenant, id, idempotency, change } = input;
    if (idempotency && this.#keys.has(useKey(tenant, idempotency))) return { kind: 'key_used' };
    const kept = this.#kept.get(rowKey(tenant, id));
    if (!kept || kept.record.rev !== input.expectedRev || kept.record.state !== 'awaiting_input') {
      return { kind: 'stale' };
    }
    const { deadline } = kept.record;
    if (input.beforeDeadline && deadline !== null && deadline <= now) return { kind: 'past_deadline', now };
    write(kept, change, now);
    if (idempotency) this.#remember(tenant, idempotency, id);
    this.#tell(kept.record);
    return { kind: 'ok', row: decodeRow(kept.record), now };
  }

  async sweep(limit: number, decide: (row: RequestRow, now: Instant) => Change): Promise<SweepResult> {
    const now = this.#now();
    const result: SweepResult = { moved: 0, poisoned: [], nextDueAt: null, now };
    for (const kept of this.#due(now).slice(0, limit)) {
      const { tenant, id, sweep_failures: failures } = kept.record;
      try {
        write(kept, decideDue(kept.record, decide, now), now);
        result.moved += 1;
        this.#tell(kept.record);
      } catch (error) {
        kept.record = { ...kept.record, due_at: backedOffUntil(failures, now), sweep_failures: failures + 1 };
        result.poisoned.push({ tenant, id, error });
      }
    }
    result.nextDueAt = this.#due(Number.POSITIVE_INFINITY)[0]?.record.due_at ?? null;
    return result;
  }

  async backlog(): Promise<Backlog> {
    const now = this.#now();
    const open = [...this.#kept.values()].filter(({ record }) => record.state === 'awaiting_input').length;
    return { open, dueSince: this.#due(now)[0]?.record.due_at ?? null, now };
  }

  append(tenant: string, id: string, event: NewEvent): Promise<boolean> {
    return this.#beside(tenant, id, event, () => true);
  }

  snooze(tenant: string, id: string, actor: string, until: Instant | null, event: NewEvent): Promise<boolean> {
    return this.#beside(tenant, id, event, ({ record, snoozed }, now) => {
      if (record.state !== 'awaiting_input' || isOverdue(record, now)) return false;
      if (until === null) snoozed.delete(actor);
      else snoozed.set(actor, until);
      return true;
    });
  }

  async purge(tenant: string, settledFor: number, limit: number): Promise<{ purged: number; now: Instant }> {
    const now = this.#now();
    const settled = [...this.#kept.values()]
      .map(({ record }) => record)
      .filter(
        (record) => record.tenant === tenant && (record.resolved_at ?? Number.POSITIVE_INFINITY) <= now - settledFor,
      )
      .sort((a, b) => (a.resolved_at ?? 0) - (b.resolved_at ?? 0) || (a.id < b.id ? -1 : 1))
      .slice(0, limit);
    const gone = new Set(settled.map(({ id }) => id));
    for (const { id, requested_by_id: requestedBy } of settled) {
      this.#kept.delete(rowKey(tenant, id));
      this.#tombstones.set(rowKey(tenant, id), { requestedBy, purgedAt: now });
    }
    for (const [key, { requestId }] of this.#keys) {
      if (gone.has(requestId) && isAnswerOf(key, tenant)) this.#keys.delete(key);
    }
    if (gone.size > 0) this.#hints.emit({ tenant, purged: [...gone] });
    return { purged: gone.size, now };
  }

  async list(
    filter: Filter,
    { sort, cursor, limit }: { sort: Sort; cursor: string | null; limit: number },
  ): Promise<Page<ListedRow>> {
    const now = this.#now();
    const scope = listScope(filter, sort);
    const { descending, keyOf } = orders[sort];
    const compare = (a: Position, b: Position) => (descending ? -1 : 1) * (a.key - b.key || (a.id < b.id ? -1 : 1));
    const positionOf = (record: FullRecord): Position => ({ key: keyOf(record), id: record.id });
    const after = cursor === null ? null : decodePosition(scope, cursor);
    const found = this.#matching(filter, now)
      .filter(({ record }) => !after || (record.id !== after.id && compare(positionOf(record), after) > 0))
      .sort((a, b) => compare(positionOf(a.record), positionOf(b.record)));
    const page = found.slice(0, limit);
    const last = page.at(-1);
    const nextCursor = last && found.length > limit ? encodePosition(scope, positionOf(last.record)) : null;
    const items = page.map((kept) => ({
      ...decodeSummary(kept.record),
      snoozedUntil: snoozedUntil(kept, filter.viewer.id, now),
    }));
    return { items, nextCursor, now };
  }

  async count(filter: Filter): Promise<{ count: number; now: Instant }> {
    const now = this.#now();
    return { count: this.#matching(filter, now).length, now };
  }

  async events(
    tenant: string,
    id: string,
    { cursor, limit }: { cursor: string | null; limit: number },
  ): Promise<Page<StoredEvent>> {
    const now = this.#now();
    const scope = eventsScope(tenant, id);
    const after = cursor === null ? 0 : decodeSeq(scope, cursor);
    const found = (this.#kept.get(rowKey(tenant, id))?.events ?? []).filter(({ seq }) => seq > after);
    const page = found.slice(0, limit);
    const last = page.at(-1);
    return {
      items: page.map(decodeEvent),
      nextCursor: last && found.length > limit ? encodeSeq(scope, last.seq) : null,
      now,
    };
  }

  async now(): Promise<Instant> {
    return this.#now();
  }

  subscribe(listener: (hint: Hint) => void): () => void {
    if (this.#closed) throw new StoreUnavailable('The store is closed');
    return this.#hints.subscribe(listener);
  }

  async close(): Promise<void> {
    this.#closed = true;
    this.#hints.clear();
  }

  #now(): Instant {
    if (this.#closed) throw new StoreUnavailable('The store is closed');
    return Math.floor(this.#clock());
  }

  /** Something beside the row: `rev` stays. False when there is no such row. */
  async #beside(
    tenant: string,
    id: string,
    event: NewEvent,
    work: (kept: Kept, now: Instant) => boolean,
  ): Promise<boolean> {
    const now = this.#now();
    const kept = this.#kept.get(rowKey(tenant, id));
    if (!kept) return false;
    const events = appended(kept.events, [event], now);
    if (!work(kept, now)) return false;
    kept.events = events;
    this.#tell(kept.record);
    return true;
  }

  #remember(tenant: string, use: IdempotencyUse, requestId: string): void {
    this.#keys.set(useKey(tenant, use), { requestId, fingerprint: use.fingerprint });
  }

  #tell({ tenant, id, rev, state }: FullRecord): void {
    this.#hints.emit({ tenant, id, rev, state: state as State });
  }

  #due(now: Instant): Kept[] {
    return [...this.#kept.values()]
      .filter(({ record }) => record.due_at !== null && record.due_at <= now)
      .sort((a, b) => (a.record.due_at ?? 0) - (b.record.due_at ?? 0) || (a.record.id < b.record.id ? -1 : 1));
  }

  #matching(filter: Filter, now: Instant): Kept[] {
    return [...this.#kept.values()].filter(
      (kept) =>
        kept.record.tenant === filter.tenant &&
        (filter.states === null || filter.states.includes(kept.record.state as State)) &&
        !isOverdue(kept.record, now) &&
        isInView(kept, filter, now) &&
        isRefined(kept.record, filter),
    );
  }
}

function isInView(kept: Kept, { view, viewer }: Filter, now: Instant): boolean {
  const { record } = kept;
  const open = record.state === 'awaiting_input';
  switch (view) {
    case 'assigned':
      return open && isMine(kept, viewer, now) && !isSnoozed(kept, viewer, now);
    case 'snoozed':
      return open && isMine(kept, viewer, now) && isSnoozed(kept, viewer, now);
    case 'answered':
      return (
        !open &&
        (record.requested_by_id === viewer.id ||
          record.responded_by_id === viewer.id ||
          kept.inbox.some((entry) => isFor(entry, viewer)))
      );
    case 'created':
      return record.requested_by_id === viewer.id;
    case 'all':
      return true;
  }
}

function isMine({ record, inbox }: Kept, viewer: ListViewer, now: Instant): boolean {
  const { answers, excluded, claimedBy, claimedUntil, excludeRequester, requestedBy } = decodeSummary(record);
  return (
    inbox.some((entry) => entry.current && isFor(entry, viewer)) &&
    !(excludeRequester && requestedBy.id === viewer.id) &&
    !excluded.includes(viewer.id) &&
    !answers.some(({ respondedBy }) => respondedBy.id === viewer.id) &&
    (claimedBy === null || claimedBy.id === viewer.id || (claimedUntil ?? 0) <= now)
  );
}

function isSnoozed(kept: Kept, viewer: ListViewer, now: Instant): boolean {
  return snoozedUntil(kept, viewer.id, now) !== null;
}

function snoozedUntil({ record, snoozed }: Kept, viewer: string, now: Instant): Instant | null {
  const until = record.state === 'awaiting_input' ? (snoozed.get(viewer) ?? null) : null;
  return until !== null && until > now ? until : null;
}

/** Every filter but view and states. */
function isRefined(record: FullRecord, filter: Filter): boolean {
  const { text, labels, priorityMin, source, createdAfter, createdBefore, deadlineBefore, respondedBy } = filter;
  const row = decodeSummary(record);
  const holds = (place: string | null) => text !== null && (place ?? '').toLowerCase().includes(text.toLowerCase());
  return (
    (text === null || holds(record.subject) || holds(record.body)) &&
    labels.every(([key, value]) => Object.hasOwn(row.labels, key) && row.labels[key] === value) &&
    Object.entries(source).every(
      ([field, wanted]) => wanted === undefined || row.source?.[field as keyof typeof source] === wanted,
    ) &&
    (priorityMin === null || row.priority >= priorityMin) &&
    (createdAfter === null || row.createdAt >= createdAfter) &&
    (createdBefore === null || row.createdAt < createdBefore) &&
    (deadlineBefore === null || (row.deadline !== null && row.deadline < deadlineBefore)) &&
    (respondedBy === null || row.response?.respondedBy?.id === respondedBy)
  );
}

function isFor({ kind, assignee }: InboxEntry, viewer: ListViewer): boolean {
  if (kind === 'a') return viewer.anyone;
  return kind === 'u' ? assignee === viewer.id : viewer.roles.includes(assignee);
}

function isOverdue({ state, deadline }: FullRecord, now: Instant): boolean {
  return state === 'awaiting_input' && deadline !== null && deadline <= now;
}

/** Everything is computed before anything is kept: a change that cannot be encoded leaves no trace. */
function write(kept: Kept, change: Change, now: Instant): void {
  const record = applyChange(kept.record, change, now);
  const events = appended(kept.events, change.events, now);
  const inbox = inboxEntries(change.next.assignees, change.next.visibleTo, answerersOf(record));
  decodeRow(record);
  Object.assign(kept, { record, events, inbox });
}

function appended(events: EventRecord[], more: NewEvent[], at: Instant): EventRecord[] {
  return [...events, ...more.map((event, index) => encodeEvent(event, events.length + index + 1, at))];
}

function rowKey(tenant: string, id: string): string {
  return JSON.stringify([tenant, id]);
}

function useKey(tenant: string, use: Pick<IdempotencyUse, 'operation' | 'actor' | 'key'>): string {
  return JSON.stringify([tenant, use.operation, use.actor, use.key]);
}

function isAnswerOf(key: string, tenant: string): boolean {
  const [of, operation] = JSON.parse(key) as string[];
  return of === tenant && operation === 'respond';
}
