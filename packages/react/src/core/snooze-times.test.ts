// The times that are offered to put a request aside, and the clock they are reckoned by.
import { describe, expect, it } from 'vitest';
import { snoozeTimes } from './snooze-times.ts';
import { fromFieldValue, instantOf, toFieldValue, wallAt } from './wall-clock.ts';

const ZONE = 'Europe/Berlin';
const at = (text: string) => Date.parse(text);
const told = (now: string, deadline: string | null = null) =>
  snoozeTimes(at(now), deadline === null ? null : at(deadline), ZONE).map(
    (time) => `${time.name} ${new Date(time.at).toISOString()}`,
  );

describe('snoozeTimes', () => {
  it('offers an hour, the evening, tomorrow morning and Monday morning, by the clock of the zone', () => {
    // A Saturday, 15:02 in Berlin.
    expect(told('2026-11-21T14:02:00Z')).toEqual([
      'inAnHour 2026-11-21T15:02:00.000Z',
      'thisEvening 2026-11-21T17:00:00.000Z',
      'tomorrow 2026-11-22T08:00:00.000Z',
      'nextWeek 2026-11-23T08:00:00.000Z',
    ]);
  });

  it('offers nothing at or after the deadline', () => {
    expect(told('2026-11-21T14:02:00Z', '2026-11-21T17:00:00Z')).toEqual(['inAnHour 2026-11-21T15:02:00.000Z']);
    expect(told('2026-11-21T14:02:00Z', '2026-11-21T14:44:00Z')).toEqual([]);
  });

  it('offers no evening that is over or sooner than an hour, and Monday once when that is tomorrow', () => {
    expect(told('2026-11-22T16:30:00Z').map((line) => line.split(' ')[0])).toEqual(['inAnHour', 'tomorrow']);
    expect(told('2026-11-23T20:00:00Z')).toContain('nextWeek 2026-11-30T08:00:00.000Z');
  });

  it('keeps nine o’clock when summer time begins in between', () => {
    expect(told('2026-03-28T12:00:00Z')).toContain('tomorrow 2026-03-29T07:00:00.000Z');
  });
});

describe('a clock on the wall', () => {
  it('is read and set again in any zone, also over the end of a month', () => {
    for (const zone of [ZONE, 'Asia/Kolkata', 'America/St_Johns', 'UTC']) {
      const instant = at('2026-10-25T01:30:00Z');
      expect(instantOf(wallAt(instant, zone), zone), zone).toBe(instant);
    }
    expect(instantOf({ year: 2026, month: 11, day: 31, hour: 9, minute: 0 }, 'UTC')).toBe(at('2026-12-01T09:00:00Z'));
  });

  it('goes into a date field and back', () => {
    const wall = wallAt(at('2026-01-05T03:04:00Z'), 'UTC');
    expect(toFieldValue(wall)).toBe('2026-01-05T03:04');
    expect(fromFieldValue('2026-01-05T03:04')).toEqual(wall);
    expect(fromFieldValue('')).toBeNull();
  });
});
