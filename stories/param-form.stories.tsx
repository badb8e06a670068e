// The form of a request, from plain props: what each kind of value looks like, how mistakes are told, and what differs
// from the proposal. One story for each group of kinds.
import { LocalizationProvider } from '@hitl-kit/react';
import { ParamForm, type ParamFormProps } from '@hitl-kit/react/form';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import { findPart } from './parts.ts';
import { Sample } from './stage.tsx';
import { catalogs, type StoryLocale, wordsOf } from './words.ts';

const meta = {
  title: 'ParamForm',
  parameters: { controls: { disable: false } },
  args: { schema: {}, uiSchema: {}, initialData: null, disabled: false },
  render: (args, { globals }) => (
    <Sample>
      {/* What a form begins with is read once: other controls, another form. */}
      <ParamForm {...args} key={JSON.stringify(args)} id="sample-form" />
      <p className="stage-under">
        <button type="submit" form="sample-form" className="hitl-button" data-intent="primary">
          {wordsOf(globals).t('confirm')}
        </button>
      </p>
    </Sample>
  ),
} satisfies Meta<ParamFormProps>;
export default meta;

type Story = StoryObj<typeof meta>;

const object = (properties: object, more: object = {}) => ({ type: 'object', properties, ...more });
const text = (title: string, more: object = {}) => ({ type: 'string', title, ...more });

const fields = object(
  {
    customer: text('Customer', { minLength: 1 }),
    amount: { type: 'number', title: 'Amount (EUR)', minimum: 0, maximum: 100 },
    method: { title: 'How', enum: ['Card', 'Bank transfer', 'Voucher'] },
    until: text('Until', { format: 'date' }),
    notify: { type: 'boolean', title: 'Tell the customer' },
    address: object({ street: text('Street'), city: text('City') }, { title: 'Address', required: ['city'] }),
    tags: { type: 'array', title: 'Tags', items: text('Tag') },
  },
  { required: ['customer', 'amount', 'method'] },
);

export const EveryKind: Story = {
  name: 'Every kind',
  parameters: { about: 'Text, number, choice, date, yes or no, a group and a list: the kinds of field in one form.' },
  args: { schema: fields },
};

export const Choices: Story = {
  parameters: { about: 'Few values stand side by side, many are a list to open; several are boxes.' },
  args: {
    schema: object(
      {
        speed: {
          title: 'Speed',
          oneOf: [
            { const: 1, title: 'Slow' },
            { const: 2, title: 'Fast' },
          ],
        },
        size: { title: 'Size', enum: ['XS', 'S', 'M', 'L', 'XL', 'XXL'] },
        days: { title: 'Days', type: 'array', uniqueItems: true, items: { enum: ['Monday', 'Tuesday', 'Friday'] } },
        agreed: { title: 'Agreed with the customer', type: ['boolean', 'null'] },
      },
      { required: ['speed'] },
    ),
  },
};

export const Formats: Story = {
  parameters: { about: 'Numbers, dates, times and texts of a format.' },
  args: {
    schema: object({
      price: { type: 'number', title: 'Price', exclusiveMinimum: 0, multipleOf: 0.01 },
      count: { type: 'integer', title: 'Count', minimum: 1 },
      day: text('Day', { format: 'date' }),
      at: text('At', { format: 'date-time' }),
      time: text('Time', { format: 'time' }),
      wait: text('Wait', { format: 'duration' }),
      email: text('Email', { format: 'email' }),
      page: text('Page', { format: 'uri' }),
      letter: text('Letter', { description: 'Sent as it is.' }),
    }),
    uiSchema: { letter: { 'ui:widget': 'textarea' } },
    initialData: { time: '14:30:00+02:00', price: 9.9 },
  },
};

