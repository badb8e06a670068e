// The long run: node packages/server-adapter/chaos/run.mjs [rounds, 1,000 unless told]. Fails when anything is broken.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import './source.mjs';

const { runChaos } = await import('./chaos.ts');
const folder = mkdtempSync(join(tmpdir(), 'hitl-chaos-'));
const report = await runChaos(join(folder, 'hitl.db'), Number(process.argv[2] ?? 1000));
rmSync(folder, { recursive: true });
console.log(JSON.stringify(report, null, 2));
console.log(report.offences.length === 0 ? 'One outcome each.' : `${report.offences.length} offences.`);
process.exitCode = report.offences.length === 0 ? 0 : 1;
