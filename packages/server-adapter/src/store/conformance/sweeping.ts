// Promises of sweep.

import { describe, expect, it } from 'vitest';
import type { RequestRow } from '../store.ts';
import {
  answered,
  ask,
  changed,
  commitOf,
  event,
  expired,
  perTest,
  read,
  type StoreUnderTest,
  spread,
  times,
} from './fixtures.ts';

export function sweepingConformance(makeStore: () => Promise<StoreUnderTest>): void {
  describe('sweeping', () => {
    const test = perTest(makeStore);

    it('moves what is due in every tenant, at its instant and not before, and tells when to come back', async () => {
      const { store, clock } = test.current;
      const first = await ask(store, {}, { deadline: { in: 1000 } });
      const second = await ask(store, { tenant: 'globex' }, { deadline: { in: 2000 } });
      await ask(store);
      clock.advance(999);
      const nothing = { moved: 0, poisoned: [], nextDueAt: first.dueAt, now: clock.now() };
      expect(await store.sweep(10, expired)).toEqual(nothing);
      clock.advance(1);
      expect(await store.sweep(10, expired)).toMatchObject({ moved: 1, nextDueAt: second.dueAt });
      clock.advance(1000);
      expect(await store.sweep(10, expired)).toMatchObject({ moved: 1, nextDueAt: null });
      expect(await read(store, first)).toMatchObject({
        state: 'expired',
        rev: 2,
        resolvedAt: first.dueAt,
        dueAt: null,
      });
      expect(await read(store, second)).toMatchObject({ state: 'expired' });
    });

    it('takes at most `limit` rows, oldest first', async () => {
      const { store, clock } = test.current;
      const rows: RequestRow[] = [];
      for (const ms of [30, 10, 20]) rows.push(await ask(store, {}, { deadline: { in: ms } }));
      clock.advance(100);
      const seen: string[] = [];
      const result = await store.sweep(2, (row) => {
        seen.push(row.id);
        return expired(row);
      });
      expect(seen).toEqual([rows[1]?.id, rows[2]?.id]);
      expect(result).toMatchObject({ moved: 2, nextDueAt: rows[0]?.dueAt });
    });

    it('moves a large batch, each row once', async () => {
      const { store, clock } = test.current;
      await Promise.all(times(250, () => ask(store, {}, { deadline: { in: 10 } })));
      clock.advance(10);
      expect(await store.sweep(230, expired)).toMatchObject({ moved: 230 });
      expect(await store.sweep(230, expired)).toMatchObject({ moved: 20, nextDueAt: null });
    });

    it('decides on the whole row and the clock', async () => {
      const { store, clock } = test.current;
      const row = await ask(store, { paramsData: { a: 1 }, body: 'b' }, { deadline: { in: 10 } });
      clock.advance(25);
      const seen: unknown[] = [];
      await store.sweep(10, (due, now) => {
        seen.push(due, now);
        return expired(due);
      });
      expect(seen).toEqual([row, clock.now()]);
    });

    it('a change that stays open comes back at its next instant', async () => {
      const { store, clock } = test.current;
      const row = await ask(store, {}, { deadline: { in: 10 } });
      clock.advance(10);
      const dueAt = clock.now() + 500;
      const result = await store.sweep(10, (due) => changed(due, { dueAt }));
      expect(result).toMatchObject({ moved: 1, nextDueAt: dueAt });
      expect(await read(store, row)).toMatchObject({ rev: 2, state: 'awaiting_input', dueAt, deadline: row.deadline });
    });

    it('rule 1: two sweepers never move one row twice', async () => {
      const { store, clock } = test.current;
      const rows = await Promise.all(times(40, () => ask(store, {}, { deadline: { in: 10 } })));
      clock.advance(10);
      const passes = await Promise.all(spread(test.current, 6).map((each) => each.sweep(15, expired)));
      expect(passes.reduce((sum, { moved }) => sum + moved, 0)).toBe(40);
      for (const row of rows) expect(await read(store, row)).toMatchObject({ rev: 2, state: 'expired' });
    });

    it('rule 1: an answer and a sweep at once leave one terminal event', async () => {
      const { store, clock } = test.current;
      const rows = await Promise.all(times(20, () => ask(store, {}, { deadline: { in: 10 } })));
      clock.advance(10);
      const [sweeper, answerer] = spread(test.current, 2);
      // The answers carry no deadline check here: only `rev` stands between them and the sweep.
      const [results, pass] = await Promise.all([
        Promise.all(rows.map((row) => answerer?.commit(commitOf(row, answered(row), false)))),
        sweeper?.sweep(100, expired),
      ]);
      expect(results.filter((result) => result?.kind === 'ok').length + (pass?.moved ?? 0)).toBe(20);
      for (const row of rows) {
        const { items } = await store.events('acme', row.id, { cursor: null, limit: 10 });
        expect(items).toHaveLength(2);
      }
    });

    it('rule 18: a row that cannot be decided is reported and backed off, and the rest goes on', async () => {
      const { store, clock } = test.current;
      const rows: RequestRow[] = [];
      for (const ms of [1, 2, 3]) rows.push(await ask(store, {}, { deadline: { in: ms } }));
      const poison = rows[1] as RequestRow;
      clock.advance(10);
      const failure = new Error('cannot decide');
      const decide = (row: RequestRow) => {
        if (row.id === poison.id) throw failure;
        return expired(row);
      };
      const result = await store.sweep(10, decide);
      expect(result).toMatchObject({ moved: 2, poisoned: [{ tenant: 'acme', id: poison.id, error: failure }] });
      const after = await read(store, poison);
      expect(after).toEqual({ ...poison, dueAt: after.dueAt });
      expect(after.dueAt).toBeGreaterThan(clock.now());
      expect(result.nextDueAt).toBe(after.dueAt);
      expect((await store.events('acme', poison.id, { cursor: null, limit: 10 })).items).toHaveLength(1);
      expect(await store.sweep(10, decide)).toMatchObject({ moved: 0, poisoned: [] });
    });

    it('rule 18: the delay of a poison row grows up to an hour, and starts anew after a change', async () => {
      const { store, clock } = test.current;
      const row = await ask(store, {}, { deadline: { in: 1 } });
      clock.advance(1);
      const fail = () => {
        throw new Error('cannot decide');
      };
      const delays: number[] = [];
      for (let round = 0; round < 15; round++) {
        await store.sweep(1, fail);
        delays.push(((await read(store, row)).dueAt ?? 0) - clock.now());
        clock.advance(3_600_000);
      }
      expect(delays).toEqual([...delays].sort((a, b) => a - b));
      expect(delays[0]).toBeLessThanOrEqual(60_000);
      expect(delays.at(-1)).toBe(3_600_000);
      await store.sweep(1, (due, now) => changed(due, { dueAt: now + 1 }));
      clock.advance(1);
      await store.sweep(1, fail);
      expect(((await read(store, row)).dueAt ?? 0) - clock.now()).toBe(delays[0]);
    });

    it.each([
      ['is due at once', (row: RequestRow, now: number) => changed(row, { dueAt: now })],
      ['is not a number', (row: RequestRow) => changed(row, { dueAt: Number.NaN })],
    ])('rule 18: a decision that %s again counts as poison, so that the sweep never spins', async (_, decide) => {
      const { store, clock } = test.current;
      const row = await ask(store, {}, { deadline: { in: 1 } });
      clock.advance(1);
      expect(await store.sweep(10, decide)).toMatchObject({ moved: 0, poisoned: [{ id: row.id }] });
      expect((await read(store, row)).rev).toBe(1);
    });

    it('rule 18: a decision that cannot be stored leaves nothing of itself behind', async () => {
      const { store, clock } = test.current;
      const poison = await ask(store, {}, { deadline: { in: 1 } });
      const good = await ask(store, {}, { deadline: { in: 2 } });
      clock.advance(2);
      const result = await store.sweep(10, (row) => ({
        ...expired(row),
        events: row.id === poison.id ? [event('expired'), event('expired', { big: 1n })] : [event('expired')],
      }));
      expect(result).toMatchObject({ moved: 1, poisoned: [{ id: poison.id }] });
      expect(await read(store, poison)).toMatchObject({ rev: 1, state: 'awaiting_input' });
      expect((await store.events('acme', poison.id, { cursor: null, limit: 10 })).items).toHaveLength(1);
      expect(await read(store, good)).toMatchObject({ state: 'expired' });
    });
  });
}
