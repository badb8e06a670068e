// The views of the inbox: what waits, what is snoozed, what is answered, and everything for whom may see it.
import type { Actor } from '@hitl-kit/server-adapter';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { expectAccessible } from '../../test/axe.ts';
import { at, button, list, news, row, showInbox, subjects, tab, text } from '../../test/inbox.tsx';
import { type Office, openOffice, type Person, refund } from '../../test/office.tsx';
import { ar, de } from '../i18n/index.ts';

let office: Office;

beforeEach(async () => {
  office = openOffice();
  await page.viewport(1240, 800);
});
afterEach(async () => {
  vi.useRealTimers();
  await office.hitl.stop();
});

const focus = (element: Element) => (element as HTMLElement).focus();
const tomorrow = () => new Date(Date.now() + 86_400_000).toISOString();
const tabNames = (person?: Person) =>
  at(person)
    .getByRole('tab')
    .elements()
    .map((element) => element.textContent);
const everyView = ['assigned', 'snoozed', 'answered', 'created', 'all'] as const;
function gate() {
  let letGo = () => {};
  const open = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  return { open, letGo: () => letGo() };
}
const countsOfAll = () => office.asked.filter((call) => call.includes('/counts?view=all'));

describe('the views', () => {
  it('are three where the host offers no administration, and nothing is asked', async () => {
    await office.ask();
    await showInbox(office, { person: 'lena' });
    await expect.element(row('Refund', 'lena')).not.toBeInTheDocument();
    await expect.element(tab('Answered', 'lena')).toBeVisible();
    expect(countsOfAll()).toEqual([]);
  });

  it('are three for a person who may not see everything, asked once', async () => {
    await office.ask();
    await showInbox(office, { administer: true });
    await expect.element(row('Refund')).toBeVisible();
    await expect.poll(countsOfAll).toHaveLength(1);
    expect(tabNames()).toEqual(['Waiting for me', 'Snoozed', 'Answered']);
    await office.ask({ subject: 'New one' });
    await expect.element(button('1 new request')).toBeVisible();
    expect(countsOfAll()).toHaveLength(1);
  });

  it('are four for an administrator, who sees what nobody asked her', async () => {
    await office.ask();
    await showInbox(office, { person: 'lena', administer: true });
    await tab('All', 'lena').click();
    await expect.element(row('Refund', 'lena')).toBeVisible();
    await expect.element(tab('All', 'lena')).toHaveAttribute('aria-selected', 'true');
  });

  it('are those that the host names, in its order, and the first of them shows', async () => {
    await office.ask();
    const lena: Actor = { id: 'lena', permissions: ['request', 'respond'] };
    const asked = await office.hitl.requests.create({ ...refund, subject: 'Asked by Lena' }, { actor: lena });
    await showInbox(office, { person: 'lena', views: ['created', 'assigned'], administer: true });
    await expect.element(row('Asked by Lena', 'lena')).toBeVisible();
    expect(tabNames('lena')).toEqual(['Asked by me', 'Waiting for me']);
    expect(subjects('lena')).toEqual(['Asked by Lena']);
    await expectAccessible();
    await office.answer(asked, 'ben', 'Approve');
    await expect.element(row('Asked by Lena', 'lena').getByText('Ben · “Approve”')).toBeVisible();
    await tab('Waiting for me', 'lena').click();
    await expect.element(text('Nothing waits for you.', 'lena')).toBeVisible();
    expect(countsOfAll()).toEqual([]);
  });

  it('begin with the first one that is offered', async () => {
    await office.ask();
    await showInbox(office, { views: ['all', 'assigned'], administer: true });
    await expect.element(row('Refund')).toBeVisible();
    await expect.poll(countsOfAll).toHaveLength(1);
    await expect.element(at().getByRole('tabpanel', { name: 'Waiting for me' })).toBeVisible();
    expect(office.asked.filter((call) => call.includes('/requests?view=all'))).toEqual([]);
  });

  it('begin with everything where the host names that first and the server lets in', async () => {
    await office.ask();
    await showInbox(office, { person: 'lena', views: ['all', 'assigned'], administer: true });
    await expect.element(row('Refund', 'lena')).toBeVisible();
    await expect.element(tab('All', 'lena')).toHaveAttribute('aria-selected', 'true');
  });

  it.each([
    ['lena', ['All', 'Waiting for me']],
    ['ana', ['Waiting for me']],
  ] as const)(
    'for %s hold their place until the server said whether everything is one of them',
    async (person, tabs) => {
      await office.ask();
      let reply = () => {};
      const held = new Promise<void>((resolve) => {
        reply = resolve;
      });
      office.interrupt((call) =>
        call.url.includes('/counts?view=all') ? held.then(() => office.hitl.fetch(call)) : undefined,
      );
      await showInbox(office, { person, views: ['all', 'assigned'], administer: true });
      await expect.element(text('Loading…', person)).toBeVisible();
      await expect.element(at(person).getByRole('searchbox')).toBeVisible();
      // All else was read.
      await expect.poll(() => office.calls.filter((call) => call === 'GET /requests')).toHaveLength(1);
      expect(tabNames(person)).toEqual([]);
      await expect.element(at(person).getByRole('tabpanel', { name: 'Inbox' })).toBeVisible();
      expect(subjects(person)).toEqual([]);
      const search = () => at(person).getByRole('searchbox').element().getBoundingClientRect().top;
      await expectAccessible();
      const before = search();
      reply();
      await expect.poll(() => tabNames(person)).toEqual(tabs);
      await expect.element(row('Refund', person)).toBeVisible();
      expect(search()).toBe(before);
    },
  );

  it.each([
    [undefined, 'Answered', ['Waiting for me', 'Snoozed', 'Answered'], ['All']],
    [['assigned', 'all', 'snoozed'], 'Waiting for me', ['Waiting for me'], ['All', 'Snoozed']],
  ] as const)(
    'before everything show at once, with their list, and the others join them at their end: %j',
    async (views, lastOne, first, others) => {
      const asked = await office.ask({ assignees: { roles: ['support', 'lead'] } });
      const held = gate();
      office.interrupt((call) =>
        call.url.includes('/counts?view=all') ? held.open.then(() => office.hitl.fetch(call)) : undefined,
      );
      await showInbox(office, { person: 'lena', administer: true, views });
      await expect.element(row(asked.subject, 'lena')).toBeVisible();
      expect(tabNames('lena')).toEqual(first);
      const places = () =>
        [tab(lastOne, 'lena'), row(asked.subject, 'lena')].map((one) => one.element().getBoundingClientRect().toJSON());
      const before = places();
      held.letGo();
      await expect.poll(() => tabNames('lena')).toEqual([...first, ...others]);
      expect(places()).toEqual(before);
    },
  );

  it('do not wait for ever for a server that does not say', async () => {
    await office.ask();
    office.interrupt((call) =>
      call.url.includes('/counts?view=all') ? Promise.reject(new TypeError('no')) : undefined,
    );
    await showInbox(office, { views: ['all', 'assigned'], administer: true });
    await expect.element(row('Refund')).toBeVisible();
    expect(tabNames()).toEqual(['Waiting for me']);
  });

  it('say each in its own words that there is nothing', async () => {
    await showInbox(office, { person: 'lena', administer: true, views: everyView });
    await expect.element(text('Nothing waits for you.', 'lena')).toBeVisible();
    for (const [name, sentence] of [
      ['Asked by me', 'You have asked nothing yet.'],
      ['Snoozed', 'Nothing is snoozed.'],
      ['Answered', 'Nothing is answered yet.'],
      ['All', 'There are no requests yet.'],
    ] as const) {
      await tab(name, 'lena').click();
      await expect.element(text(sentence, 'lena')).toBeVisible();
      await expectAccessible();
    }
  });

  it('are reached by arrow keys alone, from the first to the last and around', async () => {
    await showInbox(office);
    await tab('Waiting for me').click();
    await userEvent.keyboard('{ArrowLeft}');
    await expect.element(tab('Answered')).toHaveFocus();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    await expect.element(tab('Snoozed')).toHaveFocus();
    await expect.element(text('Nothing is snoozed.')).toBeVisible();
  });

  it('are all to be read in full on a phone, in German too', async () => {
    await page.viewport(360, 700);
    const provider = { localization: de };
    await showInbox(office, { person: 'lena', administer: true, views: everyView, provider });
    await expect.element(tab('Alle', 'lena')).toBeVisible();
    for (const element of at('lena').getByRole('tab').elements()) {
      const { left, right } = element.getBoundingClientRect();
      expect(element.scrollWidth).toBeLessThanOrEqual(element.clientWidth);
      expect(left).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(360);
    }
  });
});

