// An answer to a question that is another one by now, as when a server came back from a copy: what stood on the page is not
// what the server holds. On the real engine in this tab.
import type { CreateRequest, HitlRequest } from '@hitl-kit/client';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { expectAccessible } from '../../test/axe.ts';
import { amountForm, noNetwork, type Office, openOffice } from '../../test/office.tsx';
import { RequestView } from './request-view.tsx';
import '../styles/styles.css';

let office: Office;

beforeAll(() => Promise.all([import('./later.ts'), import('../form.tsx')]), 120_000);
beforeEach(() => {
  sessionStorage.clear();
  office = openOffice();
});
afterEach(() => {
  vi.restoreAllMocks();
  return office.hitl.stop();
});

/** Asks, and lets Ana read it as `before` until she answers. */
async function openAsBefore(asked: Partial<CreateRequest>, before: Partial<HitlRequest>): Promise<HitlRequest> {
  const request = await office.ask(asked);
  let answered = false;
  office.interrupt((call) => {
    answered ||= call.method === 'POST';
    if (answered || !call.url.endsWith(request.id)) return undefined;
    const digest = `sha256:${'1'.repeat(64)}`;
    return office.hitl.fetch(call).then(async (reply) => Response.json({ ...(await reply.json()), ...before, digest }));
  });
  await render(
    <office.At person="ana">
      <RequestView id={request.id} />
    </office.At>,
  );
  return request;
}

const button = (name: string) => page.getByRole('button', { name, exact: true });
const field = (name: string) => page.getByLabelText(name, { exact: true });
const notSent = () => page.getByText('Your answer was not sent.');

describe('AF-17: an answer to a question that changed meanwhile', () => {
  it('is not taken: the new question shows, begun anew, and what was written can be copied', async () => {
    const request = await openAsBefore(
      { ...amountForm, subject: 'Refund 42.50 EUR of order 1042?' },
      { subject: 'Refund 4.25 EUR of order 1042?', paramsData: { amount: 4.25, note: '' } },
    );
    await expect.element(page.getByRole('heading', { name: 'Refund 4.25 EUR of order 1042?' })).toBeVisible();
    await userEvent.fill(field('Note'), 'As agreed.');
    await userEvent.click(button('Add a comment'));
    await userEvent.fill(page.getByRole('textbox', { name: 'Comment' }), 'A small sum.');
    await userEvent.click(button('Approve'));

    await expect.element(page.getByRole('heading', { name: 'Refund 42.50 EUR of order 1042?' })).toHaveFocus();
    await expect.element(notSent()).toBeVisible();
    await expect.element(page.getByText(/Read it again before you answer\.$/)).toBeVisible();
    expect(notSent().all()).toHaveLength(1);
    await expect.element(page.getByRole('spinbutton', { name: /^Amount/ })).toHaveValue(42.5);
    await expect.element(field('Note')).toHaveValue('');
    expect((await office.read(request)).state).toBe('awaiting_input');
    await expectAccessible();

    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('Forbidden'));
    await userEvent.click(button('Copy my draft'));
    await expect.element(field('My draft')).toHaveValue('amount: 4.25\nnote: As agreed.\nA small sum.');

    // From then on it is about what becomes of the new answer.
    office.interrupt(({ method }) => (method === 'POST' ? noNetwork() : undefined));
    await userEvent.click(button('Approve'));
    await expect.element(page.getByText(/It is not known whether your answer arrived/)).toBeVisible();
    await expect.element(page.getByText(/Read it again before you answer/)).not.toBeInTheDocument();
    office.interrupt();
    await userEvent.click(button('Try again'));
    await expect.element(page.getByText(/^You answered “Approve”/)).toBeVisible();
    expect((await office.read(request)).response).toMatchObject({ params: { amount: 42.5, note: '' }, comment: null });
  });

  it('takes nothing along of what was chosen', async () => {
    const queues = (...values: string[]) => values.map((value) => ({ value }));
    const request = await openAsBefore(
      { kind: 'branch', multiple: true, options: queues('Retail', 'Stock', 'Press'), defaults: ['Stock'] },
      { options: queues('Retail', 'Stock') },
    );
    await userEvent.click(page.getByRole('checkbox', { name: 'Retail' }));
    await userEvent.click(button('Continue with “Retail”'));
    await expect.element(page.getByRole('checkbox', { name: 'Press' })).toBeVisible();
    await expect.element(page.getByRole('checkbox', { name: 'Retail' })).not.toBeChecked();
    await expect.element(notSent()).toBeVisible();
    await expect.element(button('Copy my draft')).not.toBeInTheDocument();
    expect((await office.read(request)).state).toBe('awaiting_input');
  });
});
