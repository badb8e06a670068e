// What a command comes to: a change to commit, a refusal with its code, or `overdue`: the deadline must resolve the row
// first. The small steps that every decision is made of.

import type { ActorRef, Code, FieldError } from '@hitl-kit/client';
import type { Change, Instant, MutableFields, RequestRow } from '../store/store.ts';
import type { Actor } from './actor.ts';
import { closedCode, isOpen, isOverdue } from './policy.ts';

export interface Refusal {
  code: Code;
  detail: string;
  errors?: FieldError[];
}

export type Decision = { change: Change } | { refusal: Refusal } | 'overdue' | 'unchanged';

export const refuse = (code: Code, detail: string, errors?: FieldError[]): { refusal: Refusal } => ({
  refusal: errors === undefined ? { code, detail } : { code, detail, errors },
});

/** A refusal that names one field of the body. */
export const refuseField = (code: Code, pointer: string, message: string): { refusal: Refusal } =>
  refuse(code, message, [{ pointer, message }]);

const closedDetail: Partial<Record<Code, string>> = {
  already_resolved: 'This request is already resolved.',
  deadline_passed: 'The deadline of this request has passed.',
};

/** Rules 1 and 2: what is resolved, or due to be, takes no command. */
export function refuseClosed(row: RequestRow, now: Instant): { refusal: Refusal } | 'overdue' | null {
  if (isOverdue(row, now)) return 'overdue';
  if (isOpen(row)) return null;
  const code = closedCode(row);
  return refuse(code, closedDetail[code] ?? '');
}

/** How a command may come in: by the kit's UI or by API. */
export type CallChannel = 'ui' | 'api';

export const refOf = (actor: Actor): ActorRef =>
  actor.name === undefined ? { id: actor.id } : { id: actor.id, name: actor.name };

/** Rule 1: the one terminal transition. */
export const resolve = (
  row: RequestRow,
  set: Partial<MutableFields>,
  events: Change['events'],
  answer?: Change['answer'],
): Change => ({
  next: { ...mutable(row), ...set, claimedBy: null, claimedUntil: null, dueAt: null },
  resolves: true,
  events,
  answer,
});

/** A change after which the request is still open. */
export const keepOpen = (
  row: RequestRow,
  set: Partial<MutableFields>,
  events: Change['events'],
  answer?: Change['answer'],
): Change => ({ next: { ...mutable(row), ...set }, resolves: false, events, answer });

const mutable = (row: RequestRow): MutableFields => ({
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
});
