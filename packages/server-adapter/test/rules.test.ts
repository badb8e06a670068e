// The rules of DESIGN section 6 as a caller of the API meets them: the generated client over HTTP, every reply held
// against the contract. Each rule has tests of its own beside the code, too.
import { type CreateRequest, durationMs, type HitlRequest } from '@hitl-kit/client';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { clientOf, clock, collect, hitl, logger, refusalOf, reopen, stopSweep, store, stores } from './host.ts';

const agent = clientOf('agent').requests;
const ana = clientOf('ana').requests;
const ben = clientOf('ben').requests;
const eve = clientOf('eve').requests;
const lena = clientOf('lena').requests;

const approve = { chosenOptions: ['Approve'] };
const reject = { chosenOptions: ['Reject'] };

const ask = (more: Partial<CreateRequest> = {}, key?: string): Promise<HitlRequest> =>
  agent.create(
    { subject: 'Refund?', options: ['Approve', 'Reject'], assignees: { roles: ['support'] }, ...more },
    { key },
  );

const pass = (duration: string): void => clock.advance(durationMs(duration) ?? Number.NaN);
const inTime = (duration: string): string => new Date(clock.now() + (durationMs(duration) ?? 0)).toISOString();
const eventsOf = async (id: string) => collect(lena.events(id));
const typesOf = async (id: string) => (await eventsOf(id)).map(({ type }) => type);
const inboxOf = async (who: typeof ana) => (await who.page()).items.map(({ id }) => id);

