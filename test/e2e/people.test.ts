// The whole path with people: a script asks, somebody answers in the browser, the script prints what came of it.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { axe, openAs, row, sizes, startBrowser } from './browser.ts';
import { type Host, question, refundFile, startHost, terminalTypes } from './host.ts';

let host: Host;
let browser: Browser;
let pictures: string;
beforeAll(async () => {
  [host, browser, pictures] = await Promise.all([startHost(), startBrowser(), mkdtemp(join(tmpdir(), 'hitl-look-'))]);
});
afterAll(async () => {
  await browser.close();
  await host.stop();
  if (!process.env.KEEP_PICTURES) await rm(pictures, { recursive: true });
  else console.log(`Pictures: ${pictures}`);
});

const ask = async (extra: object = {}) =>
  (await host.call('demo-service', 'POST', '/v1/requests', { ...question, ...extra })).body;

describe('a request and two people', () => {
  it('end to end: Ana approves, Ben sees at once who and when, the script prints the outcome', async () => {
    const script = host.run('refunds.mjs', await refundFile(host, '1042'));
    const waiting = () => host.call('demo-ana', 'GET', '/v1/counts');
    await expect.poll(async () => (await waiting()).body.count, { timeout: 20_000 }).toBe(1);
    const [ana, ben] = await Promise.all([openAs(browser, host, 'Ana'), openAs(browser, host, 'Ben')]);
    for (const { page } of [ana, ben]) {
      await row(page, 'Refund order 1042').click();
      await page.getByRole('button', { name: 'Approve' }).waitFor();
    }
    await ana.page.getByRole('button', { name: 'Approve' }).click();
    await ben.page
      .getByText(/^Ana answered “Approve” (just now|\d+ s ago)\.$/)
      .first()
      .waitFor();
    expect(await ben.page.getByRole('button', { name: 'Approve' }).count()).toBe(0);
    await row(ben.page, 'Refund order 1042').waitFor({ state: 'detached' });

    expect(await script.ended).toBe(0);
    expect(script.output()).toMatch(/1042: pay the refund, by Ana at \d\d:\d\d/);

    const { body: created } = await host.call('demo-service', 'GET', '/v1/requests?view=created');
    expect(created.items).toMatchObject([{ subject: 'Refund order 1042 to Mika Virtanen?', state: 'responded' }]);
    const { body: events } = await host.call('demo-lead', 'GET', `/v1/requests/${created.items[0].id}/events`);
    const terminal = events.items.filter(({ type }: { type: string }) => terminalTypes.includes(type));
    expect(terminal).toMatchObject([{ type: 'responded', actor: { id: 'ana', name: 'Ana' }, channel: 'ui' }]);
    expect([...ana.complaints, ...ben.complaints]).toEqual([]);
    await Promise.all([ana.close(), ben.close()]);
  });

  it('AF-7: who answers second, before the news reached his page, is told who won and that nothing was sent', async () => {
    const { id } = await ask({ subject: 'Who is first?' });
    const ben = await openAs(browser, host, 'Ben');
    await row(ben.page, 'Who is first?').click();
    await ben.page.getByRole('button', { name: 'Reject' }).waitFor();
    await ben.page.route(/\/v1\/(requests|counts)/, (route) =>
      route.request().method() === 'GET' ? undefined : route.continue(),
    );
    await host.call('demo-ana', 'POST', `/v1/requests/${id}/response`, { chosenOptions: ['Approve'] });
    await ben.page.getByRole('button', { name: 'Reject' }).click();
    await ben.page
      .getByText(/Ana answered “Approve”/)
      .first()
      .waitFor();
    await ben.page.getByText('Nothing was sent from your side.', { exact: true }).waitFor();
    await ben.close();
  });

  it('AF-8: Lena sees nothing of what is asked of support in her inbox, and reads why she cannot answer it', async () => {
    const { id } = await ask({ subject: 'For support only' });
    const lena = await openAs(browser, host, 'Lena');
    await lena.page.getByText('Nothing waits for you.').waitFor();
    await lena.page.goto(`${host.url}/#/approvals/${id}`);
    await lena.page.getByText('This is not assigned to you.').waitFor();
    expect(await lena.page.getByRole('button', { name: 'Approve', disabled: false }).count()).toBe(0);
    expect(lena.complaints).toEqual([]);
    await lena.close();
  });
});

