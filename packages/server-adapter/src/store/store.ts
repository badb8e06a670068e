// The Store interface and the rows it keeps. This file knows no SQL and no rule: engine/machine.ts is the only place
// that knows the rules; a store loads rows, commits changes by compare-and-set and locks batches.

import type {
  ActorRef,
  Assignees,
  Channel,
  EscalationStep,
  EventType,
  Kind,
  ListQuery,
  Option,
  Reminders,
  Source,
  State,
  View,
} from '@hitl-kit/client';

/** Instants are milliseconds since the epoch, on the store's clock. */
export type Instant = number;

/** What was answered, without its instant: that is the row's `resolvedAt`, which the store stamps under its lock. */
export interface StoredResponse {
  chosenOptions: string[];
  targets: string[];
  params: unknown;
  comment: string | null;
  respondedBy: ActorRef | null;
  channel: Channel;
  timedOut: boolean;
}

/** One person's answer as a change adds it; the store stamps its instant under its lock. */
export interface NewAnswer {
  chosenOptions: string[];
  params: unknown;
  comment: string | null;
  respondedBy: ActorRef;
  channel: Channel;
}

export interface StoredAnswer extends NewAnswer {
  respondedAt: Instant;
}

/** Everyone who is or ever was an assignee: visibility is for ever. */
export interface VisibleTo {
  users: string[];
  roles: string[];
  anyone: boolean;
}

/** The fields of a row that commands change. */
export interface MutableFields {
  state: State;
  /** Who may answer now. */
  assignees: Assignees;
  /** Holds the current assignees too. */
  visibleTo: VisibleTo;
  /** Ids of people who handed their part on: they may not answer until an administrator assigns anew. */
  excluded: string[];
  claimedBy: ActorRef | null;
  claimedUntil: Instant | null;
  response: StoredResponse | null;
  /** Why it was cancelled or failed. */
  reason: string | null;
  /** How many reminders were due so far. */
  remindersSent: number;
  /** How many steps of the escalation were taken. */
  escalationsTaken: number;
  /** The next instant at which the sweep must look at this row; null when never. */
  dueAt: Instant | null;
}

/** What a row asks and never changes; lists load it without the fields of {@link RowContent}. */
export interface RowIdentity {
  tenant: string;
  id: string;
  digest: string;
  requestedBy: ActorRef;
  kind: Kind;
  subject: string;
  options: Option[];
  defaults: string[] | null;
  multiple: boolean;
  excludeRequester: boolean;
  quorum: number;
  priority: number;
  labels: Record<string, string>;
  source: Source | null;
  reminders: Reminders | null;
  escalation: EscalationStep[];
  /** The request that this one asks again. */
  supersedes: string | null;
}

/** The heavy part of the question, read only when one request is opened. */
export interface RowContent {
  body: string | null;
  paramsSchema: Record<string, unknown> | null;
  paramsUi: Record<string, unknown> | null;
  paramsData: unknown;
  context: unknown;
}

/** What the store adds. */
export interface RowStamps {
  rev: number;
  createdAt: Instant;
  deadline: Instant | null;
  resolvedAt: Instant | null;
  /** The request that asks this one again; written once, without touching `rev`. */
  supersededBy: string | null;
  /** So far, oldest first; kept with a quorum of more than one only. */
  answers: StoredAnswer[];
}

export interface RequestRow extends RowIdentity, RowContent, MutableFields, RowStamps {}

/** A row as lists load it: no content, and the response without its params. */
export interface SummaryRow extends RowIdentity, Omit<MutableFields, 'response'>, Omit<RowStamps, 'answers'> {
  response: Omit<StoredResponse, 'params'> | null;
  answers: Omit<StoredAnswer, 'params'>[];
}

/** A row of a list, and what it is to the one who looks. */
export interface ListedRow extends SummaryRow {
  /** Until when the viewer has snoozed it; null when he has not, and once that is over. */
  snoozedUntil: Instant | null;
}

/** What stays of a request that was purged: enough to say so to whoever asked it. */
export interface Tombstone {
  /** The id of who asked. */
  requestedBy: string;
  purgedAt: Instant;
}

