// How a row is kept: one flat record of columns, JSON where the value has a shape of its own. Every store keeps these
// records, so that a value comes back the same from each. This file knows no SQL and no rule.

import type { ActorRef, Assignees } from '@hitl-kit/client';
import type {
  Change,
  InsertInput,
  Instant,
  MutableFields,
  NewAnswer,
  NewEvent,
  RequestRow,
  StoredEvent,
  SummaryRow,
  VisibleTo,
} from './store.ts';

type Text = string;
type Json = string;
type Flag = number;

/** What lists load. */
export interface SummaryRecord {
  tenant: Text;
  id: Text;
  rev: number;
  state: Text;
  created_at: Instant;
  deadline: Instant | null;
  resolved_at: Instant | null;
  due_at: Instant | null;
  digest: Text;
  kind: Text;
  subject: Text;
  requested_by_id: Text;
  requested_by_name: Text | null;
  options: Json;
  defaults: Json | null;
  multiple: Flag;
  exclude_requester: Flag;
  quorum: number;
  priority: number;
  labels: Json;
  source: Json | null;
  reminders: Json | null;
  escalation: Json;
  supersedes: Text | null;
  superseded_by: Text | null;
  assignees: Json;
  visible_to: Json;
  excluded: Json;
  reminders_sent: number;
  escalations_taken: number;
  /** Without their params. */
  answers: Json;
  claimed_by_id: Text | null;
  claimed_by_name: Text | null;
  claimed_until: Instant | null;
  reason: Text | null;
  chosen_options: Json | null;
  targets: Json | null;
  comment: Text | null;
  responded_by_id: Text | null;
  responded_by_name: Text | null;
  channel: Text | null;
  timed_out: Flag | null;
}

/** What is read only when one request is opened, and what the sweep keeps for itself. */
export interface RowRecord extends SummaryRecord {
  response_params: Json | null;
  /** The params of each answer, in their order. */
  answers_params: Json;
  /** How often in a row the sweep could not handle this row. */
  sweep_failures: number;
}

/** The heavy part of the question; written once, never changed. */
export interface ContentRecord {
  body: Text | null;
  params_schema: Json | null;
  params_ui: Json | null;
  params_data: Json | null;
  context: Json | null;
}

export type FullRecord = RowRecord & ContentRecord;

type MutableRecord = Pick<
  RowRecord,
  | 'state'
  | 'assignees'
  | 'visible_to'
  | 'excluded'
  | 'reminders_sent'
  | 'escalations_taken'
  | 'claimed_by_id'
  | 'claimed_by_name'
  | 'claimed_until'
  | 'reason'
  | 'due_at'
  | 'chosen_options'
  | 'targets'
  | 'comment'
  | 'responded_by_id'
  | 'responded_by_name'
  | 'channel'
  | 'timed_out'
  | 'response_params'
>;

export interface EventRecord {
  seq: number;
  type: Text;
  at: Instant;
  actor_id: Text | null;
  actor_name: Text | null;
  channel: Text;
  data: Json;
}

/** One line of somebody's inbox: `u`ser, `r`ole or `a`nyone; `current` when he is an assignee now. */
export interface InboxEntry {
  kind: 'u' | 'r' | 'a';
  assignee: string;
  current: boolean;
}

/** The deadline that an insert asks for, on the store's clock. */
export function deadlineOf(input: InsertInput['deadline'], now: Instant): Instant | null {
  if (input === null) return null;
  return 'at' in input ? input.at : now + Math.ceil(input.in);
}

/** The first instant at which the sweep must look at a new row. */
export function firstDueOf({ firstDueIn }: InsertInput, deadline: Instant | null, now: Instant): Instant | null {
  if (firstDueIn === null) return deadline;
  return Math.min(deadline ?? Number.POSITIVE_INFINITY, now + Math.ceil(firstDueIn));
}