describe('AF-5: an invoice that lacks fields', () => {
  it('opens prefilled, refuses what is wrong on its field, takes it corrected; the script prints the params', async () => {
    const file = await host.file(
      'invoice.csv',
      'id,supplier,issued,due,amount,currency,cost_centre\nINV-9,Kiri Papers,2026-11-09,,,EUR,STOCK\n',
    );
    const script = host.run('invoices.mjs', file);
    await script.until(/Asked about 1/);
    const ana = await openAs(browser, host, 'Ana');
    const { page } = ana;
    await row(page, 'Complete invoice INV-9').click();
    const due = page.getByLabel(/^Due/);
    await due.waitFor();
    expect(await due.inputValue()).toBe('2026-12-09');
    expect(await page.getByLabel(/^Currency/).count()).toBe(0);

    const amount = page.getByLabel(/^Amount/);
    await amount.fill('0');
    await page.getByRole('button', { name: 'OK' }).click();
    await page.getByText('Enter more than 0.').first().waitFor();
    expect(await amount.getAttribute('aria-invalid')).toBe('true');
    expect(await axe(page)).toEqual([]);

    await amount.fill('88.5');
    await page.getByRole('button', { name: 'OK' }).click();
    expect(await script.ended).toBe(0);
    expect(script.output()).toMatch(
      /INV-9: by Ana at .*\n\s+\{"(amount":88.5,"due":"2026-12-09|due":"2026-12-09","amount":88.5)"?\}/,
    );
    expect(ana.complaints).toEqual([]);
    await ana.close();
  });
});

describe('by keyboard alone', () => {
  it('login, inbox, request and answer', async () => {
    const { id } = await ask({ subject: 'Answer me by keyboard', assignees: { users: ['ben'] } });
    const ben = await openAs(browser, host, null);
    const { page } = ben;
    await page.getByRole('button', { name: 'Ben' }).waitFor();
    await tabTo('BUTTON', 'Ben');
    await page.keyboard.press('Enter');
    await row(page, 'Answer me by keyboard').waitFor();
    await tabTo('BUTTON', 'Answer me by keyboard');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Approve' }).waitFor();
    expect((await host.call('demo-ben', 'GET', `/v1/requests/${id}`)).body.state).toBe('awaiting_input');
    await tabTo('BUTTON', 'Approve');
    await page.keyboard.press('Enter');
    await row(page, 'Answer me by keyboard').waitFor({ state: 'detached' });
    const { body } = await host.call('demo-ben', 'GET', `/v1/requests/${id}`);
    expect(body.response).toMatchObject({ chosenOptions: ['Approve'], respondedBy: { id: 'ben' }, channel: 'ui' });
    expect(ben.complaints).toEqual([]);
    await ben.close();

    async function tabTo(tag: string, text: string) {
      for (let presses = 0; presses < 40; presses += 1) {
        await page.keyboard.press('Tab');
        const focused = await page.evaluate(() => [
          document.activeElement?.tagName,
          document.activeElement?.textContent,
        ]);
        if (focused[0] === tag && focused[1]?.includes(text)) return;
      }
      throw new Error(`Forty presses of Tab do not reach “${text}”.`);
    }
  });
});

