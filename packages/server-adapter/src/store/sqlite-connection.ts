// One connection to a SQLite file: opening it, transactions, waiting for its lock without blocking the event loop, and
// noticing what other connections commit. It knows no table.

import type { Sql } from 'sql-template-tag';
import { StoreUnavailable } from './store.ts';

export type SqliteValue = string | number | null;

export interface SqliteStatement {
  get(...values: SqliteValue[]): unknown;
  all(...values: SqliteValue[]): unknown[];
  run(...values: SqliteValue[]): unknown;
}

/** What node:sqlite's DatabaseSync and better-sqlite3's Database have in common. */
export interface SqliteDatabase {
  prepare(sql: string): SqliteStatement;
  exec(sql: string): unknown;
  close(): unknown;
}

/** How long SQLite itself may wait for a lock: it blocks the event loop meanwhile. */
const busyTimeoutMs = 5;
/** How long a call waits for the lock before it gives up. */
const defaultPatienceMs = 5000;
/** How long calls may follow one another before the event loop gets a turn. */
const sliceMs = 8;
const watchIntervalMs = 150;
const mostStatements = 200;

export class SqliteConnection {
  readonly #database: SqliteDatabase;
  readonly #patienceMs: number;
  readonly #statements = new Map<string, SqliteStatement>();
  #writers: Promise<unknown> = Promise.resolve();
  #sliceStart = 0;
  #closed = false;
  #watch: ReturnType<typeof setInterval> | undefined;

  constructor(database: SqliteDatabase, patienceMs = defaultPatienceMs) {
    this.#database = database;
    this.#patienceMs = patienceMs;
    database.exec(`pragma busy_timeout = ${busyTimeoutMs}`);
  }

  get closed(): boolean {
    return this.#closed;
  }

  /** Write-ahead log, every commit on disk before it is told, foreign keys. Several processes may do it at once. */
  async configure(): Promise<void> {
    await this.read(() => {
      this.#database.exec('pragma journal_mode = wal');
      this.#database.exec('pragma synchronous = full');
      this.#database.exec('pragma foreign_keys = on');
    });
  }

  /** `work` reads; it is done again while the file is locked. */
  read<T>(work: () => T): Promise<T> {
    return this.#patiently(work, performance.now());
  }

  /**
   * `work` reads and writes in one transaction that holds the write lock from its start; what it throws undoes it all.
   * Writers of this process go one by one, so that only one of them waits for other processes.
   */
  write<T>(work: () => T): Promise<T> {
    const since = performance.now();
    const turn = this.#writers.then(() => this.#patiently(() => this.#transact(work), since));
    this.#writers = turn.catch(() => {});
    return turn;
  }

  get<T>(query: Sql): T | undefined {
    return this.#statement(query.sql).get(...(query.values as SqliteValue[])) as T | undefined;
  }

  all<T>(query: Sql): T[] {
    return this.#statement(query.sql).all(...(query.values as SqliteValue[])) as T[];
  }

  run(query: Sql): void {
    this.#statement(query.sql).run(...(query.values as SqliteValue[]));
  }

  /** Several statements without values, as migrations are. */
  script(text: string): void {
    this.#database.exec(text);
  }

  /**
   * Undoes what `work` wrote when it throws, and leaves the transaction around it as it was; but not where
   * {@link isUnavailable} holds for the error: the transaction around it is lost then.
   */
  attempt<T>(work: () => T): T {
    this.#command('savepoint attempt');
    try {
      const result = work();
      this.#command('release attempt');
      return result;
    } catch (error) {
      if (isUnavailable(error)) throw error;
      this.#command('rollback to attempt');
      this.#command('release attempt');
      throw error;
    }
  }

