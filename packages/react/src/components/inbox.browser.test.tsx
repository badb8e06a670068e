// The inbox against the real engine in this tab, found by role and name as people find it.
import { useState } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { amountForm, noNetwork, type Office, openOffice, type Person } from '../../test/office.tsx';
import type { RequestRef } from '../core/source.ts';
import '../styles/styles.css';
import { Inbox } from './inbox.tsx';

let office: Office;

beforeEach(async () => {
  office = openOffice();
  await page.viewport(1240, 800);
});
afterEach(async () => {
  vi.restoreAllMocks();
  await office.hitl.stop();
});

const at = (person: Person) => page.getByRole('region', { name: person, exact: true });
const rows = (person: Person = 'ana') => at(person).getByRole('list', { name: 'Requests' }).getByRole('button');
const row = (subject: string, person: Person = 'ana') => rows(person).filter({ hasText: subject });
const button = (name: string, person: Person = 'ana') => at(person).getByRole('button', { name });
const subject = (name: string, person: Person = 'ana') => at(person).getByRole('heading', { name });
const respondCalls = () => office.calls.filter((call) => call.endsWith('/response'));
const show = (person: Person = 'ana') =>
  render(
    <office.At person={person}>
      <Inbox />
    </office.At>,
  );

const centre = (element: Element) => {
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
};
const newsAt = (place: number) => () => document.querySelectorAll('[data-hitl-part="news"]')[place]?.textContent;
const isList = (call: Request) => call.method === 'GET' && new URL(call.url).pathname.endsWith('/requests');

function gate() {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  return { held, letGo: () => letGo() };
}

function signedOut(): Promise<Response> {
  const problem = {
    type: 'urn:hitl-kit:problem:unauthenticated',
    title: 'Not signed in',
    status: 401,
    code: 'unauthenticated',
  };
  const headers = { 'content-type': 'application/problem+json' };
  return Promise.resolve(new Response(JSON.stringify(problem), { status: 401, headers }));
}

/** A host that keeps the selection in its URL, and hands it down some time later. */
function LateHost() {
  const [selected, setSelected] = useState<RequestRef | null>(null);
  return (
    <>
      <input aria-label="Host" />
      <office.At person="ana">
        <Inbox selected={selected} onSelect={(ref) => setTimeout(() => setSelected(ref), 100)} />
      </office.At>
    </>
  );
}

