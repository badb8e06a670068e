// What happened to a request, in words, and what was asked before it and after it. On the real engine in this tab.
import type { HitlEvent } from '@hitl-kit/client';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { expectAccessible } from '../../test/axe.ts';
import { type Office, openOffice, type Person } from '../../test/office.tsx';
import type { RequestRef } from '../core/source.ts';
import { ja } from '../i18n/index.ts';
import '../styles/styles.css';
import { Inbox } from './inbox.tsx';
import { RequestView } from './request-view.tsx';

let office: Office;

beforeAll(() => Promise.all([import('./later.ts'), import('../markdown.tsx')]), 120_000);
beforeEach(async () => {
  office = openOffice();
  await page.viewport(1240, 800);
});
afterEach(() => office.hitl.stop());

const ana = { actor: { id: 'ana', name: 'Ana', roles: ['support'] } };
const ben = { actor: { id: 'ben', name: 'Ben', roles: ['support'] } };
const lena = {
  actor: { id: 'lena', name: 'Lena', roles: ['lead'], permissions: ['respond', 'request', 'administer'] as const },
};
const asLena = { actor: { ...lena.actor, permissions: [...lena.actor.permissions] } };
const agent = { actor: { id: 'refund-agent', name: 'refund-agent', permissions: ['request' as const] } };
const button = (name: string | RegExp) => page.getByRole('button', { name });
const show = (request: { id: string }, person: Person = 'ana', onOpen?: (ref: RequestRef) => void) =>
  render(
    <office.At person={person}>
      <RequestView id={request.id} onOpen={onOpen} />
    </office.At>,
  );
/** The sentences, without when and by which channel; what was said stands behind a bar. */
const told = () =>
  [...document.querySelectorAll('[data-hitl-part="event"]')].map((line) => {
    const said = line.querySelector('blockquote')?.textContent;
    const sentence = (line.textContent ?? '').split(' · ')[0]?.replace(/until .*/, 'until …');
    return said ? `${sentence} | ${said}` : sentence;
  });

