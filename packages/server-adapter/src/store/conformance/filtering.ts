// Promises of list and count: what narrows a list, how it is sorted, and what its cursors are bound to.

import type { View } from '@hitl-kit/client';
import { describe, expect, it } from 'vitest';
import { type Filter, InvalidCursor, type RequestRow, type Sort } from '../store.ts';
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
  type question,
  read,
  type StoreUnderTest,
} from './fixtures.ts';

const sorts: Sort[] = ['-createdAt', 'createdAt', 'deadline', '-priority'];

export function filteringConformance(makeStore: () => Promise<StoreUnderTest>): void {
  describe('filtering', () => {
    const test = perTest(makeStore);

    /** The ids in list order, after making sure that every sort, pages of any size and the count hold the same. */
    async function seen(filter: Filter, sort: Sort = '-createdAt'): Promise<string[]> {
      const { store } = test.current;
      const ids = await listed(store, filter, 50, sort);
      for (const size of [1, 2, 3]) expect(await listed(store, filter, size, sort)).toEqual(ids);
      expect((await store.count(filter)).count).toBe(ids.length);
      expect(new Set(ids).size).toBe(ids.length);
      for (const other of sorts) expect((await listed(store, filter, 2, other)).sort()).toEqual(ids.toSorted());
      return ids;
    }

    /** The same in every view that shows these rows: what is asked by Ana, of Ana, through two of her lines. */
    async function found(more: Partial<Filter>): Promise<string[]> {
      const inViews: string[][] = [];
      for (const view of ['all', 'created', 'assigned'] satisfies View[]) {
        inViews.push(await seen(looking(view, 'ana', ['support'], null, more), 'createdAt'));
      }
      expect(inViews[1]).toEqual(inViews[0]);
      expect(inViews[2]).toEqual(inViews[0]);
      return inViews[0] ?? [];
    }

    const asked = (fields: Parameters<typeof question>[0] = {}, more: Parameters<typeof ask>[2] = {}) => {
      const people = { requestedBy: { id: 'ana' }, assignees: { users: ['ana'], roles: ['support'] } };
      return ask(test.current.store, { ...people, ...fields }, more);
    };
    const ids = (...rows: RequestRow[]) => rows.map(({ id }) => id);

    it('AF-19: text is looked for in subject and body, as it stands, whatever the case of its letters', async () => {
      const percent = await asked({ subject: '100% sure?' });
      const plain = await asked({ subject: '100 sure?', body: 'It CAME damaged' });
      const under = await asked({ subject: 'snake_case', body: 'a\\b "quoted" it\'s' });
      const wild = await asked({ subject: 'snakeXcase [a-z]* ?', body: 'Grüße 日本' });
      const search = (text: string) => found({ text });
      expect(await search('SURE')).toEqual(ids(percent, plain));
      expect(await search('100%')).toEqual(ids(percent));
      expect(await search('%')).toEqual(ids(percent));
      expect(await search('_')).toEqual(ids(under));
      expect(await search('snake_')).toEqual(ids(under));
      expect(await search('came DAMAGED')).toEqual(ids(plain));
      expect(await search('\\')).toEqual(ids(under));
      expect(await search("it's")).toEqual(ids(under));
      expect(await search('"quoted"')).toEqual(ids(under));
      expect(await search('[a-z]*')).toEqual(ids(wild));
      expect(await search('Grüße')).toEqual(ids(wild));
      expect(await search('日')).toEqual(ids(wild));
      expect(await search("' or 1=1 --")).toEqual([]);
      expect(await search('sure?it')).toEqual([]);
    });

    it('AF-19: every label asked for must be there, key and value exactly', async () => {
      const labels = (text: string) => JSON.parse(text) as Record<string, string>;
      const both = await asked({ labels: { team: 'a', region: 'eu' } });
      const one = await asked({ labels: { team: 'a' } });
      await asked({ labels: { team: 'A', a: 'team' } });
      const odd = await asked({ labels: labels('{"__proto__":"x","a\\"b.c":"1","":"","ü":"🙂","%":"_"}') });
      expect(await found({ labels: [['team', 'a']] })).toEqual(ids(both, one));
      expect(
        await found({
          labels: [
            ['team', 'a'],
            ['region', 'eu'],
          ],
        }),
      ).toEqual(ids(both));
      expect(
        await found({
          labels: [
            ['team', 'a'],
            ['team', 'b'],
          ],
        }),
      ).toEqual([]);
      for (const label of [
        ['__proto__', 'x'],
        ['a"b.c', '1'],
        ['', ''],
        ['ü', '🙂'],
        ['%', '_'],
      ] as const) {
        expect(await found({ labels: [label] })).toEqual(ids(odd));
      }
      expect(await found({ labels: [['constructor', '']] })).toEqual([]);
    });

    it('AF-19: by source, each part for itself', async () => {
      const first = await asked({ source: { system: 'airflow', workflow: 'etl', run: '1', task: 'approve' } });
      const second = await asked({ source: { system: 'airflow', workflow: 'etl', run: '2' } });
      await asked({ source: { url: 'https://example.test' } });
      await asked();
      expect(await found({ source: { system: 'airflow' } })).toEqual(ids(first, second));
      expect(await found({ source: { workflow: 'etl', run: '2' } })).toEqual(ids(second));
      expect(await found({ source: { task: 'approve' } })).toEqual(ids(first));
      expect(await found({ source: { system: 'AIRFLOW' } })).toEqual([]);
      expect(await found({ source: { system: undefined, run: '1' } })).toEqual(ids(first));
    });

    it('AF-19: by priority, from the instant of creation on and before it, and before a deadline', async () => {
      const { clock } = test.current;
      const start = clock.now();
      const low = await asked({ priority: 10 }, { deadline: { in: 5000 } });
      clock.advance(10);
      const high = await asked({ priority: 90 });
      clock.advance(10);
      const middle = await asked({ priority: 50 }, { deadline: { in: 1000 } });
      expect(await found({ priorityMin: 0 })).toEqual(ids(low, high, middle));
      expect(await found({ priorityMin: 50 })).toEqual(ids(high, middle));
      expect(await found({ priorityMin: 91 })).toEqual([]);
      expect(await found({ createdAfter: start + 10 })).toEqual(ids(high, middle));
      expect(await found({ createdBefore: start + 10 })).toEqual(ids(low));
      expect(await found({ createdAfter: start + 1, createdBefore: start + 20 })).toEqual(ids(high));
      expect(await found({ deadlineBefore: start + 5000 })).toEqual(ids(middle));
      expect(await found({ deadlineBefore: start + 5001 })).toEqual(ids(low, middle));
      expect(await found({ deadlineBefore: start + 5001, priorityMin: 20, text: 'refund' })).toEqual(ids(middle));
    });

    it('AF-19: by who answered', async () => {
      const { store } = test.current;
      const rows = [await asked(), await asked(), await asked()] as const;
      await store.commit(commitOf(rows[0], answered(rows[0], 'ana')));
      await store.commit(commitOf(rows[1], answered(rows[1], 'ben')));
      await store.commit(commitOf(rows[2], expired(rows[2]), false));
      for (const view of ['all', 'created', 'answered'] satisfies View[]) {
        expect(await seen(looking(view, 'ana', [], null, { respondedBy: 'ben' }))).toEqual([rows[1].id]);
        expect(await seen(looking(view, 'ana', [], ['expired'], { respondedBy: 'ben' }))).toEqual([]);
        expect(await seen(looking(view, 'ana', [], null, { respondedBy: 'Ben' }))).toEqual([]);
      }
      expect(await seen(looking('assigned', 'ana', [], null, { respondedBy: 'ana' }))).toEqual([]);
    });

    it('AF-19: sorted by creation both ways, by deadline with none last, by priority; ties by id, the same way', async () => {
      const { clock } = test.current;
      const id = (letter: string) => `00000000-0000-7000-8000-00000000000${letter}`;
      await asked({ id: id('b'), priority: 10 }, { deadline: { in: 1000 } });
      await asked({ id: id('a'), priority: 90 });
      clock.advance(10);
      await asked({ id: id('d'), priority: 10 }, { deadline: { in: 990 } });
      await asked({ id: id('c') });
      await asked({ id: id('e'), priority: 90 }, { deadline: { in: 5 } });
      for (const view of ['all', 'created', 'assigned'] satisfies View[]) {
        const order = async (sort: Sort) =>
          (await seen(looking(view, 'ana', ['support']), sort)).map((each) => each.at(-1)).join('');
        expect(await order('-createdAt')).toBe('edcba');
        expect(await order('createdAt')).toBe('abcde');
        expect(await order('deadline')).toBe('ebdac');
        expect(await order('-priority')).toBe('eacdb');
      }
    });

    it('AF-19: a page of any sort goes on where the last one ended, whatever is asked and answered meanwhile', async () => {
      const { store } = test.current;
      for (const sort of sorts) {
        const rows = await Promise.all(
          Array.from({ length: 9 }, (_, index) =>
            asked({ priority: index % 3 }, { deadline: { in: 1000 + (index % 4) } }),
          ),
        );
        const label = sort;
        const filter = looking('all', 'x', [], ['awaiting_input']);
        const met: string[] = [];
        let cursor: string | null = null;
        do {
          const page: Awaited<ReturnType<typeof store.list>> = await store.list(filter, pageOf(2, cursor, sort));
          met.push(...page.items.map(({ id }) => id));
          cursor = page.nextCursor;
          await asked({ labels: { label } });
          const last = await read(store, { tenant: 'acme', id: met.at(-1) ?? '' });
          await store.commit(commitOf(last, answered(last)));
        } while (cursor !== null && met.length < 60);
        expect(new Set(met).size).toBe(met.length);
        for (const row of rows) expect(met).toContain(row.id);
        for (const left of await listed(store, filter)) {
          const row = await read(store, { tenant: 'acme', id: left });
          await store.commit(commitOf(row, answered(row)));
        }
      }
    });

    it('AF-19: a cursor belongs to its filters and its sort, in whatever order states and labels are given', async () => {
      const { store } = test.current;
      await asked({ labels: { a: '1', b: '2' }, priority: 5 });
      await asked({ labels: { a: '1', b: '2' }, priority: 7 });
      const filter = looking('all', 'x', [], ['awaiting_input', 'responded'], {
        labels: [
          ['a', '1'],
          ['b', '2'],
        ],
      });
      const { nextCursor: cursor } = await store.list(filter, pageOf(1));
      const same = {
        ...filter,
        states: filter.states?.toReversed() ?? null,
        labels: filter.labels.toReversed(),
        source: { system: undefined },
      };
      expect((await store.list(same, pageOf(1, cursor))).items).toHaveLength(1);
      const others: Filter[] = [
        { ...filter, text: 'refund' },
        { ...filter, labels: [['a', '1']] },
        { ...filter, priorityMin: 1 },
        { ...filter, source: { system: 'x' } },
        { ...filter, createdAfter: 1 },
        { ...filter, createdBefore: 9e15 },
        { ...filter, deadlineBefore: 9e15 },
        { ...filter, respondedBy: 'ana' },
      ];
      for (const other of others) {
        await expect(store.list(other, pageOf(1, cursor))).rejects.toBeInstanceOf(InvalidCursor);
      }
      for (const sort of sorts.slice(1)) {
        await expect(store.list(filter, pageOf(1, cursor, sort))).rejects.toBeInstanceOf(InvalidCursor);
      }
    });

    it('filters widen no view: what is another’s stays out', async () => {
      const { store } = test.current;
      const row = await ask(store, { assignees: { users: ['ben'] }, subject: 'needle', labels: { k: 'v' } });
      await ask(store, { tenant: 'globex', subject: 'needle', labels: { k: 'v' } });
      const more = { text: 'needle', labels: [['k', 'v']] as const };
      for (const view of ['assigned', 'snoozed', 'answered', 'created'] satisfies View[]) {
        expect(await seen(looking(view, 'ana', ['support'], null, more))).toEqual([]);
      }
      expect(await seen(looking('all', 'lena', [], null, more))).toEqual([row.id]);
      await store.commit(commitOf(row, changed(row, {})));
      expect(await seen(looking('assigned', 'ben', [], null, more))).toEqual([row.id]);
    });
  });
}
