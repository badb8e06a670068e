// The kit as it is built and published, on React 18.3, in a real Chromium over the real adapter: what only React 19 has
// shows here. All other tests run on React 19.
import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type BuildOptions, build } from 'esbuild';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { launch } from '../browser.ts';
import { type Host, question, startHost } from '../e2e/host.ts';
import { type PageServer, servePage } from '../page-server.ts';
import { root } from '../workspace.ts';

const amount = {
  paramsSchema: {
    type: 'object',
    required: ['amount'],
    properties: {
      amount: { type: 'number', title: 'Amount (EUR)', maximum: 100 },
      lines: { type: 'array', title: 'Lines', items: { type: 'string', title: 'Line' } },
    },
  },
  paramsData: { amount: 42.5, lines: ['Box'] },
};

let host: Host;
let browser: Browser;
let server: PageServer;
let folder: string;
const files = new Map<string, string | Uint8Array>();

beforeAll(async () => {
  [host, browser, folder] = await Promise.all([startHost(), launch(), mkdtemp(join(tmpdir(), 'hitl-react-18-'))]);
  for (const { path, contents } of await bundle('browser.tsx', { splitting: true, platform: 'browser' })) {
    files.set(`/${basename(path)}`, contents);
  }
  files.set('/styles.css', readFileSync(join(root, 'packages/react/dist/styles.css')));
  files.set('/favicon.ico', '');
  server = await servePage((path) => files.get(path) ?? null, Number(new URL(host.url).port));
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
  await host?.stop();
  await rm(folder, { recursive: true, force: true });
});

/** Of a file of this folder: everything in one go, with the built packages and React 18, in development so that it warns. */
async function bundle(entry: string, options: BuildOptions) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [join('test/react-18', entry)],
    outdir: folder,
    bundle: true,
    format: 'esm',
    alias: { react: 'react-18', 'react-dom': 'react-dom-18' },
    // Not the workspace's, whose paths lead into the sources.
    tsconfigRaw: { compilerOptions: { jsx: 'react-jsx' } },
    define: { 'process.env.NODE_ENV': '"development"' },
    logLevel: 'silent',
    ...options,
    write: false,
  });
  return outputFiles;
}

type Server = typeof import('./server.tsx');

async function onServer(): Promise<Server> {
  const [script] = await bundle('server.tsx', {
    platform: 'node',
    // What is left of CommonJS asks for Node's own modules.
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  });
  const file = join(folder, 'server.mjs');
  await writeFile(file, script?.contents ?? '');
  return import(/* @vite-ignore */ pathToFileURL(file).href);
}

/** The page with this in its root; everything the browser complains about is kept. */
async function open(html = '', props: object = {}): Promise<{ page: Page; complaints: string[] }> {
  const data = JSON.stringify(props).replaceAll('<', '\\u003c');
  files.set(
    '/index.html',
    `<!doctype html><html lang="en"><title>Approvals</title><link rel="stylesheet" href="/styles.css">
    <body><div id="root">${html}</div><script type="application/json" id="props">${data}</script>
    <script type="module" src="/browser.js"></script>`,
  );
  const page = await browser.newPage({ viewport: { width: 1240, height: 820 } });
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  await page.goto(`http://127.0.0.1:${server.port}/`);
  await page
    .locator('body[data-react]')
    .waitFor({ timeout: 15_000 })
    .catch(() => expect(complaints).toEqual([]));
  expect(await page.locator('body').getAttribute('data-react')).toBe('18.3.1');
  return { page, complaints };
}

const ask = async (more: object): Promise<string> =>
  (await host.call('demo-service', 'POST', '/v1/requests', { ...question, ...more })).body.id;

it('React 18.3: a request is opened, read and answered, and a form is filled in', async () => {
  const plain = await ask({ subject: 'Refund order 1042?' });
  const withForm = await ask({ subject: 'How much for order 1043?', ...amount });
  const { page, complaints } = await open();
  await page.getByText('2 requests wait for you').waitFor();
  await page.getByRole('button', { name: /^Refund order 1042/ }).click();
  await page.getByRole('strong').filter({ hasText: '42.50 EUR' }).waitFor();
  await page.getByRole('button', { name: 'Approve' }).click();
  await page.getByRole('heading', { name: 'How much for order 1043?' }).waitFor();

  const field = page.getByRole('spinbutton', { name: 'Amount (EUR) (required)' });
  await field.fill('500');
  await page.getByRole('button', { name: 'Approve' }).click();
  await page.getByText('Enter at most 100.').first().waitFor();
  await field.fill('38');
  await page.getByRole('textbox', { name: 'Line' }).first().fill('Parcel');
  await page.getByRole('button', { name: 'Approve' }).click();
  await page.getByText('Nothing waits for you.').waitFor();

  const answered = await Promise.all(
    [plain, withForm].map(async (id) => (await host.call('demo-lead', 'GET', `/v1/requests/${id}`)).body.response),
  );
  expect(answered).toMatchObject([
    { chosenOptions: ['Approve'], respondedBy: { id: 'ana' } },
    { chosenOptions: ['Approve'], params: { amount: 38, lines: ['Parcel'] } },
  ]);
  await page.getByRole('tab', { name: 'Answered' }).click();
  await page.getByRole('button', { name: /^Refund order 1042/ }).click();
  await page
    .getByText(/^You answered “Approve”/)
    .first()
    .waitFor();
  expect(complaints).toEqual([]);
  await page.close();
});

it('React 18.3: what the server rendered is taken over without a warning, and is alive', async () => {
  const id = await ask({ subject: 'Refund order 1044?', timeout: 'PT2H', defaults: ['Reject'], ...amount });
  const warned = vi.spyOn(console, 'error');
  const { render } = await onServer();
  const { react, html, props } = await render(host.api, id);
  expect(react).toBe('18.3.1');
  expect(html).toContain('Refund order 1044?');
  expect(html.replaceAll(/<[^>]*>/g, '')).toMatch(
    /If nobody answers by \d{4}-\d\d-\d\d \d\d:\d\d UTC, Reject is taken\./,
  );
  expect(warned.mock.calls).toEqual([]);

  const { page, complaints } = await open(html, props);
  await page
    .getByText(/^If nobody answers by \d\d?:\d\d/)
    .first()
    .waitFor();
  await page.getByRole('spinbutton', { name: 'Amount (EUR) (required)' }).fill('40');
  await page.getByRole('button', { name: 'Approve' }).click();
  await page
    .getByText(/^You answered “Approve”/)
    .first()
    .waitFor();
  expect(complaints).toEqual([]);
  await page.close();
});

it('React 18.3: a form is taken over whole, though the host draws it again before that', async () => {
  const { renderForm } = await onServer();
  const { html, props } = renderForm(new Date(Date.now() + 7_200_000).toISOString());
  expect(html).toContain('Amount');
  const { page, complaints } = await open(html, props);
  await page.getByText('Minutes left: 120').waitFor();
  await page.getByRole('spinbutton', { name: 'Amount' }).fill('40');
  await page.getByText('Changed.').waitFor();
  expect(complaints).toEqual([]);
  await page.close();
});
