import { expect, it } from 'vitest';
import { readAgainIn } from './pace.ts';

const now = Date.parse('2026-01-01T12:00:00Z');
const endless = { deadline: null, claimedUntil: null, viewer: { snoozedUntil: null } };
const due = (deadline: string | null) => [{ ...endless, deadline }];

it('reads at the usual pace without a near deadline', () => {
  expect(readAgainIn(due(null), now, 60_000)).toBe(60_000);
  expect(readAgainIn(due('2026-01-01T13:00:00Z'), now, 60_000)).toBe(60_000);
});
it('reads right after a deadline', () => expect(readAgainIn(due('2026-01-01T12:00:10Z'), now, 60_000)).toBe(10_050));
it('reads right after a claim or a snooze ends, whichever is first', () => {
  const claimed = { ...endless, claimedUntil: '2026-01-01T12:00:20Z' };
  const snoozed = { ...endless, viewer: { snoozedUntil: '2026-01-01T12:00:05Z' } };
  expect(readAgainIn([claimed], now, 60_000)).toBe(20_050);
  expect(readAgainIn([snoozed], now, 60_000)).toBe(5050);
  expect(readAgainIn([claimed, snoozed, ...due('2026-01-01T12:00:10Z')], now, 60_000)).toBe(5050);
});
it('reads again soon while the source has not decided', () =>
  expect(readAgainIn(due('2026-01-01T11:59:59Z'), now, 60_000)).toBe(2000));
