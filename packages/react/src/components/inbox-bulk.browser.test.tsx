// Answering several requests at once: selecting, one answer, one result per row.
import type { HitlRequest } from '@hitl-kit/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { expectAccessible } from '../../test/axe.ts';
import { at, button, news, row, showInbox, tab, text } from '../../test/inbox.tsx';
import { amountForm, noNetwork, type Office, openOffice } from '../../test/office.tsx';

let office: Office;

beforeEach(async () => {
  office = openOffice();
  await page.viewport(1240, 1000);
});
afterEach(async () => {
  vi.restoreAllMocks();
  await office.hitl.stop();
});

const check = (subject: string) => at().getByRole('checkbox', { name: `Select: ${subject}` });
const option = () => at().getByLabelText('Answer with');
const results = () => at().getByRole('region', { name: 'Results' });
const lines = () =>
  results()
    .getByRole('listitem')
    .elements()
    .map((element) => [...element.children].map((child) => child.textContent).join(': '));
const isMany = (call: Request) => call.url.endsWith('/responses');
const ofAll = async (requests: HitlRequest[]) => Promise.all(requests.map((request) => office.read(request)));

async function select(...subjects: string[]): Promise<void> {
  await button('Select').click();
  for (const subject of subjects) await check(subject).click();
}

