// How the queries reach their rows: by an index, in its order, whatever else is in the table.

import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { looking } from './conformance/fixtures.ts';
import { countQuery, listQuery } from './sql.ts';
import { sqliteStore } from './sqlite.ts';

describe('the queries, on SQLite', () => {
  const database = new DatabaseSync(':memory:');
  const inbox = looking('assigned', 'ana', ['support', 'lead']);
  const answeredView = looking('answered', 'ana', ['support']);
  const after = { createdAt: 5, id: 'x' };

  function plan(query: ReturnType<typeof listQuery>): string[] {
    const values = query?.values as (string | number)[];
    const steps = database.prepare(`explain query plan ${query?.sql}`).all(...values);
    return steps.map(({ detail }) => String(detail));
  }

  beforeAll(() => sqliteStore({ database }).migrate());
  afterAll(() => database.close());

  it.each([
    ['assigned', inbox, 'hitl_inbox_open'],
    ['answered', answeredView, 'hitl_inbox_resolved'],
    ['created', looking('created', 'ana'), 'hitl_requests_created_by'],
    ['all', looking('all', 'ana', [], ['responded']), 'hitl_requests_all'],
  ])('the %s list walks its index in order, on the first page and later', (_, filter, index) => {
    for (const position of [null, after]) {
      const steps = plan(listQuery(filter, 1, position, 51));
      expect(steps.filter((step) => /^SCAN (hitl|r\b)/.test(step))).toEqual([]);
      expect(steps.some((step) => step.includes(`USING COVERING INDEX ${index} (`))).toBe(true);
      const walks = steps.filter((step) => step.startsWith('SEARCH hitl_'));
      expect(walks.every((step) => step.includes('COVERING INDEX hitl_'))).toBe(true);
      if (position) expect(walks.every((step) => step.includes('(created_at,id)<(?,?)'))).toBe(true);
    }
  });

  it('no leg of a list sorts: what is sorted is at most one page per leg', () => {
    const steps = plan(listQuery(inbox, 1, after, 51));
    const legs = steps.filter((step) => step.startsWith('SEARCH hitl_inbox'));
    expect(legs).toHaveLength(4);
    for (const leg of legs) expect(steps[steps.indexOf(leg) + 1]).not.toContain('TEMP B-TREE');
  });

  it.each([
    ['assigned', inbox],
    ['answered', answeredView],
    ['created', looking('created', 'ana', [], ['responded'])],
    ['all', looking('all', 'ana')],
  ])('the %s count reads indexes only', (_, filter) => {
    const steps = plan(countQuery(filter, 1));
    const reads = steps.filter((step) => /hitl_/.test(step));
    expect(reads.length).toBeGreaterThan(0);
    expect(reads.every((step) => /^SEARCH .* USING COVERING INDEX/.test(step))).toBe(true);
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
