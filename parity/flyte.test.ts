// What users of Flyte's approve, wait_for_input and sleep can do.
import { approval, entry, gate, HitlRejected, timer } from '@hitl-kit/client';
import { expect, test, vi } from 'vitest';
import { clientOf, collect, firstFor, pass, refusalOf } from './office.ts';

const assignees = { roles: ['support'] };

test.each<[string, Record<string, unknown>, unknown, unknown]>([
  ['bool', { type: 'boolean' }, false, 0],
  ['int', { type: 'integer' }, 7, 7.5],
  ['float', { type: 'number' }, 7.5, '7.5'],
  ['string', { type: 'string' }, 'x', null],
  ['date', { type: 'string', format: 'date' }, '2028-02-29', '2027-02-29'],
  ['duration', { type: 'string', format: 'duration' }, 'PT90M', '90 minutes'],
  ['object', { type: 'object', properties: { a: { type: 'integer' } } }, { a: 1 }, { b: 1 }],
])('FL-1: a typed input: %s; a value of another type is refused', async (_type, paramsSchema, good, bad) => {
  const asking = clientOf('workflow').ask(entry({ subject: 'Which?', assignees, paramsSchema }));
  const id = await firstFor('ana');
  const signal = (params: unknown) => clientOf('ana').requests.respond(id, { chosenOptions: ['OK'], params });
  expect((await refusalOf(signal(bad))).code).toBe('invalid_params');
  await signal(good);
  expect((await asking).params).toEqual(good);
});

test('FL-2: approve passes the upstream value through, reject fails the gate', async () => {
  const upstream = { rows: 3 };
  const ask = () =>
    clientOf('workflow').ask(approval({ subject: 'Good?', assignees, value: upstream, failOnReject: true }));
  const approved = ask();
  await clientOf('ana').requests.respond(await firstFor('ana'), { chosenOptions: ['Approve'] });
  expect((await approved).value).toBe(upstream);
  const rejected = ask().catch((error) => error);
  await clientOf('ana').requests.respond(await firstFor('ana'), { chosenOptions: ['Reject'] });
  expect(await rejected).toBeInstanceOf(HitlRejected);
});

test('FL-3: a gate in a branch that is not taken never asks', async () => {
  const gates = {
    large: gate({ subject: 'A large sum', assignees }),
    small: gate({ subject: 'A small sum', assignees }),
  };
  const sum = JSON.parse('10') as number;
  const asking = clientOf('workflow').ask(sum > 1000 ? gates.large : gates.small);
  const id = await firstFor('ana');
  expect((await collect(clientOf('lena').requests.list({ view: 'all' }))).map(({ subject }) => subject)).toEqual([
    'A small sum',
  ]);
  await clientOf('ana').requests.respond(id, { chosenOptions: ['OK'] });
  await asking;
});

test('FL-5: the same signal name in two runs stays apart, and one can list by run', async () => {
  const ask = (run: string) =>
    clientOf('workflow').requests.create(
      gate({ subject: 'Go?', assignees, source: { workflow: 'train', run, task: 'go' } }).request,
      { key: `train/${run}/go` },
    );
  const [one, two] = [await ask('r1'), await ask('r2')];
  await clientOf('ana').requests.respond(one.id, { chosenOptions: ['OK'] });
  const byRun = (run: string) =>
    collect(clientOf('lena').requests.list({ view: 'all', 'source.run': run, 'source.task': 'go' }));
  expect(await byRun('r1')).toMatchObject([{ id: one.id, state: 'responded' }]);
  expect(await byRun('r2')).toMatchObject([{ id: two.id, state: 'awaiting_input' }]);
});

test('FL-5: a signal to a gate that does not exist is a clear error', async () => {
  const signal = clientOf('ana').requests.respond('0197f2d4-5c1e-7b3a-9f00-3d5a1c2b4e6f', { chosenOptions: ['OK'] });
  expect(await refusalOf(signal)).toMatchObject({
    code: 'not_found',
    status: 404,
    message: 'There is no such request.',
  });
});

test('FL-6: a sleep that only time resolves', async () => {
  const sleeping = clientOf('workflow').ask(timer({ subject: 'Cool down', timeout: 'PT10M' }), { key: 'cool' });
  const all = () => collect(clientOf('lena').requests.list({ view: 'all' }));
  const id = await vi.waitFor(async () => (await all())[0]?.id ?? expect.fail('nobody sleeps'));
  for (const name of ['ana', 'lena']) expect(await clientOf(name).requests.count()).toBe(0);
  const force = { chosenOptions: ['OK'], force: true, reason: 'x' };
  expect((await refusalOf(clientOf('lena').requests.respond(id, force))).code).toBe('not_assigned');
  await pass('PT10M');
  expect(await sleeping).toMatchObject({ timedOut: true, respondedBy: null });
});
