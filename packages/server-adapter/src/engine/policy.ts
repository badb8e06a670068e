// Who may see, answer and withdraw a request, and why not. Pure: a row, an actor and an instant in, a verdict out.

import type { Assignees, Code } from '@hitl-kit/client';
import type { Instant, SummaryRow, Tombstone } from '../store/store.ts';
import { type Actor, may } from './actor.ts';

/** Why an actor may not answer; empty when he may. */
export interface Eligibility {
  mayAnswer: boolean;
  reasons: Code[];
}

const named = (actor: Actor, users: readonly string[], roles: readonly string[]): boolean =>
  users.includes(actor.id) || (actor.roles ?? []).some((role) => roles.includes(role));

const isAssigned = (actor: Actor, assignees: Assignees, excluded: readonly string[]): boolean => {
  if ('nobody' in assignees || excluded.includes(actor.id)) return false;
  if ('anyone' in assignees) return true;
  return named(actor, assignees.users ?? [], assignees.roles ?? []);
};

/**
 * Its requester, its assignees then and now (open to anyone: everyone with `respond`), who answered it, and
 * administrators. Everyone else gets 404 (DESIGN section 8).
 */
export const maySee = (row: SummaryRow, actor: Actor): boolean =>
  row.requestedBy.id === actor.id ||
  named(actor, row.visibleTo.users, row.visibleTo.roles) ||
  (row.visibleTo.anyone && may(actor, 'respond')) ||
  row.response?.respondedBy?.id === actor.id ||
  hasAnswered(row, actor) ||
  may(actor, 'administer');

/** Who hears that a request was purged; to everyone else it is as if it had never been. */
export const maySeeTombstone = ({ requestedBy }: Tombstone, actor: Actor): boolean =>
  requestedBy === actor.id || may(actor, 'administer');

export const isOpen = (row: SummaryRow): boolean => row.state === 'awaiting_input';

/** Open on paper, but the deadline has come: only the deadline can decide it now (rule 2). */
export const isOverdue = (row: SummaryRow, now: Instant): boolean =>
  isOpen(row) && row.deadline !== null && now >= row.deadline;

/** The code that says how a request that can take no more commands ended. */
export const closedCode = (row: SummaryRow): Code =>
  row.state === 'defaulted' || row.state === 'expired' ? 'deadline_passed' : 'already_resolved';

/** May this actor answer now, and if not, why: every reason, the gravest first. */
export const eligibility = (row: SummaryRow, actor: Actor, now: Instant): Eligibility => {
  const reasons: Code[] = [];
  if (isOverdue(row, now)) reasons.push('deadline_passed');
  else if (!isOpen(row)) reasons.push(closedCode(row));
  if (!may(actor, 'respond')) reasons.push('not_permitted');
  if (row.excludeRequester && row.requestedBy.id === actor.id) reasons.push('requester_excluded');
  if (!isAssigned(actor, row.assignees, row.excluded)) reasons.push('not_assigned');
  if (hasAnswered(row, actor)) reasons.push('already_answered');
  if (holdsClaim(row, now) && row.claimedBy?.id !== actor.id) reasons.push('claimed_by_other');
  return { mayAnswer: reasons.length === 0, reasons };
};

/** Rule 11: one answer per person. */
const hasAnswered = (row: SummaryRow, actor: Actor): boolean =>
  row.answers.some((answer) => answer.respondedBy.id === actor.id);

/** Whether somebody's claim lasts (rule 12). */
export const holdsClaim = (row: SummaryRow, now: Instant): boolean =>
  row.claimedBy !== null && row.claimedUntil !== null && now < row.claimedUntil;

const isOwn = (row: SummaryRow, actor: Actor): boolean => row.requestedBy.id === actor.id && may(actor, 'request');

/** The requester withdraws and waits for his own; an administrator for all. */
export const mayWithdraw = (row: SummaryRow, actor: Actor): boolean => isOwn(row, actor) || may(actor, 'administer');
export const mayWait = mayWithdraw;
