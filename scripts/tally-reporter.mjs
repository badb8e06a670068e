// Says first which Node and which Chromium run, and ends a run with one plain line: "N passed, N failed".
// A run that fails without a failing test (a file that does not load, an unhandled error) counts one failure, and so
// does each skipped test, unless a name pattern (`vitest run -t`) asked for a part.
import { findChromium } from './chromium.mjs';

export default class TallyReporter {
  onInit(vitest) {
    this.partial = vitest.config.testNamePattern !== undefined;
    console.log(`Node ${process.version} (${process.execPath}), Chromium ${findChromium() ?? 'not found'}`);
  }

  onTestRunEnd(modules, unhandledErrors, reason) {
    const tally = { passed: 0, failed: unhandledErrors.length, skipped: 0 };
    for (const module of modules) count(module, tally);
    if (!this.partial) tally.failed += tally.skipped;
    if (tally.failed === 0 && (reason !== 'passed' || tally.passed === 0)) tally.failed = 1;
    if (tally.failed > 0) process.exitCode = 1;
    process.on('exit', () => {
      if (tally.skipped > 0) console.log(`${tally.skipped} skipped`);
      console.log(`${tally.passed} passed, ${tally.failed} failed`);
    });
  }
}

function count(module, tally) {
  const states = [...module.children.allTests()].map((test) => test.result().state);
  for (const state of states) {
    if (state === 'passed') tally.passed += 1;
    else if (state === 'failed') tally.failed += 1;
    else tally.skipped += 1;
  }
  if (!module.ok() && !states.includes('failed')) tally.failed += 1;
}
