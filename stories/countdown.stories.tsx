// What happens if nobody answers, from plain props, before and after each threshold. The seconds run.
import { Countdown, Remaining } from '@hitl-kit/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import { parts } from './parts.ts';
import { inMinutes } from './samples.ts';
import { Sample } from './stage.tsx';

const hour = 60;
const day = 24 * hour;

interface Args {
  defaults: string[] | null;
}

const meta = {
  title: 'Countdown',
  args: { defaults: ['Reject'] },
  render: ({ defaults }) => (
    <>
      <State label="Days: said, not counted in the list" defaults={defaults} minutes={3 * day} of={7 * day} />
      <State label="Under a day" defaults={defaults} minutes={5 * hour} of={day} />
      <State label="Under an hour: warn" defaults={defaults} minutes={42} of={hour} />
      <State label="Under ten minutes: danger" defaults={defaults} minutes={6} of={hour} />
      <State label="The last minute" defaults={defaults} minutes={0.75} of={hour} />
      <State label="Over" defaults={defaults} minutes={-1} of={hour} />
    </>
  ),
  play: async ({ canvasElement }) => {
    const urgency = () => parts(canvasElement, 'deadline').map((element) => element.dataset.urgency);
    await waitFor(() => expect(urgency()).toEqual(['calm', 'calm', 'warn', 'danger', 'danger', 'over']));
  },
} satisfies Meta<Args>;
export default meta;

type Story = StoryObj<typeof meta>;

export const WithDefault: Story = {};

export const WithSeveralDefaults: Story = {
  name: 'With several defaults',
  args: { defaults: ['Retailers', 'Warehouses'] },
};

export const WithoutDefault: Story = { name: 'Without default', args: { defaults: null } };

export const WithoutDeadline: Story = {
  name: 'Without deadline',
  render: () => <Countdown deadline={null} />,
  play: async ({ canvas }) => {
    await expect(canvas.getByText('It waits until somebody answers.')).toBeVisible();
  },
};

function State({ label, defaults, minutes, of }: Args & { label: string; minutes: number; of: number }) {
  const deadline = inMinutes(minutes);
  return (
    <Sample label={label}>
      <Countdown
        deadline={deadline}
        createdAt={inMinutes(minutes - of)}
        defaults={defaults}
        options={(defaults ?? []).map((value) => ({ value }))}
      />
      <p>
        <Remaining deadline={deadline} />
      </p>
    </Sample>
  );
}
