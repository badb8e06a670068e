// One request, open, on the real engine: what asks, and everything that can become of it while it is on the screen.
import { RequestView } from '@hitl-kit/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { delay, HttpResponse, http } from 'msw';
import { useState } from 'react';
import { expect, waitFor } from 'storybook/test';
import {
  engineOf,
  intoEngine,
  type LiveEngine,
  type Person,
  people,
  type Question,
  withEngine,
} from './live-engine.ts';
import { findEnabled, findPart, parts, refusal } from './parts.ts';
import { comment, invoice, plainRefund, recall, refund, threeMustAgree } from './questions.ts';
import { As, Card } from './stage.tsx';

interface Args {
  person: Person;
  administer?: boolean;
}

const meta = {
  title: 'RequestView',
  args: { person: 'ana' },
  render: ({ person, administer }, { loaded }) => {
    const engine = engineOf(loaded);
    const request = engine.seeded.at(-1);
    return (
      <As person={person} engine={engine} people={findPeople}>
        <Card>{request && <RequestView id={request.id} administer={administer} />}</Card>
      </As>
    );
  },
} satisfies Meta<Args>;
export default meta;

type Story = StoryObj<typeof meta>;

const responsePath = '/api/hitl/:story/v1/requests/:id/response';

/** An agent proposes; Ana may change the arguments before she approves. */
export const ApprovalWithForm: Story = {
  name: 'Approval with form',
  ...withEngine(refund),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('textbox', { name: /Reason shown/ })).toHaveValue('Damaged in transit');
    await waitFor(() => expect(canvas.getByRole('button', { name: /Approve/ })).toBeEnabled());
  },
};

/** One of three, no form, no deadline. */
export const Choice: Story = {
  ...withEngine(comment),
  play: async ({ canvas }) => {
    await findEnabled(canvas, 'button', /Publish/);
  },
};

/** Several at once, with defaults that are taken at the deadline. */
export const SeveralOptions: Story = {
  name: 'Several options',
  ...withEngine(recall),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await findEnabled(canvas, 'checkbox', /Retailers/));
    await userEvent.click(canvas.getByRole('checkbox', { name: /Customers/ }));
    await expect(canvas.getAllByRole('checkbox', { checked: true })).toHaveLength(2);
  },
};

/** A form and one button. */
export const Entry: Story = {
  ...withEngine(invoice),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('textbox', { name: /Invoice number/ })).toHaveValue('2026-118');
  },
};

/** The form was sent without what it needs: the field says so and has the focus; nothing went out. */
export const NotComplete: Story = {
  name: 'Not complete',
  ...withEngine(invoice),
  play: async ({ canvas, canvasElement, userEvent, loaded }) => {
    await userEvent.click(await findEnabled(canvas, 'button', /Save/));
    await waitFor(() => expect(canvasElement.querySelector('[aria-invalid="true"]')).toHaveFocus());
    await expect(await stateOf(loaded)).toBe('awaiting_input');
  },
};

/** Ben answers while Ana has it open and has changed the amount: she sees who won and keeps her draft. */
export const Conflict: Story = {
  ...withEngine(refund),
  play: async ({ canvas, canvasElement, userEvent, loaded }) => {
    const reason = await canvas.findByRole('textbox', { name: /Reason shown/ });
    await userEvent.clear(reason);
    await userEvent.type(reason, 'Crushed box');
    await answerAs('ben', 'Approve', loaded);
    await expect(await findPart(canvasElement, 'result')).toHaveTextContent('Ben');
  },
};

/** Ana approves and the server took it. */
export const Answered: Story = {
  ...withEngine(refund),
  play: async ({ canvas, canvasElement, userEvent, loaded }) => {
    await userEvent.click(await findEnabled(canvas, 'button', /Approve/));
    await expect(await findPart(canvasElement, 'result')).toHaveTextContent('Approve');
    await expect(await stateOf(loaded)).toBe('responded');
  },
};

/** On its way: never “Approved” before the server says so. The server takes its time here. */
export const Sending: Story = {
  ...withEngine(comment),
  parameters: { msw: [http.post(responsePath, () => delay('infinite')), intoEngine] },
  play: async ({ canvas, canvasElement, userEvent }) => {
    await userEvent.click(await findEnabled(canvas, 'button', /Publish/));
    await waitFor(() => expect(canvasElement.querySelector('[data-state="sending"]')).toBeVisible());
  },
};

