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
import { backOnline, goOffline } from './network.ts';
import { findEnabled, findPart, parts, refusal } from './parts.ts';
import { comment, invoice, plainRefund, recall, refund, threeMustAgree } from './questions.ts';
import { As, Card } from './stage.tsx';
import { wordsOf } from './words.ts';

interface Args {
  person: Person;
  administer?: boolean;
}

const meta = {
  title: 'RequestView',
  beforeEach: backOnline,
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

export const ApprovalWithForm: Story = {
  name: 'Approval with form',
  parameters: { about: 'An agent proposes; Ana may change the arguments before she approves.' },
  ...withEngine(refund),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('textbox', { name: /Reason shown/ })).toHaveValue('Damaged in transit');
    await waitFor(() => expect(canvas.getByRole('button', { name: /Approve/ })).toBeEnabled());
  },
};

export const Choice: Story = {
  parameters: { about: 'One of three, no form, no deadline.' },
  ...withEngine(comment),
  play: async ({ canvas }) => {
    await findEnabled(canvas, 'button', /Publish/);
  },
};

export const SeveralOptions: Story = {
  name: 'Several options',
  parameters: { about: 'Several at once, with defaults that are taken at the deadline.' },
  ...withEngine(recall),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await findEnabled(canvas, 'checkbox', /Retailers/));
    await userEvent.click(canvas.getByRole('checkbox', { name: /Customers/ }));
    await expect(canvas.getAllByRole('checkbox', { checked: true })).toHaveLength(2);
  },
};

export const Entry: Story = {
  parameters: { about: 'A form and one button.' },
  ...withEngine(invoice),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('textbox', { name: /Invoice number/ })).toHaveValue('2026-118');
  },
};

export const NotComplete: Story = {
  name: 'Not complete',
  parameters: {
    about: 'The form was sent without what it needs: the field says so and has the focus; nothing went out.',
  },
  ...withEngine(invoice),
  play: async ({ canvas, canvasElement, userEvent, loaded }) => {
    await userEvent.click(await findEnabled(canvas, 'button', /Save/));
    await waitFor(() => expect(canvasElement.querySelector('[aria-invalid="true"]')).toHaveFocus());
    await expect(await stateOf(loaded)).toBe('awaiting_input');
  },
};

export const Conflict: Story = {
  parameters: {
    about: 'Ben answers while Ana has it open and has changed the amount: she sees who won and keeps her draft.',
  },
  ...withEngine(refund),
  play: async ({ canvas, canvasElement, userEvent, loaded }) => {
    const reason = await canvas.findByRole('textbox', { name: /Reason shown/ });
    await userEvent.clear(reason);
    await userEvent.type(reason, 'Crushed box');
    await answerAs('ben', 'Approve', loaded);
    await expect(await findPart(canvasElement, 'result')).toHaveTextContent('Ben');
  },
};

export const Answered: Story = {
  parameters: { about: 'Ana approves and the server took it.' },
  ...withEngine(refund),
  play: async ({ canvas, canvasElement, userEvent, loaded }) => {
    await userEvent.click(await findEnabled(canvas, 'button', /Approve/));
    await expect(await findPart(canvasElement, 'result')).toHaveTextContent('Approve');
    await expect(await stateOf(loaded)).toBe('responded');
  },
};

export const Sending: Story = {
  ...withEngine(comment),
  parameters: {
    about: 'On its way: never “Approved” before the server says so. The server takes its time here.',
    msw: [http.post(responsePath, () => delay('infinite')), intoEngine],
  },
  play: async ({ canvas, canvasElement, userEvent }) => {
    await userEvent.click(await findEnabled(canvas, 'button', /Publish/));
    await waitFor(() => expect(canvasElement.querySelector('[data-state="sending"]')).toBeVisible());
  },
};

export const NotSent: Story = {
  name: 'Not sent',
  ...withEngine(refund),
  parameters: {
    about: 'No reply came: the answer is kept, and can be sent again.',
    msw: [http.post(responsePath, () => HttpResponse.error()), intoEngine],
  },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await findEnabled(canvas, 'button', /Reject/));
    await waitFor(() => expect(canvas.getByRole('alert')).toBeVisible());
  },
};

