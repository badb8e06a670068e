// Finding requests: the search field, the filters and orders of each view, and what the host's URL may hold.
import { useState } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { expectAccessible } from '../../test/axe.ts';
import { at, button, row, showInbox, subjects, tab, text } from '../../test/inbox.tsx';
import { type Office, openOffice } from '../../test/office.tsx';
import type { InboxQuery } from '../queries.ts';
import { Inbox } from './inbox.tsx';

let office: Office;

beforeEach(async () => {
  office = openOffice();
  await page.viewport(1240, 900);
});
afterEach(async () => {
  vi.useRealTimers();
  await office.hitl.stop();
});

const field = () => at().getByRole('searchbox', { name: 'Search subject and body' });
const filter = (name: string) => at().getByLabelText(name, { exact: true });
const toggle = () => button(/^Filter( \(\d+\))?$/);
const openFilters = () => toggle().click();
const searches = () => office.asked.filter((call) => /\/requests\?.*q=/.test(call));

/** A host that keeps the query in its URL, and hands it down some time later. */
function LateHost() {
  const [query, setQuery] = useState<InboxQuery>({ view: 'assigned', sort: 'createdAt' });
  return (
    <office.At person="ana">
      <output aria-label="URL">{JSON.stringify(query)}</output>
      <Inbox query={query} onQueryChange={(next) => setTimeout(() => setQuery(next), 200)} />
    </office.At>
  );
}

describe('the search field', () => {
  it('finds literal text in subject and body, asks once typing pauses, and says how many match', async () => {
    await office.ask({ subject: 'Refund 100% of it?' });
    await office.ask({ subject: 'Another one', body: 'They ask for 100% back.' });
    await office.ask({ subject: 'Refund 1000 of it?' });
    await showInbox(office);
    await expect.element(row('Another one')).toBeVisible();
    await field().click();
    await userEvent.keyboard('100%');
    await expect.poll(() => subjects()).toEqual(['Another one', 'Refund 100% of it?']);
    await expect.element(text('2 requests match.')).toBeVisible();
    expect(searches()).toHaveLength(1);
    await expect.element(text('3 requests wait for you')).toBeInTheDocument();
    await expectAccessible();
  });

  it('is emptied by Escape, which leaves the open request open', async () => {
    await office.ask();
    await showInbox(office);
    await row('Refund').click();
    await field().click();
    await userEvent.keyboard('nothing like it');
    await expect.element(text('No request matches.')).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.element(field()).toHaveValue('');
    await expect.element(field()).toHaveFocus();
    await expect.element(row('Refund')).toBeVisible();
    await expect.element(at().getByRole('heading', { name: 'Refund order 1042?' })).toBeVisible();
  });

  it('lets arrivals that match wait behind the pill, and others not appear', async () => {
    await office.ask({ subject: 'Refund one' });
    await showInbox(office, { query: { view: 'assigned', q: 'refund' } });
    await expect.element(row('Refund one')).toBeVisible();
    await office.ask({ subject: 'Recall two' });
    await office.ask({ subject: 'Refund three' });
    await button('1 new request').click();
    expect(subjects()).toEqual(['Refund three', 'Refund one']);
  });
});

