// What else people do with a request: claim, delegate, snooze, comment. On the real engine in this tab.
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { expectAccessible } from '../../test/axe.ts';
import { noNetwork, type Office, openOffice, type Person } from '../../test/office.tsx';
import type { HitlProviderProps } from '../provider.tsx';
import '../styles/styles.css';
import { RequestView } from './request-view.tsx';

let office: Office;

beforeAll(() => import('./later.ts'), 120_000);
beforeEach(async () => {
  office = openOffice();
  await page.viewport(1240, 800);
});
afterEach(() => office.hitl.stop());

const button = (name: string) => page.getByRole('button', { name, exact: true });
const news = () => document.querySelector('[data-hitl-part="news"]')?.textContent ?? '';
const show = (request: { id: string }, person: Person = 'ana', props: HitlProviderProps = {}) =>
  render(
    <office.At person={person} {...props}>
      <RequestView id={request.id} />
    </office.At>,
  );
const posts = () => office.calls.filter((call) => call.startsWith('POST'));
const asBen = { actor: { id: 'ben', name: 'Ben', roles: ['support'] } };

describe('claiming', () => {
  it('takes it for a while, says until when, and gives it back', async () => {
    const request = await office.ask();
    await show(request);
    await button('Claim').click();
    await page.getByRole('combobox', { name: 'For how long' }).selectOptions('4 h');
    await button('Claim for 4 h').click();
    await expect.element(page.getByText(/^You have claimed this until/).first()).toBeVisible();
    await expect.element(button('Claim for longer')).toHaveFocus();
    await expect.poll(news).toMatch(/^You have claimed this until /);
    const { claimedBy, claimedUntil } = await office.read(request);
    expect(claimedBy?.id).toBe('ana');
    expect(Math.round((Date.parse(claimedUntil ?? '') - Date.now()) / 60_000)).toBe(240);

    await button('Release').click();
    await expect.element(button('Claim')).toBeVisible();
    expect((await office.read(request)).claimedBy).toBeNull();
    await expect.poll(news).toBe('You no longer claim this.');
    await expect.element(page.getByRole('group', { name: 'What else you can do' })).toHaveFocus();
  });

  it('X-3: says to others who has claimed it and until when, and that others may still snooze and delegate', async () => {
    const request = await office.ask();
    await office.hitl.requests.claim(request.id, { for: 'PT1H' }, asBen);
    await show(request);
    await expect.element(page.getByText(/^Ben has claimed this until /)).toBeVisible();
    await expect.element(button('Snooze')).toBeVisible();
    await expect.element(button('Delegate')).toBeVisible();
    await expect.element(button('Claim')).not.toBeInTheDocument();
    await expect.element(button('Approve')).not.toBeInTheDocument();
  });

  it('lets others answer as soon as it ends', async () => {
    const request = await office.ask();
    await office.hitl.requests.claim(request.id, { for: 'PT3S' }, asBen);
    await show(request);
    await expect.element(page.getByText(/^Ben has claimed this until /)).toBeVisible();
    // Well before the next poll, a minute on.
    await expect.element(button('Approve'), { timeout: 30_000 }).toBeVisible();
  });

  it('is absent where several people must answer, and each tool where the source lacks it', async () => {
    const several = await office.ask({ quorum: 2, assignees: { users: ['ana', 'ben'] } });
    const view = await show(several);
    await expect.element(button('Snooze')).toBeVisible();
    await expect.element(button('Claim')).not.toBeInTheDocument();
    await view.unmount();

    const { clientSource } = await import('../core/client-source.ts');
    const { createHitlClient } = await import('@hitl-kit/client');
    const headers = { Authorization: 'Bearer ana' };
    const full = clientSource(
      createHitlClient({ baseUrl: 'http://office.test/api/hitl', fetch: office.fetch, headers }),
    );
    const { claim: _, release: _r, delegate: _d, snooze: _s, comment: _c, events: _e, ...bare } = full;
    const request = await office.ask();
    await show(request, 'ana', { sources: [bare] });
    await expect.element(button('Approve')).toBeEnabled();
    for (const name of ['Claim', 'Delegate', 'Snooze', 'Comment on this request']) {
      await expect.element(button(name)).not.toBeInTheDocument();
    }
  });
});

