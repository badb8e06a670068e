// The orders, in a SQLite file of their own. An order is `accepted`, `declined`, or `waiting` for somebody in purchasing.
import { DatabaseSync } from 'node:sqlite';

/** What a customer sends. */
export const orderSchema = {
  type: 'object',
  required: ['customer', 'total'],
  properties: {
    customer: { type: 'string', minLength: 1, maxLength: 100 },
    total: { type: 'number', exclusiveMinimum: 0 },
  },
};

const columns = 'id, customer, total, state, decided_by as decidedBy';

export function openOrders(path) {
  const database = new DatabaseSync(path);
  database.exec(`
    pragma journal_mode = wal;
    create table if not exists orders (
      id integer primary key, customer text not null, total real not null, state text not null, decided_by text
    ) strict;
  `);
  const insert = database.prepare(`insert into orders (customer, total, state) values (?, ?, ?) returning ${columns}`);
  const settle = database.prepare(`update orders set state = ?, decided_by = ? where id = ? and state = 'waiting'`);
  const byId = database.prepare(`select ${columns} from orders where id = ?`);
  const waiting = database.prepare(`select ${columns} from orders where state = 'waiting' order by id`);
  return {
    add: ({ customer, total }, state) => insert.get(customer, total, state),
    get: (id) => byId.get(id),
    waiting: () => waiting.all(),
    /** Once: an order that is settled stays as it is. */
    settle: (id, state, decidedBy) => settle.run(state, decidedBy, id),
    close: () => database.close(),
  };
}
