// Promises of insert, get and recall.

import { describe, expect, it } from 'vitest';
import {
  answered,
  ask,
  commitOf,
  expired,
  insertOf,
  looking,
  perTest,
  question,
  read,
  type StoreUnderTest,
  spread,
  times,
} from './fixtures.ts';

const key = { operation: 'create', actor: 'service', key: 'order-1042', fingerprint: 'f1' } as const;

export function askingConformance(makeStore: () => Promise<StoreUnderTest>): void {
  describe('asking', () => {
    const test = perTest(makeStore);

    it('a new request is open at rev 1, stamped by the store, due at its deadline', async () => {
      const { store, clock } = test.current;
      const result = await store.insert(insertOf(question(), { deadline: { in: 60_000 } }));
      const now = clock.now();
      expect(result).toMatchObject({
        kind: 'created',
        now,
        row: { rev: 1, state: 'awaiting_input', createdAt: now, deadline: now + 60_000, dueAt: now + 60_000 },
      });
      expect(result).toMatchObject({ row: { resolvedAt: null, response: null, claimedBy: null, reason: null } });
    });

    it('without a deadline nothing is ever due', async () => {
      expect(await ask(test.current.store)).toMatchObject({ deadline: null, dueAt: null });
    });

    it('get gives the row as it was inserted, and the clock', async () => {
      const { store, clock } = test.current;
      const row = await ask(store);
      clock.advance(5);
      expect(await store.get('acme', row.id)).toEqual({
        row,
        snoozedUntil: null,
        tombstone: null,
        now: clock.now(),
      });
    });

    it('get gives null for an unknown id', async () => {
      expect((await test.current.store.get('acme', 'nothing')).row).toBeNull();
    });

    it('every JSON value comes back as it went in', async () => {
      const { store } = test.current;
      const paramsData = JSON.parse('{"__proto__":{"a":1},"constructor":2,"":null,"2":1,"1":2}');
      const fields = {
        subject: 'Ünïcode 🧾 ‏عربي 日本 \u2028 " \\ \' % _ ;--',
        body: '',
        labels: JSON.parse('{"__proto__":"x","":""}'),
        context: [1e308, 5e-324, -0.5, 2 ** 53, 2 ** 64, 0, '', false, [[]], {}, null],
        paramsSchema: { type: 'object', properties: JSON.parse('{"__proto__":{"type":"string"}}') },
        paramsUi: { 'ui:order': ['*'] },
        paramsData,
        source: { system: 'shop', url: 'https://example.test/?a=1&b=%00' },
        options: [{ value: '', label: '🙂', description: 'd', intent: 'danger' as const }],
        defaults: [''],
        requestedBy: { id: 'service', name: '' },
        priority: 0,
      };
      const { id } = await ask(store, fields);
      const row = await read(store, { tenant: 'acme', id });
      expect(row).toMatchObject({ ...fields, paramsData: {}, labels: {}, paramsSchema: {} });
      expect(JSON.stringify(row.paramsData)).toBe(JSON.stringify(paramsData));
      expect(JSON.stringify(row.labels)).toBe(JSON.stringify(fields.labels));
      expect(JSON.stringify(row.paramsSchema)).toBe(JSON.stringify(fields.paramsSchema));
      expect(Object.hasOwn(row.paramsData as object, '__proto__')).toBe(true);
    });

    it.each([false, 0, '', [], {}])('falsy and empty params data %j is not nothing', async (paramsData) => {
      const row = await ask(test.current.store, { paramsData, context: paramsData });
      expect(await read(test.current.store, row)).toMatchObject({ paramsData, context: paramsData });
    });

    it('what the caller does later to his objects, or to a row, changes nothing', async () => {
      const { store } = test.current;
      const row = question({ context: { n: 1 } });
      await store.insert(insertOf(row));
      (row.context as { n: number }).n = 2;
      const first = await read(store, row);
      (first.context as { n: number }).n = 3;
      expect((await read(store, row)).context).toEqual({ n: 1 });
    });

    it('an id that is taken is an error, and the first request stays', async () => {
      const { store } = test.current;
      const first = await ask(store);
      await expect(ask(store, { id: first.id, subject: 'another' })).rejects.toThrow();
      expect(await read(store, first)).toEqual(first);
    });

    it('an empty tenant is an error', async () => {
      await expect(ask(test.current.store, { tenant: '' })).rejects.toThrow();
    });

    it('a deadline that is not after the clock creates nothing', async () => {
      const { store, clock } = test.current;
      const row = question();
      for (const deadline of [{ at: clock.now() }, { at: clock.now() - 1 }, { in: 0 }]) {
        const result = await store.insert(insertOf(row, { deadline, idempotency: key }));
        expect(result).toEqual({ kind: 'past_deadline', now: clock.now() });
      }
      expect((await store.get('acme', row.id)).row).toBeNull();
      expect((await store.events('acme', row.id, { cursor: null, limit: 10 })).items).toEqual([]);
      expect(await store.recall('acme', key)).toBeNull();
    });

    it('rule 5: of several at once under one key exactly one creates, the others replay it', async () => {
      const results = await Promise.all(
        spread(test.current, 12).map((store) => store.insert(insertOf(question(), { idempotency: key }))),
      );
      expect(results.map(({ kind }) => kind).sort()).toEqual(['created', ...times(11, () => 'replayed')]);
      const ids = new Set(results.map((result) => ('row' in result ? result.row.id : '')));
      expect(ids.size).toBe(1);
      expect((await test.current.store.count(looking('all', 'x'))).count).toBe(1);
    });

    it('rule 5: the same key for something else is a mismatch and writes nothing', async () => {
      const { store } = test.current;
      const first = await ask(store, {}, { idempotency: key });
      const second = question();
      const result = await store.insert(insertOf(second, { idempotency: { ...key, fingerprint: 'f2' } }));
      expect(result.kind).toBe('mismatch');
      expect((await store.get('acme', second.id)).row).toBeNull();
      expect(await store.recall('acme', key)).toEqual({ requestId: first.id, fingerprint: 'f1' });
    });

    it('rule 5: the key comes before the clock: a replay whose deadline has passed is still a replay', async () => {
      const { store, clock } = test.current;
      const deadline = { at: clock.now() + 1000 };
      const row = await ask(store, {}, { deadline, idempotency: key });
      clock.advance(5000);
      const input = insertOf(question(), { deadline, idempotency: key });
      expect(await store.insert(input)).toEqual({ kind: 'replayed', row, now: clock.now() });
      await store.commit(commitOf(row, expired(row), false));
      expect(await store.insert(input)).toMatchObject({ kind: 'replayed', row: { id: row.id, state: 'expired' } });
    });

    it('rule 5: a replay after the answer carries the answer', async () => {
      const { store } = test.current;
      const row = await ask(store, {}, { idempotency: key });
      await store.commit(commitOf(row, answered(row, 'ana', { params: { amount: 1 } })));
      const replay = await store.insert(insertOf(question(), { idempotency: key }));
      expect(replay).toMatchObject({ kind: 'replayed', row: { response: { params: { amount: 1 } } } });
    });

    it('rule 5: a key belongs to its tenant, operation and actor', async () => {
      const { store } = test.current;
      await ask(store, {}, { idempotency: key });
      await ask(store, { tenant: 'globex' }, { idempotency: key });
      await ask(store, {}, { idempotency: { ...key, actor: 'another' } });
      await ask(store, {}, { idempotency: { ...key, operation: 'respond' } });
      expect(await store.recall('initech', key)).toBeNull();
      expect(await store.recall('acme', { ...key, key: 'ORDER-1042' })).toBeNull();
    });
  });
}
