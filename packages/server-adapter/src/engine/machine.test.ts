import type { RespondInput } from '@hitl-kit/client';
import { describe, expect, it } from 'vitest';
import type { RequestRow } from '../store/store.ts';
import type { Actor } from './actor.ts';
import { decideDue } from './due.ts';
import { decideCancel, decideFail, decideResponse } from './machine.ts';
import { after, ana, ben, bot, changeOf, codeOf, eve, lena, noon, rowOf } from './rows.testing.ts';

const minute = 60_000;
const form = {
  paramsSchema: { type: 'object', required: ['amount'], properties: { amount: { type: 'number', minimum: 0 } } },
};

const respond = (row: RequestRow, input: RespondInput, actor: Actor = ana, now = noon) =>
  decideResponse(row, input, actor, 'api', now);

describe('answering', () => {
  it('rule 1: the first response resolves the row, with one event, and nothing is due any more', () => {
    const change = changeOf(respond(rowOf({ timeout: 'PT1H' }), { chosenOptions: ['Approve'], comment: 'Fine.' }));
    expect(change).toMatchObject({
      resolves: true,
      next: {
        state: 'responded',
        dueAt: null,
        response: {
          chosenOptions: ['Approve'],
          targets: ['Approve'],
          params: null,
          comment: 'Fine.',
          respondedBy: { id: 'ana', name: 'Ana' },
          channel: 'api',
          timedOut: false,
        },
      },
    });
    expect(change.events.map((event) => event.type)).toEqual(['responded']);
  });

  it.each([
    ['responded', 'already_resolved'],
    ['cancelled', 'already_resolved'],
    ['failed', 'already_resolved'],
    ['defaulted', 'deadline_passed'],
    ['expired', 'deadline_passed'],
  ] as const)('rule 1: a %s row takes no answer: %s', (state, code) => {
    expect(codeOf(respond(rowOf({}, { state }), { chosenOptions: ['Approve'] }))).toBe(code);
  });

  it('rule 2: counts strictly before the deadline and not at it', () => {
    const row = rowOf({ timeout: 'PT1M' });
    expect(codeOf(respond(row, { chosenOptions: ['Approve'] }, ana, noon + minute - 1))).toBe('accepted');
    expect(codeOf(respond(row, { chosenOptions: ['Approve'] }, ana, noon + minute))).toBe('overdue');
  });

  it('refuses a digest other than that of the question', () => {
    const row = rowOf();
    expect(codeOf(respond(row, { chosenOptions: ['Approve'], digest: row.digest }))).toBe('accepted');
    expect(codeOf(respond(row, { chosenOptions: ['Approve'], digest: `sha256:${'0'.repeat(64)}` }))).toBe(
      'question_changed',
    );
  });

  it.each([
    ['who is not assigned', eve, 'not_assigned'],
    ['an administrator who is not assigned', lena, 'not_assigned'],
    ['a requester without the permission respond', bot, 'not_permitted'],
    ['an assignee whose permissions leave respond out', { ...ana, permissions: ['request'] } as Actor, 'not_permitted'],
  ])('AF-8: refuses %s', (_, actor, code) => {
    expect(codeOf(respond(rowOf(), { chosenOptions: ['Approve'] }, actor))).toBe(code);
  });

  it('refuses who is not the claimer while a claim lasts, and nobody once it has ended', () => {
    const row = rowOf({}, { claimedBy: { id: 'ben' }, claimedUntil: noon + minute });
    expect(codeOf(respond(row, { chosenOptions: ['Approve'] }, ana))).toBe('claimed_by_other');
    expect(codeOf(respond(row, { chosenOptions: ['Approve'] }, ben))).toBe('accepted');
    expect(codeOf(respond(row, { chosenOptions: ['Approve'] }, ana, noon + minute))).toBe('accepted');
  });

  it('compares ids exactly', () => {
    const row = rowOf({ assignees: { users: ['ana'] } });
    expect(codeOf(respond(row, { chosenOptions: ['Approve'] }, { id: 'Ana' }))).toBe('not_assigned');
  });

  it('checks in the order state, deadline, digest, eligibility, payload', () => {
    const wrong: RespondInput = { chosenOptions: ['Nonsense'], digest: 'sha256:other' };
    expect(codeOf(respond(rowOf({}, { state: 'responded' }), wrong, eve))).toBe('already_resolved');
    expect(codeOf(respond(rowOf({ timeout: 'PT1M' }), wrong, eve, noon + minute))).toBe('overdue');
    expect(codeOf(respond(rowOf(), wrong, eve))).toBe('question_changed');
    expect(codeOf(respond(rowOf(), { chosenOptions: ['Nonsense'] }, eve))).toBe('not_assigned');
    expect(codeOf(respond(rowOf(), { chosenOptions: ['Nonsense'] }))).toBe('invalid_option');
  });
});

