// SIGKILL while several processes bring one empty file up to date at once: whatever they leave, the next one can work
// with it, and the schema is there once and whole.

import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { sqliteStore } from '../../src/store/sqlite.ts';
import { bot } from '../people.ts';
import { offencesIn } from './invariants.ts';
import { withEngine } from './reader.ts';
import { readSnapshot } from './snapshot.ts';
import { Reserve, type Victim } from './victim.ts';

export interface MigrationReport {
  rounds: number;
  kills: number;
  /** How many were killed in the transaction that migrates. */
  migrating: number;
  /** Empty, or something is broken. */
  offences: string[];
}

/** From when a process begins, in ms: it has migrated the file by then, or nearly. */
const longest = 50;
const mostRounds = 400;

/**
 * Rounds until so many kills have hit the migration itself. In every second one a process is left and must come to work;
 * in the others all die. `folder` is empty.
 */
export async function runMigrationKills(folder: string, hits: number, processes = 3): Promise<MigrationReport> {
  const report: MigrationReport = { rounds: 0, kills: 0, migrating: 0, offences: [] };
  const wanted = await freshSchema();
  const reserve = await Reserve.start(folder, processes);
  try {
    while (report.migrating < hits && report.rounds < mostRounds) {
      const round = ++report.rounds;
      const path = join(folder, `empty-${round}.db`);
      const names = Array.from({ length: processes }, (_, index) => `m${round}-${index}`);
      const victims = await Promise.all(
        names.map((name) => reserve.send({ path, log: `${path}.${name}.log`, name, torn: false })),
      );
      const survivors = round % 2 === 0 ? victims.splice(0, 1) : [];
      await Promise.all(victims.map((victim) => strike(victim, report)));
      await Promise.all(survivors.map(({ working }) => working));
      await Promise.all(survivors.map((victim) => victim.kill()));
      const offend = (text: string) => report.offences.push(`round ${round}: ${text}`);
      await withEngine(path, (engine) => engine.create({ subject: 'Alive?', assignees: { anyone: true } }, bot));
      if (JSON.stringify(schemaOf(path)) !== JSON.stringify(wanted)) offend('the schema is not that of a fresh file');
      for (const text of offencesIn(readSnapshot(path))) offend(text);
    }
  } finally {
    await reserve.end();
  }
  return report;
}

async function strike(victim: Victim, report: MigrationReport): Promise<void> {
  await victim.starting;
  await sleep(Math.random() * longest);
  const stage = await victim.kill();
  report.kills += 1;
  if (victim.log.calls.length === 0 && (stage === 'in a transaction' || stage === 'committing')) report.migrating += 1;
}

async function freshSchema(): Promise<unknown> {
  const database = new DatabaseSync(':memory:');
  await sqliteStore({ database }).migrate();
  return inSchema(database);
}

function schemaOf(path: string): unknown {
  const database = new DatabaseSync(path);
  try {
    return inSchema(database);
  } finally {
    database.close();
  }
}

const inSchema = (database: DatabaseSync): unknown => [
  database.prepare('select type, name, sql from sqlite_schema order by name').all(),
  database.prepare('select version, min_compatible from hitl_migrations order by version').all(),
];
