// Shows that the cost of an inbox is that of what is in it, not of all that is open: list and count of two people at 1,000
// and at 300,000 open requests on SQLite, as medians in ms and as ratio. One has the same 500 of his own in both; the other
// has 5 % of what is open. Run: node bench/inbox.mjs [N, 300,000 unless told]   (needs `npm run build`)
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { createHitl } from '@hitl-kit/server-adapter';
import { sqliteStore } from '@hitl-kit/server-adapter/sqlite';

const own = 500;
const sizes = [1000, Number(process.argv[2] ?? 300_000)];
const rounds = 200;
const folder = mkdtempSync(join(tmpdir(), 'hitl-inbox-'));
const silent = { info() {}, warn() {}, error() {} };

/** Ana holds a role that nothing is asked of, Cleo one that 5 % of all is asked of. */
const people = {
  'Ana, 500 of her own': { id: 'ana', roles: ['idle'] },
  'Cleo, 5 % of all': { id: 'cleo', roles: ['support'] },
};
const looks = {
  list: (hitl, actor) => hitl.requests.list({ limit: 50 }, { actor }),
  count: (hitl, actor) => hitl.requests.count({}, { actor }),
  'list by deadline': (hitl, actor) => hitl.requests.list({ limit: 50, sort: 'deadline' }, { actor }),
  'list by priority': (hitl, actor) => hitl.requests.list({ limit: 50, sort: '-priority' }, { actor }),
  'search, no match': (hitl, actor) => hitl.requests.list({ limit: 50, q: 'no such text' }, { actor }),
};

const hosts = [];
for (const size of sizes) hosts.push(await hostWith(size));
console.log(`Inbox of 50 and its count, SQLite, Node ${process.version}; medians of ${rounds} in ms`);
for (const [name, actor] of Object.entries(people)) {
  const counts = await Promise.all(hosts.map((hitl) => hitl.requests.count({}, { actor })));
  console.log(`\n${name}: ${counts.join(' and ')} in the inbox`);
  for (const [look, run] of Object.entries(looks)) {
    const [small, large] = await medians(hosts.map((hitl) => () => run(hitl, actor)));
    const at = sizes.map((size, index) => `${[small, large][index].toFixed(2)} at ${size.toLocaleString('en')}`);
    console.log(`  ${look.padEnd(18)} ${at.join('   ')}   ratio ${(large / small).toFixed(2)}`);
  }
}
for (const hitl of hosts) await hitl.stop();
rmSync(folder, { recursive: true });

/** A host whose database holds `size` open requests. */
async function hostWith(size) {
  const path = join(folder, `${size}.db`);
  const hitl = createHitl({ store: sqliteStore({ path }), authenticate: () => null, logger: silent });
  await hitl.start();
  const started = performance.now();
  await fill(hitl, path, size);
  console.log(`${size.toLocaleString('en')} open requests written in ${Math.round(performance.now() - started)} ms`);
  return hitl;
}

/** One real request for each kind of reader; copied by SQL under other ids and instants, in one transaction. */
async function fill(hitl, path, size) {
  const actor = { id: 'bot', permissions: ['request'] };
  const ask = (assignees) =>
    hitl.requests.create(
      {
        subject: 'Refund order 1042?',
        body: 'The parcel arrived **damaged**. '.repeat(20),
        options: ['Approve', 'Reject'],
        defaults: ['Reject'],
        labels: { team: 'refunds' },
        timeout: 'P30D',
        assignees,
      },
      { actor },
    );
  const kinds = [
    { model: await ask({ users: ['ana'] }), copies: own },
    { model: await ask({ roles: ['support'] }), copies: size / 20 },
    { model: await ask({ users: ['bob'], roles: ['crowd'] }), copies: size - own - size / 20 },
  ];
  const database = new DatabaseSync(path);
  database.exec('pragma foreign_keys = off; pragma synchronous = off; begin immediate');
  for (const [index, { model, copies }] of kinds.entries()) {
    for (const table of ['requests', 'contents', 'inbox', 'events'])
      copy(database, `hitl_${table}`, model.id, copies - 1, index);
  }
  database.exec('commit; pragma wal_checkpoint(truncate)');
  database.close();
}

/** `copies` of the rows of one request, spread over the day before it. */
function copy(database, table, id, copies, kind) {
  const key = table === 'hitl_events' ? 'request_id' : 'id';
  const values = database
    .prepare(`select name from pragma_table_info('${table}')`)
    .all()
    .map(({ name }) => {
      if (name === key) return `printf('%08x-0000-7000-8000-%012x', n, ${kind})`;
      if (name === 'created_at' || name === 'deadline' || name === 'due_at') return `t.${name} - (n * 7919) % 86400000`;
      if (name === 'priority') return 'n % 101';
      return `t.${name}`;
    });
  database
    .prepare(
      `with recursive numbers(n) as (select 1 union all select n + 1 from numbers where n < ?)
       insert into ${table} select ${values.join(', ')} from numbers, ${table} t where t.${key} = ?`,
    )
    .run(copies, id);
}

/** Each call in turn, so that whatever else the machine does meets all of them; the first tenth warms up. */
async function medians(calls) {
  const times = calls.map(() => []);
  for (let round = -rounds / 10; round < rounds; round += 1) {
    for (const [index, call] of calls.entries()) {
      const started = performance.now();
      await call();
      if (round >= 0) times[index].push(performance.now() - started);
    }
  }
  return times.map((each) => each.sort((a, b) => a - b)[Math.floor(each.length / 2)]);
}
