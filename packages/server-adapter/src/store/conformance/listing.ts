// Promises of list, count and their cursors.

import type { State, View } from '@hitl-kit/client';
import { describe, expect, it } from 'vitest';
import { type Filter, InvalidCursor, type RequestRow, type Store } from '../store.ts';
import {
  answered,
  ask,
  changed,
  commitOf,
  expired,
  listed,
  looking,
  pageOf,
  perTest,
  read,
  response,
  type StoreUnderTest,
  times,
} from './fixtures.ts';

export function listingConformance(makeStore: () => Promise<StoreUnderTest>): void {
  describe('listing', () => {
    const test = perTest(makeStore);

    /** The ids in list order, after making sure that pages of any size and the count agree with them. */
    async function seen(filter: Filter): Promise<string[]> {
      const { store } = test.current;
      const ids = await listed(store, filter);
      expect(await listed(store, filter, 1)).toEqual(ids);
      expect(await listed(store, filter, 2)).toEqual(ids);
      expect((await store.count(filter)).count).toBe(ids.length);
      return ids;
    }

    it('items are summaries: no content, and the response without its params', async () => {
      const { store, clock } = test.current;
      const row = await ask(store, { body: 'b', context: 1, paramsSchema: {}, paramsUi: {}, paramsData: 2 });
      const result = await store.commit(commitOf(row, answered(row, 'ana', { params: { secret: 1 }, comment: 'c' })));
      const full = result.kind === 'ok' ? result.row : row;
      const { body: _b, context: _c, paramsSchema: _s, paramsUi: _u, paramsData: _d, ...summary } = full;
      const { params: _p, ...answer } = response('ana', { comment: 'c' });
      const page = await store.list(looking('all', 'lena'), pageOf(5));
      const item = { ...summary, response: answer, snoozedUntil: null };
      expect(page).toEqual({ items: [item], nextCursor: null, now: clock.now() });
    });

    it('newest first, and ties on the instant by id, descending', async () => {
      const { store, clock } = test.current;
      const ids = ['b', 'd', 'a', 'c'].map((letter) => `00000000-0000-7000-8000-00000000000${letter}`);
      for (const id of ids) await ask(store, { id });
      clock.advance(1);
      const newest = await ask(store, { id: '00000000-0000-7000-8000-000000000000' });
      for (const filter of [looking('all', 'x'), looking('assigned', 'ana'), looking('created', 'service')]) {
        expect(await seen(filter)).toEqual([newest.id, ...[...ids].sort().reverse()]);
      }
    });

    it('rule 17: assigned holds open requests of which the viewer, his role or anyone is an assignee', async () => {
      const { store } = test.current;
      const mine = await ask(store, { assignees: { users: ['ana', 'ben'] } });
      const roles = await ask(store, { assignees: { roles: ['support', 'lead'] } });
      const both = await ask(store, { assignees: { users: ['ana'], roles: ['support'] } });
      const anyone = await ask(store, { assignees: { anyone: true } });
      await ask(store, { assignees: { nobody: true } });
      await ask(store, { assignees: { users: ['support'], roles: ['ana'] } });
      await ask(store, { tenant: 'globex', assignees: { anyone: true } });
      const done = await ask(store);
      await store.commit(commitOf(done, answered(done)));
      const ids = (...rows: RequestRow[]) => rows.map(({ id }) => id).reverse();
      expect((await seen(looking('assigned', 'ana', ['support', 'lead', 'lead']))).sort()).toEqual(
        ids(mine, roles, both, anyone).sort(),
      );
      expect((await seen(looking('assigned', 'ana'))).sort()).toEqual(ids(mine, both, anyone).sort());
      expect(await seen(looking('assigned', 'Ana'))).toEqual([anyone.id]);
      expect(await seen(looking('assigned', ''))).toEqual([anyone.id]);
    });

    it('rule 17: who is no longer an assignee no longer has it in his inbox, and sees it among the answered', async () => {
      const { store } = test.current;
      const row = await ask(store, { assignees: { users: ['ana'], roles: ['support'] } });
      const fields = {
        assignees: { users: ['ben'] },
        visibleTo: { users: ['ana', 'ben'], roles: ['support'], anyone: false },
      };
      await store.commit(commitOf(row, changed(row, fields)));
      const everyone = [looking('assigned', 'ana'), looking('assigned', 'x', ['support']), looking('assigned', 'ben')];
      expect(await Promise.all(everyone.map(seen))).toEqual([[], [], [row.id]]);
      const moved = await read(store, row);
      await store.commit(commitOf(moved, answered(moved, 'ben')));
      expect(await Promise.all(everyone.map(seen))).toEqual([[], [], []]);
      for (const [id, ...roles] of [['ana'], ['ben'], ['x', 'support'], ['service']] as const) {
        expect(await seen(looking('answered', id, roles))).toEqual([row.id]);
      }
      expect(await seen(looking('answered', 'x'))).toEqual([]);
    });

    it('an assignee who comes back has it in his inbox again', async () => {
      const { store } = test.current;
      const row = await ask(store, { assignees: { users: ['ana'] } });
      const visibleTo = { users: ['ana', 'ben'], roles: [], anyone: false };
      await store.commit(commitOf(row, changed(row, { assignees: { users: ['ben'] }, visibleTo })));
      const moved = await read(store, row);
      await store.commit(commitOf(moved, changed(moved, { assignees: { users: ['ana'] }, visibleTo })));
      expect(await seen(looking('assigned', 'ana'))).toEqual([row.id]);
      expect(await seen(looking('assigned', 'ben'))).toEqual([]);
    });

    it('answered holds what is resolved and the viewer asked, may see or answered, each once', async () => {
      const { store } = test.current;
      const own = await ask(store, { requestedBy: { id: 'ana' }, assignees: { users: ['ana'], roles: ['support'] } });
      const forced = await ask(store, { assignees: { users: ['ben'] } });
      const open = await ask(store, { requestedBy: { id: 'ana' }, assignees: { anyone: true } });
      const anyone = await ask(store, { assignees: { anyone: true } });
      for (const row of [own, forced, anyone]) await store.commit(commitOf(row, answered(row, 'ana')));
      const ids = await seen(looking('answered', 'ana', ['support']));
      expect(ids.sort()).toEqual([own.id, forced.id, anyone.id].sort());
      expect(ids).not.toContain(open.id);
      expect(await seen(looking('answered', 'stranger'))).toEqual([anyone.id]);
    });

    it('what is open to anyone is not for a viewer without the permission to respond', async () => {
      const { store } = test.current;
      const open = await ask(store, { assignees: { anyone: true } });
      const mine = await ask(store, { assignees: { anyone: true } });
      const limited = (view: View): Filter => ({
        ...looking(view, 'ana'),
        viewer: { id: 'ana', roles: [], anyone: false },
      });
      expect(await seen(limited('assigned'))).toEqual([]);
      await store.commit(commitOf(open, answered(open, 'ben')));
      await store.commit(commitOf(mine, answered(mine, 'ana')));
      expect(await seen(limited('answered'))).toEqual([mine.id]);
    });

    it('created holds what the viewer asked, in any state; all holds the tenant', async () => {
      const { store } = test.current;
      const open = await ask(store, { requestedBy: { id: 'ana' } });
      const done = await ask(store, { requestedBy: { id: 'ana' } });
      const other = await ask(store);
      await ask(store, { tenant: 'globex', requestedBy: { id: 'ana' } });
      await store.commit(commitOf(done, answered(done)));
      expect((await seen(looking('created', 'ana'))).sort()).toEqual([open.id, done.id].sort());
      expect((await seen(looking('all', 'nobody'))).sort()).toEqual([open.id, done.id, other.id].sort());
    });

    it('rule 2: open requests whose deadline has passed are left out, and nothing is written', async () => {
      const { store, clock } = test.current;
      const row = await ask(store, { requestedBy: { id: 'ana' } }, { deadline: { in: 1000 } });
      const views: View[] = ['assigned', 'created', 'all'];
      const look = () => Promise.all(views.map((view) => seen(looking(view, 'ana'))));
      clock.advance(999);
      expect(await look()).toEqual([[row.id], [row.id], [row.id]]);
      clock.advance(1);
      expect(await look()).toEqual([[], [], []]);
      expect(await read(store, row)).toEqual(row);
      await store.sweep(10, expired);
      expect(await look()).toEqual([[], [row.id], [row.id]]);
    });

    it('states narrow every view', async () => {
      const { store } = test.current;
      const rows = new Map<State, string>();
      for (const state of ['awaiting_input', 'responded', 'expired'] as const) {
        const row = await ask(store, { requestedBy: { id: 'ana' } });
        if (state === 'responded') await store.commit(commitOf(row, answered(row)));
        if (state === 'expired') await store.commit(commitOf(row, expired(row), false));
        rows.set(state, row.id);
      }
      const found = async (view: View, ...states: State[]) => (await seen(looking(view, 'ana', [], states))).sort();
      const ids = (...states: State[]) => states.map((state) => rows.get(state)).sort();
      expect(await found('assigned', 'awaiting_input', 'responded')).toEqual(ids('awaiting_input'));
      expect(await found('assigned', 'responded')).toEqual([]);
      expect(await found('answered', 'responded', 'awaiting_input')).toEqual(ids('responded'));
      expect(await found('answered', 'awaiting_input')).toEqual([]);
      expect(await found('created', 'responded', 'expired')).toEqual(ids('responded', 'expired'));
      expect(await found('all', 'awaiting_input')).toEqual(ids('awaiting_input'));
      for (const view of ['assigned', 'answered', 'created', 'all'] as const) expect(await found(view)).toEqual([]);
    });

    it('someone with very many roles sees each request once', async () => {
      const { store } = test.current;
      const roles = times(700, (index) => `role-${index}`);
      const row = await ask(store, { assignees: { users: ['ana'], roles: roles.slice(0, 20) } });
      const other = await ask(store, { assignees: { roles: ['role-699'] } });
      expect((await seen(looking('assigned', 'ana', roles))).sort()).toEqual([row.id, other.id].sort());
    });

    it('pages hold everything once while requests are added and answered', async () => {
      const { store, clock } = test.current;
      const rows: RequestRow[] = [];
      for (let index = 0; index < 20; index++) {
        if (index % 3 === 0) clock.advance(1);
        rows.push(await ask(store, { assignees: { users: ['ana'], roles: ['support'] } }));
      }
      const filter = looking('assigned', 'ana', ['support']);
      const met: string[] = [];
      let cursor: string | null = null;
      do {
        const page: Awaited<ReturnType<Store['list']>> = await store.list(filter, pageOf(3, cursor));
        met.push(...page.items.map(({ id }) => id));
        cursor = page.nextCursor;
        clock.advance(1);
        await ask(store, { assignees: { users: ['ana'], roles: ['support'] } });
        const last = await read(store, { tenant: 'acme', id: met.at(-1) ?? '' });
        await store.commit(commitOf(last, answered(last)));
      } while (cursor !== null);
      expect(new Set(met).size).toBe(met.length);
      expect([...met].sort()).toEqual(rows.map(({ id }) => id).sort());
    });

    it('the last page has no cursor, also when it is full', async () => {
      const { store } = test.current;
      for (let index = 0; index < 4; index++) await ask(store);
      const filter = looking('all', 'x');
      const first = await store.list(filter, pageOf(2));
      expect(first.nextCursor).not.toBeNull();
      const second = await store.list(filter, pageOf(2, first.nextCursor));
      expect(second.items).toHaveLength(2);
      expect(second.nextCursor).toBeNull();
    });

    it('a cursor that is edited, invented or of another list is refused', async () => {
      const { store } = test.current;
      const row = await ask(store);
      await store.commit(commitOf(row, changed(row, {})));
      await ask(store);
      const filter = looking('all', 'x');
      const { nextCursor } = await store.list(filter, pageOf(1));
      const cursor = nextCursor ?? '';
      const edited = times(cursor.length, (index) => {
        const other = cursor[index] === 'A' ? 'B' : 'A';
        return cursor.slice(0, index) + other + cursor.slice(index + 1);
      });
      const bad = [
        ...edited,
        '',
        ' ',
        cursor.slice(1),
        `${cursor}=`,
        `${cursor}A`,
        btoa('[1,"x"]'),
        btoa('null'),
        '🙂',
      ];
      for (const each of bad) {
        await expect(store.list(filter, pageOf(1, each))).rejects.toBeInstanceOf(InvalidCursor);
      }
      const foreign = [
        looking('created', 'x'),
        looking('all', 'x', [], ['responded']),
        { ...filter, tenant: 'globex' },
      ];
      for (const each of foreign) {
        await expect(store.list(each, pageOf(1, cursor))).rejects.toBeInstanceOf(InvalidCursor);
      }
      const events = await store.events('acme', row.id, { cursor: null, limit: 1 });
      await expect(store.list(filter, pageOf(1, events.nextCursor))).rejects.toBeInstanceOf(InvalidCursor);
      expect((await store.list(filter, pageOf(1, cursor))).items).toHaveLength(1);
    });
  });
}