describe('delegating', () => {
  const cleo = { id: 'c-17', name: 'Cleo' };
  const people = async (text: string) =>
    [cleo, { id: 'c-18', name: 'Cletus' }].filter(({ name }) => name.startsWith(text));

  it('hands my part to a person by id; I can no longer answer, and the focus stays in the request', async () => {
    const request = await office.ask({ assignees: { users: ['ana'] } });
    await show(request);
    await button('Delegate').click();
    await expect.element(page.getByRole('textbox', { name: 'Person' })).toHaveFocus();
    await button('Delegate').last().click();
    await expect.element(page.getByText('Name a person.')).toBeVisible();
    await page.getByRole('textbox', { name: 'Person' }).fill('cleo');
    await button('Delegate to cleo').click();
    await expect.element(page.getByText('cleo can answer in your place.').first()).toBeVisible();
    await expect.element(page.getByText('This is not assigned to you.')).toBeVisible();
    expect((await office.read(request)).assignees).toEqual({ users: ['cleo'], roles: [] });
    expect(document.activeElement).not.toBe(document.body);
  });

  it('suggests the host’s people by name, chosen by keyboard; Enter in the field delegates nothing', async () => {
    const request = await office.ask({ assignees: { users: ['ana'] } });
    await show(request, 'ana', { people });
    await button('Delegate').click();
    const field = page.getByRole('combobox', { name: 'Person' });
    await field.fill('Cle');
    await expect.element(page.getByRole('option', { name: 'Cleo c-17' })).toBeVisible();
    await expectAccessible();
    await userEvent.keyboard('{ArrowDown}');
    await expect.element(page.getByRole('option', { name: 'Cleo c-17' })).toHaveAttribute('aria-selected', 'true');
    await userEvent.keyboard('{Enter}{Enter}');
    await expect.element(field).toHaveValue('Cleo');
    expect(posts()).toEqual([]);
    await button('Delegate to Cleo').click();
    await expect.element(page.getByText('Cleo can answer in your place.').first()).toBeVisible();
    expect((await office.read(request)).assignees).toEqual({ users: ['c-17'], roles: [] });
  });

  it('hands nothing to a part of a name: one of those found is to be chosen, or named in full', async () => {
    const request = await office.ask({ assignees: { users: ['ana'] } });
    await show(request, 'ana', { people });
    await button('Delegate').click();
    const field = page.getByRole('combobox', { name: 'Person' });
    await field.fill('Cle');
    await button('Delegate to Cle').click();
    await expect.element(page.getByText('Choose one of the people found.')).toBeVisible();
    await expect.element(field).toHaveFocus();
    expect(posts()).toEqual([]);
    await field.fill('Cleo');
    await button('Delegate to Cleo').click();
    await expect.element(page.getByText('Cleo can answer in your place.').first()).toBeVisible();
    expect((await office.read(request)).assignees).toEqual({ users: ['c-17'], roles: [] });
  });

  it('closes what is suggested after a press elsewhere, which does not miss what it was for', async () => {
    await show(await office.ask(), 'ana', { people });
    await button('Delegate').click();
    await page.getByRole('combobox', { name: 'Person' }).fill('Cle');
    await expect.element(page.getByRole('option', { name: 'Cleo c-17' })).toBeVisible();
    await button('Delegate to Cle').click();
    await expect.element(page.getByText('Choose one of the people found.')).toBeVisible();
    await button('Comment on this request').click();
    await expect.element(page.getByRole('listbox')).not.toBeInTheDocument();
    await expect.element(page.getByRole('textbox', { name: 'Comment' })).toHaveFocus();
  });

  it('closes what is suggested at once where no pointer comes up on this page: a press in a frame', async () => {
    await show(await office.ask(), 'ana', { people });
    const frame = document.createElement('iframe');
    frame.title = 'The host’s';
    frame.srcdoc = '<button>Elsewhere</button>';
    document.body.prepend(frame);
    await button('Delegate').click();
    await page.getByRole('combobox', { name: 'Person' }).fill('Cle');
    await expect.element(page.getByRole('listbox')).toBeVisible();
    await page.frameLocator(page.getByTitle('The host’s')).getByRole('button').click();
    await expect.element(page.getByRole('listbox')).not.toBeInTheDocument();
    frame.remove();
  });

  describe('while the host looks who is meant', () => {
    /** A directory that answers when it is let go. */
    function slowDirectory() {
      let letGo = () => {};
      const held = new Promise<void>((resolve) => {
        letGo = resolve;
      });
      const asked: string[] = [];
      const slowly = (text: string) => {
        asked.push(text);
        return held.then(() => people(text));
      };
      return { people: slowly, asked, letGo: () => letGo() };
    }

    async function pressed(directory: Pick<HitlProviderProps, 'people'> & { asked?: string[] }, times = 1) {
      const request = await office.ask({ assignees: { users: ['ana'] } });
      await show(request, 'ana', directory);
      await button('Delegate').click();
      await page.getByRole('combobox', { name: 'Person' }).fill('Cleo');
      // The field's own suggestions are looked for.
      if (directory.asked) await expect.poll(() => directory.asked).toEqual(['Cleo']);
      // In one tick: nothing is drawn between two presses.
      const submit = button('Delegate to Cleo').element() as HTMLElement;
      for (let nth = 0; nth < times; nth++) submit.click();
      return request;
    }

    /** What comes after it is done, so that what was to be sent before was sent. */
    async function claimed(request: { id: string }): Promise<string[]> {
      await button('Claim').click();
      await button('Claim for 1 h').click();
      await expect.element(page.getByText(/^You have claimed this until/).first()).toBeVisible();
      return posts().map((call) => call.replace(request.id, 'it'));
    }

    it('shows “Sending…” with the field locked, and a second press sends nothing more', async () => {
      const directory = slowDirectory();
      const request = await pressed(directory, 2);
      await button('Sending…').click({ force: true });
      await expect.element(page.getByRole('combobox', { name: 'Person' })).toHaveAttribute('readonly');
      expect(directory.asked).toEqual(['Cleo', 'Cleo']);
      await expect.element(page.getByRole('listbox')).not.toBeInTheDocument();
      directory.letGo();
      await expect.element(page.getByText('Cleo can answer in your place.').first()).toBeVisible();
      expect(posts()).toEqual([`POST /requests/${request.id}/assign`]);
      expect((await office.read(request)).assignees).toEqual({ users: ['c-17'], roles: [] });
    });

    it.each([
      ['Close', () => button('Close').click()],
      ['Escape', () => userEvent.keyboard('{Escape}')],
      ['another tool', () => button('Snooze').click()],
    ])('sends nothing once it was called off by %s', async (_, callOff) => {
      const directory = slowDirectory();
      const request = await pressed(directory);
      await expect.element(button('Sending…')).toBeVisible();
      await callOff();
      await expect.element(button('Sending…')).not.toBeInTheDocument();
      directory.letGo();
      expect(await claimed(request)).toEqual(['POST /requests/it/claim']);
    });

    it('sends nothing, and writes nothing over it, once the field says something else', async () => {
      const directory = slowDirectory();
      const request = await pressed(directory);
      await expect.element(button('Sending…')).toBeVisible();
      // As an extension of the browser fills it in.
      const field = page.getByRole('combobox', { name: 'Person' });
      const input = field.element() as HTMLInputElement;
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, 'Cletus');
      input.dispatchEvent(new Event('input', { bubbles: true }));
      await expect.element(button('Delegate to Cletus')).toBeVisible();
      await expect.element(field).not.toHaveAttribute('readonly');
      directory.letGo();
      await expect.element(page.getByRole('option', { name: 'Cletus c-18' })).toBeInTheDocument();
      await expect.element(field).toHaveValue('Cletus');
      expect(await claimed(request)).toEqual(['POST /requests/it/claim']);
    });

    it('takes the text for an id when the directory fails, also when it fails at once', async () => {
      const request = await pressed({
        people() {
          throw new Error('The directory is closed.');
        },
      });
      await expect.element(page.getByText('Cleo can answer in your place.').first()).toBeVisible();
      expect((await office.read(request)).assignees).toEqual({ users: ['Cleo'], roles: [] });
    });
  });

  it('puts what the server refuses on the field, in words', async () => {
    const request = await office.ask();
    await show(request);
    await button('Delegate').click();
    const field = page.getByRole('textbox', { name: 'Person' });
    await field.fill('ana');
    await button('Delegate to ana').click();
    await expect.element(field).toHaveAccessibleDescription('Name somebody else.');
    await expect.element(field).toHaveAttribute('aria-invalid', 'true');
    await expect.element(field).toHaveFocus();
    await expectAccessible();
  });
});