describe('Inbox', () => {
  it('AF-7: Ana and Ben both have it open, Ana approves, Ben sees at once who answered and keeps his draft', async () => {
    const request = await office.ask();
    await render(
      <>
        <office.At person="ana">
          <Inbox />
        </office.At>
        <office.At person="ben">
          <Inbox />
        </office.At>
      </>,
    );
    await row('Refund order 1042?', 'ana').click();
    await row('Refund order 1042?', 'ben').click();
    await button('Add a comment', 'ben').click();
    await at('ben').getByLabelText('Comment').fill('The photographs look genuine.');

    await button('Approve', 'ana').click();

    await expect.element(at('ben').getByText(/^Ana answered “Approve” (just now|\d+ s ago)\.$/)).toBeVisible();
    await expect.element(at('ben').getByText('Nothing was sent from your side.')).toBeVisible();
    await expect.element(button('Approve', 'ben')).not.toBeInTheDocument();
    await expect.element(at('ben').getByText('Nothing waits for you.')).toBeVisible();
    await button('Copy my draft', 'ben').click();
    await expect.poll(() => at('ben').element().textContent).toMatch(/Copied|The photographs look genuine\./);
    const events = await office.events(request);
    expect(events.map(({ type }) => type)).toEqual(['created', 'responded']);
    expect(events.at(-1)?.channel).toBe('ui');
  });

  it('opens a row with Enter, never answers with it, and answers by keyboard alone', async () => {
    const request = await office.ask();
    await show();
    await expect.element(row('Refund')).toBeVisible();
    (row('Refund').element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(subject('Refund order 1042?')).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect((await office.read(request)).state).toBe('awaiting_input');

    await expect.element(button('Approve')).toBeEnabled();
    await userEvent.keyboard('{Tab}');
    await expect.element(button('Approve')).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(async () => (await office.read(request)).response?.chosenOptions).toEqual(['Approve']);
  });

  it('moves on to the next request after an answer, at last to the empty list', async () => {
    await office.ask({ subject: 'First asked' });
    await office.ask({ subject: 'Then asked' });
    await show();
    await row('Then asked').click();
    await button('Approve').click();
    await expect.element(subject('First asked')).toHaveFocus();
    await expect.element(row('First asked')).toHaveAttribute('aria-current', 'true');
    await expect.element(row('Then asked')).not.toBeInTheDocument();
    await button('Reject Default').click();
    await expect.element(at('ana').getByText('Nothing waits for you.')).toHaveFocus();
  });

  it('does not let a double click on one request answer the next one', async () => {
    const first = await office.ask({ subject: 'First asked' });
    const then = await office.ask({ subject: 'Then asked' });
    await show();
    await row('Then asked').click();
    await button('Approve').dblClick();
    await expect.element(subject('First asked')).toHaveFocus();
    await expect.poll(async () => (await office.read(then)).state).toBe('responded');
    expect((await office.read(first)).state).toBe('awaiting_input');
    expect(respondCalls()).toHaveLength(1);
  });

  it('does not let a slow second click answer the request that took its place', async () => {
    const first = await office.ask({ subject: 'First asked' });
    await office.ask({ subject: 'Then asked' });
    await show();
    await row('Then asked').click();
    await expect.element(button('Approve')).toBeEnabled();
    const place = centre(button('Approve').element());
    // The machine may be slower than any person: for the page the second click comes soon.
    const real = performance.now.bind(performance);
    const start = real();
    const clock = vi.spyOn(performance, 'now').mockImplementation(() => start + (real() - start) / 1000);
    await button('Approve').click();
    await expect.element(subject('First asked')).toHaveFocus();
    expect(centre(button('Approve').element())).toEqual(place);
    await button('Approve').click();
    expect(respondCalls()).toHaveLength(1);
    expect((await office.read(first)).state).toBe('awaiting_input');
    // From the answer one key would send it.
    await expect.element(subject('First asked')).toHaveFocus();

    clock.mockImplementation(() => real() + 1000);
    await button('Approve').click();
    await expect.poll(async () => (await office.read(first)).state).toBe('responded');
  });

  it('lets the keyboard answer the next request at once', async () => {
    const first = await office.ask({ subject: 'First asked' });
    await office.ask({ subject: 'Then asked' });
    await show();
    await row('Then asked').click();
    await button('Approve').click();
    await expect.element(subject('First asked')).toHaveFocus();
    await expect.element(button('Approve')).toBeEnabled();
    await userEvent.keyboard('{Tab}{Enter}');
    await expect.poll(async () => (await office.read(first)).state).toBe('responded');
  });

  it('stays with the result when the other tab is shown', async () => {
    await office.ask({ subject: 'Left over' });
    await office.ask({ subject: 'Open one' });
    await office.answer(await office.ask({ subject: 'Decided' }), 'ben', 'Approve');
    await show();
    await row('Open one').click();
    await at('ana').getByRole('tab', { name: 'Answered' }).click();
    await expect.element(row('Decided')).toBeVisible();
    await button('Approve').click();
    await expect.element(at('ana').getByText(/^You answered “Approve”/)).toBeVisible();
    await expect.element(row('Open one')).toBeVisible();
    await expect.element(subject('Open one')).toBeVisible();
  });

  it('stays with the request that was opened while the answer to another was on its way', async () => {
    for (const name of ['Third', 'Second', 'First']) await office.ask({ subject: `${name} one` });
    const { held, letGo } = gate();
    office.interrupt((call) => (call.method === 'POST' ? held.then(() => office.hitl.fetch(call)) : undefined));
    await show();
    await row('First one').click();
    await button('Approve').click();
    await row('Third one').click();
    await expect.element(subject('Third one')).toHaveFocus();
    letGo();
    await expect.element(row('First one')).not.toBeInTheDocument();
    await expect.element(subject('Third one')).toBeVisible();
  });

  it('says each answer and each arrival once, with the subject', async () => {
    await office.ask({ subject: 'First asked' });
    await office.ask({ subject: 'Then asked' });
    await show();
    const [arrivals, answers] = [newsAt(0), newsAt(1)];
    await row('Then asked').click();
    await button('Approve').click();
    await expect.poll(answers).toBe('Then asked – You answered “Approve” just now.');
    await expect.element(subject('First asked')).toHaveFocus();
    await office.ask({ subject: 'New one' });
    await expect.poll(arrivals).toBe('1 new request arrived.');
    await button('Reject Default').click();
    await expect.poll(answers).toBe('First asked – You answered “Reject” just now.');
  });

  it('lets new requests wait behind a pill, and counts them in the badge at once', async () => {
    await office.ask({ subject: 'Old one' });
    await show();
    await expect.element(row('Old one')).toBeVisible();
    await expect.element(at('ana').getByText('1 request waits for you')).toBeInTheDocument();

    await office.ask({ subject: 'New one' });
    await expect.element(button('1 new request')).toBeVisible();
    await expect.element(at('ana').getByText('2 requests wait for you')).toBeInTheDocument();
    expect(await office.count('ana')).toBe(2);
    expect(rows().elements()).toHaveLength(1);

    await button('1 new request').click();
    expect(
      rows()
        .elements()
        .map((element) => element.textContent),
    ).toEqual([expect.stringContaining('New one'), expect.stringContaining('Old one')]);
    await expect.element(button('1 new request')).not.toBeInTheDocument();
  });

  it('lets a row leave when somebody else answered it', async () => {
    const request = await office.ask({ subject: 'Gone soon' });
    await office.ask({ subject: 'Still here' });
    await show();
    await expect.element(row('Gone soon')).toBeVisible();
    await office.answer(request, 'ben', 'Approve');
    await expect.element(row('Gone soon')).not.toBeInTheDocument();
    await expect.element(at('ana').getByText('1 request waits for you')).toBeInTheDocument();
  });

  it('lists what is answered, by whom and how, in the other tab', async () => {
    await office.answer(await office.ask({ subject: 'Decided' }), 'ben', 'Approve');
    await show();
    await at('ana').getByRole('tab', { name: 'Answered' }).click();
    await expect.element(row('Decided').getByText('Ben · “Approve”')).toBeVisible();
    await row('Decided').click();
    await expect.element(at('ana').getByText(/^Ben answered “Approve” .* ago\.$/)).toBeVisible();
    await expect.element(at('ana').getByText('Nothing was sent')).not.toBeInTheDocument();
  });

  it('moves between the tabs with the arrow keys', async () => {
    await show();
    await at('ana').getByRole('tab', { name: 'Waiting for me' }).click();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    await expect.element(at('ana').getByRole('tab', { name: 'Answered' })).toHaveFocus();
    await expect.element(at('ana').getByText('Nothing is answered yet.')).toBeVisible();
  });

  it('loads further pages on demand', async () => {
    for (let n = 1; n <= 51; n += 1) await office.ask({ subject: `Request ${n}.` });
    await show();
    await expect.element(row('Request 51.')).toBeVisible();
    await expect.element(row('Request 1.')).not.toBeInTheDocument();
    await button('Load more').click();
    await expect.element(row('Request 1.')).toBeVisible();
    await expect.element(button('Load more')).not.toBeInTheDocument();
    await expect.element(button('1 new request')).not.toBeInTheDocument();
  });

  it('says that nothing waits', async () => {
    await show();
    await expect.element(at('ana').getByText('Nothing waits for you.')).toBeVisible();
  });

  it('says when it cannot be loaded, and tries again', async () => {
    await office.ask();
    office.interrupt(noNetwork);
    await show();
    await expect.element(at('ana').getByText('This could not be loaded.')).toBeVisible();
    office.interrupt();
    await button('Try again').click();
    await expect.element(row('Refund')).toBeVisible();
  });

  it('shows one pane where there is little room, and goes back to the row by button and by Escape', async () => {
    await office.ask({ ...amountForm });
    await page.viewport(390, 844);
    await show();
    await row('Refund').click();
    await expect.element(subject('Refund order 1042?')).toBeVisible();
    await expect.element(at('ana').getByRole('tab', { name: 'Answered' })).not.toBeInTheDocument();
    await button('Back to inbox').click();
    await expect.element(row('Refund')).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect.element(subject('Refund order 1042?')).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await expect.element(row('Refund')).toHaveFocus();
  });

  it('takes the focus back to the row, and to the empty list, when the host changes the selection later', async () => {
    await office.ask();
    await page.viewport(390, 844);
    await render(<LateHost />);
    await row('Refund').click();
    await expect.element(subject('Refund order 1042?')).toHaveFocus();
    await button('Back to inbox').click();
    await expect.element(row('Refund')).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect.element(subject('Refund order 1042?')).toHaveFocus();
    await button('Approve').click();
    await expect.element(at('ana').getByText('Nothing waits for you.')).toHaveFocus();
  });

  it('lets an answered request leave at once, also when the list cannot be read again', async () => {
    await office.ask({ subject: 'First asked' });
    await office.ask({ subject: 'Then asked' });
    await show();
    await row('Then asked').click();
    await expect.element(button('Approve')).toBeEnabled();
    office.interrupt((call) => (isList(call) ? noNetwork() : undefined));
    await button('Approve').click();
    await expect.element(subject('First asked')).toHaveFocus();
    await expect.element(row('Then asked')).not.toBeInTheDocument();
    await expect.element(row('First asked')).toBeVisible();
  });

  it('goes to the empty list, and takes the focus from nobody when that is read again', async () => {
    await office.ask();
    const { held, letGo } = gate();
    await render(<LateHost />);
    await row('Refund').click();
    await expect.element(button('Approve')).toBeEnabled();
    office.interrupt((call) => (isList(call) ? held.then(() => office.hitl.fetch(call)) : undefined));
    await button('Approve').click();
    await expect.element(at('ana').getByText('Nothing waits for you.')).toHaveFocus();
    await page.getByLabelText('Host').click();
    await office.ask({ subject: 'Then asked' });
    letGo();
    await expect.element(row('Then asked')).toBeVisible();
    await expect.element(page.getByLabelText('Host')).toHaveFocus();
  });

  it('hands the focus from the empty list to what comes, and from what goes back to it', async () => {
    await office.ask({ subject: 'First asked' });
    await show();
    await row('First asked').click();
    await button('Approve').click();
    await expect.element(at('ana').getByText('Nothing waits for you.')).toHaveFocus();
    const then = await office.ask({ subject: 'Then asked' });
    await expect.element(row('Then asked')).toHaveFocus();
    await office.answer(then, 'ben', 'Approve');
    await expect.element(at('ana').getByText('Nothing waits for you.')).toHaveFocus();
  });

  it('leaves Escape to fields, to input methods, and to the host when there is nowhere to go back to', async () => {
    const decided = await office.ask({ subject: 'Decided' });
    await office.answer(decided, 'ben', 'Approve');
    await office.ask();
    await page.viewport(390, 844);
    const { unmount } = await show();
    await row('Refund').click();
    await button('Add a comment').click();
    await expect.element(at('ana').getByLabelText('Comment')).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await expect.element(at('ana').getByLabelText('Comment')).toHaveFocus();
    const composing = new KeyboardEvent('keydown', {
      key: 'Escape',
      isComposing: true,
      bubbles: true,
      cancelable: true,
    });
    expect(subject('Refund order 1042?').element().dispatchEvent(composing)).toBe(true);
    await expect.element(subject('Refund order 1042?')).toBeVisible();
    await unmount();

    await page.viewport(1240, 800);
    await render(
      <office.At person="ana">
        <Inbox selected={{ id: decided.id }} />
      </office.At>,
    );
    await expect.element(row('Refund')).toBeVisible();
    const nowhere = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
    await expect.element(subject('Decided')).toBeVisible();
    expect(subject('Decided').element().dispatchEvent(nowhere)).toBe(true);
  });

  it('says that the session ended instead of letting the rows stand', async () => {
    await office.ask();
    await show();
    await expect.element(row('Refund order')).toBeVisible();
    office.interrupt(signedOut);
    await office.ask({ subject: 'New one' });
    await expect.element(at('ana').getByText('You are not signed in.')).toBeVisible();
    await expect.element(row('Refund order')).not.toBeInTheDocument();
    office.interrupt();
    await button('Try again').click();
    await expect.element(row('Refund order')).toBeVisible();
  });

  it('shows what the host selected, and tells the host what was selected', async () => {
    const request = await office.ask();
    const selections: unknown[] = [];
    await render(
      <office.At person="ana">
        <Inbox selected={{ id: request.id }} onSelect={(ref) => selections.push(ref)} />
      </office.At>,
    );
    await expect.element(subject('Refund order 1042?')).toBeVisible();
    await expect.element(subject('Refund order 1042?')).not.toHaveFocus();
    await button('Approve').click();
    await expect.poll(() => selections).toEqual([null]);
  });
});
