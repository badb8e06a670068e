// One request against the real engine in this tab.
import type { HitlRequest } from '@hitl-kit/client';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { amountForm, noNetwork, type Office, openOffice, refund } from '../../test/office.tsx';
import '../styles/styles.css';
import { RequestView } from './request-view.tsx';

let office: Office;

// The first load builds them; a test of its own shows that they load when needed.
beforeAll(() => Promise.all([import('../form.tsx'), import('../markdown.tsx')]), 120_000);

beforeEach(async () => {
  office = openOffice();
  await page.viewport(1240, 800);
});
afterEach(async () => {
  vi.restoreAllMocks();
  await office.hitl.stop();
});

const button = (name: string) => page.getByRole('button', { name });
const show = (request: { id: string }) =>
  render(
    <office.At person="ana">
      <RequestView id={request.id} />
    </office.At>,
  );
const amount = () => page.getByRole('spinbutton', { name: 'Amount (EUR) (required)' });
const news = () => document.querySelector('[data-hitl-part="news"]')?.textContent ?? '';
const draftsOf = ({ id }: { id: string }) => Object.keys(sessionStorage).filter((key) => key.includes(id));
const posts = () => office.calls.filter((call) => call.endsWith('/response'));

describe('RequestView', () => {
  it('AF-10: shows where it comes from, who asks whom, the deadline, body, context and form', async () => {
    const request = await office.ask({
      ...amountForm,
      body: 'The parcel arrived **damaged**.',
      context: { Order: '1042', Paid: '42.50 EUR by card' },
      source: { system: 'refund-agent', run: '7f31', task: 'propose-refund', url: 'https://example.test/run/7f31' },
    });
    await show(request);
    await expect.element(page.getByRole('heading', { name: 'Refund order 1042?' })).toBeVisible();
    const path = page.getByRole('navigation', { name: 'Where it comes from' });
    await expect.element(path).toHaveTextContent('refund-agent›7f31›propose-refund');
    await expect.element(path.getByRole('link', { name: '7f31' })).toHaveAttribute('href', request.source?.url ?? '');
    await expect.element(page.getByText(/^Asked by refund-agent/)).toBeVisible();
    await expect.element(page.getByText('For support')).toBeVisible();
    await expect.element(page.getByText(/^If nobody answers by .* Reject is taken\.$/)).toBeVisible();
    await expect.element(page.getByText('damaged')).toBeVisible();
    await expect.element(page.getByRole('rowheader', { name: 'Order' })).toBeVisible();
    await expect.element(amount()).toHaveValue(42.5);
  });

  it('says what happens if nobody answers, also without a deadline', async () => {
    const { timeout: _, ...refundWithoutEnd } = refund;
    const request = await office.hitl.requests.create(refundWithoutEnd, {
      actor: { id: 'agent', permissions: ['request'] },
    });
    await show(request);
    await expect.element(page.getByText('It waits until somebody answers.')).toBeVisible();
    await office.answer(request, 'ben', 'Approve');
    await expect.element(page.getByText(/^Ben answered/).first()).toBeVisible();
    await expect.element(page.getByText('It waits until somebody answers.')).not.toBeInTheDocument();
  });

  it('sends once on a double click, and says that it sends until the server took it', async () => {
    const request = await office.ask();
    let letGo = () => {};
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    office.interrupt((call) => (call.method === 'POST' ? held.then(() => office.hitl.fetch(call)) : undefined));
    await show(request);
    await button('Approve').dblClick();
    await expect.element(page.getByText('Sending…')).toBeVisible();
    expect(document.body.textContent).not.toContain('answered');
    letGo();
    await expect.element(page.getByText(/^You answered “Approve”/)).toBeVisible();
    const events = await office.events(request);
    expect(events.filter(({ type }) => type === 'responded')).toHaveLength(1);
  });

  it('sends the comment, the params and the digest of what was shown', async () => {
    const request = await office.ask(amountForm);
    let sent: unknown;
    office.interrupt((call) => {
      if (call.method !== 'POST') return undefined;
      return call
        .clone()
        .json()
        .then((body) => {
          sent = body;
          return office.hitl.fetch(call);
        });
    });
    await show(request);
    await amount().fill('38');
    await button('Add a comment').click();
    await page.getByLabelText('Comment').fill(' Damaged in transit. ');
    await button('Approve').click();
    await expect.element(page.getByText(/^You answered/)).toBeVisible();
    expect(sent).toEqual({
      chosenOptions: ['Approve'],
      params: { amount: 38, note: '' },
      comment: 'Damaged in transit.',
      digest: request.digest,
    });
  });

  it('does not ask for the form when the option skips it', async () => {
    const request = await office.ask({ ...amountForm, paramsData: {}, defaults: null });
    await show(request);
    await button('Reject').click();
    await expect.element(page.getByText(/^You answered “Reject”/)).toBeVisible();
    expect((await office.read(request)).response?.params).toBeNull();
  });

  it('AF-5: puts what the server refuses on its field, and takes the corrected answer', async () => {
    const request = await office.ask(amountForm);
    // The server's rules are newer than the form that was loaded: only it knows that 38 is too much.
    office.interrupt((call) => {
      if (call.method !== 'POST') return undefined;
      const problem = {
        type: 'urn:hitl-kit:problem:invalid_params',
        title: 'The params are not valid',
        status: 422,
        code: 'invalid_params',
        detail: 'amount must be at most 30.',
        errors: [{ pointer: '/params/amount', message: 'must be at most 30', keyword: 'maximum' }],
      };
      const headers = { 'content-type': 'application/problem+json' };
      return Promise.resolve(new Response(JSON.stringify(problem), { status: 422, headers }));
    });
    await show(request);
    await amount().fill('38');
    await button('Approve').click();
    await expect.element(amount()).toHaveAttribute('aria-invalid', 'true');
    office.interrupt();
    await amount().fill('30');
    await button('Approve').click();
    await expect.element(page.getByText(/^You answered/)).toBeVisible();
    expect((await office.read(request)).response?.params).toEqual({ amount: 30, note: '' });
  });

  it('does not send what the form already knows to be wrong', async () => {
    const request = await office.ask(amountForm);
    await show(request);
    await amount().fill('500');
    await button('Approve').click();
    await expect.element(amount()).toHaveAttribute('aria-invalid', 'true');
    expect(posts()).toEqual([]);
  });

  it('AF-6: shows what was taken at the deadline, which only the server decides', async () => {
    const request = await office.ask();
    await show(request);
    await expect.element(button('Approve')).toBeVisible();
    office.interrupt((call) => (call.method === 'GET' ? noNetwork() : undefined));
    office.clock.advance(2 * 3_600_000);
    await button('Approve').click();
    await expect.element(page.getByText(/^Nobody answered by .* Reject was taken\.$/)).toBeVisible();
    await expect.element(page.getByText('Nothing was sent from your side.')).toBeVisible();
    expect((await office.read(request)).state).toBe('defaulted');
  });

  it('reads again when the countdown ends', async () => {
    const request = await office.ask({ timeout: 'PT2S' });
    await show(request);
    await expect.element(button('Approve')).toBeVisible();
    await expect.element(page.getByText(/Reject was taken\.$/)).toBeVisible();
  });

  it('keeps an answer that could not be sent, and sends it under the same key when asked again', async () => {
    const request = await office.ask(amountForm);
    const keys: (string | null)[] = [];
    await show(request);
    await amount().fill('38');
    office.interrupt((call) => {
      keys.push(call.headers.get('Idempotency-Key'));
      return noNetwork();
    });
    await button('Approve').click();
    await expect.element(page.getByText('The server cannot be reached.')).toBeVisible();
    await expect
      .element(
        page.getByText(/^It is not known whether your answer arrived\. It is kept on this device\. The deadline is/),
      )
      .toBeVisible();
    await expect.element(amount()).toHaveValue(38);
    office.interrupt((call) => {
      if (call.method === 'POST') keys.push(call.headers.get('Idempotency-Key'));
      return undefined;
    });
    await button('Try again').click();
    await expect.element(page.getByText(/^You answered “Approve”/)).toBeVisible();
    const sent = keys.filter((key) => key !== null);
    expect(sent).toHaveLength(2);
    expect(new Set(sent).size).toBe(1);
  });

  it('sends what the form shows when asked again, once that is valid, and does all that follows an answer', async () => {
    const request = await office.ask(amountForm);
    const answered: HitlRequest[] = [];
    await render(
      <office.At person="ana">
        <RequestView id={request.id} onAnswered={(taken) => answered.push(taken)} />
      </office.At>,
    );
    await amount().fill('38');
    office.interrupt((call) => (call.method === 'POST' ? noNetwork() : undefined));
    await button('Approve').click();
    await expect.element(button('Try again')).toBeVisible();
    office.interrupt();

    await amount().fill('500');
    await button('Try again').click();
    await expect.element(amount()).toHaveAttribute('aria-invalid', 'true');
    expect(posts()).toEqual([]);

    await amount().fill('30');
    await button('Try again').click();
    await expect.poll(() => answered.map(({ response }) => response?.params)).toEqual([{ amount: 30, note: '' }]);
    expect(draftsOf(request)).toEqual([]);
  });

  it('keeps the focus on "Try again" while it sends, and after it failed again', async () => {
    const request = await office.ask();
    await show(request);
    office.interrupt((call) => (call.method === 'POST' ? noNetwork() : undefined));
    await button('Approve').click();
    await button('Try again').click();
    await expect.poll(() => news()).toBe('The server cannot be reached.');

    let lose = () => {};
    const held = new Promise<void>((resolve) => {
      lose = resolve;
    });
    office.interrupt((call) => (call.method === 'POST' ? held.then(noNetwork) : undefined));
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => document.activeElement?.textContent).toBe('Sending…');
    expect(document.activeElement?.getAttribute('aria-disabled')).toBe('true');
    lose();
    await expect.element(button('Try again')).toHaveFocus();
    office.interrupt();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('heading', { name: 'Refund order 1042?' })).toHaveFocus();
  });

  it('keeps the focus in a shadow tree too, where the buttons go away', async () => {
    const request = await office.ask();
    const host = document.body.appendChild(document.createElement('div'));
    const tree = host.attachShadow({ mode: 'open' });
    const { unmount } = await render(
      <office.At person="ana">
        <RequestView id={request.id} />
      </office.At>,
      { container: tree.appendChild(document.createElement('div')) },
    );
    const options = () => [...tree.querySelectorAll<HTMLButtonElement>('[data-hitl-part="option"]:enabled')];
    await expect.poll(() => options().length).toBeGreaterThan(1);
    // From one element of the tree to another: nobody outside of it hears of that.
    tree.appendChild(document.createElement('button')).focus();
    options()[0]?.focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => tree.activeElement?.getAttribute('data-hitl-part')).toBe('subject');
    await unmount();
    host.remove();
  });

  it('says that the device is offline only when it is', async () => {
    const request = await office.ask();
    await show(request);
    await expect.element(button('Approve')).toBeVisible();
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    office.interrupt((call) => (call.method === 'POST' ? noNetwork() : undefined));
    await button('Approve').click();
    await expect.element(page.getByText('You are offline. Your answer was not sent.')).toBeVisible();
  });

  it('keeps what was written over a reload, until it is answered', async () => {
    const request = await office.ask(amountForm);
    const { unmount } = await show(request);
    await amount().fill('38');
    await button('Add a comment').click();
    await page.getByLabelText('Comment').fill('Damaged.');
    await unmount();

    // Another provider knows nothing of the first, as after a reload.
    await show(request);
    await expect.element(amount()).toHaveValue(38);
    await expect.element(page.getByLabelText('Comment')).toHaveValue('Damaged.');
    expect(draftsOf(request)).toHaveLength(1);
    await button('Approve').click();
    await expect.element(page.getByText(/^You answered/)).toBeVisible();
    expect((await office.read(request)).response?.params).toEqual({ amount: 38, note: '' });
    expect(draftsOf(request)).toEqual([]);
  });

  it('says once, with its subject, that somebody else was first', async () => {
    const request = await office.ask();
    await show(request);
    await expect.element(button('Approve')).toBeVisible();
    const said: string[] = [];
    const watch = new MutationObserver(() => said.push(news()));
    watch.observe(document.querySelector('[data-hitl-part="news"]') as Element, { childList: true, subtree: true });
    await office.answer(request, 'ben', 'Reject');
    await expect.element(page.getByText(/^Ben answered “Reject”/).first()).toBeVisible();
    await expect
      .poll(() => said)
      .toEqual(['Refund order 1042? – Ben answered “Reject” just now. Nothing was sent from your side.']);
    expect(document.querySelectorAll('[role="status"]:not(:empty)')).toHaveLength(1);
    watch.disconnect();
  });

  it('offers no draft to copy when nobody touched the form, though it filled in its own defaults', async () => {
    const untouched = { ...amountForm.paramsSchema.properties, currency: { type: 'string', default: 'EUR' } };
    const request = await office.ask({
      paramsSchema: { ...amountForm.paramsSchema, properties: untouched },
      paramsData: { amount: 42.5 },
    });
    await show(request);
    await expect.element(page.getByRole('textbox', { name: 'currency' })).toHaveValue('EUR');
    await office.answer(request, 'ben', 'Reject');
    await expect.element(page.getByText('Nothing was sent from your side.').first()).toBeVisible();
    await expect.element(button('Copy my draft')).not.toBeInTheDocument();
  });

  it('sends the defaults that the form filled in', async () => {
    const properties = { ...amountForm.paramsSchema.properties, currency: { type: 'string', default: 'EUR' } };
    const request = await office.ask({
      paramsSchema: { ...amountForm.paramsSchema, properties },
      paramsData: { amount: 42.5 },
    });
    await show(request);
    await expect.element(page.getByRole('textbox', { name: 'currency' })).toHaveValue('EUR');
    await button('Approve').click();
    await expect.element(page.getByText(/^You answered/)).toBeVisible();
    expect((await office.read(request)).response?.params).toEqual({ amount: 42.5, currency: 'EUR' });
  });

  it('X-3: says why I cannot answer, and who can', async () => {
    const request = await office.ask({ assignees: { users: ['ben'] } });
    const asRequester = { headers: { Authorization: 'Bearer agent' } };
    await render(
      <office.At person="ana" {...asRequester}>
        <RequestView id={request.id} />
      </office.At>,
    );
    await expect.element(page.getByText('You may read this, but not answer.')).toBeVisible();
    await expect.element(page.getByText('ben can answer it.')).toBeVisible();
    await expect.element(button('Approve')).not.toBeInTheDocument();
  });

  it('says that a request is not there', async () => {
    await show({ id: '0197f2d4-5c1e-7b3a-9f00-3d5a1c2b4e6f' });
    await expect.element(page.getByText('This request does not exist, or you may not see it.')).toBeVisible();
  });

  it('AF-20: shows the history with channels', async () => {
    const request = await office.ask();
    await office.answer(request, 'ben', 'Approve');
    await show(request);
    const history = page.getByRole('region', { name: 'History' });
    await expect.poll(() => history.element().textContent).toMatch(/refund-agent asked/);
    expect(history.element().textContent).toMatch(/Ben answered “Approve” · .*, by API/);
  });
});
