// The leaf components from plain props: what they say, what the keyboard does, and that axe finds nothing.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { expectAccessible } from '../../test/axe.ts';
import { answeredRequest, aRequest, NOW } from '../../test/requests.ts';
import { ar, de, en, ja, LocalizationProvider } from '../i18n/index.ts';
import '../styles/styles.css';
import { InboxRow } from './inbox-row.tsx';
import { ContextTable, Countdown, Notice, OptionButtons, Remaining, ResultView, Root } from './index.ts';

const now = () => NOW;
const show = (children: React.ReactNode) => render(<Root>{children}</Root>);
const utc = { timeZone: 'UTC' };

const approveReject = [
  { value: 'approve', label: 'Approve', intent: 'primary' as const },
  { value: 'reject', label: 'Reject', intent: 'danger' as const, description: 'The customer gets a letter.' },
];
const queues = Array.from({ length: 9 }, (_, index) => ({
  value: `q${index + 1}`,
  label: `Queue ${index + 1}`,
  targets: [`step-${index + 1}`],
}));

test('options are buttons in the requester order, the default marked by its word and not focused', async () => {
  const onChoose = vi.fn();
  await show(<OptionButtons options={approveReject} defaults={['reject']} onChoose={onChoose} />);
  const buttons = page.getByRole('button').elements();
  expect(buttons.map((button) => button.textContent)).toEqual(['Approve', 'RejectDefault']);
  expect(document.activeElement).toBe(document.body);
  expect(getComputedStyle(buttons[1] as Element).borderTopWidth).toBe('2px');
  await expect
    .element(page.getByRole('button', { name: 'Reject Default' }))
    .toHaveAccessibleDescription('The customer gets a letter.');
  await userEvent.click(page.getByRole('button', { name: 'Reject Default' }));
  expect(onChoose).toHaveBeenCalledExactlyOnceWith(['reject']);
  await expectAccessible();
});

test('at most one option is filled', async () => {
  const options = ['a', 'b'].map((value) => ({ value, intent: 'primary' as const }));
  await show(<OptionButtons options={options} onChoose={vi.fn()} />);
  const intents = page
    .getByRole('button')
    .elements()
    .map((button) => button.getAttribute('data-intent'));
  expect(intents).toEqual(['primary', 'neutral']);
});

test('while an answer is sent, its button says so, keeps the focus, and nothing can be chosen', async () => {
  const onChoose = vi.fn();
  const options = <OptionButtons options={approveReject} pending={null} onChoose={onChoose} />;
  const { rerender } = await show(options);
  (page.getByRole('button', { name: 'Approve' }).element() as HTMLElement).focus();
  await rerender(
    <Root>
      <OptionButtons options={approveReject} pending={['approve']} onChoose={onChoose} />
    </Root>,
  );
  const sending = page.getByRole('button', { name: 'Sending…' });
  expect(document.activeElement).toBe(sending.element());
  await userEvent.keyboard('{Enter}');
  page
    .getByRole('button', { name: 'Reject' })
    .element()
    .dispatchEvent(new MouseEvent('click', { bubbles: true }));
  expect(onChoose).not.toHaveBeenCalled();
  await expectAccessible();
});

test('five options are a list that is moved through and confirmed by keyboard; Enter in it does nothing', async () => {
  const onChoose = vi.fn();
  const onSubmit = vi.fn((event: React.FormEvent) => event.preventDefault());
  await show(
    <form onSubmit={onSubmit}>
      <OptionButtons options={queues.slice(0, 5)} defaults={['q2']} onChoose={onChoose} />
      <input type="submit" hidden />
    </form>,
  );
  expect(page.getByRole('radio').elements()).toHaveLength(5);
  await userEvent.click(page.getByRole('radio', { name: 'Queue 1' }));
  await userEvent.keyboard('{ArrowDown}{Enter}');
  expect(onChoose).not.toHaveBeenCalled();
  expect(onSubmit).not.toHaveBeenCalled();
  await expect.element(page.getByRole('radio', { name: 'Queue 2 Default' })).toBeChecked();
  await userEvent.keyboard('{Tab}{Enter}');
  expect(onChoose).toHaveBeenCalledExactlyOnceWith(['q2']);
  await expectAccessible();
});