  /** Calls back, until {@link unwatch}, soon after another connection has committed. Never keeps the process alive. */
  watch(onForeignCommit: () => void): void {
    if (this.#watch) return;
    let known = this.#dataVersion();
    this.#watch = setInterval(() => {
      const current = this.#dataVersion() ?? known;
      if (current === known) return;
      known = current;
      onForeignCommit();
    }, watchIntervalMs);
    this.#watch.unref();
  }

  unwatch(): void {
    clearInterval(this.#watch);
    this.#watch = undefined;
  }

  /** Calls that wait for the lock reject. The database is closed only where `own` says that nobody else holds it. */
  async close(own: boolean): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    this.unwatch();
    await this.#writers;
    this.#statements.clear();
    if (own) this.#database.close();
  }

  async #patiently<T>(work: () => T, since: number): Promise<T> {
    for (;;) {
      await this.#breathe();
      if (this.#closed) throw new StoreUnavailable('The store is closed');
      try {
        return work();
      } catch (error) {
        if (!isLocked(error)) throw isUnavailable(error) ? unavailable('The database cannot be used', error) : error;
        if (performance.now() - since > this.#patienceMs) throw unavailable('The database stayed locked', error);
      }
      await new Promise((resolve) => setTimeout(resolve, 5 + Math.random() * 20));
    }
  }

  /** Everything here is synchronous: a long queue of calls would keep the event loop from its other work. */
  async #breathe(): Promise<void> {
    if (performance.now() - this.#sliceStart < sliceMs) return;
    await new Promise((resolve) => setImmediate(resolve));
    this.#sliceStart = performance.now();
  }

  #transact<T>(work: () => T): T {
    this.#command('begin immediate');
    try {
      const result = work();
      this.#command('commit');
      return result;
    } catch (error) {
      this.#rollback();
      throw error;
    }
  }

  #rollback(): void {
    try {
      this.#command('rollback');
    } catch {
      // After some errors, a full disk among them, SQLite has rolled back already and refuses to do it twice.
    }
  }

  /** Null when the file is locked just now. */
  #dataVersion(): number | null {
    try {
      return (this.#statement('pragma data_version').get() as { data_version: number }).data_version;
    } catch {
      return null;
    }
  }

  #command(text: string): void {
    this.#statement(text).run();
  }

  #statement(text: string): SqliteStatement {
    const known = this.#statements.get(text);
    if (known) return known;
    const statement = this.#database.prepare(text);
    const oldest = this.#statements.size >= mostStatements && this.#statements.keys().next();
    if (oldest && !oldest.done) this.#statements.delete(oldest.value);
    this.#statements.set(text, statement);
    return statement;
  }
}

/** Opens a file with node:sqlite, which Node has from 22.13 on. Throws an Error that names `path` when it cannot. */
export function openSqlite(path: string): SqliteDatabase {
  const sqlite = process.getBuiltinModule('node:sqlite');
  if (!sqlite) {
    throw new Error('sqliteStore({ path }) needs Node 22.13 or newer; hand in a better-sqlite3 `database` instead');
  }
  if (path === '') throw new Error('sqliteStore: `path` is empty');
  try {
    return new sqlite.DatabaseSync(path);
  } catch (cause) {
    throw new Error(`sqliteStore: cannot open \`path\` "${path}"; does its folder exist?`, {
      cause,
    });
  }
}

const busy = 5;
const locked = 6;
const ioError = 10;
const full = 13;
const cannotOpen = 14;
const protocol = 15;

function isLocked(error: unknown): boolean {
  return [busy, locked, protocol].includes(codeOf(error)) || /^SQLITE_(BUSY|LOCKED|PROTOCOL)/.test(nameOf(error));
}

/** Whether the database itself failed, as a full disk lets it, and not what was asked of it. */
export function isUnavailable(error: unknown): boolean {
  return [ioError, full, cannotOpen].includes(codeOf(error)) || /^SQLITE_(IOERR|FULL|CANTOPEN)/.test(nameOf(error));
}

/** node:sqlite puts the extended result code on its errors; its low byte is the primary one. */
function codeOf(error: unknown): number {
  return error instanceof Error && 'errcode' in error ? Number(error.errcode) & 0xff : 0;
}

/** better-sqlite3 puts the name of the result code on its errors. */
function nameOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

function unavailable(message: string, cause: unknown): StoreUnavailable {
  return new StoreUnavailable(message, { cause });
}
