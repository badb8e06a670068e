// What users of Airflow's human operators (AIP-90) can do.
import { approval, branch, choice, entry, HitlExpired, HitlFailed, HitlRejected, termination } from '@hitl-kit/client';
import { expect, test } from 'vitest';
import {
  anotherServer,
  clientOf,
  clock,
  collect,
  firstFor,
  hitl,
  inTime,
  logger,
  pass,
  people,
  refusalOf,
  store,
} from './office.ts';

const support = { roles: ['support'] };
const refund = { subject: 'Refund order 1042?', assignees: support };

test('AF-1: subject, markdown body, options in list order, the default, a form, a timeout', async () => {
  const paramsSchema = { type: 'object', properties: { amount: { type: 'number', minimum: 0 } }, required: ['amount'] };
  const { id } = await clientOf('workflow').requests.create({
    ...refund,
    body: '**42.50 EUR**',
    options: ['Refund', 'Voucher', 'Nothing'],
    defaults: ['Nothing'],
    paramsSchema,
    paramsData: { amount: 42.5 },
    timeout: 'PT2H',
  });
  const shown = await clientOf('ana').requests.get(id);
  expect(shown.options.map(({ value }) => value)).toEqual(['Refund', 'Voucher', 'Nothing']);
  expect(shown).toMatchObject({ body: '**42.50 EUR**', defaults: ['Nothing'], paramsSchema, deadline: inTime('PT2H') });
  const answered = await clientOf('ana').requests.respond(id, { chosenOptions: ['Voucher'], params: { amount: 40 } });
  expect(answered.response).toMatchObject({ chosenOptions: ['Voucher'], params: { amount: 40 } });
});

test('AF-2: approve or reject; a rejection is a result, or an error for who asked for that', async () => {
  const asking = clientOf('workflow').ask(approval(refund));
  await clientOf('ana').requests.respond(await firstFor('ana'), { chosenOptions: ['Reject'] });
  expect(await asking).toMatchObject({ approved: false, respondedBy: { id: 'ana', name: 'Ana' } });
  const failing = clientOf('workflow')
    .ask(approval({ ...refund, failOnReject: true }))
    .catch((error) => error);
  await clientOf('ana').requests.respond(await firstFor('ana'), { chosenOptions: ['Reject'] });
  expect(await failing).toBeInstanceOf(HitlRejected);
});

test('AF-2: the caller cannot change the options', () => {
  const options = ['Sure'];
  expect(approval({ ...refund, options } as never).request.options).toMatchObject([
    { value: 'Approve' },
    { value: 'Reject' },
  ]);
});

test('AF-3: stop or proceed, a typed boolean for the waiter', async () => {
  const asking = clientOf('workflow').ask(termination(refund));
  const id = await firstFor('ana');
  expect((await clientOf('ana').requests.get(id)).options.map(({ value }) => value)).toEqual(['Stop', 'Proceed']);
  await clientOf('ana').requests.respond(id, { chosenOptions: ['Proceed'] });
  const proceed: boolean = (await asking).proceed;
  expect(proceed).toBe(true);
});

test('AF-4: a branch of one or several options answers with their targets', async () => {
  const options = [{ value: 'Retail', targets: ['notify', 'pause'] }, 'Log', 'Skip'] as const;
  const asking = clientOf('workflow').ask(branch({ ...refund, options, multiple: true }));
  await clientOf('ana').requests.respond(await firstFor('ana'), { chosenOptions: ['Log', 'Retail'] });
  expect((await asking).targets).toEqual(['notify', 'pause', 'Log']);
});

test('AF-5: a prefilled form, validated on the server, and what is submitted counts', async () => {
  const paramsSchema = {
    type: 'object',
    properties: { amount: { type: 'number', maximum: 100 } },
    required: ['amount'],
  };
  const asking = clientOf('workflow').ask(entry({ ...refund, paramsSchema, paramsData: { amount: 42.5 } }));
  const id = await firstFor('ana');
  expect((await clientOf('ana').requests.get(id)).paramsData).toEqual({ amount: 42.5 });
  const answer = (params: unknown) => clientOf('ana').requests.respond(id, { chosenOptions: ['OK'], params });
  expect((await refusalOf(answer({ amount: 1000 }))).errors).toMatchObject([{ pointer: '/params/amount' }]);
  await answer({ amount: 40 });
  expect((await asking).params).toEqual({ amount: 40 });
});

