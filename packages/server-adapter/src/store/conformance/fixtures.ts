// What the conformance suite asks, answers and looks with.

import type { ActorRef, Assignees, State, View } from '@hitl-kit/client';
import { v7 } from 'uuid';
import { afterEach, beforeEach } from 'vitest';
import type {
  Change,
  Filter,
  Hint,
  InsertInput,
  MutableFields,
  NewAnswer,
  NewEvent,
  RequestRow,
  RowHint,
  Sort,
  Store,
  StoredResponse,
} from '../store.ts';

/** A store to be tested, empty, with the clock it reads. */
export interface StoreUnderTest {
  store: Store;
  /** A second store on the same data, where there can be one: races are then run across both. */
  peer?: Store;
  clock: { now(): number; advance(ms: number): void };
  /** Releases what the test needed besides the stores. */
  dispose?(): Promise<void>;
}

/** Gives each test a store of its own, under `current`. */
export function perTest(makeStore: () => Promise<StoreUnderTest>): { current: StoreUnderTest } {
  const holder = {} as { current: StoreUnderTest };
  beforeEach(async () => {
    holder.current = await makeStore();
  });
  afterEach(async () => {
    await holder.current.store.close();
    await holder.current.peer?.close();
    await holder.current.dispose?.();
  });
  return holder;
}

/** `count` stores in turn: the store itself and, where there is one, its peer. */
export function spread({ store, peer }: StoreUnderTest, count: number): Store[] {
  return Array.from({ length: count }, (_, index) => (peer && index % 2 === 1 ? peer : store));
}

type Row = InsertInput['row'];

/** A question to Ana; `visibleTo` is whoever is assigned unless said otherwise. */
export function question(fields: Partial<Row> = {}): Row {
  const assignees = fields.assignees ?? { users: ['ana'] };
  return {
    tenant: 'acme',
    id: v7(),
    digest: 'sha256:00',
    requestedBy: { id: 'service' },
    kind: 'choice',
    subject: 'Refund order 1042?',
    options: [{ value: 'Approve' }, { value: 'Reject' }],
    defaults: null,
    multiple: false,
    excludeRequester: false,
    quorum: 1,
    priority: 50,
    labels: {},
    source: null,
    reminders: null,
    escalation: [],
    supersedes: null,
    assignees,
    visibleTo: everyoneIn(assignees),
    body: null,
    paramsSchema: null,
    paramsUi: null,
    paramsData: null,
    context: null,
    ...fields,
  };
}

export function everyoneIn(assignees: Assignees): Row['visibleTo'] {
  return {
    users: ('users' in assignees && assignees.users) || [],
    roles: ('roles' in assignees && assignees.roles) || [],
    anyone: 'anyone' in assignees,
  };
}

type More = Partial<Omit<InsertInput, 'row'>>;

/** What inserts a row: without a deadline, told by one event, unless said otherwise. */
export function insertOf(row: Row, more: More = {}): InsertInput {
  return { row, deadline: null, firstDueIn: null, events: [event('created')], ...more };
}

/** Inserts a question and returns its row. */
export async function ask(store: Store, fields: Partial<Row> = {}, more: More = {}): Promise<RequestRow> {
  const result = await store.insert(insertOf(question(fields), more));
  if (result.kind !== 'created') throw new Error(`The insert gave ${result.kind}`);
  return result.row;
}

/** Asks and answers at once; the row as it was asked. */
export async function settle(store: Store, fields: Partial<Row> = {}, more: More = {}): Promise<RequestRow> {
  const row = await ask(store, fields, more);
  await store.commit(commitOf(row, answered(row)));
  return row;
}

export function event(type: NewEvent['type'], data: Record<string, unknown> = {}): NewEvent {
  return { type, actor: { id: 'ana', name: 'Ana' }, channel: 'api', data };
}

/** The row's mutable fields, with some of them changed. */
export function mutable(row: RequestRow, fields: Partial<MutableFields> = {}): MutableFields {
  return {
    state: row.state,
    assignees: row.assignees,
    visibleTo: row.visibleTo,
    excluded: row.excluded,
    claimedBy: row.claimedBy,
    claimedUntil: row.claimedUntil,
    response: row.response,
    reason: row.reason,
    remindersSent: row.remindersSent,
    escalationsTaken: row.escalationsTaken,
    dueAt: row.dueAt,
    ...fields,
  };
}

