// Builds the pages if they are older than what they are made of, and serves them until SIGINT or SIGTERM. With `dev` as
// its argument it builds nothing and runs the development server.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const next = createRequire(import.meta.url).resolve('next/dist/bin/next');
const node = ['--disable-warning=ExperimentalWarning', next];
const options = { cwd: here, stdio: 'inherit', env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' } };
const address = ['--hostname', '127.0.0.1', '--port', process.env.PORT ?? '3050'];
// When it stops, `next start` waits until every browser has left its connection alone for this long.
const keepAlive = ['--keepAliveTimeout', '1000'];

const develop = process.argv[2] === 'dev';
if (!develop && !isBuilt()) {
  const { status } = spawnSync(process.execPath, [...node, 'build'], options);
  if (status !== 0) process.exit(1);
}
const command = develop ? ['dev', ...address] : ['start', ...address, ...keepAlive];
const server = spawn(process.execPath, [...node, ...command], options);
let stopping = false;
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    stopping = true;
    server.kill(signal);
  });
}
// Next.js reports a signal that it obeyed as 130 or 143.
server.once('exit', (code) => process.exit(stopping && code > 128 ? 0 : (code ?? 1)));

function isBuilt() {
  const built = join(here, 'dist/BUILD_ID');
  const sources = ['app', 'lib', 'instrumentation.js', 'next.config.mjs', 'proxy.js'];
  const packages = ['client', 'react', 'server-adapter'].map((name) => `../../packages/${name}/dist`);
  return (
    existsSync(built) && newest([...sources, ...packages].map((path) => join(here, path))) < statSync(built).mtimeMs
  );
}

/** When any of these, or anything in them, last changed. */
function newest(paths) {
  const times = paths.map((path) => {
    const stat = statSync(path);
    return stat.isDirectory() ? newest(readdirSync(path).map((name) => join(path, name))) : stat.mtimeMs;
  });
  return Math.max(...times);
}