describe('the filters', () => {
  it('act at once, stand as chips, and are taken away one by one or all, by keyboard alone', async () => {
    await office.ask({ subject: 'One', source: { workflow: 'refunds', run: '7' }, priority: 90 });
    await office.ask({ subject: 'Two', source: { workflow: 'refunds' }, priority: 10 });
    await office.ask({ subject: 'Three', source: { workflow: 'recalls' } });
    await showInbox(office);
    await expect.element(row('Three')).toBeVisible();
    (toggle().element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(filter('Order')).toHaveFocus();
    await expectAccessible();
    (filter('Workflow').element() as HTMLElement).focus();
    await userEvent.keyboard('refunds{Enter}');
    await expect.poll(() => subjects()).toEqual(['Two', 'One']);
    await expect.element(text('2 requests match.')).toBeVisible();
    await filter('Least priority').fill('50');
    await expect.poll(() => subjects()).toEqual(['One']);
    await userEvent.keyboard('{Escape}');
    await expect.element(toggle()).toHaveFocus();
    await expect.element(filter('Workflow')).not.toBeInTheDocument();

    await userEvent.keyboard('{Tab}');
    await expect.element(button('Remove filter – Workflow: refunds')).toHaveFocus();
    await expectAccessible();
    await userEvent.keyboard('{Enter}');
    await expect.element(button('Remove filter – Least priority: 50')).toHaveFocus();
    await expect.poll(() => subjects()).toEqual(['Three', 'One']);
    await userEvent.keyboard('{Tab}{Enter}');
    await expect.element(toggle()).toHaveFocus();
    await expect.poll(() => subjects()).toEqual(['Three', 'Two', 'One']);
    await expect.element(text(/match/)).not.toBeInTheDocument();
  });

  it('are counted on their button, whether it is open or folded', async () => {
    await office.ask();
    await showInbox(office, { query: { view: 'assigned', q: 'refund', sort: 'deadline', priorityMin: 20 } });
    await expect.element(button('Filter (2)')).toHaveAttribute('aria-expanded', 'false');
    await button('Filter (2)').click();
    await expect.element(filter('Order')).toBeVisible();
    await expect.element(button('Filter (2)')).toHaveAttribute('aria-expanded', 'true');
  });

  it('order the list, and new rows still wait', async () => {
    await office.ask({ subject: 'Low', priority: 10 });
    await office.ask({ subject: 'High', priority: 90 });
    await office.ask({ subject: 'Middle', priority: 50 });
    await showInbox(office);
    await openFilters();
    await filter('Order').selectOptions('Highest priority first');
    await expect.poll(() => subjects()).toEqual(['High', 'Middle', 'Low']);
    await office.ask({ subject: 'Urgent', priority: 95 });
    await button('1 new request').click();
    expect(subjects()).toEqual(['Urgent', 'High', 'Middle', 'Low']);
    await toggle().click();
    await button('Remove filter – Order: Highest priority first').click();
    await button('1 new request').click();
    expect(subjects()).toEqual(['Urgent', 'Middle', 'High', 'Low']);
  });

  it('take days as this calendar has them, both ends included', async () => {
    // Noon, so that no test is asked on one day and listed on another.
    const noon = new Date();
    noon.setHours(12, 0, 0, 0);
    vi.useFakeTimers({ now: noon, toFake: ['Date'] });
    const two = (value: number) => String(value).padStart(2, '0');
    const day = (later: number) => {
      const date = new Date(noon.getFullYear(), noon.getMonth(), noon.getDate() + later);
      return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
    };
    await office.ask();
    await showInbox(office);
    await openFilters();
    await filter('Asked from').fill(day(0));
    await filter('Asked until').fill(day(0));
    await expect.element(text('1 request matches.')).toBeVisible();
    await expect.element(row('Refund')).toBeVisible();
    await filter('Asked until').fill(day(-1));
    await expect.element(text('No request matches.')).toBeVisible();
    await expect.element(filter('Asked until')).toHaveValue(day(-1));
  });

  it.each([
    // The same instant is another day in each.
    ['Pacific/Kiritimati', '2026-11-22', '22 Nov 2026', '2026-11-21T10:00:00.000Z', '2026-11-22T10:00:00.000Z'],
    ['Pacific/Pago_Pago', '2026-11-20', '20 Nov 2026', '2026-11-20T11:00:00.000Z', '2026-11-21T11:00:00.000Z'],
  ])(
    'take days as the calendar of %s has them, where the host names that zone',
    async (timeZone, day, said, ...ends) => {
      vi.useFakeTimers({ now: Date.parse('2026-11-21T10:30:00Z'), toFake: ['Date'] });
      await office.ask();
      await showInbox(office, { provider: { localization: { timeZone } } });
      await openFilters();
      await filter('Asked from').fill(day);
      await filter('Asked until').fill(day);
      await expect.element(text('1 request matches.')).toBeVisible();
      const asked = new URL(office.asked.findLast((call) => call.includes('createdBefore')) ?? '').searchParams;
      expect([asked.get('createdAfter'), asked.get('createdBefore')]).toEqual(ends);
      await expect.element(filter('Asked from')).toHaveValue(day);
      await expect.element(filter('Asked until')).toHaveValue(day);
      await toggle().click();
      await expect.element(button(`Remove filter – Asked from: ${said}`)).toBeVisible();
      await expect.element(button(`Remove filter – Asked until: ${said}`)).toBeVisible();
    },
  );

  it('say how a label and a priority are written, and ask nothing for what is not', async () => {
    await office.ask({ subject: 'Urgent', labels: { team: 'a:b' } });
    await office.ask({ subject: 'Other', labels: { team: 'c' } });
    await showInbox(office);
    await openFilters();
    const parts = (name: string) =>
      [...at().element().querySelectorAll(`[data-hitl-part="${name}"]`)].map(({ textContent }) => textContent);
    const help = ['Written as key:value.', 'A whole number from 0 to 100.'];
    await expect.element(filter('Label')).toHaveAccessibleDescription(help[0]);
    expect(parts('field-help')).toEqual(help);
    expect(parts('field-error')).toEqual([]);
    await filter('Label').fill('team');
    await filter('Least priority').fill('101');
    await expect.poll(() => parts('field-error')).toEqual(help);
    await expect.element(filter('Label')).toHaveAccessibleDescription(help[0]);
    await expect.element(text('Written as key:value.')).toBeVisible();
    await expect.element(text('A whole number from 0 to 100.')).toBeVisible();
    await expectAccessible();
    await filter('Label').fill('team:a:b');
    await expect.poll(() => subjects()).toEqual(['Urgent']);
  });

  it('know state and person where requests are decided, and nowhere else', async () => {
    await office.answer(await office.ask({ subject: 'By Ben' }), 'ben', 'Approve');
    await office.answer(await office.ask({ subject: 'By Ana' }), 'ana', 'Reject');
    await office.hitl.requests.cancel(
      (await office.ask({ subject: 'Withdrawn' })).id,
      { reason: 'No longer needed' },
      { actor: { id: 'refund-agent', permissions: ['request'] } },
    );
    await showInbox(office);
    await openFilters();
    await expect.element(filter('Order')).toBeVisible();
    await expect.element(filter('State')).not.toBeInTheDocument();
    await tab('Answered').click();
    await filter('Answered by').fill('ben');
    await expect.poll(() => subjects()).toEqual(['By Ben']);
    await filter('Answered by').fill('');
    await filter('State').selectOptions('Withdrawn');
    await expect.poll(() => subjects()).toEqual(['Withdrawn']);
    await toggle().click();
    await expect.element(button('Remove filter – State: Withdrawn')).toBeVisible();
  });

  it('belong to their view and survive looking at another', async () => {
    await office.ask({ subject: 'Refund' });
    await office.ask({ subject: 'Recall' });
    await office.answer(await office.ask({ subject: 'Decided' }), 'ben', 'Approve');
    await showInbox(office);
    await field().fill('recall');
    await expect.poll(() => subjects()).toEqual(['Recall']);
    await tab('Answered').click();
    await expect.element(row('Decided')).toBeVisible();
    await expect.element(field()).toHaveValue('');
    await tab('Waiting for me').click();
    await expect.element(field()).toHaveValue('recall');
    await expect.poll(() => subjects()).toEqual(['Recall']);
  });

  it('are cleared from the list that they left empty', async () => {
    await office.ask();
    await showInbox(office);
    await field().fill('nothing like it');
    await at().getByRole('tabpanel').getByRole('button', { name: 'Clear all' }).click();
    await expect.element(row('Refund')).toBeVisible();
    await expect.element(field()).toHaveFocus();
  });
});

describe('a host that keeps the query in its URL', () => {
  it('gets what to keep, may hand it down late, and loses no letter typed meanwhile', async () => {
    await office.ask({ subject: 'Refund' });
    await render(<LateHost />);
    const url = at().getByLabelText('URL');
    await expect.element(button('Remove filter – Order: Oldest first')).toBeVisible();
    await field().click();
    await userEvent.keyboard('ref');
    await expect.element(url).toHaveTextContent('{"view":"assigned","sort":"createdAt","q":"ref"}');
    await userEvent.keyboard('und');
    await expect.element(url).toHaveTextContent('{"view":"assigned","sort":"createdAt","q":"refund"}');
    await expect.element(field()).toHaveValue('refund');
  });

  it.each([
    '{"view":"bogus"}',
    '{"view":"assigned","foo":"bar"}',
    '{"view":"assigned","sort":"evil"}',
    '5',
    '"assigned"',
    '{"view":"assigned","createdAfter":"x","createdBefore":[]}',
    '{"view":"answered","state":"responded"}',
    '{"view":"assigned","q":7,"label":{},"priorityMin":"high","source.run":null}',
  ])('may hand down what nobody checked, and the page stays: %s', async (kept) => {
    await office.ask();
    await showInbox(office, { query: JSON.parse(kept) });
    await expect.element(field()).toBeVisible();
    await openFilters();
    await expect.element(filter('Order')).toBeVisible();
    await expect.poll(() => settled()).toBe(true);
    await expect.element(at().getByRole('heading', { name: 'Inbox' })).toBeVisible();
  });
});

/** Rows, or what stands there instead of them. */
const settled = () =>
  document.querySelector('[data-hitl-part="row"], [data-hitl-part="empty"], [data-hitl-part="unreadable"]') !== null;