test('nothing chosen: the confirm button says what is missing and sends nothing', async () => {
  const onChoose = vi.fn();
  await show(<OptionButtons options={queues.slice(0, 5)} onChoose={onChoose} />);
  const confirm = page.getByRole('button', { name: 'Continue' });
  await expect.element(confirm).toHaveAccessibleDescription('Choose an option first.');
  confirm.element().dispatchEvent(new MouseEvent('click', { bubbles: true }));
  expect(onChoose).not.toHaveBeenCalled();
  await expectAccessible();
});

test('AF-4: several options: the button counts them and what will run, in list order, filtered above eight', async () => {
  const onChoose = vi.fn();
  await show(<OptionButtons multiple options={queues} defaults={['q1']} onChoose={onChoose} />);
  await userEvent.click(page.getByRole('checkbox', { name: 'Queue 9' }));
  await expect.element(page.getByRole('button', { name: 'Continue with “Queue 9”' })).toBeVisible();
  await userEvent.fill(page.getByRole('searchbox', { name: 'Filter options' }), 'queue 3');
  const offered = () => document.querySelector('.hitl-choices-list')?.textContent;
  expect(offered()).toBe('Queue 3 Will run: step-3Queue 9 Will run: step-9');
  await userEvent.click(page.getByRole('checkbox', { name: 'Queue 3' }));
  await expect.element(page.getByText('Will run: step-3, step-9')).toBeVisible();
  await expectAccessible();
  await userEvent.click(page.getByRole('button', { name: 'Continue with 2' }));
  expect(onChoose).toHaveBeenCalledExactlyOnceWith(['q3', 'q9']);
  await userEvent.fill(page.getByRole('searchbox'), 'zebra');
  await expect.element(page.getByText('No option matches.')).toBeVisible();
  expect(offered()).toBe('Queue 3 Will run: step-3Queue 9 Will run: step-9');
});

test('a filter never hides what is chosen, and the button names it', async () => {
  const onChoose = vi.fn();
  await show(<OptionButtons options={queues} onChoose={onChoose} />);
  await userEvent.click(page.getByRole('radio', { name: 'Queue 1' }));
  await userEvent.fill(page.getByRole('searchbox'), 'queue 3');
  expect(page.getByRole('radio').elements()).toHaveLength(2);
  await expect.element(page.getByRole('radio', { name: 'Queue 1' })).toBeChecked();
  await userEvent.click(page.getByRole('button', { name: 'Continue with “Queue 1”' }));
  expect(onChoose).toHaveBeenCalledExactlyOnceWith(['q1']);
});

test.each([
  [1, 2],
  [5, 6],
])('of %i or more, options that are blocked cannot be chosen', async (_, count) => {
  await show(<OptionButtons options={queues.slice(0, count)} blocked={['q2']} onChoose={vi.fn()} />);
  const role = count > 4 ? 'radio' : 'button';
  await expect.element(page.getByRole(role, { name: 'Queue 1' })).toBeEnabled();
  await expect.element(page.getByRole(role, { name: 'Queue 2' })).toBeDisabled();
});

test('the deadline sentence says when and what, by the label of the default', async () => {
  await render(
    <LocalizationProvider localization={utc}>
      <Root>
        <Countdown deadline="2026-11-21T14:44:00.000Z" now={now} defaults={['reject']} options={approveReject} />
      </Root>
    </LocalizationProvider>,
  );
  await expect.element(page.getByText('If nobody answers by 14:44 (42 min), Reject is taken.')).toBeVisible();
  expect(document.querySelector('.hitl-deadline')?.getAttribute('data-urgency')).toBe('warn');
  await expectAccessible();
});

test('without a default the request expires', async () => {
  await show(<Countdown deadline="2026-11-23T14:44:00.000Z" now={now} />);
  await expect.element(page.getByText(/\(2 days\), the request expires\.$/)).toBeVisible();
});

test('without a deadline it waits until somebody answers, in every language', async () => {
  for (const localization of [en, de, ar, ja]) {
    const { unmount } = await render(
      <LocalizationProvider localization={localization}>
        <Root>
          <Countdown deadline={null} />
        </Root>
      </LocalizationProvider>,
    );
    await expect.element(page.getByText(localization.words.noDeadline as string)).toBeVisible();
    await expectAccessible();
    await unmount();
  }
  expect(en.words.noDeadline).toBe('It waits until somebody answers.');
});

test('an overdue request says that nobody can answer any more', async () => {
  await show(<Countdown deadline="2026-11-21T14:01:00.000Z" now={now} defaults={['reject']} options={approveReject} />);
  await expect.element(page.getByText(/Nobody can answer any more\.$/)).toBeVisible();
  await expectAccessible();
});

