// Promises of commit.

import { describe, expect, it } from 'vitest';
import {
  answered,
  ask,
  changed,
  commitOf,
  event,
  expired,
  firstPage,
  looking,
  perTest,
  read,
  type StoreUnderTest,
  settle,
  spread,
  times,
} from './fixtures.ts';

const key = { operation: 'respond', actor: 'ana', key: 'k', fingerprint: 'f' } as const;

export function changingConformance(makeStore: () => Promise<StoreUnderTest>): void {
  describe('changing', () => {
    const test = perTest(makeStore);

    it('an answer is stored with rev + 1 and the instant of the clock, and get gives the same', async () => {
      const { store, clock } = test.current;
      const row = await ask(store, { context: { order: 1042 } }, { deadline: { in: 1000 } });
      clock.advance(10);
      const change = answered(row, 'ana', { params: { amount: 12.5, note: null }, comment: '' });
      const result = await store.commit(commitOf(row, change));
      const expected = { ...row, ...change.next, rev: 2, resolvedAt: clock.now() };
      expect(result).toEqual({ kind: 'ok', row: expected, now: clock.now() });
      expect(await read(store, row)).toEqual(expected);
    });

    it('rule 1: of many answers at one rev exactly one is ok, the others are stale and write nothing', async () => {
      const row = await ask(test.current.store);
      const results = await Promise.all(
        spread(test.current, 16).map((store, index) => store.commit(commitOf(row, answered(row, `user-${index}`)))),
      );
      expect(results.map(({ kind }) => kind).sort()).toEqual(['ok', ...times(15, () => 'stale')]);
      const winner = results.findIndex(({ kind }) => kind === 'ok');
      const { store } = test.current;
      expect((await read(store, row)).response?.respondedBy).toEqual({ id: `user-${winner}` });
      const events = await store.events('acme', row.id, firstPage);
      expect(events.items.map(({ seq, type }) => [seq, type])).toEqual([
        [1, 'created'],
        [2, 'responded'],
      ]);
    });

    it('rule 1: a resolved request takes no further change, whatever rev is expected', async () => {
      const { store } = test.current;
      const row = await settle(store);
      const resolved = await read(store, row);
      expect(await store.commit(commitOf(resolved, expired(resolved), false))).toEqual({ kind: 'stale' });
      expect(await read(store, row)).toEqual(resolved);
    });

    it('rule 2: a change before the deadline counts to the last millisecond and not at the deadline itself', async () => {
      const { store, clock } = test.current;
      const early = await ask(store, {}, { deadline: { in: 1000 } });
      const late = await ask(store, {}, { deadline: { in: 1000 } });
      clock.advance(999);
      expect((await store.commit(commitOf(early, answered(early)))).kind).toBe('ok');
      clock.advance(1);
      expect(await store.commit(commitOf(late, answered(late)))).toEqual({ kind: 'past_deadline', now: clock.now() });
    });

    it('rule 2: past the deadline nothing is written: not the row, no event, no key', async () => {
      const { store, clock } = test.current;
      const row = await ask(store, {}, { deadline: { in: 1000 } });
      clock.advance(1000);
      await store.commit({ ...commitOf(row, answered(row)), idempotency: key });
      expect(await read(store, row)).toEqual(row);
      expect((await store.events('acme', row.id, firstPage)).items).toHaveLength(1);
      expect(await store.recall('acme', key)).toBeNull();
    });

    it('rule 2: a change that needs no deadline counts after it', async () => {
      const { store, clock } = test.current;
      const row = await ask(store, {}, { deadline: { in: 1000 } });
      clock.advance(1000);
      expect((await store.commit(commitOf(row, expired(row), false))).kind).toBe('ok');
    });

    it('rule 6: a key that was used is told before anything else, and nothing is written', async () => {
      const { store } = test.current;
      const row = await ask(store);
      const other = await ask(store);
      expect((await store.commit({ ...commitOf(row, answered(row)), idempotency: key })).kind).toBe('ok');
      expect(await store.recall('acme', key)).toEqual({ requestId: row.id, fingerprint: 'f' });
      const again = { ...commitOf(row, answered(row)), idempotency: key };
      expect(await store.commit(again)).toEqual({ kind: 'key_used' });
      const elsewhere = { ...commitOf(other, answered(other)), idempotency: key };
      expect(await store.commit(elsewhere)).toEqual({ kind: 'key_used' });
      expect(await read(store, other)).toEqual(other);
    });

    it('rule 6: of several at once under one key exactly one is ok, the others have their key used', async () => {
      const row = await ask(test.current.store);
      const results = await Promise.all(
        spread(test.current, 8).map((store) => store.commit({ ...commitOf(row, answered(row)), idempotency: key })),
      );
      expect(results.map(({ kind }) => kind).sort()).toEqual([...times(7, () => 'key_used'), 'ok']);
    });

    it('rule 7: a change whose event cannot be stored leaves nothing behind', async () => {
      const { store } = test.current;
      const row = await ask(store);
      const broken = { ...answered(row), events: [event('responded', { big: 1n })] };
      await expect(store.commit({ ...commitOf(row, broken), idempotency: key })).rejects.toThrow();
      expect(await read(store, row)).toEqual(row);
      expect((await store.count(looking('assigned', 'ana'))).count).toBe(1);
      expect((await store.events('acme', row.id, firstPage)).items).toHaveLength(1);
      expect(await store.recall('acme', key)).toBeNull();
    });

    it('a change that stays open keeps every field it names, and is not resolved', async () => {
      const { store } = test.current;
      const row = await ask(store, { body: 'text', paramsData: { a: 1 } });
      const fields = {
        claimedBy: { id: 'ana', name: 'Ana' },
        claimedUntil: row.createdAt + 3600,
        dueAt: row.createdAt + 50,
        assignees: { roles: ['lead'] },
        visibleTo: { users: ['ana'], roles: ['lead'], anyone: false },
      };
      await store.commit(commitOf(row, changed(row, fields)));
      expect(await read(store, row)).toEqual({ ...row, ...fields, rev: 2 });
    });

    it('a change that says it resolves must resolve, and the other way round', async () => {
      const { store } = test.current;
      const row = await ask(store);
      await expect(store.commit(commitOf(row, { ...answered(row), resolves: false }))).rejects.toThrow();
      await expect(store.commit(commitOf(row, { ...changed(row, {}), resolves: true }))).rejects.toThrow();
      expect(await read(store, row)).toEqual(row);
    });

    it('an unknown id, and an id of another tenant, are stale', async () => {
      const { store } = test.current;
      const row = await ask(store);
      expect(await store.commit({ ...commitOf(row, answered(row)), id: 'nothing' })).toEqual({ kind: 'stale' });
      expect(await store.commit({ ...commitOf(row, answered(row)), tenant: 'globex' })).toEqual({ kind: 'stale' });
      expect(await read(store, row)).toEqual(row);
    });

    it('the same id in two tenants is two requests', async () => {
      const { store } = test.current;
      const row = await ask(store, { context: 'acme' });
      const twin = await ask(store, { tenant: 'globex', id: row.id, context: 'globex' });
      await store.commit(commitOf(row, answered(row)));
      expect(await read(store, twin)).toEqual(twin);
      expect((await store.events('globex', row.id, firstPage)).items).toHaveLength(1);
    });
  });
}
