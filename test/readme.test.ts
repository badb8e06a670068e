// Checks what README.md and docs/ claim and a machine can check: links, commands, the reasons for the dependencies, and the
// curl example against the running example.

import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { readme, snippet } from './readme-snippets.ts';
import { root, type Started, start } from './workspace.ts';

const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const docs = readdirSync(join(root, 'docs')).filter((file) => file.endsWith('.md'));
const pages = ['README.md', ...docs.map((file) => `docs/${file}`)].map((path) => ({
  path,
  text: readFileSync(join(root, path), 'utf8'),
}));

it.each(pages)('every link in $path leads to a file', ({ path, text }) => {
  const links = [...text.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].map(([, link]) => link ?? '');
  const local = links.filter((link) => !link.startsWith('https://'));
  expect(local.filter((link) => !existsSync(join(root, path, '..', link)))).toEqual([]);
});

it.each([
  'packages/client',
  'packages/server-adapter',
  'packages/react',
  'examples/express-sqlite',
  'examples/node-http-terminal',
  'examples/koa-tenants',
  'examples/hono-split-origin',
  'examples/fastify-telemetry',
  'examples/next-inbox',
  '.',
])('docs/dependencies.md gives a reason for each dependency of %s', (path) => {
  const { name, ...manifest } = JSON.parse(readFileSync(join(root, path, 'package.json'), 'utf8'));
  const title = path === '.' ? 'The workspace' : path.startsWith('packages/') ? name : path;
  const sections = readFileSync(join(root, 'docs/dependencies.md'), 'utf8').split('\n## ');
  const section = sections.find((text) => text.split('\n', 1)[0]?.replaceAll('`', '') === title);
  const reasons = [...(section ?? '').matchAll(/^\| (.*?) \|/gm)].flatMap(([, names = '']) =>
    names.match(/(?<=`)[^`, ]+(?=`)/g),
  );
  const { dependencies, devDependencies, peerDependencies, optionalDependencies } = manifest;
  const named = Object.keys({ ...dependencies, ...devDependencies, ...peerDependencies, ...optionalDependencies });
  expect(reasons.filter(Boolean).sort()).toEqual(named.sort());
});

it('the index of docs/ names every page', () => {
  const index = readFileSync(join(root, 'docs/README.md'), 'utf8');
  expect(docs.filter((file) => file !== 'README.md' && !index.includes(`](${file})`))).toEqual([]);
});

it('every script named in README.md exists', () => {
  const named = [...readme.matchAll(/`node (?:--\S+ )*(\S+\.mjs)/g)].map(([, path]) => path ?? '');
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});

it.each([
  'express-sqlite',
  'node-http-terminal',
  'koa-tenants',
  'hono-split-origin',
  'fastify-telemetry',
  'next-inbox',
])('every script named in the README of examples/%s exists, and every file it says to edit', (name) => {
  const text = readFileSync(join(root, 'examples', name, 'README.md'), 'utf8');
  const run = [...text.matchAll(/(?:node|sh) (examples\/\S+\.(?:mjs|sh))/g)].map(([, path]) => path ?? '');
  const edit = [...text.slice(text.indexOf('## Change it')).matchAll(/`([\w./-]+\.(?:mjs|js|jsx|css))`/g)];
  const named = [...run, ...edit.map(([, path]) => `examples/${name}/${path}`)];
  expect(named.length).toBeGreaterThan(2);
  expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});

it('every npm command in README.md exists', () => {
  const named = [...readme.matchAll(/npm (?:run )?([a-z-]+)/g)].map(([, name]) => name ?? '');
  expect(named).toEqual(expect.arrayContaining(['start', 'test', 'storybook']));
  expect([...new Set(named)].filter((name) => !(name in scripts))).toEqual([]);
});

describe('the curl example', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hitl-readme-'));
  let example: Started;
  let origin: string;

  beforeAll(async () => {
    example = start(process.execPath, ['examples/express-sqlite/server.mjs'], { env: { PORT: '0', DATA_DIR: folder } });
    origin = await vi.waitFor(
      () => {
        const [url] = example.output().match(/http:\/\/127\.0\.0\.1:\d+/) ?? [];
        if (!url) throw new Error(`The example does not start:\n${example.output()}`);
        return url;
      },
      { timeout: 20_000, interval: 50 },
    );
  });

  afterAll(async () => {
    await example?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('creates a request and prints its outcome once a person has answered', async () => {
    const curl = start('sh', ['-c', snippet('sh', 'demo-service')], { env: { PORT: new URL(origin).port } });
    const id = await vi.waitFor(() => {
      const [, asked] = curl.output().match(/asked: (\S+)/) ?? [];
      if (!asked) throw new Error(`It asks nothing:\n${curl.output()}`);
      return asked;
    }, 20_000);
    const reply = await fetch(`${origin}/api/hitl/v1/requests/${id}/response`, {
      method: 'POST',
      headers: { authorization: 'Bearer demo-ana', 'content-type': 'application/json' },
      body: JSON.stringify({ chosenOptions: ['Hold'] }),
    });
    expect(reply.status).toBe(200);
    expect(await curl.exited, curl.output()).toBe(0);
    const outcome = JSON.parse(curl.output().slice(curl.output().lastIndexOf('\n{') + 1));
    expect(outcome).toMatchObject({ id, state: 'responded', response: { chosenOptions: ['Hold'] } });
  });
});