describe('snoozing', () => {
  it('puts it aside until a named time, says so, and brings it back', async () => {
    const request = await office.ask({ timeout: 'P30D' });
    await show(request);
    await button('Snooze').click();
    await page.getByRole('radio', { name: /^Tomorrow/ }).click();
    await page.getByRole('button', { name: /^Snooze until/ }).click();
    await expect.element(page.getByText(/^Snoozed until/).first()).toBeVisible();
    await expect.element(button('Snooze')).toHaveFocus();
    expect(await office.count('ana')).toBe(0);
    expect(await office.count('ben')).toBe(1);
    await button('Bring back').click();
    await expect.element(button('Bring back')).not.toBeInTheDocument();
    expect(await office.count('ana')).toBe(1);
    // The hint of it may come before the reply does.
    await expect.poll(news).toBe('It waits for you again.');
  });

  it('takes a time of one’s own, to come and before the deadline', async () => {
    const request = await office.ask({ timeout: 'PT40M' });
    // A zone without summer time: no minute is shown twice.
    await show(request, 'ana', { localization: { timeZone: 'UTC' } });
    await button('Snooze').click();
    await expect.element(page.getByRole('radio')).toHaveAccessibleName('Another time');
    const own = page.getByLabelText('Another time').last();
    const wall = (ms: number) => new Date(Date.now() + ms).toISOString().slice(0, 16);
    await page.getByRole('button', { name: 'Snooze', exact: true }).last().click();
    await expect.element(page.getByText('Choose a date and a time.')).toBeVisible();
    await own.fill(wall(3_600_000));
    await page.getByRole('button', { name: /^Snooze until/ }).click();
    await expect.element(page.getByText(/^Choose a time before the deadline, /)).toBeVisible();
    await expectAccessible();
    expect(posts()).toEqual([]);
    await own.fill(wall(20 * 60_000));
    await page.getByRole('button', { name: /^Snooze until/ }).click();
    await expect.element(page.getByText(/^Snoozed until/).first()).toBeVisible();
  });

  it('takes a year of four digits, without a deadline too', async () => {
    const asks = { actor: { id: 'agent', permissions: ['request' as const] } };
    const request = await office.hitl.requests.create({ subject: 'No hurry', assignees: { users: ['ana'] } }, asks);
    await show(request);
    await button('Snooze').click();
    await page.getByRole('radio', { name: 'Another time' }).click();
    const own = page.getByLabelText('Another time').last();
    (own.element() as HTMLElement).focus();
    await userEvent.keyboard('11212027990930A');
    await expect.poll(() => (own.element() as HTMLInputElement).value).toMatch(/^\d{4}-11-21T/);
  });
});