export const QuestionChanged: Story = {
  name: 'Question changed',
  parameters: {
    about:
      'The server holds another question than the one that was answered: it shows, and what was written can be copied.',
  },
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

export const TakenByDefault: Story = {
  name: 'Taken by default',
  parameters: { about: 'Nobody answered in time, so the default was taken.' },
  ...withEngine(late(refund)),
  play: async ({ canvasElement, canvas }) => {
    await expect(await findPart(canvasElement, 'result')).toHaveTextContent('Reject');
    await expect(canvas.queryByRole('button', { name: /Approve/ })).not.toBeInTheDocument();
  },
};

export const Expired: Story = {
  parameters: { about: 'Nobody answered in time, and there was no default.' },
  ...withEngine(late(comment)),
  play: async ({ canvasElement }) => {
    await expect(await findPart(canvasElement, 'result')).toHaveAttribute('data-state', 'expired');
  },
};

export const NotForMe: Story = {
  name: 'Not for me',
  parameters: {
    about: 'Lena leads and sees everything, but this is for support: it says why she cannot answer, and who can.',
  },
  ...withEngine(refund),
  args: { person: 'lena' },
  play: async ({ canvas, canvasElement }) => {
    await expect(await findPart(canvasElement, 'notice')).toBeVisible();
    await expect(canvas.queryByRole('button', { name: /Approve/ })).not.toBeInTheDocument();
  },
};

export const Long: Story = {
  parameters: { about: 'Too long for the screen: the action bar stays in view.' },
  ...withEngine({
    ...refund,
    request: { ...refund.request, body: Array.from({ length: 14 }, () => refund.request.body).join('\n\n') },
  }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('button', { name: /Approve/ })).toBeVisible();
  },
};

