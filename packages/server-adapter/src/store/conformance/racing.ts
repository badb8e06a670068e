// Promises that hold when several change one request at once: one outcome, one history, nothing lost.

import { describe, expect, it } from 'vitest';
import type { Change, RequestRow, Store } from '../store.ts';
import {
  answered,
  ask,
  cancelled,
  changed,
  claimed,
  commitOf,
  event,
  expired,
  listed,
  looking,
  perTest,
  read,
  type StoreUnderTest,
  spread,
  times,
} from './fixtures.ts';

const terminal = ['responded', 'expired', 'cancelled'];

export function racingConformance(makeStore: () => Promise<StoreUnderTest>): void {
  describe('racing', () => {
    const test = perTest(makeStore);

    /** Tries until the change is in, or the request takes no more; true when it is in. */
    async function insist(store: Store, row: RequestRow, decide: (row: RequestRow) => Change): Promise<boolean> {
      for (let current = row; current.state === 'awaiting_input'; current = await read(store, row)) {
        const result = await store.commit(commitOf(current, decide(current)));
        if (result.kind === 'ok') return true;
        if (result.kind === 'past_deadline') return false;
      }
      return false;
    }

    async function expectOneOutcome(row: RequestRow): Promise<RequestRow> {
      const { store } = test.current;
      const after = await read(store, row);
      const { items } = await store.events('acme', row.id, { cursor: null, limit: 100 });
      expect(items.map(({ seq }) => seq)).toEqual(items.map((_, index) => index + 1));
      expect(items.filter(({ type }) => terminal.includes(type)).map(({ type }) => type)).toEqual([after.state]);
      expect(after.rev).toBe(items.filter(({ type }) => type !== 'commented').length);
      return after;
    }

    it('rule 1: answer, claim, assign, cancel and a comment at once: one outcome, and every change that was ok is told', async () => {
      const { store, clock } = test.current;
      for (let round = 0; round < 12; round++) {
        const row = await ask(store, { assignees: { users: ['ana'], roles: ['support'] } });
        const visibleTo = { users: ['ana', 'ben'], roles: ['support'], anyone: false };
        const decisions = [
          (now: RequestRow) => answered(now, 'ana'),
          (now: RequestRow) => claimed(now, 'ben', clock.now(), 1000),
          (now: RequestRow) => changed(now, { assignees: { users: ['ben'] }, visibleTo }),
          (now: RequestRow) => cancelled(now),
          (now: RequestRow) => answered(now, 'ben'),
        ];
        const turned = decisions.map(
          (_, index) => decisions[(index + round) % decisions.length] as (typeof decisions)[0],
        );
        const stores = spread(test.current, turned.length);
        const [, ...won] = await Promise.all([
          stores[1]?.append('acme', row.id, event('commented')),
          ...turned.map((decide, index) => insist(stores[index] ?? store, row, decide)),
        ]);
        const after = await expectOneOutcome(row);
        expect(after.rev).toBe(1 + won.filter(Boolean).length);
        expect(await listed(store, looking('assigned', 'ana', ['support']))).toEqual([]);
      }
    });

    it('rule 2: answers, the deadline and two sweepers at once: no answer of the deadline’s instant or later', async () => {
      const { store, clock } = test.current;
      const rows = await Promise.all(times(30, () => ask(store, {}, { deadline: { in: 10 } })));
      const [first = store, second = store] = spread(test.current, 2);
      const answers = rows.map((row, index) => insist(index % 2 ? first : second, row, (now) => answered(now)));
      await answers[0];
      clock.advance(10);
      const late = rows.map((row, index) => {
        const each = index % 2 ? second : first;
        return each.commit(commitOf(row, expired(row), false));
      });
      const passes = [first.sweep(20, expired), second.sweep(20, expired)];
      const outcomes = await Promise.all(answers);
      await Promise.all([...late, ...passes]);
      for (const [index, row] of rows.entries()) {
        const after = await expectOneOutcome(row);
        expect(after.state).toBe(outcomes[index] ? 'responded' : 'expired');
        if (after.state === 'responded') expect(after.resolvedAt).toBeLessThan(row.deadline ?? 0);
      }
      expect((await first.sweep(20, expired)).moved).toBe(0);
    });
  });
}
