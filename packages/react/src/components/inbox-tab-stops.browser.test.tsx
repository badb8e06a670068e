// One Tab stop per column of the list: real keys, and where they lead after what is listed has changed.
import type { RequestSummary } from '@hitl-kit/client';
import type { DehydratedState } from '@tanstack/react-query';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { expectAccessible } from '../../test/axe.ts';
import { at, button, list, row, showInbox, subjects, tab, text } from '../../test/inbox.tsx';
import { longList } from '../../test/long-list.ts';
import { type Office, openOffice } from '../../test/office.tsx';
import type { HitlSource } from '../core/source.ts';
import { HitlProvider } from '../provider.tsx';
import { Inbox } from './inbox.tsx';

let office: Office;

beforeEach(async () => {
  office = openOffice();
  await page.viewport(1240, 1000);
});
afterEach(() => office.hitl.stop());

const check = (subject: string) => at().getByRole('checkbox', { name: `Select: ${subject}` });
const focus = (element: Element) => (element as HTMLElement).focus();
const press = (keys: string) => userEvent.keyboard(keys);
const tomorrow = () => new Date(Date.now() + 86_400_000).toISOString();

/** What of the list Tab stops at, in its order. */
const stops = (): string[] =>
  [...document.querySelectorAll<HTMLElement>('[data-hitl-part="rows"] [data-key]')]
    .filter(({ tabIndex }) => tabIndex === 0)
    .map((element) => element.getAttribute('aria-label') ?? subjectOf(element));
const subjectOf = (element: Element | null) =>
  element?.querySelector('[data-hitl-part="row-subject"]')?.textContent ?? '';
const focusedName = () => document.activeElement?.getAttribute('aria-label') ?? subjectOf(document.activeElement);

/** Tab from the button before the list until it is left, and what was stopped at. */
async function tabThrough(): Promise<string[]> {
  const seen: string[] = [];
  for (let presses = 0; presses < 120; presses += 1) {
    await userEvent.tab();
    const inside = document.activeElement?.closest('[data-hitl-part="rows"]');
    if (inside) seen.push(focusedName() || (document.activeElement?.textContent ?? ''));
    else if (seen.length > 0) return seen;
  }
  throw new Error('Tab never left the list.');
}

const showSource = (source: HitlSource, state?: DehydratedState) =>
  render(
    <section aria-label="ana">
      <HitlProvider sources={[source]} state={state}>
        <Inbox />
      </HitlProvider>
    </section>,
  );

async function askMany(count: number): Promise<void> {
  for (let n = count; n >= 1; n -= 1) await office.ask({ subject: `Request ${n}.` });
}

