// What users of Argo Workflows' suspend templates can do.
import { approval, branch, entry, gate } from '@hitl-kit/client';
import { expect, test } from 'vitest';
import { clientOf, collect, firstFor, pass, refusalOf } from './office.ts';

const assignees = { roles: ['support'] };

test('AR-1: two gates of one run; answering one by its source selector leaves the other', async () => {
  const source = (task: string) => ({ system: 'argo', workflow: 'deploy', run: 'deploy-x7', task });
  const build = clientOf('workflow').ask(gate({ subject: 'Built?', assignees, source: source('build') }));
  const ship = await clientOf('workflow').requests.create(
    gate({ subject: 'Ship?', assignees, source: source('ship') }).request,
  );
  const find = async (task: string) =>
    collect(clientOf('ana').requests.list({ 'source.run': 'deploy-x7', 'source.task': task }));
  await firstFor('ana');
  const [selected, ...others] = await find('build');
  expect(others).toEqual([]);
  await clientOf('ana').requests.respond(selected?.id ?? '', { chosenOptions: ['OK'] });
  expect((await build).respondedBy?.id).toBe('ana');
  expect((await find('ship')).map(({ id }) => id)).toEqual([ship.id]);
});

test('AR-2: options made at run time from an earlier step\u2019s output', async () => {
  const output = ['eu-1', 'eu-2', 'us-1'].filter((region) => region.startsWith('eu'));
  const asking = clientOf('workflow').ask(branch({ subject: 'Where?', assignees, options: output }));
  await clientOf('ana').requests.respond(await firstFor('ana'), { chosenOptions: ['eu-2'] });
  expect((await asking).targets).toEqual(['eu-2']);
});

test('AR-3: a required value without default: resume is refused until it is given', async () => {
  const paramsSchema = { type: 'object', properties: { version: { type: 'string' } }, required: ['version'] };
  const asking = clientOf('workflow').ask(entry({ subject: 'Which version?', assignees, paramsSchema }));
  const id = await firstFor('ana');
  const resume = (params?: unknown) =>
    clientOf('ana').requests.respond(id, { chosenOptions: ['OK'], ...(params === undefined ? {} : { params }) });
  expect((await refusalOf(resume())).errors).toMatchObject([{ pointer: '/params/version', keyword: 'required' }]);
  await resume({ version: '1.2' });
  expect((await asking).params).toEqual({ version: '1.2' });
});

test('AR-4: a duration ends the wait with the default, told apart from a human answer', async () => {
  const ask = () =>
    clientOf('workflow').askOutcome(
      approval({ subject: 'Go on?', assignees, timeout: 'PT10M', defaults: ['Approve'] }),
    );
  const timed = ask();
  await firstFor('ana');
  await pass('PT10M');
  expect(await timed).toMatchObject({
    outcome: 'defaulted',
    answer: { approved: true, timedOut: true, respondedBy: null },
  });
  const answered = ask();
  await clientOf('ana').requests.respond(await firstFor('ana'), { chosenOptions: ['Approve'] });
  expect(await answered).toMatchObject({ outcome: 'responded', answer: { approved: true, timedOut: false } });
});

test('AR-5: an operator marks a gate as failed with a message; who resumed is recorded', async () => {
  const [failed, resumed] = [
    await clientOf('workflow').requests.create(gate({ subject: 'Built?', assignees }).request),
    await clientOf('workflow').requests.create(gate({ subject: 'Built?', assignees }).request),
  ];
  await clientOf('lena').requests.fail(failed.id, { reason: 'The build is broken.' });
  await clientOf('ana').requests.respond(resumed.id, { chosenOptions: ['OK'] });
  const last = async (id: string) => (await collect(clientOf('workflow').requests.events(id))).at(-1);
  expect(await last(failed.id)).toMatchObject({
    type: 'failed',
    actor: { id: 'lena', name: 'Lena' },
    data: { reason: 'The build is broken.' },
  });
  expect(await last(resumed.id)).toMatchObject({ type: 'responded', actor: { id: 'ana', name: 'Ana' } });
});

test('AR-6: suspend with no question at all, resumed by API', async () => {
  const asking = clientOf('workflow').ask(gate({ subject: 'Waiting for a go', assignees }));
  const id = await firstFor('ana');
  expect(await clientOf('ana').requests.get(id)).toMatchObject({
    kind: 'gate',
    options: [{ value: 'OK' }],
    paramsSchema: null,
  });
  await clientOf('ana').requests.respond(id, { chosenOptions: ['OK'] });
  expect(await asking).toMatchObject({ timedOut: false, respondedBy: { id: 'ana' } });
});