describe('commenting', () => {
  it('says something without an answer, also after it is decided', async () => {
    const request = await office.ask();
    await office.answer(request, 'ben', 'Approve');
    await show(request);
    await button('Comment on this request').click();
    await button('Send the comment').click();
    await expect.element(page.getByText('Write something first.')).toBeVisible();
    await page.getByRole('textbox', { name: 'Comment' }).fill('Seen, thank you.');
    await button('Send the comment').click();
    await expect.element(page.getByRole('list', { name: 'History' }).getByText('Seen, thank you.')).toBeVisible();
    await expect.element(button('Comment on this request')).toHaveFocus();
    await expect.poll(news).toBe('Your comment is in the history.');
  });

  it('says that it is not known whether it was sent when no reply came, and shows it where it was', async () => {
    const request = await office.ask();
    await show(request);
    await button('Comment on this request').click();
    await page.getByRole('textbox', { name: 'Comment' }).fill('Seen, thank you.');
    office.interrupt((call) => (call.method === 'POST' ? office.hitl.fetch(call).then(noNetwork) : undefined));
    await button('Send the comment').click();
    await expect
      .element(page.getByRole('alert'))
      .toHaveTextContent(
        'The server cannot be reached.It is not known whether this was done. Check the request before you send it again.',
      );
    expect(page.getByText('This was not done.').all()).toEqual([]);
    await expect.element(page.getByRole('list', { name: 'History' }).getByText('Seen, thank you.')).toBeVisible();
    await expect.element(page.getByRole('textbox', { name: 'Comment' })).toHaveValue('Seen, thank you.');
  });

  it('says how much room is left when that becomes little', async () => {
    await show(await office.ask());
    await button('Comment on this request').click();
    await page.getByRole('textbox', { name: 'Comment' }).fill('a'.repeat(9_990));
    await expect.element(page.getByText('10 characters left')).toBeVisible();
  });
});