describe('selecting', () => {
  it('is quiet until it is asked for, and ends with the focus where it began', async () => {
    await office.ask({ subject: 'One' });
    await showInbox(office);
    await expect.element(button('Select')).toBeVisible();
    expect(at().getByRole('checkbox').elements()).toHaveLength(0);
    (button('Select').element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(check('One')).toBeVisible();
    await expect.element(button('Done')).toHaveFocus();
    await expectAccessible();
    await userEvent.keyboard('{Enter}');
    await expect.element(check('One')).not.toBeInTheDocument();
    await expect.element(button('Select')).toHaveFocus();
  });

  it('takes a range with Shift, by pointer and by keyboard, and all that is shown', async () => {
    for (const name of ['E', 'D', 'C', 'B', 'A']) await office.ask({ subject: name });
    await showInbox(office);
    await select('B');
    await check('D').click({ modifiers: ['Shift'] });
    await expect.element(text('3 selected')).toBeVisible();
    await expect.element(check('C')).toBeChecked();
    (check('A').element() as HTMLElement).focus();
    await userEvent.keyboard(' ');
    (check('C').element() as HTMLElement).focus();
    await userEvent.keyboard('{Shift>} {/Shift}');
    await expect.element(text('1 selected')).toBeVisible();
    await expect.element(check('D')).toBeChecked();
    await button('Select all 5 shown').click();
    await expect.element(text('5 selected')).toBeVisible();
    await button('Select none').click();
    await expect.element(text('0 selected')).toBeVisible();
  });

  it('opens a row with Enter and answers nothing with it', async () => {
    const request = await office.ask({ subject: 'One' });
    await showInbox(office);
    await select('One');
    await option().selectOptions('Approve');
    for (const element of [check('One'), row('One'), option()]) {
      (element.element() as HTMLElement).focus();
      await userEvent.keyboard('{Enter}');
    }
    await expect.element(at().getByRole('heading', { name: 'One' })).toBeVisible();
    expect((await office.read(request)).state).toBe('awaiting_input');
    expect(office.calls.filter((call) => call === 'POST /responses')).toHaveLength(0);
  });
});

describe('one answer for all', () => {
  it('is sent by keyboard alone, says what it does, and is announced', async () => {
    const requests = [await office.ask({ subject: 'One' }), await office.ask({ subject: 'Two' })];
    await showInbox(office);
    await expect.element(button('Select')).toBeVisible();
    (button('Select').element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(check('Two')).toBeVisible();
    for (const name of ['Two', 'One']) {
      (check(name).element() as HTMLElement).focus();
      await userEvent.keyboard(' ');
    }
    (option().element() as HTMLElement).focus();
    await userEvent.keyboard('{ArrowDown}');
    await userEvent.keyboard('{Tab}');
    await expect.element(button('Answer 2 with “Approve”')).toHaveFocus();
    await expectAccessible();
    await userEvent.keyboard('{Enter}');
    await expect.element(text('2 answered.').first()).toBeVisible();
    await expect.poll(news).toContain('2 answered.');
    expect(lines()).toEqual(['Two: You answered “Approve” just now.', 'One: You answered “Approve” just now.']);
    await expect.element(text('Nothing waits for you.')).toBeVisible();
    expect(document.activeElement?.textContent).toBe('Answer');
    for (const { response } of await ofAll(requests)) {
      expect(response).toMatchObject({ chosenOptions: ['Approve'], channel: 'ui', respondedBy: { id: 'ana' } });
    }
    await expectAccessible();
  });

  it('offers only what all of them have', async () => {
    await office.ask({ subject: 'One', options: ['Ship', 'Hold', 'Ask'], defaults: ['Hold'] });
    await office.ask({ subject: 'Two', options: ['Hold', 'Ship'], defaults: ['Hold'] });
    await office.ask({ subject: 'Three', options: [{ value: 'Ship', label: 'Scrap' }], defaults: ['Ship'] });
    await showInbox(office);
    await select('One', 'Two');
    const offered = () => [...(option().element() as HTMLSelectElement).options].map(({ label }) => label);
    expect(offered()).toEqual(['Choose a value', 'Hold', 'Ship']);
    await check('Three').click();
    await expect.element(text('What is selected has no option in common.')).toBeVisible();
    expect(offered()).toEqual(['Choose a value']);
  });

  it('takes one comment for all where one of them needs it', async () => {
    const strict = await office.ask({
      subject: 'One',
      options: ['Approve', { value: 'Reject', requireComment: true }],
    });
    await office.ask({ subject: 'Two' });
    await showInbox(office);
    await select('One', 'Two');
    await option().selectOptions('Reject');
    await expect.element(button('Answer 2 with “Reject”')).toHaveAttribute('aria-disabled', 'true');
    await at().getByLabelText('Comment for all of them (required)', { exact: true }).fill('Not damaged.');
    await button('Answer 2 with “Reject”').click();
    await expect.element(text('2 answered.').first()).toBeVisible();
    expect((await office.read(strict)).response?.comment).toBe('Not damaged.');
  });

  it('says of each row why it was not taken, and keeps it selected', async () => {
    await office.ask({ subject: 'Plain' });
    await office.ask({ subject: 'Form', ...amountForm, paramsData: { amount: 500 } });
    const lost = await office.ask({ subject: 'Lost' });
    await showInbox(office);
    await select('Plain', 'Form', 'Lost');
    await option().selectOptions('Approve');
    office.interrupt((call) => {
      if (!isMany(call)) return undefined;
      office.interrupt();
      return office.answer(lost, 'ben', 'Reject').then(() => office.hitl.fetch(call));
    });
    await button('Answer 3 with “Approve”').click();
    await expect.element(text('1 answered. 2 not answered.').first()).toBeVisible();
    expect(lines()).toEqual([
      expect.stringMatching(/^Lost: Ben answered “Reject” (just now|\d+ s ago)\.$/),
      'Form: This one has a form. Open it.',
      'Plain: You answered “Approve” just now.',
    ]);
    await expectAccessible();
    await expect.element(row('Plain')).not.toBeInTheDocument();
    await expect.element(check('Form')).toBeChecked();
    await expect.element(text('1 selected')).toBeVisible();
    await results().getByRole('button', { name: 'Form' }).click();
    await expect.element(at().getByLabelText(/^Amount \(EUR\)/)).toBeVisible();
  });

  it('is sent again under the same keys when no reply came, and counts once', async () => {
    const requests = [await office.ask({ subject: 'One' }), await office.ask({ subject: 'Two' })];
    await showInbox(office);
    await select('One', 'Two');
    await option().selectOptions('Approve');
    const sent: unknown[] = [];
    const noting = (reply: (call: Request) => Promise<Response>) => (call: Request) => {
      if (!isMany(call)) return undefined;
      return call
        .clone()
        .json()
        .then((body) => sent.push(body))
        .then(() => reply(call));
    };
    // The answers arrive, the reply is lost.
    office.interrupt(noting((call) => office.hitl.fetch(call).then(noNetwork)));
    await button('Answer 2 with “Approve”').click();
    await expect.element(text('2 not answered.').first()).toBeVisible();
    await expect.element(text('It is not known whether your answer arrived.').first()).toBeVisible();
    await expectAccessible();
    office.interrupt(noting((call) => office.hitl.fetch(call)));
    await results().getByRole('button', { name: 'Try again' }).click();
    await expect.element(text('2 answered.').first()).toBeVisible();
    expect(sent).toHaveLength(2);
    expect(sent[1]).toEqual(sent[0]);
    for (const request of requests) {
      const types = (await office.events(request)).map(({ type }) => type);
      expect(types).toEqual(['created', 'responded']);
    }
  });

  it.each([
    ['was offline before', true, false, 'You are offline. Your answer was not sent.'],
    ['is offline since', false, true, 'It is not known whether your answer arrived.'],
  ])('says of an answer that got no reply what it knows where the device %s', async (_, before, since, said) => {
    await office.ask({ subject: 'One' });
    await showInbox(office);
    await select('One');
    await option().selectOptions('Approve');
    const onLine = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(!before);
    office.interrupt((call) => {
      if (!isMany(call)) return undefined;
      onLine.mockReturnValue(!since);
      return noNetwork();
    });
    await button('Answer 1 with “Approve”').click();
    await expect.poll(lines).toEqual([`One: ${said}`]);
    await expect.element(results().getByRole('button', { name: 'Try again' })).toBeVisible();
  });

  it('is not sent twice by a double click', async () => {
    await office.ask({ subject: 'One' });
    await showInbox(office);
    await select('One');
    await option().selectOptions('Approve');
    await button('Answer 1 with “Approve”').dblClick();
    await expect.element(text('1 answered.').first()).toBeVisible();
    expect(office.calls.filter((call) => call === 'POST /responses')).toHaveLength(1);
  });

  it('keeps its results while another view is looked at', async () => {
    await office.ask({ subject: 'One' });
    await showInbox(office);
    await select('One');
    await option().selectOptions('Approve');
    await button('Answer 1 with “Approve”').click();
    await expect.element(results()).toBeVisible();
    await tab('Answered').click();
    await expect.element(row('One')).toBeVisible();
    await expect.element(results()).not.toBeInTheDocument();
    await tab('Waiting for me').click();
    await expect.element(results()).toBeVisible();
  });

  it('does not say that nothing waits while a further page may hold something', async () => {
    for (let n = 1; n <= 51; n += 1) await office.ask({ subject: `Request ${n}.` });
    await showInbox(office);
    await button('Select').click();
    await button('Select all 50 shown').click();
    await option().selectOptions('Approve');
    let letGo = () => {};
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    office.interrupt((call) =>
      new URL(call.url).pathname.endsWith('/requests') ? held.then(() => office.hitl.fetch(call)) : undefined,
    );
    await button('Answer 50 with “Approve”').click();
    await expect.element(text('Loading…')).toBeVisible();
    await expect.element(text('Nothing waits for you.')).not.toBeInTheDocument();
    letGo();
    await expect.element(row('Request 1.')).toBeVisible();
  });

  it('shows every result whole on a phone', async () => {
    await page.viewport(390, 664);
    await answerAll('One', 'Two', 'Three', 'Four', 'Five');
    const list = listOfResults();
    expect(list.scrollHeight).toBeLessThanOrEqual(list.clientHeight);
    expect(results().element().getBoundingClientRect().top, 'it is in view').toBeGreaterThanOrEqual(0);
  });

  it('lets many results scroll on a desktop, none of them cut through, and shows that there are more', async () => {
    await answerAll('One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven');
    const list = listOfResults();
    expect(list.scrollHeight).toBeGreaterThan(list.clientHeight);
    expect(getComputedStyle(list).backgroundAttachment).toBe('local, scroll');
    const end = list.getBoundingClientRect().bottom;
    for (const one of list.children) {
      const { top, bottom } = one.getBoundingClientRect();
      expect(bottom <= end + 1 || top >= end - 1, `${one.textContent}: ${top} to ${bottom}, cut at ${end}`).toBe(true);
    }
  });

  it.each([390, 1240])('has links that are large enough to hit at %i px', async (width) => {
    await page.viewport(width, 1000);
    await answerAll('One', 'Two');
    const links = [...at().element().querySelectorAll('.hitl-bulk-line button, .hitl-bulk-list button')];
    expect(links).toHaveLength(3);
    for (const link of links) expect(heightToHit(link)).toBeGreaterThanOrEqual(44);
  });
});

/** The last of these is shown first. */
async function answerAll(...names: string[]): Promise<void> {
  for (const subject of names) await office.ask({ subject });
  await showInbox(office);
  await select(...names);
  await option().selectOptions('Approve');
  await button(`Answer ${names.length} with “Approve”`).click();
  await expect.element(results()).toBeVisible();
}

/** From the first to the last pixel, straight down through its middle, that a pointer would hit it by. */
function heightToHit(link: Element): number {
  link.scrollIntoView({ block: 'center' });
  const { left, width } = link.getBoundingClientRect();
  const isHit = (y: number) => link.contains(document.elementFromPoint(left + width / 2, y));
  return Array.from({ length: window.innerHeight }, (_, y) => y + 0.5).filter(isHit).length;
}

const listOfResults = () => results().getByRole('list').element() as HTMLElement;