export interface NewEvent {
  type: EventType;
  actor: ActorRef | null;
  channel: Channel;
  data: Record<string, unknown>;
}

/** `seq` starts at 1 and is contiguous within a request; `at` is the store's clock under the lock of its change. */
export interface StoredEvent extends NewEvent {
  seq: number;
  at: Instant;
}

/** Remembers that `actor` used `key` for `operation`, and for what: `fingerprint` is a hash of what was asked. */
export interface IdempotencyUse {
  operation: 'create' | 'respond';
  actor: string;
  key: string;
  fingerprint: string;
}

export interface InsertInput {
  row: RowIdentity & RowContent & Pick<MutableFields, 'assignees' | 'visibleTo'>;
  /** An offset in ms that the store adds to its clock in the inserting statement, an instant, or none. */
  deadline: { in: number } | { at: Instant } | null;
  /** Offset in ms of the first reminder or escalation; null when there is none. */
  firstDueIn: number | null;
  events: NewEvent[];
  /**
   * The request that this one asks again: gets `supersededBy` and, where it is still open, `change`, in the same
   * transaction.
   */
  supersede?: { id: string; expectedRev: number; change: Change | null } | undefined;
  idempotency?: IdempotencyUse | undefined;
}

export type InsertResult =
  | { kind: 'created'; row: RequestRow; now: Instant }
  /** The same key and fingerprint: the request that was asked then, whatever has become of it. */
  | { kind: 'replayed'; row: RequestRow; now: Instant }
  /** The same key, another fingerprint. */
  | { kind: 'mismatch'; now: Instant }
  /** The same key and fingerprint, but the request that was asked then has been purged. */
  | { kind: 'purged'; now: Instant }
  | { kind: 'past_deadline'; now: Instant }
  /**
   * The superseded request is gone or has moved on, or `change` came at or after its deadline: read it again and decide
   * again.
   */
  | { kind: 'stale'; now: Instant }
  /** The superseded request has a successor already. */
  | { kind: 'already_superseded'; now: Instant };

/** One decided change of one row. */
export interface Change {
  /** Every mutable field as it shall be. */
  next: MutableFields;
  /** True for the one terminal transition: the store stamps `resolvedAt` and closes the row's inbox entries. */
  resolves: boolean;
  events: NewEvent[];
  /** Appended to the row's answers; whoever gave it has it no longer in his inbox. */
  answer?: NewAnswer | undefined;
}

export interface CommitInput {
  tenant: string;
  id: string;
  expectedRev: number;
  /** When true the change counts only while the store's clock, read under the row's lock, is before the deadline. */
  beforeDeadline: boolean;
  change: Change;
  idempotency?: IdempotencyUse | undefined;
}

export type CommitResult =
  | { kind: 'ok'; row: RequestRow; now: Instant }
  /** `rev` moved on, or the row is resolved or gone: read again and decide again. */
  | { kind: 'stale' }
  | { kind: 'past_deadline'; now: Instant }
  /** Another call of this actor used the key in the meantime. */
  | { kind: 'key_used' };

/** Who looks at a list; roles are the actor's current ones. */
export interface ListViewer {
  id: string;
  roles: readonly string[];
  /** Whether what is open to anyone is open to him: he has the permission `respond`. */
  anyone: boolean;
}

export type Sort = NonNullable<ListQuery['sort']>;

export interface Filter {
  tenant: string;
  viewer: ListViewer;
  view: View;
  /** Only these states; null means any the view shows. */
  states: readonly State[] | null;
  /** Literal text in subject or body, whatever its case (ASCII at least). */
  text: string | null;
  /** All of these. */
  labels: readonly (readonly [key: string, value: string])[];
  priorityMin: number | null;
  source: {
    system?: string | undefined;
    workflow?: string | undefined;
    run?: string | undefined;
    task?: string | undefined;
  };
  /** At this instant or later. */
  createdAfter: Instant | null;
  /** Before this instant. */
  createdBefore: Instant | null;
  /** With a deadline before this instant. */
  deadlineBefore: Instant | null;
  respondedBy: string | null;
}

