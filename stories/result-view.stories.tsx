// How a request ended, from plain props: every state, said with its own option labels.
import { ResultView, type ResultViewProps } from '@hitl-kit/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { findPart } from './parts.ts';
import { sampleResponse as answer, sampleRequest as open } from './samples.ts';
import { Sample } from './stage.tsx';

const meta = {
  title: 'ResultView',
  parameters: { controls: { disable: false, exclude: ['now', 'actions'] } },
  args: { request: open, by: '', detail: '' },
  render: (args) => (
    <Sample>
      <ResultView {...args} />
    </Sample>
  ),
  play: async ({ args, canvasElement }) => {
    await expect(await findPart(canvasElement, 'result')).toHaveAttribute('data-state', args.request.state);
  },
} satisfies Meta<ResultViewProps>;
export default meta;

type Story = StoryObj<typeof meta>;

export const AnsweredByAnother: Story = {
  name: 'Answered by another',
  parameters: { about: 'Somebody else was first: who, what and when, and that nothing was sent.' },
  args: { request: { ...open, state: 'responded', response: answer }, detail: 'Nothing was sent from your side.' },
};

export const AnsweredByMe: Story = {
  name: 'Answered by me',
  parameters: { about: "This person's own answer." },
  args: {
    request: {
      ...open,
      state: 'responded',
      response: { ...answer, chosenOptions: ['Reject'], params: null, respondedBy: { id: 'ana', name: 'Ana' } },
    },
  },
};

export const WithComment: Story = {
  name: 'With comment',
  parameters: { about: 'What was entered and what was said stands with the answer.' },
  args: {
    request: {
      ...open,
      state: 'responded',
      response: { ...answer, comment: 'The photographs look genuine. Third parcel from this depot this week.' },
    },
  },
};

export const FromSlack: Story = {
  name: 'From Slack',
  parameters: { about: 'Anything but the product itself is named.' },
  args: { request: { ...open, state: 'responded', response: { ...answer, channel: 'slack' } } },
};

export const Forced: Story = {
  parameters: { about: 'In place of those who were asked, with a reason that stands with it.' },
  args: {
    request: {
      ...open,
      state: 'responded',
      reason: 'Support is closed today.',
      response: { ...answer, channel: 'forced', respondedBy: { id: 'lena', name: 'Lena' } },
    },
  },
};

export const Edited: Story = {
  parameters: { about: 'What was proposed stands beside each value that was changed.' },
  args: {
    request: {
      ...open,
      state: 'responded',
      paramsData: { amount: 42.5, reason: 'Damaged in transit', parts: ['lid', 'box'] },
      response: { ...answer, params: { amount: 21.25, reason: 'Damaged in transit', parts: ['box'] } },
    },
  },
};

export const TakenByDefault: Story = {
  name: 'Taken by default',
  parameters: { about: 'Nobody answered in time, so the default was taken: no person decided.' },
  args: {
    request: {
      ...open,
      state: 'defaulted',
      defaults: ['Reject'],
      response: {
        ...answer,
        chosenOptions: ['Reject'],
        params: null,
        respondedBy: null,
        channel: 'timeout',
        timedOut: true,
      },
    },
  },
};

export const Expired: Story = {
  parameters: { about: 'Nobody answered in time, and there was no default.' },
  args: { request: { ...open, state: 'expired' } },
};

export const Withdrawn: Story = {
  parameters: { about: 'Whoever asked took the request back, with a reason.' },
  args: { request: { ...open, state: 'cancelled', reason: 'The customer took the order back.' } },
};

export const AskedAnew: Story = {
  name: 'Asked anew',
  parameters: { about: 'Another request took its place.' },
  args: {
    request: { ...open, state: 'cancelled', reason: 'It was asked again.', supersededBy: open.id },
    by: 'refund-agent did so.',
  },
};

export const Failed: Story = {
  parameters: { about: 'An administrator ended it without an answer, with a reason.' },
  args: {
    request: { ...open, state: 'failed', reason: 'The payment provider closed the account.' },
    by: 'Lena did so.',
  },
};
