// Measures what a user downloads: what a host imports, bundled, minified and gzipped without React, first load and lazy
// parts apart; the style sheet; and the packed packages. Prints a table; the budget test asks `browserSizes()`.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, realpathSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../', import.meta.url));

const packages = {
  client: 'packages/client/dist',
  server: 'packages/server-adapter/dist',
  react: 'packages/react/dist',
};

/** What a host's own code would say: bundlers drop what it does not name. */
const uses = {
  '@hitl-kit/client: createHitlClient, approval': `export { createHitlClient, approval } from './${packages.client}/index.js'`,
  '@hitl-kit/client/params': `export * from './${packages.client}/params.js'`,
  '@hitl-kit/server-adapter: createHitl, memoryStore': `export { createHitl, memoryStore } from './${packages.server}/index.js'`,
  '@hitl-kit/react: HitlProvider, Inbox': `export { HitlProvider, Inbox } from './${packages.react}/index.js'`,
  '@hitl-kit/react: everything': `export * from './${packages.react}/index.js'`,
  '@hitl-kit/react/headless: everything': `export * from './${packages.react}/headless.js'`,
  '@hitl-kit/react/queries': `export * from './${packages.react}/queries.js'`,
};
export const inbox = uses['@hitl-kit/react: HitlProvider, Inbox'];

const gzipped = (contents) => gzipSync(contents, { level: 9 }).length;

/**
 * A piece of host code with all it imports but React, minified, file by file: `first` is what loads at once, `lazy` what
 * a dynamic import brings later.
 * @param {string} code imports from below the workspace
 * @param {import('esbuild').BuildOptions} [options]
 * @returns {Promise<{ first: string[], lazy: string[] }>}
 */
export async function bundled(code, options) {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    stdin: { contents: code, resolveDir: root },
    outdir: 'sizes',
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    tsconfigRaw: '{}', // else the paths of the workspace's tsconfig lead into the sources
    external: ['react', 'react-dom', 'react/*', 'react-dom/*'],
    define: { 'process.env.NODE_ENV': '"production"' },
    ...options,
    write: false,
    metafile: true,
    logLevel: 'silent',
  });
  const texts = new Map(outputFiles.map(({ path, text }) => [path.slice(root.length), text]));
  const atOnce = staticallyReached(metafile.outputs, 'sizes/stdin.js');
  const those = (atStart) => [...texts].filter(([path]) => atOnce.has(path) === atStart).map(([, text]) => text);
  return { first: those(true), lazy: those(false) };
}

/** The gzipped bytes of both. */
async function loadedBy(code) {
  const { first, lazy } = await bundled(code);
  const sum = (files) => files.reduce((total, text) => total + gzipped(text), 0);
  return { first: sum(first), lazy: sum(lazy) };
}

function staticallyReached(outputs, path, reached = new Set()) {
  if (reached.has(path)) return reached;
  reached.add(path);
  for (const { path: next, kind, external } of outputs[path].imports) {
    if (kind === 'import-statement' && !external) staticallyReached(outputs, next, reached);
  }
  return reached;
}

/** The two figures that have a budget, in gzipped bytes. */
export async function browserSizes() {
  const { first } = await loadedBy(inbox);
  return { javascript: first, css: gzipped(readFileSync(join(root, 'packages/react/dist/styles.css'))) };
}

function packedSize(name, folder) {
  const args = ['-y', '--loglevel=error', 'pnpm@12.21.0', 'pack', '--json', '--pack-destination', folder];
  const { stdout } = spawnSync('npx', args, { cwd: join(root, 'packages', name), encoding: 'utf8' });
  const { filename, files } = JSON.parse(stdout.slice(stdout.indexOf('{')));
  return { bytes: statSync(filename).size, files: files.length };
}

async function main() {
  const kilobytes = (bytes) => `${(bytes / 1024).toFixed(1)} KB`.padStart(10);
  console.log('gzipped, without React'.padEnd(52), 'at once'.padStart(10), 'lazily'.padStart(10));
  for (const [name, code] of Object.entries(uses)) {
    const { first, lazy } = await loadedBy(code);
    console.log(name.padEnd(52), kilobytes(first), lazy > 0 ? kilobytes(lazy) : '');
  }
  const { css } = await browserSizes();
  console.log('@hitl-kit/react/styles.css'.padEnd(52), kilobytes(css));
  const folder = mkdtempSync(join(tmpdir(), 'hitl-sizes-'));
  for (const name of ['client', 'server-adapter', 'react']) {
    const { bytes, files } = packedSize(name, folder);
    console.log(`@hitl-kit/${name} packed`.padEnd(52), kilobytes(bytes), `${files} files`.padStart(10));
  }
  rmSync(folder, { recursive: true });
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) await main();
