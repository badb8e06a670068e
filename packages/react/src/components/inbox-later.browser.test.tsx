// The inbox while what comes after its first picture loads, and when it cannot be loaded.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { expectAccessible } from '../../test/axe.ts';
import { at, button, row, showInbox, tab } from '../../test/inbox.tsx';
import { type Office, openOffice } from '../../test/office.tsx';
import { type Chunk, createChunk } from '../core/chunk.ts';

type Later = typeof import('./later.ts');

/** A new one for each test, behind the one that the components know. */
const fresh = vi.hoisted(() => ({ chunk: null as Chunk<Later> | null }));
vi.mock('./later-chunk.ts', () => ({
  laterChunk: {
    getState: () => fresh.chunk?.getState(),
    subscribe: (listener: () => void) => fresh.chunk?.subscribe(listener),
    load: () => fresh.chunk?.load(),
  },
}));

let office: Office;
let arrive: () => void;
const load = vi.fn<() => Promise<Later>>();
beforeEach(async () => {
  office = openOffice();
  await page.viewport(1240, 800);
  fresh.chunk = createChunk(load);
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  load.mockReset().mockImplementation(async () => {
    await arrived;
    return import('./later.ts');
  });
});
afterEach(() => office.hitl.stop());

const notLoaded = () => at().getByRole('alert').getByText('This could not be loaded.');
const focus = (element: Element) => (element as HTMLElement).focus();

it('moves no row when it comes', async () => {
  await office.ask();
  await showInbox(office);
  await expect.element(row('Refund')).toBeVisible();
  await expect.element(button('Select')).not.toBeInTheDocument();
  const { top } = row('Refund').element().getBoundingClientRect();
  arrive();
  await expect.element(button('Select')).toBeVisible();
  expect(row('Refund').element().getBoundingClientRect().top).toBeCloseTo(top, 0);
});

it('says that it could not be loaded, and offers nothing that needs it', async () => {
  await office.ask();
  load.mockRejectedValueOnce(new Error('gone'));
  await showInbox(office);
  await expect.element(row('Refund')).toBeVisible();
  await expect.element(notLoaded()).toBeVisible();
  await expect.element(button('Select')).not.toBeInTheDocument();
  await expectAccessible();
  arrive();
  await button('Try again').click();
  await expect.element(button('Select')).toBeVisible();
  await expect.element(notLoaded()).not.toBeInTheDocument();
});

it('keeps “Try again” in its place while it loads, and hands the focus on to the search field', async () => {
  await office.ask();
  load.mockRejectedValueOnce(new Error('gone'));
  await showInbox(office);
  await expect.element(notLoaded()).toBeVisible();
  focus(button('Try again').element());
  await userEvent.keyboard('{Enter}');
  await expect.element(button('Try again')).toHaveAttribute('aria-disabled', 'true');
  await expect.element(button('Try again')).toHaveFocus();
  arrive();
  await expect.element(at().getByRole('searchbox')).toHaveFocus();
});

it('leaves the focus to who went on while it loaded again', async () => {
  await office.ask();
  load.mockRejectedValueOnce(new Error('gone'));
  await showInbox(office);
  await button('Try again').click();
  focus(tab('Answered').element());
  arrive();
  await expect.element(at().getByRole('searchbox')).toBeVisible();
  await expect.element(tab('Answered')).toHaveFocus();
});

it('leaves the focus to who went on in the list while the request loaded', async () => {
  await office.ask();
  await showInbox(office);
  await row('Refund').click();
  await expect.element(at().getByRole('heading', { name: 'Refund order 1042?' })).toBeVisible();
  focus(tab('Waiting for me').element());
  arrive();
  await expect.element(button('Approve')).toBeEnabled();
  await expect.element(tab('Waiting for me')).toHaveFocus();
});
