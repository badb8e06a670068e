// How the queries reach their rows: by an index, in its order, whatever else is in the table.

import { DatabaseSync } from 'node:sqlite';
import type { Sql } from 'sql-template-tag';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { looking } from './conformance/fixtures.ts';
import { backlogQuery, countQuery, listQuery } from './sql.ts';
import { sqliteStore } from './sqlite.ts';
import type { Filter, Sort } from './store.ts';

describe('the queries, on SQLite', () => {
  const database = new DatabaseSync(':memory:');
  const inbox = looking('assigned', 'ana', ['support', 'lead']);
  const after = { key: 5, id: 'x' };
  const views: [string, Filter, string][] = [
    ['assigned', inbox, 'hitl_inbox_open'],
    ['snoozed', looking('snoozed', 'ana', ['support']), 'hitl_inbox_open'],
    ['answered', looking('answered', 'ana', ['support']), 'hitl_inbox_resolved'],
    ['created', looking('created', 'ana', [], ['awaiting_input']), 'hitl_requests_created_by'],
    ['all', looking('all', 'ana', [], ['responded']), 'hitl_requests_all'],
  ];
  const sorts: Sort[] = ['-createdAt', 'createdAt', 'deadline', '-priority'];
  const refined = looking('assigned', 'ana', ['support'], null, { text: 'x', labels: [['a', 'b']], priorityMin: 3 });

  function plan(query: Sql | null): string[] {
    const values = query?.values as (string | number)[];
    const steps = database.prepare(`explain query plan ${query?.sql}`).all(...values);
    return steps.map(({ detail }) => String(detail));
  }

  /** Steps that read a table of ours, other than one row by its key. */
  function walks(steps: string[]): string[] {
    const keyed =
      /^SEARCH ([rc] USING INDEX sqlite_autoindex_\w+ \(tenant=\? AND id=\?\)|hitl_inbox USING PRIMARY KEY \(tenant=\? AND id=\? AND kind=\? AND assignee=\?\))$/;
    return steps.filter((step) => /^(SCAN|SEARCH) (hitl_|[rch]\b)/.test(step) && !keyed.test(step));
  }

  beforeAll(() => sqliteStore({ database }).migrate());
  afterAll(() => database.close());

  it.each(views)('the %s list walks its index in order, on the first page and later, both ways', (_, filter, index) => {
    for (const sort of ['-createdAt', 'createdAt'] satisfies Sort[]) {
      for (const position of [null, after]) {
        const steps = plan(listQuery(filter, 1, sort, position, 51));
        const read = walks(steps);
        expect(read.some((step) => step.includes(`USING COVERING INDEX ${index} (`))).toBe(true);
        expect(read.filter((step) => !step.includes('SEARCH') || !step.includes('COVERING INDEX'))).toEqual([]);
        const keyset = sort === 'createdAt' ? '(created_at,id)>(?,?)' : '(created_at,id)<(?,?)';
        const legs = read.filter((step) => !step.includes('hitl_hidden_from'));
        if (position) expect(legs.filter((step) => !step.includes(keyset))).toEqual([]);
      }
    }
  });

  it('no leg of a list sorts: what is sorted is at most one page per leg', () => {
    const steps = plan(listQuery(inbox, 1, '-createdAt', after, 51));
    const legs = steps.filter((step) => step.startsWith('SEARCH hitl_inbox'));
    expect(legs).toHaveLength(4);
    for (const leg of legs) expect(steps[steps.indexOf(leg) + 1]).not.toContain('TEMP B-TREE');
  });

  it.each(views)('the %s count reads indexes only, and sorts nothing', (_, filter) => {
    const steps = plan(countQuery(filter, 1));
    expect(walks(steps).length).toBeGreaterThan(0);
    expect(walks(steps).filter((step) => !/^SEARCH .* USING COVERING INDEX/.test(step))).toEqual([]);
    expect(steps.filter((step) => step.includes('TEMP B-TREE'))).toEqual([]);
  });

  it.each(views)('the %s list in another order reads indexes only, and rows for its page alone', (_, filter) => {
    for (const sort of ['deadline', '-priority'] satisfies Sort[]) {
      const read = walks(plan(listQuery(filter, 1, sort, after, 51)));
      expect(read.length).toBeGreaterThan(0);
      expect(read.filter((step) => !/^SEARCH .* USING COVERING INDEX/.test(step))).toEqual([]);
    }
  });

  it('a filter on the row reads the rows of the view by their key, never those of the whole tenant', () => {
    const lists = sorts.map((sort) => listQuery(refined, 1, sort, after, 51));
    for (const query of [countQuery(refined, 1), ...lists]) {
      const steps = plan(query);
      const read = walks(steps).filter((step) => !step.includes('hitl_hidden_from'));
      expect(read.length).toBeGreaterThan(0);
      const personal =
        /^SEARCH hitl_inbox USING COVERING INDEX hitl_inbox_open \(tenant=\? AND kind=\? AND assignee=\?/;
      expect(read.filter((step) => !personal.test(step))).toEqual([]);
      expect(steps.filter((step) => step.includes('AUTOMATIC'))).toEqual([]);
    }
  });

  it('a filtered list in the order of creation sorts nothing: it stops at the end of its page', () => {
    for (const sort of ['-createdAt', 'createdAt'] satisfies Sort[]) {
      const steps = plan(listQuery(refined, 1, sort, after, 51));
      expect(steps.filter((step) => step.includes('TEMP B-TREE'))).toEqual([]);
    }
  });

  it('what is hidden from a person is read by its own index', () => {
    for (const query of [countQuery(inbox, 1), listQuery(inbox, 1, '-createdAt', null, 51)]) {
      const hidden = plan(query).filter((step) => /^(SCAN|SEARCH) h\b/.test(step));
      expect(new Set(hidden)).toEqual(
        new Set(['SEARCH h USING COVERING INDEX hitl_hidden_from (tenant=? AND actor=?)']),
      );
    }
  });

  it('the backlog counts by the index of the open rows alone', () => {
    expect(plan(backlogQuery)).toEqual(['SCAN hitl_requests USING COVERING INDEX hitl_requests_open']);
  });

  it('the sweep finds what is due by its index', () => {
    const text = `select tenant, id, sweep_failures from hitl_requests where due_at is not null and due_at <= 1
      order by due_at, id limit 10`;
    const steps = database.prepare(`explain query plan ${text}`).all();
    expect(steps.map(({ detail }) => detail)).toEqual([
      'SEARCH hitl_requests USING INDEX hitl_requests_due (due_at>? AND due_at<?)',
    ]);
  });
});