describe('any of them', () => {
  it('comes after the answer, so that one Tab leads from the subject to the answer', async () => {
    await show(await office.ask());
    await expect.element(button('Claim')).toBeVisible();
    (document.querySelector('[data-hitl-part="subject"]') as HTMLElement).focus();
    const stops: string[] = [];
    for (let nth = 0; nth < 7; nth++) {
      await userEvent.tab();
      stops.push(document.activeElement?.textContent ?? '');
    }
    expect(stops).toEqual([
      'Approve',
      'RejectDefault',
      'Add a comment',
      'Claim',
      'Delegate',
      'Snooze',
      'Comment on this request',
    ]);
  });

  it('shows “Sending…” until it is done; a second press sends nothing, and Escape closes nothing', async () => {
    const request = await office.ask();
    let letGo = () => {};
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    let sent = 0;
    office.interrupt((call) => {
      if (call.method !== 'POST') return undefined;
      sent += 1;
      return held.then(() => office.hitl.fetch(call));
    });
    await show(request);
    await button('Claim').click();
    await button('Claim for 1 h').dblClick();
    await expect.element(button('Sending…')).toBeVisible();
    expect(document.body.textContent).not.toContain('You have claimed');
    await expect.element(button('Sending…')).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await expect.element(button('Close')).toBeDisabled();
    letGo();
    await expect.element(page.getByText(/^You have claimed this until/).first()).toBeVisible();
    expect(sent).toBe(1);
  });

  it('says when it could not be done, and can be tried again', async () => {
    const request = await office.ask();
    await show(request);
    await button('Claim').click();
    office.interrupt((call) => (call.method === 'POST' ? noNetwork() : undefined));
    await button('Claim for 1 h').click();
    await expect
      .element(page.getByRole('alert'))
      .toHaveTextContent(
        'The server cannot be reached.It is not known whether this was done. Check the request before you send it again.',
      );
    await expectAccessible();
    office.interrupt();
    await button('Claim for 1 h').click();
    await expect.element(page.getByText(/^You have claimed this until/).first()).toBeVisible();
  });

  it('shows the winner when the request was decided meanwhile, and keeps the focus in it', async () => {
    const request = await office.ask();
    await show(request);
    await button('Claim').click();
    // The news of it does not reach this page.
    office.interrupt((call) => (call.method === 'GET' ? noNetwork() : undefined));
    await office.answer(request, 'ben', 'Approve');
    await button('Claim for 1 h').click();
    await expect.element(page.getByText(/^Ben answered “Approve”/).first()).toBeVisible();
    await expect.element(page.getByRole('heading', { name: 'Refund order 1042?' })).toHaveFocus();
  });

  it('closes by Escape, and gives the focus back to what opened it', async () => {
    await show(await office.ask());
    for (const tool of ['Claim', 'Delegate', 'Snooze', 'Comment on this request']) {
      await button(tool).click();
      await expect.element(button('Close')).toBeVisible();
      await userEvent.keyboard('{Escape}');
      await expect.element(button('Close')).not.toBeInTheDocument();
      await expect.element(button(tool)).toHaveFocus();
    }
  });
});

