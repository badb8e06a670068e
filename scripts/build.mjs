// Builds the packages, then the example's page. Skips what is newer than all it is made from, so that `npm test` after
// `npm start` is quick; `--force` builds anyway.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const path = [join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter);
const force = process.argv.includes('--force');
const web = 'examples/express-sqlite/web';

const configuration = ['tsup.config.ts', 'tsconfig.json', 'pnpm-lock.yaml'];
const packages = ['client', 'server-adapter', 'react'].map((name) => `packages/${name}`);
const packageSources = packages.flatMap((path) => [`${path}/src`, `${path}/package.json`]);

build('packages', {
  from: [...configuration, ...packageSources],
  to: packages.flatMap(exportedFiles),
  command: ['tsup', '--silent'],
});
build('example-page', {
  from: [...configuration, ...packageSources, web],
  to: [`${web}/dist/index.html`],
  command: ['vite', 'build', '--config', `${web}/vite.config.mjs`, '--logLevel', 'warn'],
});

function build(name, { from, to, command: [tool, ...args] }) {
  const stamp = join(root, 'node_modules/.cache/hitl-kit', `${name}.built`);
  const builtAt = to.every((path) => existsSync(join(root, path))) && existsSync(stamp) ? statSync(stamp).mtimeMs : 0;
  if (!force && from.every((path) => newest(path) < builtAt)) return;
  const startedAt = new Date();
  rmSync(stamp, { force: true });
  const { status, error } = spawnSync(tool, args, { cwd: root, stdio: 'inherit', env: { ...process.env, PATH: path } });
  if (status !== 0) {
    console.error(`Building ${name} failed${error ? `: ${error.message}` : '.'}`);
    process.exit(1);
  }
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, startedAt.toISOString());
  console.log(`built ${name} in ${((Date.now() - startedAt.getTime()) / 1000).toFixed(1)} s`);
}

/** When anything below `path` last changed; a folder's own time tells of removed files. Tests are not built. */
function newest(path) {
  const absolute = join(root, path);
  const stat = statSync(absolute);
  if (!stat.isDirectory()) return stat.mtimeMs;
  const below = readdirSync(absolute)
    .filter((name) => name !== 'dist' && name !== 'node_modules' && !/\.test\.tsx?$/.test(name))
    .map((name) => newest(join(path, name)));
  return Math.max(stat.mtimeMs, ...below);
}

function exportedFiles(path) {
  const { exports } = JSON.parse(readFileSync(join(root, path, 'package.json'), 'utf8'));
  return Object.values(exports)
    .flatMap((target) => (typeof target === 'string' ? [target] : Object.values(target)))
    .map((target) => join(path, target));
}
