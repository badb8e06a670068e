// Promises of append and snooze: what is noted beside a request and never moves its rev.

import { describe, expect, it } from 'vitest';
import type { Hint } from '../store.ts';
import {
  answered,
  ask,
  changed,
  commitOf,
  event,
  firstPage,
  listed,
  looking,
  perTest,
  read,
  type StoreUnderTest,
  settle,
  spread,
  times,
} from './fixtures.ts';

export function notingConformance(makeStore: () => Promise<StoreUnderTest>): void {
  describe('noting', () => {
    const test = perTest(makeStore);

    it('rule 7: a comment is an event of its own instant that continues the history, and rev stays', async () => {
      const { store, clock } = test.current;
      const row = await ask(store);
      clock.advance(5);
      const comment = event('commented', { text: "50 % of _them_ said 'no' 🙂" });
      expect(await store.append('acme', row.id, comment)).toBe(true);
      expect(await read(store, row)).toEqual(row);
      await store.commit(commitOf(row, answered(row)));
      const { items } = await store.events('acme', row.id, firstPage);
      expect(items.map(({ seq, type }) => [seq, type])).toEqual([
        [1, 'created'],
        [2, 'commented'],
        [3, 'responded'],
      ]);
      expect(items[1]).toEqual({ ...comment, seq: 2, at: clock.now() });
    });

    it('rule 1: a resolved request still takes comments', async () => {
      const { store } = test.current;
      const row = await settle(store);
      const done = await read(store, row);
      expect(await store.append('acme', row.id, event('commented'))).toBe(true);
      expect(await read(store, row)).toEqual(done);
      expect((await store.events('acme', row.id, firstPage)).items.at(-1)).toMatchObject({ seq: 3, type: 'commented' });
    });

    it('nothing is noted where there is no such request, and other tenants stay untouched', async () => {
      const { store, clock } = test.current;
      const row = await ask(store);
      for (const [tenant, id] of [
        ['acme', 'nothing'],
        ['globex', row.id],
      ] as const) {
        expect(await store.append(tenant, id, event('commented'))).toBe(false);
        expect(await store.snooze(tenant, id, 'ana', clock.now() + 1000, event('snoozed'))).toBe(false);
        expect((await store.events(tenant, id, firstPage)).items.length).toBe(0);
      }
      expect((await store.events('acme', row.id, firstPage)).items).toHaveLength(1);
      expect(await listed(store, looking('assigned', 'ana'))).toEqual([row.id]);
    });

    it('rule 7: a note that cannot be stored leaves nothing behind', async () => {
      const { store, clock } = test.current;
      const row = await ask(store);
      const broken = event('snoozed', { big: 1n });
      await expect(store.append('acme', row.id, broken)).rejects.toThrow();
      await expect(store.snooze('acme', row.id, 'ana', clock.now() + 1000, broken)).rejects.toThrow();
      expect((await store.events('acme', row.id, firstPage)).items).toHaveLength(1);
      expect(await listed(store, looking('assigned', 'ana'))).toEqual([row.id]);
    });

    it('notes and changes at once: the history has no gap, and no change is stale for a note', async () => {
      const { store } = test.current;
      const row = await ask(store);
      const stores = spread(test.current, 12);
      const results = await Promise.all(
        stores.map((each, index) =>
          index === 6 ? each.commit(commitOf(row, changed(row, {}))) : each.append('acme', row.id, event('commented')),
        ),
      );
      expect(results[6]).toMatchObject({ kind: 'ok' });
      const { items } = await store.events('acme', row.id, firstPage);
      expect(items.map(({ seq }) => seq)).toEqual(times(13, (index) => index + 1));
      expect((await read(store, row)).rev).toBe(2);
    });

    it('rule 14: snoozed is out of my inbox until its instant, and in nobody else’s way', async () => {
      const { store, clock } = test.current;
      const row = await ask(store, { assignees: { users: ['ana'], roles: ['support'] } });
      const until = clock.now() + 1000;
      expect(await store.snooze('acme', row.id, 'ana', until, event('snoozed'))).toBe(true);
      expect(await read(store, row)).toEqual(row);
      expect((await store.events('acme', row.id, firstPage)).items.at(-1)).toMatchObject({ seq: 2, type: 'snoozed' });
      const ana = ['ana', ['support', 'lead']] as const;
      const seen = async () => [
        await listed(store, looking('assigned', ana[0], [...ana[1]])),
        await listed(store, looking('snoozed', ana[0], [...ana[1]])),
        await listed(store, looking('assigned', 'ben', ['support'])),
        await listed(store, looking('snoozed', 'ben', ['support'])),
      ];
      clock.advance(999);
      expect(await seen()).toEqual([[], [row.id], [row.id], []]);
      expect((await store.count(looking('snoozed', 'ana'))).count).toBe(1);
      expect((await store.count(looking('assigned', 'ana'))).count).toBe(0);
      clock.advance(1);
      expect(await seen()).toEqual([[row.id], [], [row.id], []]);
      expect((await store.count(looking('snoozed', 'ana'))).count).toBe(0);
    });

    it('rule 14: the last snooze counts, and null ends it', async () => {
      const { store, clock } = test.current;
      const row = await ask(store);
      const snooze = (until: number | null) => store.snooze('acme', row.id, 'ana', until, event('snoozed'));
      const where = async () => [
        await listed(store, looking('assigned', 'ana')),
        await listed(store, looking('snoozed', 'ana')),
      ];
      await snooze(clock.now() + 5000);
      await snooze(clock.now() + 1000);
      clock.advance(1000);
      expect(await where()).toEqual([[row.id], []]);
      await snooze(clock.now() + 1000);
      expect(await where()).toEqual([[], [row.id]]);
      await snooze(null);
      expect(await where()).toEqual([[row.id], []]);
      await snooze(null);
      expect((await store.events('acme', row.id, firstPage)).items).toHaveLength(6);
    });

    it('rule 14: tells who snoozed it until when, with the row and in each list, and nobody else', async () => {
      const { store, clock } = test.current;
      const row = await ask(store, { assignees: { roles: ['support'] } });
      const told = async (who: string) => {
        const { snoozedUntil } = await store.get('acme', row.id, who);
        const lists = await Promise.all(
          (['assigned', 'snoozed', 'all'] as const).map((view) =>
            store.list(looking(view, who, ['support']), { sort: '-createdAt', cursor: null, limit: 10 }),
          ),
        );
        const listed = lists.flatMap(({ items }) => items.map((item) => item.snoozedUntil));
        return [snoozedUntil, ...listed];
      };
      expect(await told('ana')).toEqual([null, null, null]);
      const until = clock.now() + 5000;
      await store.snooze('acme', row.id, 'ana', until, event('snoozed'));
      expect(await told('ana')).toEqual([until, until, until]);
      expect(await told('ben')).toEqual([null, null, null]);
      expect((await store.get('acme', row.id)).snoozedUntil).toBeNull();
      clock.advance(5000);
      expect(await told('ana')).toEqual([null, null, null]);
      await store.snooze('acme', row.id, 'ana', clock.now() + 1000, event('snoozed'));
      await store.snooze('acme', row.id, 'ana', null, event('snoozed'));
      expect(await told('ana')).toEqual([null, null, null]);
    });

    it('a snoozed request that is resolved is answered like any other, and snoozing it then hides nothing', async () => {
      const { store, clock } = test.current;
      const row = await ask(store);
      await store.snooze('acme', row.id, 'ana', clock.now() + 5000, event('snoozed'));
      await store.commit(commitOf(row, answered(row, 'ben')));
      expect(await store.snooze('acme', row.id, 'ana', clock.now() + 5000, event('snoozed'))).toBe(false);
      expect(await listed(store, looking('snoozed', 'ana'))).toEqual([]);
      expect(await listed(store, looking('answered', 'ana'))).toEqual([row.id]);
      expect((await store.events('acme', row.id, firstPage)).items.at(-1)).toMatchObject({ type: 'responded' });
    });

    it('rule 2: nothing is snoozed from the deadline on', async () => {
      const { store, clock } = test.current;
      const row = await ask(store, {}, { deadline: { in: 1000 } });
      clock.advance(1000);
      expect(await store.snooze('acme', row.id, 'ana', clock.now() + 5000, event('snoozed'))).toBe(false);
      expect((await store.events('acme', row.id, firstPage)).items).toHaveLength(1);
    });

    it('notes are hinted with the rev as it is', async () => {
      const { store, clock } = test.current;
      const row = await ask(store);
      const hints: Hint[] = [];
      store.subscribe((hint) => hint !== 'resync' && hints.push(hint));
      await store.append('acme', row.id, event('commented'));
      await store.snooze('acme', row.id, 'ana', clock.now() + 1, event('snoozed'));
      await store.append('acme', 'nothing', event('commented'));
      const hint = { tenant: 'acme', id: row.id, rev: 1, state: 'awaiting_input' };
      expect(hints).toEqual([hint, hint]);
    });
  });
}
