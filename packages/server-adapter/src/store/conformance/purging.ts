// Promises of purge: what is settled goes with all that hangs on it, and a tombstone stays.

import { describe, expect, it } from 'vitest';
import type { Hint, RequestRow, Store } from '../store.ts';
import {
  answered,
  ask,
  commitOf,
  event,
  insertOf,
  listed,
  looking,
  perTest,
  question,
  read,
  type StoreUnderTest,
  settle,
  spread,
  times,
} from './fixtures.ts';

const day = 24 * 3_600_000;
const asking = { operation: 'create', actor: 'service', key: 'order-1042', fingerprint: 'f' } as const;
const answering = { operation: 'respond', actor: 'ana', key: 'a-1', fingerprint: 'g' } as const;

const has = async (store: Store, row: RequestRow) => (await store.get(row.tenant, row.id)).row !== null;

export function purgingConformance(makeStore: () => Promise<StoreUnderTest>): void {
  describe('purging', () => {
    const test = perTest(makeStore);

    it('a row goes when it has been resolved for so long, and not a millisecond sooner', async () => {
      const { store, clock } = test.current;
      const row = await settle(store);
      clock.advance(day - 1);
      expect(await store.purge('acme', day, 10)).toEqual({ purged: 0, now: clock.now() });
      expect(await has(store, row)).toBe(true);
      clock.advance(1);
      expect(await store.purge('acme', day, 10)).toEqual({ purged: 1, now: clock.now() });
      expect(await store.get('acme', row.id)).toEqual({
        row: null,
        snoozedUntil: null,
        tombstone: { requestedBy: 'service', purgedAt: clock.now() },
        now: clock.now(),
      });
    });

    it('an open row stays, however old, also past its deadline', async () => {
      const { store, clock } = test.current;
      const rows = [await ask(store), await ask(store, {}, { deadline: { in: 1 } })];
      clock.advance(1000 * day);
      expect((await store.purge('acme', 1, 10)).purged).toBe(0);
      for (const row of rows) expect(await read(store, row)).toMatchObject({ state: 'awaiting_input', rev: 1 });
    });

    it('at most `limit` go, the longest resolved first; then the rest', async () => {
      const { store, clock } = test.current;
      const rows: RequestRow[] = [];
      for (const row of await Promise.all(times(5, () => ask(store)))) {
        clock.advance(1);
        await store.commit(commitOf(row, answered(row)));
        rows.push(row);
      }
      clock.advance(day);
      expect((await store.purge('acme', day, 3)).purged).toBe(3);
      expect(await Promise.all(rows.map((row) => has(store, row)))).toEqual([false, false, false, true, true]);
      expect((await store.purge('acme', day, 3)).purged).toBe(2);
      expect((await store.purge('acme', day, 3)).purged).toBe(0);
    });

    it('another tenant keeps its own, and does not see the tombstone', async () => {
      const { store, clock } = test.current;
      const [ours, theirs] = [await settle(store), await settle(store, { tenant: 'globex' })];
      clock.advance(day);
      expect((await store.purge('acme', day, 10)).purged).toBe(1);
      expect(await has(store, theirs)).toBe(true);
      expect((await store.get('globex', ours.id)).tombstone).toBeNull();
      expect((await store.get('acme', theirs.id)).tombstone).toBeNull();
    });

    it('nothing of it is left: no history, no line in a list, nothing to comment or hide', async () => {
      const { store, clock } = test.current;
      const row = await settle(store, { body: 'secret', requestedBy: { id: 'ana' } });
      clock.advance(day);
      await store.purge('acme', day, 10);
      expect((await store.events('acme', row.id, { cursor: null, limit: 10 })).items).toEqual([]);
      for (const view of ['answered', 'created', 'all'] as const) {
        expect([view, (await store.count(looking(view, 'ana'))).count]).toEqual([view, 0]);
        expect(await listed(store, looking(view, 'ana'))).toEqual([]);
      }
      expect(await store.append('acme', row.id, event('commented'))).toBe(false);
      expect(await store.snooze('acme', row.id, 'ana', clock.now() + 1, event('snoozed'))).toBe(false);
      expect(await store.commit(commitOf(row, answered(row)))).toEqual({ kind: 'stale' });
    });

    it('rule 5: the key that asked it is never free again; another question under it is still a mismatch', async () => {
      const { store, clock } = test.current;
      await settle(store, {}, { idempotency: asking });
      clock.advance(day);
      await store.purge('acme', day, 10);
      for (const each of spread(test.current, 2)) {
        expect(await each.insert(insertOf(question(), { idempotency: asking }))).toEqual({
          kind: 'purged',
          now: clock.now(),
        });
        const other = { ...asking, fingerprint: 'another' };
        expect((await each.insert(insertOf(question(), { idempotency: other }))).kind).toBe('mismatch');
      }
      expect((await store.count(looking('all', 'ana'))).count).toBe(0);
    });

    it('the keys of its answers go with it', async () => {
      const { store, clock } = test.current;
      const [row, kept] = [await ask(store), await ask(store)];
      await store.commit({ ...commitOf(row, answered(row)), idempotency: answering });
      clock.advance(day);
      const other = { ...answering, key: 'a-2' };
      await store.commit({ ...commitOf(kept, answered(kept)), idempotency: other });
      await store.purge('acme', day, 10);
      expect(await store.recall('acme', answering)).toBeNull();
      expect(await store.recall('acme', other)).toEqual({ requestId: kept.id, fingerprint: 'g' });
    });

    it('a purged request cannot be asked again as its successor; its own successor stays', async () => {
      const { store, clock } = test.current;
      const before = await settle(store);
      const next = question({ supersedes: before.id });
      await store.insert(insertOf(next, { supersede: { id: before.id, expectedRev: 2, change: null } }));
      clock.advance(day);
      expect((await store.purge('acme', day, 10)).purged).toBe(1);
      expect(await read(store, next)).toMatchObject({ supersedes: before.id, state: 'awaiting_input' });
      const late = { id: before.id, expectedRev: 2, change: null };
      const result = await store.insert(insertOf(question({ supersedes: before.id }), { supersede: late }));
      expect(result.kind).toBe('stale');
    });

    it('whoever listens is told what went, and only when something did', async () => {
      const { store, clock } = test.current;
      const rows = [await settle(store), await settle(store)];
      clock.advance(day);
      const hints: Hint[] = [];
      store.subscribe((hint) => hints.push(hint));
      await store.purge('acme', 2 * day, 10);
      expect(hints).toEqual([]);
      await store.purge('acme', day, 10);
      expect(hints).toEqual([{ tenant: 'acme', purged: expect.arrayContaining(rows.map(({ id }) => id)) }]);
    });

    it('two that purge at once remove each row once', async () => {
      const { store, clock } = test.current;
      await Promise.all(times(20, () => settle(store)));
      clock.advance(day);
      const results = await Promise.all(spread(test.current, 4).map((each) => each.purge('acme', day, 100)));
      expect(results.reduce((sum, { purged }) => sum + purged, 0)).toBe(20);
    });
  });
}
