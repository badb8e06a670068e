// The options, from plain props: one, two and four are buttons, five and forty a list. Press them: the row below tells
// what would be sent.
import { OptionButtons, type OptionButtonsProps } from '@hitl-kit/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect } from 'storybook/test';
import { Sample } from './stage.tsx';

const meta = {
  title: 'OptionButtons',
  args: { options: [], onChoose: () => {} },
  render: (args) => <Choosing {...args} />,
} satisfies Meta<OptionButtonsProps>;
export default meta;

type Story = StoryObj<typeof meta>;

const approve = { value: 'Approve', intent: 'primary' as const };
const reject = { value: 'Reject', intent: 'danger' as const };

export const One: Story = { args: { options: [{ value: 'OK', label: 'Save', intent: 'primary' }] } };

/** The default is marked by the word and its border; it has no focus. */
export const Two: Story = {
  args: { options: [approve, reject], defaults: ['Reject'] },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: /Approve/ }));
    await expect(canvas.getByText('["Approve"]')).toBeVisible();
  },
};

/** At most one is filled, however many are called primary. */
export const Four: Story = {
  args: {
    options: [
      approve,
      { value: 'Half', label: 'Approve half', intent: 'primary', description: '21.25 EUR, and a voucher for the rest' },
      { value: 'Ask', label: 'Ask the customer' },
      reject,
    ],
  },
};

/** From five on: a list and one button, so that a wrong one can be changed before it counts. */
export const Five: Story = {
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

/** Many: with a filter. */
export const Forty: Story = {
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

/** One of two branches, each with what it will run; the other needs a comment. */
export const Branches: Story = {
  args: {
    options: [
      { value: 'Ship', intent: 'primary', targets: ['pack', 'hand-to-carrier'] },
      { value: 'Hold', description: 'The customer is told', targets: ['notify-customer'], requireComment: true },
    ],
  },
};

/** Forty, of which several may be chosen. */
export const FortySeveral: Story = {
  name: 'Forty, several',
  args: {
    multiple: true,
    defaults: ['shelf-3', 'shelf-7'],
    options: Array.from({ length: 40 }, (_, index) => ({ value: `shelf-${index + 1}`, label: `Shelf ${index + 1}` })),
  },
};

/** Several may be chosen, each with its targets: what will run is named, and counted above three. */
export const Several: Story = {
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

/** On its way to the server. */
export const Sending: Story = { args: { options: [approve, reject], defaults: ['Reject'], pending: ['Approve'] } };

/** Not all that must be read is here yet. */
export const Disabled: Story = { args: { options: [approve, reject], disabled: true } };

export const LongLabels: Story = {
  name: 'Long labels',
  args: {
    options: [
      { value: 'a', label: 'Approve the refund of 42.50 EUR to the card that was used to pay', intent: 'primary' },
      { value: 'b', label: 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen', intent: 'danger' },
    ],
    defaults: ['b'],
  },
};

function Choosing(args: OptionButtonsProps) {
  const [sent, setSent] = useState<string[]>();
  return (
    <>
      <Sample>
        <OptionButtons {...args} onChoose={setSent} />
      </Sample>
      <p className="stage-label" aria-live="polite">
        {sent ? <output>{JSON.stringify(sent)}</output> : null}
      </p>
    </>
  );
}
