// What none of the other systems has.
import { createHitlClient, defineRequest, HitlError } from '@hitl-kit/client';
import { createHitl, memoryStore } from '@hitl-kit/server-adapter';
import { storeConformance } from '@hitl-kit/server-adapter/conformance';
import { fakeClock } from '@hitl-kit/server-adapter/testing';
import { expect, expectTypeOf, test } from 'vitest';
import { z } from 'zod';
import { clientOf, collect, firstFor, inTime, pass, refusalOf } from './office.ts';

const assignees = { roles: ['support'] };
const refund = { subject: 'Refund?', options: ['Approve', 'Reject'], assignees };
const approve = { chosenOptions: ['Approve'] };
const eligibilityOf = (name: string, id: string) => clientOf(name).requests.eligibility(id);

test('X-1: the real engine answers the client where there is no server', async () => {
  const engine = createHitl({
    store: memoryStore(),
    authenticate: () => ({ id: 'tab', permissions: ['request', 'respond'] }),
  });
  await engine.start();
  const { requests } = createHitlClient({
    baseUrl: 'http://tab',
    fetch: ((request: Request) => engine.fetch(request)) as typeof fetch,
  });
  const { id } = await requests.create({ ...refund, assignees: { anyone: true } });
  expect((await requests.respond(id, approve)).state).toBe('responded');
  await engine.stop();
});

test('X-3: why can\u2019t I answer? a code for each rule', async () => {
  const { requests } = clientOf('workflow');
  const open = await requests.create({ ...refund, quorum: 2, timeout: 'PT1H' });
  const claimed = await requests.create({ ...refund, excludeRequester: true });
  expect(await eligibilityOf('ana', open.id)).toEqual({ mayAnswer: true, reasons: [] });
  expect((await eligibilityOf('lena', open.id)).reasons).toEqual(['not_assigned']);
  await clientOf('ana').requests.respond(open.id, approve);
  expect((await eligibilityOf('ana', open.id)).reasons).toEqual(['already_answered']);
  await clientOf('ana').requests.claim(claimed.id);
  expect((await eligibilityOf('ben', claimed.id)).reasons).toEqual(['claimed_by_other']);
  expect((await eligibilityOf('workflow', claimed.id)).reasons).toContain('requester_excluded');
  expect((await eligibilityOf('workflow', claimed.id)).reasons).toContain('not_permitted');
  await pass('PT1H');
  expect((await eligibilityOf('ben', open.id)).reasons[0]).toBe('deadline_passed');
  await clientOf('ana').requests.respond(claimed.id, approve);
  expect((await eligibilityOf('ben', claimed.id)).reasons[0]).toBe('already_resolved');
});

test('X-4: a quorum of people who give the same answer, the requester excluded', async () => {
  const { id } = await clientOf('workflow').requests.create({
    ...refund,
    quorum: 2,
    timeout: 'PT1H',
    excludeRequester: true,
  });
  expect(await clientOf('ana').requests.respond(id, approve)).toMatchObject({
    state: 'awaiting_input',
    answers: [{ respondedBy: { id: 'ana' } }],
  });
  expect((await refusalOf(clientOf('ana').requests.respond(id, approve))).code).toBe('already_answered');
  expect((await clientOf('ben').requests.respond(id, approve)).state).toBe('responded');
});

test('X-4: claim, delegate, snooze, and a comment where the option wants one', async () => {
  const options = ['Approve', { value: 'Reject', requireComment: true }];
  const { id } = await clientOf('workflow').requests.create({ ...refund, options });
  await clientOf('ana').requests.claim(id, { for: 'PT30M' });
  expect((await refusalOf(clientOf('ben').requests.respond(id, approve))).code).toBe('claimed_by_other');
  await clientOf('ana').requests.assign(id, { delegateTo: 'eve' });
  await clientOf('eve').requests.snooze(id, { until: inTime('PT1H') });
  expect([await clientOf('eve').requests.count(), await clientOf('eve').requests.count({ view: 'snoozed' })]).toEqual([
    0, 1,
  ]);
  await clientOf('eve').requests.comment(id, { text: 'I will ask the shop.' });
  const reject = { chosenOptions: ['Reject'] };
  expect((await refusalOf(clientOf('eve').requests.respond(id, reject))).errors).toMatchObject([
    { pointer: '/comment' },
  ]);
  expect((await clientOf('eve').requests.respond(id, { ...reject, comment: 'Not damaged.' })).state).toBe('responded');
  const types = (await collect(clientOf('workflow').requests.events(id))).map(({ type }) => type);
  expect(types).toEqual(['created', 'claimed', 'assigned', 'snoozed', 'commented', 'responded']);
});

test('X-5: many answered at once, one result for each', async () => {
  const ids: string[] = [];
  for (let index = 0; index < 3; index += 1) ids.push((await clientOf('workflow').requests.create(refund)).id);
  await clientOf('ben').requests.respond(ids[1] ?? '', approve);
  const missing = '0197f2d4-5c1e-7b3a-9f00-3d5a1c2b4e6f';
  const results = await clientOf('ana').requests.respondToMany([
    ...ids.map((requestId) => ({ requestId, ...approve })),
    { requestId: missing, ...approve },
    { requestId: ids[2] ?? '', chosenOptions: ['Maybe'] },
  ]);
  expect(results).toMatchObject([
    { requestId: ids[0], status: 200, request: { state: 'responded', response: { respondedBy: { id: 'ana' } } } },
    {
      requestId: ids[1],
      status: 409,
      problem: { code: 'already_resolved', request: { response: { respondedBy: { id: 'ben' } } } },
    },
    { requestId: ids[2], status: 200 },
    { requestId: missing, status: 404, problem: { code: 'not_found' } },
    { requestId: ids[2], status: 409 },
  ]);
});

test('X-5: my own retry of the lot, with its keys, gets the same results', async () => {
  const { id } = await clientOf('workflow').requests.create(refund);
  const lot = [{ requestId: id, idempotencyKey: 'k', ...approve }];
  const first = await clientOf('ana').requests.respondToMany(lot);
  expect(await clientOf('ana').requests.respondToMany(lot)).toEqual(first);
});

/** Somebody's own store: here one that hands every call on. */
storeConformance('X-8: a store of one\u2019s own', async () => {
  const clock = fakeClock();
  const kept = memoryStore({ clock: clock.now });
  const store = new Proxy(kept, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
  return { store, clock };
});

test('X-11: options and params of the answer are inferred from the definition', async () => {
  const ship = defineRequest({
    options: ['ship', { value: 'hold', skipParams: true }],
    params: z.object({ carrier: z.enum(['dhl', 'ups']), weight: z.number() }),
  });
  const asking = clientOf('workflow').ask(ship({ subject: 'Ship?', assignees }));
  await clientOf('ana').requests.respond(await firstFor('ana'), {
    chosenOptions: ['ship'],
    params: { carrier: 'ups', weight: 2 },
  });
  const { chosenOptions, params } = await asking;
  expectTypeOf(chosenOptions).toEqualTypeOf<('ship' | 'hold')[]>();
  expectTypeOf(params).toEqualTypeOf<{ carrier: 'dhl' | 'ups'; weight: number } | null>();
  expect({ chosenOptions, params }).toEqual({ chosenOptions: ['ship'], params: { carrier: 'ups', weight: 2 } });
});

test('X-3: whoever may not see a request learns nothing', async () => {
  const { id } = await clientOf('workflow').requests.create(refund);
  expect(await refusalOf(eligibilityOf('eve', id))).toBeInstanceOf(HitlError);
  expect((await refusalOf(eligibilityOf('eve', id))).code).toBe('not_found');
});
