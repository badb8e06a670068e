// One thing to know, in each tone.
import { Notice, type NoticeProps } from '@hitl-kit/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { Sample } from './stage.tsx';

const meta = {
  title: 'Notice',
  args: { title: '' },
  render: (args) => (
    <Sample>
      <Notice {...args} />
    </Sample>
  ),
} satisfies Meta<NoticeProps>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Neutral: Story = {
  parameters: { about: 'For what is as it is.' },
  args: { title: 'You asked for this, so somebody else must answer.', detail: 'Support can answer it.' },
};
export const Positive: Story = {
  parameters: { about: 'For what went well.' },
  args: { tone: 'positive', title: 'Ana answered “Approve” 10 s ago.' },
};
export const Warn: Story = {
  parameters: { about: 'For what one should know before going on.' },
  args: { tone: 'warn', title: 'Nobody answered by 14:44. Reject was taken.', detail: 'No person decided.' },
};
export const Danger: Story = {
  parameters: { about: 'For what did not happen, and what becomes of it.' },
  args: {
    tone: 'danger',
    title: 'You are offline. Your answer was not sent.',
    detail: 'It is kept on this device. The deadline is 14:44.',
  },
};
