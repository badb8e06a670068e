// Every tool, and choosing several options, by keys alone: Tab until it has the focus, then Enter, Space or the arrows.
import { afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { type Office, openOffice, type Person } from '../../test/office.tsx';
import { RequestView } from './request-view.tsx';
import '../styles/styles.css';

let office: Office;

beforeAll(() => import('./later.ts'), 120_000);
beforeEach(async () => {
  office = openOffice();
  await page.viewport(1240, 800);
});
afterEach(() => office.hitl.stop());

async function open(input: Parameters<Office['ask']>[0] = {}, person: Person = 'ana', administer = false) {
  const request = await office.ask(input);
  await render(
    <office.At person={person}>
      <RequestView id={request.id} administer={administer} />
    </office.At>,
  );
  await expect.element(page.getByRole('group', { name: 'What else you can do' })).toBeVisible();
  return request;
}

const named = (element: Element | null): string =>
  element?.getAttribute('aria-label') ??
  (element as HTMLInputElement | null)?.labels?.[0]?.textContent ??
  element?.textContent ??
  '';

/** Goes on with Tab until what is called that has the focus. */
async function tabTo(name: string | RegExp): Promise<void> {
  for (let stops = 0; stops < 40; stops++) {
    const at = named(document.activeElement).trim();
    if (document.activeElement !== document.body && (typeof name === 'string' ? at === name : name.test(at))) return;
    await userEvent.tab();
  }
  throw new Error(`Tab never came to ${name}; the last stop was ${named(document.activeElement)}.`);
}

const press = (keys: string) => userEvent.keyboard(keys);

it('claims it and gives it back', async () => {
  const request = await open();
  await tabTo('Claim');
  await press('{Enter}');
  await expect.element(page.getByRole('combobox', { name: 'For how long' })).toHaveFocus();
  await tabTo(/^Claim for /);
  await press('{Enter}');
  await expect.element(page.getByText(/^You have claimed this until/).first()).toBeVisible();
  expect((await office.read(request)).claimedBy?.id).toBe('ana');
  (document.activeElement as HTMLElement).blur();
  await tabTo('Release');
  await press(' ');
  await expect.poll(async () => (await office.read(request)).claimedBy).toBeNull();
});

it('snoozes it until another time of the list, chosen with the arrows', async () => {
  await open({ timeout: 'P30D' });
  await tabTo('Snooze');
  await press('{Enter}');
  await expect.element(page.getByRole('radio').first()).toHaveFocus();
  await press('{ArrowDown}');
  await tabTo(/^Snooze until /);
  await press('{Enter}');
  await expect.element(page.getByText(/^Snoozed until/).first()).toBeVisible();
  expect(await office.count('ana')).toBe(0);
});

it('comments on it', async () => {
  const request = await open();
  await tabTo('Comment on this request');
  await press('{Enter}');
  await press('I called the customer.');
  await tabTo('Send the comment');
  await press('{Enter}');
  await expect.element(page.getByText('I called the customer.')).toBeVisible();
  expect((await office.read(request)).state).toBe('awaiting_input');
});

it('decides in place of those who were asked', async () => {
  const request = await open({}, 'lena', true);
  await tabTo('Decide as administrator');
  await press('{Enter}');
  await tabTo(/^Approve/);
  await press(' ');
  await tabTo(/^Reason/);
  await press('Support is closed today.');
  await tabTo('Continue to the last step');
  await press('{Enter}');
  await expect.element(page.getByRole('button', { name: 'Back' })).toHaveFocus();
  expect((await office.read(request)).state).toBe('awaiting_input');
  await tabTo('Answer “Approve” as administrator');
  await press('{Enter}');
  await expect.poll(async () => (await office.read(request)).state).toBe('responded');
});

it('chooses several of many options, found by the filter', async () => {
  const options = Array.from({ length: 12 }, (_, index) => `Queue ${index + 1}`);
  const request = await open({ options, defaults: ['Queue 3'], multiple: true });
  await tabTo('Filter options');
  await press('Queue 1');
  await tabTo('Queue 1');
  await press(' ');
  await tabTo('Queue 12');
  await press(' ');
  await tabTo('Continue with 2');
  await press('{Enter}');
  await expect.poll(async () => (await office.read(request)).response?.chosenOptions).toEqual(['Queue 1', 'Queue 12']);
});
