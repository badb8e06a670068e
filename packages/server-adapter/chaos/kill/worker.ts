// One process that is going to be killed: an engine and a store of its own on a file. Waits to be told the file, so that
// it can be started ahead; then brings the file up to date and works as hard as it can, and writes down what it does.

import { once } from 'node:events';
import { openSync, writeSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { Engine } from '../../src/engine/engine.ts';
import { type SqliteDatabase, type SqliteStatement, sqliteStore } from '../../src/store/sqlite.ts';
import { type Line, type Mark, perform } from './calls.ts';
import { Load } from './load.ts';
import type { Start } from './victim.ts';

/** How many calls it has under way at any time. */
const hands = 6;

process.once('disconnect', () => process.exit());
process.send?.('ready');
const [{ path, log, name, torn }] = (await once(process, 'message')) as [Start];
const file = openSync(log, 'a');
const database = new DatabaseSync(path);
const store = sqliteStore({ database: marking(torn ? tearing(database) : database) });
const engine = new Engine({ store, tenancy: 'single', logger: { info: () => {}, warn: () => {}, error: () => {} } });
const load = new Load(name);
let calls = 0;

process.send?.('starting');
await engine.start();
for (let hand = 0; hand < hands; hand++) void work(hand === 0);

async function work(first: boolean): Promise<void> {
  for (let told = !first; ; told = true) {
    const call = ++calls;
    const intent = load.next();
    write({ call, intent });
    const reply = await perform(engine, intent);
    write({ call, reply });
    if (!told) process.send?.('working');
    load.heard(intent, reply);
  }
}

/** One write(2) a line. */
function write(line: Line): void {
  writeSync(file, `${JSON.stringify(line)}\n`);
}

/** Writes down where in a transaction it is. */
function marking(database: SqliteDatabase): SqliteDatabase {
  const mark = (mark: Mark) => write({ mark });
  return around(database, (query, run) => {
    if (query === 'commit') mark('committing');
    const result = run();
    if (query === 'begin immediate') mark('begun');
    if (query === 'commit' || query === 'rollback') mark('ended');
    return result;
  });
}

/** Commits after every change but those of a sweep: what a store may never do, and the rounds must notice. */
function tearing(database: SqliteDatabase): SqliteDatabase {
  let swept = false;
  return around(database, (query, run) => {
    const result = run();
    if (/^(savepoint|release)/.test(query)) swept = query.startsWith('savepoint');
    else if (!swept && /^(insert|update|delete)/.test(query)) database.exec('commit; begin immediate');
    return result;
  });
}

function around(database: SqliteDatabase, run: (query: string, run: () => unknown) => unknown): SqliteDatabase {
  return {
    exec: (script) => database.exec(script),
    close: () => database.close(),
    prepare(query) {
      const statement: SqliteStatement = database.prepare(query);
      return {
        get: (...values) => statement.get(...values),
        all: (...values) => statement.all(...values),
        run: (...values) => run(query, () => statement.run(...values)),
      };
    },
  };
}
