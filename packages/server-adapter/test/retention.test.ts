// Keeping and removing: export with the whole history, purge with tombstones, on both stores, every reply held against
// the contract.
import type { CreateRequest, HitlRequest } from '@hitl-kit/client';
import { beforeEach, describe, expect, test } from 'vitest';
import { base, clientOf, clock, collect, hitl, logger, make, refusalOf, reopen, send, store, stores } from './host.ts';

const agent = clientOf('agent').requests;
const ana = clientOf('ana').requests;
const eve = clientOf('eve').requests;
const lena = clientOf('lena').requests;

const day = 24 * 3_600_000;
const both = ['request', 'respond'] as const;
const refund: CreateRequest = {
  subject: 'Refund?',
  body: 'Marked: 7f31.',
  options: ['Approve', 'Reject'],
  assignees: { roles: ['support'] },
};

/** Asked by the agent, answered by Ana. */
async function settled(more: Partial<CreateRequest> = {}, key?: string): Promise<HitlRequest> {
  const { id } = await agent.create({ ...refund, ...more }, { key });
  return ana.respond(id, { chosenOptions: ['Approve'], comment: 'Photos look genuine.' }, { key: id });
}

async function purged(more: Partial<CreateRequest> = {}, key?: string): Promise<HitlRequest> {
  const request = await settled(more, key);
  clock.advance(90 * day);
  expect(await hitl.purge({ olderThan: 'P90D' })).toEqual({ purged: 1 });
  return request;
}

