// Brings a SQLite file up to date. Each migration runs under the write lock together with the row that records it, so
// that of several processes that start at once one migrates and the others find it done.

import sql from 'sql-template-tag';
import { type Migration, sqliteMigrations } from './migrations/sqlite/index.ts';
import type { SqliteConnection } from './sqlite-connection.ts';

/** The database was migrated by a newer version of this package that programs like this one must not touch. */
export class SchemaTooNew extends Error {
  override readonly name = 'SchemaTooNew';
}

const bookkeeping = `create table if not exists hitl_migrations (
  version integer primary key,
  min_compatible integer not null,
  applied_at integer not null
) strict`;

export async function migrateSqlite(
  connection: SqliteConnection,
  clock: () => number,
  migrations: readonly Migration[] = sqliteMigrations,
): Promise<void> {
  await connection.configure();
  if (await connection.read(() => hasAll(connection, migrations))) return;
  await connection.write(() => {
    connection.script(bookkeeping);
    refuseTooNew(connection, migrations);
    const applied = appliedVersion(connection);
    for (const migration of migrations) {
      if (migration.version <= applied) continue;
      connection.script(migration.sql);
      connection.run(sql`insert into hitl_migrations (version, min_compatible, applied_at)
        values (${migration.version}, ${migration.minCompatible}, ${Math.floor(clock())})`);
    }
  });
}

/** Throws {@link SchemaTooNew}. Every write asks again: a newer program may have migrated the file since. */
export function refuseTooNew(connection: SqliteConnection, migrations: readonly Migration[] = sqliteMigrations): void {
  const row = connection.get<{ needed: number | null }>(sql`select max(min_compatible) as needed from hitl_migrations`);
  const needed = row?.needed ?? 0;
  const known = newest(migrations);
  if (needed <= known) return;
  throw new SchemaTooNew(
    `The database was migrated by a newer @hitl-kit/server-adapter: it needs one that knows schema ${needed}, ` +
      `this one knows ${known}. Update this program.`,
  );
}

function hasAll(connection: SqliteConnection, migrations: readonly Migration[]): boolean {
  const table = sql`select 1 from sqlite_schema where type = 'table' and name = 'hitl_migrations'`;
  if (!connection.get(table)) return false;
  refuseTooNew(connection, migrations);
  return appliedVersion(connection) >= newest(migrations);
}

function appliedVersion(connection: SqliteConnection): number {
  const row = connection.get<{ version: number | null }>(sql`select max(version) as version from hitl_migrations`);
  return row?.version ?? 0;
}

function newest(migrations: readonly Migration[]): number {
  return migrations.at(-1)?.version ?? 0;
}