/** No reply came: the answer is kept, and can be sent again. */
export const NotSent: Story = {
  name: 'Not sent',
  ...withEngine(refund),
  parameters: { msw: [http.post(responsePath, () => HttpResponse.error()), intoEngine] },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await findEnabled(canvas, 'button', /Reject/));
    await waitFor(() => expect(canvas.getByRole('alert')).toBeVisible());
  },
};

/** The server holds another question than the one that was answered: it shows, and what was written can be copied. */
export const QuestionChanged: Story = {
  name: 'Question changed',
  ...withEngine(refund),
  play: async ({ canvas, userEvent, loaded }) => {
    const engine = engineOf(loaded);
    const reason = await canvas.findByRole('textbox', { name: /Reason shown/ });
    await userEvent.clear(reason);
    await userEvent.type(reason, 'The parcel was crushed');
    const read = await engine.client('ana').requests.get(engine.seeded.at(-1)?.id ?? '');
    const changed = {
      ...read,
      subject: 'Refund half of order 1042 to the customer?',
      paramsData: { amount: 21.25, reason: 'Damaged in transit' },
      digest: `sha256:${'0'.repeat(64)}`,
    };
    engine.interrupt(({ method, url }) => {
      if (method === 'POST') return refusal(412, 'question_changed');
      return url.endsWith(read.id) ? Response.json(changed) : undefined;
    });
    await userEvent.click(await findEnabled(canvas, 'button', /Approve/));
    await expect(await canvas.findByRole('heading', { name: changed.subject })).toHaveFocus();
    await waitFor(() => expect(canvas.getByRole('alert')).toBeVisible());
    await expect(canvas.getByRole('alert').querySelector('button')).toBeEnabled();
    await expect(canvas.getByRole('textbox', { name: /Reason shown/ })).toHaveValue('Damaged in transit');
  },
};

/** Nobody answered in time, so the default was taken. */
export const TakenByDefault: Story = {
  name: 'Taken by default',
  ...withEngine(late(refund)),
  play: async ({ canvasElement, canvas }) => {
    await expect(await findPart(canvasElement, 'result')).toHaveTextContent('Reject');
    await expect(canvas.queryByRole('button', { name: /Approve/ })).not.toBeInTheDocument();
  },
};

/** Nobody answered in time, and there was no default. */
export const Expired: Story = {
  ...withEngine(late(comment)),
  play: async ({ canvasElement }) => {
    await expect(await findPart(canvasElement, 'result')).toHaveAttribute('data-state', 'expired');
  },
};

/** Lena leads and sees everything, but this is for support: it says why she cannot answer, and who can. */
export const NotForMe: Story = {
  name: 'Not for me',
  ...withEngine(refund),
  args: { person: 'lena' },
  play: async ({ canvas, canvasElement }) => {
    await expect(await findPart(canvasElement, 'notice')).toBeVisible();
    await expect(canvas.queryByRole('button', { name: /Approve/ })).not.toBeInTheDocument();
  },
};

/** Too long for the screen: the action bar stays in view. */
export const Long: Story = {
  ...withEngine({
    ...refund,
    request: { ...refund.request, body: Array.from({ length: 14 }, () => refund.request.body).join('\n\n') },
  }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('button', { name: /Approve/ })).toBeVisible();
  },
};

/** Ana took it for an hour: the others can no longer answer meanwhile. */
export const ClaimedByMe: Story = {
  name: 'Claimed by me',
  ...withEngine(refund),
  play: async ({ canvasElement, userEvent }) => {
    await openTool(canvasElement, 'claim', userEvent);
    await userEvent.click(submitOf(await findPart(canvasElement, 'tool-panel')));
    await waitFor(() => expect(parts(canvasElement, 'tool-panel')).toHaveLength(0));
    const tools = await findPart(canvasElement, 'tools');
    // The focus comes back once the reply is shown.
    await waitFor(() => expect(tools.contains(document.activeElement)).toBe(true));
  },
};

/** Ben took it: it says until when, and Ana cannot answer until then. */
export const ClaimedByAnother: Story = {
  name: 'Claimed by another',
  ...withEngine(refund),
  play: async ({ canvas, canvasElement, loaded }) => {
    const engine = engineOf(loaded);
    await engine.client('ben').requests.claim(engine.seeded.at(-1)?.id ?? '', { for: 'PT1H' });
    await expect(await findPart(canvasElement, 'notice')).toHaveTextContent('Ben');
    await expect(canvas.queryByRole('button', { name: /Approve/ })).not.toBeInTheDocument();
  },
};