/** One request as it was read. */
export interface Read {
  row: RequestRow | null;
  snoozedUntil: Instant | null;
  tombstone: Tombstone | null;
  now: Instant;
}

export interface Page<T> {
  items: T[];
  nextCursor: string | null;
  now: Instant;
}

/** What became of one bounded pass. */
export interface SweepResult {
  /** Rows that changed. */
  moved: number;
  /** Rows that could not be decoded or decided; each was backed off without touching its deadline. */
  poisoned: { tenant: string; id: string; error: unknown }[];
  /** The earliest `dueAt` of all tenants after the pass. */
  nextDueAt: Instant | null;
  now: Instant;
}

/** What waits, over all tenants. */
export interface Backlog {
  /** Rows in the state `awaiting_input`, those that are overdue and not yet swept among them. */
  open: number;
  /** The earliest `dueAt` that has come: since when the next sweep is late. Null when nothing is due. */
  dueSince: Instant | null;
  now: Instant;
}

/** One row was changed. */
export interface RowHint {
  tenant: string;
  id: string;
  rev: number;
  state: State;
}

/** Rows were removed for good: their ids. */
export interface PurgeHint {
  tenant: string;
  purged: readonly string[];
}

/** `resync` says that hints may have been lost: read again whatever you care about. */
export type Hint = RowHint | PurgeHint | 'resync';

/** Thrown by `list` and `events` for a cursor that they did not make, or made for other parameters. */
export class InvalidCursor extends Error {
  override readonly name = 'InvalidCursor';
}

/** Thrown when the database cannot be reached or stays locked; callers may try again. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable';
}

/**
 * Where requests live. What each method owes:
 *
 * - Every method works in one tenant; no row of another tenant is ever read, changed or counted. `sweep` and `backlog`
 *   alone see all.
 * - The clock is the store's own, one for all processes that share it, read after the lock of the change it stamps.
 * - A method either does all it says in one transaction or nothing. Nothing matched means nothing written.
 * - What is due, overdue or before a deadline is so by that clock: a deadline has passed at its own instant.
 * - Values come back as they went in, and share nothing with what the caller holds: `__proto__` as a key, U+0000-free text,
 *   numbers, null (which stands for absent).
 *
 * - A call rejects with {@link StoreUnavailable} when the store cannot be reached, stays locked or is closed; nothing is
 *   written then, or, where the connection broke at the commit itself, it is not known: read again.
 *
 * `storeConformance` shows that a store keeps these promises.
 */
export interface Store {
  /** Brings the schema up to date. Safe when several processes start at once; every other method awaits it. */
  migrate(): Promise<void>;

  /**
   * Writes row, events (seq from 1), inbox entries and the idempotency use in one transaction; rev is 1, state
   * `awaiting_input`, dueAt the first of deadline and firstDueIn. The key is looked up first of all: a replay whose
   * deadline has passed is still a replay. Of several at once under one key exactly one creates, the others are replays
   * of it. Of several that supersede one request exactly one does: it writes `supersededBy` and, with `change`, what a
   * commit would; a successor that exists is told before a stale one. An id that is taken and an empty tenant are
   * errors.
   */
  insert(input: InsertInput): Promise<InsertResult>;

  /**
   * The row and the store's clock at the read; row null when there is none in this tenant. `tombstone` says what stayed
   * of one that was purged. `snoozedUntil` is of the actor with the id `viewer`: null without one, when he has not
   * snoozed it, once that is over and once the request is resolved.
   */
  get(tenant: string, id: string, viewer?: string): Promise<Read>;

  /** What this actor used the key for, or null. */
  recall(
    tenant: string,
    use: Pick<IdempotencyUse, 'operation' | 'actor' | 'key'>,
  ): Promise<{ requestId: string; fingerprint: string } | null>;

