// The options, from plain props: one, two and four are buttons, five and forty a list. Press them: the row below tells
// what would be sent.
import { OptionButtons, type OptionButtonsProps } from '@hitl-kit/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { Chosen, Sample } from './stage.tsx';

const meta = {
  title: 'OptionButtons',
  parameters: { controls: { disable: false } },
  argTypes: { onChoose: { table: { disable: true } } },
  args: {
    options: [],
    defaults: null,
    multiple: false,
    blocked: [],
    pending: null,
    disabled: false,
    onChoose: () => {},
  },
  render: (args) => (
    <Chosen>
      {(choose) => (
        <Sample>
          <OptionButtons {...args} onChoose={choose} />
        </Sample>
      )}
    </Chosen>
  ),
} satisfies Meta<OptionButtonsProps>;
export default meta;

type Story = StoryObj<typeof meta>;

const approve = { value: 'Approve', intent: 'primary' as const };
const reject = { value: 'Reject', intent: 'danger' as const };

export const One: Story = {
  parameters: { about: 'A request with one way on.' },
  args: { options: [{ value: 'OK', label: 'Save', intent: 'primary' }] },
};

export const Two: Story = {
  parameters: { about: 'The default is marked by the word and its border; it has no focus.' },
  args: { options: [approve, reject], defaults: ['Reject'] },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: /Approve/ }));
    await expect(canvas.getByText('["Approve"]')).toBeVisible();
  },
};

export const Four: Story = {
  parameters: { about: 'At most one is filled, however many are called primary.' },
  args: {
    options: [
      approve,
      { value: 'Half', label: 'Approve half', intent: 'primary', description: '21.25 EUR, and a voucher for the rest' },
      { value: 'Ask', label: 'Ask the customer' },
      reject,
    ],
  },
};

export const Five: Story = {
  parameters: { about: 'From five on: a list and one button, so that a wrong one can be changed before it counts.' },
  args: {
    options: ['Publish', 'Shorten', 'Ask to reword', 'Hide', 'Remove'].map((value) => ({ value })),
    defaults: ['Hide'],
  },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('radio', { name: /Shorten/ }));
    await userEvent.click(canvas.getByRole('button'));
    await expect(canvas.getByText('["Shorten"]')).toBeVisible();
  },
};

export const Forty: Story = {
  parameters: { about: 'Many: with a filter.' },
  args: {
    options: Array.from({ length: 40 }, (_, index) => ({
      value: `shelf-${index + 1}`,
      label: `Shelf ${index + 1}`,
      ...(index % 4 === 0 ? { description: `Aisle ${1 + index / 4}` } : {}),
    })),
  },
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(await canvas.findByRole('searchbox'), 'Shelf 27');
    await expect(canvas.getAllByRole('radio')).toHaveLength(1);
  },
};

export const Branches: Story = {
  parameters: { about: 'One of two branches, each with what it will run; the other needs a comment.' },
  args: {
    options: [
      { value: 'Ship', intent: 'primary', targets: ['pack', 'hand-to-carrier'] },
      { value: 'Hold', description: 'The customer is told', targets: ['notify-customer'], requireComment: true },
    ],
  },
};

export const FortySeveral: Story = {
  name: 'Forty, several',
  parameters: { about: 'Forty, of which several may be chosen.' },
  args: {
    multiple: true,
    defaults: ['shelf-3', 'shelf-7'],
    options: Array.from({ length: 40 }, (_, index) => ({ value: `shelf-${index + 1}`, label: `Shelf ${index + 1}` })),
  },
};

export const Several: Story = {
  parameters: {
    about: 'Several may be chosen, each with its targets: what will run is named, and counted above three.',
  },
  args: {
    multiple: true,
    defaults: ['Retailers'],
    options: [
      { value: 'Retailers', targets: ['notify-retail', 'pause-shipments'] },
      { value: 'Warehouses', targets: ['quarantine-stock'] },
      { value: 'Customers', targets: ['mail-customers'] },
    ],
  },
  play: async ({ canvas, userEvent }) => {
    for (const name of [/Retailers/, /Warehouses/]) {
      await userEvent.click(await canvas.findByRole('checkbox', { name }));
    }
    await userEvent.click(canvas.getByRole('button'));
    await expect(canvas.getByText('["Retailers","Warehouses"]')).toBeVisible();
  },
};

export const Sending: Story = {
  parameters: { about: 'On its way to the server.' },
  args: { options: [approve, reject], defaults: ['Reject'], pending: ['Approve'] },
};

export const Disabled: Story = {
  parameters: { about: 'Not all that must be read is here yet.' },
  args: { options: [approve, reject], disabled: true },
};

export const LongLabels: Story = {
  name: 'Long labels',
  parameters: { about: 'Labels are never cut: they break, and so does the longest word.' },
  args: {
    options: [
      { value: 'a', label: 'Approve the refund of 42.50 EUR to the card that was used to pay', intent: 'primary' },
      { value: 'b', label: 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen', intent: 'danger' },
    ],
    defaults: ['b'],
  },
};
