// Promises of commit for answers that count towards a quorum (rule 11), and of insert and commit for what is due before
// the deadline (rule 14).

import { describe, expect, it } from 'vitest';
import {
  answered,
  ask,
  changed,
  commitOf,
  listed,
  looking,
  pageOf,
  partly,
  perTest,
  read,
  type StoreUnderTest,
  spread,
} from './fixtures.ts';

export function countingConformance(makeStore: () => Promise<StoreUnderTest>): void {
  describe('counting', () => {
    const test = perTest(makeStore);

    it('rule 11: answers are kept in order, each stamped with the clock of its own change', async () => {
      const { store, clock } = test.current;
      const row = await ask(store, { quorum: 3, assignees: { roles: ['support'] } });
      expect(row.answers).toEqual([]);
      clock.advance(5);
      const first = partly(row, { id: 'ana', name: 'Ana' }, { params: { amount: 1 }, comment: 'fine', channel: 'ui' });
      const result = await store.commit(commitOf(row, first));
      const kept = [{ ...first.answer, respondedAt: clock.now() }];
      const once = { ...row, rev: 2, answers: kept };
      expect(result).toEqual({ kind: 'ok', row: once, now: clock.now() });
      expect(await read(store, row)).toEqual(once);
      clock.advance(5);
      const second = partly(once, { id: 'ben' }, { params: [], chosenOptions: ['Reject'] });
      await store.commit(commitOf(once, second));
      const twice = await read(store, row);
      expect(twice.answers).toEqual([...kept, { ...second.answer, respondedAt: clock.now() }]);
      clock.advance(5);
      const { answer } = partly(twice, { id: 'eve' });
      await store.commit(commitOf(twice, { ...answered(twice, 'eve'), answer }));
      const done = await read(store, row);
      expect(done).toMatchObject({ state: 'responded', rev: 4, resolvedAt: clock.now() });
      expect(done.answers.map(({ respondedBy, respondedAt }) => [respondedBy.id, respondedAt])).toEqual([
        ['ana', row.createdAt + 5],
        ['ben', row.createdAt + 10],
        ['eve', row.createdAt + 15],
      ]);
    });

    it('summaries carry the answers without their params', async () => {
      const { store } = test.current;
      const row = await ask(store, { quorum: 2 });
      const { params: _, ...answer } = partly(row).answer;
      await store.commit(commitOf(row, partly(row, { id: 'ana' }, { params: { secret: 1 } })));
      const { items } = await store.list(looking('all', 'x'), pageOf(5));
      expect(items[0]?.answers).toEqual([{ ...answer, respondedAt: row.createdAt }]);
    });

    it('rule 11: of two answers at one rev one counts; the other is stale and counts when it is decided again', async () => {
      const { store } = test.current;
      const row = await ask(store, { quorum: 9 });
      await Promise.all(
        spread(test.current, 8).map(async (each, index) => {
          for (let now = row; ; now = await read(each, row)) {
            const result = await each.commit(commitOf(now, partly(now, { id: `user-${index}` })));
            if (result.kind === 'ok') return;
          }
        }),
      );
      const after = await read(store, row);
      expect(after.rev).toBe(9);
      expect(after.answers.map(({ respondedBy }) => respondedBy.id).sort()).toEqual(
        Array.from({ length: 8 }, (_, index) => `user-${index}`),
      );
      const { items } = await store.events('acme', row.id, { cursor: null, limit: 20 });
      expect(items.map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    });

    it('who gave one of the answers sees the request among the answered, also with another role by then', async () => {
      const { store } = test.current;
      const row = await ask(store, { quorum: 2, assignees: { roles: ['support'] } });
      await store.commit(commitOf(row, partly(row)));
      expect(await listed(store, looking('answered', 'ana'))).toEqual([]);
      const once = await read(store, row);
      await store.commit(commitOf(once, answered(once, 'ben')));
      for (const id of ['ana', 'ben', 'service'])
        expect(await listed(store, looking('answered', id))).toEqual([row.id]);
      expect(await listed(store, looking('answered', 'eve'))).toEqual([]);
    });

    it('who gave one of the answers sees it among the answered, also when it was assigned anew since', async () => {
      const { store } = test.current;
      const row = await ask(store, { quorum: 2, assignees: { roles: ['support'] } });
      await store.commit(commitOf(row, partly(row)));
      const once = await read(store, row);
      const visibleTo = { users: ['ben'], roles: ['support'], anyone: false };
      await store.commit(commitOf(once, changed(once, { assignees: { users: ['ben'], roles: [] }, visibleTo })));
      const moved = await read(store, row);
      await store.commit(commitOf(moved, answered(moved, 'ben')));
      for (const id of ['ana', 'ben']) expect(await listed(store, looking('answered', id))).toEqual([row.id]);
    });

    it('rule 14: what is due before the deadline comes first, and the first of both counts', async () => {
      const { store, clock } = test.current;
      const at = clock.now();
      const dueAt = async (deadline: number | null, firstDueIn: number | null) =>
        (await ask(store, {}, { deadline: deadline === null ? null : { in: deadline }, firstDueIn })).dueAt;
      expect(await dueAt(1000, 300)).toBe(at + 300);
      expect(await dueAt(1000, 3000)).toBe(at + 1000);
      expect(await dueAt(null, 300)).toBe(at + 300);
      expect(await dueAt(null, null)).toBeNull();
    });

    it('rule 14: reminders and steps taken are kept, and the row is due again when its change says so', async () => {
      const { store, clock } = test.current;
      const reminders = { every: 'PT1M', max: 3 };
      const escalation = [{ after: 'PT5M', assignees: { roles: ['lead'] }, mode: 'add' as const }];
      const row = await ask(store, { reminders, escalation }, { firstDueIn: 60_000, deadline: { in: 600_000 } });
      expect(await read(store, row)).toMatchObject({ reminders, escalation, remindersSent: 0, escalationsTaken: 0 });
      clock.advance(60_000);
      const next = clock.now() + 60_000;
      const result = await store.sweep(5, (due) =>
        changed(due, { remindersSent: 1, escalationsTaken: 1, dueAt: next }),
      );
      expect(result).toMatchObject({ moved: 1, nextDueAt: next });
      expect(await read(store, row)).toMatchObject({ rev: 2, remindersSent: 1, escalationsTaken: 1, dueAt: next });
    });
  });
}
