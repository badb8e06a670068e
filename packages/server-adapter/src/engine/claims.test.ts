import { describe, expect, it } from 'vitest';
import type { RequestRow } from '../store/store.ts';
import type { Actor } from './actor.ts';
import { decideClaim, decideRelease } from './claims.ts';
import { after, ana, ben, changeOf, codeOf, eve, lena, noon, rowOf } from './rows.testing.ts';

const minute = 60_000;
const claim = (row: RequestRow, actor: Actor = ana, input = {}, now = noon) =>
  decideClaim(row, input, actor, 'api', now);
const release = (row: RequestRow, actor: Actor, now = noon) => decideRelease(row, actor, 'api', now);
const claimed = (row = rowOf()) => after(row, changeOf(claim(row)));

describe('claims', () => {
  it('rule 12: last an hour unless said otherwise, and one may claim again for longer', () => {
    expect(claimed()).toMatchObject({
      claimedBy: { id: 'ana' },
      claimedUntil: noon + 60 * minute,
      state: 'awaiting_input',
    });
    expect(changeOf(claim(claimed(), ana, { for: 'PT3H' })).next.claimedUntil).toBe(noon + 180 * minute);
  });

  it('rule 12: keep others out while they last', () => {
    expect(codeOf(claim(claimed(), ben))).toBe('claimed_by_other');
    expect(codeOf(claim(claimed(), ben, {}, noon + 60 * minute))).toBe('accepted');
  });

  it('are for whoever may answer', () => {
    expect(codeOf(claim(rowOf(), eve))).toBe('not_assigned');
    expect(codeOf(claim(rowOf({}, { state: 'responded' })))).toBe('already_resolved');
    expect(codeOf(claim(rowOf(), ana, { for: 'P1M' }))).toBe('invalid_request');
  });

  it('rule 11: are refused where several must answer', () => {
    expect(codeOf(claim(rowOf({ quorum: 2, timeout: 'PT1H' })))).toBe('claim_refused');
  });

  it('rule 12: never move the deadline', () => {
    const row = rowOf({ timeout: 'PT1M' });
    expect(claimed(row)).toMatchObject({ deadline: noon + minute, dueAt: noon + minute });
    expect(codeOf(claim(row, ana, {}, noon + minute))).toBe('overdue');
  });

  it('rule 12: are given up by their holder or an administrator', () => {
    expect(changeOf(release(claimed(), ana)).next.claimedBy).toBeNull();
    expect(changeOf(release(claimed(), lena)).events).toMatchObject([
      { type: 'released', data: { claimedBy: { id: 'ana' } } },
    ]);
    expect(codeOf(release(claimed(), ben))).toBe('claimed_by_other');
    expect(release(rowOf(), ben)).toBe('unchanged');
    expect(release(claimed(), ben, noon + 60 * minute)).toBe('unchanged');
  });
});
