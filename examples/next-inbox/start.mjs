// Builds the pages if they are older than what they are made of, and serves them until SIGINT or SIGTERM.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const next = createRequire(import.meta.url).resolve('next/dist/bin/next');
const options = { cwd: here, stdio: 'inherit', env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' } };
const node = ['--disable-warning=ExperimentalWarning', next];

const built = join(here, 'dist/BUILD_ID');
const sources = ['app', 'lib', 'instrumentation.js', 'next.config.mjs', 'proxy.js'].map((path) => join(here, path));
const packages = ['client', 'react', 'server-adapter'].map((name) => join(here, `../../packages/${name}/dist`));
if (!existsSync(built) || newest([...sources, ...packages]) > statSync(built).mtimeMs) {
  const { status } = spawnSync(process.execPath, [...node, 'build'], options);
  if (status !== 0) process.exit(1);
}

// When it stops, Next.js waits until every browser has left its connection alone for that long.
const keepAlive = ['--keepAliveTimeout', '1000'];
const address = ['--hostname', '127.0.0.1', '--port', process.env.PORT ?? '3000'];
const server = spawn(process.execPath, [...node, 'start', ...address, ...keepAlive], options);
let stopping = false;
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    stopping = true;
    server.kill(signal);
  });
}
// Next.js reports a signal that it obeyed as 130 or 143.
server.once('exit', (code) => process.exit(stopping && code > 128 ? 0 : (code ?? 1)));

/** When any of these, or anything in them, last changed. */
function newest(paths) {
  const times = paths.map((path) => {
    const stat = statSync(path);
    return stat.isDirectory() ? newest(readdirSync(path).map((name) => join(path, name))) : stat.mtimeMs;
  });
  return Math.max(0, ...times);
}
