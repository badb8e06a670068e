// Pure: when the sweep must next look at an open row: its deadline, the next step of its escalation, the next reminder.
// Both are counted from creation, so that a late sweep moves none of them.

import { durationMs, type EscalationStep } from '@hitl-kit/client';
import type { Instant, RequestRow } from '../store/store.ts';

type Scheduled = Pick<
  RequestRow,
  'createdAt' | 'deadline' | 'reminders' | 'remindersSent' | 'escalation' | 'escalationsTaken'
>;

const ms = (duration: string): number => durationMs(duration) ?? Number.POSITIVE_INFINITY;

/** The earliest instant after `now`; null when never. */
export function nextDue(row: Scheduled, now: Instant): Instant | null {
  const instants = [row.deadline, nextStep(row), nextReminder(row, now)].filter((at) => at !== null);
  return instants.length === 0 ? null : Math.min(...instants);
}

/** Offset in ms from creation of the first thing but the deadline; null when there is none. */
export function firstDueIn({ reminders, escalation }: Pick<RequestRow, 'reminders' | 'escalation'>): number | null {
  const offsets = [
    ...(reminders ? [ms(reminders.every)] : []),
    ...escalation.slice(0, 1).map(({ after }) => ms(after)),
  ];
  return offsets.length === 0 ? null : Math.min(...offsets);
}

/** The steps whose time has come and that were not taken yet. */
export const stepsDue = ({ createdAt, escalation, escalationsTaken }: Scheduled, now: Instant): EscalationStep[] =>
  escalation.slice(escalationsTaken).filter(({ after }) => createdAt + ms(after) <= now);

function nextStep({ createdAt, escalation, escalationsTaken }: Scheduled): Instant | null {
  const step = escalation[escalationsTaken];
  return step ? createdAt + ms(step.after) : null;
}

/** How many reminders have become due since the last one. */
export function remindersDue({ createdAt, reminders, remindersSent }: Scheduled, now: Instant): number {
  if (!reminders) return 0;
  const soFar = Math.min(reminders.max, Math.floor((now - createdAt) / ms(reminders.every)));
  return Math.max(0, soFar - remindersSent);
}

function nextReminder({ createdAt, reminders, remindersSent }: Scheduled, now: Instant): Instant | null {
  if (!reminders || remindersSent >= reminders.max) return null;
  const every = ms(reminders.every);
  return createdAt + every * Math.max(remindersSent + 1, Math.floor((now - createdAt) / every) + 1);
}
