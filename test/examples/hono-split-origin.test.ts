// The example on two origins: visitors ask by HTTP, two people answer on the page in a real Chromium.
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { axe, sizes, startBrowser } from '../e2e/browser.ts';
import { type Example, startExample } from './start-example.ts';

let desk: Example;
let browser: Browser;
let pictures: string;
beforeAll(async () => {
  [desk, browser, pictures] = await Promise.all([
    startExample('hono-split-origin', { addresses: 2 }),
    startBrowser(),
    mkdtemp(join(tmpdir(), 'hitl-look-')),
  ]);
});
afterAll(async () => {
  await browser.close();
  await desk.stop();
  if (process.env.KEEP_PICTURES) console.log(`Pictures: ${pictures}`);
  else await rm(pictures, { recursive: true });
});

/** A visitor; the promise is the reply he gets. */
async function visitor(question: string, { at = desk, signal = null as AbortSignal | null } = {}): Promise<string> {
  const reply = await fetch(`${at.urls[0]}/questions`, { method: 'POST', body: question, signal });
  return reply.text();
}

interface Seat {
  page: Page;
  /** Errors and warnings of the console, violations of the policy among them; refusals of the API are expected. */
  complaints: string[];
}

async function seat(name: 'Mira' | 'Otto', { at = desk, ...options }: BrowserContextOptions & { at?: Example } = {}) {
  const context = await browser.newContext({ viewport: sizes.desktop, ...options });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto(at.urls[1] ?? '');
  await page.getByRole('button', { name }).click();
  await page.getByText(/Nothing waits for you\.|\d+ waiting for you/).waitFor();
  return { page, complaints } satisfies Seat;
}

const row = (page: Page, subject: string) => page.locator('#list').getByRole('button', { name: subject });
const send = (page: Page) => page.getByRole('button', { name: 'Send' });

describe('a visitor and two people at the desk', () => {
  it('the question appears by itself, is answered by one, and the other sees it at once and keeps his draft', async () => {
    const [mira, otto] = await Promise.all([seat('Mira'), seat('Otto')]);
    const reply = visitor('When are the otters fed?');
    for (const { page } of [mira, otto]) {
      await row(page, 'When are the otters fed?').click();
      await page.getByText(/^If nobody answers by ([01]\d|2[0-3]):\d\d, “Write later” is taken\.$/).waitFor();
    }
    const text = mira.page.getByLabel('Reply');
    expect(await text.inputValue()).toBe('The otters are fed at 11:00 and 15:30.');
    await text.fill('At noon.');
    await send(mira.page).click();
    await mira.page.getByRole('alert').getByText('Not sent: reply must have at least 10 characters.').waitFor();
    expect(await text.getAttribute('aria-invalid')).toBe('true');

    await otto.page.getByLabel('Reply').fill('Ask at the otters.');
    await text.fill('At noon, by the big pool.');
    await send(mira.page).click();
    await mira.page.getByText(/^You answered “Send” (just now|\d+ s ago)\.$/).waitFor();
    expect(await reply).toBe('At noon, by the big pool.\n');
    await otto.page.getByText(/^Mira answered “Send” (just now|\d+ s ago)\.$/).waitFor();
    await otto.page.getByText('Ask at the otters.').waitFor();
    await row(otto.page, 'When are the otters fed?').waitFor({ state: 'detached' });
    expect(otto.complaints).toEqual([]);
    expect(mira.complaints).toEqual([
      'Failed to load resource: the server responded with a status of 422 (Unprocessable Entity)',
    ]);
  });

  it('who answers second, before the news reached him, is told who was first and that nothing was sent', async () => {
    const [mira, otto] = await Promise.all([seat('Mira'), seat('Otto')]);
    const reply = visitor('Is there a café?');
    for (const { page } of [mira, otto]) await row(page, 'Is there a café?').click();
    await send(otto.page).waitFor();
    await otto.page.route(/\/v1\/requests/, (route) =>
      route.request().method() === 'GET' ? undefined : route.continue(),
    );
    await mira.page.getByRole('button', { name: 'Write later' }).click();
    expect(await reply).toBe('We will write to you.\n');
    await send(otto.page).click();
    await otto.page.getByText(/^Mira answered “Write later”/).waitFor();
    await otto.page.getByText('Nothing was sent from your side.').waitFor();
  });

  it('a visitor who leaves withdraws his question', async () => {
    const { page } = await seat('Mira');
    const leaving = new AbortController();
    const reply = visitor('Am I too late?', { signal: leaving.signal });
    await row(page, 'Am I too late?').click();
    await send(page).waitFor();
    leaving.abort();
    await expect(reply).rejects.toThrow(/abort/);
    await page.getByText(/^It was cancelled (just now|\d+ s ago): The visitor left\.$/).waitFor();
    await row(page, 'Am I too late?').waitFor({ state: 'detached' });
  });

  it('when nobody answers in time, the visitor and the open page hear what was taken', async () => {
    const hasty = await startExample('hono-split-origin', { addresses: 2, env: { HITL_TIMEOUT: 'PT3S' } });
    onTestFinished(() => hasty.stop());
    const { page } = await seat('Otto', { at: hasty });
    const reply = visitor('Anybody here?', { at: hasty });
    await row(page, 'Anybody here?').click();
    await page.getByText(/^Nobody answered by .*\. “Write later” was taken\.$/).waitFor();
    expect(await reply).toBe('We will write to you.\n');
    expect(await hasty.end('SIGTERM')).toBe(0); // with a stream open
  });

  it('by keyboard alone', async () => {
    const { page } = await seat('Mira');
    const reply = visitor('May I bring my dog?');
    await row(page, 'May I bring my dog?').waitFor();
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
    const tabTo = async (text: string) => {
      for (let presses = 0; presses < 20; presses += 1) {
        if ((await focused()).startsWith(text)) return;
        await page.keyboard.press('Tab');
      }
      throw new Error(`Twenty presses of Tab do not reach “${text}”.`);
    };
    await tabTo('May I bring my dog?');
    await page.keyboard.press('Enter');
    await page.locator('h2:focus', { hasText: 'May I bring my dog?' }).waitFor();
    await tabTo('Send');
    await page.keyboard.press('Enter');
    await page.locator('h2:focus', { hasText: 'May I bring my dog?' }).waitFor();
    await page.getByText(/^You answered “Send”/).waitFor();
    expect(await reply).toBe('Thank you for asking. We are open from 9:00 to 18:00.\n');
  });
});

