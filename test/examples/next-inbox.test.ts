// examples/next-inbox, built and run as a user does: a reader asks by a form, a librarian answers in the inbox, under the
// policy the example sets.
import { mkdtemp, rm } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { row, startBrowser } from '../e2e/browser.ts';
import { type Running, start } from '../e2e/host.ts';
import { lookAt, looks } from './look.ts';

let dataDir: string;
let library: Running;
let origin: string;
let browser: Browser;

async function open() {
  library = start(process.execPath, ['examples/next-inbox/start.mjs'], { PORT: '0', DATA_DIR: dataDir });
  const printed = await library.until(/Ready in/);
  origin = /http:\/\/127\.0\.0\.1:\d+/.exec(printed)?.[0] ?? '';
}

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'hitl-lantern-'));
  browser = await startBrowser();
  await open();
}, 600_000);
afterAll(async () => {
  await browser?.close();
  await library?.kill();
  await rm(dataDir, { recursive: true, force: true });
});

interface Seat {
  page: Page;
  /** Console errors and warnings, uncaught errors, violations of the policy, hydration that failed. */
  complaints: string[];
  cookie(): Promise<string>;
  close(): Promise<void>;
}

async function openAs(name: 'Tove' | 'Maya' | 'Jonas' | null, options: BrowserContextOptions = {}): Promise<Seat> {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto(origin);
  if (name) {
    await page.getByRole('button', { name }).click();
    await page.getByRole('button', { name: 'Log out' }).waitFor();
  }
  return {
    page,
    complaints,
    cookie: async () => (await context.cookies()).map(({ name: key, value }) => `${key}=${value}`).join('; '),
    close: () => context.close(),
  };
}

async function suggest({ page }: Seat, title: string, author = 'Selma Lagerlöf') {
  await page.getByLabel('Title').fill(title);
  await page.getByLabel('Author').fill(author);
  await page.getByLabel('Why should we have it?').fill('Asked for **twice** this month.');
  await page.getByRole('button', { name: 'Suggest it' }).click();
  await page.getByRole('listitem').filter({ hasText: title }).waitFor();
}

const suggestion = ({ page }: Seat, title: string) => page.getByRole('listitem').filter({ hasText: title });

/** What the server sends before any script runs. */
async function firstHtml(path: string, cookie: string) {
  const reply = await fetch(origin + path, { headers: { cookie } });
  return { html: await reply.text(), policy: reply.headers.get('content-security-policy') ?? '' };
}

const statusOf = (path: string, options: { method?: string; headers: Record<string, string> }, body = '') =>
  new Promise<number | undefined>((resolve, reject) => {
    request(origin + path, options, (reply) => resolve(reply.resume().statusCode))
      .on('error', reject)
      .end(body);
  });

describe('a suggestion', () => {
  it('goes from a reader to a librarian and back, live, without a complaint of the browser', async () => {
    const [tove, maya, jonas] = [await openAs('Tove'), await openAs('Maya'), await openAs('Jonas')];
    await tove.page.getByText('You have not suggested anything yet.').waitFor();
    await maya.page.getByText('Nothing waits for you.').waitFor();
    await suggest(tove, 'Gösta Berling');
    expect(await suggestion(tove, 'Gösta Berling').textContent()).toContain('The librarians have it.');

    for (const { page } of [maya, jonas]) {
      const pill = page.locator('[data-hitl-part="pill"]');
      await pill.or(row(page, 'Gösta Berling')).first().waitFor();
      if (await pill.isVisible()) await pill.click();
      await row(page, 'Gösta Berling').click();
      await page.getByText('twice').waitFor();
    }
    await maya.page.getByLabel('Copies').fill('2');
    await maya.page.getByRole('button', { name: 'Buy', exact: true }).click();
    await row(maya.page, 'Gösta Berling').waitFor({ state: 'detached' });
    await jonas.page
      .getByText(/Maya answered “Buy”/)
      .first()
      .waitFor();

    await tove.page.reload();
    expect(await suggestion(tove, 'Gösta Berling').textContent()).toContain('Maya answered “Buy”, 2 copies.');
    for (const { complaints, close } of [tove, maya, jonas]) {
      expect(complaints).toEqual([]);
      await close();
    }
  });

  it('that is declined says why', async () => {
    const [tove, jonas] = [await openAs('Tove'), await openAs('Jonas')];
    await suggest(tove, 'A Thousand Car Repairs');
    await jonas.page.reload();
    await row(jonas.page, 'A Thousand Car Repairs').click();
    await jonas.page.getByRole('button', { name: 'Decline' }).click();
    await jonas.page.getByRole('textbox', { name: /comment/i }).fill('We have the newer edition.');
    await jonas.page.getByRole('button', { name: 'Decline' }).click();
    await row(jonas.page, 'A Thousand Car Repairs').waitFor({ state: 'detached' });
    await tove.page.reload();
    const said = 'Jonas answered “Decline”. We have the newer edition.';
    expect(await suggestion(tove, 'A Thousand Car Repairs').textContent()).toContain(said);
    await Promise.all([tove.close(), jonas.close()]);
  });

  it('needs no script', async () => {
    const tove = await openAs('Tove', { javaScriptEnabled: false });
    await suggest(tove, 'Without Script');
    expect(await suggestion(tove, 'Without Script').count()).toBe(1);
    await tove.close();
  });

  it('that is sent twice is one', async () => {
    const tove = await openAs('Tove');
    await tove.page.getByLabel('Title').fill('Sent Twice');
    await tove.page.getByLabel('Author').fill('Anna Byström');
    const sent: string[] = [];
    tove.page.on('response', (reply) => reply.request().method() === 'POST' && sent.push(reply.url()));
    await tove.page.getByRole('button', { name: 'Suggest it' }).dblclick();
    await expect.poll(() => sent.length).toBe(2);
    await suggestion(tove, 'Sent Twice').first().waitFor();
    await tove.page.reload();
    expect(await suggestion(tove, 'Sent Twice').count()).toBe(1);
    await tove.close();
  });
});