describe('the history', () => {
  it('tells all that people do with an open request', async () => {
    const request = await office.ask({ assignees: { roles: ['support'] } });
    const { requests } = office.hitl;
    const until = new Date(Date.now() + 3_600_000).toISOString();
    await requests.claim(request.id, { for: 'PT1H' }, ben);
    await requests.release(request.id, asLena);
    await requests.snooze(request.id, { until }, ana);
    await requests.snooze(request.id, { until: null }, ana);
    await requests.comment(request.id, { text: 'Photos look genuine.' }, ben);
    await requests.assign(request.id, { delegateTo: 'cleo' }, ben);
    await requests.assign(request.id, { assignees: { roles: ['support', 'lead'] } }, asLena);
    await show(request);
    await button('Show 5 earlier entries').click();
    await expect.element(page.getByRole('list', { name: 'History' })).toHaveFocus();
    await expect
      .poll(told)
      .toEqual([
        'refund-agent asked',
        'Ben claimed it until …',
        'Lena released the claim of Ben',
        'Ana snoozed it until …',
        'Ana brought it back',
        'Ben commented | Photos look genuine.',
        'Ben delegated it to cleo',
        'Lena assigned it to support or lead',
      ]);
    await expectAccessible();
  });

  it('tells what time did, and a forced answer with its reason', async () => {
    const request = await office.ask({
      timeout: 'PT10H',
      reminders: { every: 'PT1H', max: 1 },
      escalation: [{ after: 'PT2H', assignees: { roles: ['lead'] }, mode: 'add' }],
    });
    office.clock.advance(90 * 60_000);
    await office.hitl.tick();
    office.clock.advance(60 * 60_000);
    await office.hitl.tick();
    const forced = { chosenOptions: ['Reject'], force: true, reason: 'Support is closed.' };
    await office.hitl.requests.respond(request.id, forced, asLena);
    await show(request);
    await expect
      .poll(told)
      .toEqual([
        'refund-agent asked',
        'Reminder 1 sent',
        'Opened to support or lead',
        'Lena answered “Reject” in place of those who were asked | Support is closed.',
      ]);
  });

  it.each([
    ['cancelled', 'refund-agent withdrew it | Order deleted.'],
    ['failed', 'Lena ended it as failed | Order deleted.'],
  ])('AF-20: tells by whom and why it %s, above too', async (how, sentence) => {
    const request = await office.ask();
    if (how === 'cancelled') await office.hitl.requests.cancel(request.id, { reason: 'Order deleted.' }, agent);
    else await office.hitl.requests.fail(request.id, { reason: 'Order deleted.' }, asLena);
    await show(request);
    await expect.poll(told).toEqual(['refund-agent asked', sentence]);
    const result = page.elementLocator(document.querySelector('[data-hitl-part="result"]') as Element);
    await expect.element(result.getByText('No response received.')).toBeVisible();
    await expect.element(result.getByText('Reason: Order deleted.')).toBeVisible();
    await expect.element(result.getByText(how === 'cancelled' ? 'refund-agent did so.' : 'Lena did so.')).toBeVisible();
    await expectAccessible();
  });

  it('goes on beyond the first page of events by itself', async () => {
    const request = await office.ask();
    for (let nth = 1; nth <= 203; nth++) await office.hitl.requests.comment(request.id, { text: `Note ${nth}` }, ben);
    await show(request);
    await expect.element(page.getByText('Note 203')).toBeVisible();
    expect(office.calls.filter((call) => call.endsWith('/events')).length).toBeGreaterThanOrEqual(2);
    await button('Show 201 earlier entries').click();
    await expect.element(page.getByText('Note 1', { exact: true })).toBeInTheDocument();
  });

  it('keeps the focus while more of it is read, and gives it to the list when that was the rest', async () => {
    const request = await office.ask();
    const [asked] = await office.events(request);
    // One entry a page: five are read at once, and two when asked for. All may be read again at any time.
    let free = 5;
    let held: (() => void)[] = [];
    office.interrupt((call) => {
      const url = new URL(call.url);
      if (!url.pathname.endsWith('/events')) return undefined;
      const place = Number(url.searchParams.get('cursor') ?? '1');
      const reply = () =>
        Response.json({ items: [{ ...asked, seq: place }], nextCursor: place < 7 ? String(place + 1) : null });
      if (place <= free) return Promise.resolve(reply());
      return new Promise((resolve) => held.push(() => resolve(reply())));
    });
    function release(upTo: number): void {
      free = upTo;
      for (const go of held) go();
      held = [];
    }
    await show(request);
    await button('Load more').click();
    await expect.element(button('Loading…')).toHaveFocus();
    await expectAccessible();
    await expect.poll(() => held.length).toBeGreaterThan(0);
    release(6);
    await expect.element(button('Load more')).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect.element(button('Loading…')).toHaveFocus();
    await expect.poll(() => held.length).toBeGreaterThan(0);
    release(7);
    await expect.element(button('Loading…')).not.toBeInTheDocument();
    await expect.element(page.getByRole('list', { name: 'History' })).toHaveFocus();
  });

  it('that could not be read says so, and is read when one tries again; the focus stays in it', async () => {
    const request = await office.ask();
    await office.hitl.requests.comment(request.id, { text: 'Photos look genuine.' }, ben);
    const refused = { type: 'about:blank', title: 'Too many calls', status: 429, code: 'rate_limited' };
    office.interrupt((call) =>
      call.url.includes('/events') ? Promise.resolve(Response.json(refused, { status: 429 })) : undefined,
    );
    await show(request);
    await expect.element(page.getByText('This could not be loaded.')).toBeVisible();
    await expectAccessible();
    office.interrupt();
    await button('Try again').click();
    await expect.poll(told).toEqual(['refund-agent asked', 'Ben commented | Photos look genuine.']);
    await expect.element(page.getByText('This could not be loaded.')).not.toBeInTheDocument();
    await expect.element(page.getByRole('region', { name: 'History' })).toHaveFocus();
  });

  it('tells what another source says in fewer words', async () => {
    const request = await office.ask();
    const bare = (type: HitlEvent['type'], seq: number) => ({
      seq,
      type,
      at: request.createdAt,
      actor: { id: 'ben' },
      channel: 'ui',
      data: {},
    });
    const types: HitlEvent['type'][] = ['created', 'claimed', 'snoozed', 'assigned', 'released'];
    office.interrupt((call) =>
      call.url.includes('/events')
        ? Promise.resolve(Response.json({ items: types.map(bare), nextCursor: null }))
        : undefined,
    );
    await show(request);
    await expect
      .poll(told)
      .toEqual(['ben asked', 'ben claimed it', 'ben snoozed it', 'ben assigned it anew', 'ben released it']);
  });

  it('writes channels and other values with the marks of the language', async () => {
    const request = await office.ask({
      quorum: 3,
      paramsSchema: { type: 'object', properties: { sum: { type: 'number' } } },
    });
    for (const [sum, by] of [
      [1, ana],
      [2, ben],
    ] as const) {
      await office.hitl.requests.respond(request.id, { chosenOptions: ['Approve'], params: { sum } }, by);
    }
    await render(
      <office.At person="lena" localization={ja}>
        <RequestView id={request.id} />
      </office.At>,
    );
    await expect.element(page.getByText(/、API から$/).first()).toBeVisible();
    expect(document.querySelector('[data-hitl-part="tally"]')?.textContent).toContain('（別の値）');
  });
});

