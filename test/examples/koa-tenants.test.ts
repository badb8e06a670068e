// The example of two customers, played in a real Chromium with scripts switched off.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createHitlClient } from '@hitl-kit/client';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { axe, sizes, startBrowser } from '../e2e/browser.ts';
import type { Running } from '../e2e/host.ts';
import { freePort } from '../workspace.ts';
import { type Example, startExample } from './start-example.ts';

let ledger: Example;
let browser: Browser;
let url: string;
let pictures: string;
beforeAll(async () => {
  [ledger, browser, pictures] = await Promise.all([
    startExample('koa-tenants'),
    startBrowser(),
    mkdtemp(join(tmpdir(), 'hitl-look-')),
  ]);
  url = ledger.urls[0] ?? '';
});
afterAll(async () => {
  await browser.close();
  await ledger.stop();
  if (process.env.KEEP_PICTURES) console.log(`Pictures: ${pictures}`);
  else await rm(pictures, { recursive: true });
});

type Name = 'Ana Berg' | 'Jo Lind' | 'Ana Costa' | 'Jo Reyes';

/** Somebody who is logged in. */
async function seat(name: Name, options = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: sizes.desktop, javaScriptEnabled: false, ...options });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  await page.goto(url);
  await page.getByRole('button', { name }).click();
  await page.getByRole('heading', { name: 'Waiting for you' }).waitFor();
  return page;
}

const ask = (customer: 'birch' | 'cobalt', number: string): Running => {
  const script = ledger.run('ask.mjs', [customer, number]);
  onTestFinished(() => void script.kill());
  return script;
};

const api = (customer: 'birch' | 'cobalt', at = url) =>
  createHitlClient({ baseUrl: `${at}/api/hitl`, headers: { authorization: `Bearer demo-${customer}` } });

/** A request of the bakery, straight by API. */
const create = (subject: string, more = {}) =>
  api('birch').requests.create({ subject, options: ['Pay', 'Dispute'], assignees: { roles: ['office'] }, ...more });

const row = (page: Page, subject: string) => page.getByRole('link', { name: subject });

describe('two customers with people of the same ids', () => {
  it('each sees her own; a wrong amount comes back on its field; the answer goes to her own import', async () => {
    const [birch, cobalt] = [ask('birch', '311'), ask('cobalt', '311')];
    const [berg, costa] = await Promise.all([seat('Ana Berg'), seat('Ana Costa')]);
    for (const page of [berg, costa]) {
      await expect.poll(async () => (await page.reload()) && row(page, 'Pay invoice 311').count()).toBe(1);
      await row(page, 'Pay invoice 311').click();
    }
    expect(new URL(berg.url()).pathname).not.toBe(new URL(costa.url()).pathname);
    expect((await costa.goto(berg.url()))?.status()).toBe(404);
    await costa.getByRole('heading', { name: 'Not shown' }).waitFor();

    const amount = berg.getByLabel('Amount (EUR)');
    expect(await amount.inputValue()).toBe('412.5');
    await amount.fill('9000');
    await berg.getByLabel('Account').selectOption('Repairs');
    await berg.getByRole('button', { name: 'Pay' }).click();
    await berg.getByRole('alert').getByText('Not sent: amount must be at most 5000.').waitFor();
    expect(await amount.getAttribute('aria-invalid')).toBe('true');
    expect(await amount.inputValue()).toBe('9000');
    await amount.fill('about 400');
    await berg.getByRole('button', { name: 'Pay' }).click();
    await berg.locator('.wrong', { hasText: /^amount must be/ }).waitFor();

    await amount.fill('399.90');
    await berg.getByLabel('Pay on').fill('2026-12-01');
    await amount.press('Enter');
    await berg.getByRole('button', { name: 'Pay' }).click();
    await berg.getByText(/^You answered “Pay”, /).waitFor();
    expect(await birch.ended).toBe(0);
    expect(birch.output()).toContain('Pay, by Ana Berg: {"amount":399.9,"account":"Repairs","due":"2026-12-01"}');

    await costa.goto(url);
    await row(costa, 'Pay invoice 311').waitFor();
    expect(cobalt.output()).not.toContain('by');
  });

  it('Enter in a field sends nothing', async () => {
    const { id } = await create('Enter?', {
      paramsSchema: { type: 'object', properties: { amount: { type: 'number' } } },
    });
    const page = await seat('Ana Berg');
    await row(page, 'Enter?').click();
    const sent: string[] = [];
    page.on('request', (request) => sent.push(request.method()));
    await page.getByLabel('amount').press('Enter');
    await page.getByRole('link', { name: 'Quill & Ledger' }).click();
    await page.getByText('Choose a request').waitFor();
    expect(sent).not.toContain('POST');
    await api('birch').requests.cancel(id, { reason: 'Seen.' });
  });
});