describe('a row', () => {
  it('keeps names and options in their own direction, in Arabic too', async () => {
    await office.answer(await office.ask({ subject: 'One' }), 'ben', 'Approve');
    await office.ask({ subject: 'Two', assignees: { users: ['ana'] } });
    await showInbox(office, { provider: { localization: ar } });
    const pieces = () =>
      [...at().element().querySelectorAll<HTMLElement>('[data-hitl-part="row-meta"] > bdi')].map(
        (piece) => `${piece.textContent} ${getComputedStyle(piece).direction}`,
      );
    await expect.poll(pieces).toEqual(['refund-agent ltr', 'أنت rtl']);
    await at().getByRole('tab').nth(2).click();
    await expect.poll(pieces).toEqual(['Ben ltr', '«Approve» ltr']);
  });
});

describe('a snoozed request', () => {
  it('is brought back from its row by keyboard, and the focus goes to the row beside it', async () => {
    const first = await office.ask({ subject: 'First asked' });
    await office.snooze(first, 'ana', tomorrow());
    await office.snooze(await office.ask({ subject: 'Then asked' }), 'ana', tomorrow());
    await showInbox(office);
    await tab('Snoozed').click();
    await expect.element(button('Bring back: Then asked')).toBeVisible();
    await expectAccessible();
    (button('Bring back: Then asked').element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(row('First asked')).toHaveFocus();
    await expect.element(row('Then asked')).not.toBeInTheDocument();
    await expect.poll(news).toContain('Then asked – It waits for you again.');
    await button('Bring back: First asked').click();
    await expect.element(text('Nothing is snoozed.')).toHaveFocus();
    await tab('Waiting for me').click();
    await expect.element(row('Then asked')).toBeVisible();
    expect(subjects()).toEqual(['Then asked', 'First asked']);
  });

  it('leaves at once when it was brought back, though the list cannot be read again, and comes with the next snooze', async () => {
    const until = tomorrow();
    const other = await office.ask({ subject: 'Other' });
    const asked = await office.ask();
    for (const one of [other, asked]) await office.snooze(one, 'ana', until);
    await showInbox(office);
    await tab('Snoozed').click();
    await expect.element(row('Refund')).toBeVisible();
    const isList = (call: Request) => call.method === 'GET' && new URL(call.url).pathname.endsWith('/requests');
    office.interrupt((call) => (isList(call) ? Promise.reject(new TypeError('no')) : undefined));
    focus(button('Bring back: Refund order 1042?').element());
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => subjects()).toEqual(['Other']);
    await expect.element(row('Other')).toHaveFocus();
    await expect.element(text(/^Not up to date since/)).toBeVisible();

    office.interrupt();
    await button('Try again').click();
    await expect.element(text(/^Not up to date since/)).not.toBeInTheDocument();
    await office.snooze(asked, 'ana', until);
    await office.ask({ subject: 'Gives a hint' });
    await button('1 new request').click();
    await expect.element(button('Bring back: Refund order 1042?')).toBeVisible();
  });

  it('is named with what its button says while it is being brought back', async () => {
    await office.snooze(await office.ask(), 'ana', tomorrow());
    await showInbox(office);
    await tab('Snoozed').click();
    const held = gate();
    office.interrupt((call) =>
      call.url.endsWith('/snooze') ? held.open.then(() => office.hitl.fetch(call)) : undefined,
    );
    await button('Bring back: Refund order 1042?').click();
    await expect.element(text('Sending…')).toBeVisible();
    await expect.element(button('Refund order 1042? – Sending…')).toBeVisible();
    await expectAccessible();
    held.letGo();
    await expect.element(text('Nothing is snoozed.')).toBeVisible();
  });

  it('says in its row, and in itself, until when', async () => {
    vi.useFakeTimers({ now: Date.parse('2026-11-21T14:02:00Z'), toFake: ['Date'] });
    await office.snooze(await office.ask(), 'ana', '2026-11-22T09:00:00Z');
    await showInbox(office, { provider: { localization: { timeZone: 'UTC' } } });
    await tab('Snoozed').click();
    await expect.element(list().getByText('Snoozed until 22 Nov, 09:00.')).toBeVisible();
    await expectAccessible();
    await row('Refund').click();
    const request = at().getByRole('article', { name: 'Refund order 1042?' });
    await expect.element(request.getByText('Snoozed until 22 Nov, 09:00.')).toBeVisible();
    await request.getByRole('button', { name: 'Bring back', exact: true }).click();
    await expect.element(text('Snoozed until 22 Nov, 09:00.')).not.toBeInTheDocument();
  });

  it('says why it could not be brought back, and stays', async () => {
    await office.snooze(await office.ask(), 'ana', tomorrow());
    await showInbox(office);
    await tab('Snoozed').click();
    await expect.element(row('Refund')).toBeVisible();
    office.interrupt((call) => (call.url.endsWith('/snooze') ? Promise.reject(new TypeError('no')) : undefined));
    await button('Bring back: Refund order 1042?').click();
    await expect.element(text('The server cannot be reached.')).toBeVisible();
    await expect.element(button('Bring back: Refund order 1042?')).toHaveFocus();
  });
});

describe('a host that keeps the query', () => {
  it('says which view shows, and is told of another', async () => {
    await office.answer(await office.ask({ subject: 'Decided' }), 'ben', 'Approve');
    const queries: unknown[] = [];
    await showInbox(office, { query: { view: 'answered' }, onQueryChange: (query) => queries.push(query) });
    await expect.element(row('Decided')).toBeVisible();
    await tab('Snoozed').click();
    expect(queries).toEqual([{ view: 'snoozed' }]);
    await expect.element(tab('Answered')).toHaveAttribute('aria-selected', 'true');
  });
});
