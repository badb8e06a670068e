// Several options at once, from plain props: what each will run, and one button that says how many.
import { BranchSelect, type BranchSelectProps } from '@hitl-kit/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { Chosen, Sample } from './stage.tsx';

const meta = {
  title: 'BranchSelect',
  parameters: { controls: { disable: false } },
  argTypes: { onChoose: { table: { disable: true } } },
  args: { options: [], defaults: null, blocked: [], pending: null, disabled: false, onChoose: () => {} },
  render: (args) => (
    <Chosen>
      {(choose) => (
        <Sample>
          <BranchSelect {...args} onChoose={choose} />
        </Sample>
      )}
    </Chosen>
  ),
} satisfies Meta<BranchSelectProps>;
export default meta;

type Story = StoryObj<typeof meta>;

const queues = [
  { value: 'retail', label: 'Retailers', description: 'Tell 14 shops', targets: ['notify-retail', 'pause-shipments'] },
  { value: 'warehouse', label: 'Warehouses', targets: ['quarantine-stock'] },
  { value: 'customers', label: 'Customers', targets: ['mail-customers'] },
];

export const Targets: Story = {
  parameters: { about: 'What the chosen ones will run is named, and counted above three.' },
  args: { options: queues, defaults: ['retail', 'warehouse'] },
  play: async ({ canvas, userEvent }) => {
    for (const name of [/Retailers/, /Customers/]) {
      await userEvent.click(await canvas.findByRole('checkbox', { name }));
    }
    await userEvent.click(canvas.getByRole('button'));
    await expect(canvas.getByText('["retail","customers"]')).toBeVisible();
  },
};

export const NothingChosen: Story = {
  name: 'Nothing chosen',
  parameters: {
    about: 'Defaults are marked, never ticked: a person ticks what is to happen, and nothing is not an answer.',
  },
  args: { options: queues, defaults: ['retail'] },
};

export const Blocked: Story = {
  parameters: { about: 'An option whose form cannot be shown cannot be chosen; the others can.' },
  args: { options: queues, blocked: ['customers'] },
};

export const Sending: Story = {
  parameters: { about: 'On its way to the server, and no longer to be changed.' },
  args: { options: queues, pending: ['retail', 'customers'] },
};
