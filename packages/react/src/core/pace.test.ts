import { expect, it } from 'vitest';
import { readAgainIn } from './pace.ts';

const now = Date.parse('2026-01-01T12:00:00Z');
const due = (deadline: string | null) => [{ deadline }];

it('reads at the usual pace without a near deadline', () => {
  expect(readAgainIn(due(null), now, 60_000)).toBe(60_000);
  expect(readAgainIn(due('2026-01-01T13:00:00Z'), now, 60_000)).toBe(60_000);
});
it('reads right after a deadline', () => expect(readAgainIn(due('2026-01-01T12:00:10Z'), now, 60_000)).toBe(10_050));
it('reads again soon while the source has not decided', () =>
  expect(readAgainIn(due('2026-01-01T11:59:59Z'), now, 60_000)).toBe(2000));