export const ClaimedByMe: Story = {
  name: 'Claimed by me',
  parameters: { about: 'Ana took it for an hour: the others can no longer answer meanwhile.' },
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

export const ClaimedByAnother: Story = {
  name: 'Claimed by another',
  parameters: { about: 'Ben took it: it says until when, and Ana cannot answer until then.' },
  ...withEngine(refund),
  play: async ({ canvas, canvasElement, loaded }) => {
    const engine = engineOf(loaded);
    await engine.client('ben').requests.claim(engine.seeded.at(-1)?.id ?? '', { for: 'PT1H' });
    await expect(await findPart(canvasElement, 'notice')).toHaveTextContent('Ben');
    await expect(canvas.queryByRole('button', { name: /Approve/ })).not.toBeInTheDocument();
  },
};

export const RequesterExcluded: Story = {
  name: 'Requester excluded',
  parameters: { about: 'Ana asked for it herself, so somebody else must answer.' },
  ...withEngine({ ...comment, by: 'ana', request: { ...comment.request, excludeRequester: true } }),
  play: async ({ canvas, canvasElement }) => {
    await expect(await findPart(canvasElement, 'notice')).toBeVisible();
    await expect(canvas.queryByRole('button', { name: /Publish/ })).not.toBeInTheDocument();
  },
};

export const NotFound: Story = {
  name: 'Not found',
  ...withEngine(comment),
  parameters: {
    about: 'It does not exist, or Ana may not see it: both are one to her.',
    msw: [http.get('/api/hitl/:story/v1/requests/:id', () => refusal(404, 'not_found')), intoEngine],
  },
  play: async ({ canvasElement }) => {
    await expect(await findPart(canvasElement, 'notice')).toBeVisible();
  },
};

export const Claiming: Story = {
  parameters: { about: 'For how long nobody else can answer.' },
  ...withEngine(refund),
  play: async ({ canvasElement, userEvent }) => {
    await openTool(canvasElement, 'claim', userEvent);
    await findPart(canvasElement, 'tool-panel');
  },
};

export const Delegating: Story = {
  parameters: { about: "To somebody of the host's people, found by name." },
  ...withEngine(refund),
  play: async ({ canvas, canvasElement, userEvent }) => {
    await openTool(canvasElement, 'delegate', userEvent);
    await userEvent.type(await canvas.findByRole('combobox'), 'Le');
    await expect(await canvas.findByRole('option', { name: /Lena/ })).toBeVisible();
  },
};

export const Snoozing: Story = {
  parameters: { about: "Until a named time or one's own; none is after the deadline." },
  ...withEngine(comment),
  play: async ({ canvasElement, userEvent }) => {
    await openTool(canvasElement, 'snooze', userEvent);
    await expect((await findPart(canvasElement, 'tool-panel')).querySelector('input')).toHaveFocus();
  },
};

export const Snoozed: Story = {
  parameters: { about: "Out of Ana's inbox for a day, and nobody else's." },
  ...withEngine(comment),
  play: async ({ canvasElement, userEvent }) => {
    await openTool(canvasElement, 'snooze', userEvent);
    await userEvent.click(submitOf(await findPart(canvasElement, 'tool-panel')));
    await waitFor(() => expect(parts(canvasElement, 'tool-panel')).toHaveLength(0));
  },
};

export const Quorum: Story = {
  parameters: { about: 'Three must give the same answer, and one “Reject” is enough; Ben has answered.' },
  ...withEngine(threeMustAgree),
  play: async ({ canvasElement, loaded }) => {
    await answerAs('ben', 'Approve', loaded);
    await waitFor(() => expect(parts(canvasElement, 'tally')[0]).toHaveTextContent('Ben'));
  },
};

export const QuorumAnswered: Story = {
  name: 'Quorum, answered by me',
  parameters: { about: 'Ana has given hers; the others are still needed.' },
  ...withEngine(threeMustAgree),
  play: async ({ canvasElement, loaded }) => {
    await answerAs('ben', 'Approve', loaded);
    await answerAs('ana', 'Approve', loaded);
    await expect(await findPart(canvasElement, 'notice')).toHaveTextContent('Approve');
  },
};

export const CommentRequired: Story = {
  name: 'Comment required',
  parameters: { about: '“Reject” needs a comment: its field opens, says so and has the focus; nothing went out.' },
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

export const LongHistory: Story = {
  name: 'Long history',
  parameters: { about: 'All that people did with it, in words; the rest is folded.' },
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

export const AskedAgain: Story = {
  name: 'Asked again',
  parameters: {
    about:
      'While Ana has it open the agent asks again, with another amount: she reads that a newer request replaces it, and the thread below leads to it and back.',
  },
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

export const Override: Story = {
  parameters: {
    about: 'For hosts that offer it: Lena decides in place of support, with a reason; this is the last step.',
  },
  ...withEngine(comment),
  args: { person: 'lena', administer: true },
  play: async ({ canvas, canvasElement, userEvent, loaded, globals }) => {
    const { quoted, t } = wordsOf(globals);
    await openTool(canvasElement, 'override', userEvent);
    await userEvent.click(canvas.getByRole('radio', { name: /Publish/ }));
    await userEvent.type(canvas.getByRole('textbox'), 'Support is closed today.');
    await userEvent.click(submitOf(await findPart(canvasElement, 'tool-panel')));
    const decide = await canvas.findByRole('button', {
      name: t('forceNow', { options: quoted(['Publish']) }),
    });
    await expect(decide.dataset.intent).toBe('danger');
    await expect(canvas.getByRole('button', { name: t('backToReason') })).toHaveFocus();
    await expect(await stateOf(loaded)).toBe('awaiting_input');
  },
};

export const Overriding: Story = {
  parameters: { about: 'The first of two steps: what Lena decides in place of support, and why.' },
  ...withEngine(comment),
  args: { person: 'lena', administer: true },
  play: async ({ canvasElement, userEvent }) => {
    await openTool(canvasElement, 'override', userEvent);
    await expect((await findPart(canvasElement, 'tool-panel')).querySelector('textarea')).toBeVisible();
  },
};

export const Failed: Story = {
  parameters: { about: 'Lena ended it without an answer while Ana had it open.' },
  ...withEngine(refund),
  play: async ({ canvas, canvasElement, loaded }) => {
    await findEnabled(canvas, 'button', /Approve/);
    const engine = engineOf(loaded);
    const reason = 'The payment provider closed the account.';
    await engine.client('lena').requests.fail(engine.seeded.at(-1)?.id ?? '', { reason });
    await expect(await findPart(canvasElement, 'result')).toHaveAttribute('data-state', 'failed');
  },
};

export const Commenting: Story = {
  parameters: { about: 'A word on the request without answering it; it stands in the history.' },
  ...withEngine(comment),
  play: async ({ canvas, canvasElement, userEvent, globals }) => {
    const name = wordsOf(globals).t('writeComment');
    await userEvent.click(await canvas.findByRole('button', { name }));
    await expect((await findPart(canvasElement, 'tool-panel')).querySelector('textarea')).toHaveFocus();
  },
};

export const Loading: Story = {
  parameters: {
    about: 'The server takes its time: what comes is said to be loading.',
    msw: [http.get('/api/hitl/:story/v1/requests/:id', () => delay('infinite')), intoEngine],
  },
  ...withEngine(refund),
  play: async ({ canvas, globals }) => {
    await expect(await canvas.findByText(wordsOf(globals).t('loading'))).toBeVisible();
  },
};

export const Offline: Story = {
  parameters: { about: 'Without a network nothing is sent; the answer is kept, and can be sent again.' },
  ...withEngine(refund),
  play: async ({ canvas, userEvent, loaded, globals }) => {
    const reject = await findEnabled(canvas, 'button', /Reject/);
    engineOf(loaded).interrupt(() => Response.error());
    goOffline();
    await userEvent.click(reject);
    await waitFor(() => expect(canvas.getByText(wordsOf(globals).t('offline'))).toBeVisible());
  },
};

export const Names: Story = {
  name: 'People by name',
  parameters: { about: 'The host says what it calls people and roles, wherever an id would stand.' },
  ...withEngine({
    ...comment,
    request: { ...comment.request, assignees: { users: ['ben'], roles: ['support', 'lead'] } },
  }),
  render: ({ person }, { loaded }) => (
    <As person={person} engine={engineOf(loaded)} names={hostNames}>
      <Card>
        <RequestView id={engineOf(loaded).seeded.at(-1)?.id ?? ''} />
      </Card>
    </As>
  ),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/Ben Mayer.*Customer support.*Team leads/)).toBeVisible();
  },
};

const hostPeople: Record<string, string> = { ben: 'Ben Mayer' };
const hostRoles: Record<string, string> = { support: 'Customer support', lead: 'Team leads' };
const hostNames = { user: (id: string) => hostPeople[id], role: (id: string) => hostRoles[id] };

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