export function response(by: string, fields: Partial<StoredResponse> = {}): StoredResponse {
  return {
    chosenOptions: ['Approve'],
    targets: ['Approve'],
    params: null,
    comment: null,
    respondedBy: { id: by },
    channel: 'api',
    timedOut: false,
    ...fields,
  };
}

/** Somebody answers. */
export function answered(row: RequestRow, by = 'ana', fields: Partial<StoredResponse> = {}): Change {
  const next = mutable(row, { state: 'responded', response: response(by, fields), dueAt: null });
  return { next, resolves: true, events: [event('responded')] };
}

/** The deadline decides. */
export function expired(row: RequestRow): Change {
  return { next: mutable(row, { state: 'expired', dueAt: null }), resolves: true, events: [event('expired')] };
}

/** The requester withdraws it, or asks it again. */
export function cancelled(row: RequestRow, reason = 'no longer needed'): Change {
  const next = mutable(row, { state: 'cancelled', reason, claimedBy: null, claimedUntil: null, dueAt: null });
  return { next, resolves: true, events: [event('cancelled', { reason })] };
}

/** Somebody's answer that does not complete the request. */
export function partly(row: RequestRow, by: ActorRef = { id: 'ana' }, fields: Partial<NewAnswer> = {}) {
  const answer: NewAnswer = {
    chosenOptions: ['Approve'],
    params: null,
    comment: null,
    respondedBy: by,
    channel: 'api',
    ...fields,
  };
  return { next: mutable(row), resolves: false as const, events: [event('answered')], answer };
}

/** Somebody takes it for himself for some ms. */
export function claimed(row: RequestRow, by: string, now: number, ms: number): Change {
  return { ...changed(row, { claimedBy: { id: by }, claimedUntil: now + ms }), events: [event('claimed')] };
}

/** The row stays open, with other fields. */
export function changed(row: RequestRow, fields: Partial<MutableFields>): Change {
  return { next: mutable(row, fields), resolves: false, events: [event('assigned')] };
}

export function commitOf(row: RequestRow, change: Change, beforeDeadline = true) {
  return { tenant: row.tenant, id: row.id, expectedRev: row.rev, beforeDeadline, change };
}

/** Somebody with the permission `respond` looks. */
export function looking(
  view: View,
  id: string,
  roles: string[] = [],
  states: State[] | null = null,
  more: Partial<Filter> = {},
): Filter {
  return {
    tenant: 'acme',
    viewer: { id, roles, anyone: true },
    view,
    states,
    text: null,
    labels: [],
    priorityMin: null,
    source: {},
    createdAfter: null,
    createdBefore: null,
    deadlineBefore: null,
    respondedBy: null,
    ...more,
  };
}

/** A page, newest first unless said otherwise. */
export function pageOf(limit: number, cursor: string | null = null, sort: Sort = '-createdAt') {
  return { sort, cursor, limit };
}

/** Of a history: all of it, in these tests. */
export const firstPage = { cursor: null, limit: 100 };

/** The ids of every page, in order. */
export async function listed(store: Store, filter: Filter, limit = 50, sort?: Sort): Promise<string[]> {
  const ids: string[] = [];
  let cursor: string | null = null;
  do {
    const page = await store.list(filter, pageOf(limit, cursor, sort));
    ids.push(...page.items.map(({ id }) => id));
    cursor = page.nextCursor;
  } while (cursor !== null);
  return ids;
}

/** The row as it stands. */
export async function read(store: Store, { tenant, id }: { tenant: string; id: string }): Promise<RequestRow> {
  const { row } = await store.get(tenant, id);
  if (!row) throw new Error(`There is no request ${id}`);
  return row;
}

export const isOfRow = (hint: Hint): hint is RowHint => hint !== 'resync' && 'id' in hint;

export function times<T>(count: number, make: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

export function fakeClock() {
  let now = Date.UTC(2026, 0, 1);
  const advance = (ms: number) => {
    now += ms;
  };
  return { now: () => now, advance };
}