/** Ana asked for it herself, so somebody else must answer. */
export const RequesterExcluded: Story = {
  name: 'Requester excluded',
  ...withEngine({ ...comment, by: 'ana', request: { ...comment.request, excludeRequester: true } }),
  play: async ({ canvas, canvasElement }) => {
    await expect(await findPart(canvasElement, 'notice')).toBeVisible();
    await expect(canvas.queryByRole('button', { name: /Publish/ })).not.toBeInTheDocument();
  },
};

/** It does not exist, or Ana may not see it: both are one to her. */
export const NotFound: Story = {
  name: 'Not found',
  ...withEngine(comment),
  parameters: { msw: [http.get('/api/hitl/:story/v1/requests/:id', () => refusal(404, 'not_found')), intoEngine] },
  play: async ({ canvasElement }) => {
    await expect(await findPart(canvasElement, 'notice')).toBeVisible();
  },
};

/** For how long nobody else can answer. */
export const Claiming: Story = {
  ...withEngine(refund),
  play: async ({ canvasElement, userEvent }) => {
    await openTool(canvasElement, 'claim', userEvent);
    await findPart(canvasElement, 'tool-panel');
  },
};

/** To somebody of the host's people, found by name. */
export const Delegating: Story = {
  ...withEngine(refund),
  play: async ({ canvas, canvasElement, userEvent }) => {
    await openTool(canvasElement, 'delegate', userEvent);
    await userEvent.type(await canvas.findByRole('combobox'), 'Le');
    await expect(await canvas.findByRole('option', { name: /Lena/ })).toBeVisible();
  },
};

/** Until a named time or one's own; none is after the deadline, which is near here. */
export const Snoozing: Story = {
  ...withEngine(comment),
  play: async ({ canvasElement, userEvent }) => {
    await openTool(canvasElement, 'snooze', userEvent);
    await expect((await findPart(canvasElement, 'tool-panel')).querySelector('input')).toHaveFocus();
  },
};

/** Out of Ana's inbox for a day, and nobody else's. */
export const Snoozed: Story = {
  ...withEngine(comment),
  play: async ({ canvasElement, userEvent }) => {
    await openTool(canvasElement, 'snooze', userEvent);
    await userEvent.click(submitOf(await findPart(canvasElement, 'tool-panel')));
    await waitFor(() => expect(parts(canvasElement, 'tool-panel')).toHaveLength(0));
  },
};

/** Three must give the same answer, and one “Reject” is enough; Ben has answered. */
export const Quorum: Story = {
  ...withEngine(threeMustAgree),
  play: async ({ canvasElement, loaded }) => {
    await answerAs('ben', 'Approve', loaded);
    await waitFor(() => expect(parts(canvasElement, 'tally')[0]).toHaveTextContent('Ben'));
  },
};

/** Ana has given hers; the others are still needed. */
export const QuorumAnswered: Story = {
  name: 'Quorum, answered by me',
  ...withEngine(threeMustAgree),
  play: async ({ canvasElement, loaded }) => {
    await answerAs('ben', 'Approve', loaded);
    await answerAs('ana', 'Approve', loaded);
    await expect(await findPart(canvasElement, 'notice')).toHaveTextContent('Approve');
  },
};

/** “Reject” needs a comment: its field opens, says so and has the focus; nothing went out. */
export const CommentRequired: Story = {
  name: 'Comment required',
  ...withEngine({
    ...comment,
    request: { ...comment.request, options: ['Publish', { value: 'Remove', requireComment: true }] },
  }),
  play: async ({ canvas, canvasElement, userEvent, loaded }) => {
    await userEvent.click(await findEnabled(canvas, 'button', /Remove/));
    await waitFor(() => expect(canvasElement.querySelector('textarea')).toHaveFocus());
    await expect(await stateOf(loaded)).toBe('awaiting_input');
  },
};