describe('options', () => {
  it.each([
    ['no option', [], false, 'invalid_option'],
    ['an option that is not offered', ['Maybe'], false, 'invalid_option'],
    ['two where one is asked', ['Approve', 'Reject'], false, 'invalid_option'],
    ['one', ['Reject'], false, 'accepted'],
    ['several with multiple', ['Approve', 'Reject'], true, 'accepted'],
    ['one twice', ['Approve', 'Approve'], true, 'invalid_option'],
    ['none with multiple', [], true, 'invalid_option'],
  ])('rule 10: %s', (_, chosenOptions, multiple, expected) => {
    expect(codeOf(respond(rowOf({ multiple }), { chosenOptions }))).toBe(expected);
  });

  it('targets follow list order, whatever the order of the answer', () => {
    const change = changeOf(respond(rowOf({ multiple: true }), { chosenOptions: ['Reject', 'Approve'] }));
    expect(change.next.response?.targets).toEqual(['Approve', 'Reject']);
  });
});

describe('params', () => {
  const paramsOf = (row: RequestRow, input: RespondInput) => changeOf(respond(row, input)).next.response?.params;

  it('rule 9: what is submitted replaces paramsData whole', () => {
    const row = rowOf({
      paramsSchema: { type: 'object', properties: { a: { type: 'string' }, b: { type: 'string' } } },
      paramsData: { a: 'kept?', b: 'x' },
    });
    expect(paramsOf(row, { chosenOptions: ['Approve'], params: { b: 'y' } })).toEqual({ b: 'y' });
  });

  it('rule 9: absent params mean paramsData, and that must be valid', () => {
    const row = rowOf({ ...form, paramsData: { amount: 42.5 } });
    expect(paramsOf(row, { chosenOptions: ['Approve'] })).toEqual({ amount: 42.5 });
    expect(codeOf(respond(rowOf(form), { chosenOptions: ['Approve'] }))).toBe('invalid_params');
  });

  it('rule 9: invalid params are refused with a pointer into the body', () => {
    const decision = respond(rowOf(form), { chosenOptions: ['Approve'], params: { amount: -1 } });
    expect(decision).toMatchObject({
      refusal: { code: 'invalid_params', errors: [{ pointer: '/params/amount', keyword: 'minimum' }] },
    });
  });

  it('rule 9: an object schema that says nothing about additional properties takes none', () => {
    const decision = respond(rowOf(form), { chosenOptions: ['Approve'], params: { amount: 1, extra: true } });
    expect(decision).toMatchObject({ refusal: { code: 'invalid_params', errors: [{ pointer: '/params/extra' }] } });
  });

  it('rule 9: no form is due when every chosen option skips it, and then params are null', () => {
    const options = ['Approve', { value: 'Reject', skipParams: true }];
    const row = rowOf({ ...form, options, paramsData: { amount: 1 } });
    expect(paramsOf(row, { chosenOptions: ['Reject'] })).toBeNull();
    expect(codeOf(respond(row, { chosenOptions: ['Reject'], params: { amount: 1 } }))).toBe('invalid_params');
    const several = rowOf({ ...form, options, multiple: true, paramsData: { amount: 1 } });
    expect(paramsOf(several, { chosenOptions: ['Approve', 'Reject'] })).toEqual({ amount: 1 });
  });

  it('refuses params where there is no form', () => {
    expect(codeOf(respond(rowOf(), { chosenOptions: ['Approve'], params: { a: 1 } }))).toBe('invalid_params');
  });

  it('PF-7: takes a bare type without an envelope', () => {
    const row = rowOf({ paramsSchema: { type: 'integer', minimum: 1 } });
    expect(paramsOf(row, { chosenOptions: ['Approve'], params: 3 })).toBe(3);
    expect(codeOf(respond(row, { chosenOptions: ['Approve'], params: '3' }))).toBe('invalid_params');
  });
});