export const GroupsAndLists: Story = {
  name: 'Groups and lists',
  parameters: { about: 'Groups in groups, lists of groups, and lists whose places have meanings.' },
  args: {
    schema: object({
      to: object({ place: object({ city: text('City') }, { title: 'Place' }) }, { title: 'Recipient' }),
      lines: {
        type: 'array',
        title: 'Lines',
        items: object({ name: text('Name'), count: { type: 'integer', title: 'Count' } }, { title: 'Line' }),
      },
      range: {
        type: 'array',
        title: 'Range',
        prefixItems: [
          { type: 'number', title: 'From' },
          { type: 'number', title: 'To' },
        ],
        items: false,
      },
      limits: { type: 'object', title: 'Limits', additionalProperties: { type: 'number' } },
    }),
    initialData: {
      to: { place: { city: 'Graz' } },
      lines: [{ name: 'Kettle', count: 1 }],
      range: [1, 9],
      limits: { support: 50 },
    },
  },
};

export const NoValue: Story = {
  name: 'No value',
  parameters: { about: 'Where nothing is an answer, too: for a field, for a group, for a list.' },
  args: {
    schema: object({
      note: { title: 'Note', type: ['string', 'null'] },
      address: { title: 'Address', type: ['object', 'null'], properties: { city: text('City') } },
      tags: { title: 'Tags', type: ['array', 'null'], items: text('Tag') },
    }),
    initialData: { note: null, address: null, tags: ['fragile'] },
  },
  play: async ({ canvas, userEvent, globals }) => {
    const { t } = wordsOf(globals);
    await userEvent.click(await canvas.findByRole('button', { name: t('enterValueFor', { field: 'Address' }) }));
    await waitFor(() => expect(canvas.getByRole('textbox', { name: 'City' })).toHaveFocus());
  },
};

export const Alternatives: Story = {
  parameters: { about: 'First which one, then its fields.' },
  args: {
    schema: object({
      pay: {
        title: 'Pay back',
        oneOf: [
          object({ kind: { const: 'card' }, card: text('Card') }, { title: 'To the card', required: ['kind', 'card'] }),
          object({ kind: { const: 'bank' }, iban: text('IBAN') }, { title: 'By transfer', required: ['kind', 'iban'] }),
        ],
      },
      code: { title: 'Code', anyOf: [{ type: 'string' }, { type: 'number' }] },
    }),
  },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('radio', { name: 'By transfer' }));
    await userEvent.type(await canvas.findByRole('textbox', { name: /^IBAN/ }), 'AT61 1904');
  },
};

export const Dependent: Story = {
  parameters: { about: 'Fields that come with the values of others.' },
  args: {
    schema: object(
      { kind: { title: 'Kind', enum: ['Refund', 'Voucher'] }, card: text('Card') },
      {
        if: { properties: { kind: { const: 'Voucher' } }, required: ['kind'] },
        // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
        then: { properties: { code: text('Code') }, required: ['code'] },
        dependentSchemas: { card: { properties: { name: text('Name on the card') }, required: ['name'] } },
      },
    ),
    initialData: { kind: 'Voucher', card: '4711' },
  },
};

export const ReadOnly: Story = {
  name: 'Read only',
  parameters: { about: 'What nobody can change is shown, and sent.' },
  args: {
    schema: object({
      order: text('Order', { readOnly: true }),
      version: { const: 'v1', title: 'Version' },
      payload: { title: 'Payload' },
    }),
    initialData: { order: '1042', version: 'v1', payload: { any: ['thing'] } },
  },
};

const proposal = {
  customer: 'M. Berger',
  amount: 42.5,
  method: 'Card',
  notify: true,
  address: { street: 'Hauptplatz 1', city: 'Graz' },
  tags: ['fragile', 'express'],
};

