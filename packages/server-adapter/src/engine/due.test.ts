import { describe, expect, it } from 'vitest';
import type { RequestRow } from '../store/store.ts';
import { decideDue } from './due.ts';
import { eligibility } from './policy.ts';
import { after, ana, noon, rowOf } from './rows.testing.ts';
import { firstDueIn, nextDue } from './schedule.ts';

const hour = 3_600_000;
const lead = { id: 'lead', roles: ['lead'] };
const swept = (row: RequestRow, now: number) => after(row, decideDue(row, now), now);
const typesOf = (row: RequestRow, now: number) => decideDue(row, now).events.map((event) => event.type);

describe('escalation', () => {
  const escalation = [
    { after: 'PT2H', assignees: { users: ['eve'] }, mode: 'add' as const },
    { after: 'PT4H', assignees: { roles: ['lead'] }, mode: 'replace' as const },
  ];
  const asked = () => rowOf({ escalation, timeout: 'PT8H', defaults: ['Reject'] });

  it('DL-1 rule 14: backup, then lead, then the deadline', () => {
    const row = asked();
    expect(firstDueIn(row)).toBe(2 * hour);
    const backup = swept(row, noon + 2 * hour);
    expect(backup).toMatchObject({ assignees: { users: ['eve'], roles: ['support'] }, dueAt: noon + 4 * hour });
    const led = swept(backup, noon + 4 * hour);
    expect(led).toMatchObject({
      assignees: { users: [], roles: ['lead'] },
      escalationsTaken: 2,
      dueAt: noon + 8 * hour,
    });
    expect(led.visibleTo).toEqual({ users: ['eve'], roles: ['support', 'lead'], anyone: false });
    expect([ana, lead].map((actor) => eligibility(led, actor, noon + 5 * hour).mayAnswer)).toEqual([false, true]);
    expect(swept(led, noon + 8 * hour).state).toBe('defaulted');
  });

  it('rule 14: steps missed by a late sweep are all taken, in order', () => {
    expect(typesOf(asked(), noon + 5 * hour)).toEqual(['escalated', 'escalated']);
    expect(swept(asked(), noon + 5 * hour)).toMatchObject({ assignees: { roles: ['lead'] }, escalationsTaken: 2 });
  });

  it('rule 14: when the deadline is past, only the deadline is handled', () => {
    expect(typesOf(asked(), noon + 8 * hour)).toEqual(['defaulted']);
  });

  it('rule 12: ends a claim', () => {
    const row = { ...asked(), claimedBy: { id: 'ana' }, claimedUntil: noon + 9 * hour };
    expect(swept(row, noon + 2 * hour).claimedBy).toBeNull();
  });

  it('adding to anyone stays anyone', () => {
    const row = rowOf({ escalation, assignees: { anyone: true } });
    expect(swept(row, noon + 2 * hour).assignees).toEqual({ anyone: true });
  });
});

describe('reminders', () => {
  const asked = () => rowOf({ reminders: { every: 'PT1H', max: 3 } });

  it('DL-5 rule 14: come every so often, so many times', () => {
    let row = asked();
    expect(nextDue(row, noon)).toBe(noon + hour);
    for (const number of [1, 2, 3]) {
      const now = noon + number * hour;
      expect(decideDue(row, now).events).toMatchObject([{ type: 'reminded', actor: null, data: { number } }]);
      row = swept(row, now);
    }
    expect(row.dueAt).toBeNull();
  });

  it('rule 14: missed ones collapse to one, and the rhythm is that of creation', () => {
    const late = noon + 2.5 * hour;
    expect(decideDue(asked(), late).events).toHaveLength(1);
    expect(swept(asked(), late)).toMatchObject({ remindersSent: 2, dueAt: noon + 3 * hour });
    expect(swept(asked(), noon + 99 * hour)).toMatchObject({ remindersSent: 3, dueAt: null });
  });

  it('the sweep never gets a due instant that is not later than now', () => {
    const row = rowOf({ reminders: { every: 'PT7S', max: 50 }, timeout: 'PT1H' });
    for (let now = noon; now < noon + hour; now += 3_333) {
      const next = decideDue(row, now).next.dueAt;
      expect(next === null || next > now).toBe(true);
    }
  });
});