describe('the deadline', () => {
  it('AF-6: takes the defaults, marked as timed out, with nobody as responder', () => {
    const change = decideDue(rowOf({ timeout: 'PT1M', defaults: ['Reject'] }), noon + minute);
    expect(change).toMatchObject({
      resolves: true,
      next: {
        state: 'defaulted',
        response: { chosenOptions: ['Reject'], respondedBy: null, timedOut: true, channel: 'timeout', params: null },
      },
      events: [{ type: 'defaulted', actor: null, channel: 'timeout' }],
    });
  });

  it('AF-6: without defaults the request expires without a response', () => {
    const change = decideDue(rowOf({ timeout: 'PT1M' }), noon + minute);
    expect(change).toMatchObject({ resolves: true, next: { state: 'expired', response: null, dueAt: null } });
  });

  it('rule 9: the defaults submit the form with its initial values, unless they skip it', () => {
    const asked = { ...form, timeout: 'PT1M', paramsData: { amount: 7 } };
    const submits = decideDue(rowOf({ ...asked, defaults: ['Approve'] }), noon + minute);
    expect(submits.next.response?.params).toEqual({ amount: 7 });
    const skips = decideDue(
      rowOf({ ...asked, options: [{ value: 'Reject', skipParams: true }], defaults: ['Reject'] }),
      noon + minute,
    );
    expect(skips.next.response?.params).toBeNull();
  });

  it('changes nothing before its instant', () => {
    expect(decideDue(rowOf({ timeout: 'PT1M' }), noon)).toMatchObject({ resolves: false, events: [] });
  });
});

describe('cancelling', () => {
  const cancel = (row: RequestRow, actor: Actor, now = noon) =>
    decideCancel(row, { reason: 'Order deleted.' }, actor, 'api', now);

  it('is for the requester and administrators, and keeps the reason', () => {
    expect(changeOf(cancel(rowOf(), bot)).next).toMatchObject({
      state: 'cancelled',
      reason: 'Order deleted.',
      response: null,
    });
    expect(codeOf(cancel(rowOf(), lena))).toBe('accepted');
    expect(codeOf(cancel(rowOf(), ana))).toBe('not_permitted');
    expect(codeOf(cancel(rowOf(), { ...bot, permissions: ['respond'] }))).toBe('not_permitted');
  });

  it('rule 2: counts before the deadline only', () => {
    expect(codeOf(cancel(rowOf({ timeout: 'PT1M' }), bot, noon + minute))).toBe('overdue');
    expect(codeOf(cancel(rowOf({}, { state: 'responded' }), bot))).toBe('already_resolved');
  });
});

describe('failing', () => {
  it('AR-5: is for administrators, and keeps the reason and who', () => {
    const fail = (actor: Actor) => decideFail(rowOf(), { reason: 'Parcel found.' }, actor, 'api', noon);
    const change = changeOf(fail(lena));
    expect(change.next).toMatchObject({ state: 'failed', reason: 'Parcel found.', response: null });
    expect(change.events).toMatchObject([{ type: 'failed', actor: { id: 'lead' }, data: { reason: 'Parcel found.' } }]);
    expect(codeOf(fail(bot))).toBe('not_permitted');
    expect(codeOf(fail(ana))).toBe('not_permitted');
  });
});

describe('a required comment', () => {
  const options = ['Approve', { value: 'Reject', requireComment: true }];

  it('X-4: is asked for by the options that need one, and blank text is none', () => {
    const row = rowOf({ options });
    expect(codeOf(respond(row, { chosenOptions: ['Approve'] }))).toBe('accepted');
    expect(codeOf(respond(row, { chosenOptions: ['Reject'] }))).toBe('comment_required');
    expect(codeOf(respond(row, { chosenOptions: ['Reject'], comment: '  ' }))).toBe('comment_required');
    expect(codeOf(respond(row, { chosenOptions: ['Reject'], comment: 'Not damaged.' }))).toBe('accepted');
  });
});

describe('targets', () => {
  it('AF-4: an option stands for its targets, or for itself, each once', () => {
    const options = [
      { value: 'Retail', targets: ['notify', 'pause'] },
      { value: 'Stock', targets: ['pause', 'hold'] },
      'Log',
    ];
    const change = changeOf(respond(rowOf({ options, multiple: true }), { chosenOptions: ['Log', 'Stock', 'Retail'] }));
    expect(change.next.response?.targets).toEqual(['notify', 'pause', 'hold', 'Log']);
  });
});

