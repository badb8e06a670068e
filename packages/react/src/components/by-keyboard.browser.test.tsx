// Every public component by keys alone: Tab until what is meant has the focus, then Enter, Space or the arrows. A component
// without a walk fails, but for those that draw nothing of their own to be reached.
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { type Office, openOffice, type Person } from '../../test/office.tsx';
import { answeredRequest, NOW } from '../../test/requests.ts';
import * as form from '../form.tsx';
import * as kit from '../index.ts';
import * as markdown from '../markdown.tsx';
import type { HitlProviderProps } from '../provider.tsx';
import '../styles/styles.css';

const { BranchSelect, Button, ContextTable, Countdown, Inbox, OptionButtons, RequestView, ResultView, Root } = kit;
const { Notice, Remaining, When } = kit;
const { ParamForm } = form;
const { Markdown } = markdown;

const walked = new Set<string>();

/** One way through `component`, from the beginning of the page. */
function walk(component: string, what: string, along: () => Promise<void>): void {
  walked.add(component);
  it(`${component} ${what}`, along);
}

let office: Office;

beforeAll(() => import('./later.ts'), 120_000);
beforeEach(async () => {
  office = openOffice();
  await page.viewport(1240, 800);
});
afterEach(() => office.hitl.stop());

interface Opening {
  person?: Person;
  view?: Partial<kit.RequestViewProps>;
  provider?: HitlProviderProps;
}

async function open(
  input: Parameters<Office['ask']>[0] = {},
  { person = 'ana', view = {}, provider = {} }: Opening = {},
) {
  const request = await office.ask(input);
  await render(
    <office.At person={person} {...provider}>
      <RequestView id={request.id} {...view} />
    </office.At>,
  );
  await expect.element(page.getByRole('group', { name: 'What else you can do' })).toBeVisible();
  return request;
}

const named = (element: Element | null): string =>
  element?.getAttribute('aria-label') ??
  (element as HTMLInputElement | null)?.labels?.[0]?.textContent ??
  element?.textContent ??
  '';

/** Goes on with Tab until what is called that has the focus. */
async function tabTo(name: string | RegExp): Promise<void> {
  for (let stops = 0; stops < 40; stops++) {
    const at = named(document.activeElement).trim();
    if (document.activeElement !== document.body && (typeof name === 'string' ? at === name : name.test(at))) return;
    await userEvent.tab();
  }
  throw new Error(`Tab never came to ${name}; the last stop was ${named(document.activeElement)}.`);
}

const press = (keys: string) => userEvent.keyboard(keys);

walk('RequestView', 'is claimed and given back', async () => {
  const request = await open();
  await tabTo('Claim');
  await press('{Enter}');
  await expect.element(page.getByRole('combobox', { name: 'For how long' })).toHaveFocus();
  await tabTo(/^Claim for /);
  await press('{Enter}');
  await expect.element(page.getByText(/^You have claimed this until/).first()).toBeVisible();
  expect((await office.read(request)).claimedBy?.id).toBe('ana');
  (document.activeElement as HTMLElement).blur();
  await tabTo('Release');
  await press(' ');
  await expect.poll(async () => (await office.read(request)).claimedBy).toBeNull();
});

walk('RequestView', 'is snoozed until another time of the list, chosen with the arrows', async () => {
  await open({ timeout: 'P30D' });
  await tabTo('Snooze');
  await press('{Enter}');
  await expect.element(page.getByRole('radio').first()).toHaveFocus();
  await press('{ArrowDown}');
  await tabTo(/^Snooze until /);
  await press('{Enter}');
  await expect.element(page.getByText(/^Snoozed until/).first()).toBeVisible();
  expect(await office.count('ana')).toBe(0);
});

walk('RequestView', 'is commented on', async () => {
  const request = await open();
  await tabTo('Comment on this request');
  await press('{Enter}');
  await press('I called the customer.');
  await tabTo('Send the comment');
  await press('{Enter}');
  await expect.element(page.getByText('I called the customer.')).toBeVisible();
  expect((await office.read(request)).state).toBe('awaiting_input');
});

