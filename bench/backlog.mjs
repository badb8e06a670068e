// Shows what the gauges of open requests and sweep lag cost each time metrics are collected: one call of `backlog()` on
// SQLite with 300,000 resolved and 100,000 open requests, and the same without the index that it has for it.
// Run: node bench/backlog.mjs [open, 100,000 unless told] [resolved, 300,000]   (needs `npm run build`)
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { createHitl } from '@hitl-kit/server-adapter';
import { sqliteStore } from '@hitl-kit/server-adapter/sqlite';

const open = Number(process.argv[2] ?? 100_000);
const resolved = Number(process.argv[3] ?? 300_000);
const rounds = 100;
const folder = mkdtempSync(join(tmpdir(), 'hitl-backlog-'));
const path = join(folder, 'hitl.db');

const store = sqliteStore({ path });
const hitl = createHitl({ store, authenticate: () => null });
await store.migrate();
await fill();
console.log(`backlog(), SQLite, Node ${process.version}; median and longest of ${rounds} in ms`);
const { open: counted, dueSince } = await store.backlog();
console.log(
  `${counted.toLocaleString('en')} open, ${resolved.toLocaleString('en')} resolved, due: ${dueSince !== null}`,
);
await report('with its index');
change('drop index hitl_requests_open');
await report('without');
await hitl.stop();
rmSync(folder, { recursive: true });

/** One open and one resolved request, copied by SQL under other ids, in one transaction. */
async function fill() {
  const actor = { id: 'bot', permissions: ['request'] };
  const question = { subject: 'Refund order 1042?', assignees: { roles: ['support'] }, timeout: 'P30D' };
  const ask = () => hitl.requests.create(question, { actor });
  const [waiting, done] = [await ask(), await ask()];
  await hitl.requests.respond(done.id, { chosenOptions: ['OK'] }, { actor: { id: 'ana', roles: ['support'] } });
  const database = new DatabaseSync(path);
  database.exec('pragma foreign_keys = off; pragma synchronous = off; begin immediate');
  for (const [index, [id, copies]] of [
    [waiting.id, open - 1],
    [done.id, resolved - 1],
  ].entries()) {
    const values = database
      .prepare(`select name from pragma_table_info('hitl_requests')`)
      .all()
      .map(({ name }) => (name === 'id' ? `printf('%08x-0000-7000-8000-%012x', n, ${index})` : `t.${name}`));
    database
      .prepare(
        `with recursive numbers(n) as (select 1 union all select n + 1 from numbers where n < ?)
         insert into hitl_requests select ${values.join(', ')} from numbers, hitl_requests t where t.id = ?`,
      )
      .run(copies, id);
  }
  database.exec('commit; pragma wal_checkpoint(truncate)');
  database.close();
}

function change(sql) {
  const database = new DatabaseSync(path);
  database.exec(sql);
  database.close();
}

async function report(what) {
  const times = [];
  for (let round = -rounds / 10; round < rounds; round += 1) {
    const started = performance.now();
    await store.backlog();
    if (round >= 0) times.push(performance.now() - started);
  }
  times.sort((a, b) => a - b);
  console.log(`  ${what.padEnd(16)} ${times[rounds / 2].toFixed(2)}   ${times.at(-1).toFixed(2)}`);
}
