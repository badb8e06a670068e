// What people on Airflow's dev list asked for.

import type { AddressInfo } from 'node:net';
import { approval, HitlExpired } from '@hitl-kit/client';
import { hitlExpress } from '@hitl-kit/server-adapter/express';
import express from 'express';
import { expect, test } from 'vitest';
import { clientOf, collect, firstFor, hitl, inTime, pass, refusalOf } from './office.ts';

const assignees = { users: ['ana'] };
const refund = { subject: 'Refund?', assignees };
const steps = [
  { after: 'PT2H', assignees: { users: ['ben'] }, mode: 'add' as const },
  { after: 'PT4H', assignees: { roles: ['lead'] }, mode: 'replace' as const },
];

test('DL-1: no answer in two hours: a backup, then the lead, then the wait ends', async () => {
  const asking = clientOf('workflow')
    .ask(approval({ ...refund, escalation: steps, timeout: 'PT6H' }))
    .catch((error) => error);
  const id = await firstFor('ana');
  const counts = async () => Promise.all(['ana', 'ben', 'cleo'].map((name) => clientOf(name).requests.count()));
  expect(await counts()).toEqual([1, 0, 0]);
  await pass('PT2H');
  expect(await counts()).toEqual([1, 1, 0]);
  await pass('PT2H');
  expect(await counts()).toEqual([0, 0, 1]);
  await pass('PT2H');
  expect(await asking).toBeInstanceOf(HitlExpired);
  const types = (await collect(clientOf('workflow').requests.events(id))).map(({ type }) => type);
  expect(types).toEqual(['created', 'escalated', 'escalated', 'expired']);
});

test('DL-2: what no response means is said by each request: fail, escalate or take a default', async () => {
  const outcome = (more: object) => clientOf('workflow').askOutcome(approval({ ...refund, timeout: 'PT6H', ...more }));
  const [failing, escalating, defaulting] = [
    outcome({}),
    outcome({ escalation: steps }),
    outcome({ defaults: ['Reject'] }),
  ];
  await expect.poll(() => clientOf('ana').requests.count()).toBe(3);
  await pass('PT4H');
  const id = await firstFor('cleo');
  await clientOf('cleo').requests.respond(id, { chosenOptions: ['Approve'] });
  await pass('PT2H');
  expect(await failing).toMatchObject({ outcome: 'expired' });
  expect(await escalating).toMatchObject({ outcome: 'responded', answer: { respondedBy: { id: 'cleo' } } });
  expect(await defaulting).toMatchObject({ outcome: 'defaulted', answer: { approved: false } });
});

test('DL-3: one central view of all that waits, and what waits for me', async () => {
  for (const user of ['ana', 'ben', 'ben'])
    await clientOf('workflow').requests.create({ ...refund, assignees: { users: [user] } });
  const waiting = await collect(clientOf('lena').requests.list({ view: 'all', state: ['awaiting_input'] }));
  expect(waiting).toHaveLength(3);
  expect([await clientOf('ana').requests.count(), await clientOf('ben').requests.count()]).toEqual([1, 2]);
  expect((await refusalOf(clientOf('ana').requests.page({ view: 'all' }))).code).toBe('not_permitted');
});

test('DL-5: reminders repeat, so many times and no more', async () => {
  const { id } = await clientOf('workflow').requests.create({ ...refund, reminders: { every: 'PT1H', max: 2 } });
  for (let hour = 0; hour < 4; hour += 1) await pass('PT1H');
  const reminded = (await collect(clientOf('workflow').requests.events(id))).filter(({ type }) => type === 'reminded');
  expect(reminded.map(({ at }) => at)).toEqual(['2026-11-23T10:00:00.000Z', '2026-11-23T11:00:00.000Z']);
});

test('DL-7: opt-in: a host that mounts it keeps every route of its own', async () => {
  const app = express();
  app.use(hitlExpress(hitl));
  app.get('/orders', (_request, response) => void response.json({ orders: [] }));
  const server = app.listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  expect(await (await fetch(`${url}/orders`)).json()).toEqual({ orders: [] });
  expect((await fetch(`${url}/v1/health`)).status).toBe(200);
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

test('DL-8: who is ill or away is covered: delegate, reassign, a substitute', async () => {
  const { id } = await clientOf('workflow').requests.create(refund);
  await clientOf('ana').requests.assign(id, { delegateTo: 'ben' });
  expect([await clientOf('ana').requests.count(), await clientOf('ben').requests.count()]).toEqual([0, 1]);
  await clientOf('lena').requests.assign(id, { assignees: { users: ['eve'] } });
  expect([await clientOf('ben').requests.count(), await clientOf('eve').requests.count()]).toEqual([0, 1]);
  expect((await clientOf('eve').requests.respond(id, { chosenOptions: ['OK'] })).response?.respondedBy).toEqual({
    id: 'eve',
    name: 'Eve',
  });
  const events = await collect(clientOf('workflow').requests.events(id));
  expect(events.map(({ type, actor }) => [type, actor?.id])).toEqual([
    ['created', 'workflow'],
    ['assigned', 'ana'],
    ['assigned', 'lena'],
    ['responded', 'eve'],
  ]);
});

test('DL-8: out of office: snoozed until I am back', async () => {
  await clientOf('workflow').requests.create(refund);
  const id = await firstFor('ana');
  await clientOf('ana').requests.snooze(id, { until: inTime('P1D') });
  expect(await clientOf('ana').requests.count()).toBe(0);
  await pass('P1D');
  expect(await clientOf('ana').requests.count()).toBe(1);
});