describe('quorum', () => {
  const people: Actor[] = ['p1', 'p2', 'p3', 'p4'].map((id) => ({ id, roles: ['support'] }));
  const [p1, p2, p3] = people as [Actor, Actor, Actor, Actor];
  const two = () => rowOf({ quorum: 2, timeout: 'PT1H' });
  const answered = (row: RequestRow, actor: Actor, input: RespondInput = { chosenOptions: ['Approve'] }) =>
    after(row, changeOf(respond(row, input, actor)));

  it('rule 11: n answers of one group by n people resolve it; the one before only counts', () => {
    const once = answered(two(), p1);
    expect(once).toMatchObject({ state: 'awaiting_input', rev: 2, answers: [{ respondedBy: { id: 'p1' } }] });
    const twice = answered(once, p2);
    expect(twice).toMatchObject({ state: 'responded', response: { respondedBy: { id: 'p2' } } });
    expect(twice.answers).toHaveLength(2);
  });

  it('rule 11: answers of different groups do not add up', () => {
    const split = answered(answered(two(), p1), p2, { chosenOptions: ['Reject'] });
    expect(split.state).toBe('awaiting_input');
    expect(answered(split, p3).state).toBe('responded');
  });

  it('rule 11: the params belong to the group, in whatever order their keys stand', () => {
    const asked = { quorum: 2, timeout: 'PT1H', paramsSchema: { type: 'object', properties: { a: {}, b: {} } } };
    const chosenOptions = ['Approve'];
    const once = answered(rowOf(asked), p1, { chosenOptions, params: { a: 1, b: 2 } });
    expect(answered(once, p2, { chosenOptions, params: { a: 1, b: 3 } }).state).toBe('awaiting_input');
    expect(answered(once, p2, { chosenOptions, params: { b: 2, a: 1 } }).state).toBe('responded');
  });

  it('rule 11: one answer per person', () => {
    const once = answered(two(), p1);
    expect(codeOf(respond(once, { chosenOptions: ['Approve'] }, p1))).toBe('already_answered');
    expect(codeOf(respond(once, { chosenOptions: ['Reject'] }, p1))).toBe('already_answered');
  });

  it('rule 11: an option with a veto resolves at once', () => {
    const row = rowOf({ quorum: 3, timeout: 'PT1H', options: ['Approve', { value: 'Reject', veto: true }] });
    expect(answered(answered(row, p1), p2, { chosenOptions: ['Reject'] })).toMatchObject({
      state: 'responded',
      response: { chosenOptions: ['Reject'] },
    });
  });

  it('a single answer keeps no list of answers', () => {
    expect(answered(rowOf(), p1).answers).toEqual([]);
  });
});

describe('force', () => {
  const force = (row: RequestRow, input: Partial<RespondInput> = {}, actor: Actor = lena, now = noon) =>
    respond(row, { chosenOptions: ['Approve'], force: true, reason: 'Ana is ill.', ...input }, actor, now);

  it('rule 15: an administrator answers in place of the assignees, marked as forced, with the reason', () => {
    const claimed = rowOf({ quorum: 1 }, { claimedBy: { id: 'ana' }, claimedUntil: noon + minute });
    const change = changeOf(force(claimed));
    expect(change.next).toMatchObject({ state: 'responded', reason: 'Ana is ill.', response: { channel: 'forced' } });
    expect(change.events).toMatchObject([{ type: 'responded', channel: 'forced', data: { reason: 'Ana is ill.' } }]);
    expect(changeOf(force(rowOf({ quorum: 3, timeout: 'PT1H' }))).next.state).toBe('responded');
  });

  it('rule 15: lifts neither the exclusion of the requester, nor digest, deadline, payload or nobody', () => {
    const boss: Actor = { ...lena, id: bot.id };
    expect(codeOf(force(rowOf({ excludeRequester: true }), {}, boss))).toBe('requester_excluded');
    expect(codeOf(force(rowOf(), { digest: 'sha256:0' }))).toBe('question_changed');
    expect(codeOf(force(rowOf({ timeout: 'PT1M' }), {}, lena, noon + minute))).toBe('overdue');
    expect(codeOf(force(rowOf(), { chosenOptions: ['Maybe'] }))).toBe('invalid_option');
    expect(codeOf(force(rowOf({ assignees: { nobody: true }, timeout: 'PT1H' })))).toBe('not_assigned');
  });

  it('rule 15: needs the permission administer and a reason; a reason needs force', () => {
    expect(codeOf(force(rowOf(), {}, ana))).toBe('not_permitted');
    expect(codeOf(respond(rowOf(), { chosenOptions: ['Approve'], force: true }, lena))).toBe('invalid_request');
    expect(codeOf(respond(rowOf(), { chosenOptions: ['Approve'], reason: 'x' }, ana))).toBe('invalid_request');
  });
});

describe('the requester', () => {
  it('X-4: may be excluded from answering, also where anyone may', () => {
    const asker: Actor = { id: bot.id, roles: ['support'] };
    const row = rowOf({ excludeRequester: true, assignees: { anyone: true } });
    expect(codeOf(respond(row, { chosenOptions: ['Approve'] }, asker))).toBe('requester_excluded');
    expect(codeOf(respond(rowOf({ assignees: { anyone: true } }), { chosenOptions: ['Approve'] }, asker))).toBe(
      'accepted',
    );
  });
});
