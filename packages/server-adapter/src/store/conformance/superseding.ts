// Promises of insert for a request that asks another one again (rule 16).

import { describe, expect, it } from 'vitest';
import type { Change, InsertInput, RequestRow, RowHint } from '../store.ts';
import {
  answered,
  ask,
  cancelled,
  changed,
  commitOf,
  event,
  expired,
  firstPage,
  insertOf,
  isOfRow,
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

const key = { operation: 'create', actor: 'service', key: 'again', fingerprint: 'f' } as const;

/** A new question that asks `before` again; `change` is what happens to the old one. */
function again(before: RequestRow, change: Change | null = cancelled(before)): InsertInput {
  const row = question({ supersedes: before.id });
  return insertOf(row, { supersede: { id: before.id, expectedRev: before.rev, change } });
}

export function supersedingConformance(makeStore: () => Promise<StoreUnderTest>): void {
  describe('superseding', () => {
    const test = perTest(makeStore);

    it('rule 16: an open request is closed in the transaction that asks again, and each names the other', async () => {
      const { store, clock } = test.current;
      const before = await ask(store, {}, { deadline: { in: 1000 } });
      clock.advance(999);
      const input = again(before);
      const result = await store.insert(input);
      expect(result).toMatchObject({ kind: 'created', row: { supersedes: before.id, supersededBy: null, rev: 1 } });
      const after = await read(store, before);
      const closed = { state: 'cancelled', rev: 2, resolvedAt: clock.now(), supersededBy: input.row.id, dueAt: null };
      expect(after).toEqual({ ...before, ...cancelled(before).next, ...closed });
      const { items } = await store.events('acme', before.id, firstPage);
      expect(items.map(({ seq, type }) => [seq, type])).toEqual([
        [1, 'created'],
        [2, 'cancelled'],
      ]);
      expect(await listed(store, looking('assigned', 'ana'))).toEqual([input.row.id]);
      expect(await listed(store, looking('answered', 'ana'))).toEqual([before.id]);
      const summaries = await store.list(looking('all', 'x'), { sort: 'createdAt', cursor: null, limit: 5 });
      expect(summaries.items).toMatchObject([{ supersededBy: input.row.id }, { supersedes: before.id }]);
    });

    it('rule 16: a resolved request keeps its answer, its events and its rev', async () => {
      const { store, clock } = test.current;
      const first = await ask(store, {}, { deadline: { in: 1000 } });
      await store.commit(commitOf(first, answered(first, 'ana', { params: { amount: 1 } })));
      const before = await read(store, first);
      clock.advance(5000);
      const input = again(before, null);
      expect((await store.insert(input)).kind).toBe('created');
      expect(await read(store, before)).toEqual({ ...before, supersededBy: input.row.id });
      expect((await store.events('acme', before.id, firstPage)).items).toHaveLength(2);
    });

    it('rule 16: there is one successor, whatever became of the request; the second is told so', async () => {
      const { store } = test.current;
      const before = await ask(store);
      await store.insert(again(before));
      const after = await read(store, before);
      for (const [known, change] of [
        [before, cancelled(before)],
        [after, null],
      ] as const) {
        const input = again(known, change);
        expect((await store.insert({ ...input, idempotency: key })).kind).toBe('already_superseded');
        expect((await store.get('acme', input.row.id)).row).toBeNull();
      }
      expect(await read(store, before)).toEqual(after);
      expect(await store.recall('acme', key)).toBeNull();
    });

    it('rule 16: of many that ask again at once exactly one does', async () => {
      const { store } = test.current;
      const before = await ask(store);
      const inputs = times(10, () => again(before));
      const results = await Promise.all(
        spread(test.current, 10).map((each, index) => each.insert(inputs[index] as InsertInput)),
      );
      expect(results.map(({ kind }) => kind).sort()).toEqual([...times(9, () => 'already_superseded'), 'created']);
      const winner = inputs[results.findIndex(({ kind }) => kind === 'created')]?.row.id;
      expect(await read(store, before)).toMatchObject({ supersededBy: winner, rev: 2, state: 'cancelled' });
      expect((await listed(store, looking('all', 'x'))).sort()).toEqual([before.id, winner].sort());
      expect((await store.events('acme', before.id, firstPage)).items).toHaveLength(2);
    });

    it('rule 16: a request that moved on, is gone or is of another tenant is stale, and nothing is written', async () => {
      const { store } = test.current;
      const before = await ask(store);
      await store.commit(commitOf(before, changed(before, {})));
      const current = await read(store, before);
      const unknown = { ...again(current), supersede: { id: 'nothing', expectedRev: 2, change: null } };
      const foreign = { ...again(current), row: question({ tenant: 'globex', supersedes: before.id }) };
      for (const input of [again(before), unknown, foreign]) {
        expect((await store.insert({ ...input, idempotency: key })).kind).toBe('stale');
        expect((await store.get(input.row.tenant, input.row.id)).row).toBeNull();
        expect(await store.recall(input.row.tenant, key)).toBeNull();
      }
      expect(await read(store, before)).toEqual(current);
    });

    it('rule 2: an open request whose deadline has come is not withdrawn by asking again: it is stale', async () => {
      const { store, clock } = test.current;
      const before = await ask(store, {}, { deadline: { in: 1000 } });
      clock.advance(1000);
      expect((await store.insert(again(before))).kind).toBe('stale');
      expect(await read(store, before)).toEqual(before);
      await store.commit(commitOf(before, expired(before), false));
      const after = await read(store, before);
      expect((await store.insert(again(after, null))).kind).toBe('created');
      expect(await read(store, before)).toMatchObject({ state: 'expired', rev: 2 });
    });

    it('rule 5: asking again under a key is a replay afterwards', async () => {
      const { store } = test.current;
      const before = await ask(store);
      const first = { ...again(before), idempotency: key };
      await store.insert(first);
      const replay = await store.insert({ ...again(before), idempotency: key });
      expect(replay).toMatchObject({ kind: 'replayed', row: { id: first.row.id } });
      const mismatch = await store.insert({ ...again(before), idempotency: { ...key, fingerprint: 'other' } });
      expect(mismatch.kind).toBe('mismatch');
    });

    it('rule 7: when either of the two cannot be stored, neither is', async () => {
      const { store } = test.current;
      const before = await ask(store);
      const broken = event('cancelled', { big: 1n });
      const inputs = [
        { ...again(before), events: [broken] },
        again(before, { ...cancelled(before), events: [broken] }),
        again(before, { ...cancelled(before), resolves: false }),
        { ...again(before), row: { ...question(), id: before.id } },
      ];
      for (const input of inputs) {
        await expect(store.insert({ ...input, idempotency: key })).rejects.toThrow();
        expect(await read(store, before)).toEqual(before);
        expect(await store.recall('acme', key)).toBeNull();
      }
      expect(await listed(store, looking('assigned', 'ana'))).toEqual([before.id]);
      expect((await store.events('acme', before.id, firstPage)).items).toHaveLength(1);
    });

    it('an answer and asking again at once: one of them, and the answer is never lost', async () => {
      const { store } = test.current;
      const rows = await Promise.all(times(20, () => ask(store)));
      const [asker = store, answerer = store] = spread(test.current, 2);
      const results = await Promise.all(
        rows.map((row, index) => {
          const calls = [() => asker.insert(again(row)), () => answerer.commit(commitOf(row, answered(row)))];
          return Promise.all((index % 2 ? calls.reverse() : calls).map((call) => call()));
        }),
      );
      for (const [index, row] of rows.entries()) {
        const kinds = (results[index] ?? []).map(({ kind }) => kind).sort();
        const { state, supersededBy } = await read(store, row);
        if (state === 'responded') expect([kinds, supersededBy]).toEqual([['ok', 'stale'], null]);
        else expect([state, kinds, supersededBy]).toEqual(['cancelled', ['created', 'stale'], expect.any(String)]);
        expect((await store.events('acme', row.id, firstPage)).items).toHaveLength(2);
      }
    });

    it('both are hinted', async () => {
      const { store } = test.current;
      const open = await ask(store);
      const first = await settle(store);
      const done = await read(store, first);
      const hints: RowHint[] = [];
      store.subscribe((hint) => isOfRow(hint) && hints.push(hint));
      const inputs = [again(open), again(done, null)] as const;
      for (const input of inputs) await store.insert(input);
      expect(hints.toSorted(byIdOf(inputs[0].row.id, open.id, inputs[1].row.id))).toEqual([
        { tenant: 'acme', id: inputs[0].row.id, rev: 1, state: 'awaiting_input' },
        { tenant: 'acme', id: open.id, rev: 2, state: 'cancelled' },
        { tenant: 'acme', id: inputs[1].row.id, rev: 1, state: 'awaiting_input' },
        { tenant: 'acme', id: done.id, rev: 2, state: 'responded' },
      ]);
    });
  });
}

/** In the order of these ids, any other last. */
function byIdOf(...ids: string[]) {
  const place = ({ id }: RowHint) => (ids.includes(id) ? ids.indexOf(id) : ids.length);
  return (a: RowHint, b: RowHint) => place(a) - place(b);
}
