// A process's source as one plain file: that starts in a tenth of a second, also when both cores are busy, where loading the
// sources one by one takes ten times as long.

import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** `name` is a file beside this one; the program stands in `folder`. */
export async function programOf(name: 'worker' | 'sweeper', folder: string): Promise<string> {
  const outfile = join(folder, `${name}.mjs`);
  const source = fileURLToPath(new URL(`./${name}.ts`, import.meta.url));
  await build({ entryPoints: [source], outfile, bundle: true, platform: 'node', format: 'esm', target: 'node22' });
  return outfile;
}

export const run = (program: string, args: string[] = []): ChildProcess =>
  fork(program, args, { execArgv: ['--disable-warning=ExperimentalWarning'] });
