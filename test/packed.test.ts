// The packages as a user gets them: packed, installed with npm into an Express app and a Vite app outside the workspace,
// and used by the README's three snippets as printed. Only `sessionOf`, `token` and `refund` are declared in front, and
// port 3000 becomes a free one.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { launch, openPage } from './browser.ts';
import { pack } from './packing.ts';
import { type PageServer, servePage } from './page-server.ts';
import { snippet } from './readme-snippets.ts';
import { bin, freePort, packages, root, run, type Started, start } from './workspace.ts';

const folder = mkdtempSync(join(tmpdir(), 'hitl-packed-'));
const expressApp = join(folder, 'express-app');
const viteApp = join(folder, 'vite-app');
const { devDependencies: pinned } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const compilerOptions = {
  target: 'ES2022',
  lib: ['ES2023', 'DOM', 'DOM.Iterable'],
  module: 'NodeNext',
  jsx: 'react-jsx',
  strict: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
  skipLibCheck: true,
  allowImportingTsExtensions: true,
};

let port: number;
const onPort = (code: string) => code.replaceAll('3000', String(port));

beforeAll(async () => {
  port = await freePort();
  const tarballs: Record<string, string> = {};
  for (const name of packages) tarballs[name] = (await pack(name, folder)).tarball;
  writeApp(expressApp, {
    'package.json': {
      dependencies: {
        '@hitl-kit/client': `file:${tarballs.client}`,
        '@hitl-kit/server-adapter': `file:${tarballs['server-adapter']}`,
        ...versions('express', '@types/express', '@types/node'),
      },
    },
    'server.ts': `${sessionOf}\n${onPort(snippet('ts', '// server: Express'))}`,
    'ask.ts': `${tokenAndRefund}\n${onPort(snippet('ts', '// the waiting code'))}`,
    'web.ts': onTheWeb,
    'web.json': {
      extends: './tsconfig.json',
      compilerOptions: { skipLibCheck: false, types: [] },
      include: ['web.ts'],
    },
  });
  writeApp(viteApp, {
    'package.json': {
      dependencies: {
        '@hitl-kit/client': `file:${tarballs.client}`,
        '@hitl-kit/react': `file:${tarballs.react}`,
        ...versions('react', 'react-dom', '@types/react', '@types/react-dom', 'vite'),
      },
    },
    'index.html':
      '<!doctype html><title>host</title><div id="root"></div><script type="module" src="/main.tsx"></script>',
    'main.tsx': mounted(snippet('tsx', "// the host's page")),
    'css.d.ts': "declare module '*.css';\n",
    'queries.ts': onAPage,
    'strict.json': {
      extends: './tsconfig.json',
      compilerOptions: { skipLibCheck: false },
      include: ['queries.ts', 'css.d.ts'],
    },
  });
  await Promise.all([npmInstall(expressApp), npmInstall(viteApp)]);
}, 180_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const sessionOf = `
import type { Actor } from '@hitl-kit/server-adapter';
function sessionOf(request: Request): Actor | null {
  const authorization = request.headers.get('authorization');
  if (authorization === 'Bearer service-token') return { id: 'orders', permissions: ['request'] };
  return authorization ? null : { id: 'ana', name: 'Ana', roles: ['support'] };
}
`;

const tokenAndRefund = `
const token = 'service-token';
async function refund() { console.log('refunded'); }
`;

/** What runs where there is no Node. */
const onTheWeb = `
import { createHitl, memoryStore } from '@hitl-kit/server-adapter';
import { hitlHono } from '@hitl-kit/server-adapter/hono';
import { hitlNext } from '@hitl-kit/server-adapter/next';
const hitl = createHitl({ store: memoryStore(), authenticate: async () => null });
export const middleware = hitlHono(hitl);
export const { GET, POST } = hitlNext(hitl);
`;

/** A type that cannot be found is `any`, and equals no other. */
const onAPage = `
import type { HitlRequest, RequestSummary } from '@hitl-kit/client';
import type { InboxItem } from '@hitl-kit/react';
import { requestQuery } from '@hitl-kit/react/queries';
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
type Read = Awaited<ReturnType<ReturnType<typeof requestQuery>['queryFn']>>;
export const same: [Same<Read, HitlRequest>, Same<InboxItem['request'], RequestSummary>] = [true, true];
`;

/** The snippet ends in an element: here it is what a host's root renders. */
function mounted(code: string): string {
  const element = code.lastIndexOf('\n<') + 1;
  return [
    "import { createRoot } from 'react-dom/client';",
    code.slice(0, element),
    `createRoot(document.getElementById('root')!).render(${code.slice(element).trim()});`,
  ].join('\n');
}

function versions(...names: string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, pinned[name]]));
}

function writeApp(path: string, files: Record<string, string | object>): void {
  mkdirSync(path, { recursive: true });
  const all = { ...files, 'tsconfig.json': { compilerOptions, include: ['*.ts', '*.tsx'] } };
  for (const [name, contents] of Object.entries(all)) {
    const withType = name === 'package.json' ? { private: true, type: 'module', ...(contents as object) } : contents;
    writeFileSync(join(path, name), typeof contents === 'string' ? contents : JSON.stringify(withType, null, 2));
  }
}

