// The static Storybook, as it is put on a web server: under a path of its own, its stories run the real engine behind
// the real service worker, and nothing on it calls anybody else.
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { launch } from './browser.ts';
import { bin, root, run } from './workspace.ts';

const dist = join(root, 'stories/dist');
const prefix = '/design/hitl-kit';
const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** Serves the build below `prefix`, and nothing else. */
async function serve() {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host');
    const file = join(dist, pathname.slice(prefix.length));
    const type = types[extname(file)];
    if (!pathname.startsWith(`${prefix}/`) || !type || !existsSync(file)) return response.writeHead(404).end();
    return response.writeHead(200, { 'content-type': type }).end(readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${prefix}`,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

describe('the static Storybook', () => {
  let server: Awaited<ReturnType<typeof serve>>;
  let browser: Browser;

  beforeAll(async () => {
    const built = await run(bin('storybook'), [
      ...['build', '--config-dir', 'stories/.storybook', '--output-dir', 'stories/dist', '--disable-telemetry'],
    ]);
    expect(built.code, built.output).toBe(0);
    server = await serve();
    browser = await launch();
  }, 180_000);

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  /** A page, and every address that it asked for. */
  async function open(path: string): Promise<{ page: Page; asked: URL[] }> {
    const page = await browser.newPage();
    const asked: URL[] = [];
    page.context().on('request', (request) => asked.push(new URL(request.url())));
    await page.goto(`${server.url}/${path}`);
    return { page, asked };
  }

  const elsewhere = (asked: URL[]) =>
    asked.filter(({ protocol, origin }) => protocol.startsWith('http') && !server.url.startsWith(origin)).map(String);

  it('X-1: an answer goes through the service worker into the engine in the tab, and a second client sees it live', async () => {
    const { page, asked } = await open('iframe.html?id=inbox--two-people&viewMode=story');
    const ben = page.locator('.stage-columns > :nth-child(2)');
    const ana = page.locator('.stage-columns > :nth-child(1)');
    await ben.getByRole('button', { name: 'Publish' }).waitFor();
    await ana.getByRole('button', { name: /Is this comment acceptable/ }).click();
    const answered = page.waitForResponse((response) => response.url().endsWith('/response'));
    await ana.getByRole('button', { name: 'Publish' }).click();

    const response = await answered;
    expect(response.status()).toBe(200);
    expect(response.fromServiceWorker()).toBe(true);
    await ben
      .locator('[data-hitl-part="result"]')
      .getByText(/^Ana answered “Publish”/)
      .waitFor();
    expect(asked.filter(({ pathname }) => pathname.endsWith('/v1/stream'))).toHaveLength(2);
    expect(elsewhere(asked)).toEqual([]);
    await page.close();
  });

  it('follows changes by the stream alone, and closes it when the story goes', async () => {
    const { page } = await open('iframe.html?id=inbox--live&viewMode=story');
    await page.locator('[data-hitl-part="row"]').first().waitFor();
    const hint = page.evaluate(async () => {
      const headers = { authorization: 'Bearer ben' };
      const { body } = await fetch('/api/hitl/inbox--live/v1/stream', { headers });
      const reader = (body as ReadableStream<Uint8Array>).getReader();
      const decoder = new TextDecoder();
      const read = async (until: string) => {
        for (let text = ''; ; ) {
          const { done, value } = await reader.read();
          if (done) return `${text}(over)`;
          text += decoder.decode(value);
          if (text.includes(until)) return text;
        }
      };
      await read('connected');
      document.body.dataset.following = 'yes';
      const change = await read('event: change');
      document.body.dataset.following = 'changed';
      return [change, await read('never')];
    });
    await page.locator('body[data-following="yes"]').waitFor();
    await page.getByRole('button', { name: 'refund-agent asks' }).click();
    await page.locator('body[data-following="changed"]').waitFor();
    // A preview that is still busy with the story may let it pass.
    await vi.waitFor(async () => {
      await page.evaluate(() => {
        // biome-ignore lint/suspicious/noExplicitAny: Storybook puts its channel on the page
        (window as any).__STORYBOOK_ADDONS_CHANNEL__.emit('setCurrentStory', {
          storyId: 'optionbuttons--two',
          viewMode: 'story',
        });
      });
      await page.getByRole('button', { name: 'Approve' }).waitFor({ timeout: 5000 });
    }, 40_000);
    const [change, end] = await hint;
    expect(change).toMatch(/event: change\ndata: \{"id":"[0-9a-f-]{36}","rev":1,"state":"awaiting_input"\}/);
    expect(end).toMatch(/\(over\)$/);
    await page.close();
  });

  it('opens with its sidebar, in dark and from right to left, and calls nobody', async () => {
    const { page, asked } = await open('index.html?path=/story/requestview--conflict&globals=theme:dark;locale:ar');
    const story = page.frameLocator('#storybook-preview-iframe');
    await story.locator('[data-hitl-part="result"]').waitFor();
    const kit = story.locator('.hitl-root').first();
    expect(await kit.getAttribute('dir')).toBe('rtl');
    expect(await kit.getAttribute('data-theme')).toBe('dark');
    await page.getByRole('button', { name: 'OptionButtons' }).waitFor();
    expect(elsewhere(asked)).toEqual([]);
    await page.close();
  });

  it('ships the worker of the installed msw: after a bump run `npx msw init stories/public --no-save`', () => {
    const installed = readFileSync(join(root, 'node_modules/msw/lib/mockServiceWorker.js'), 'utf8');
    expect(readFileSync(join(root, 'stories/public/mockServiceWorker.js'), 'utf8')).toBe(installed);
  });
});
