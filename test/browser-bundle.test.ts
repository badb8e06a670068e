// The web-standard core: the server adapter's index, bundled for a browser, runs the real engine in a tab under a strict
// policy, also where the page is no secure context and so has neither crypto.subtle nor randomUUID.
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, openPage } from './browser.ts';
import { type PageServer, servePage } from './page-server.ts';
import { root } from './workspace.ts';

/** One file for a browser. It rejects where a `node:` import is reached: no browser has one. */
async function bundle(entry: string): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    platform: 'browser',
    format: 'esm',
    target: 'es2022',
    tsconfig: join(root, 'tsconfig.json'),
    write: false,
    logLevel: 'silent',
  });
  return outputFiles.map((file) => file.text).join('');
}

/** The ways to a module of Node that no bundler sees. */
const hiddenWays = /getBuiltinModule|createRequire/;

describe("the server adapter's index in a browser", () => {
  let browser: Browser;
  let server: PageServer;

  beforeAll(async () => {
    const files: Record<string, string> = {
      '/index.html': '<!doctype html><title>engine</title><body><script type="module" src="/page.js"></script>',
      '/page.js': await bundle('test/browser-bundle.page.ts'),
      '/favicon.ico': '',
    };
    server = await servePage((path) => files[path] ?? null);
    browser = await launch(['--host-resolver-rules=MAP hitl.test 127.0.0.1']);
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  it('bundles, without a node: import', async () => {
    expect(await bundle('packages/server-adapter/src/index.ts')).not.toMatch(hiddenWays);
  });

  it('would not with one, in the open or hidden', async () => {
    await expect(bundle('test/page-server.ts')).rejects.toThrow('Could not resolve "node:http"');
    expect(await bundle('packages/server-adapter/src/store/sqlite.ts')).toMatch(hiddenWays);
  });

  it.each([
    { where: 'on localhost', host: '127.0.0.1', subtle: true },
    { where: 'on plain http off localhost', host: 'hitl.test', subtle: false },
  ])('runs a request to its answer $where, under a strict policy', async ({ host, subtle }) => {
    const { page, errors } = await openPage(browser);
    await page.goto(`http://${host}:${server.port}/`);
    const body = page.locator('body[data-report]');
    await body.waitFor({ state: 'attached', timeout: 15_000 }).catch((error) => {
      throw new Error(`${errors.join('\n')}\n${error.message}`);
    });
    expect(JSON.parse((await body.getAttribute('data-report')) ?? '')).toMatchObject({
      statuses: [201, 422, 200, 200],
      refusal: 'invalid_params',
      state: 'responded',
      response: {
        chosenOptions: ['Refund'],
        params: { amount: 42.5, until: '2030-01-31' },
        respondedBy: { id: 'ana', name: 'Ana' },
        timedOut: false,
      },
      violations: [],
      codeFromStringRuns: false,
      subtle,
    });
    await page.close();
  });
});