describe('AF-18: a question that was asked again', () => {
  it('keeps the earlier question and its answer readable, linked both ways', async () => {
    const first = await office.ask({ subject: 'Refund all of order 1042?', body: 'All of it, **42.50 EUR**.' });
    await office.answer(first, 'ben', 'Reject');
    const second = await office.ask({ subject: 'Refund half of order 1042?', supersedes: first.id });
    const third = await office.ask({ subject: 'Refund the postage of order 1042?', supersedes: second.id });
    await render(
      <office.At person="ana">
        <Inbox selected={{ id: third.id }} />
      </office.At>,
    );
    const earlier = page.getByText(/^Asked before/);
    await expect.poll(() => earlier.all().length).toBe(2);
    await earlier.last().click();
    await expect.element(page.getByText(/^Ben answered “Reject”/)).toBeVisible();
    await expect.element(page.getByText('42.50 EUR')).toBeVisible();
    await expectAccessible();
  });

  it('opens the other question, in the place of this one', async () => {
    const first = await office.ask({ subject: 'Refund all of order 1042?' });
    const second = await office.ask({ subject: 'Refund half of order 1042?', supersedes: first.id });
    await render(
      <office.At person="ana">
        <Inbox />
      </office.At>,
    );
    await button(/Refund half/).click();
    await page.getByText(/^Asked before/).click();
    await button('Open “Refund all of order 1042?”').click();
    await expect.element(page.getByRole('heading', { name: 'Refund all of order 1042?' })).toHaveFocus();
    await expect.element(page.getByText('A newer request replaces it.').first()).toBeVisible();
    await page.getByText(/^Asked again/).click();
    await button('Open “Refund half of order 1042?”').click();
    await expect.element(page.getByRole('heading', { name: 'Refund half of order 1042?' })).toHaveFocus();
    expect(second.supersedes).toBe(first.id);
  });

  it('says that an earlier question cannot be read', async () => {
    const first = await office.ask({ subject: 'For Lena', assignees: { users: ['lena'] } });
    const second = await office.ask({ supersedes: first.id });
    await show(second);
    await expect.element(page.getByText('The earlier request cannot be read any more.')).toBeVisible();
  });
});

describe('X-3: why I cannot answer', () => {
  const reasons = () =>
    [...document.querySelectorAll('[data-hitl-part="notice-title"], [data-hitl-part="notice-detail"]')].map(
      ({ textContent }) => textContent?.replace(/until .*/, 'until …'),
    );

  it('gives every reason, each as a sentence, and who can', async () => {
    const request = await office.hitl.requests.create(
      { subject: 'Mine?', assignees: { users: ['ben'] }, excludeRequester: true, timeout: 'PT2H' },
      asLena,
    );
    await office.hitl.requests.claim(request.id, {}, ben);
    await show(request, 'lena');
    await expect
      .poll(reasons)
      .toEqual([
        'You asked for this, so somebody else must answer.',
        'This is not assigned to you.',
        'Ben has claimed this until …',
        'ben can answer it.',
      ]);
    await expectAccessible();
  });

  it('X-4: shows how far a quorum is, who gave which answer, and what I answered', async () => {
    const request = await office.ask({
      quorum: 3,
      options: [
        { value: 'Approve', intent: 'primary' },
        { value: 'Reject', intent: 'danger', veto: true },
      ],
      assignees: { users: ['ana', 'ben', 'cleo'] },
    });
    await show(request);
    const tally = () => document.querySelector('[data-hitl-part="tally"]')?.textContent;
    await expect
      .poll(tally)
      .toBe('3 people must give the same answer. “Reject” decides at once.Nobody has answered yet.');
    await office.answer(request, 'ben', 'Approve');
    await expect.poll(tally).toMatch(/“Approve”: 1 of 3, Ben$/);
    await button('Approve').click();
    await expect.poll(tally).toMatch(/“Approve”: 2 of 3, Ben and Ana$/);
    await expect.poll(reasons).toEqual(['You have already answered “Approve”. Others are still needed.']);
    expect(document.activeElement).not.toBe(document.body);
    await expectAccessible();
  });
});
