// The commands around the tests tell the truth: what is missing fails in one clear line, and the last line of a run counts
// everything that did not pass.
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { bin, environment, root, run } from './workspace.ts';

const folders: string[] = [];

function folder(parent: string): string {
  mkdirSync(parent, { recursive: true });
  const made = mkdtempSync(join(parent, 'hitl-commands-'));
  folders.push(made);
  return made;
}

afterEach(() => {
  for (const path of folders.splice(0)) rmSync(path, { recursive: true, force: true });
});

it('a Chromium that is not where CHROMIUM_PATH says is one line and a failure', async () => {
  const env = { ...environment, CHROMIUM_PATH: '/nowhere/chromium' };
  const { code, output } = await run(process.execPath, ['scripts/chromium.mjs', '--install'], { env });
  expect({ code, output }).toEqual({
    code: 1,
    output: 'CHROMIUM_PATH is /nowhere/chromium, and no Chromium starts from there.\n',
  });
});

describe('.ci/run', () => {
  function checkout(testScript: string): string {
    const path = folder(tmpdir());
    mkdirSync(join(path, '.ci'));
    copyFileSync(join(root, '.ci/run'), join(path, '.ci/run'));
    chmodSync(join(path, '.ci/run'), 0o755);
    writeFileSync(join(path, 'package.json'), JSON.stringify({ scripts: { test: testScript } }));
    return path;
  }

  it('ends in the line of the tests, and with their exit code', async () => {
    const passing = await run('.ci/run', [], { cwd: checkout("echo '3 passed, 0 failed'") });
    expect(passing).toEqual({ code: 0, output: '3 passed, 0 failed\n' });
    const failing = await run('.ci/run', [], { cwd: checkout("echo '2 passed, 1 failed'; exit 1") });
    expect(failing).toEqual({ code: 1, output: '2 passed, 1 failed\n' });
  });

  it('counts an end before the tests as one failure', async () => {
    const { code, output } = await run('.ci/run', [], { cwd: checkout('echo no build; exit 7') });
    expect({ code, output }).toEqual({ code: 7, output: 'no build\n0 passed, 1 failed\n' });
  });
});

describe('the last line of a test run', () => {
  async function runTests(files: Record<string, string>) {
    const path = folder(join(root, 'node_modules/.cache'));
    writeFileSync(join(path, 'vitest.config.mjs'), 'export default {};\n');
    for (const [name, test] of Object.entries(files)) {
      writeFileSync(join(path, `${name}.test.mjs`), `import { it } from 'vitest';\n${test}\n`);
    }
    const args = ['run', '--root', path, '--reporter', join(root, 'scripts/tally-reporter.mjs')];
    const { code, output } = await run(bin('vitest'), args);
    return { code, line: output.trimEnd().split('\n').at(-1) };
  }

  it('counts what passed', async () => {
    const ended = await runTests({ good: "it('a', () => {}); it('b', () => {});" });
    expect(ended).toEqual({ code: 0, line: '2 passed, 0 failed' });
  });

  it('counts a failing test, a skipped one, a file that does not load and a stray error as one failure each', async () => {
    const ended = await runTests({
      failing: "it('a', () => {}); it('b', () => { throw new Error('no'); });",
      skipped: "it('c', () => {}); it.skip('d', () => {});",
      unloadable: "throw new Error('no');",
      stray: "it('e', () => { Promise.reject(new Error('stray')); });",
    });
    expect(ended).toEqual({ code: 1, line: '3 passed, 4 failed' });
  });

  it('counts a skipped test alone as a failure of the run', async () => {
    const ended = await runTests({ skipped: "it('a', () => {}); it.skip('b', () => {});" });
    expect(ended).toEqual({ code: 1, line: '1 passed, 1 failed' });
  });
});
