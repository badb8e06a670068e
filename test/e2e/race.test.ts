// Two people, each in a browser of his own, answer one request in the same instant; one person races the deadline, and
// the requester. One answer counts; who comes second keeps what he wrote, and is told who won and when.
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axe, openAs, row, startBrowser } from './browser.ts';
import { type Host, question, startHost, terminalTypes } from './host.ts';

let host: Host;
let browser: Browser;
beforeAll(async () => {
  [host, browser] = await Promise.all([startHost(), startBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await host.stop();
});

const form = {
  options: ['Approve', { value: 'Reject', skipParams: true }],
  paramsSchema: { type: 'object', properties: { amount: { type: 'number', title: 'Amount' } } },
  paramsData: { amount: 42.5 },
};
const ask = async (extra: object) =>
  (await host.call('demo-service', 'POST', '/v1/requests', { ...question, ...form, ...extra })).body;
const read = async (id: string) => (await host.call('demo-lead', 'GET', `/v1/requests/${id}`)).body;
const terminalEvents = async (id: string) => {
  const { body } = await host.call('demo-lead', 'GET', `/v1/requests/${id}/events`);
  return body.items.filter(({ type }: { type: string }) => terminalTypes.includes(type));
};

/** Opens the request and writes something that must not get lost. */
async function sitDown(name: 'Ana' | 'Ben', subject: string, draft: { amount: string; comment: string }) {
  const seat = await openAs(browser, host, name, { permissions: ['clipboard-read', 'clipboard-write'] });
  const { page } = seat;
  await row(page, subject).click();
  await page.getByRole('button', { name: 'Approve', disabled: false }).waitFor();
  await page.getByLabel('Amount').fill(draft.amount);
  await page.getByRole('button', { name: 'Add a comment' }).click();
  await page.getByRole('textbox', { name: 'Comment' }).fill(draft.comment);
  return { name, ...seat };
}

/** Holds answers on their way to the server; `go` lets them all through at once. */
function gate() {
  let go = () => {};
  const opened = new Promise<void>((resolve) => {
    go = resolve;
  });
  const arrivals: Promise<void>[] = [];
  return {
    go,
    /** Resolves when every page that is held has sent its answer. */
    allSent: () => Promise.all(arrivals),
    async hold(page: Page) {
      let sent = () => {};
      arrivals.push(
        new Promise((resolve) => {
          sent = resolve;
        }),
      );
      await page.route('**/v1/requests/*/response', async (route) => {
        sent();
        await opened;
        await route.continue();
      });
    },
  };
}

/** What who came second finds: the outcome, his draft, the focus in the request, the news said once. */
async function expectToHaveLost(page: Page, subject: string, outcome: RegExp, draft: string) {
  await page.getByText(outcome).first().waitFor();
  await page.getByText('Nothing was sent from your side.', { exact: true }).waitFor();
  const news = page.locator('[data-hitl-part="news"]', { hasText: `${subject} – ` });
  await news.waitFor({ state: 'attached' });
  expect(await news.textContent()).toMatch(/Nothing was sent from your side\.$/);
  expect(await page.getByRole('button', { name: 'Approve' }).count()).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(subject);
  expect(await axe(page)).toEqual([]);
  await page.getByRole('button', { name: 'Copy my draft' }).click();
  await page.getByRole('button', { name: 'Copied' }).waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(draft);
}

/** A refused answer is an error to the browser's console, and to nobody else. */
const unexpected = (complaints: string[]) => complaints.filter((text) => !/status of 409/.test(text));

describe('AF-7: two people press in the same instant', () => {
  it.each([1, 2, 3])('round %i: one wins; the other keeps his draft and sees who won and when', async (round) => {
    const subject = `Who is faster in round ${round}?`;
    const { id } = await ask({ subject });
    const people = await Promise.all([
      sitDown('Ana', subject, { amount: '38', comment: 'Ana read the photos.' }),
      sitDown('Ben', subject, { amount: '21', comment: 'Ben called the carrier.' }),
    ]);
    const held = gate();
    for (const { page } of people) await held.hold(page);
    await Promise.all(people.map(({ page }) => page.getByRole('button', { name: 'Approve' }).click()));
    await held.allSent();
    for (const { page } of people) await page.getByText('Sending…').first().waitFor();
    held.go();

    await expect.poll(async () => (await read(id)).state).toBe('responded');
    const { response } = await read(id);
    const [ana, ben] = people;
    const [winner, loser] = response.respondedBy.id === 'ana' ? [ana, ben] : [ben, ana];
    await expectToHaveLost(
      loser.page,
      subject,
      new RegExp(`^${winner.name} answered “Approve” (just now|\\d+ s ago)\\.$`),
      loser.name === 'Ana' ? 'amount: 38\nAna read the photos.' : 'amount: 21\nBen called the carrier.',
    );
    await row(winner.page, subject).waitFor({ state: 'detached' });
    expect(response).toMatchObject(
      winner.name === 'Ana'
        ? { params: { amount: 38 }, comment: 'Ana read the photos.' }
        : { params: { amount: 21 }, comment: 'Ben called the carrier.' },
    );
    expect(await terminalEvents(id)).toHaveLength(1);
    expect(people.flatMap(({ complaints }) => unexpected(complaints))).toEqual([]);
    await Promise.all(people.map(({ close }) => close()));
  });
});

describe('one person against', () => {
  it('AF-6: the deadline: an answer that arrives later is not taken, and is kept', async () => {
    const subject = 'Can this wait?';
    const { id } = await ask({ subject, defaults: ['Reject'], timeout: 'PT12S' });
    const ben = await sitDown('Ben', subject, { amount: '38', comment: 'On my way.' });
    const held = gate();
    await held.hold(ben.page);
    await ben.page.getByRole('button', { name: 'Approve' }).click();
    await held.allSent();
    await expect.poll(async () => (await read(id)).state, { timeout: 20_000 }).toBe('defaulted');
    held.go();
    const outcome = /^Nobody answered by .*\. Reject was taken\.$/;
    await expectToHaveLost(ben.page, subject, outcome, 'amount: 38\nOn my way.');
    expect(await terminalEvents(id)).toMatchObject([{ type: 'defaulted', actor: null }]);
    expect(unexpected(ben.complaints)).toEqual([]);
    await ben.close();
  });

  it('the requester who withdraws: he is told so, by whom and why, and keeps what he wrote', async () => {
    const subject = 'Still needed?';
    const { id } = await ask({ subject });
    const ben = await sitDown('Ben', subject, { amount: '38', comment: 'Yes, I think.' });
    const held = gate();
    await held.hold(ben.page);
    await ben.page.getByRole('button', { name: 'Approve' }).click();
    await held.allSent();
    await host.call('demo-service', 'POST', `/v1/requests/${id}/cancel`, { reason: 'The order was deleted.' });
    held.go();
    await expectToHaveLost(ben.page, subject, /^The request was withdrawn/, 'amount: 38\nYes, I think.');
    await ben.page.getByText('Reason: The order was deleted.').waitFor();
    await ben.page.getByText('Back office scripts did so.').waitFor();
    expect(await terminalEvents(id)).toMatchObject([{ type: 'cancelled' }]);
    await ben.close();
  });
});