it('who answers second reads who was first, and keeps his comment', async () => {
  await create('Who is first?');
  const [ana, jo] = await Promise.all([seat('Ana Berg'), seat('Jo Lind')]);
  for (const page of [ana, jo]) await row(page, 'Who is first?').click();
  await ana.getByRole('button', { name: 'Dispute' }).click();
  await ana.getByText(/^You answered “Dispute”, /).waitFor();
  await jo.getByLabel('Comment').fill('I would pay.');
  const [reply] = await Promise.all([jo.waitForResponse(/requests/), jo.getByRole('button', { name: 'Pay' }).click()]);
  expect(reply.status()).toBe(409);
  await jo.getByText(/^Ana Berg answered “Dispute”, /).waitFor();
  await jo.getByRole('alert').getByText('Nothing was sent from your side.').waitFor();
  await jo.getByText('I would pay.').waitFor();
});

it('the import says in a line that nobody is there', async () => {
  const nowhere = `http://127.0.0.1:${await freePort()}/api/hitl`;
  const script = ledger.run('ask.mjs', ['birch', '313'], { HITL_URL: nowhere });
  expect(await script.ended).toBe(1);
  expect(script.output()).toBe(
    `Asking birch about invoice 313\nunavailable: No reply came from the server. (${nowhere})\n`,
  );
});

it('an option that needs a comment says so on the comment', async () => {
  const script = ask('birch', '312');
  const page = await seat('Jo Lind');
  await expect.poll(async () => (await page.reload()) && row(page, 'Pay invoice 312').count()).toBe(1);
  await row(page, 'Pay invoice 312').click();
  await page.getByRole('button', { name: 'Dispute' }).click();
  const comment = page.getByLabel('Comment (needed for Dispute)');
  expect(await comment.getAttribute('aria-invalid')).toBe('true');
  await page.locator('#comment-error').getByText('comment is required with Dispute.').waitFor();
  await comment.fill('Sent twice.');
  await page.getByRole('button', { name: 'Dispute' }).click();
  await page.getByText(/^You answered “Dispute”, /).waitFor();
  expect(await script.ended).toBe(0);
  expect(script.output()).toContain('Dispute, by Jo Lind: "Sent twice."');
});

it('several options, and more than four, are a list with one button', async () => {
  const { id } = await create('Which accounts?', { options: ['Goods', 'Repairs', 'Travel'], multiple: true });
  const page = await seat('Ana Berg');
  await row(page, 'Which accounts?').click();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('alert').getByText('Not sent: choose an option first.').waitFor();
  await page.getByLabel('Goods').check();
  await page.getByLabel('Travel').check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByText(/^You answered “Goods”, “Travel”, /).waitFor();
  expect((await api('birch').requests.get(id)).response?.chosenOptions).toEqual(['Goods', 'Travel']);
});

it('what a requester or a person wrote is text, wherever it stands', async () => {
  const evil = `<img src=x onerror="document.title='owned'">'"&amp;`;
  await create(`${evil} subject`, {
    body: `**${evil}**`,
    context: { [evil]: evil },
    options: [{ value: evil, requireComment: true }],
    paramsSchema: { type: 'object', properties: { [evil]: { type: 'string', title: evil, enum: [evil, 'other'] } } },
  });
  const page = await seat('Ana Berg', { javaScriptEnabled: true });
  await row(page, 'subject').click();
  expect(await page.locator('img').count()).toBe(0);
  await page.getByText(`**${evil}**`).waitFor();
  await page.getByLabel('Comment').fill(evil);
  await page.getByRole('button').last().click();
  await page.getByText(`You answered “${evil}”`).waitFor();
  expect(await page.locator('img').count()).toBe(0);
  expect(await page.title()).toBe(`${evil} subject · Quill & Ledger`);
});

it('a resolved request is downloaded with its whole history', async () => {
  const { id } = await create('Keep me');
  const page = await seat('Ana Berg');
  await row(page, 'Keep me').click();
  await page.getByRole('button', { name: 'Pay' }).click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Download as JSON' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe(`${id}.json`);
  const { request, events } = JSON.parse(await readFile(await file.path(), 'utf8'));
  expect(request).toMatchObject({ id, state: 'responded', response: { respondedBy: { id: 'ana', name: 'Ana Berg' } } });
  expect(events.map(({ type }: { type: string }) => type)).toEqual(['created', 'responded']);
});

