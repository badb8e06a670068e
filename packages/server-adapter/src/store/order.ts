// How lists are sorted: by one number and then the id, both in one direction, so that every order has a keyset.

import type { SummaryRecord } from './rows.ts';
import type { Sort } from './store.ts';

/** Where a list by deadline puts what has none: last. */
export const noDeadline = Number.MAX_SAFE_INTEGER;

export interface Order {
  descending: boolean;
  /** The number, as SQL over a request or a line of an inbox. */
  sql: string;
  keyOf(record: SummaryRecord): number;
}

export const orders: Record<Sort, Order> = {
  '-createdAt': { descending: true, sql: 'created_at', keyOf: (record) => record.created_at },
  createdAt: { descending: false, sql: 'created_at', keyOf: (record) => record.created_at },
  deadline: {
    descending: false,
    sql: `coalesce(deadline, ${noDeadline})`,
    keyOf: (record) => record.deadline ?? noDeadline,
  },
  '-priority': { descending: true, sql: 'priority', keyOf: (record) => record.priority },
};
