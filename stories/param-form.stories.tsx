// The form of a request, from plain props: what each kind of value looks like, and how mistakes are told.
import { ParamForm, type ParamFormProps } from '@hitl-kit/react/form';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import { Sample } from './stage.tsx';

const meta = {
  title: 'ParamForm',
  args: { schema: {} },
  render: (args) => (
    <Sample>
      <ParamForm {...args} id="sample-form" />
      <p>
        <button type="submit" form="sample-form" className="hitl-button" data-intent="primary">
          Save
        </button>
      </p>
    </Sample>
  ),
} satisfies Meta<ParamFormProps>;
export default meta;

type Story = StoryObj<typeof meta>;

const fields = {
  type: 'object',
  properties: {
    customer: { type: 'string', title: 'Customer', minLength: 1 },
    amount: { type: 'number', title: 'Amount (EUR)', minimum: 0, maximum: 100 },
    method: { title: 'How', enum: ['Card', 'Bank transfer', 'Voucher'] },
    until: { type: 'string', format: 'date', title: 'Until' },
    notify: { type: 'boolean', title: 'Tell the customer' },
    address: {
      type: 'object',
      title: 'Address',
      properties: { street: { type: 'string', title: 'Street' }, city: { type: 'string', title: 'City' } },
      required: ['city'],
    },
    tags: { type: 'array', title: 'Tags', items: { type: 'string', title: 'Tag' } },
  },
  required: ['customer', 'amount', 'method'],
};

export const EveryKind: Story = { name: 'Every kind', args: { schema: fields } };

/** What differs from the proposal is marked. */
export const Changed: Story = {
  args: {
    schema: { type: 'object', properties: { amount: fields.properties.amount } },
    initialData: { amount: 42.5 },
    value: { amount: 38 },
  },
};

/** Each mistake at its field, by name and rule; the first has the focus. */
export const Mistakes: Story = {
  args: { schema: fields, initialData: { amount: 120 } },
  play: async ({ canvas, canvasElement, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Save' }));
    await waitFor(() => expect(canvasElement.querySelector('[aria-invalid="true"]')).toHaveFocus());
  },
};

/** What only the server could know. */
export const RefusedByServer: Story = {
  name: 'Refused by server',
  args: {
    schema: fields,
    initialData: { customer: 'M. Berger', amount: 99, method: 'Card' },
    errors: [{ pointer: '/params/amount', message: 'must be at most 42.5', keyword: 'maximum' }],
  },
};

export const OneValue: Story = {
  name: 'One value',
  args: { schema: { type: 'string', title: 'What shall we write back?' } },
};
