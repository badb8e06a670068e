// The long run: node packages/server-adapter/chaos/kill/run.mjs [rounds, 500 unless told]. Fails when anything is broken.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import '../source.mjs';

const { runKills } = await import('./kill.ts');
const folder = mkdtempSync(join(tmpdir(), 'hitl-kill-'));
const report = await runKills(folder, Number(process.argv[2] ?? 500));
const broken = report.offences.length > 0;
if (!broken) rmSync(folder, { recursive: true });
console.log(JSON.stringify({ ...report, offences: report.offences.slice(0, 50) }, null, 2));
console.log(
  broken ? `${report.offences.length} offences; the files are in ${folder}.` : 'Nothing lost, nothing doubled.',
);
process.exitCode = broken ? 1 : 0;
