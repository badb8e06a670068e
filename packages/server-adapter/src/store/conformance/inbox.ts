// Promises of list and count for what is in somebody's inbox: the views assigned and snoozed (rule 17).

import { describe, expect, it } from 'vitest';
import type { Filter, RequestRow } from '../store.ts';
import {
  ask,
  changed,
  claimed,
  commitOf,
  event,
  everyoneIn,
  listed,
  looking,
  partly,
  perTest,
  read,
  type StoreUnderTest,
} from './fixtures.ts';

export function inboxConformance(makeStore: () => Promise<StoreUnderTest>): void {
  describe('the inbox', () => {
    const test = perTest(makeStore);
    const support = { roles: ['support'] };

    /** Who of Ana, Ben and Eve, all of support, has the row in the view; list and count must agree. */
    async function whoHas(row: RequestRow, view: 'assigned' | 'snoozed' = 'assigned'): Promise<string[]> {
      const { store } = test.current;
      const have: string[] = [];
      for (const id of ['ana', 'ben', 'eve']) {
        const filter: Filter = looking(view, id, ['support']);
        const ids = await listed(store, filter, 1);
        expect((await store.count(filter)).count).toBe(ids.length);
        if (ids.includes(row.id)) have.push(id);
      }
      return have;
    }

    it('rule 17: what somebody has claimed is in his inbox alone, until the instant the claim ends', async () => {
      const { store, clock } = test.current;
      const row = await ask(store, { assignees: support });
      const other = await ask(store, { assignees: support });
      await store.commit(commitOf(row, claimed(row, 'ana', clock.now(), 1000)));
      expect(await whoHas(row)).toEqual(['ana']);
      expect(await whoHas(other)).toEqual(['ana', 'ben', 'eve']);
      clock.advance(999);
      expect(await whoHas(row)).toEqual(['ana']);
      clock.advance(1);
      expect(await whoHas(row)).toEqual(['ana', 'ben', 'eve']);
    });

    it('rule 17: a claim that is released, taken over or made longer shows at once', async () => {
      const { store, clock } = test.current;
      let row = await ask(store, { assignees: support });
      const commit = async (change: (row: RequestRow) => Parameters<typeof commitOf>[1]) => {
        await store.commit(commitOf(row, change(row)));
        row = await read(store, row);
      };
      await commit((now) => claimed(now, 'ana', clock.now(), 1000));
      await commit((now) => claimed(now, 'ana', clock.now(), 5000));
      clock.advance(1000);
      expect(await whoHas(row)).toEqual(['ana']);
      await commit((now) => claimed(now, 'ben', clock.now(), 4000));
      expect(await whoHas(row)).toEqual(['ben']);
      await commit((now) => changed(now, { claimedBy: null, claimedUntil: null }));
      expect(await whoHas(row)).toEqual(['ana', 'ben', 'eve']);
    });

    it('rule 17: assigning anew, which ends a claim, shows to the new people whatever was claimed before', async () => {
      const { store, clock } = test.current;
      const row = await ask(store, { assignees: { users: ['ana'] } });
      await store.commit(commitOf(row, claimed(row, 'ana', clock.now(), 1000)));
      const held = await read(store, row);
      const next = { assignees: support, visibleTo: { ...everyoneIn(support), users: ['ana'] } };
      await store.commit(commitOf(held, changed(held, { ...next, claimedBy: null, claimedUntil: null })));
      expect(await whoHas(row)).toEqual(['ana', 'ben', 'eve']);
    });

    it('rule 17: a claim that outlives a delegation still counts for the people who come with it', async () => {
      const { store, clock } = test.current;
      const row = await ask(store, { assignees: { users: ['ana', 'ben'] } });
      await store.commit(commitOf(row, claimed(row, 'ben', clock.now(), 1000)));
      const held = await read(store, row);
      const visibleTo = { users: ['ana', 'ben', 'eve'], roles: [], anyone: false };
      await store.commit(commitOf(held, changed(held, { assignees: { users: ['ben', 'eve'] }, visibleTo })));
      expect(await whoHas(row)).toEqual(['ben']);
      clock.advance(1000);
      expect(await whoHas(row)).toEqual(['ben', 'eve']);
    });

    it('rule 17: who has answered a request of several has it no longer, the others do', async () => {
      const { store } = test.current;
      const row = await ask(store, { assignees: support, quorum: 3 });
      await store.commit(commitOf(row, partly(row, { id: 'ana' })));
      expect(await whoHas(row)).toEqual(['ben', 'eve']);
      const once = await read(store, row);
      await store.commit(commitOf(once, partly(once, { id: 'eve' })));
      expect(await whoHas(row)).toEqual(['ben']);
      const twice = await read(store, row);
      await store.commit(commitOf(twice, changed(twice, { assignees: { users: ['ana', 'ben'] } })));
      expect(await whoHas(row)).toEqual(['ben']);
    });

    it('rule 13: who handed his part on has it no longer, until he is no longer excluded', async () => {
      const { store } = test.current;
      const row = await ask(store, { assignees: support });
      const delegated = {
        assignees: { users: ['eve'], roles: ['support'] },
        visibleTo: { users: ['eve'], roles: ['support'], anyone: false },
        excluded: ['ana', 'ben'],
      };
      await store.commit(commitOf(row, changed(row, delegated)));
      expect(await whoHas(row)).toEqual(['eve']);
      const moved = await read(store, row);
      expect(moved.excluded).toEqual(['ana', 'ben']);
      await store.commit(commitOf(moved, changed(moved, { excluded: ['ben'] })));
      expect(await whoHas(row)).toEqual(['ana', 'eve']);
      const again = await read(store, row);
      await store.commit(commitOf(again, changed(again, { excluded: [] })));
      expect(await whoHas(row)).toEqual(['ana', 'ben', 'eve']);
    });

    it('rule 17: an excluded requester does not have his own question, others do; not excluded, he does', async () => {
      const { store } = test.current;
      const asked = { assignees: { users: ['ana'], roles: ['support'] }, requestedBy: { id: 'ana' } };
      const without = await ask(store, { ...asked, excludeRequester: true });
      const withHim = await ask(store, asked);
      expect(await whoHas(without)).toEqual(['ben', 'eve']);
      expect(await whoHas(withHim)).toEqual(['ana', 'ben', 'eve']);
      const open = await ask(store, { ...asked, assignees: { anyone: true }, excludeRequester: true });
      expect(await whoHas(open)).toEqual(['ben', 'eve']);
      await store.commit(commitOf(without, changed(without, { assignees: support })));
      expect(await whoHas(without)).toEqual(['ben', 'eve']);
    });

    it('rule 17: snoozed holds what would be assigned, and nothing else', async () => {
      const { store, clock } = test.current;
      const row = await ask(store, {
        assignees: support,
        quorum: 2,
        requestedBy: { id: 'eve' },
        excludeRequester: true,
      });
      for (const id of ['ana', 'ben', 'eve']) {
        await store.snooze('acme', row.id, id, clock.now() + 10_000, event('snoozed'));
      }
      expect(await whoHas(row)).toEqual([]);
      expect(await whoHas(row, 'snoozed')).toEqual(['ana', 'ben']);
      await store.commit(commitOf(row, partly(row, { id: 'ana' })));
      expect(await whoHas(row, 'snoozed')).toEqual(['ben']);
      const once = await read(store, row);
      await store.commit(commitOf(once, changed(once, { excluded: ['ben'] })));
      expect(await whoHas(row, 'snoozed')).toEqual([]);
      const both = await read(store, row);
      await store.commit(commitOf(both, changed(both, { excluded: [] })));
      expect(await whoHas(row, 'snoozed')).toEqual(['ben']);
      clock.advance(10_000);
      expect([await whoHas(row), await whoHas(row, 'snoozed')]).toEqual([['ben'], []]);
    });

    it('rule 17: snoozed and claimed by another is in neither view; overdue is in none', async () => {
      const { store, clock } = test.current;
      const row = await ask(store, { assignees: support }, { deadline: { in: 5000 } });
      await store.snooze('acme', row.id, 'ben', clock.now() + 10_000, event('snoozed'));
      await store.commit(commitOf(row, claimed(row, 'ana', clock.now(), 1000)));
      expect([await whoHas(row), await whoHas(row, 'snoozed')]).toEqual([['ana'], []]);
      clock.advance(1000);
      expect([await whoHas(row), await whoHas(row, 'snoozed')]).toEqual([['ana', 'eve'], ['ben']]);
      clock.advance(4000);
      expect([await whoHas(row), await whoHas(row, 'snoozed')]).toEqual([[], []]);
    });

    it('the views of another tenant, with the same ids of people and requests, are its own', async () => {
      const { store, clock } = test.current;
      const row = await ask(store, { assignees: support });
      await ask(store, { tenant: 'globex', id: row.id, assignees: support });
      await store.snooze('globex', row.id, 'ana', clock.now() + 1000, event('snoozed'));
      expect(await whoHas(row)).toEqual(['ana', 'ben', 'eve']);
      expect((await store.count({ ...looking('snoozed', 'ana', ['support']), tenant: 'globex' })).count).toBe(1);
    });
  });
}
