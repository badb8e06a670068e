// Promises of events, subscribe, now and close.

import { describe, expect, it } from 'vitest';
import { type Hint, InvalidCursor, type RequestRow, StoreUnavailable } from '../store.ts';
import {
  answered,
  ask,
  changed,
  commitOf,
  event,
  expired,
  insertOf,
  isOfRow,
  looking,
  pageOf,
  perTest,
  question,
  read,
  type StoreUnderTest,
  spread,
  times,
} from './fixtures.ts';

export function tellingConformance(makeStore: () => Promise<StoreUnderTest>): void {
  describe('telling', () => {
    const test = perTest(makeStore);

    it('events are numbered from 1 without gaps and stamped with the clock of their change', async () => {
      const { store, clock } = test.current;
      const row = await ask(store, {}, { events: [event('created', { a: 1 }), event('assigned')] });
      clock.advance(7);
      const anonymous = { type: 'expired', actor: null, channel: 'timeout', data: { ['__proto__']: 1 } } as const;
      await store.commit(commitOf(row, { ...expired(row), events: [anonymous, event('commented', { text: '🙂' })] }));
      const page = await store.events('acme', row.id, { cursor: null, limit: 10 });
      expect(page).toEqual({
        items: [
          { ...event('created', { a: 1 }), seq: 1, at: row.createdAt },
          { ...event('assigned'), seq: 2, at: row.createdAt },
          { ...anonymous, seq: 3, at: clock.now() },
          { ...event('commented', { text: '🙂' }), seq: 4, at: clock.now() },
        ],
        nextCursor: null,
        now: clock.now(),
      });
    });

    it('events stay contiguous when changes race', async () => {
      const { store } = test.current;
      const { id } = await ask(store);
      await Promise.all(
        spread(test.current, 10).map(async (each) => {
          for (let row = await read(each, { tenant: 'acme', id }); ; row = await read(each, row)) {
            const result = await each.commit(commitOf(row, changed(row, {})));
            if (result.kind === 'ok') return;
          }
        }),
      );
      const { items } = await store.events('acme', id, { cursor: null, limit: 100 });
      expect(items.map(({ seq }) => seq)).toEqual(times(11, (index) => index + 1));
      expect((await read(store, { tenant: 'acme', id })).rev).toBe(11);
    });

    it('events come in pages; a cursor of another request is refused', async () => {
      const { store } = test.current;
      const row = await ask(store, {}, { events: times(5, () => event('commented')) });
      const other = await ask(store, {}, { events: times(5, () => event('commented')) });
      const seqs: number[] = [];
      let cursor: string | null = null;
      do {
        const page: Awaited<ReturnType<typeof store.events>> = await store.events('acme', row.id, { cursor, limit: 2 });
        if (page.nextCursor) {
          const foreign = store.events('acme', other.id, { cursor: page.nextCursor, limit: 2 });
          await expect(foreign).rejects.toBeInstanceOf(InvalidCursor);
        }
        seqs.push(...page.items.map(({ seq }) => seq));
        cursor = page.nextCursor;
      } while (cursor !== null);
      expect(seqs).toEqual([1, 2, 3, 4, 5]);
      const edited = store.events('acme', row.id, { cursor: 'AAAA', limit: 2 });
      await expect(edited).rejects.toBeInstanceOf(InvalidCursor);
    });

    it('an unknown request, and one of another tenant, have no events', async () => {
      const { store } = test.current;
      const row = await ask(store);
      for (const [tenant, id] of [
        ['acme', 'nothing'],
        ['globex', row.id],
      ] as const) {
        expect((await store.events(tenant, id, { cursor: null, limit: 10 })).items).toEqual([]);
      }
    });

    it('rule 4: each committed change is hinted after its commit: whoever reads on the hint finds it', async () => {
      const { store, clock } = test.current;
      const hints: Hint[] = [];
      const found: Promise<number>[] = [];
      store.subscribe((hint) => {
        hints.push(hint);
        if (isOfRow(hint)) found.push(store.get(hint.tenant, hint.id).then(({ row }) => (row?.rev ?? 0) - hint.rev));
      });
      const row = await ask(store, {}, { deadline: { in: 10 } });
      const other = await ask(store, { tenant: 'globex' }, { deadline: { in: 10 } });
      await store.commit(commitOf(row, answered(row)));
      clock.advance(10);
      await store.sweep(10, expired);
      expect(hints.filter((hint) => hint !== 'resync')).toEqual([
        { tenant: 'acme', id: row.id, rev: 1, state: 'awaiting_input' },
        { tenant: 'globex', id: other.id, rev: 1, state: 'awaiting_input' },
        { tenant: 'acme', id: row.id, rev: 2, state: 'responded' },
        { tenant: 'globex', id: other.id, rev: 2, state: 'expired' },
      ]);
      expect(await Promise.all(found)).toEqual([0, 0, 0, 0]);
    });

    it('what changed nothing is not hinted', async () => {
      const { store, clock } = test.current;
      const key = { operation: 'create', actor: 'a', key: 'k', fingerprint: 'f' } as const;
      const row = await ask(store, {}, { deadline: { in: 10 }, idempotency: key });
      const hints: Hint[] = [];
      store.subscribe((hint) => hint !== 'resync' && hints.push(hint));
      await store.insert(insertOf(question(), { idempotency: key }));
      await store.insert(insertOf(question(), { deadline: { in: 0 } }));
      await store.commit({ ...commitOf(row, answered(row)), expectedRev: 9 });
      clock.advance(10);
      await store.commit(commitOf(row, answered(row)));
      await store.sweep(10, () => {
        throw new Error('poison');
      });
      expect(hints).toEqual([]);
    });

    it('a listener that throws disturbs neither the change nor the other listeners; one that left is not called', async () => {
      const { store } = test.current;
      const heard: Hint[] = [];
      const left: Hint[] = [];
      store.subscribe(() => {
        throw new Error('listener');
      });
      store.subscribe((hint) => heard.push(hint));
      store.subscribe((hint) => left.push(hint))();
      await ask(store);
      expect(heard).toHaveLength(1);
      expect(left).toEqual([]);
    });

    it('a change made through another store on the same data is hinted, if only as resync', async () => {
      const { store, peer = store } = test.current;
      await store.migrate();
      const hinted = new Promise<Hint>((resolve) => void store.subscribe(resolve));
      const row: RequestRow = await ask(peer);
      const hint = await hinted;
      expect(isOfRow(hint) ? hint.id : hint).toBe(isOfRow(hint) ? row.id : 'resync');
    });

    it('now is the clock', async () => {
      const { store, clock } = test.current;
      clock.advance(3);
      expect(await store.now()).toBe(clock.now());
    });

    it('migrating again, also many times at once, changes nothing', async () => {
      const { store } = test.current;
      const row = await ask(store);
      await Promise.all(spread(test.current, 10).map((each) => each.migrate()));
      expect(await read(store, row)).toEqual(row);
    });

    it('a closed store rejects every call, and closing again is fine', async () => {
      const { store } = test.current;
      const row = await ask(store);
      await store.close();
      await store.close();
      const page = { cursor: null, limit: 1 };
      const calls = [
        () => store.migrate(),
        () => store.insert(insertOf(question())),
        () => store.get('acme', row.id),
        () => store.recall('acme', { operation: 'create', actor: 'a', key: 'k' }),
        () => store.commit(commitOf(row, answered(row))),
        () => store.sweep(1, expired),
        () => store.backlog(),
        () => store.list(looking('all', 'x'), pageOf(1)),
        () => store.count(looking('all', 'x')),
        () => store.events('acme', row.id, page),
        () => store.now(),
      ];
      for (const call of calls) await expect(call()).rejects.toBeInstanceOf(StoreUnavailable);
      expect(() => store.subscribe(() => {})).toThrow(StoreUnavailable);
    });

    it('a call that is under way while the store closes is done or rejected, never left hanging', async () => {
      const { store } = test.current;
      const calls = Promise.allSettled(times(20, () => ask(store)));
      await store.close();
      for (const result of await calls) {
        if (result.status === 'rejected') expect(result.reason).toBeInstanceOf(StoreUnavailable);
      }
    });
  });
}
