// Edit, then approve: what differs from the proposal is told in words, counted, and can be put back.
import { createRef } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { expectAccessible } from '../test/axe.ts';
import { Root } from './components/index.ts';
import { ParamForm, type ParamFormHandle, type ParamFormProps } from './form.tsx';
import './styles/styles.css';

const schema = {
  type: 'object',
  required: ['amount'],
  properties: {
    amount: { type: 'number', title: 'Amount (EUR)', multipleOf: 0.01 },
    reason: { type: 'string', title: 'Reason' },
    by: {
      title: 'How',
      oneOf: [
        { const: 'c', title: 'Card' },
        { const: 't', title: 'Transfer' },
      ],
    },
    quiet: { type: 'boolean', title: 'Quiet' },
    limit: { type: ['number', 'null'], title: 'Limit' },
    to: { type: 'object', title: 'To', properties: { city: { type: 'string', title: 'City' } } },
    tags: { type: 'array', title: 'Tags', items: { type: 'string' } },
    lines: {
      type: 'array',
      title: 'Lines',
      items: { type: 'object', title: 'Line', properties: { name: { type: 'string', title: 'Name' } } },
    },
    note: { type: ['object', 'null'], title: 'Note', properties: { text: { type: 'string', title: 'Text' } } },
    rates: { type: 'object', title: 'Rates', additionalProperties: { type: 'number' } },
  },
};
const proposal = {
  amount: 42.5,
  reason: 'Damaged',
  by: 'c',
  quiet: true,
  limit: null,
  to: { city: 'Graz' },
  tags: ['a', 'b', 'c'],
  lines: [{ name: 'One' }, { name: 'Two' }],
  note: { text: 'x' },
  rates: { de: 1, at: 2 },
};

async function open(props: Partial<ParamFormProps> = {}) {
  const form = createRef<ParamFormHandle>();
  const onSubmit = vi.fn();
  const onChange = vi.fn();
  await render(
    <Root>
      <ParamForm formRef={form} {...{ schema, onSubmit, onChange }} initialData={proposal} {...props} />
    </Root>,
  );
  return {
    onChange,
    async sent() {
      form.current?.submit();
      await expect.poll(() => onSubmit.mock.calls).toHaveLength(1);
      return JSON.parse(JSON.stringify(onSubmit.mock.calls[0]?.[0]));
    },
  };
}

const number = (name: string) => page.getByRole('spinbutton', { name });
const amount = () => number('Amount (EUR) (required)');
const textbox = (name: string) => page.getByRole('textbox', { name, exact: true });
const button = (name: string) => page.getByRole('button', { name, exact: true });
const counted = (text: string) => expect.element(page.getByText(text, { exact: true })).toBeVisible();
const nothingChanged = async () => {
  await expect.element(page.getByText(/Changed\./)).not.toBeInTheDocument();
  await expect.element(page.getByText(/fields? changed/)).not.toBeInTheDocument();
};

test('untouched, nothing is marked, and the proposal is sent', async () => {
  const { sent } = await open();
  await nothingChanged();
  expect(await sent()).toEqual(proposal);
});

test('where nothing was proposed, nothing is marked', async () => {
  await open({ initialData: null });
  await userEvent.fill(amount(), '5');
  await nothingChanged();
});

describe('a changed field says what was proposed, is counted, and goes back by its button, which hands on the focus', () => {
  test.each<[string, string, () => Promise<void>, string, Element | (() => Element)]>([
    [
      'number',
      'Amount (EUR)',
      () => userEvent.fill(amount(), '38'),
      'Changed. Proposed: 42.50',
      () => amount().element(),
    ],
    [
      'cleared text',
      'Reason',
      () => userEvent.clear(textbox('Reason')),
      'Changed. Proposed: Damaged',
      () => textbox('Reason').element(),
    ],
    [
      'choice, by its title',
      'How',
      () => userEvent.click(page.getByRole('radio', { name: 'Transfer' })),
      'Changed. Proposed: Card',
      () => page.getByRole('radio', { name: 'Card' }).element(),
    ],
    [
      'box',
      'Quiet',
      () => userEvent.click(page.getByRole('checkbox', { name: 'Quiet' })),
      'Changed. Proposed: Yes',
      () => page.getByRole('checkbox', { name: 'Quiet' }).element(),
    ],
    [
      'no value',
      'Limit',
      () => userEvent.fill(number('Limit'), '7'),
      'Changed. Proposed: no value',
      () => number('Limit').element(),
    ],
    [
      'field of a group',
      'City',
      () => userEvent.fill(textbox('City'), 'Linz'),
      'Changed. Proposed: Graz',
      () => textbox('City').element(),
    ],
    [
      'list',
      'Tags',
      () => userEvent.click(button('Remove Tags 2')),
      'Changed. Proposed: a, b, c',
      () => textbox('Tags 1').element(),
    ],
    [
      'moved entry',
      'Tags',
      () => userEvent.click(button('Move Tags 1 down')),
      'Changed. Proposed: a, b, c',
      () => textbox('Tags 1').element(),
    ],
    [
      'edited entry',
      'Tags 2',
      () => userEvent.fill(textbox('Tags 2'), 'x'),
      'Changed. Proposed: b',
      () => textbox('Tags 2').element(),
    ],
    [
      'removed group of a list',
      'Lines',
      () => userEvent.click(button('Remove Line 1')),
      'Changed. 1 entry removed.',
      () => textbox('Name').first().element(),
    ],
    [
      'group that is no more',
      'Note',
      () => userEvent.click(button('No value for Note')),
      'Changed. Proposed: {"text":"x"}',
      () => textbox('Text').element(),
    ],
  ])('%s', async (_, field, change, told, focused) => {
    const { sent } = await open();
    await change();
    const mark = page.getByText(told, { exact: true });
    await expect.element(mark).toBeVisible();
    await counted('1 field changed');
    await expectAccessible();
    await userEvent.click(button(`Undo ${field}`));
    await expect.element(mark).not.toBeInTheDocument();
    await expect.poll(() => document.activeElement).toBe(typeof focused === 'function' ? focused() : focused);
    await nothingChanged();
    expect(await sent()).toEqual(proposal);
  });
});

