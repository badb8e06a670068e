// The times that are offered to put a request aside, and the clock they are reckoned by.
import { describe, expect, it } from 'vitest';
import { snoozeTimes } from './snooze-times.ts';

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
