// Promises of backlog.

import { describe, expect, it } from 'vitest';
import {
  answered,
  ask,
  cancelled,
  changed,
  commitOf,
  event,
  expired,
  insertOf,
  partly,
  perTest,
  question,
  read,
  type StoreUnderTest,
  times,
} from './fixtures.ts';

export function backlogConformance(makeStore: () => Promise<StoreUnderTest>): void {
  describe('the backlog', () => {
    const test = perTest(makeStore);

    it('of an empty store is nothing', async () => {
      const { store, clock } = test.current;
      expect(await store.backlog()).toEqual({ open: 0, dueSince: null, now: clock.now() });
    });

    it('counts the open rows of all tenants, and no resolved one', async () => {
      const { store } = test.current;
      const rows = await Promise.all(times(5, (index) => ask(store, { tenant: index < 3 ? 'acme' : 'globex' })));
      expect(await store.backlog()).toMatchObject({ open: 5 });
      const [first, second, third] = rows;
      if (!first || !second || !third) throw new Error('five were asked');
      await store.commit(commitOf(first, answered(first)));
      await store.commit(commitOf(second, cancelled(second)));
      await store.commit(commitOf(third, partly(third)));
      await store.append('globex', rows[4]?.id ?? '', event('commented'));
      expect(await store.backlog()).toMatchObject({ open: 3 });
    });

    it('counts what is asked again once', async () => {
      const { store } = test.current;
      const before = await ask(store);
      const supersede = { id: before.id, expectedRev: before.rev, change: cancelled(before) };
      await store.insert(insertOf(question({ supersedes: before.id }), { supersede }));
      expect(await store.backlog()).toMatchObject({ open: 1 });
    });

    it('tells since when the next sweep is late: the earliest instant that has come, in any tenant', async () => {
      const { store, clock } = test.current;
      const later = await ask(store, {}, { deadline: { in: 2000 } });
      const sooner = await ask(store, { tenant: 'globex' }, { deadline: { in: 9000 }, firstDueIn: 1000 });
      await ask(store);
      clock.advance(999);
      expect(await store.backlog()).toEqual({ open: 3, dueSince: null, now: clock.now() });
      clock.advance(1);
      expect(await store.backlog()).toEqual({ open: 3, dueSince: sooner.dueAt, now: clock.now() });
      clock.advance(5000);
      // Overdue and not yet swept: still open, and late since the same instant.
      expect(await store.backlog()).toEqual({ open: 3, dueSince: sooner.dueAt, now: clock.now() });
      await store.sweep(1, (row) => changed(row, { dueAt: clock.now() + 1 }));
      expect(await store.backlog()).toMatchObject({ open: 3, dueSince: later.dueAt });
      await store.sweep(1, expired);
      expect(await store.backlog()).toMatchObject({ open: 2, dueSince: null });
    });

    it('changes nothing', async () => {
      const { store, clock } = test.current;
      const row = await ask(store, {}, { deadline: { in: 10 } });
      clock.advance(10);
      await store.backlog();
      expect(await read(store, row)).toEqual(row);
    });
  });
}