test('the control is described by what was proposed', async () => {
  await open();
  await userEvent.fill(amount(), '38');
  await expect.element(amount()).toHaveAccessibleDescription('Changed. Proposed: 42.50');
});

test('after an entry is removed the others are compared with what they were', async () => {
  await open();
  await userEvent.click(button('Remove Line 1'));
  await expect.element(page.getByText('Changed. Proposed: One')).not.toBeInTheDocument();
  await userEvent.fill(textbox('Name').first(), 'Three');
  await userEvent.click(button('Add an entry to Lines'));
  await expect.element(page.getByText('Changed. Proposed: One')).toBeVisible();
});

test('an added entry is marked as added', async () => {
  const { sent } = await open();
  await userEvent.click(button('Add an entry to Tags'));
  await userEvent.keyboard('d');
  await expect.element(textbox('Tags 4')).toHaveAccessibleDescription('Added.');
  await counted('1 field changed');
  expect((await sent()).tags).toEqual(['a', 'b', 'c', 'd']);
});

test('all changes are counted, and go back at once; what is sent is what is shown', async () => {
  const { onChange, sent } = await open();
  await userEvent.fill(amount(), '38');
  await userEvent.click(button('Remove de'));
  await userEvent.click(button('Remove Tags 1'));
  await userEvent.click(page.getByRole('checkbox', { name: 'Quiet' }));
  await counted('4 fields changed');
  await expectAccessible();
  expect(onChange.mock.lastCall?.[0]).toMatchObject({ amount: 38, tags: ['b', 'c'], quiet: false, rates: { at: 2 } });
  await userEvent.click(button('Undo all'));
  await nothingChanged();
  await expect.element(page.getByRole('spinbutton', { name: 'de' })).toHaveValue(1);
  await expect.poll(() => document.activeElement).toBe(amount().element());
  expect(onChange.mock.lastCall?.[0]).toEqual(proposal);
  expect(await sent()).toEqual(proposal);
});

test('a field that was emptied and filled again as proposed is not changed', async () => {
  await open();
  await userEvent.clear(textbox('Reason'));
  await userEvent.fill(textbox('Reason'), 'Damaged');
  await nothingChanged();
});

test('a draft is shown with its marks; a field that was cleared in it stays cleared, whatever the default', async () => {
  const withDefault = {
    type: 'object',
    properties: {
      reason: { type: 'string', title: 'Reason', default: 'None' },
      tags: schema.properties.tags,
      rates: schema.properties.rates,
    },
  };
  const { sent } = await open({
    schema: withDefault,
    initialData: { reason: 'Damaged', tags: ['a'], rates: { de: 1, at: 2 } },
    value: { tags: ['a', 'b'], rates: { at: 2 } },
  });
  await expect.element(button('Remove de')).not.toBeInTheDocument();
  await expect.element(textbox('Reason')).toHaveValue('');
  await counted('3 fields changed');
  expect(await sent()).toEqual({ tags: ['a', 'b'], rates: { at: 2 } });
});

test('a form that cannot be changed shows the marks without a way back', async () => {
  await open({ disabled: true, value: { ...proposal, amount: 38 } });
  await expect.element(page.getByText('Changed. Proposed: 42.50')).toBeVisible();
  await expect.element(button('Undo Amount (EUR)')).not.toBeInTheDocument();
});

test('a mistake stays told after another field went back', async () => {
  const { onChange } = await open({ schema: { ...schema, required: ['amount', 'reason'] } });
  await userEvent.clear(textbox('Reason (required)'));
  await userEvent.fill(amount(), '38');
  const submit = document.querySelector('form');
  submit?.requestSubmit();
  await expect.element(textbox('Reason (required)')).toHaveAttribute('aria-invalid', 'true');
  await userEvent.click(button('Undo Amount (EUR)'));
  await expect.poll(() => onChange.mock.lastCall?.[0].amount).toBe(42.5);
  await expect.element(textbox('Reason (required)')).toHaveAttribute('aria-invalid', 'true');
  await userEvent.click(button('Undo Reason'));
  await expect.element(textbox('Reason (required)')).not.toHaveAttribute('aria-invalid');
});

test('a field that was proposed empty is as empty as before when it is cleared again', async () => {
  const empty = { ...proposal, reason: '' };
  const { onChange, sent } = await open({ initialData: empty });
  await userEvent.fill(textbox('Reason'), 'Lost');
  await counted('1 field changed');
  await userEvent.clear(textbox('Reason'));
  await nothingChanged();
  expect(onChange.mock.lastCall?.[0].reason).toBe('');
  expect(await sent()).toEqual(empty);
});
