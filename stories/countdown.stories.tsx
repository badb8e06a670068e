// What happens if nobody answers, from plain props, before and after each threshold. The seconds run.
import { Countdown, Remaining } from '@hitl-kit/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, waitFor } from 'storybook/test';
import { findPart, parts } from './parts.ts';
import { inMinutes } from './samples.ts';
import { Sample } from './stage.tsx';
import { wordsOf } from './words.ts';

const hour = 60;
const day = 24 * hour;

interface Args {
  defaults: string[] | null;
  /** Until the deadline. */
  minutes: number;
}

const meta = {
  title: 'Countdown',
  parameters: { controls: { disable: false, include: ['defaults'] } },
  args: { defaults: ['Reject'], minutes: 42 },
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

export const WithDefault: Story = {
  parameters: { about: 'What is taken if nobody answers, and by when: calm, then warned of, then over.' },
};

export const WithSeveralDefaults: Story = {
  name: 'With several defaults',
  parameters: { about: 'Several are taken together.' },
  args: { defaults: ['Retailers', 'Warehouses'] },
};

export const WithoutDefault: Story = {
  name: 'Without default',
  parameters: { about: 'Without a default the request expires.' },
  args: { defaults: null },
};

export const WithoutDeadline: Story = {
  name: 'Without deadline',
  parameters: { about: 'Nothing runs out: it waits.' },
  render: () => (
    <Sample>
      <Countdown deadline={null} />
    </Sample>
  ),
  play: async ({ canvas, globals }) => {
    await expect(canvas.getByText(wordsOf(globals).t('noDeadline'))).toBeVisible();
  },
};

export const OneDeadline: Story = {
  name: 'One deadline',
  parameters: {
    about: 'Move the deadline in the controls: the sentence and its colour follow.',
    controls: { include: ['defaults', 'minutes'] },
  },
  argTypes: { minutes: { control: { type: 'range', min: -1, max: 90 } } },
  render: ({ defaults, minutes }) => <State key={minutes} label="" {...{ defaults, minutes }} of={2 * hour} />,
  play: async ({ canvasElement }) => {
    await expect(await findPart(canvasElement, 'deadline')).toHaveAttribute('data-urgency', 'warn');
  },
};

function State({ label, defaults, minutes, of }: Args & { label: string; of: number }) {
  const [[createdAt, deadline]] = useState(() => [inMinutes(minutes - of), inMinutes(minutes)] as const);
  return (
    <Sample label={label}>
      <Countdown
        deadline={deadline}
        createdAt={createdAt}
        defaults={defaults}
        options={(defaults ?? []).map((value) => ({ value }))}
      />
      <p>
        <Remaining deadline={deadline} />
      </p>
    </Sample>
  );
}