/** All that people did with it, in words; the rest is folded. */
export const LongHistory: Story = {
  name: 'Long history',
  ...withEngine(refund),
  play: async ({ canvasElement, loaded }) => {
    const engine = engineOf(loaded);
    const id = engine.seeded.at(-1)?.id ?? '';
    const [ben, lena] = [engine.client('ben').requests, engine.client('lena').requests];
    await ben.claim(id, { for: 'PT1H' });
    await ben.comment(id, { text: 'Photos look genuine. Third parcel from this depot this week.' });
    await lena.release(id);
    await ben.assign(id, { delegateTo: people.lena.id });
    await lena.assign(id, { assignees: { roles: ['support', 'lead'] } });
    await waitFor(() => expect(parts(canvasElement, 'event').length).toBe(3));
  },
};

/**
 * While Ana has it open the agent asks again, with another amount: she reads that a newer request replaces it, and the
 * thread below leads to it and back.
 */
export const AskedAgain: Story = {
  name: 'Asked again',
  ...withEngine(plainRefund(1042)),
  render: ({ person }, { loaded }) => (
    <As person={person} engine={engineOf(loaded)}>
      <Card>
        <OpensOthers engine={engineOf(loaded)} />
      </Card>
    </As>
  ),
  play: async ({ canvas, canvasElement, loaded }) => {
    await waitFor(() => expect(canvas.getByRole('button', { name: /Approve/ })).toBeEnabled());
    await askAgain(loaded);
    await expect(await findPart(canvasElement, 'result')).toHaveAttribute('data-state', 'cancelled');
    await expect(await findPart(canvasElement, 'thread')).toBeVisible();
    await expect(canvas.queryByRole('button', { name: /Approve/ })).not.toBeInTheDocument();
  },
};

/** For hosts that offer it: Lena decides in place of support, with a reason; this is the last step. */
export const Override: Story = {
  ...withEngine(comment),
  args: { person: 'lena', administer: true },
  play: async ({ canvas, canvasElement, userEvent, loaded }) => {
    await openTool(canvasElement, 'override', userEvent);
    await userEvent.click(canvas.getByRole('radio', { name: /Publish/ }));
    await userEvent.type(canvas.getByRole('textbox'), 'Support is closed today.');
    await userEvent.click(submitOf(await findPart(canvasElement, 'tool-panel')));
    const decide = await canvas.findByRole('button', { name: 'Answer “Publish” as administrator' });
    await expect(decide.dataset.intent).toBe('danger');
    await expect(canvas.getByRole('button', { name: 'Back' })).toHaveFocus();
    await expect(await stateOf(loaded)).toBe('awaiting_input');
  },
};

/** The same question, asked so long ago that its deadline is over. */
function late(question: Question): Question {
  return { ...question, ago: 30, request: { ...question.request, timeout: 'PT22M' } };
}

/** The host's directory. */
async function findPeople(text: string) {
  return Object.values(people).filter(({ name }) => name.toLowerCase().includes(text.trim().toLowerCase()));
}

async function openTool(canvasElement: HTMLElement, tool: string, user: { click(element: Element): Promise<void> }) {
  const button = await waitFor(() => {
    const found = canvasElement.querySelector(`[data-tool="${tool}"]`);
    expect(found).toBeVisible();
    return found as Element;
  });
  await user.click(button);
}

/** As a host's page that shows whichever request is asked for. */
function OpensOthers({ engine }: { engine: LiveEngine }) {
  const [id, setId] = useState(engine.seeded.at(-1)?.id ?? '');
  return <RequestView id={id} onOpen={(ref) => setId(ref.id)} />;
}

/** The agent thinks better of it. */
async function askAgain(loaded: Record<string, unknown>): Promise<void> {
  const engine = engineOf(loaded);
  const question = plainRefund(1042);
  const supersedes = engine.seeded.at(-1)?.id ?? '';
  const body = 'The carrier pays half of it. **21.25 EUR** are left to us.';
  await engine.ask({ ...question, request: { ...question.request, body, supersedes } });
}

/** The first button below what is filled in. */
const submitOf = (panel: HTMLElement) => panel.querySelector('.hitl-tool-actions > button') as HTMLElement;

async function answerAs(person: Person, option: string, loaded: Record<string, unknown>): Promise<void> {
  const engine = engineOf(loaded);
  const id = engine.seeded.at(-1)?.id ?? '';
  await engine.client(person).requests.respond(id, { chosenOptions: [option] });
}

async function stateOf(loaded: Record<string, unknown>): Promise<string> {
  const engine = engineOf(loaded);
  return (await engine.client('lena').requests.get(engine.seeded.at(-1)?.id ?? '')).state;
}