describe('for administrators, where the host offers it', () => {
  const showTo = (person: Person, request: { id: string }) =>
    render(
      <office.At person={person}>
        <RequestView id={request.id} administer />
      </office.At>,
    );

  it('answers in place of those who were asked, with a reason, in two steps', async () => {
    const request = await office.ask();
    await showTo('lena', request);
    await button('Decide as administrator').click();
    await button('Continue to the last step').click();
    await expect.element(page.getByText('Choose an option first.')).toBeVisible();
    await page.getByRole('radio', { name: 'Approve' }).click();
    await button('Continue to the last step').click();
    await expect.element(page.getByText('Give a reason.')).toBeVisible();
    await page.getByRole('textbox', { name: 'Reason (required)' }).fill('Support is closed today.');
    await expectAccessible();
    await button('Continue to the last step').click();
    await expect
      .element(page.getByText('You answer “Approve” in place of support. The history will say so.'))
      .toBeVisible();
    await expectAccessible();
    expect(posts()).toEqual([]);
    await button('Answer “Approve” as administrator').click();
    await expect.element(page.getByText(/^You answered “Approve”/)).toBeVisible();
    await expect.element(page.getByText('forced by an administrator').first()).toBeVisible();
    await expect.element(page.getByText('Reason: Support is closed today.')).toBeVisible();
    await expect.element(page.getByRole('heading', { name: 'Refund order 1042?' })).toHaveFocus();
    const { response, reason } = await office.read(request);
    expect([response?.channel, reason]).toEqual(['forced', 'Support is closed today.']);
  });

  it('ends it as failed, and says by whom and why', async () => {
    const request = await office.ask();
    await showTo('lena', request);
    await button('Decide as administrator').click();
    await page.getByRole('checkbox', { name: 'End as failed, without an answer' }).click();
    await page.getByRole('textbox', { name: 'Reason (required)' }).fill('The parcel was found.');
    await button('Continue to the last step').click();
    await button('End as failed').click();
    await expect.element(page.getByText(/^The request was ended as failed/)).toBeVisible();
    await expect.element(page.getByText('No response received.')).toBeVisible();
    await expect.element(page.getByText('Reason: The parcel was found.')).toBeVisible();
    await expect.element(page.getByText('Nothing was sent from your side.')).not.toBeInTheDocument();
    expect((await office.read(request)).state).toBe('failed');
  });

  it('asks for no option any more once it is to end as failed', async () => {
    await showTo('lena', await office.ask());
    await button('Decide as administrator').click();
    await button('Continue to the last step').click();
    await expect.element(page.getByText('Choose an option first.')).toBeVisible();
    await page.getByRole('checkbox', { name: 'End as failed, without an answer' }).click();
    await expect.element(page.getByText('Choose an option first.')).not.toBeInTheDocument();
  });

  it('is refused by the server to everybody else, who reads why', async () => {
    const request = await office.ask();
    await showTo('ana', request);
    await button('Decide as administrator').click();
    await page.getByRole('radio', { name: 'Approve' }).click();
    await page.getByRole('textbox', { name: 'Reason (required)' }).fill('I want to.');
    await button('Continue to the last step').click();
    await button('Answer “Approve” as administrator').click();
    await expect
      .element(page.getByRole('alert'))
      .toHaveTextContent('This was not done.You may read this, but not answer.');
    await expect(office.read(request)).resolves.toMatchObject({ state: 'awaiting_input' });
  });
});
