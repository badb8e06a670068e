// What time alone does to an open request: its deadline, its escalation, its reminders (rules 2 and 14). Pure; the sweep
// and every read of an overdue row call it.

import type { Change, Instant, NewEvent, RequestRow, StoredResponse } from '../store/store.ts';
import { escalated, reassigned } from './assignment.ts';
import { keepOpen, resolve } from './decision.ts';
import { initialOf, isFormDue, targetsOf } from './payload.ts';
import { isOverdue } from './policy.ts';
import { nextDue, remindersDue, stepsDue } from './schedule.ts';

/** When the deadline is past, only the deadline is handled. */
export function decideDue(row: RequestRow, now: Instant): Change {
  if (isOverdue(row, now)) return decideDeadline(row);
  const stepped = escalate(row, now);
  const reminded = remind(row, now);
  const later = { ...row, ...stepped.set, ...reminded.set };
  return keepOpen(row, { ...stepped.set, ...reminded.set, dueAt: nextDue(later, now) }, [
    ...stepped.events,
    ...reminded.events,
  ]);
}

function decideDeadline(row: RequestRow): Change {
  const { defaults } = row;
  if (defaults === null) {
    return resolve(row, { state: 'expired' }, [{ type: 'expired', actor: null, channel: 'timeout', data: {} }]);
  }
  const response: StoredResponse = {
    chosenOptions: defaults,
    targets: targetsOf(row, defaults),
    params: isFormDue(row, defaults) ? initialOf(row) : null,
    comment: null,
    respondedBy: null,
    channel: 'timeout',
    timedOut: true,
  };
  return resolve(row, { state: 'defaulted', response }, [
    { type: 'defaulted', actor: null, channel: 'timeout', data: { chosenOptions: defaults } },
  ]);
}

/** Every step whose time has come, in order. */
function escalate(row: RequestRow, now: Instant) {
  const steps = stepsDue(row, now);
  if (steps.length === 0) return { set: {}, events: [] };
  let current = row;
  const events: NewEvent[] = [];
  for (const step of steps) {
    const assignees = escalated(current.assignees, step);
    current = { ...current, ...reassigned(current, assignees) };
    events.push({ type: 'escalated', actor: null, channel: 'timeout', data: { mode: step.mode, assignees } });
  }
  const { assignees, visibleTo, claimedBy, claimedUntil } = current;
  const escalationsTaken = row.escalationsTaken + steps.length;
  return { set: { assignees, visibleTo, claimedBy, claimedUntil, escalationsTaken }, events };
}

/** Missed ones collapse to one. */
function remind(row: RequestRow, now: Instant) {
  const due = remindersDue(row, now);
  if (due === 0) return { set: {}, events: [] };
  const remindersSent = row.remindersSent + due;
  const events: NewEvent[] = [{ type: 'reminded', actor: null, channel: 'timeout', data: { number: remindersSent } }];
  return { set: { remindersSent }, events };
}
