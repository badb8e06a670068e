// A short run of the rounds; `npm run kill` does the long one.

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { runKills } from './kill.ts';
import { runMigrationKills } from './migrate.ts';

/** In ms; a busy machine takes several times as long as an idle one. */
const patience = 300_000;

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hitl-kill-'));
});
afterEach(() => rm(folder, { recursive: true }));

it(
  'rules 1, 2, 5, 6 and 7: nothing that was told is lost, nothing is done by half or twice, in 50 rounds of SIGKILL',
  async () => {
    const report = await runKills(folder, 50);
    expect(report.offences).toEqual([]);
    expect(report.rounds).toBe(50);
    // A kill while nothing is under way proves nothing.
    const { stages, underWay, states } = report;
    expect(stages.idle).toBe(0);
    expect(stages['in a transaction'] + stages.committing).toBeGreaterThan(report.kills / 10);
    expect(underWay.there).toBeGreaterThan(0);
    expect(underWay.absent).toBeGreaterThan(0);
    expect(report.callsAKill).toBeGreaterThan(10);
    expect(Object.keys(states).sort()).toEqual([
      'awaiting_input',
      'cancelled',
      'defaulted',
      'expired',
      'failed',
      'responded',
    ]);
    expect(report.swept).toBeGreaterThan(0);
    expect(report.purged).toBeGreaterThan(0);
    expect(report.purgesCut).toBeGreaterThan(0);
    expect(report.waiters).toBeGreaterThan(report.waited);
    expect(report.waited).toBeGreaterThan(0);
  },
  patience,
);

it(
  'the rounds notice a store that writes a change in several transactions',
  async () => {
    const report = await runKills(folder, 200, { torn: true, processes: 1 });
    expect(report.offences).not.toEqual([]);
  },
  patience,
);

it(
  'processes that are killed while they bring an empty file up to date leave it fit for the next',
  async () => {
    const report = await runMigrationKills(folder, 3);
    expect(report.offences).toEqual([]);
    expect(report.migrating).toBeGreaterThanOrEqual(3);
  },
  patience,
);