describe.each(['phone', 'desktop'] as const)('on a %s', (size) => {
  it.each(['light', 'dark'] as const)('every page is readable and free of axe violations, %s', async (colorScheme) => {
    const context = {
      Order: '1042, 12 November 2026',
      Paid: '42.50 EUR by card',
      'Carrier says': 'Delivered, box crushed',
    };
    await ask({
      subject: `Refund for a ${size} in ${colorScheme}?`,
      body: 'The parcel arrived damaged; the customer sent **two photographs** and asks for the full amount.',
      options: [
        { value: 'Approve', intent: 'primary' },
        { value: 'Reject', intent: 'danger' },
      ],
      context,
      defaults: ['Reject'],
      timeout: 'PT42M',
      source: { system: 'refunds', run: '7f31', url: 'https://example.com/runs/7f31' },
    });
    const ana = await openAs(browser, host, null, { viewport: sizes[size], colorScheme });
    const { page } = ana;
    const look = async (name: string) => {
      await page.screenshot({ path: join(pictures, `${name}-${size}-${colorScheme}.png`) });
      expect(await axe(page), name).toEqual([]);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow, `${name} scrolls sideways`).toBeLessThanOrEqual(0);
    };
    await page.getByRole('button', { name: 'Ana' }).waitFor();
    await look('login');
    await page.getByRole('button', { name: 'Ana' }).click();
    await row(page, `Refund for a ${size} in ${colorScheme}?`).waitFor();
    await look('inbox');
    await row(page, `Refund for a ${size} in ${colorScheme}?`).click();
    await page.getByRole('button', { name: 'Approve' }).waitFor();
    await page.getByText('Carrier says').waitFor();
    await look('request');
    await page.getByRole('button', { name: 'Reject' }).click();
    await row(page, `Refund for a ${size} in ${colorScheme}?`).waitFor({ state: 'detached' });
    await page.goto(`${host.url}/#/orders`);
    await page.getByRole('cell', { name: 'Zoë Lefèvre' }).waitFor();
    await look('orders');
    expect(ana.complaints).toEqual([]);
    await ana.close();
  });
});

describe('an empty inbox', () => {
  it('says so, and how the scripts ask', async () => {
    const empty = await startHost();
    onTestFinished(() => empty.stop());
    const lena = await openAs(browser, empty, 'Lena');
    await lena.page.getByText('Nothing waits for you.').waitFor();
    await lena.page.getByText(`HITL_URL=${empty.api} node examples/express-sqlite/refunds.mjs`).waitFor();
    await lena.page.screenshot({ path: join(pictures, 'empty-desktop-light.png') });
    expect(await axe(lena.page)).toEqual([]);
    expect(lena.complaints).toEqual([]);
    await lena.close();
  });

  it('serves its pages under a strict content security policy', async () => {
    const policy = (await fetch(host.url)).headers.get('content-security-policy');
    expect(policy).toMatch(/default-src 'none'; script-src 'self'; style-src 'self'/);
    expect(policy).not.toMatch(/unsafe/);
  });
});

describe('the product around the inbox', () => {
  it('hands its theme and its person to the inbox', async () => {
    const { body } = await host.call('demo-service', 'POST', '/v1/requests', {
      ...question,
      subject: 'Only for Ben',
      assignees: { users: ['ben'] },
    });
    const seat = await openAs(browser, host, 'Ana');
    const { page } = seat;
    await page.getByRole('button', { name: 'Dark' }).click();
    await page.locator('.hitl-root[data-theme="dark"]').waitFor();
    await page.reload();
    await page.locator('.hitl-root[data-theme="dark"]').waitFor();
    expect(await row(page, 'Only for Ben').count()).toBe(0);
    await page.getByRole('button', { name: 'Log out' }).click();
    await page.getByRole('button', { name: 'Ben' }).click();
    await row(page, 'Only for Ben').click();
    await page.waitForURL(`**/#/approvals/${body.id}`);
    await page.reload();
    await page.getByRole('heading', { name: 'Only for Ben' }).waitFor();
    await seat.close();
  });

  it('says so when the server is gone, and goes on by itself when it is back', async () => {
    const { id } = await ask({ subject: 'Before the fall' });
    const { page, close } = await openAs(browser, host, 'Ana');
    await row(page, 'Before the fall').click();
    await page.getByText('42.50 EUR').waitFor();
    await page.getByRole('button', { name: 'Approve', disabled: false }).waitFor();
    await host.kill();
    await page.getByRole('button', { name: 'Approve' }).click();
    await page.getByText('The server cannot be reached.').first().waitFor();
    await page.getByRole('button', { name: 'Log out' }).click();
    await page.getByText('The server does not answer.').waitFor();
    await host.start();
    await page.getByRole('button', { name: 'Try again' }).click();
    await row(page, 'Before the fall').waitFor({ state: 'detached' });
    expect((await host.call('demo-ana', 'GET', `/v1/requests/${id}`)).body.response.respondedBy.id).toBe('ana');
    await ask({ subject: 'After the fall' });
    const pill = page.locator('[data-hitl-part="pill"]');
    await pill.or(row(page, 'After the fall')).first().waitFor();
    await close();
  });
});