test('AF-6: at the timeout the defaults are taken, marked, with nobody as responder', async () => {
  const asking = clientOf('workflow').ask(approval({ ...refund, timeout: 'PT2H', defaults: ['Reject'] }));
  await firstFor('ana');
  await pass('PT2H');
  expect(await asking).toMatchObject({ approved: false, timedOut: true, respondedBy: null, channel: 'timeout' });
});

test('AF-6: without defaults the waiter gets a timeout error', async () => {
  const asking = clientOf('workflow')
    .ask(approval({ ...refund, timeout: 'PT2H' }))
    .catch((error) => error);
  await firstFor('ana');
  await pass('PT2H');
  expect(await asking).toBeInstanceOf(HitlExpired);
});

test('AF-7: the next responder gets a conflict that says who and when, and it leaves everyone\u2019s list', async () => {
  const { id } = await clientOf('workflow').requests.create(refund);
  await clientOf('ana').requests.respond(id, { chosenOptions: ['OK'] });
  expect(await refusalOf(clientOf('ben').requests.respond(id, { chosenOptions: ['OK'] }))).toMatchObject({
    code: 'already_resolved',
    request: { response: { respondedBy: { id: 'ana', name: 'Ana' }, respondedAt: '2026-11-23T09:00:00.000Z' } },
  });
  expect([await clientOf('ana').requests.count(), await clientOf('ben').requests.count()]).toEqual([0, 0]);
});

test('AF-8: others than the assigned users are refused', async () => {
  const { id } = await clientOf('workflow').requests.create({ ...refund, assignees: { users: ['ana'] } });
  const answer = (name: string) => clientOf(name).requests.respond(id, { chosenOptions: ['OK'] });
  expect((await refusalOf(answer('ben'))).code).toBe('not_found');
  expect((await refusalOf(answer('lena'))).code).toBe('not_assigned');
  expect((await answer('ana')).state).toBe('responded');
});

test('AF-9: roles are mapped to people outside, and may change while requests are open', async () => {
  const { id } = await clientOf('workflow').requests.create(refund);
  const answer = () => clientOf('eve').requests.respond(id, { chosenOptions: ['OK'] });
  expect((await refusalOf(answer())).code).toBe('not_found');
  people.eve = { id: 'eve', roles: ['support'] };
  expect(await clientOf('eve').requests.count()).toBe(1);
  expect((await answer()).state).toBe('responded');
});

test('AF-10: while waiting an API shows context, options, form and deadline', async () => {
  const asked = {
    ...refund,
    context: { order: 1042, lines: ['tea', 'pot'] },
    options: ['Yes', 'No'],
    paramsSchema: { type: 'string' },
    paramsUi: { 'ui:widget': 'textarea' },
    timeout: 'PT2H',
  };
  const { id } = await clientOf('workflow').requests.create(asked);
  expect(await clientOf('workflow').requests.get(id)).toMatchObject({
    state: 'awaiting_input',
    context: asked.context,
    options: [{ value: 'Yes' }, { value: 'No' }],
    paramsSchema: asked.paramsSchema,
    paramsUi: asked.paramsUi,
    deadline: inTime('PT2H'),
  });
});

test('AF-11: an answer by API alone has the same rules', async () => {
  const { id } = await clientOf('workflow').requests.create({
    ...refund,
    options: ['Yes', { value: 'No', requireComment: true }],
  });
  const answer = (chosenOptions: string[], comment?: string) =>
    clientOf('ana').requests.respond(id, { chosenOptions, ...(comment ? { comment } : {}) });
  expect((await refusalOf(answer(['Perhaps']))).code).toBe('invalid_option');
  expect((await refusalOf(answer(['No']))).code).toBe('comment_required');
  expect((await answer(['No'], 'Twice already.')).response).toMatchObject({
    comment: 'Twice already.',
    channel: 'api',
  });
});

test('AF-13: an administrator forces an answer, marked as such', async () => {
  const asking = clientOf('workflow').ask(approval(refund));
  const id = await firstFor('ana');
  await clientOf('lena').requests.respond(id, {
    chosenOptions: ['Approve'],
    force: true,
    reason: 'Support is closed.',
  });
  expect(await asking).toMatchObject({ approved: true, channel: 'forced', respondedBy: { id: 'lena' } });
});

