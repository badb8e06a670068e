// Rows for the tests of the pure parts.
import type { CreateRequest } from '@hitl-kit/client';
import type { Change, RequestRow } from '../store/store.ts';
import type { Actor } from './actor.ts';
import type { Decision } from './decision.ts';
import { readQuestion } from './question.ts';

export const noon = Date.UTC(2026, 10, 21, 12);
export const bot: Actor = { id: 'refund-bot', name: 'Refund bot', permissions: ['request'] };
export const ana: Actor = { id: 'ana', name: 'Ana', roles: ['support'] };
export const ben: Actor = { id: 'ben', name: 'Ben', roles: ['support'] };
export const eve: Actor = { id: 'eve', name: 'Eve', roles: ['sales'] };
export const lena: Actor = { id: 'lead', name: 'Lena', permissions: ['request', 'respond', 'administer'] };

/** An open row as a store would keep it, asked by the bot at noon. */
export function rowOf(input: Partial<CreateRequest> = {}, set: Partial<RequestRow> = {}): RequestRow {
  const { row, deadline } = readQuestion(
    { subject: 'Refund order 1042?', assignees: { roles: ['support'] }, options: ['Approve', 'Reject'], ...input },
    bot,
    { tenant: 'default', id: '0197f2d4-5c1e-7b3a-9f00-3d5a1c2b4e6f' },
  );
  const at = deadline === null ? null : 'in' in deadline ? noon + deadline.in : deadline.at;
  return {
    ...row,
    rev: 1,
    state: 'awaiting_input',
    createdAt: noon,
    deadline: at,
    dueAt: at,
    resolvedAt: null,
    supersededBy: null,
    answers: [],
    excluded: [],
    remindersSent: 0,
    escalationsTaken: 0,
    claimedBy: null,
    claimedUntil: null,
    response: null,
    reason: null,
    ...set,
  };
}

/** The row after a change, as a store would keep it. */
export const after = (row: RequestRow, change: Change, now = noon): RequestRow => ({
  ...row,
  ...change.next,
  rev: row.rev + 1,
  resolvedAt: change.resolves ? now : null,
  answers: change.answer ? [...row.answers, { ...change.answer, respondedAt: now }] : row.answers,
});

export const changeOf = (decision: Decision): Change => {
  if (typeof decision === 'string' || !('change' in decision))
    throw new Error(`no change: ${JSON.stringify(decision)}`);
  return decision.change;
};

export const codeOf = (decision: Decision): string => {
  if (typeof decision === 'string') return decision;
  return 'refusal' in decision ? decision.refusal.code : 'accepted';
};
