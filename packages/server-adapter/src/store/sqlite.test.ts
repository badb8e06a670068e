// The SQLite store passes the suite, alone and as two stores on one file; and what only a file can show.

import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  answered,
  ask,
  commitOf,
  event,
  expired,
  fakeClock,
  listed,
  looking,
  read,
  times,
} from './conformance/fixtures.ts';
import { storeConformance } from './conformance.ts';
import { sqliteMigrations } from './migrations/sqlite/index.ts';
import { type SqliteDatabase, sqliteStore } from './sqlite.ts';
import { SqliteConnection } from './sqlite-connection.ts';
import { migrateSqlite, SchemaTooNew } from './sqlite-migrate.ts';
import { type Hint, type RequestRow, type Store, StoreUnavailable } from './store.ts';

storeConformance("sqliteStore({ path: ':memory:' })", async () => {
  const clock = fakeClock();
  return { store: sqliteStore({ path: ':memory:', clock: clock.now }), clock };
});

storeConformance('two sqliteStores on one file', async () => {
  const clock = fakeClock();
  const folder = await mkdtemp(join(tmpdir(), 'hitl-'));
  const path = join(folder, 'hitl.db');
  const [store, peer] = [sqliteStore({ path, clock: clock.now }), sqliteStore({ path, clock: clock.now })];
  return { store, peer, clock, dispose: () => rm(folder, { recursive: true }) };
});

