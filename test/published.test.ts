// What each package publishes: complete, typed, ESM, usable under a strict CSP, and marked for React's server components.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Packed, pack } from './packing.ts';
import { bin, type PackageName, packages, root, run } from './workspace.ts';

const folder = mkdtempSync(join(tmpdir(), 'hitl-published-'));
const packed = new Map<PackageName, Packed>();

beforeAll(async () => {
  for (const name of packages) packed.set(name, await pack(name, folder));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function packedAs(name: PackageName): Packed {
  const found = packed.get(name);
  if (!found) throw new Error(`${name} was not packed`);
  return found;
}

describe.each(packages)('%s', (name) => {
  const manifest = JSON.parse(readFileSync(join(root, 'packages', name, 'package.json'), 'utf8'));
  const built = () =>
    readdirSync(join(root, 'packages', name, 'dist'), { encoding: 'utf8', recursive: true }).filter((file) =>
      file.endsWith('.js'),
    );
  const read = (file: string) => readFileSync(join(root, 'packages', name, 'dist', file), 'utf8');

  it('publint finds nothing', async () => {
    const tarball = readFileSync(packedAs(name).tarball);
    const { messages } = await publint({ strict: true, pack: { tarball: new Uint8Array(tarball).buffer } });
    expect(messages.map((message) => formatMessage(message, manifest, { color: false }))).toEqual([]);
  });

  it('every entry resolves with its types, as ES modules', async () => {
    const args = [packedAs(name).tarball, '--profile', 'esm-only', '--exclude-entrypoints', 'styles.css', '--no-color'];
    const { code, output } = await run(bin('attw'), [...args, '--no-emoji', '--format', 'ascii']);
    expect(code, output).toBe(0);
  });

  it('holds its README, its license and the build, and no tests', () => {
    const { files } = packedAs(name);
    expect(files).toEqual(expect.arrayContaining(['README.md', 'LICENSE', 'package.json', 'dist/index.js']));
    expect(files.filter((file) => /\.test\.|^src\//.test(file))).toEqual([]);
  });

  it('needs no code generation: no eval, no new Function', () => {
    const offenders = built().filter((file) => /\beval\s*\(|\bnew Function\b|\bFunction\s*\(/.test(read(file)));
    expect(offenders).toEqual([]);
  });

  it('declares what its build imports', async () => {
    const declared = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies });
    const { imports } = await reach(name, built());
    const names = new Set(imports.filter((specifier) => !specifier.startsWith('node:')).map(packageOf));
    expect([...names].filter((dependency) => !declared.includes(dependency))).toEqual([]);
  });
});

it('the web-standard entry of the server adapter reaches no node: import', async () => {
  const { files, imports } = await reach('server-adapter', ['index.js']);
  expect(files).toContain('index.js');
  expect(imports.filter((specifier) => specifier.startsWith('node:'))).toEqual([]);
});

it('the entry opentelemetry alone reaches @opentelemetry/api, and no node: import', async () => {
  const entries = Object.keys(exportsOf('server-adapter')).map((name) => (name === '.' ? 'index' : name.slice(2)));
  const others = entries.filter((name) => name !== 'opentelemetry').map((name) => `${name}.js`);
  const rest = await reach('server-adapter', others);
  expect(rest.files).toContain('index.js');
  expect(rest.imports.filter((specifier) => specifier.startsWith('@opentelemetry/'))).toEqual([]);
  const { imports } = await reach('server-adapter', ['opentelemetry.js']);
  expect(imports.filter((specifier) => /^(@opentelemetry|node:)/.test(specifier))).toEqual(['@opentelemetry/api']);
});

describe("react's server components", () => {
  const marked = (file: string) => /^(['"])use client\1/.test(readFileSync(distOf('react', file), 'utf8'));

  it.each(['index', 'headless', 'form', 'markdown', 'ajv'])("the entry %s begins with 'use client'", (entry) => {
    expect(marked(`${entry}.js`)).toBe(true);
  });

  it('the entry queries, and all it reaches, runs on a server: no directive, no React', async () => {
    const { files, imports } = await reach('react', ['queries.js']);
    expect(files).toContain('queries.js');
    expect(files.filter(marked)).toEqual([]);
    expect(imports.filter((specifier) => /^(react|react-dom|@tanstack\/react-query)(\/|$)/.test(specifier))).toEqual(
      [],
    );
  });
});

const exportsOf = (name: PackageName): Record<string, unknown> =>
  JSON.parse(readFileSync(join(root, 'packages', name, 'package.json'), 'utf8')).exports;

const distOf = (name: PackageName, file: string) => join(root, 'packages', name, 'dist', file);

/** The files of a build that `entries` reach, statically or not, themselves included, and what those import from outside. */
async function reach(name: PackageName, entries: string[]): Promise<{ files: string[]; imports: string[] }> {
  const { metafile } = await build({
    absWorkingDir: distOf(name, ''),
    entryPoints: entries,
    outdir: folder,
    bundle: true,
    format: 'esm',
    splitting: true,
    packages: 'external',
    tsconfigRaw: '{}', // else the paths of the workspace's tsconfig lead into the sources
    write: false,
    metafile: true,
    logLevel: 'silent',
  });
  const imports = Object.values(metafile.inputs).flatMap((input) => input.imports);
  const outside = imports.filter((found) => found.external).map((found) => found.path);
  return { files: Object.keys(metafile.inputs), imports: [...new Set(outside)] };
}

/** `@scope/name/sub` -> `@scope/name` */
function packageOf(specifier: string): string {
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
}