describe('two origins', () => {
  it('a page of a third one has the cookie sent, and can neither read nor answer', async () => {
    const { page } = await seat('Mira');
    const reply = visitor('Who else reads this?');
    await row(page, 'Who else reads this?').waitFor();
    const other = createServer((_request, response) =>
      response.setHeader('content-type', 'text/html').end('<p>Elsewhere</p>'),
    );
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void other.close());

    const elsewhere = await page.context().newPage();
    const cookies: (string | undefined)[] = [];
    elsewhere.on('request', async (request) => cookies.push((await request.allHeaders()).cookie));
    await elsewhere.goto(`http://127.0.0.1:${(other.address() as AddressInfo).port}`);
    const id = await row(page, 'Who else reads this?').locator('..').getAttribute('id');
    const api = `${desk.urls[0]}/api/hitl/v1/requests`;
    const tried = await elsewhere.evaluate(
      async ([list, one, session]) => {
        const call = (url: string, init: RequestInit) =>
          fetch(url, { credentials: 'include', ...init }).then(
            ({ status }) => status,
            () => 'refused by the browser',
          );
        const answer = JSON.stringify({ chosenOptions: ['Write later'] });
        const json = { 'content-type': 'application/json' };
        return [
          await call(list, {}),
          await call(one, { method: 'POST', headers: json, body: answer }),
          await call(session, { method: 'POST', body: '{"person":"otto"}' }),
          await call(one, { method: 'POST', mode: 'no-cors', body: answer }),
        ];
      },
      [api, `${api}/${id?.replace('row-', '')}/response`, `${desk.urls[0]}/session`] as const,
    );
    expect(tried).toEqual([...Array(3).fill('refused by the browser'), 0]);
    await expect.poll(() => cookies.filter((cookie) => cookie?.includes('desk=')).length).toBeGreaterThan(0);

    await page.reload(); // still Mira, and the question still waits
    await page.getByText('Mira').waitFor();
    await row(page, 'Who else reads this?').click();
    await send(page).click();
    expect(await reply).toMatch(/^Thank you for asking/);
  });

  it('the page runs under a strict policy, and gives out its own files and the client’s alone', async () => {
    const [api, site] = desk.urls;
    const policy = (await fetch(site ?? '')).headers.get('content-security-policy');
    expect(policy).toMatch(
      /^default-src 'none'; script-src 'self' 'sha256-[\w+/]+=*'; style-src 'self'; connect-src http/,
    );
    expect(policy).toContain(`connect-src ${api};`);
    expect(policy).not.toContain('unsafe');
    for (const path of ['modules/client/..%2fpackage.json', '..%2fserver.mjs', 'modules/client/%2e%2e/src/index.ts']) {
      expect((await fetch(`${site}/${path}`)).status, path).toBe(404);
    }
  });
});

describe.each(['phone', 'desktop'] as const)('on a %s', (size) => {
  it.each(['light', 'dark'] as const)('every state is readable and free of axe violations, %s', async (colorScheme) => {
    const context = await browser.newContext({ viewport: sizes[size], colorScheme });
    onTestFinished(() => context.close());
    const page = await context.newPage();
    const look = async (name: string) => {
      await page.screenshot({ path: join(pictures, `hono-${name}-${size}-${colorScheme}.png`) });
      expect(await axe(page), name).toEqual([]);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow, `${name} scrolls sideways`).toBeLessThanOrEqual(0);
    };
    await page.goto(desk.urls[1] ?? '');
    await page.getByRole('button', { name: 'Mira' }).waitFor();
    await look('login');
    await page.getByRole('button', { name: 'Mira' }).click();
    await page.getByText('Nothing waits for you.').waitFor();
    await look('empty');
    const question = 'My daughter would like to help when the otters are fed. Is that possible, and from which age on?';
    const reply = visitor(question);
    await row(page, question.slice(0, 79)).click();
    await page.getByText(question, { exact: true }).waitFor();
    await look('open');
    await page.getByLabel('Reply').fill('Yes');
    await send(page).click();
    await page.getByText('reply must have at least 10 characters.').waitFor();
    await look('refused');
    await page.getByLabel('Reply').fill('From six on, at 15:30.');
    await send(page).click();
    await page.getByText(/^You answered “Send”/).waitFor();
    await look('resolved');
    expect(await reply).toBe('From six on, at 15:30.\n');
    const back = page.getByRole('button', { name: 'Back to the list' });
    expect(await back.isVisible()).toBe(size === 'phone');
  });
});