async function npmInstall(cwd: string): Promise<void> {
  const args = ['install', '--prefer-offline', '--no-audit', '--no-fund', '--no-package-lock', '--loglevel=error'];
  const { code, output } = await run('npm', args, { cwd, timeout: 150_000 });
  if (code !== 0) throw new Error(`npm install in ${cwd}:\n${output}`);
}

describe('packed and installed outside the workspace', () => {
  let server: Started;
  const api = () => `http://localhost:${port}/api/hitl/v1`;

  beforeAll(async () => {
    server = start(process.execPath, ['server.ts'], { cwd: expressApp });
    await vi.waitFor(
      async () => {
        const reply = await fetch(`${api()}/health`).catch((error) => error);
        if (!reply.ok) throw new Error(`The server snippet does not answer: ${reply}\n${server.output()}`);
      },
      { timeout: 20_000, interval: 50 },
    );
  });

  afterAll(() => server?.stop());

  it("the snippets' types hold for the published declarations", async () => {
    const check = (cwd: string) => run(bin('tsc'), ['--noEmit', '--pretty', 'false'], { cwd });
    expect(await check(expressApp)).toEqual({ code: 0, output: '' });
    expect(await check(viteApp)).toEqual({ code: 0, output: '' });
  }, 60_000);

  it("on the web the types need none of Node's, and are right themselves", async () => {
    expect(await run(bin('tsc'), ['-p', 'web.json', '--pretty', 'false'], { cwd: expressApp })).toEqual({
      code: 0,
      output: '',
    });
  }, 60_000);

  it("on a page the kit's types are right themselves, and say what they are", async () => {
    expect(await run(bin('tsc'), ['-p', 'strict.json', '--pretty', 'false'], { cwd: viteApp })).toEqual({
      code: 0,
      output: '',
    });
  }, 60_000);

  it('the waiting code asks, a person answers over HTTP, the refund is made', async () => {
    const waiting = start(process.execPath, ['ask.ts'], { cwd: expressApp });
    const asked = await vi.waitFor(
      async () => {
        const { items } = await (await fetch(`${api()}/requests`)).json();
        if (items.length !== 1) throw new Error(`${items.length} requests\n${waiting.output()}\n${server.output()}`);
        return items[0];
      },
      { timeout: 20_000, interval: 50 },
    );
    expect(asked).toMatchObject({ subject: 'Refund order 1042?', state: 'awaiting_input' });
    const reply = await fetch(`${api()}/requests/${asked.id}/response`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ chosenOptions: ['Approve'] }),
    });
    expect(reply.status).toBe(200);
    expect(await waiting.exited, waiting.output()).toBe(0);
    expect(waiting.output()).toContain('refunded');
  });

  it('without @opentelemetry/api all of it works but the entry that is for it, which says what is missing', async () => {
    expect(existsSync(join(expressApp, 'node_modules/@hitl-kit/server-adapter/dist/opentelemetry.js'))).toBe(true);
    expect(existsSync(join(expressApp, 'node_modules/@opentelemetry'))).toBe(false);
    const { code, output } = await run(process.execPath, ['-e', "import('@hitl-kit/server-adapter/opentelemetry')"], {
      cwd: expressApp,
    });
    expect({ code, output }).toEqual({ code: 1, output: expect.stringContaining("package '@opentelemetry/api'") });
  });

  describe('in a Vite app', () => {
    let browser: Browser;
    let pages: PageServer;

    beforeAll(async () => {
      const { code, output } = await run(process.execPath, ['node_modules/vite/bin/vite.js', 'build'], {
        cwd: viteApp,
      });
      expect(code, output).toBe(0);
      const dist = join(viteApp, 'dist');
      pages = await servePage((path) => (path.startsWith('/api/') ? null : builtFile(dist, path)), port);
      browser = await launch();
    });

    afterAll(async () => {
      await browser?.close();
      await pages?.close();
    });

    it('X-9: the inbox shows the open request and answers it, under a strict policy', async () => {
      const asRequester = { headers: { authorization: 'Bearer service-token' } };
      const created = await fetch(`${api()}/requests`, {
        method: 'POST',
        headers: { ...asRequester.headers, 'content-type': 'application/json' },
        body: JSON.stringify({
          subject: 'Which name shall we print?',
          body: 'It must fit **one line**.',
          options: ['Print'],
          assignees: { roles: ['support'] },
          paramsSchema: { type: 'object', properties: { name: { type: 'string', title: 'Name' } }, required: ['name'] },
        }),
      });
      expect(created.status).toBe(201);
      const { id } = await created.json();
      const { page, errors } = await openPage(browser);
      await page.goto(`http://127.0.0.1:${pages.port}/`);
      await page.getByText('Which name shall we print?').first().click();
      await page.getByRole('textbox', { name: 'Name' }).fill('Ada');
      await page.getByRole('button', { name: 'Print', exact: true }).click();
      const resolved = await fetch(`${api()}/requests/${id}/wait?seconds=20`, asRequester);
      expect(await resolved.json()).toMatchObject({ state: 'responded', response: { params: { name: 'Ada' } } });
      expect(errors).toEqual([]);
    });
  });
});

function builtFile(dist: string, path: string): Uint8Array | null {
  const file = join(dist, path);
  if (!file.startsWith(dist + sep)) return null;
  if (path === '/favicon.ico') return new Uint8Array();
  try {
    return readFileSync(file);
  } catch {
    return null;
  }
}