describe('a list of 50', () => {
  it('is one Tab stop, and while selecting two: the checkbox and the row', async () => {
    await askMany(50);
    await showInbox(office);
    await expect.element(row('Request 50.')).toBeInTheDocument();
    await expect.element(button('Filter')).toBeVisible();
    focus(button('Filter').element());
    expect(await tabThrough()).toEqual(['Request 1.']);
    await button('Select').click();
    await expect.element(check('Request 50.')).toBeInTheDocument();
    expect(await tabThrough()).toEqual(['Select: Request 1.', 'Request 1.']);
    await expectAccessible();
  });

  it('is left and come back to at the same row, in either column', async () => {
    await askMany(50);
    await showInbox(office);
    await button('Select').click();
    await expect.element(check('Request 50.')).toBeInTheDocument();
    focus(row('Request 1.').element());
    await press('{End}{ArrowUp}{ArrowUp}');
    expect(focusedName()).toBe('Request 48.');
    await userEvent.tab();
    expect(document.activeElement?.closest('[data-hitl-part="rows"]')).toBeNull();
    await userEvent.tab({ shift: true });
    expect(focusedName()).toBe('Request 48.');
    await userEvent.tab({ shift: true });
    expect(focusedName()).toBe('Select: Request 48.');
    await press('{Home}{ArrowDown}');
    expect(focusedName()).toBe('Select: Request 2.');
    await userEvent.tab({ shift: true });
    await userEvent.tab();
    expect(focusedName()).toBe('Select: Request 2.');
    await userEvent.tab();
    expect(focusedName()).toBe('Request 2.');
  });

  it('has a range selected by keys alone, and says once how many', async () => {
    await askMany(6);
    await showInbox(office);
    await button('Select').click();
    focus(check('Request 2.').element());
    const said: string[] = [];
    const status = at().getByRole('status').filter({ hasText: 'selected' }).element();
    const listening = new MutationObserver(() => said.push(status.textContent));
    listening.observe(status, { childList: true, characterData: true, subtree: true });
    await press(' ');
    await expect.element(text('1 selected')).toBeVisible();
    await press('{ArrowDown}{ArrowDown}{ArrowDown}{Shift>} {/Shift}');
    await expect.element(text('4 selected')).toBeVisible();
    await expect.element(check('Request 5.')).toHaveFocus();
    for (const n of [2, 3, 4, 5]) await expect.element(check(`Request ${n}.`)).toBeChecked();
    await expect.element(check('Request 6.')).not.toBeChecked();
    listening.disconnect();
    expect(said).toEqual(['1 selected', '4 selected']);
  });

  it('has its checkboxes walked where not every row has one', async () => {
    const { source } = longList(4);
    const mayNot = ['2', '3'];
    const list: HitlSource['list'] = async (query, options) => {
      const { items, nextCursor } = await source.list(query, options);
      const shut = (item: RequestSummary) => ({ ...item, viewer: { ...item.viewer, mayAnswer: false } });
      return { items: items.map((item) => (mayNot.includes(item.id) ? shut(item) : item)), nextCursor };
    };
    await showSource({ ...source, list });
    await button('Select').click();
    await expect.element(check('Request 4.')).toBeVisible();
    expect(at().getByRole('checkbox').elements()).toHaveLength(2);
    focus(check('Request 1.').element());
    await press('{ArrowDown}');
    await expect.element(check('Request 4.')).toHaveFocus();
    await press('{ArrowUp}');
    await expect.element(check('Request 1.')).toHaveFocus();
    focus(row('Request 2.').element());
    await expect.poll(() => stops()).toEqual(['Request 2.', 'Select: Request 4.']);
  });
});

/** Of three the second has the focus. */
async function showThree() {
  await office.ask({ subject: 'Third' });
  const second = await office.ask({ subject: 'Second' });
  await office.ask({ subject: 'First' });
  await showInbox(office);
  await expect.element(row('Second')).toBeVisible();
  focus(row('Second').element());
  return second;
}

