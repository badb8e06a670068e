import type { AssignInput } from '@hitl-kit/client';
import { describe, expect, it } from 'vitest';
import type { RequestRow } from '../store/store.ts';
import type { Actor } from './actor.ts';
import { decideAssign } from './assignment.ts';
import { eligibility, maySee } from './policy.ts';
import { after, ana, ben, bot, changeOf, codeOf, eve, lena, noon, rowOf } from './rows.testing.ts';

const assign = (row: RequestRow, input: AssignInput, actor: Actor) => decideAssign(row, input, actor, 'api', noon);
const assigned = (row: RequestRow, input: AssignInput, actor: Actor) => after(row, changeOf(assign(row, input, actor)));
const may = (row: RequestRow, actor: Actor) => eligibility(row, actor, noon).mayAnswer;
const toEve: AssignInput = { delegateTo: 'eve' };

describe('assigning', () => {
  it('AF-9: an administrator sets all; who was an assignee still sees it, and a claim ends', () => {
    const row = rowOf({}, { claimedBy: { id: 'ana' }, claimedUntil: noon + 1 });
    const moved = assigned(row, { assignees: { users: ['eve'] } }, lena);
    expect([ana, eve].map((actor) => may(moved, actor))).toEqual([false, true]);
    expect(maySee(moved, ana)).toBe(true);
    expect(moved.claimedBy).toBeNull();
    expect(codeOf(assign(row, { assignees: { users: ['eve'] } }, ana))).toBe('not_permitted');
  });

  it('rule 13: refuses what would leave nobody to answer', () => {
    const row = rowOf({ excludeRequester: true });
    expect(codeOf(assign(row, { assignees: { users: [bot.id] } }, lena))).toBe('invalid_request');
    expect(codeOf(assign(row, { assignees: { users: [], roles: [] } }, lena))).toBe('invalid_request');
    expect(codeOf(assign(row, { assignees: { nobody: true } }, lena))).toBe('invalid_request');
    expect(codeOf(assign(rowOf({ timeout: 'PT1H' }), { assignees: { nobody: true } }, lena))).toBe('accepted');
  });

  it('rule 11: refuses people who cannot reach the quorum, counting those who have answered', () => {
    const given = {
      chosenOptions: ['Approve'],
      params: null,
      comment: null,
      respondedBy: { id: 'ana' },
      channel: 'api' as const,
    };
    const fresh = rowOf({ quorum: 2, timeout: 'PT1H' });
    const once = rowOf({ quorum: 2, timeout: 'PT1H' }, { answers: [{ ...given, respondedAt: noon }] });
    expect(codeOf(assign(fresh, { assignees: { users: ['eve'] } }, lena))).toBe('invalid_request');
    expect(codeOf(assign(once, { assignees: { users: ['eve'] } }, lena))).toBe('accepted');
    expect(codeOf(assign(once, { assignees: { users: ['ana'] } }, lena))).toBe('invalid_request');
  });
});

describe('delegating', () => {
  it('rule 13: replaces my own entry', () => {
    const moved = assigned(rowOf({ assignees: { users: ['ana', 'ben'] } }), toEve, ana);
    expect(moved.assignees).toEqual({ users: ['ben', 'eve'], roles: [] });
    expect(moved.excluded).toEqual([]);
    expect([ana, ben, eve].map((actor) => may(moved, actor))).toEqual([false, true, true]);
  });

  it('DL-8 rule 13: where I match by a role it adds the person and excludes me, until an administrator assigns anew', () => {
    const moved = assigned(rowOf(), toEve, ana);
    expect(moved).toMatchObject({ assignees: { users: ['eve'], roles: ['support'] }, excluded: ['ana'] });
    expect([ana, ben, eve].map((actor) => may(moved, actor))).toEqual([false, true, true]);
    expect(maySee(moved, ana)).toBe(true);
    expect(may(assigned(moved, { assignees: { roles: ['support'] } }, lena), ana)).toBe(true);
  });

  it('rule 13: clears my own claim only', () => {
    const claim = (id: string) => rowOf({}, { claimedBy: { id }, claimedUntil: noon + 1 });
    expect(assigned(claim('ana'), toEve, ana).claimedBy).toBeNull();
    expect(assigned(claim('ben'), toEve, ana).claimedBy).toEqual({ id: 'ben' });
  });

  it('rule 13: is refused where a later step of the escalation would leave nobody', () => {
    const escalation = [{ after: 'PT1H', assignees: { users: ['ana'] }, mode: 'replace' as const }];
    expect(codeOf(assign(rowOf({ escalation }), { delegateTo: 'ben' }, ana))).toBe('invalid_request');
    expect(codeOf(assign(rowOf({ escalation }), { delegateTo: 'ana' }, ben))).toBe('accepted');
  });

  it('rule 11: people whose answers differ do not make a quorum', () => {
    const given = (id: string, option: string) => ({
      chosenOptions: [option],
      params: null,
      comment: null,
      respondedBy: { id },
      channel: 'api' as const,
      respondedAt: noon,
    });
    const split = rowOf({ quorum: 2, timeout: 'PT1H' }, { answers: [given('ana', 'Approve'), given('ben', 'Reject')] });
    expect(codeOf(assign(split, { assignees: { users: ['ana', 'ben'] } }, lena))).toBe('invalid_request');
    expect(codeOf(assign(split, { assignees: { users: ['eve'] } }, lena))).toBe('accepted');
    expect(codeOf(assign(split, { delegateTo: 'ana' }, { id: 'cy', roles: ['support'] }))).toBe('invalid_request');
  });

  it.each<[string, RequestRow, string, Actor, string]>([
    ['by who is not an assignee', rowOf(), 'ben', eve, 'not_assigned'],
    ['to oneself', rowOf(), 'ana', ana, 'invalid_request'],
    ['to an excluded requester', rowOf({ excludeRequester: true }), bot.id, ana, 'invalid_request'],
    ['to who has handed it on', assigned(rowOf(), { delegateTo: 'eve' }, ben), 'ben', ana, 'invalid_request'],
    ['where anyone may answer', rowOf({ assignees: { anyone: true } }), 'eve', ana, 'invalid_request'],
    [
      'to another assignee where that breaks the quorum',
      rowOf({ quorum: 2, timeout: 'PT1H', assignees: { users: ['ana', 'ben'] } }),
      'ben',
      ana,
      'invalid_request',
    ],
  ])('rule 13: is refused %s', (_, row, to, actor, code) => {
    expect(codeOf(assign(row, { delegateTo: to }, actor))).toBe(code);
  });
});
