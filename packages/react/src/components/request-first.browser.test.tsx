// The first picture of a request, until what answers it is loaded: it asks already, takes no answer, and goes without a jump.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { cleanup, render } from 'vitest-browser-react';
import { expectAccessible } from '../../test/axe.ts';
import { type Office, openOffice } from '../../test/office.tsx';
import { type Chunk, createChunk } from '../core/chunk.ts';
import '../styles/styles.css';
import { RequestView } from './request-view.tsx';

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

const button = (name: string) => page.getByRole('button', { name });

let office: Office;
let arrive: () => void;
const load = vi.fn<() => Promise<Later>>();
beforeEach(() => {
  office = openOffice();
  fresh.chunk = createChunk(load);
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  load.mockImplementation(async () => {
    await arrived;
    return import('./later.ts');
  });
});
afterEach(() => office.hitl.stop());

const show = (id: string, props: { focusSubject?: boolean; onBack?: () => void } = {}) =>
  render(
    <office.At person="ana">
      <RequestView id={id} {...props} />
    </office.At>,
  );

it.each([2, 6])('has the question, its deadline and its %d options, which stay where they are', async (count) => {
  const options = Array.from({ length: count }, (_, n) => ({ value: `Answer ${n + 1}` }));
  const request = await office.ask({ options, defaults: ['Answer 1'] });
  await show(request.id);
  const option = page.getByRole(count > 4 ? 'radio' : 'button', { name: 'Answer 2' });
  await expect.element(page.getByRole('heading', { name: 'Refund order 1042?' })).toBeVisible();
  await expect.element(page.getByText(/^If nobody answers by .*Answer 1/)).toBeVisible();
  await expect.element(option).toBeDisabled();
  await expectAccessible();
  const { top } = option.element().getBoundingClientRect();
  arrive();
  await expect.element(option).toBeEnabled();
  expect(option.element().getBoundingClientRect().top).toBeCloseTo(top, 0);
});

it('gets no focus itself: the subject takes it once all is here', async () => {
  const request = await office.ask();
  await show(request.id, { focusSubject: true });
  const subject = page.getByRole('heading', { name: 'Refund order 1042?' });
  await expect.element(subject).not.toHaveFocus();
  arrive();
  await expect.element(subject).toHaveFocus();
});

it('hands the focus on to the subject when it goes', async () => {
  const request = await office.ask();
  await page.viewport(390, 700);
  await show(request.id, { onBack: () => undefined });
  await expect.element(page.getByRole('heading', { name: 'Refund order 1042?' })).toBeVisible();
  (document.querySelector('[data-hitl-part="subject"]') as HTMLElement).focus();
  arrive();
  await expect.element(button('Approve')).toBeEnabled();
  await expect.element(page.getByRole('heading', { name: 'Refund order 1042?' })).toHaveFocus();
});

it('says when the rest could not be loaded, and tries again', async () => {
  const request = await office.ask();
  load.mockRejectedValueOnce(new Error('gone'));
  await show(request.id);
  await expect.element(page.getByRole('alert').getByText('This could not be loaded.')).toBeVisible();
  await expect.element(button('Approve')).toBeDisabled();
  arrive();
  await button('Try again').click();
  await expect.element(button('Approve')).toBeEnabled();
});

it('promises no answer where none can be given', async () => {
  const [open, answered] = [await office.ask(), await office.ask({ subject: 'Refund order 7?' })];
  await office.answer(answered, 'ben', 'Approve');
  load.mockRejectedValue(new Error('gone'));
  const promise = page.getByRole('alert').getByText(/^The answer opens once/);
  await show(open.id);
  await expect.element(promise).toBeVisible();
  await cleanup();
  fresh.chunk = createChunk(load);
  await show(answered.id);
  await expect.element(page.getByRole('alert').getByText('This could not be loaded.')).toBeVisible();
  await expect.element(promise).not.toBeInTheDocument();
});
