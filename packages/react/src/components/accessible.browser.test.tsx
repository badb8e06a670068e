// The whole inbox in each of its states, light and dark: no axe violation.
import { afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { expectAccessible } from '../../test/axe.ts';
import { amountForm, noNetwork, type Office, openOffice } from '../../test/office.tsx';
import '../styles/styles.css';
import { Inbox } from './inbox.tsx';

let office: Office;

beforeAll(() => Promise.all([import('../form.tsx'), import('../markdown.tsx')]), 120_000);
beforeEach(async () => {
  office = openOffice();
  await page.viewport(1240, 800);
});
afterEach(() => office.hitl.stop());

const show = (selected?: { id: string }) =>
  render(
    <office.At person="ana">
      <Inbox {...(selected ? { selected: { id: selected.id } } : {})} />
    </office.At>,
  );
const full = { ...amountForm, body: 'The parcel arrived **damaged**.', context: { Order: 1042 } };

it.each([
  ['at desktop width', 1240],
  ['at phone width', 390],
])('an open request %s', async (_, width) => {
  await page.viewport(width, 844);
  await office.ask({ subject: 'Another one', timeout: 'PT5M' });
  const request = await office.ask({ ...full, source: { system: 'refund-agent', url: 'https://example.test/' } });
  await show(request);
  await expect.element(page.getByRole('button', { name: 'Approve' })).toBeEnabled();
  await page.getByRole('button', { name: 'Add a comment' }).click();
  await expectAccessible();
});

it('a conflict with a draft', async () => {
  const request = await office.ask(full);
  await show(request);
  await page.getByRole('spinbutton', { name: 'Amount (EUR) (required)' }).fill('38');
  await office.answer(request, 'ben', 'Approve');
  await expect.element(page.getByText('Nothing was sent from your side.')).toBeVisible();
  await expectAccessible();
});

it('a form with an error', async () => {
  const request = await office.ask(full);
  await show(request);
  await page.getByRole('spinbutton', { name: 'Amount (EUR) (required)' }).fill('500');
  await page.getByRole('button', { name: 'Approve' }).click();
  await expect.element(page.getByText('Enter at most 100.')).toBeVisible();
  await expectAccessible();
});

it('an answer that was not sent', async () => {
  const request = await office.ask();
  await show(request);
  await expect.element(page.getByRole('button', { name: 'Approve' })).toBeEnabled();
  office.interrupt(noNetwork);
  await page.getByRole('button', { name: 'Approve' }).click();
  await expect.element(page.getByRole('alert')).toBeVisible();
  await expectAccessible();
});

it('a list with a pill, an empty list, a list that cannot be read', async () => {
  const request = await office.ask();
  const first = await show();
  await expect.element(page.getByRole('listitem')).toBeVisible();
  await expect.element(page.getByRole('tablist', { name: 'Inbox' })).toBeVisible();
  await expect.element(page.getByRole('tabpanel', { name: 'Waiting for me' })).toBeVisible();
  const later = await office.ask();
  await expect.element(page.getByRole('button', { name: '1 new request' })).toBeVisible();
  await expectAccessible();

  for (const { id } of [request, later]) await office.answer({ ...request, id }, 'ben', 'Approve');
  await expect.element(page.getByText('Nothing waits for you.')).toBeVisible();
  await expectAccessible();
  await first.unmount();

  office.interrupt(noNetwork);
  await show();
  await expect.element(page.getByText('This could not be loaded.')).toBeVisible();
  await expectAccessible();
});