walk('RequestView', 'is decided in place of those who were asked', async () => {
  const request = await open({}, { person: 'lena', view: { administer: true } });
  await tabTo('Decide as administrator');
  await press('{Enter}');
  await tabTo(/^Approve/);
  await press(' ');
  await tabTo(/^Reason/);
  await press('Support is closed today.');
  await tabTo('Continue to the last step');
  await press('{Enter}');
  await expect.element(page.getByRole('button', { name: 'Back' })).toHaveFocus();
  expect((await office.read(request)).state).toBe('awaiting_input');
  await tabTo('Answer “Approve” as administrator');
  await press('{Enter}');
  await expect.poll(async () => (await office.read(request)).state).toBe('responded');
});

walk('RequestView', 'has several of many options chosen, found by the filter', async () => {
  const options = Array.from({ length: 12 }, (_, index) => `Queue ${index + 1}`);
  const request = await open({ options, defaults: ['Queue 3'], multiple: true });
  await tabTo('Filter options');
  await press('Queue 1');
  await tabTo('Queue 1');
  await press(' ');
  await tabTo('Queue 12');
  await press(' ');
  await tabTo('Continue with 2');
  await press('{Enter}');
  await expect.poll(async () => (await office.read(request)).response?.chosenOptions).toEqual(['Queue 1', 'Queue 12']);
});

walk('RequestView', 'is left for the list, and leads to where it comes from', async () => {
  await page.viewport(390, 844);
  const onBack = vi.fn();
  await open({ source: { system: 'Shop', url: 'https://shop.test/orders/1042' } }, { view: { onBack } });
  await tabTo(/Back to inbox/);
  await press('{Enter}');
  expect(onBack).toHaveBeenCalledOnce();
  await tabTo('Shop');
  expect(document.activeElement).toHaveAttribute('href', 'https://shop.test/orders/1042');
});

walk('RequestView', 'has its history unfolded, and the request before it opened', async () => {
  const first = await office.ask({ subject: 'Asked first' });
  await office.answer(first, 'ana', 'Reject');
  const onOpen = vi.fn();
  const request = await office.ask({ subject: 'Asked again', supersedes: first.id });
  for (const text of ['One', 'Two', 'Three', 'Four', 'Five']) {
    await office.hitl.requests.comment(request.id, { text }, { actor: { id: 'ana', roles: ['support'] } });
  }
  await render(
    <office.At person="ana">
      <RequestView id={request.id} onOpen={onOpen} />
    </office.At>,
  );
  await expect.element(page.getByRole('button', { name: /^Show 3 earlier/ })).toBeVisible();
  await tabTo(/^Asked before/);
  await press('{Enter}');
  await tabTo(/Asked first/);
  await press('{Enter}');
  expect(onOpen).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ id: first.id }));
  await tabTo(/^Show 3 earlier/);
  await press('{Enter}');
  await expect.element(page.getByRole('list', { name: 'History' })).toHaveFocus();
});

walk('RequestView', 'is delegated to a person found by name', async () => {
  const people = async (text: string) => [{ id: 'c-17', name: 'Cleo' }].filter(({ name }) => name.startsWith(text));
  const request = await open({ assignees: { users: ['ana'] } }, { provider: { people } });
  await tabTo('Delegate');
  await press('{Enter}');
  await expect.element(page.getByRole('combobox', { name: 'Person' })).toHaveFocus();
  await press('Cle');
  await expect.element(page.getByRole('option', { name: /^Cleo/ })).toBeVisible();
  await press('{ArrowDown}{Enter}');
  await tabTo('Delegate to Cleo');
  await press('{Enter}');
  await expect.poll(async () => (await office.read(request)).assignees).toEqual({ users: ['c-17'], roles: [] });
});

const inbox = (props: kit.InboxProps = {}) =>
  render(
    <office.At person="ana">
      <Inbox {...props} />
    </office.At>,
  );
const listed = () =>
  [...document.querySelectorAll('[data-hitl-part="row-subject"]')].map((element) => element.textContent);

walk('Inbox', 'shows other views with the arrows', async () => {
  await office.answer(await office.ask({ subject: 'Decided' }), 'ben', 'Approve');
  await inbox();
  await tabTo('Waiting for me');
  await press('{ArrowRight}{ArrowRight}');
  await expect.poll(listed).toEqual(['Decided']);
  await tabTo(/^Decided/);
  await press('{Enter}');
  await expect.element(page.getByRole('heading', { name: 'Decided' })).toHaveFocus();
});

