// A clock on the wall of a zone: what it shows, and when it shows it.
import { expect, it, test } from 'vitest';
import { fromFieldValue, instantOf, toFieldValue, wallAt } from './wall-clock.ts';

const at = (text: string) => Date.parse(text);
const read = (text: string, zone: string) => {
  const wall = fromFieldValue(text);
  return wall && new Date(instantOf(wall, zone)).toISOString();
};

it('is read and set again in any zone', () => {
  for (const zone of ['Europe/Berlin', 'Asia/Kolkata', 'America/St_Johns', 'Pacific/Auckland', 'UTC']) {
    for (const instant of [at('2026-10-25T02:30:00Z'), at('2026-03-29T00:30:00Z'), at('0002-06-01T12:00:00Z')]) {
      expect(instantOf(wallAt(instant, zone), zone), zone).toBe(instant);
    }
  }
});

it('counts on over the end of a month', () => {
  expect(instantOf({ year: 2026, month: 11, day: 31, hour: 9, minute: 0 }, 'UTC')).toBe(at('2026-12-01T09:00:00Z'));
});

test.each([
  ['Europe/Berlin', '2026-03-29T02:30', '2026-03-29T01:30:00.000Z', '2026-03-29T03:30'],
  ['America/New_York', '2026-03-08T02:30', '2026-03-08T07:30:00.000Z', '2026-03-08T03:30'],
])('in %s %s is skipped: one hour later is meant', (zone, wall, instant, shown) => {
  expect(read(wall, zone)).toBe(instant);
  expect(toFieldValue(wallAt(at(instant), zone))).toBe(shown);
});

test.each([
  ['Europe/Berlin', '2026-10-25T02:30', '2026-10-25T00:30:00.000Z'],
  ['America/New_York', '2026-11-01T01:30', '2026-11-01T05:30:00.000Z'],
])('in %s %s comes twice: the first time is meant', (zone, wall, instant) => {
  expect(read(wall, zone)).toBe(instant);
});

it('goes into a date field and back', () => {
  const wall = wallAt(at('2026-01-05T03:04:00Z'), 'UTC');
  expect(toFieldValue(wall)).toBe('2026-01-05T03:04');
  expect(fromFieldValue('2026-01-05T03:04')).toEqual(wall);
  expect(fromFieldValue('')).toBeNull();
});