describe.each(stores)('on the %s store', (_name, makeStore) => {
  beforeEach(() => reopen(makeStore));

  describe('purge', () => {
    test('removes what was resolved long enough ago, bounded, until nothing is left', async () => {
      for (let count = 0; count < 5; count += 1) await settled();
      const open = await agent.create(refund);
      clock.advance(90 * day - 1);
      expect(await hitl.purge({ olderThan: 'P90D' })).toEqual({ purged: 0 });
      clock.advance(1);
      const passes: number[] = [];
      do passes.push((await hitl.purge({ olderThan: 'P90D', limit: 2 })).purged);
      while (passes.at(-1) !== 0);
      expect(passes).toEqual([2, 2, 1, 0]);
      expect((await collect(lena.list({ view: 'all' }))).map(({ id }) => id)).toEqual([open.id]);
    });

    test('who asked it and administrators hear that it was purged; for everyone else it does not exist', async () => {
      const { id } = await purged();
      const calls = (client: typeof ana): (() => Promise<unknown>)[] => [
        () => client.get(id),
        () => client.eventsPage(id),
        () => client.export(id),
        () => client.eligibility(id),
        () => client.comment(id, { text: 'x' }),
        () => client.respond(id, { chosenOptions: ['Approve'] }),
        () => client.cancel(id, { reason: 'x' }),
        () => client.claim(id),
        () => client.assign(id, { delegateTo: 'ben' }),
        () => client.snooze(id, { until: null }),
      ];
      for (const call of [...calls(agent), ...calls(lena)]) {
        expect(await refusalOf(call())).toMatchObject({ code: 'purged', status: 410 });
      }
      for (const call of [...calls(ana), ...calls(eve)]) {
        expect(await refusalOf(call())).toMatchObject({ code: 'not_found', status: 404 });
      }
    });

    test('rule 5: the question is never silently asked twice: its key answers purged', async () => {
      await purged({}, 'order-1042');
      expect(await refusalOf(agent.create(refund, { key: 'order-1042' }))).toMatchObject({ code: 'purged' });
      const other = agent.create({ ...refund, subject: 'Another?' }, { key: 'order-1042' });
      expect(await refusalOf(other)).toMatchObject({ code: 'idempotency_mismatch' });
      expect(await ana.count()).toBe(0);
      expect((await lena.page({ view: 'all' })).items).toEqual([]);
    });

    test('a waiter that comes back too late is told, and does not wait for ever', async () => {
      const { id } = await purged({}, 'order-1042');
      expect(await refusalOf(clientOf('agent').waitFor(id))).toMatchObject({ code: 'purged' });
    });

    test('the retry of an answer is told that there is nothing any more', async () => {
      const { id } = await purged();
      const retry = ana.respond(id, { chosenOptions: ['Approve'], comment: 'Photos look genuine.' }, { key: id });
      expect(await refusalOf(retry)).toMatchObject({ code: 'not_found' });
    });

    test('a purged request cannot be asked again; a thread ends where one was purged', async () => {
      const first = await settled();
      clock.advance(90 * day);
      const second = await agent.create({ ...refund, supersedes: first.id });
      await hitl.purge({ olderThan: 'P90D' });
      const again = agent.create({ ...refund, supersedes: first.id });
      expect(await refusalOf(again)).toMatchObject({ code: 'purged' });
      expect((await collect(agent.thread(second.id))).map(({ id }) => id)).toEqual([second.id]);
    });

    test('who streams is told to read again', async () => {
      await settled();
      clock.advance(90 * day);
      const changes = clientOf('ana').stream()[Symbol.asyncIterator]();
      expect((await changes.next()).value).toEqual({ kind: 'resync' }); // connected
      await hitl.purge({ olderThan: 'P90D' });
      expect((await changes.next()).value).toEqual({ kind: 'resync' });
      await changes.return?.();
    });

    test.each([
      [undefined, '/olderThan'],
      [{}, '/olderThan'],
      [{ olderThan: 'P3M' }, '/olderThan'],
      [{ olderThan: '90 days' }, '/olderThan'],
      [{ olderThan: 'PT0S' }, '/olderThan'],
      [{ olderThan: 'P90D', limit: 0 }, '/limit'],
      [{ olderThan: 'P90D', limit: 1.5 }, '/limit'],
    ])('%j is refused by the name of the field, and removes nothing', async (options, pointer) => {
      await settled();
      clock.advance(1000 * day);
      const purge = hitl.purge as (options?: object) => Promise<unknown>;
      expect(await refusalOf(purge(options))).toMatchObject({ code: 'invalid_request', errors: [{ pointer }] });
      expect(await ana.count({ view: 'answered' })).toBe(1);
    });

    test('with several tenants it is done for one, which must be named', async () => {
      const several = make({ tenancy: 'multi' });
      const in_ = (tenant: string) => ({ actor: { id: 'bot', tenant, permissions: both } });
      for (const tenant of ['acme', 'globex']) {
        const { id } = await several.requests.create({ subject: 'x', assignees: { anyone: true } }, in_(tenant));
        await several.requests.respond(id, { chosenOptions: ['OK'] }, in_(tenant));
      }
      clock.advance(day);
      for (const tenant of [undefined, '']) {
        const call = several.purge({ olderThan: 'P1D', ...(tenant === undefined ? {} : { tenant }) });
        expect(await refusalOf(call)).toMatchObject({ errors: [{ pointer: '/tenant' }] });
      }
      expect(await several.purge({ olderThan: 'P1D', tenant: 'acme' })).toEqual({ purged: 1 });
      expect(await several.requests.count({ view: 'answered' }, in_('acme'))).toBe(0);
      expect(await several.requests.count({ view: 'answered' }, in_('globex'))).toBe(1);
    });

    test('who streams in another tenant is not made to read', async () => {
      const several = make({
        tenancy: 'multi',
        authenticate: (request) => ({ id: 'bot', tenant: request.headers.get('x-tenant') ?? '', permissions: both }),
      });
      const in_ = (tenant: string) => ({ actor: { id: 'bot', tenant, permissions: both } });
      const { id } = await several.requests.create({ subject: 'x', assignees: { anyone: true } }, in_('acme'));
      await several.requests.respond(id, { chosenOptions: ['OK'] }, in_('acme'));
      clock.advance(day);
      const request = new Request(`${base}/v1/stream`, { headers: { 'x-tenant': 'globex' } });
      const reader = (await several.fetch(request)).body?.pipeThrough(new TextDecoderStream()).getReader();
      expect((await reader?.read())?.value).toBe(': connected\n\n');
      expect(await several.purge({ olderThan: 'P1D', tenant: 'acme' })).toEqual({ purged: 1 });
      await several.requests.create({ subject: 'y', assignees: { anyone: true } }, in_('globex'));
      expect((await reader?.read())?.value).toContain('event: change');
      await reader?.cancel();
    });
  });

  describe('export', () => {
    test('is the request and every event, however many, over HTTP as in process', async () => {
      const { id } = await settled();
      for (let count = 0; count < 450; count += 1) await ana.comment(id, { text: `${count} “ok” 🙂` });
      const exported = await ana.export(id);
      expect(exported.request).toEqual(await ana.get(id));
      expect(exported.exportedAt).toBe(new Date(clock.now()).toISOString());
      expect(exported.events.map(({ seq }) => seq)).toEqual(Array.from({ length: 452 }, (_, index) => index + 1));
      expect(exported.events).toEqual(await collect(ana.events(id)));
      const actor = { id: 'ana', name: 'Ana', roles: ['support'] };
      expect(await hitl.requests.export(id, { actor })).toEqual(exported);
    });

    test('is a file with a name', async () => {
      const { id } = await settled();
      const { headers } = await send(`/v1/requests/${id}/export`);
      expect(headers.get('content-disposition')).toBe(`attachment; filename="${id}.json"`);
      expect(headers.get('content-type')).toBe('application/json');
    });

    test('reads a page of the history only when the one before was taken', async () => {
      const { id } = await settled();
      for (let count = 0; count < 1000; count += 1) await store.append('default', id, commented);
      let pages = 0;
      const events = store.events.bind(store);
      store.events = (...call) => {
        pages += 1;
        return events(...call);
      };
      const request = new Request(`http://host.example/v1/requests/${id}/export`, {
        headers: { authorization: 'Bearer ana' },
      });
      const reader = (await hitl.fetch(request)).body?.getReader();
      await reader?.read();
      expect(pages).toBeLessThanOrEqual(1);
      await reader?.cancel();
    });

    test('of what is purged meanwhile breaks off: what was sent is no whole document', async () => {
      const { id } = await settled();
      for (let count = 0; count < 1000; count += 1) await store.append('default', id, commented);
      clock.advance(day);
      const request = new Request(`http://host.example/v1/requests/${id}/export`, {
        headers: { authorization: 'Bearer ana' },
      });
      const reader = (await hitl.fetch(request)).body?.getReader();
      await reader?.read();
      await hitl.purge({ olderThan: 'P1D' });
      const rest = async () => {
        for (;;) if ((await reader?.read())?.done) return 'ended';
      };
      await expect(rest()).rejects.toMatchObject({ code: 'not_found' });
      expect(logger.error).not.toHaveBeenCalled();
    });

    test('that fails for a defect leaves it in the log', async () => {
      const { id } = await settled();
      store.events = () => Promise.reject(new TypeError('broken'));
      const request = new Request(`http://host.example/v1/requests/${id}/export`, {
        headers: { authorization: 'Bearer ana' },
      });
      await expect((await hitl.fetch(request)).text()).rejects.toThrow();
      expect(logger.error).toHaveBeenCalledWith(
        'an operation failed',
        expect.objectContaining({ operation: 'exportRequest' }),
      );
    });
  });
});

const commented = { type: 'commented', actor: { id: 'ana' }, channel: 'api', data: { text: 'x' } } as const;
