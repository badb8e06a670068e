// How a request ended, from plain props: every state, said with its own option labels.
import { ResultView, type ResultViewProps } from '@hitl-kit/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { findPart } from './parts.ts';
import { sampleResponse as answer, sampleRequest as open } from './samples.ts';
import { Sample } from './stage.tsx';

const meta = {
  title: 'ResultView',
  args: { request: open },
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
  args: { request: { ...open, state: 'responded', response: answer }, detail: 'Nothing was sent from your side.' },
};

export const AnsweredByMe: Story = {
  name: 'Answered by me',
  args: {
    request: {
      ...open,
      state: 'responded',
      response: { ...answer, chosenOptions: ['Reject'], params: null, respondedBy: { id: 'ana', name: 'Ana' } },
    },
  },
};

/** What was entered and what was said stands with the answer. */
export const WithComment: Story = {
  name: 'With comment',
  args: {
    request: {
      ...open,
      state: 'responded',
      response: { ...answer, comment: 'The photographs look genuine. Third parcel from this depot this week.' },
    },
  },
};

/** Anything but the product itself is named. */
export const FromSlack: Story = {
  name: 'From Slack',
  args: { request: { ...open, state: 'responded', response: { ...answer, channel: 'slack' } } },
};

/** In place of those who were asked, with a reason that stands with it. */
export const Forced: Story = {
  args: {
    request: {
      ...open,
      state: 'responded',
      reason: 'Support is closed today.',
      response: { ...answer, channel: 'forced', respondedBy: { id: 'lena', name: 'Lena' } },
    },
  },
};

/** What was proposed stands beside each value that was changed. */
export const Edited: Story = {
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

export const Expired: Story = { args: { request: { ...open, state: 'expired' } } };

export const Withdrawn: Story = {
  args: { request: { ...open, state: 'cancelled', reason: 'The customer took the order back.' } },
};

export const AskedAnew: Story = {
  name: 'Asked anew',
  args: {
    request: { ...open, state: 'cancelled', reason: 'It was asked again.', supersededBy: open.id },
    by: 'refund-agent did so.',
  },
};

export const Failed: Story = {
  args: {
    request: { ...open, state: 'failed', reason: 'The payment provider closed the account.' },
    by: 'Lena did so.',
  },
};