describe('the first HTML', () => {
  it("has the rows and the count of the librarian's inbox, and of nobody else's", async () => {
    const [tove, maya] = [await openAs('Tove'), await openAs('Maya')];
    await suggest(tove, 'The Wonderful Adventures');
    const { html } = await firstHtml('/desk', await maya.cookie());
    const body = html.slice(0, html.indexOf('self.__next_f'));
    expect(body).toMatch(/data-hitl-part="row"[\s\S]*Buy “The Wonderful Adventures” by Selma Lagerlöf\?/);
    expect(body).toMatch(/\d requests wait for you/);
    expect((await firstHtml('/desk', await tove.cookie())).html).not.toMatch(/data-hitl-part="row"/);
    expect((await firstHtml('/', '')).html).not.toContain('The Wonderful Adventures');
    await Promise.all([tove.close(), maya.close()]);
  });

  it('comes under a strict policy, with a new nonce each time', async () => {
    const pages = await Promise.all([firstHtml('/', ''), firstHtml('/', ''), firstHtml('/nothing', '')]);
    const nonces = pages.map(({ html, policy }) => {
      expect(policy).toMatch(/^default-src 'none'; script-src 'self' 'nonce-[\w+/]{22}==' 'strict-dynamic'; style-src/);
      expect(policy).not.toContain('unsafe');
      const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? '';
      const scripts = html.match(/<script\b[^>]*>/g) ?? [];
      expect(scripts.length).toBeGreaterThan(3);
      for (const script of scripts) expect(script).toContain(`nonce="${nonce}"`);
      expect(html).not.toMatch(/ style=/);
      return nonce;
    });
    expect(new Set(nonces).size).toBe(3);
  });
});

describe('who is not meant', () => {
  it('is nobody with a cookie that he wrote himself', async () => {
    const cookie = `lantern_session=maya.${Math.floor(Date.now() / 1000) + 999}.AAAA`;
    expect(await statusOf('/api/hitl/v1/requests', { headers: { cookie } })).toBe(401);
    expect((await firstHtml('/desk', cookie)).html).not.toMatch(/data-hitl-part="row"/);
  });

  it('is refused by a foreign name, and by a page elsewhere that uses the cookie', async () => {
    expect(await statusOf('/', { headers: { host: 'elsewhere.test' } })).toBe(403);
    expect(await statusOf('/api/hitl/v1/health', { headers: { host: 'elsewhere.test' } })).toBe(403);
    const maya = await openAs('Maya');
    const headers = { cookie: await maya.cookie(), 'content-type': 'application/json' };
    const answer = (from: Record<string, string>) =>
      statusOf('/api/hitl/v1/responses', { method: 'POST', headers: { ...headers, ...from } }, '{"responses":[]}');
    expect(await answer({ 'sec-fetch-site': 'cross-site', origin: 'https://elsewhere.test' })).toBe(403);
    expect(await answer({ 'sec-fetch-site': 'same-origin', origin })).not.toBe(403);
    await maya.close();
  });
});

describe.each(looks)('on a $look', ({ look, context }) => {
  it('every page is readable and free of axe violations', async () => {
    const tove = await openAs(null, context);
    await tove.page.getByRole('button', { name: 'Tove' }).waitFor();
    await lookAt(tove.page, `next-login-${look}`);
    await tove.page.getByRole('button', { name: 'Tove' }).click();
    await suggest(tove, `Read on a ${look}`);
    await lookAt(tove.page, `next-reader-${look}`);
    const maya = await openAs('Maya', context);
    await row(maya.page, `Read on a ${look}`).waitFor();
    await lookAt(maya.page, `next-desk-${look}`);
    await row(maya.page, `Read on a ${look}`).click();
    await maya.page.getByLabel('Copies').waitFor();
    await maya.page.getByRole('button', { name: 'Buy', exact: true, disabled: false }).waitFor();
    await lookAt(maya.page, `next-request-${look}`);
    expect([...tove.complaints, ...maya.complaints]).toEqual([]);
    await Promise.all([tove.close(), maya.close()]);
  });
});

describe('the server', () => {
  it('streams, ends in order on SIGTERM while an inbox is open, and keeps people and suggestions', async () => {
    const [tove, maya] = [await openAs('Tove'), await openAs('Maya')];
    const cookie = await maya.cookie();
    const stream = await fetch(`${origin}/api/hitl/v1/stream`, { headers: { cookie } });
    const reader = stream.body
      ?.pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>)
      .getReader();
    expect((await reader?.read())?.value).toMatch(/^: connected/);
    await suggest(tove, 'The Last One');
    expect((await reader?.read())?.value).toMatch(/event: change\ndata: \{.*"state":"awaiting_input"/);
    expect(await library.kill('SIGTERM')).toBe(0);
    expect((await reader?.read())?.done).toBe(true);
    await open();
    expect((await firstHtml('/desk', cookie)).html).toContain('The Last One');
    await Promise.all([tove.close(), maya.close()]);
  });
});
