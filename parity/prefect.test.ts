// What users of Prefect's pause and suspend with input can do.
import { defineRequest, entry, HitlExpired } from '@hitl-kit/client';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { clientOf, collect, firstFor, pass, refusalOf, startServer, stopServer } from './office.ts';

const invoice = defineRequest({
  params: z.object({
    amount: z.number().min(0).describe('In EUR'),
    due: z.iso.date().transform((text) => new Date(text)),
  }),
});
const asked = { subject: 'Complete invoice 77', body: 'From the *paper*.', assignees: { users: ['ana'] } };

test('PF-1: a typed model with initial data becomes a prefilled form, and the waiter gets a parsed value', async () => {
  const asking = clientOf('workflow').ask(invoice({ ...asked, paramsData: { amount: 12.5 } }));
  const id = await firstFor('ana');
  const shown = await clientOf('ana').requests.get(id);
  expect(shown).toMatchObject({
    paramsData: { amount: 12.5 },
    paramsSchema: { properties: { amount: { description: 'In EUR', minimum: 0 } }, required: ['amount', 'due'] },
  });
  await clientOf('ana').requests.respond(id, { chosenOptions: ['OK'], params: { amount: 12, due: '2026-12-01' } });
  const { params } = await asking;
  const due: Date = params.due;
  expect({ amount: params.amount, due }).toEqual({ amount: 12, due: new Date('2026-12-01') });
});

test('PF-2: invalid input is refused with the reason, the request stays open, a corrected answer is accepted', async () => {
  const { id } = await clientOf('workflow').requests.create(invoice(asked).request);
  const answer = (params: unknown) => clientOf('ana').requests.respond(id, { chosenOptions: ['OK'], params });
  const refused = await refusalOf(answer({ amount: -1, due: '2026-02-30' }));
  expect(refused.code).toBe('invalid_params');
  expect(refused.errors.map(({ pointer }) => pointer).toSorted()).toEqual(['/params/amount', '/params/due']);
  expect((await clientOf('ana').requests.get(id)).viewer.mayAnswer).toBe(true);
  expect((await answer({ amount: 1, due: '2026-02-28' })).state).toBe('responded');
});

test('PF-3: the same key on a re-executed workflow returns the stored answer, also after a restart', async () => {
  const run = () => clientOf('workflow').ask(invoice(asked), { key: 'flow-7/invoice' });
  const first = run();
  await clientOf('ana').requests.respond(await firstFor('ana'), {
    chosenOptions: ['OK'],
    params: { amount: 1, due: '2026-12-01' },
  });
  const answer = await first;
  await stopServer();
  await startServer();
  expect(await run()).toEqual(answer);
  expect(await clientOf('workflow').requests.count({ view: 'created' })).toBe(1);
});

test('PF-5: resuming after the timeout is refused', async () => {
  const asking = clientOf('workflow')
    .ask(invoice({ ...asked, timeout: 'PT1H' }))
    .catch((error) => error);
  const id = await firstFor('ana');
  await pass('PT1H');
  const answer = { chosenOptions: ['OK'], params: { amount: 1, due: '2026-12-01' } };
  expect((await refusalOf(clientOf('ana').requests.respond(id, answer))).code).toBe('deadline_passed');
  expect(await asking).toBeInstanceOf(HitlExpired);
});

test('PF-6: several rounds on one thread, in order', async () => {
  const rounds = ['Which region?', 'Which shop in it?', 'Which shelf?'];
  let before: string | undefined;
  for (const subject of rounds) {
    const definition = entry<string>({
      ...asked,
      subject,
      paramsSchema: { type: 'string' },
      ...(before ? { supersedes: before } : {}),
    });
    const asking = clientOf('workflow').askOutcome(definition);
    const id = await firstFor('ana');
    await clientOf('ana').requests.respond(id, { chosenOptions: ['OK'], params: `To “${subject}”` });
    before = (await asking).request.id;
  }
  const thread = await collect(clientOf('ana').requests.thread(before ?? ''));
  expect(thread.toReversed().map(({ subject, response }) => [subject, response?.params])).toEqual(
    rounds.map((subject) => [subject, `To “${subject}”`]),
  );
});

test.each([
  ['string', 'Ulm', 7],
  ['number', 2.5, '2.5'],
  ['integer', 3, 3.5],
  ['boolean', true, 'true'],
])('PF-7: input of the bare type %s, without an envelope', async (type, good, bad) => {
  const asking = clientOf('workflow').ask(entry({ ...asked, paramsSchema: { type } }));
  const id = await firstFor('ana');
  const answer = (params: unknown) => clientOf('ana').requests.respond(id, { chosenOptions: ['OK'], params });
  expect(await refusalOf(answer(bad))).toMatchObject({ code: 'invalid_params', errors: [{ pointer: '/params' }] });
  await answer(good);
  expect((await asking).params).toBe(good);
});