describe('a SQLite file', () => {
  let folder: string;
  let path: string;
  let closeables: { close(): unknown }[];

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hitl-'));
    path = join(folder, 'hitl.db');
    closeables = [];
  });

  afterEach(async () => {
    for (const each of closeables.reverse()) await each.close();
    await rm(folder, { recursive: true });
  });

  function open(clock?: () => number): Store {
    const store = sqliteStore({ path, clock });
    closeables.push(store);
    return store;
  }

  function raw(): DatabaseSync {
    const database = new DatabaseSync(path);
    closeables.push({ close: () => database.isOpen && database.close() });
    return database;
  }

  /** Holds the file's write lock from another connection until the returned function is called. */
  function lock(): () => void {
    const other = raw();
    other.exec('begin immediate');
    return () => other.exec('commit');
  }

  /** The database, with `around` in the place of every run of a statement that begins with `text`. */
  function watched(database: DatabaseSync, text: string, around: (run: () => unknown) => unknown): SqliteDatabase {
    return {
      exec: (script) => database.exec(script),
      close: () => database.close(),
      prepare: (query) => {
        const statement = database.prepare(query);
        return {
          get: (...values) => statement.get(...values),
          all: (...values) => statement.all(...values),
          run: (...values) => {
            const run = () => statement.run(...values);
            return query.startsWith(text) ? around(run) : run();
          },
        };
      },
    };
  }

  it('keeps everything when it is opened again', async () => {
    const clock = fakeClock();
    const key = { operation: 'create', actor: 'service', key: 'k', fingerprint: 'f' } as const;
    const first = sqliteStore({ path, clock: clock.now });
    const open1 = await ask(first, { context: { a: 1 } }, { idempotency: key, deadline: { in: 1000 } });
    const done = await ask(first);
    await first.commit(commitOf(done, answered(done)));
    const before = await read(first, done);
    await first.close();
    const second = open(clock.now);
    expect(await read(second, open1)).toEqual(open1);
    expect(await read(second, done)).toEqual(before);
    expect(await second.recall('acme', key)).toEqual({ requestId: open1.id, fingerprint: 'f' });
    expect(await listed(second, looking('assigned', 'ana'))).toEqual([open1.id]);
    expect((await second.events('acme', done.id, { cursor: null, limit: 9 })).items).toHaveLength(2);
    expect((await second.sweep(10, expired)).nextDueAt).toBe(open1.deadline);
  });

  it('is written with a write-ahead log, every commit on disk, foreign keys checked', async () => {
    const database = raw();
    const store = sqliteStore({ database });
    await store.migrate();
    const pragma = (name: string) => Object.values(database.prepare(`pragma ${name}`).get() ?? {})[0];
    expect(['journal_mode', 'synchronous', 'foreign_keys', 'busy_timeout'].map(pragma)).toEqual(['wal', 2, 1, 5]);
  });

  it('of a purged request only its tombstone and the key that asked it are left', async () => {
    const clock = fakeClock();
    const store = open(clock.now);
    const key = (operation: 'create' | 'respond') => ({ operation, actor: 'ana', key: 'k', fingerprint: 'f' }) as const;
    const row = await ask(store, { body: 'secret', excludeRequester: true }, { idempotency: key('create') });
    await store.snooze('acme', row.id, 'ana', clock.now() + 9, event('snoozed'));
    await store.commit({ ...commitOf(row, answered(row)), idempotency: key('respond') });
    clock.advance(1);
    expect((await store.purge('acme', 1, 10)).purged).toBe(1);
    const tables = raw().prepare("select name from sqlite_schema where type = 'table' and name like 'hitl_%'").all();
    const left = tables.flatMap(({ name }) => {
      const { n } = raw().prepare(`select count(*) as n from ${name}`).get() ?? {};
      return n === 0 || name === 'hitl_migrations' ? [] : [[name, n]];
    });
    expect(left.sort()).toEqual([
      ['hitl_idempotency', 1],
      ['hitl_tombstones', 1],
    ]);
  });

  it('an injected database is left open', async () => {
    const database = raw();
    const store = sqliteStore({ database });
    await ask(store);
    await store.close();
    expect(database.prepare('select count(*) as n from hitl_requests').get()).toEqual({ n: 1 });
  });

  it('uses the machine clock unless given another', async () => {
    const before = Date.now();
    const { createdAt } = await ask(open());
    expect(createdAt).toBeGreaterThanOrEqual(before);
    expect(createdAt).toBeLessThanOrEqual(Date.now());
  });

  it('a path that cannot be opened is an error that names it', () => {
    const missing = join(folder, 'nothing', 'hitl.db');
    expect(() => sqliteStore({ path: missing })).toThrow(`\`path\` "${missing}"`);
    expect(() => sqliteStore({ path: '' })).toThrow('`path` is empty');
  });

  it('a path to something else than a database rejects', async () => {
    await writeFile(path, 'this is a text file, and a rather long one at that'.repeat(20));
    await expect(open().migrate()).rejects.toThrow(/not a database/);
  });

  describe('shared', () => {
    it('ten processes that start at once migrate it once, and all can write', async () => {
      const children = times(10, () => fork(new URL('./sqlite.child.testing.ts', import.meta.url), [path]));
      const said = await Promise.all(
        children.map(async (child) => {
          const [[message]] = await Promise.all([once(child, 'message'), once(child, 'exit')]);
          return message;
        }),
      );
      expect(said).toEqual(times(10, () => 'created'));
      expect((await open().count(looking('all', 'x'))).count).toBe(10);
      expect(raw().prepare('select version from hitl_migrations').all()).toEqual(
        sqliteMigrations.map(({ version }) => ({ version })),
      );
    });

    it('another process is heard as resync, and only while somebody listens', async () => {
      const store = open();
      await store.migrate();
      const hints: Hint[] = [];
      const heard = new Promise<void>((resolve) => {
        store.subscribe((hint) => {
          hints.push(hint);
          resolve();
        });
      });
      const child = fork(new URL('./sqlite.child.testing.ts', import.meta.url), [path]);
      await Promise.all([heard, once(child, 'exit')]);
      expect(hints[0]).toBe('resync');
    });

    it('own commits are hinted once, not again as resync', async () => {
      const store = open();
      const peer = open();
      const hints: Hint[] = [];
      await store.migrate();
      const resync = new Promise<void>((resolve) => {
        store.subscribe((hint) => {
          hints.push(hint);
          if (hint === 'resync') resolve();
        });
      });
      const row = await ask(store);
      expect(hints).toEqual([{ tenant: 'acme', id: row.id, rev: 1, state: 'awaiting_input' }]);
      await ask(peer);
      await resync;
      expect(hints).toHaveLength(2);
    });

    it('a lock held by another connection neither blocks the event loop nor surfaces', async () => {
      let turn = 0;
      const attempts: { turn: number; ms: number }[] = [];
      let sixth = () => {};
      const triedSixTimes = new Promise<void>((resolve) => {
        sixth = resolve;
      });
      const database = watched(raw(), 'begin immediate', (run) => {
        const since = performance.now();
        try {
          return run();
        } finally {
          if (attempts.push({ turn, ms: performance.now() - since }) === 6) sixth();
        }
      });
      const store = sqliteStore({ database });
      closeables.push(store);
      const row = await ask(store);
      attempts.length = 0;
      let turning = true;
      const count = () => {
        turn += 1;
        if (turning) setImmediate(count);
      };
      count();
      const release = lock();
      const writes = [ask(store), store.commit(commitOf(row, answered(row))), ...times(10, () => ask(store))];
      // Reads go on meanwhile: a write-ahead log lets them.
      expect((await read(store, row)).rev).toBe(1);
      await triedSixTimes;
      turning = false;
      // Twelve calls wait; one of them tries at a time, briefly, and the event loop turns before the next try.
      expect(new Set(attempts.map((attempt) => attempt.turn)).size).toBe(6);
      expect(Math.max(...attempts.map(({ ms }) => ms))).toBeLessThan(1000);
      release();
      await Promise.all(writes);
      expect((await read(store, row)).state).toBe('responded');
    });

    it('rule 2: a commit whose wait for the lock passes the deadline is past it', async () => {
      const clock = fakeClock();
      const store = open(clock.now);
      const row = await ask(store, {}, { deadline: { in: 1000 } });
      const release = lock();
      clock.advance(999);
      const committing = store.commit(commitOf(row, answered(row)));
      await store.get('acme', row.id);
      clock.advance(1);
      release();
      expect(await committing).toEqual({ kind: 'past_deadline', now: clock.now() });
      expect(await read(store, row)).toEqual(row);
    });

    it('a lock that is never released is StoreUnavailable in the end', async () => {
      await open().migrate();
      const connection = new SqliteConnection(raw(), 30);
      const release = lock();
      await expect(connection.write(() => {})).rejects.toBeInstanceOf(StoreUnavailable);
      release();
      await expect(connection.write(() => 'done')).resolves.toBe('done');
    });

    it('closing rejects a call that waits for the lock', async () => {
      const store = open();
      await store.migrate();
      const release = lock();
      const waiting = ask(store);
      const [result] = await Promise.all([Promise.allSettled([waiting]), store.close()]);
      expect(result[0]).toMatchObject({ status: 'rejected', reason: expect.any(StoreUnavailable) });
      release();
    });
  });

  describe('migrations', () => {
    it('a file that a newer program has changed incompatibly is refused, also by one that runs already', async () => {
      const store = open();
      await ask(store);
      raw().exec('insert into hitl_migrations values (9, 1, 0)');
      await ask(store);
      raw().exec('insert into hitl_migrations values (10, 8, 0)');
      await expect(ask(store)).rejects.toBeInstanceOf(SchemaTooNew);
      await expect(open().migrate()).rejects.toThrow(
        `needs one that knows schema 8, this one knows ${sqliteMigrations.length}`,
      );
    });

    it('a migration that fails leaves the file as it was', async () => {
      const connection = new SqliteConnection(raw());
      const broken = { version: 1, minCompatible: 1, sql: 'create table hitl_half (a text); create table nonsense' };
      await expect(migrateSqlite(connection, Date.now, [broken])).rejects.toThrow();
      expect(raw().prepare('select name from sqlite_schema').all()).toEqual([]);
    });

    it('later migrations are applied on top, each once', async () => {
      const connection = new SqliteConnection(raw());
      const first = { version: 1, minCompatible: 1, sql: 'create table hitl_a (a text)' };
      const second = { version: 2, minCompatible: 1, sql: 'alter table hitl_a add column b text' };
      await migrateSqlite(connection, Date.now, [first]);
      await migrateSqlite(connection, Date.now, [first, second]);
      await migrateSqlite(connection, Date.now, [first, second]);
      await migrateSqlite(connection, Date.now, [first]);
      expect(raw().prepare('select version from hitl_migrations').all()).toEqual([{ version: 1 }, { version: 2 }]);
    });
  });

  describe('poison', () => {
    it('rule 18: a row that cannot be decoded fails alone in the sweep, and hides no page', async () => {
      const clock = fakeClock();
      const store = open(clock.now);
      const rows: RequestRow[] = [];
      for (const ms of [1, 2, 3]) rows.push(await ask(store, {}, { deadline: { in: ms } }));
      raw()
        .prepare(`update hitl_requests set options = '[{' where id = ?`)
        .run(rows[1]?.id ?? '');
      expect(await listed(store, looking('assigned', 'ana'), 2)).toEqual([rows[2]?.id, rows[0]?.id]);
      clock.advance(10);
      const result = await store.sweep(10, expired);
      expect(result).toMatchObject({ moved: 2, poisoned: [{ id: rows[1]?.id, error: expect.any(SyntaxError) }] });
      expect(result.nextDueAt).toBeGreaterThan(clock.now());
      await expect(store.get('acme', rows[1]?.id ?? '')).rejects.toThrow(SyntaxError);
    });

    it('a full disk is not poison: the pass rejects, nothing is backed off, and it works later', async () => {
      const clock = fakeClock();
      let full = false;
      const flaky = watched(raw(), 'update', (run) => {
        if (!full) return run();
        full = false;
        throw Object.assign(new Error('disk is full'), { errcode: 13 });
      });
      const store = sqliteStore({ database: flaky, clock: clock.now });
      const row = await ask(store, {}, { deadline: { in: 1 } });
      clock.advance(1);
      full = true;
      await expect(store.sweep(10, expired)).rejects.toBeInstanceOf(StoreUnavailable);
      expect(await read(store, row)).toEqual(row);
      expect(await store.sweep(10, expired)).toMatchObject({ moved: 1 });
    });
  });
});
