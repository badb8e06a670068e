// Memory is the oracle: the SQLite store does the same under any sequence of calls.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answered, ask, changed, commitOf, expired, fakeClock, listed, looking } from './conformance/fixtures.ts';
import { memoryStore } from './memory.ts';
import { sqliteStore } from './sqlite.ts';
import type { Store } from './store.ts';

describe('SQLite and memory', () => {
  const people = ['ana', 'ben', 'service'];
  const roles = ['support', 'lead'];
  const assignees = fc.oneof(
    fc.record({ users: fc.subarray(people), roles: fc.subarray(roles) }),
    fc.constant({ anyone: true as const }),
    fc.constant({ nobody: true as const }),
  );
  const step = fc.oneof(
    fc.record({
      do: fc.constant('ask' as const),
      assignees,
      by: fc.constantFrom(...people),
      ms: fc.option(fc.nat(50), { nil: null }),
    }),
    fc.record({ do: fc.constant('answer' as const), which: fc.nat(20), by: fc.constantFrom(...people) }),
    fc.record({ do: fc.constant('assign' as const), which: fc.nat(20), assignees }),
    fc.record({ do: fc.constant('wait' as const), ms: fc.nat(30) }),
    fc.record({ do: fc.constant('sweep' as const), limit: fc.integer({ min: 1, max: 5 }) }),
  );
  type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

  async function take(store: Store, each: Step, index: number, clock: ReturnType<typeof fakeClock>): Promise<unknown> {
    const id = (number: number) => `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`;
    if (each.do === 'sweep') return store.sweep(each.limit, expired);
    if (each.do === 'wait') return clock.advance(each.ms);
    if (each.do === 'ask') {
      const deadline = each.ms === null ? null : { in: each.ms };
      const fields = { id: id(index), assignees: each.assignees, requestedBy: { id: each.by } };
      return ask(store, fields, { deadline }).catch((error: Error) => error.message);
    }
    const { row } = await store.get('acme', id(each.which));
    if (!row) return null;
    if (each.do === 'answer') return store.commit(commitOf(row, answered(row, each.by)));
    return store.commit(commitOf(row, changed(row, { assignees: each.assignees })));
  }

  async function everythingSeen(store: Store): Promise<unknown> {
    const filters = (['assigned', 'answered', 'created', 'all'] as const).flatMap((view) =>
      people.map((person) => looking(view, person, person === 'ana' ? roles : [])),
    );
    return Promise.all(filters.map(async (filter) => [await listed(store, filter, 3), await store.count(filter)]));
  }

  it('do the same under any sequence of calls', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        const clocks = [fakeClock(), fakeClock()] as const;
        const stores = [
          memoryStore({ clock: clocks[0].now }),
          sqliteStore({ path: ':memory:', clock: clocks[1].now }),
        ] as const;
        for (const [index, each] of steps.entries()) {
          const results = [
            await take(stores[0], each, index, clocks[0]),
            await take(stores[1], each, index, clocks[1]),
          ];
          expect(results[1]).toEqual(results[0]);
        }
        expect(await everythingSeen(stores[1])).toEqual(await everythingSeen(stores[0]));
        await Promise.all(stores.map((store) => store.close()));
      }),
      { numRuns: 60 },
    );
  });
});