test('AF-13: an administrator fails it, and the waiter hears why', async () => {
  const asking = clientOf('workflow')
    .ask(approval(refund))
    .catch((error) => error);
  await clientOf('lena').requests.fail(await firstFor('ana'), { reason: 'The order is gone.' });
  const error = await asking;
  expect(error).toBeInstanceOf(HitlFailed);
  expect(error.request).toMatchObject({ state: 'failed', reason: 'The order is gone.' });
});

test('AF-15: several sweepers resolve each due request once', async () => {
  const other = await anotherServer();
  for (let index = 0; index < 40; index += 1)
    await clientOf('workflow').requests.create({ ...refund, timeout: 'PT1H' });
  clock.advance(3_600_000);
  const passes = await Promise.all([hitl.tick(), other.tick(), hitl.tick()]);
  await other.stop();
  expect(passes.map(({ moved }) => moved).reduce((sum, moved) => sum + moved)).toBe(40);
  for await (const { id } of clientOf('workflow').requests.list({ view: 'created' })) {
    const types = (await collect(clientOf('workflow').requests.events(id))).map(({ type }) => type);
    expect(types).toEqual(['created', 'expired']);
  }
});

test('AF-15: a poison row fails alone', async () => {
  const [bad, good] = await Promise.all(
    [1, 2].map(() => clientOf('workflow').requests.create({ ...refund, timeout: 'PT1H' })),
  );
  const sweep = store.sweep.bind(store);
  store.sweep = (limit, decide) =>
    sweep(limit, (row, now) => {
      if (row.id === bad?.id) throw new Error('undecidable');
      return decide(row, now);
    });
  await pass('PT1H');
  expect((await clientOf('workflow').requests.get(good?.id ?? '')).state).toBe('expired');
  expect(logger.error).toHaveBeenCalledWith(
    expect.stringContaining('backed off'),
    expect.objectContaining({ id: bad?.id }),
  );
});

test('AF-16: answer, deadline, cancel and wait in any order: one outcome, which every waiter sees', async () => {
  for (let round = 0; round < 40; round += 1) {
    const { id } = await clientOf('workflow').requests.create({ ...refund, timeout: 'PT1H' });
    clock.advance(3_600_000 - 1);
    const racing = [
      () => clientOf('workflow').waitFor(id),
      () => clientOf('ana').requests.respond(id, { chosenOptions: ['OK'] }),
      async () => {
        clock.advance(1);
        await hitl.tick();
      },
      () => clientOf('workflow').requests.cancel(id, { reason: 'Late.' }),
      () => clientOf('workflow').waitFor(id),
    ];
    const order = [...racing.slice(round % 5), ...racing.slice(0, round % 5)];
    const settled = await Promise.allSettled(order.map((run) => run()));
    const end = await clientOf('workflow').requests.get(id);
    const terminal = (await collect(clientOf('workflow').requests.events(id))).slice(1).map(({ type }) => type);
    expect(terminal).toEqual([end.state]);
    for (const one of settled) {
      if (one.status === 'fulfilled' && one.value) expect(one.value).toMatchObject({ state: end.state });
      if (one.status === 'rejected') expect(one.reason).toMatchObject({ status: 409 });
    }
  }
});

test('AF-17: an answer meant for a replaced question is refused', async () => {
  const first = await clientOf('workflow').requests.create(refund);
  const second = await clientOf('workflow').requests.create({
    ...refund,
    body: 'It is 4250 EUR.',
    supersedes: first.id,
  });
  const stale = { chosenOptions: ['OK'], digest: first.digest };
  expect((await refusalOf(clientOf('ana').requests.respond(second.id, stale))).code).toBe('question_changed');
  expect(await refusalOf(clientOf('ana').requests.respond(first.id, stale))).toMatchObject({
    code: 'already_resolved',
    request: { state: 'cancelled', supersededBy: second.id },
  });
});

test('AF-18: a retry asks again, and the earlier question and its answer stay readable', async () => {
  const first = await clientOf('workflow').requests.create(refund);
  await clientOf('ana').requests.respond(first.id, { chosenOptions: ['OK'], comment: 'Fine.' });
  const second = await clientOf('workflow').requests.create({ ...refund, supersedes: first.id });
  const thread = await collect(clientOf('ana').requests.thread(second.id));
  expect(thread.map(({ id, response }) => [id, response?.comment])).toEqual([
    [second.id, undefined],
    [first.id, 'Fine.'],
  ]);
});