export function encodeNew(
  row: InsertInput['row'],
  stamps: { now: Instant; deadline: Instant | null; dueAt: Instant | null },
): FullRecord {
  if (row.tenant === '') throw new TypeError('The tenant is empty');
  return {
    tenant: row.tenant,
    id: row.id,
    rev: 1,
    created_at: stamps.now,
    deadline: stamps.deadline,
    resolved_at: null,
    digest: row.digest,
    kind: row.kind,
    subject: row.subject,
    requested_by_id: row.requestedBy.id,
    requested_by_name: row.requestedBy.name ?? null,
    options: JSON.stringify(row.options),
    defaults: json(row.defaults),
    multiple: Number(row.multiple),
    exclude_requester: Number(row.excludeRequester),
    quorum: row.quorum,
    priority: row.priority,
    labels: JSON.stringify(row.labels),
    source: json(row.source),
    reminders: json(row.reminders),
    escalation: JSON.stringify(row.escalation),
    supersedes: row.supersedes,
    superseded_by: null,
    answers: '[]',
    answers_params: '[]',
    sweep_failures: 0,
    ...encodeMutable({
      state: 'awaiting_input',
      assignees: row.assignees,
      visibleTo: row.visibleTo,
      excluded: [],
      remindersSent: 0,
      escalationsTaken: 0,
      claimedBy: null,
      claimedUntil: null,
      response: null,
      reason: null,
      dueAt: stamps.dueAt,
    }),
    body: row.body,
    params_schema: json(row.paramsSchema),
    params_ui: json(row.paramsUi),
    params_data: json(row.paramsData),
    context: json(row.context),
  };
}

/** The record after a change. Throws for a row that is resolved, and when `resolves` contradicts the next state. */
export function applyChange<R extends RowRecord>(record: R, change: Change, now: Instant): R {
  if (record.state !== 'awaiting_input') throw new TypeError(`The request ${record.id} is resolved`);
  if (change.resolves === (change.next.state === 'awaiting_input')) {
    throw new TypeError(`A change to ${change.next.state} cannot have resolves = ${change.resolves}`);
  }
  return {
    ...record,
    ...encodeMutable(change.next),
    ...(change.answer ? withAnswer(record, change.answer, now) : {}),
    rev: record.rev + 1,
    resolved_at: change.resolves ? now : null,
    sweep_failures: 0,
  };
}

function withAnswer(record: RowRecord, answer: NewAnswer, at: Instant): Pick<RowRecord, 'answers' | 'answers_params'> {
  const { params, ...rest } = answer;
  return {
    answers: JSON.stringify([...parse(record.answers), { ...rest, respondedAt: at }]),
    answers_params: JSON.stringify([...parse(record.answers_params), params ?? null]),
  };
}

export function decodeRow(record: FullRecord): RequestRow {
  const summary = decodeSummary(record);
  const answersParams: unknown[] = parse(record.answers_params);
  return {
    ...summary,
    answers: summary.answers.map((answer, index) => ({ ...answer, params: answersParams[index] ?? null })),
    response: summary.response && { ...summary.response, params: parsed(record.response_params) },
    body: record.body,
    paramsSchema: parsed(record.params_schema),
    paramsUi: parsed(record.params_ui),
    paramsData: parsed(record.params_data),
    context: parsed(record.context),
  };
}

/** Throws where a column does not hold what it should. */
export function decodeSummary(record: SummaryRecord): SummaryRow {
  return {
    tenant: record.tenant,
    id: record.id,
    rev: record.rev,
    state: record.state as SummaryRow['state'],
    createdAt: record.created_at,
    deadline: record.deadline,
    resolvedAt: record.resolved_at,
    dueAt: record.due_at,
    digest: record.digest,
    kind: record.kind as SummaryRow['kind'],
    subject: record.subject,
    requestedBy: actor(record.requested_by_id, record.requested_by_name),
    options: parse(record.options),
    defaults: parsed(record.defaults),
    multiple: record.multiple === 1,
    excludeRequester: record.exclude_requester === 1,
    quorum: record.quorum,
    priority: record.priority,
    labels: parse(record.labels),
    source: parsed(record.source),
    reminders: parsed(record.reminders),
    escalation: parse(record.escalation),
    supersedes: record.supersedes,
    supersededBy: record.superseded_by,
    answers: parse(record.answers),
    excluded: parse(record.excluded),
    remindersSent: record.reminders_sent,
    escalationsTaken: record.escalations_taken,
    assignees: parse(record.assignees),
    visibleTo: parse(record.visible_to),
    claimedBy: actorOrNull(record.claimed_by_id, record.claimed_by_name),
    claimedUntil: record.claimed_until,
    reason: record.reason,
    response: decodeResponse(record),
  };
}