test('ten minutes before the deadline is announced once, politely, and the last minute counts seconds', async () => {
  vi.useFakeTimers({ now: NOW });
  await show(<Countdown deadline="2026-11-21T14:13:00.000Z" />);
  const announced = () => document.querySelector('.hitl-deadline [role=status]')?.textContent;
  expect(announced()).toBe('');
  await vi.advanceTimersByTimeAsync(60_000);
  await expect.poll(announced).toBe('10 min left to answer.');
  await vi.advanceTimersByTimeAsync(9 * 60_000 + 30_000);
  await expect.element(page.getByText(/\(30 s\)/)).toBeInTheDocument();
});

test('a row shows what is left only under a day, and its urgency by the true time, not by the rounded one', async () => {
  const inSeconds = (seconds: number) => new Date(NOW + seconds * 1000).toISOString();
  await show(
    <>
      <Remaining deadline="2026-11-21T14:08:00.000Z" now={now} />
      <Remaining deadline={inSeconds(9 * 60 + 40)} now={now} />
      <Remaining deadline={inSeconds(59 * 60 + 40)} now={now} />
      <Remaining deadline={inSeconds(60 * 60)} now={now} />
      <Remaining deadline={inSeconds(24 * 3600 - 20)} now={now} />
      <Remaining deadline={inSeconds(24 * 3600)} now={now} />
      <Remaining deadline="2026-11-23T14:08:00.000Z" now={now} />
      <Remaining deadline={null} now={now} />
    </>,
  );
  const shown = [...document.querySelectorAll('.hitl-row-remaining')];
  expect(shown.map((element) => [element.textContent, element.getAttribute('data-urgency')])).toEqual([
    ['6 min', 'danger'],
    ['10 min', 'danger'],
    ['1 h', 'warn'],
    ['1 h', 'calm'],
    ['1 day', 'calm'],
  ]);
  await expectAccessible();
});

test('the sentence becomes urgent the moment ten minutes begin to run out, before its text changes', async () => {
  vi.useFakeTimers({ now: NOW });
  await show(<Countdown deadline={new Date(NOW + 10 * 60_000).toISOString()} />);
  const urgency = () => document.querySelector('.hitl-deadline')?.getAttribute('data-urgency');
  expect(urgency()).toBe('warn');
  await vi.advanceTimersByTimeAsync(1000);
  await expect.poll(urgency).toBe('danger');
  await expect.element(page.getByText(/\(10 min\)/)).toBeInTheDocument();
});

test('a row keeps its height when it comes into view', async () => {
  const request = aRequest();
  const row = { request, current: false, tabIndex: 0, now, open: vi.fn(), prefetch: vi.fn() };
  await show(
    <ul className="hitl-rows" style={{ maxBlockSize: 400 }}>
      {Array.from({ length: 60 }, (_, place) => (
        <InboxRow key={String(place)} rowKey={String(place)} {...row} />
      ))}
    </ul>,
  );
  const rows = page.getByRole('button', { includeHidden: true }).elements();
  const last = rows.at(-1) as HTMLElement;
  const before = last.offsetHeight;
  last.scrollIntoView();
  await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
  expect([before, rows[0]?.clientHeight]).toEqual([last.offsetHeight, last.clientHeight]);
});

const told = async (request: Parameters<typeof ResultView>[0]['request']) => {
  await show(<ResultView request={request} now={now} />);
  return document.querySelector('.hitl-notice')?.textContent;
};

test('a response names who answered what and when', async () => {
  expect(await told(answeredRequest())).toBe('Ana answered “Approve” 10 s ago.');
  // Its time ticks: a live region would say so every second.
  expect(document.querySelector('[role="status"], [role="alert"], [aria-live]')).toBeNull();
  await expectAccessible();
});

test('my own response is said to me', async () => {
  expect(
    await told(answeredRequest({ viewer: { id: 'ana', mayAnswer: false, reasons: [], snoozedUntil: null } })),
  ).toBe('You answered “Approve” 10 s ago.');
});