test('AF-19: a list across all runs, with filters, order and pages; the count equals it', async () => {
  const { requests } = clientOf('workflow');
  const made: Record<string, string> = {};
  for (const [name, more] of Object.entries({
    plain: { subject: 'Refund 100% of order 7?' },
    urgent: { subject: 'Ship?', body: 'To *Ulm*', priority: 90, labels: { team: 'ops', tier: 'a' }, timeout: 'PT4H' },
    traced: {
      subject: 'Trace?',
      source: { system: 'airflow', workflow: 'dag', run: 'r1', task: 't1' },
      timeout: 'PT2H',
    },
    answered: { subject: 'Done?' },
  })) {
    made[name] = (await requests.create({ ...refund, ...more })).id;
    clock.advance(60_000);
  }
  await clientOf('ana').requests.respond(made.answered ?? '', { chosenOptions: ['OK'] });
  const all = clientOf('lena').requests;
  const nameOf = (id: string) => Object.keys(made).find((name) => made[name] === id);
  const find = async (query: Parameters<typeof all.count>[0] & { sort?: 'deadline' | '-priority' | 'createdAt' }) => {
    const found = (await collect(all.list({ view: 'all', limit: 1, ...query }))).map(({ id }) => nameOf(id));
    const { sort: _, ...filters } = query;
    expect(await all.count({ view: 'all', ...filters })).toBe(found.length);
    return found;
  };
  expect(await find({})).toEqual(['answered', 'traced', 'urgent', 'plain']);
  expect(await find({ state: ['awaiting_input'] })).toEqual(['traced', 'urgent', 'plain']);
  expect(await find({ state: ['responded', 'expired'] })).toEqual(['answered']);
  expect(await find({ view: 'answered' })).toEqual(['answered']);
  expect(await find({ respondedBy: 'ana' })).toEqual(['answered']);
  expect(await find({ q: '100% OF' })).toEqual(['plain']);
  expect(await find({ q: '*ulm*' })).toEqual(['urgent']);
  expect(await find({ q: '_' })).toEqual([]);
  expect(await find({ label: ['team:ops', 'tier:a'] })).toEqual(['urgent']);
  expect(await find({ label: ['team:ops', 'tier:b'] })).toEqual([]);
  expect(await find({ priorityMin: 60 })).toEqual(['urgent']);
  expect(
    await find({ 'source.system': 'airflow', 'source.workflow': 'dag', 'source.run': 'r1', 'source.task': 't1' }),
  ).toEqual(['traced']);
  expect(await find({ 'source.run': 'r2' })).toEqual([]);
  expect(await find({ createdAfter: '2026-11-23T09:01:00Z', createdBefore: '2026-11-23T10:03:00+01:00' })).toEqual([
    'traced',
    'urgent',
  ]);
  expect(await find({ deadlineBefore: '2026-11-23T12:00:00Z' })).toEqual(['traced']);
  expect(await find({ sort: 'createdAt' })).toEqual(['plain', 'urgent', 'traced', 'answered']);
  expect((await find({ sort: 'deadline' })).slice(0, 2)).toEqual(['traced', 'urgent']);
  expect((await find({ sort: '-priority' }))[0]).toBe('urgent');
});

test('AF-20: the resolved view says who answered what, when and how, or that nobody did', async () => {
  const { requests } = clientOf('workflow');
  const answered = await requests.create(refund);
  await requests.create({ ...refund, timeout: 'PT1H' });
  await requests.create({ ...refund, timeout: 'PT1H', defaults: ['OK'] });
  await clientOf('ana').requests.respond(answered.id, { chosenOptions: ['OK'] });
  await pass('PT1H');
  const resolved = await collect(clientOf('ben').requests.list({ view: 'answered', sort: 'createdAt' }));
  expect(resolved).toMatchObject([
    {
      state: 'responded',
      response: {
        respondedBy: { name: 'Ana' },
        respondedAt: '2026-11-23T09:00:00.000Z',
        channel: 'api',
        timedOut: false,
      },
    },
    { state: 'expired', response: null },
    { state: 'defaulted', response: { respondedBy: null, channel: 'timeout', timedOut: true } },
  ]);
});

test('AF-1: one choice among several, typed for the waiter', async () => {
  const asking = clientOf('workflow').ask(choice({ ...refund, options: ['Publish', 'Hide'] }));
  await clientOf('ana').requests.respond(await firstFor('ana'), { chosenOptions: ['Hide'] });
  const chosen: 'Publish' | 'Hide' = (await asking).chosen;
  expect(chosen).toBe('Hide');
});