  /**
   * Changes the row if `rev` is still `expectedRev` and, with `beforeDeadline`, if the clock read under the lock is
   * strictly before the deadline. Writes mutable fields, rev + 1, events (seq continues), inbox entries and the
   * idempotency use in one transaction. Of several with one `expectedRev` exactly one is ok. A used key is told first,
   * then a stale row (a resolved one is always stale: there is one terminal transition), then the deadline. A change
   * whose `resolves` contradicts its next state is an error.
   */
  commit(input: CommitInput): Promise<CommitResult>;

  /**
   * One bounded pass over at most `limit` rows with `dueAt` ≤ now, oldest first, each under lock: calls the pure
   * `decide(row, now)` and commits what it returns. Two sweepers never move one row twice. A row that cannot be
   * decoded, or whose `decide` throws, is backed off (a growing delay, at most an hour) and the rest goes on. `decide`
   * returns a change whose next dueAt is null or later than now; anything else counts as a throw. Long passes may be
   * several transactions, so that others get the lock in between; `now` is the last one's.
   */
  sweep(limit: number, decide: (row: RequestRow, now: Instant) => Change): Promise<SweepResult>;

  /**
   * Counts what waits. Read each time that metrics are collected, so it must not cost what is resolved: an index of the
   * open rows alone. A row that cannot be decoded counts.
   */
  backlog(): Promise<Backlog>;

  /**
   * Adds an event that changes nothing eligibility reads (a comment): seq continues, rev stays. False when there is no
   * such row.
   */
  append(tenant: string, id: string, event: NewEvent): Promise<boolean>;

  /**
   * Hides a row from one person's `assigned` view until an instant on the store's clock, or with null shows it again,
   * and adds the event, in one transaction; rev stays. The last call of a person counts. False, with nothing written,
   * when there is no such row, or when under its lock it is resolved or its deadline has passed.
   */
  snooze(tenant: string, id: string, actor: string, until: Instant | null, event: NewEvent): Promise<boolean>;

  /**
   * Removes at most `limit` rows that were resolved at least `settledFor` ms ago, the longest resolved first, with all
   * that hangs on them: content, events, inbox entries, what was hidden, the keys of answers. Leaves a tombstone for
   * each, and the key that asked it. Never touches an open row, and needs to decode none. Whoever listens is told
   * which rows went. Long passes may be several transactions; `now` is the last one's.
   */
  purge(tenant: string, settledFor: number, limit: number): Promise<{ purged: number; now: Instant }>;

  /**
   * One page, keyset: newest first (`createdAt`, then id, both descending) unless `sort` says otherwise; rows without
   * a deadline come last when sorted by it. Open rows whose deadline has passed are left out. `assigned`: open; the
   * viewer or one of his roles is an assignee, or anyone is; he is not excluded, nor the excluded requester; he has
   * not answered it; no other's claim holds; he has not snoozed it. `snoozed`: the same, but he has. `answered`:
   * resolved, and the viewer may see it (asked, in `visibleTo`, or gave the answer or one of several). `created`: the
   * viewer asked. `all`: the tenant. What is open to anyone counts only for a viewer
   * with `anyone`. Each request stands on one page once, whatever is asked and answered meanwhile. A row that cannot
   * be decoded is left out: it hides no other. `snoozedUntil` is read with the row, not row by row.
   */
  list(filter: Filter, page: { sort: Sort; cursor: string | null; limit: number }): Promise<Page<ListedRow>>;

  /** How many the list would give in all: the same predicate. */
  count(filter: Filter): Promise<{ count: number; now: Instant }>;

  /** Events of one request, oldest first, keyset. */
  events(tenant: string, id: string, page: { cursor: string | null; limit: number }): Promise<Page<StoredEvent>>;

  /** The store's clock; rejects with {@link StoreUnavailable} when the store does not answer. */
  now(): Promise<Instant>;

  /**
   * Calls the listener after each committed change of any tenant; whoever reads on a hint finds the change. Hints only:
   * they may be lost (`resync`) or doubled, and changes of other processes may be told as `resync`. Throws
   * {@link StoreUnavailable} when the store is closed.
   */
  subscribe(listener: (hint: Hint) => void): () => void;

  /** Releases what the store holds; later calls reject. */
  close(): Promise<void>;
}
