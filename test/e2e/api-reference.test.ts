// The API reference: its page in a real browser, as the example serves it, and every curl command on it.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import express from 'express';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { apiReference } from '../../examples/express-sqlite/api-reference.mjs';
import { operations } from '../../packages/server-adapter/src/http/generated/operations.ts';
import { root, run, start } from '../workspace.ts';
import { axe, sizes, startBrowser } from './browser.ts';
import { type Host, question, startHost } from './host.ts';

const markdown = readFileSync(join(root, 'docs/api.md'), 'utf8');
const ids = operations.map(({ operationId }) => operationId);

let host: Host;
let browser: Browser;
beforeAll(async () => {
  [host, browser] = await Promise.all([startHost(), startBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await host?.stop();
});

async function open(options: object, path = '/api-reference'): Promise<{ page: Page; complaints: string[] }> {
  const page = await browser.newPage(options);
  const complaints: string[] = [];
  page.on('console', (message) => {
    // A browser asks for an icon of its own accord.
    if (message.type() === 'error' && !message.location().url.endsWith('/favicon.ico')) complaints.push(message.text());
  });
  await page.goto(host.url + path);
  return { page, complaints };
}

describe('the page', () => {
  const ways = Object.entries(sizes).flatMap(([name, viewport]) =>
    (['light', 'dark'] as const).map((colorScheme) => ({ name, viewport, colorScheme })),
  );

  it.each(ways)(
    'is accessible and fits at $name size, $colorScheme',
    async ({ viewport, colorScheme }) => {
      const { page, complaints } = await open({ viewport, colorScheme });
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      expect(await axe(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width);
      const background = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      expect(background).toBe(colorScheme === 'dark' ? 'rgb(21, 24, 29)' : 'rgb(255, 255, 255)');
      expect(complaints).toEqual([]);
      await page.close();
    },
    60_000,
  );

  it('has a place for every operation, and every link on it leads somewhere', async () => {
    const { page } = await open({});
    const places = await page.evaluate(() => [...document.querySelectorAll('[id]')].map(({ id }) => id));
    expect(places).toEqual(expect.arrayContaining(ids.map((id) => id.toLowerCase())));
    expect(new Set(places).size).toBe(places.length);
    const links = await page.evaluate(() => [...document.links].map((link) => link.getAttribute('href') ?? ''));
    expect(links.length).toBeGreaterThan(100);
    expect(links.filter((link) => !places.includes(link.slice(1)) || !link.startsWith('#'))).toEqual([]);
    await page.close();
  });

  it('is read by keyboard: past the contents, or by them', async () => {
    const { page } = await open({ viewport: sizes.phone });
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('To the content');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
    await page.getByText('Contents', { exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('navigation').getByRole('link', { name: 'respondToRequest' }).focus();
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).hash).toBe('#respondtorequest');
    expect(
      await page.locator('#respondtorequest').evaluate((heading) => heading.getBoundingClientRect().top),
    ).toBeLessThan(sizes.phone.height / 2);
    await page.close();
  });

  it('says in one line that it is missing where docs/ is', async () => {
    const app = express().use('/api-reference', apiReference('/nowhere/docs'));
    const server = createServer(app).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const reply = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/api-reference`);
    expect(reply.status).toBe(404);
    expect(await reply.text()).toMatch(/^The API reference is not here: .*`npm run generate` writes it\.\n$/);
    await new Promise((resolve) => server.close(resolve));
  });
});

/** The command of an operation, as printed. */
function curlOf(operationId: string): string {
  const [, section = ''] = markdown.split(`\n### ${operationId}\n`);
  return /^```sh\n([\s\S]*?)^```$/m.exec(section)?.[1] ?? expect.fail(`${operationId} has no curl command`);
}

describe('every curl command works against the example as printed', () => {
  const printed = async (operationId: string) => {
    const { body } = await host.call('demo-service', 'POST', '/v1/requests', question);
    return { command: curlOf(operationId), env: { BASE: host.api, ID: body.id } };
  };
  const isStream = (operationId: string) => curlOf(operationId).includes('curl -sSN');

  it.each(ids.filter((id) => !isStream(id)))('%s', async (operationId) => {
    const { command, env } = await printed(operationId);
    const checked = `curl() { command curl --fail-with-body "$@"; }\n${command}`;
    const { code, output } = await run('sh', ['-c', checked], { env: { ...process.env, ...env } });
    expect(code, output).toBe(0);
    expect(() => JSON.parse(output)).not.toThrow();
  });

  it.each(ids.filter(isStream))('%s, until it is stopped', async (operationId) => {
    const { command, env } = await printed(operationId);
    const stream = start('sh', ['-c', `exec ${command}`], { env });
    await expect.poll(stream.output, { timeout: 10_000 }).toContain(': connected');
    await stream.stop();
  });

  it('the commands that ask first do, too', async () => {
    const [, section = ''] = markdown.split('\n## Try it\n');
    const [, block = ''] = /^```sh\n([\s\S]*?)^```$/m.exec(section) ?? [];
    const here = block.replace(/^BASE=.*$/m, `BASE=${host.api}`);
    const { code, output } = await run('sh', ['-c', `${here}echo "$ID"`]);
    expect({ code, output }).toEqual({ code: 0, output: expect.stringMatching(/^[0-9a-f-]{36}\n$/) });
  });
});
