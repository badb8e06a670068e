// A short run of the rounds; `npm run chaos` does the long one.

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { runChaos } from './chaos.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hitl-chaos-'));
});
afterEach(() => rm(folder, { recursive: true }));

it('rules 1, 2 and 7: answers, deadline, cancel, claim and assign from five processes come to one outcome each', async () => {
  const report = await runChaos(join(folder, 'hitl.db'), 90);
  expect(report.offences).toEqual([]);
  // Rounds in which one side always wins prove little.
  expect(Object.keys(report.states.early).sort()).toEqual(['cancelled', 'responded']);
  expect(report.heldAcross).toBeGreaterThan(0);
});
