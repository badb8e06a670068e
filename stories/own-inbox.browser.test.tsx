// The inbox of plain HTML that docs/embedding.md prints: people do with it all that they do with the kit's own. On the
// real engine in this tab.
import { createHitlClient } from '@hitl-kit/client';
import { clientSource, HitlProvider } from '@hitl-kit/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { amountForm, noNetwork, type Office, openOffice } from '../packages/react/test/office.tsx';
import { OwnInbox } from './own-inbox.tsx';

let office: Office;

beforeEach(() => {
  sessionStorage.clear();
  office = openOffice();
});
afterEach(() => office.hitl.stop());

const show = () =>
  render(
    <office.At person="ana">
      <OwnInbox />
    </office.At>,
  );
const button = (name: string) => page.getByRole('button', { name, exact: true });
const results = () => page.getByRole('list', { name: 'Results' });
const told = () =>
  [...document.querySelectorAll('ol[aria-label="History"] li')].map((line) =>
    (line.textContent ?? '').replace(/^\S+ /, '').trim(),
  );

describe('an inbox of the host’s own', () => {
  it('says that it loads, and which sources are missing', async () => {
    await office.ask();
    const shop = createHitlClient({
      baseUrl: 'http://office.test/api/hitl',
      fetch: office.fetch,
      headers: { Authorization: 'Bearer ana' },
    });
    const billing = clientSource(createHitlClient({ baseUrl: 'http://billing.test', fetch: noNetwork }), {
      id: 'billing',
      name: 'Billing',
    });
    await render(
      <HitlProvider sources={[clientSource(shop, { id: 'shop', name: 'Shop' }), billing]}>
        <OwnInbox />
      </HitlProvider>,
    );
    expect(page.getByText('Loading…').elements()).toHaveLength(1);
    await expect.element(button('Refund order 1042?')).toBeVisible();
    await expect.element(page.getByText(/^Missing here: billing\./)).toBeVisible();
    expect(page.getByText('Loading…').elements()).toHaveLength(0);
  });

  it('lists what waits, opens one, and answers it with its form and a comment', async () => {
    const request = await office.ask({ ...amountForm, body: 'It arrived **damaged**.', context: { Order: '1042' } });
    await show();
    await expect.element(page.getByRole('heading', { name: 'Waiting for you: 1' })).toBeVisible();
    await userEvent.click(button('Refund order 1042?'));
    await expect.element(page.getByText('damaged')).toBeVisible();
    await expect.element(page.getByText(/"Order": "1042"/)).toBeVisible();
    await userEvent.fill(page.getByLabelText('Note'), 'In transit.');
    await userEvent.fill(page.getByRole('textbox', { name: 'Comment' }), 'The photographs look genuine.');
    await userEvent.click(button('Approve'));
    await expect.element(page.getByText('Ana answered “Approve”.')).toBeVisible();
    await expect.element(page.getByRole('heading', { name: 'Waiting for you: 0' })).toBeVisible();
    expect((await office.read(request)).response).toMatchObject({
      params: { amount: 42.5, note: 'In transit.' },
      comment: 'The photographs look genuine.',
    });
    expect(sessionStorage).toHaveLength(0);
  });

  it('keeps what was begun over a reload', async () => {
    await office.ask();
    const { unmount } = await show();
    await userEvent.click(button('Refund order 1042?'));
    await userEvent.fill(page.getByRole('textbox', { name: 'Comment' }), 'Half of it.');
    await unmount();
    await show();
    await userEvent.click(button('Refund order 1042?'));
    await expect.element(page.getByRole('textbox', { name: 'Comment' })).toHaveValue('Half of it.');
  });

  it('sends an answer again that got no reply, and takes several options where there are', async () => {
    const options = [{ value: 'Retail' }, { value: 'Stock' }, { value: 'Press' }];
    const request = await office.ask({ multiple: true, options, defaults: ['Stock'] });
    await show();
    await userEvent.click(button('Refund order 1042?'));
    for (const name of ['Retail', 'Press']) await userEvent.click(page.getByRole('checkbox', { name, exact: true }));
    office.interrupt(({ method }) => (method === 'POST' ? noNetwork() : undefined));
    await userEvent.click(button('Continue'));
    await expect.element(button('Try again')).toBeVisible();
    office.interrupt();
    await userEvent.click(button('Try again'));
    await expect.element(page.getByText('Ana answered “Retail” and “Press”.')).toBeVisible();
    expect((await office.read(request)).response?.chosenOptions).toEqual(['Retail', 'Press']);
  });

  it('sends again what the form and the comment hold by then, and nothing is left of the draft', async () => {
    const request = await office.ask(amountForm);
    await show();
    await userEvent.click(button('Refund order 1042?'));
    await userEvent.fill(page.getByLabelText('Note'), 'In transit.');
    office.interrupt(({ method }) => (method === 'POST' ? noNetwork() : undefined));
    await userEvent.click(button('Approve'));
    await expect.element(button('Try again')).toBeVisible();
    office.interrupt();
    await userEvent.fill(page.getByLabelText('Note'), 'In the shop.');
    await userEvent.fill(page.getByRole('textbox', { name: 'Comment' }), 'Asked twice.');
    await userEvent.click(button('Try again'));
    await expect.element(page.getByText('Ana answered “Approve”.')).toBeVisible();
    expect((await office.read(request)).response).toMatchObject({
      params: { note: 'In the shop.' },
      comment: 'Asked twice.',
    });
    expect(sessionStorage).toHaveLength(0);
  });

  it('makes no draft of what nobody touched, and answers it with the defaults of its form', async () => {
    const request = await office.ask({
      paramsSchema: { type: 'object', properties: { note: { type: 'string', title: 'Note', default: 'None.' } } },
    });
    await show();
    await userEvent.click(button('Refund order 1042?'));
    await expect.element(page.getByLabelText('Note')).toHaveValue('None.');
    expect(sessionStorage).toHaveLength(0);
    await userEvent.fill(page.getByLabelText('Note'), 'Some.');
    expect(sessionStorage).toHaveLength(1);
    await userEvent.fill(page.getByLabelText('Note'), 'None.');
    expect(sessionStorage).toHaveLength(0);
    await userEvent.click(button('Approve'));
    await expect.element(page.getByText('Ana answered “Approve”.')).toBeVisible();
    expect((await office.read(request)).response?.params).toEqual({ note: 'None.' });
  });

  it('begins anew on a question that became another one', async () => {
    const options = [{ value: 'Retail' }, { value: 'Stock' }];
    const request = await office.ask({ multiple: true, options, defaults: ['Stock'] });
    let answered = false;
    office.interrupt((call) => {
      answered ||= call.method === 'POST';
      if (answered || !call.url.endsWith(request.id)) return undefined;
      const digest = `sha256:${'1'.repeat(64)}`;
      return office.hitl.fetch(call).then(async (reply) => Response.json({ ...(await reply.json()), digest }));
    });
    await show();
    await userEvent.click(button('Refund order 1042?'));
    const retail = page.getByRole('checkbox', { name: 'Retail' });
    await userEvent.click(retail);
    await userEvent.click(button('Continue'));
    await expect.element(retail).not.toBeChecked();
    await expect.element(button('Continue')).toBeDisabled();
  });

  it('shows who was first, when somebody was', async () => {
    const request = await office.ask();
    await show();
    await userEvent.click(button('Refund order 1042?'));
    await expect.element(button('Approve')).toBeVisible();
    office.interrupt(({ method }) => (method === 'GET' ? new Promise<Response>(() => undefined) : undefined));
    await office.answer(request, 'ben', 'Reject');
    await userEvent.click(button('Approve'));
    await expect.element(page.getByText('Ben answered “Reject”.')).toBeVisible();
  });

  it('claims and releases, comments, and tells all of it', async () => {
    await office.ask();
    await show();
    await userEvent.click(button('Refund order 1042?'));
    await userEvent.click(button('Claim for an hour'));
    await expect.element(page.getByText(/^Ana has claimed this until/)).toBeVisible();
    await userEvent.click(button('Release'));
    await expect.element(button('Claim for an hour')).toBeVisible();
    await userEvent.fill(page.getByRole('textbox', { name: 'Text' }), 'Photos look genuine.');
    await userEvent.click(button('Send'));
    await expect.element(page.getByRole('textbox', { name: 'Text' })).toHaveValue('');
    await expect
      .poll(told)
      .toEqual(['refund-agent created', 'Ana claimed', 'Ana released', 'Ana commented Photos look genuine.']);
  });

  it('says why a claim was refused', async () => {
    const request = await office.ask();
    await show();
    await userEvent.click(button('Refund order 1042?'));
    await expect.element(button('Claim for an hour')).toBeVisible();
    office.interrupt(({ method }) => (method === 'GET' ? new Promise<Response>(() => undefined) : undefined));
    await office.hitl.requests.claim(request.id, {}, { actor: { id: 'ben', name: 'Ben', roles: ['support'] } });
    await userEvent.click(button('Claim for an hour'));
    await expect.element(page.getByRole('alert')).toHaveTextContent('Somebody else has claimed this.');
  });

  it('answers several at once, with one result for each, and tries again what got no reply', async () => {
    const [first] = [await office.ask({ subject: 'First' }), await office.ask({ subject: 'Second' })];
    await show();
    for (const subject of ['First', 'Second']) {
      await userEvent.click(page.getByRole('checkbox', { name: `Select: ${subject}` }));
    }
    let held = false;
    office.interrupt(({ method }) => {
      held ||= method === 'POST';
      return held ? noNetwork() : undefined;
    });
    await userEvent.click(button('Approve: all 2'));
    await expect.element(results().getByText(/^First – It is not known/)).toBeVisible();
    await office.answer(first, 'ben', 'Reject');
    office.interrupt();
    await userEvent.click(button('Try again').last());
    await expect.element(results().getByText('Second – answered')).toBeVisible();
    await expect.element(results().getByText('First – This is already decided.')).toBeVisible();
    expect((await office.read(first)).response?.respondedBy?.id).toBe('ben');
  });
});