describe.each(stores)('on the %s store', (_name, makeStore) => {
  beforeEach(() => reopen(makeStore));

  describe('rule 1: one terminal transition, ever', () => {
    test('rule 1: the first response wins, and every later command gets 409 with the winner', async () => {
      const { id } = await ask();
      await ana.respond(id, approve);
      const won = {
        id,
        state: 'responded',
        response: { chosenOptions: ['Approve'], respondedBy: { id: 'ana', name: 'Ana' } },
      };
      const late = [
        () => ben.respond(id, reject),
        () => ana.respond(id, approve),
        () => ben.claim(id),
        () => ben.release(id),
        () => ben.snooze(id, { until: inTime('PT1H') }),
        () => ben.assign(id, { delegateTo: 'eve' }),
        () => lena.assign(id, { assignees: { users: ['eve'] } }),
        () => lena.fail(id, { reason: 'x' }),
        () => lena.respond(id, { ...reject, force: true, reason: 'x' }),
        () => agent.cancel(id, { reason: 'x' }),
      ];
      for (const command of late) {
        expect(await refusalOf(command())).toMatchObject({ code: 'already_resolved', status: 409, request: won });
      }
      expect(await typesOf(id)).toEqual(['created', 'responded']);
    });

    test('rule 1: afterwards only comments and, once, a successor are added', async () => {
      const { id, rev } = await ana.respond((await ask()).id, approve);
      await ben.comment(id, { text: 'I would have said no.' });
      const next = await ask({ supersedes: id });
      expect(await agent.get(id)).toMatchObject({ rev, state: 'responded', supersededBy: next.id });
      expect(await typesOf(id)).toEqual(['created', 'responded', 'commented']);
    });

    test('rule 1: of eight answers at once one wins', async () => {
      const { id } = await ask();
      const answers = Array.from({ length: 8 }, (_, index) =>
        (index % 2 ? ana : ben).respond(id, index < 4 ? approve : reject),
      );
      const settled = await Promise.allSettled(answers);
      expect(settled.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      for (const one of settled) {
        if (one.status === 'rejected') expect(one.reason).toMatchObject({ code: 'already_resolved', request: { id } });
      }
    });
  });

  describe('rule 2: the deadline decides, not the sweep', () => {
    beforeEach(() => stopSweep());

    test('rule 2: an answer counts to the last millisecond and not at the deadline', async () => {
      const [one, two] = [await ask({ timeout: 'PT1H' }), await ask({ timeout: 'PT1H', defaults: ['Reject'] })];
      clock.advance(3_600_000 - 1);
      expect((await ana.respond(one.id, approve)).state).toBe('responded');
      clock.advance(1);
      expect(await refusalOf(ana.respond(two.id, approve))).toMatchObject({
        code: 'deadline_passed',
        request: {
          state: 'defaulted',
          response: { chosenOptions: ['Reject'], respondedBy: null, timedOut: true, channel: 'timeout' },
        },
      });
    });

    test('rule 2: a read or a wait of an overdue request resolves it', async () => {
      const [read, waited] = [await ask({ timeout: 'PT1H' }), await ask({ timeout: 'PT1H' })];
      pass('PT1H');
      expect(await ana.get(read.id)).toMatchObject({ state: 'expired', response: null });
      expect(await clientOf('agent').waitFor(waited.id)).toMatchObject({ state: 'expired', response: null });
    });

    test('rule 2: lists and counts leave overdue requests out and write nothing', async () => {
      const { id } = await ask({ timeout: 'PT1H' });
      pass('PT1H');
      expect(await inboxOf(ana)).toEqual([]);
      expect(await ana.count()).toBe(0);
      expect((await store.get('default', id)).row?.state).toBe('awaiting_input');
    });
  });

  test('rule 3: one clock, the store\u2019s: deadlines, events and Hitl-Now follow it, however late the server is', async () => {
    clock.set('2031-05-06T07:08:09.010Z');
    const client = clientOf('agent');
    const { id, createdAt, deadline } = await client.requests.create({
      subject: 'x',
      assignees: { users: ['ana'] },
      timeout: 'PT2H',
    });
    expect({ createdAt, deadline }).toEqual({
      createdAt: '2031-05-06T07:08:09.010Z',
      deadline: '2031-05-06T09:08:09.010Z',
    });
    expect((await eventsOf(id))[0]?.at).toBe(createdAt);
    expect(Math.abs(client.now() - clock.now())).toBeLessThan(5_000);
  });

  test('rule 4: nothing is lost between answer and wait', async () => {
    const [before, during] = [await ask(), await ask()];
    await ana.respond(before.id, approve);
    const waits = [before, before, during, during].map(({ id }) => clientOf('agent').waitFor(id));
    await ana.respond(during.id, reject);
    expect((await Promise.all(waits)).map(({ response }) => response?.chosenOptions[0])).toEqual([
      'Approve',
      'Approve',
      'Reject',
      'Reject',
    ]);
  });

  describe('rule 5: idempotent asking', () => {
    test('rule 5: the same key and question is the same request, also when resolved and past its deadline', async () => {
      const asked = { timeout: 'PT1H', defaults: ['Reject'] };
      const { id } = await ask(asked, 'order-1');
      expect((await ask(asked, 'order-1')).id).toBe(id);
      await ana.respond(id, approve);
      pass('P1D');
      expect(await ask(asked, 'order-1')).toMatchObject({
        id,
        state: 'responded',
        response: { chosenOptions: ['Approve'] },
      });
      expect((await ask(asked, 'order-2')).id).not.toBe(id);
    });

    test.each<[string, Partial<CreateRequest>]>([
      ['question', { subject: 'Another?' }],
      ['assignees', { assignees: { users: ['ana'] } }],
      ['excludeRequester', { excludeRequester: true }],
      ['quorum', { quorum: 2, timeout: 'PT1H' }],
    ])('rule 5: another %s under the key is refused', async (_what, more) => {
      await ask({}, 'order-1');
      expect((await refusalOf(ask(more, 'order-1'))).code).toBe('idempotency_mismatch');
    });

    test('rule 5: labels, priority and timeout may differ, and a key belongs to its requester', async () => {
      const { id } = await ask({ labels: { a: 'b' } }, 'order-1');
      expect((await ask({ priority: 90, timeout: 'PT1H' }, 'order-1')).id).toBe(id);
      const other = await lena.create({ subject: 'x', assignees: { anyone: true } }, { key: 'order-1' });
      expect(other.id).not.toBe(id);
    });
  });

  test('rule 6: idempotent answering: my own retry with my key gets my original 200', async () => {
    const { id } = await ask();
    const first = await ana.respond(id, approve, { key: 'k' });
    expect(await ana.respond(id, approve, { key: 'k' })).toEqual(first);
    expect((await refusalOf(ana.respond(id, reject, { key: 'k' }))).code).toBe('idempotency_mismatch');
    expect((await refusalOf(ben.respond(id, approve, { key: 'k' }))).code).toBe('already_resolved');
    expect(await typesOf(id)).toEqual(['created', 'responded']);
  });

  describe('rule 7: one transaction per change', () => {
    test('rule 7: events are contiguous, rev counts what eligibility reads, comments and snoozes never touch it', async () => {
      const { id } = await ask();
      await ana.comment(id, { text: 'Photos look genuine.' });
      expect((await ana.snooze(id, { until: inTime('PT1H') })).rev).toBe(1);
      expect((await ana.claim(id)).rev).toBe(2);
      expect((await ana.release(id)).rev).toBe(3);
      expect((await ana.release(id)).rev).toBe(3);
      expect((await lena.assign(id, { assignees: { users: ['ana'] } })).rev).toBe(4);
      expect((await ana.respond(id, approve)).rev).toBe(5);
      const events = await eventsOf(id);
      expect(events.map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5, 6, 7]);
      expect(events.map(({ type }) => type)).toEqual([
        'created',
        'commented',
        'snoozed',
        'claimed',
        'released',
        'assigned',
        'responded',
      ]);
    });

    test('rule 7: contention never becomes a caller\u2019s error', async () => {
      const { id } = await ask({ quorum: 3, timeout: 'PT1H', assignees: { anyone: true } });
      await Promise.all([ana.respond(id, approve), ben.respond(id, approve), eve.respond(id, approve)]);
      expect((await agent.get(id)).state).toBe('responded');
    });
  });

  describe('rule 8: defaults', () => {
    test.each<[string, Partial<CreateRequest>, string]>([
      ['that are no options', { defaults: ['Maybe'] }, 'invalid_request'],
      ['of two without multiple', { defaults: ['Approve', 'Reject'] }, 'invalid_request'],
      ['of none', { defaults: [] }, 'invalid_request'],
      [
        'that would submit an incomplete form',
        {
          defaults: ['Approve'],
          paramsSchema: { type: 'object', properties: { n: { type: 'number' } }, required: ['n'] },
        },
        'invalid_params',
      ],
    ])('rule 8: %s are refused', async (_what, more, code) => {
      expect((await refusalOf(ask(more))).code).toBe(code);
    });

    test('rule 8: several go with multiple, and a form with valid initial values is submitted by them', async () => {
      const paramsSchema = { type: 'object', properties: { n: { type: 'number' } }, required: ['n'] };
      const both = {
        multiple: true,
        defaults: ['Approve', 'Reject'],
        timeout: 'PT1H',
        paramsSchema,
        paramsData: { n: 1 },
      };
      const { id } = await ask(both);
      pass('PT1H');
      expect((await agent.get(id)).response).toMatchObject({ chosenOptions: ['Approve', 'Reject'], params: { n: 1 } });
    });
  });

  describe('rule 9: params', () => {
    const paramsSchema = {
      type: 'object',
      properties: { n: { type: 'number' }, note: { type: 'string' } },
      required: ['n'],
    };
    const options = ['Approve', { value: 'Reject', skipParams: true }];
    const form = { paramsSchema, options, paramsData: { n: 1, note: 'first' } };

    test('rule 9: the server validates, and points at the field', async () => {
      const { id } = await ask(form);
      const refused = await refusalOf(ana.respond(id, { ...approve, params: { n: 'x', colour: 'red' } }));
      expect(refused.code).toBe('invalid_params');
      expect(refused.errors.map(({ pointer }) => pointer).toSorted()).toEqual(['/params/colour', '/params/n']);
      expect((await ana.get(id)).state).toBe('awaiting_input');
    });

    test.each([
      ['what is submitted replaces paramsData whole', { ...approve, params: { n: 2 } }, { n: 2 }],
      ['absent params mean paramsData', approve, { n: 1, note: 'first' }],
      ['no form is due with options that skip it', reject, null],
    ])('rule 9: %s', async (_what, answer, params) => {
      expect((await ana.respond((await ask(form)).id, answer)).response?.params).toEqual(params);
    });
  });

  test.each([
    [{}, ['Approve'], 'responded'],
    [{}, [], 'invalid_option'],
    [{}, ['Approve', 'Reject'], 'invalid_option'],
    [{}, ['Maybe'], 'invalid_option'],
    [{ multiple: true }, ['Reject', 'Approve'], 'responded'],
    [{ multiple: true }, [], 'invalid_option'],
    [{ multiple: true }, ['Approve', 'Approve'], 'invalid_option'],
  ])('rule 10: %j takes %j: %s', async (more, chosenOptions, expected) => {
    const answering = ana.respond((await ask(more)).id, { chosenOptions });
    expect(
      await answering.then(
        ({ state }) => state,
        ({ code }) => code,
      ),
    ).toBe(expected);
  });

  describe('rule 11: quorum', () => {
    const two = { quorum: 2, timeout: 'PT1H', assignees: { anyone: true as const } };

    test('rule 11: n answers of one group by n people resolve it', async () => {
      const { id } = await ask(two);
      expect(await ana.respond(id, approve)).toMatchObject({
        state: 'awaiting_input',
        answers: [{ respondedBy: { id: 'ana' } }],
      });
      expect(await refusalOf(ana.respond(id, reject))).toMatchObject({ code: 'already_answered', request: { id } });
      expect((await ben.respond(id, reject)).state).toBe('awaiting_input');
      expect(await eve.respond(id, approve)).toMatchObject({
        state: 'responded',
        response: { chosenOptions: ['Approve'] },
      });
      expect(await typesOf(id)).toEqual(['created', 'answered', 'answered', 'responded']);
    });

    test('rule 11: the params belong to the group', async () => {
      const { id } = await ask({ ...two, paramsSchema: { type: 'number' } });
      await ana.respond(id, { ...approve, params: 1 });
      expect((await ben.respond(id, { ...approve, params: 2 })).state).toBe('awaiting_input');
      expect((await eve.respond(id, { ...approve, params: 1 })).state).toBe('responded');
    });

    test('rule 11: a veto resolves at once', async () => {
      const { id } = await ask({ ...two, options: ['Approve', { value: 'Reject', veto: true }] });
      await ana.respond(id, approve);
      expect(await ben.respond(id, reject)).toMatchObject({
        state: 'responded',
        response: { chosenOptions: ['Reject'] },
      });
    });

    test('rule 11: refuses claims, multiple, no deadline, and people who cannot reach it', async () => {
      const { id } = await ask(two);
      expect(await refusalOf(ana.claim(id))).toMatchObject({ code: 'claim_refused', request: { id } });
      const few = { users: ['agent', 'ana'] };
      for (const more of [
        { quorum: 2 },
        { ...two, multiple: true },
        { ...two, assignees: { users: ['ana'] } },
        { ...two, assignees: few, excludeRequester: true },
        { ...two, escalation: [{ after: 'PT1M', assignees: { users: ['ana'] }, mode: 'replace' as const }] },
      ]) {
        expect((await refusalOf(ask(more))).code).toBe('invalid_request');
      }
      expect((await refusalOf(lena.assign(id, { assignees: { users: ['ana'] } }))).code).toBe('invalid_request');
    });

    test('rule 11: a tie ends at the deadline', async () => {
      const { id } = await ask({ ...two, defaults: ['Reject'] });
      await Promise.all([ana.respond(id, approve), ben.respond(id, reject)]);
      pass('PT1H');
      expect(await agent.get(id)).toMatchObject({
        state: 'defaulted',
        answers: [{}, {}],
        response: { timedOut: true },
      });
    });
  });

  describe('rule 12: claims', () => {
    test('rule 12: a claim keeps others out for an hour, or as long as it says', async () => {
      const { id } = await ask();
      expect(await ana.claim(id)).toMatchObject({ claimedBy: { id: 'ana' }, claimedUntil: inTime('PT1H') });
      expect((await refusalOf(ben.respond(id, approve))).code).toBe('claimed_by_other');
      expect((await refusalOf(ben.claim(id))).code).toBe('claimed_by_other');
      expect(await inboxOf(ben)).toEqual([]);
      expect((await ana.claim(id, { for: 'PT5M' })).claimedUntil).toBe(inTime('PT5M'));
      pass('PT5M');
      expect(await inboxOf(ben)).toEqual([id]);
      expect((await ben.respond(id, approve)).state).toBe('responded');
    });

    test('rule 12: its holder or an administrator releases it, assigning and escalation clear it', async () => {
      const { id } = await ask({ escalation: [{ after: 'PT10M', assignees: { users: ['eve'] }, mode: 'add' }] });
      await ana.claim(id);
      expect((await refusalOf(ben.release(id))).code).toBe('claimed_by_other');
      expect((await lena.release(id)).claimedBy).toBeNull();
      await ana.claim(id);
      expect((await lena.assign(id, { assignees: { users: ['ana', 'ben'] } })).claimedBy).toBeNull();
      await ana.claim(id);
      pass('PT10M');
      await hitl.tick();
      expect(await ben.get(id)).toMatchObject({ claimedBy: null, viewer: { mayAnswer: true } });
    });

    test('rule 12: a claim never holds the deadline up', async () => {
      const { id } = await ask({ timeout: 'PT10M' });
      await ana.claim(id);
      pass('PT10M');
      expect((await refusalOf(ana.respond(id, approve))).code).toBe('deadline_passed');
    });
  });

  describe('rule 13: assign', () => {
    test('rule 13: an administrator sets all; who was assigned still sees it', async () => {
      const { id } = await ask();
      await lena.assign(id, { assignees: { users: ['eve'] } });
      expect(await eve.get(id)).toMatchObject({
        assignees: { users: ['eve'], roles: [] },
        viewer: { mayAnswer: true },
      });
      expect((await ana.get(id)).viewer.reasons).toEqual(['not_assigned']);
    });

    test('rule 13: delegating replaces my user entry', async () => {
      const { id } = await ask({ assignees: { users: ['ana', 'ben'] } });
      expect((await ana.assign(id, { delegateTo: 'eve' })).assignees).toEqual({ users: ['ben', 'eve'], roles: [] });
      expect((await refusalOf(ana.respond(id, approve))).code).toBe('not_assigned');
      expect((await eve.respond(id, approve)).state).toBe('responded');
    });

    test('rule 13: where I match by role it adds the person and excludes me, until an administrator assigns anew', async () => {
      const { id } = await ask();
      expect((await ana.assign(id, { delegateTo: 'eve' })).assignees).toEqual({ users: ['eve'], roles: ['support'] });
      expect(await inboxOf(ana)).toEqual([]);
      expect((await refusalOf(ana.respond(id, approve))).code).toBe('not_assigned');
      expect((await ben.get(id)).viewer.mayAnswer).toBe(true);
      await lena.assign(id, { assignees: { roles: ['support'] } });
      expect((await ana.respond(id, approve)).state).toBe('responded');
    });

    test('rule 13: an empty result, and delegating to an excluded requester, are refused', async () => {
      const { id } = await ask({ excludeRequester: true, assignees: { users: ['ana'] } });
      expect((await refusalOf(ana.assign(id, { delegateTo: 'agent' }))).code).toBe('invalid_request');
      expect((await refusalOf(lena.assign(id, { assignees: { users: ['agent'] } }))).code).toBe('invalid_request');
      expect((await refusalOf(lena.assign(id, { assignees: { users: [], roles: [] } }))).code).toBe('invalid_request');
    });

    test('rule 13: delegating clears only my own claim', async () => {
      const [mine, theirs] = [await ask(), await ask()];
      await ana.claim(mine.id);
      await ben.claim(theirs.id);
      expect((await ana.assign(mine.id, { delegateTo: 'eve' })).claimedBy).toBeNull();
      expect((await ana.assign(theirs.id, { delegateTo: 'eve' })).claimedBy).toMatchObject({ id: 'ben' });
    });
  });

  describe('rule 14: escalation, reminders, snooze', () => {
    const steps = [
      { after: 'PT1H', assignees: { users: ['eve'] }, mode: 'add' as const },
      { after: 'PT2H', assignees: { users: ['lena'] }, mode: 'replace' as const },
    ];

    test('rule 14: backup, then lead, then the deadline', async () => {
      const { id } = await ask({ escalation: steps, timeout: 'PT3H' });
      pass('PT1H');
      await hitl.tick();
      expect((await eve.get(id)).assignees).toEqual({ users: ['eve'], roles: ['support'] });
      pass('PT1H');
      await hitl.tick();
      expect((await refusalOf(ana.respond(id, approve))).code).toBe('not_assigned');
      expect((await lena.get(id)).viewer.mayAnswer).toBe(true);
      pass('PT1H');
      await hitl.tick();
      expect((await agent.get(id)).state).toBe('expired');
      expect(await typesOf(id)).toEqual(['created', 'escalated', 'escalated', 'expired']);
    });

    test('rule 14: when the deadline is past, only the deadline is handled', async () => {
      const { id } = await ask({ escalation: steps, timeout: 'PT3H', reminders: { every: 'PT30M', max: 9 } });
      pass('PT3H');
      await hitl.tick();
      expect(await typesOf(id)).toEqual(['created', 'expired']);
    });

    test('rule 14: missed reminders collapse to one', async () => {
      const { id } = await ask({ reminders: { every: 'PT1H', max: 5 } });
      for (const hours of ['PT1H', 'PT3H', 'PT1H', 'PT1H']) {
        pass(hours);
        await hitl.tick();
      }
      const reminded = (await eventsOf(id)).filter(({ type }) => type === 'reminded');
      expect(reminded.map(({ data }) => data.number)).toEqual([1, 4, 5]);
    });

    test('rule 14: a snooze hides a request from my own inbox until an instant', async () => {
      const { id } = await ask();
      await ana.snooze(id, { until: inTime('PT1H') });
      expect([await inboxOf(ana), await ana.count({ view: 'snoozed' }), await inboxOf(ben)]).toEqual([[], 1, [id]]);
      pass('PT1H');
      expect([await inboxOf(ana), await ana.count({ view: 'snoozed' })]).toEqual([[id], 0]);
      await ana.snooze(id, { until: inTime('PT1H') });
      await ana.snooze(id, { until: null });
      expect(await inboxOf(ana)).toEqual([id]);
    });

    test('rule 14: a request says to who snoozed it until when, in lists, alone and after each command', async () => {
      const { id } = await ask();
      const until = inTime('PT2H');
      expect((await ana.snooze(id, { until })).viewer.snoozedUntil).toBe(until);
      expect((await ana.get(id)).viewer).toEqual({ id: 'ana', mayAnswer: true, reasons: [], snoozedUntil: until });
      expect((await ana.page({ view: 'snoozed' })).items[0]?.viewer.snoozedUntil).toBe(until);
      expect((await ana.comment(id, { text: 'Later.' })).viewer.snoozedUntil).toBe(until);
      expect((await ana.claim(id)).viewer.snoozedUntil).toBe(until);
      expect((await ben.get(id)).viewer.snoozedUntil).toBeNull();
      expect((await lena.page({ view: 'all' })).items[0]?.viewer.snoozedUntil).toBeNull();
      expect((await ana.snooze(id, { until: null })).viewer.snoozedUntil).toBeNull();
      expect((await ana.get(id)).viewer.snoozedUntil).toBeNull();
      await ana.snooze(id, { until });
      expect((await ana.respond(id, approve)).viewer.snoozedUntil).toBeNull();
    });
  });

  describe('rule 15: force', () => {
    const force = { ...approve, force: true, reason: 'Nobody is in.' };

    test('rule 15: lifts assignment, claim and quorum, and is marked', async () => {
      const claimed = await ask();
      await ana.claim(claimed.id);
      const several = await ask({ quorum: 2, timeout: 'PT1H' });
      for (const { id } of [claimed, several]) {
        expect(await lena.respond(id, force)).toMatchObject({
          state: 'responded',
          reason: 'Nobody is in.',
          response: { channel: 'forced', respondedBy: { id: 'lena' } },
        });
        expect((await eventsOf(id)).at(-1)).toMatchObject({ channel: 'forced', data: { reason: 'Nobody is in.' } });
      }
    });

    test('rule 15: never the digest, the deadline, the payload, a nobody or the excluded requester', async () => {
      const { id } = await ask({ options: ['Approve', { value: 'Reject', requireComment: true }] });
      expect((await refusalOf(lena.respond(id, { ...force, digest: 'sha256:0' }))).code).toBe('question_changed');
      expect((await refusalOf(lena.respond(id, { ...force, chosenOptions: ['Maybe'] }))).code).toBe('invalid_option');
      expect((await refusalOf(lena.respond(id, { ...force, ...reject }))).code).toBe('comment_required');
      expect((await refusalOf(ana.respond(id, force))).code).toBe('not_permitted');
      const timer = await ask({ assignees: { nobody: true }, timeout: 'PT1H' });
      expect((await refusalOf(lena.respond(timer.id, force))).code).toBe('not_assigned');
      const own = await lena.create({
        subject: 'x',
        options: ['Approve'],
        assignees: { anyone: true },
        excludeRequester: true,
      });
      expect((await refusalOf(lena.respond(own.id, force))).code).toBe('requester_excluded');
      const late = await ask({ timeout: 'PT1H' });
      pass('PT1H');
      expect((await refusalOf(lena.respond(late.id, force))).code).toBe('deadline_passed');
    });
  });

  describe('rule 16: supersede', () => {
    test('rule 16: cancels the open one at once, and the history reads as one thread', async () => {
      const first = await ask();
      const second = await ask({ supersedes: first.id, body: 'With photos.' });
      const third = await ask({ supersedes: second.id, body: 'With better photos.' });
      expect(await agent.get(first.id)).toMatchObject({ state: 'cancelled', supersededBy: second.id, response: null });
      expect((await collect(agent.thread(third.id))).map(({ id }) => id)).toEqual([third.id, second.id, first.id]);
      expect(await inboxOf(ana)).toEqual([third.id]);
      expect((await refusalOf(ana.respond(first.id, approve))).code).toBe('already_resolved');
    });

    test('rule 16: one successor at most, and only by its requester or an administrator', async () => {
      const { id } = await ask();
      const both = await Promise.allSettled([ask({ supersedes: id }), ask({ supersedes: id })]);
      expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
      expect(await refusalOf(ask({ supersedes: id }))).toMatchObject({ code: 'already_superseded', request: { id } });
      const other = await ask();
      const replacing = { subject: 'x', assignees: { anyone: true as const }, supersedes: other.id };
      expect((await refusalOf(eve.create(replacing))).code).toBe('not_permitted');
      expect((await lena.create(replacing)).supersedes).toBe(other.id);
    });

    test('rule 16: a resolved one keeps its answer, an overdue one is resolved first', async () => {
      const answered = await ana.respond((await ask()).id, approve);
      await ask({ supersedes: answered.id });
      expect(await agent.get(answered.id)).toMatchObject({
        state: 'responded',
        response: { chosenOptions: ['Approve'] },
      });
      const overdue = await ask({ timeout: 'PT1H', defaults: ['Reject'] });
      pass('PT1H');
      const next = await ask({ supersedes: overdue.id });
      expect(await agent.get(overdue.id)).toMatchObject({ state: 'defaulted', supersededBy: next.id });
    });

    test('rule 16: a deadline that passes while it is asked again has decided', async () => {
      stopSweep();
      const { id } = await ask({ timeout: 'PT1H', defaults: ['Reject'] });
      const insert = store.insert.bind(store);
      store.insert = (input) => {
        if (input.supersede) pass('PT1H');
        return insert(input);
      };
      const next = await ask({ supersedes: id });
      expect(await agent.get(id)).toMatchObject({ state: 'defaulted', supersededBy: next.id });
    });

    test('rule 16: with a key, asking again is done once', async () => {
      const { id } = await ask();
      const next = await ask({ supersedes: id }, 'again');
      expect((await ask({ supersedes: id }, 'again')).id).toBe(next.id);
    });
  });

  describe('rule 17: the assigned view', () => {
    test('rule 17: is what I may answer now, and the badge counts exactly that', async () => {
      const [open, snoozed, answered, claimed, handedOn] = await Promise.all([
        ask(),
        ask(),
        ask({ quorum: 2, timeout: 'PT1H' }),
        ask(),
        ask(),
      ]);
      await ask({ assignees: { users: ['ben'] } });
      await ana.snooze(snoozed.id, { until: inTime('PT1H') });
      await ana.respond(answered.id, approve);
      await ben.claim(claimed.id);
      await ana.assign(handedOn.id, { delegateTo: 'eve' });
      expect([await inboxOf(ana), await ana.count()]).toEqual([[open.id], 1]);
      expect(await ben.count()).toBe(6);
    });

    test('rule 17: nobody needs a deadline and is in no inbox', async () => {
      const nobody = { assignees: { nobody: true as const } };
      expect((await refusalOf(ask(nobody))).code).toBe('invalid_request');
      const { id } = await ask({ ...nobody, timeout: 'PT1H', defaults: ['Approve'] });
      for (const who of [agent, ana, lena]) expect(await who.count()).toBe(0);
      pass('PT1H');
      expect((await agent.get(id)).state).toBe('defaulted');
    });
  });

  test('rule 18: poison fails alone, and keeps its deadline', async () => {
    const [poisoned, good] = [await ask({ timeout: 'PT1H' }), await ask({ timeout: 'PT1H' })];
    const sweep = store.sweep.bind(store);
    store.sweep = (limit, decide) =>
      sweep(limit, (row, now) => {
        if (row.id === poisoned.id) throw new Error('undecidable');
        return decide(row, now);
      });
    pass('PT1H');
    expect(await hitl.tick()).toMatchObject({ moved: 1, poisoned: [{ id: poisoned.id }] });
    expect(await hitl.tick()).toMatchObject({ moved: 0, poisoned: [] });
    expect(vi.mocked(logger.error)).toHaveBeenCalledTimes(1);
    expect((await agent.get(good.id)).state).toBe('expired');
    expect(await agent.get(poisoned.id)).toMatchObject({ state: 'expired', deadline: poisoned.deadline });
  });
});
