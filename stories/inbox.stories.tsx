// The inbox, live: each story has an engine of its own in the tab.
import { Inbox, RequestView } from '@hitl-kit/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { HttpResponse, http } from 'msw';
import { expect, waitFor } from 'storybook/test';
import { engineOf, intoEngine, type LiveEngine, people, withEngine } from './live-engine.ts';
import { findPart, parts } from './parts.ts';
import { anotherRefund, comment, inbox, refund } from './questions.ts';
import { As, Card } from './stage.tsx';

const meta = {
  title: 'Inbox',
  render: (_, { loaded }) => (
    <As person="ana" engine={engineOf(loaded)}>
      <Inbox />
    </As>
  ),
} satisfies Meta;
export default meta;

type Story = StoryObj<typeof meta>;

/** Ana's inbox. The two buttons above it are the world outside: an agent that asks, a colleague who answers. */
export const Live: Story = {
  ...withEngine(...inbox),
  render: (_, { loaded }) => (
    <>
      <WorldOutside engine={engineOf(loaded)} />
      <As person="ana" engine={engineOf(loaded)}>
        <Inbox />
      </As>
    </>
  ),
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(rows(canvasElement)).toHaveLength(inbox.length));
    await findPart(canvasElement, 'badge');
  },
};

/** Nothing waits; ask something above and see it arrive. */
export const Empty: Story = {
  ...withEngine(),
  play: async ({ canvasElement }) => {
    await findPart(canvasElement, 'empty');
  },
};

/** What comes while one looks waits behind the pill: nothing moves under the pointer. */
export const Arrivals: Story = {
  ...withEngine(...inbox),
  play: async ({ canvasElement, loaded }) => {
    await waitFor(() => expect(rows(canvasElement)).toHaveLength(inbox.length));
    await engineOf(loaded).ask(anotherRefund(1043));
    await findPart(canvasElement, 'pill');
    await expect(rows(canvasElement)).toHaveLength(inbox.length);
  },
};

/** Ana has her inbox; Ben, at his own desk, has one of its requests open. Answer on one side and watch the other. */
export const TwoPeople: Story = {
  name: 'Two people',
  ...withEngine(refund, comment),
  render: (_, { loaded }) => {
    const engine = engineOf(loaded);
    const asked = engine.seeded.at(-1);
    return (
      <div className="stage-columns">
        <div>
          <p className="stage-label">{people.ana.name}</p>
          <As person="ana" engine={engine}>
            <Inbox />
          </As>
        </div>
        <div>
          <p className="stage-label">{people.ben.name}</p>
          <As person="ben" engine={engine}>
            <Card>{asked && <RequestView id={asked.id} />}</Card>
          </As>
        </div>
      </div>
    );
  },
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(rows(canvasElement)).toHaveLength(2));
    await findPart(canvasElement, 'options');
  },
};

/** The server cannot be reached. */
export const Unreachable: Story = {
  ...withEngine(),
  parameters: { msw: [http.get('/api/hitl/:story/*', () => HttpResponse.error()), intoEngine] },
  play: async ({ canvasElement }) => {
    await findPart(canvasElement, 'unreadable');
  },
};

function WorldOutside({ engine }: { engine: LiveEngine }) {
  const answerOne = async () => {
    const ben = engine.client('ben').requests;
    const { items } = await ben.page({ view: 'assigned' });
    const open = items.find(({ kind }) => kind === 'choice') ?? items.at(-1);
    if (open) await ben.respond(open.id, { chosenOptions: [open.options.at(-1)?.value ?? ''] });
  };
  return (
    <div className="stage-bar">
      <button type="button" onClick={() => engine.ask(anotherRefund(1100 + Math.floor(Math.random() * 900)))}>
        refund-agent asks
      </button>
      <button type="button" onClick={answerOne}>
        Ben answers one
      </button>
    </div>
  );
}

const rows = (within: Element) => parts(within, 'row');