describe('exactly one row stays in the Tab order', () => {
  it('the open one, before any had the focus', async () => {
    await askMany(2);
    const opened = await office.ask({ subject: 'Opened by the host' });
    await office.ask({ subject: 'Asked last' });
    await showInbox(office, { selected: { id: opened.id } });
    await expect.element(row('Asked last')).toBeVisible();
    expect(stops()).toEqual(['Opened by the host']);
  });

  it('when the one that has the focus leaves: the one beside it, which takes the focus', async () => {
    const second = await showThree();
    await office.answer(second, 'ben', 'Approve');
    await expect.element(row('Third')).toHaveFocus();
    expect(stops()).toEqual(['Third']);
  });

  it('when it leaves while the focus is elsewhere, which keeps it', async () => {
    const second = await showThree();
    focus(tab('Waiting for me').element());
    await office.answer(second, 'ben', 'Approve');
    await expect.poll(() => subjects()).toEqual(['First', 'Third']);
    expect(stops()).toEqual(['Third']);
    await expect.element(tab('Waiting for me')).toHaveFocus();
  });

  it.each(['Home', 'End'])(
    'and keeps no wish of a %s that led nowhere: the focus stays where it went since',
    async (key) => {
      await askMany(2);
      await showInbox(office);
      const reached = key === 'Home' ? 'Request 1.' : 'Request 2.';
      await expect.element(at().getByRole('searchbox')).toBeVisible();
      await expect.element(row(reached)).toBeVisible();
      focus(row(reached).element());
      await press(`{${key}}`);
      await expect.element(row(reached)).toHaveFocus();
      focus(at().getByRole('searchbox').element());
      await office.ask({ subject: 'New one' });
      await expect.element(button('1 new request')).toBeVisible();
      await expect.element(at().getByRole('searchbox')).toHaveFocus();
    },
  );

  it('when rows are answered, revealed, filtered, and another view was looked at', async () => {
    await office.ask({ subject: 'Refund one' });
    await office.ask({ subject: 'Recall two' });
    await showInbox(office);
    await row('Recall two').click();
    await button('Approve').click();
    await expect.poll(stops).toEqual(['Refund one']);
    await office.ask({ subject: 'Refund three' });
    await button('1 new request').click();
    await expect.element(row('Refund three')).toHaveFocus();
    expect(stops()).toEqual(['Refund three']);
    await at().getByRole('searchbox').fill('one');
    await expect.poll(() => subjects()).toEqual(['Refund one']);
    expect(stops()).toEqual(['Refund one']);
    await at().getByRole('searchbox').fill('');
    await expect.poll(() => subjects()).toEqual(['Refund three', 'Refund one']);
    expect(stops()).toHaveLength(1);
    await tab('Answered').click();
    await expect.poll(stops).toEqual(['Recall two']);
    await tab('Waiting for me').click();
    await expect.poll(() => subjects()).toEqual(['Refund three', 'Refund one']);
    expect(stops()).toHaveLength(1);
  });

  it('when a further page is loaded', async () => {
    await askMany(51);
    await showInbox(office);
    await expect.element(row('Request 50.')).toBeInTheDocument();
    focus(row('Request 50.').element());
    await userEvent.tab();
    await press('{Enter}');
    await expect.element(row('Request 51.')).toHaveFocus();
    expect(stops()).toEqual(['Request 51.']);
  });
});

it('“Bring back” follows the row: reached from it with Tab, and moved along its own column', async () => {
  for (const subject of ['C', 'B', 'A']) await office.snooze(await office.ask({ subject }), 'ana', tomorrow());
  await showInbox(office);
  await tab('Snoozed').click();
  await expect.element(button('Bring back: C')).toBeVisible();
  expect(stops()).toEqual(['A', 'Bring back: A']);
  focus(row('A').element());
  await press('{ArrowDown}');
  await userEvent.tab();
  await expect.element(button('Bring back: B')).toHaveFocus();
  await press('{ArrowDown}');
  await expect.element(button('Bring back: C')).toHaveFocus();
  await userEvent.tab({ shift: true });
  await expect.element(row('C')).toHaveFocus();
  expect(stops()).toEqual(['C', 'Bring back: C']);
});

it('of 1,000 rows the one in the Tab order is drawn wherever the list is scrolled to, its checkbox too', async () => {
  const { source, state } = longList(1000);
  await showSource(source, state);
  await button('Select').click();
  await expect.element(check('Request 1.')).toBeVisible();
  focus(row('Request 1.').element());
  await press('{ArrowDown}{ArrowDown}');
  await userEvent.tab();
  await userEvent.tab({ shift: true });
  expect(focusedName()).toBe('Request 3.');
  focus(button('Done').element());
  list().element().scrollTop = 40_000;
  await expect.element(row('Request 610.')).toBeVisible();
  await expect.element(row('Request 20.')).not.toBeInTheDocument();
  expect(stops()).toEqual(['Select: Request 3.', 'Request 3.']);
  expect(await tabThrough()).toEqual(['Select: Request 3.', 'Request 3.']);
  await userEvent.tab({ shift: true });
  await press('{End}');
  await expect.poll(focusedName).toBe('Request 1000.');
  expect(stops()).toEqual(['Select: Request 1000.', 'Request 1000.']);
});