export const Changed: Story = {
  parameters: { about: 'What differs from the proposal is told, counted, and can be put back.' },
  args: {
    schema: fields,
    initialData: proposal,
    value: {
      ...proposal,
      amount: 38,
      method: 'Voucher',
      notify: false,
      address: { city: 'Linz' },
      tags: ['express', 'gift'],
    },
  },
  play: async ({ canvas, userEvent, globals }) => {
    const { t } = wordsOf(globals);
    await userEvent.click(await canvas.findByRole('button', { name: t('undoField', { field: 'Amount (EUR)' }) }));
    await waitFor(() => expect(canvas.getByRole('spinbutton')).toHaveValue(42.5));
    await expect(canvas.getByRole('spinbutton')).toHaveFocus();
  },
};

export const Mistakes: Story = {
  parameters: { about: 'Each mistake at its field, by name and rule; the first has the focus.' },
  args: { schema: fields, initialData: { amount: 120 } },
  play: async ({ canvasElement, userEvent }) => {
    await userEvent.click(saveIn(canvasElement));
    await waitFor(() => expect(canvasElement.querySelector('[aria-invalid="true"]')).toHaveFocus());
  },
};

export const RefusedByServer: Story = {
  name: 'Refused by server',
  parameters: { about: 'What only the server could know.' },
  args: {
    schema: fields,
    initialData: { customer: 'M. Berger', amount: 99, method: 'Card', tags: ['express', 'to the moon'] },
    errors: [
      { pointer: '/params/amount', message: 'must be at most 42.5', keyword: 'maximum' },
      { pointer: '/params/tags/1', message: 'is not a tag of this shop', keyword: 'policy' },
    ],
  },
};

export const Combination: Story = {
  parameters: { about: 'What no field can show stands above the form.' },
  args: {
    schema: object(
      { email: text('Email'), phone: text('Phone') },
      { anyOf: [{ required: ['email'] }, { required: ['phone'] }] },
    ),
  },
  play: async ({ canvas, canvasElement, userEvent }) => {
    await userEvent.click(saveIn(canvasElement));
    await waitFor(() => expect(canvas.getByRole('alert')).toHaveFocus());
  },
};

export const SixtyFields: Story = {
  name: 'Sixty fields',
  parameters: { about: 'Many fields, one below the other.' },
  args: {
    schema: object(
      Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`field ${index + 1}`, text(`Field ${index + 1}`)])),
    ),
  },
};

export const OneValue: Story = {
  name: 'One value',
  parameters: { about: 'A bare value without an object around it.' },
  args: { schema: { type: 'string', title: 'What shall we write back?' } },
};

export const AnotherZone: Story = {
  name: 'Another time zone',
  parameters: {
    about: 'Date and time stand there as on a clock in Tokyo, which the field says to whoever is elsewhere.',
  },
  args: {
    schema: object({ at: text('Ship at', { format: 'date-time' }) }),
    initialData: { at: '2026-11-21T14:30:00Z' },
  },
  render: (args, { globals }) => (
    <LocalizationProvider localization={{ ...catalogs[globals.locale as StoryLocale], timeZone: 'Asia/Tokyo' }}>
      <Sample>
        <ParamForm {...args} />
      </Sample>
    </LocalizationProvider>
  ),
  play: async ({ canvas }) => {
    await expect(await canvas.findByLabelText('Ship at')).toHaveValue('2026-11-21T23:30');
  },
};

export const Disabled: Story = {
  parameters: { about: 'Nothing can be entered, as while an answer is on its way; what was changed is still told.' },
  args: { schema: fields, initialData: proposal, value: { ...proposal, amount: 38 }, disabled: true },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('spinbutton')).toBeDisabled();
  },
};

export const CannotBeShown: Story = {
  name: 'Cannot be shown',
  parameters: { about: 'The schema leads nowhere: it is said so, and the page around it stands.' },
  args: { schema: object({ amount: { $ref: '#/$defs/absent' } }) },
  play: async ({ canvasElement }) => {
    await expect(await findPart(canvasElement, 'notice')).toBeVisible();
  },
};

/** The host's own button, below the form. */
const saveIn = (canvasElement: HTMLElement) => canvasElement.querySelector('.stage-under > button') as HTMLElement;