walk('Inbox', 'is searched, filtered, and has a filter taken away', async () => {
  await office.ask({ subject: 'Refund one', priority: 10 });
  await office.ask({ subject: 'Refund two', priority: 90 });
  await office.ask({ subject: 'Recall three', priority: 90 });
  await inbox();
  await expect.element(page.getByRole('searchbox')).toBeVisible();
  await tabTo('Search subject and body');
  await press('refund');
  await expect.poll(listed).toEqual(['Refund two', 'Refund one']);
  await tabTo('Filter');
  await press('{Enter}');
  await tabTo('Least priority');
  await press('50{Enter}');
  await expect.poll(listed).toEqual(['Refund two']);
  await press('{Escape}');
  expect(named(document.activeElement)).toBe('Filter (1)');
  await tabTo('Remove filter – Least priority: 50');
  await press('{Enter}');
  await expect.poll(listed).toEqual(['Refund two', 'Refund one']);
  expect(named(document.activeElement)).toBe('Filter');
});

walk('Inbox', 'has new rows revealed, and more loaded', async () => {
  for (let n = 51; n >= 1; n -= 1) await office.ask({ subject: `Request ${n}.` });
  await inbox();
  await expect.poll(listed).toHaveLength(50);
  await office.ask({ subject: 'New one' });
  await expect.element(page.getByRole('button', { name: '1 new request' })).toBeVisible();
  await tabTo('1 new request');
  await press('{Enter}');
  await expect.poll(() => named(document.activeElement)).toMatch(/^New one/);
  await userEvent.tab();
  expect(named(document.activeElement)).toBe('Load more');
  await press('{Enter}');
  // The new one took a place on the first page.
  await expect.poll(() => named(document.activeElement)).toMatch(/^Request 50\./);
});

walk('Inbox', 'has several requests answered at once', async () => {
  const requests = [await office.ask({ subject: 'One' }), await office.ask({ subject: 'Two' })];
  await inbox();
  await expect.element(page.getByRole('button', { name: 'Select' })).toBeVisible();
  await tabTo('Select');
  await press('{Enter}');
  await tabTo('Select: Two');
  await press(' {ArrowDown} ');
  await tabTo('Answer with');
  await press('{ArrowDown}');
  await tabTo('Answer 2 with “Approve”');
  await press('{Enter}');
  for (const request of requests) {
    await expect.poll(async () => (await office.read(request)).response?.chosenOptions).toEqual(['Approve']);
  }
});

const inRoot = (children: kit.RootProps['children']) => render(<Root>{children}</Root>);

walk('OptionButtons', 'are pressed with Enter and with Space', async () => {
  const onChoose = vi.fn();
  await inRoot(<OptionButtons options={[{ value: 'Approve' }, { value: 'Reject' }]} onChoose={onChoose} />);
  await tabTo('Approve');
  await press('{Enter}');
  await tabTo('Reject');
  await press(' ');
  expect(onChoose.mock.calls).toEqual([[['Approve']], [['Reject']]]);
});

walk('OptionButtons', 'from five on are chosen with the arrows and confirmed', async () => {
  const onChoose = vi.fn();
  await inRoot(<OptionButtons options={['A', 'B', 'C', 'D', 'E'].map((value) => ({ value }))} onChoose={onChoose} />);
  await tabTo('A');
  await press('{ArrowDown}{ArrowDown}{Enter}');
  expect(onChoose).not.toHaveBeenCalled();
  await tabTo('Continue with “C”');
  await press('{Enter}');
  expect(onChoose).toHaveBeenCalledExactlyOnceWith(['C']);
});

walk('BranchSelect', 'has several ticked and confirmed', async () => {
  const onChoose = vi.fn();
  await inRoot(<BranchSelect options={['A', 'B', 'C'].map((value) => ({ value }))} onChoose={onChoose} />);
  await tabTo('A');
  await press(' ');
  await tabTo('C');
  await press(' ');
  await tabTo('Continue with 2');
  await press('{Enter}');
  expect(onChoose).toHaveBeenCalledExactlyOnceWith(['A', 'C']);
});