test('who has no name is called by his id, and entered values and comment are shown', async () => {
  const base = answeredRequest();
  const response = base.response && {
    ...base.response,
    respondedBy: { id: 'u-17' },
    params: { amount: 42.5 },
    comment: 'Photos look genuine.',
  };
  const schema = { type: 'object', properties: { amount: { title: 'Amount (EUR)' } } };
  expect(await told({ ...base, response, paramsSchema: schema })).toMatch(/^u-17 answered/);
  await expect.element(page.getByRole('row', { name: 'Amount (EUR) 42.5' })).toBeVisible();
  await expect.element(page.getByText('Photos look genuine.')).toBeVisible();
  await expectAccessible();
});

test('a default says that no person decided', async () => {
  const { response } = answeredRequest();
  const request = aRequest({
    state: 'defaulted',
    resolvedAt: '2026-11-21T14:44:00.000Z',
    response: response && { ...response, chosenOptions: ['Reject'], respondedBy: null, timedOut: true },
  });
  await render(
    <LocalizationProvider localization={utc}>
      <Root>
        <ResultView request={request} now={now} />
      </Root>
    </LocalizationProvider>,
  );
  await expect.element(page.getByText('Nobody answered by 14:44. Reject was taken.')).toBeVisible();
  await expect.element(page.getByText('The default of this request. No person decided.')).toBeVisible();
  await expectAccessible();
});

test.each([
  ['expired', {}, /The request expired\./],
  ['cancelled', { reason: 'No longer needed' }, /withdrawn.*Reason: No longer needed/],
  ['failed', { reason: 'Bad data' }, /ended as failed.*Reason: Bad data/],
] as const)('%s is told with its reason', async (state, more, sentence) => {
  expect(await told(aRequest({ state, resolvedAt: '2026-11-21T14:00:00.000Z', ...more }))).toMatch(sentence);
  await expectAccessible();
});

test('every tone of a notice is readable in both themes', async () => {
  await show(
    (['positive', 'warn', 'danger', 'neutral'] as const).map((tone) => (
      <Notice key={tone} tone={tone} title={`A ${tone} title`} detail="What it means." />
    )),
  );
  await expect.element(page.getByRole('alert').getByText('A danger title')).toBeVisible();
  await expectAccessible();
});

test('context is a readable table; only web addresses link, and depth is capped', async () => {
  const deep = { a: { b: { c: { d: { e: { f: { g: 'hidden' } } } } } } };
  const value = {
    Order: '1042',
    Paid: true,
    Note: null,
    Photos: ['https://example.com/1.jpg', 'javascript:alert(1)'],
    Lines: [{ sku: 'A', price: 12 }],
    Empty: [],
    Markup: '<b>bold</b>',
    deep,
  };
  await show(<ContextTable title="Order" value={value} />);
  await expect.element(page.getByRole('row', { name: 'Paid Yes' })).toBeVisible();
  await expect.element(page.getByRole('row', { name: 'Note No value' })).toBeVisible();
  expect(
    page
      .getByRole('link')
      .elements()
      .map((link) => link.getAttribute('href')),
  ).toEqual(['https://example.com/1.jpg']);
  await expect.element(page.getByText('<b>bold</b>')).toBeVisible();
  await expect.element(page.getByText('Deeper levels are not shown.')).toBeVisible();
  await expect.element(page.getByText('hidden')).not.toBeInTheDocument();
  await expectAccessible();
});

test.each([de, ar, ja])('$locale speaks, counts and reads in its own direction', async (localization) => {
  await render(
    <LocalizationProvider localization={localization}>
      <Root>
        <Countdown deadline="2026-11-21T14:44:00.000Z" now={now} defaults={['reject']} options={approveReject} />
        <OptionButtons multiple options={queues.slice(0, 3)} onChoose={vi.fn()} />
        <ResultView request={answeredRequest()} now={now} />
      </Root>
    </LocalizationProvider>,
  );
  expect(document.querySelector('.hitl-root')?.getAttribute('dir')).toBe(localization.dir);
  expect(document.body.textContent).not.toMatch(/\{\w+\}|nobody|answered/);
  await expectAccessible();
});

test('a host replaces one string and keeps the others', async () => {
  const words = { default: 'Vorauswahl' };
  await render(
    <LocalizationProvider localization={{ words }}>
      <Root>
        <OptionButtons options={approveReject} defaults={['reject']} onChoose={vi.fn()} />
      </Root>
    </LocalizationProvider>,
  );
  await expect.element(page.getByRole('button', { name: 'Reject Vorauswahl' })).toBeVisible();
});

beforeEach(async () => {
  await page.viewport(800, 600);
});

afterEach(() => {
  vi.useRealTimers();
});