describe('what another site can do with the cookie', () => {
  const cookieOf = async (who: string) => {
    const reply = await fetch(`${url}/login`, {
      method: 'POST',
      headers: { origin: url },
      body: new URLSearchParams({ who }),
      redirect: 'manual',
    });
    const cookie = reply.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/; samesite=lax; httponly$/i);
    return cookie.split(';')[0] ?? '';
  };

  it.each(['https://evil.example', 'null', undefined])(
    'nothing: a form from the Origin %s is refused',
    async (origin) => {
      const { id } = await create('Forged?');
      const cookie = await cookieOf('birch/ana');
      const send = (from: string | undefined) =>
        fetch(`${url}/requests/${id}`, {
          method: 'POST',
          headers: { cookie, ...(from === undefined ? {} : { origin: from }) },
          body: new URLSearchParams({ option: 'Pay', key: id }),
          redirect: 'manual',
        });
      expect((await send(origin)).status).toBe(403);
      expect((await api('birch').requests.get(id)).state).toBe('awaiting_input');
      expect((await send(url)).status).toBe(303);
      expect((await api('birch').requests.get(id)).state).toBe('responded');
    },
  );

  it('no page runs a script, may be framed or is kept', async () => {
    const { headers } = await fetch(url);
    expect(headers.get('content-security-policy')).toBe(
      "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    );
    expect(headers.get('cache-control')).toBe('no-store');
  });
});

it('each night removes what its customer no longer keeps, and nothing else', async () => {
  const kept = await startExample('koa-tenants', { env: { KEEP_COBALT: 'PT1S', PURGE_SECONDS: '1' } });
  onTestFinished(() => kept.stop());
  const at = kept.urls[0] ?? '';
  const ids = await Promise.all(
    (['birch', 'cobalt'] as const).map(async (customer) => {
      const hitl = api(customer, at);
      const ask = () => hitl.requests.create({ subject: 'Old', assignees: { roles: ['office'] } });
      const [old, open] = await Promise.all([ask(), ask()]);
      await hitl.requests.cancel(old.id, { reason: 'Done.' });
      return { old: old.id, open: open.id };
    }),
  );
  await kept.until(/Cobalt Cycles: removed 1, resolved longer ago than PT1S/);
  const [birch, cobalt] = ids;
  expect((await api('birch', at).requests.get(birch?.old ?? '')).state).toBe('cancelled');
  await expect(api('cobalt', at).requests.get(cobalt?.old ?? '')).rejects.toMatchObject({ code: 'purged' });
  expect((await api('cobalt', at).requests.get(cobalt?.open ?? '')).state).toBe('awaiting_input');
  expect(await kept.end('SIGTERM')).toBe(0);
});

describe.each(['phone', 'desktop'] as const)('on a %s', (size) => {
  it.each(['light', 'dark'] as const)('every page is readable and free of axe violations, %s', async (colorScheme) => {
    const subject = `Pay for a ${size}, ${colorScheme}?`;
    await create(subject, {
      body: 'It is 12 % above the last one.',
      context: { Supplier: 'Mill & Sons', 'Last invoice': '368.30 EUR' },
      options: [
        { value: 'Pay', intent: 'primary' },
        { value: 'Dispute', intent: 'danger', requireComment: true, skipParams: true },
      ],
      paramsSchema: {
        type: 'object',
        required: ['amount'],
        properties: { amount: { type: 'number', title: 'Amount (EUR)' }, urgent: { type: 'boolean', title: 'Urgent' } },
      },
      defaults: ['Dispute'],
      timeout: 'P1D',
    });
    const context = await browser.newContext({ viewport: sizes[size], colorScheme });
    onTestFinished(() => context.close());
    const page = await context.newPage();
    const look = async (name: string) => {
      await page.screenshot({ path: join(pictures, `koa-${name}-${size}-${colorScheme}.png`), fullPage: true });
      expect(await axe(page), name).toEqual([]);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow, `${name} scrolls sideways`).toBeLessThanOrEqual(0);
    };
    await page.goto(url);
    await look('login');
    await page.getByRole('button', { name: 'Ana Berg' }).click();
    await row(page, subject).waitFor();
    await look('inbox');
    await row(page, subject).click();
    await page.getByText(/^If nobody answers by .*, “Dispute” is taken\.$/).waitFor();
    await look('request');
    await page.getByRole('button', { name: 'Pay' }).click();
    await page.getByRole('alert').waitFor();
    await look('refused');
    await page.getByLabel('Amount (EUR)').fill('12');
    await page.getByRole('button', { name: 'Pay' }).click();
    await page.getByText(/^You answered “Pay”, /).waitFor();
    await look('resolved');
  });
});