walk('ParamForm', 'has lists, unions, what may be empty, and dates filled in', async () => {
  const onSubmit = vi.fn();
  const schema = {
    type: 'object',
    properties: {
      tags: { title: 'Tags', type: 'array', items: { type: 'string' } },
      pay: {
        title: 'Pay',
        oneOf: [
          {
            title: 'Card',
            type: 'object',
            properties: { kind: { const: 'card' }, no: { type: 'string', title: 'No' } },
          },
          { title: 'Cash', type: 'object', properties: { kind: { const: 'cash' } } },
        ],
      },
      note: {
        title: 'Note',
        type: ['object', 'null'],
        default: null,
        properties: { text: { type: 'string', title: 'Text' } },
      },
      due: { title: 'Due', type: 'string', format: 'date' },
    },
  };
  await inRoot(
    <>
      <ParamForm id="the-form" schema={schema} onSubmit={onSubmit} />
      <Button type="submit" form="the-form">
        Send
      </Button>
    </>,
  );
  await tabTo('Add an entry to Tags');
  await press('{Enter}one');
  await tabTo('Add an entry to Tags');
  await press('{Enter}two');
  await tabTo('Remove Tags 2');
  await press('{Enter}');
  await tabTo('No value');
  await press('{ArrowDown}');
  await tabTo('No');
  await press('4711');
  await tabTo('Enter a value for Note');
  await press('{Enter}Hello');
  await tabTo('Due');
  await press('11222026');
  await tabTo('Send');
  await press('{Enter}');
  await expect
    .poll(() => onSubmit.mock.calls)
    .toEqual([[{ tags: ['one'], pay: { kind: 'card', no: '4711' }, note: { text: 'Hello' }, due: '2026-11-22' }]]);
});

walk('Markdown', 'has its links reached', async () => {
  await inRoot(<Markdown text="See [the order](https://shop.test/1042) and [the photos](https://shop.test/photos)." />);
  await tabTo(/^the order/);
  await tabTo(/^the photos/);
  expect(document.activeElement).toHaveAttribute('href', 'https://shop.test/photos');
});

walk('ContextTable', 'has its links reached', async () => {
  await inRoot(<ContextTable value={{ order: 'https://shop.test/1042', photos: 'https://shop.test/photos' }} />);
  await tabTo(/^https:..shop.test.1042/);
  await tabTo(/^https:..shop.test.photos/);
});

walk('ContextTable', 'that is wider than its place is scrolled with the arrows', async () => {
  const deep = { Department: { Warehouse: { Corridor: { Shelf: { Compartment: 'C-17' } } } } };
  await render(
    <Root style={{ inlineSize: 200 }}>
      <ContextTable value={deep} />
    </Root>,
  );
  await userEvent.tab();
  const scrolled = document.activeElement as HTMLElement;
  expect(scrolled).toHaveAttribute('data-hitl-part', 'data-body');
  await press('{ArrowRight}');
  await expect.poll(() => scrolled.scrollLeft).toBeGreaterThan(0);
});

walk('Notice', 'has its action pressed', async () => {
  const onPress = vi.fn();
  await inRoot(<Notice tone="warn" title="Not read." actions={<Button onClick={onPress}>Try again</Button>} />);
  await tabTo('Try again');
  await press('{Enter}');
  expect(onPress).toHaveBeenCalledOnce();
});

walk('Button', 'is pressed with Enter and with Space', async () => {
  const onPress = vi.fn();
  await inRoot(<Button onClick={onPress}>Go on</Button>);
  await tabTo('Go on');
  await press('{Enter} ');
  expect(onPress).toHaveBeenCalledTimes(2);
});

const soon = new Date(Date.now() + 3_600_000).toISOString();
const still = {
  Countdown: <Countdown deadline={soon} />,
  Remaining: <Remaining deadline={soon} />,
  ResultView: <ResultView request={answeredRequest()} now={() => NOW} />,
  When: <When at={soon} now={Date.now} />,
};

for (const [component, element] of Object.entries(still)) {
  walk(component, 'has nothing to reach, and is passed', async () => {
    await inRoot(
      <>
        <Button>Before</Button>
        {element}
        <Button>After</Button>
      </>,
    );
    await tabTo('Before');
    await userEvent.tab();
    expect(named(document.activeElement)).toBe('After');
  });
}

/** They draw what they are given, around it at most. */
const onlyAround = ['AppearanceProvider', 'Body', 'HitlProvider', 'LocalizationProvider', 'Root'];

it('no public component is without a walk', () => {
  const names = Object.entries({ ...kit, ...form, ...markdown })
    .filter(
      ([name, value]) => /^[A-Z][a-z]/.test(name) && !name.endsWith('Part') && /function|object/.test(typeof value),
    )
    .map(([name]) => name);
  expect([...walked, ...onlyAround].sort()).toEqual(names.sort());
});