export function encodeEvent(event: NewEvent, seq: number, at: Instant): EventRecord {
  return {
    seq,
    type: event.type,
    at,
    actor_id: event.actor?.id ?? null,
    actor_name: event.actor?.name ?? null,
    channel: event.channel,
    data: JSON.stringify(event.data),
  };
}

export function decodeEvent(record: EventRecord): StoredEvent {
  return {
    seq: record.seq,
    type: record.type as StoredEvent['type'],
    at: record.at,
    actor: actorOrNull(record.actor_id, record.actor_name),
    channel: record.channel as StoredEvent['channel'],
    data: parse(record.data),
  };
}

/** Everyone who is or was an assignee, or has answered, each once. */
export function inboxEntries(assignees: Assignees, visibleTo: VisibleTo, answeredBy: readonly string[]): InboxEntry[] {
  const anyone = 'anyone' in assignees;
  const users = 'users' in assignees ? (assignees.users ?? []) : [];
  const roles = 'roles' in assignees ? (assignees.roles ?? []) : [];
  const entries: InboxEntry[] = [
    ...union([...visibleTo.users, ...answeredBy], users).map((assignee) => ({ kind: 'u' as const, assignee })),
    ...union(visibleTo.roles, roles).map((assignee) => ({ kind: 'r' as const, assignee })),
    ...(visibleTo.anyone || anyone ? [{ kind: 'a' as const, assignee: '' }] : []),
  ].map((entry) => ({ ...entry, current: false }));
  for (const entry of entries) {
    if (entry.kind === 'a') entry.current = anyone;
    else entry.current = (entry.kind === 'u' ? users : roles).includes(entry.assignee);
  }
  return entries;
}

/** Who has answered so far, where a quorum asks for several. */
export function answerersOf({ answers }: Pick<RowRecord, 'answers'>): string[] {
  return (parse(answers) as SummaryRow['answers']).map(({ respondedBy }) => respondedBy.id);
}

function encodeMutable(next: MutableFields): MutableRecord {
  return {
    state: next.state,
    assignees: JSON.stringify(next.assignees),
    visible_to: JSON.stringify(next.visibleTo),
    excluded: JSON.stringify(next.excluded),
    reminders_sent: next.remindersSent,
    escalations_taken: next.escalationsTaken,
    claimed_by_id: next.claimedBy?.id ?? null,
    claimed_by_name: next.claimedBy?.name ?? null,
    claimed_until: next.claimedUntil,
    reason: next.reason,
    due_at: next.dueAt,
    chosen_options: json(next.response?.chosenOptions),
    targets: json(next.response?.targets),
    comment: next.response?.comment ?? null,
    responded_by_id: next.response?.respondedBy?.id ?? null,
    responded_by_name: next.response?.respondedBy?.name ?? null,
    channel: next.response?.channel ?? null,
    timed_out: next.response ? Number(next.response.timedOut) : null,
    response_params: json(next.response?.params),
  };
}

function decodeResponse(record: SummaryRecord): SummaryRow['response'] {
  if (record.chosen_options === null) return null;
  return {
    chosenOptions: parse(record.chosen_options),
    targets: parsed(record.targets) ?? [],
    comment: record.comment,
    respondedBy: actorOrNull(record.responded_by_id, record.responded_by_name),
    channel: record.channel as NonNullable<SummaryRow['response']>['channel'],
    timedOut: record.timed_out === 1,
  };
}

function actor(id: string, name: string | null): ActorRef {
  return name === null ? { id } : { id, name };
}

function actorOrNull(id: string | null, name: string | null): ActorRef | null {
  return id === null ? null : actor(id, name);
}

/** Null and absent are one: both are no value. */
function json(value: unknown): Json | null {
  return value === null || value === undefined ? null : JSON.stringify(value);
}

function parsed(text: Json | null) {
  return text === null ? null : parse(text);
}

/** A damaged column is told without a word of what stands in it, which the engine's own error would quote. */
function parse(text: Json) {
  try {
    return JSON.parse(text);
  } catch {
    throw new SyntaxError('A stored column is not JSON');
  }
}

function union(first: readonly string[], second: readonly string[]): string[] {
  return [...new Set([...first, ...second])];
}
