import { describe, expect, it } from 'vitest';
import { eligibility, maySee } from './policy.ts';
import { ana, bot, eve, lena, noon, rowOf } from './rows.testing.ts';

describe('who sees a request', () => {
  const mine = rowOf({ assignees: { users: ['ana'] } });

  it('its requester, its assignees and administrators do; others do not', () => {
    expect([bot, ana, lena, eve].map((actor) => maySee(mine, actor))).toEqual([true, true, true, false]);
  });

  it('people of an assigned role do', () => {
    expect(maySee(rowOf(), ana)).toBe(true);
    expect(maySee(rowOf(), eve)).toBe(false);
  });

  it('open to anyone means everyone with respond', () => {
    const open = rowOf({ assignees: { anyone: true } });
    expect(maySee(open, eve)).toBe(true);
    expect(maySee(open, { ...eve, permissions: ['request'] })).toBe(false);
  });

  it('who was an assignee once, or answered, still does', () => {
    const moved = rowOf({}, { visibleTo: { users: ['eve'], roles: ['support'], anyone: false } });
    expect(maySee(moved, eve)).toBe(true);
    const answered = rowOf(
      {},
      {
        response: {
          chosenOptions: ['Approve'],
          targets: ['Approve'],
          params: null,
          comment: null,
          respondedBy: { id: 'eve' },
          channel: 'api',
          timedOut: false,
        },
      },
    );
    expect(maySee(answered, { id: 'eve' })).toBe(true);
  });
});

describe('why I cannot answer', () => {
  it('X-3: is empty for an assignee and names every reason for others, the gravest first', () => {
    expect(eligibility(rowOf(), ana, noon)).toEqual({ mayAnswer: true, reasons: [] });
    expect(eligibility(rowOf({}, { state: 'cancelled' }), bot, noon).reasons).toEqual([
      'already_resolved',
      'not_permitted',
      'not_assigned',
    ]);
    expect(eligibility(rowOf({ timeout: 'PT1M' }), ana, noon + 60_000).reasons).toEqual(['deadline_passed']);
    expect(
      eligibility(rowOf({}, { excludeRequester: true }), { ...bot, roles: ['support'], permissions: ['respond'] }, noon)
        .reasons,
    ).toEqual(['requester_excluded']);
  });
});
