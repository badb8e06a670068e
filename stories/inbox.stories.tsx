// The inbox, live: each story has an engine of its own in the tab.
import { clientSource, Inbox, type InboxQuery, RequestView } from '@hitl-kit/react';
import { listQuery } from '@hitl-kit/react/queries';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { type DehydratedState, dehydrate, QueryClient } from '@tanstack/react-query';
import { HttpResponse, http } from 'msw';
import { useEffect, useState } from 'react';
import { expect, userEvent, waitFor } from 'storybook/test';
import { engineOf, intoEngine, type LiveEngine, people, withEngine, withEngines } from './live-engine.ts';
import { findEnabled, findPart, parts, refusal } from './parts.ts';
import { anotherRefund, comment, emptyRefund, inbox, invoice, plainRefund, recall, refund } from './questions.ts';
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

/** The list, and beside it the request that is open. */
export const Open: Story = {
  ...withEngine(...inbox),
  play: async ({ canvasElement, canvas }) => {
    await waitFor(() => expect(rows(canvasElement)).toHaveLength(inbox.length));
    rows(canvasElement)[0]?.click();
    await findEnabled(canvas, 'button', /Approve/);
    await waitFor(() => expect(parts(canvasElement, 'subject')[0]).toHaveFocus());
  },
};

/** The session ended: no row stands there as if it could still be opened. */
export const SignedOut: Story = {
  name: 'Signed out',
  ...withEngine(...inbox),
  parameters: { msw: [http.get('/api/hitl/:story/v1/*', () => refusal(401, 'unauthenticated')), intoEngine] },
  play: async ({ canvasElement }) => {
    await findPart(canvasElement, 'unreadable');
    await expect(rows(canvasElement)).toHaveLength(0);
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

/** Lena is an administrator, so that she has a tab for everything. One request is snoozed, one is answered. */
export const Views: Story = {
  ...withEngine(...inbox),
  render: (_, { loaded }) => (
    <As person="lena" engine={engineOf(loaded)}>
      <Inbox administer />
    </As>
  ),
  play: async ({ canvasElement, loaded }) => {
    const engine = engineOf(loaded);
    const [, second] = engine.seeded;
    if (second) await engine.client('ben').requests.respond(second.id, { chosenOptions: ['publish'] });
    await waitFor(() => expect(parts(canvasElement, 'tab')).toHaveLength(4));
    parts(canvasElement, 'tab').at(-1)?.click();
    await waitFor(() => expect(rows(canvasElement)).toHaveLength(inbox.length));
  },
};

/** Where people ask too, a host offers what they asked: Lena sees what became of it. */
export const AskedByMe: Story = {
  name: 'Asked by me',
  ...withEngine(comment, { ...recall, by: 'lena' }, { ...refund, by: 'lena' }),
  render: (_, { loaded }) => (
    <As person="lena" engine={engineOf(loaded)}>
      <Inbox views={['assigned', 'created']} />
    </As>
  ),
  play: async ({ canvasElement, loaded }) => {
    const engine = engineOf(loaded);
    await engine.client('ben').requests.respond(engine.seeded.at(1)?.id ?? '', { chosenOptions: ['retail'] });
    parts(canvasElement, 'tab').at(-1)?.click();
    await waitFor(() => expect(rows(canvasElement)).toHaveLength(2));
  },
};

/** What Ana has snoozed comes back by itself, or when she brings it back. */
export const Snoozed: Story = {
  ...withEngine(...inbox),
  play: async ({ canvasElement, loaded }) => {
    const engine = engineOf(loaded);
    const until = new Date(Date.now() + 86_400_000).toISOString();
    for (const { id } of engine.seeded.slice(1, 3)) await engine.client('ana').requests.snooze(id, { until });
    parts(canvasElement, 'tab')[1]?.click();
    await waitFor(() => expect(rows(canvasElement)).toHaveLength(2));
  },
};

/** A word and a priority are asked for, in another order than usual: what is set stands above the list. */
export const Filtered: Story = {
  ...withEngine(...inbox),
  render: (_, { loaded }) => (
    <As person="ana" engine={engineOf(loaded)}>
      <KeptQuery query={{ view: 'assigned', q: 're', sort: 'deadline', priorityMin: 20 }} />
    </As>
  ),
  play: async ({ canvasElement }) => {
    await findPart(canvasElement, 'chips');
    await waitFor(() => expect(rows(canvasElement).length).toBeGreaterThan(1));
  },
};

/** The panel with all that can be asked for. */
export const Filters: Story = {
  ...withEngine(...inbox),
  play: async ({ canvasElement }) => {
    const bar = await findPart(canvasElement, 'finder-bar');
    bar.querySelector('button')?.click();
    await findPart(canvasElement, 'filters');
  },
};

/** Nothing is found: the list offers to take the filters away. */
export const NothingFound: Story = {
  name: 'Nothing found',
  ...withEngine(...inbox),
  render: (_, { loaded }) => (
    <As person="ana" engine={engineOf(loaded)}>
      <KeptQuery query={{ view: 'assigned', q: 'nothing like it' }} />
    </As>
  ),
  play: async ({ canvasElement }) => {
    await findPart(canvasElement, 'empty');
  },
};

/** Three refunds are selected, and one answer is about to go to all of them. */
export const Selecting: Story = {
  ...withEngine(...inbox, ...[1043, 1044, 1045].map(plainRefund)),
  play: async ({ canvasElement }) => {
    await select(canvasElement, 3);
    await expect(await findPart(canvasElement, 'bulk')).toBeVisible();
  },
};

/** One of them has a form: each row says what came of it, and what was not taken stays selected. */
export const BulkResults: Story = {
  name: 'Bulk results, mixed',
  ...withEngine(plainRefund(1043), emptyRefund(1044), plainRefund(1045)),
  play: async ({ canvasElement }) => {
    await select(canvasElement, 3);
    const bulk = await findPart(canvasElement, 'bulk');
    await userEvent.selectOptions(bulk.querySelector('select') as HTMLSelectElement, 'Approve');
    parts(bulk, 'button').at(-1)?.click();
    await waitFor(() => expect(parts(canvasElement, 'bulk-result')).toHaveLength(3));
  },
};

/** The network went away after the list was read. */
export const NotUpToDate: Story = {
  name: 'Not up to date',
  ...withEngine(...inbox),
  play: async ({ canvasElement, loaded }) => {
    await waitFor(() => expect(rows(canvasElement)).toHaveLength(inbox.length));
    engineOf(loaded).interrupt(() => Response.error());
    // Ana comes back to the page, which reads again.
    window.dispatchEvent(new Event('visibilitychange'));
    await findPart(canvasElement, 'stale');
  },
};

/** Ten thousand requests wait, and ten pages are loaded. Press End, or scroll: only what can be seen is drawn. */
export const TenThousand: Story = {
  name: '10,000 rows',
  ...withEngine(...Array.from({ length: 10_000 }, (_, n) => plainRefund(n + 1))),
  render: (_, { loaded }) => <ManyLoaded engine={engineOf(loaded)} />,
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(rows(canvasElement).length).toBeGreaterThan(10), { timeout: 15_000 });
    await expect(rows(canvasElement).length).toBeLessThan(100);
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

/**
 * Two systems in one inbox, and the second one cannot be reached: what the first one has is there, and which one is
 * missing is said. Let it come back above, and try again.
 */
export const TwoSources: Story = {
  name: 'Two sources, one unreachable',
  ...withEngines({ engine: [comment, refund], billing: [invoice, recall] }),
  render: (_, { loaded }) => <TwoSystems shop={engineOf(loaded)} billing={engineOf(loaded, 'billing')} />,
  play: async ({ canvasElement }) => {
    await expect(await findPart(canvasElement, 'stale')).toHaveTextContent('Billing');
    await expect(rows(canvasElement)).toHaveLength(2);
  },
};

/** The same two, both well: one list by time, one count. What was missing came with “Try again”. */
export const TwoSourcesRead: Story = {
  ...TwoSources,
  name: 'Two sources',
  play: async ({ canvasElement }) => {
    const missing = await findPart(canvasElement, 'stale');
    canvasElement.querySelector<HTMLElement>('.stage-bar button')?.click();
    missing.querySelector('button')?.click();
    await waitFor(() => expect(rows(canvasElement)).toHaveLength(4));
    await expect(parts(canvasElement, 'stale')).toHaveLength(0);
  },
};

/** As a host would keep it in its URL. */
function KeptQuery({ query: first }: { query: InboxQuery }) {
  const [query, setQuery] = useState(first);
  return <Inbox query={query} onQueryChange={setQuery} />;
}

/** What Ana has to do in both; the second one comes and goes. */
function TwoSystems({ shop, billing }: { shop: LiveEngine; billing: LiveEngine }) {
  const [away, setAway] = useState(true);
  const [sources] = useState(() => [
    clientSource(shop.client('ana'), { id: 'shop', name: 'Shop' }),
    clientSource(billing.client('ana'), { id: 'billing', name: 'Billing' }),
  ]);
  billing.interrupt(away ? () => Response.error() : null);
  return (
    <>
      <div className="stage-bar">
        <button type="button" onClick={() => setAway(!away)}>
          {away ? 'Billing comes back' : 'Billing goes away'}
        </button>
      </div>
      <As person="ana" engine={shop} sources={sources}>
        <Inbox />
      </As>
    </>
  );
}

/** Reads the first ten pages as a host's server would, and hands them to the provider. */
function ManyLoaded({ engine }: { engine: LiveEngine }) {
  const [state, setState] = useState<DehydratedState | null>(null);
  useEffect(() => {
    const reading = new QueryClient();
    const query = listQuery([clientSource(engine.client('ana'))], { view: 'assigned' });
    reading.prefetchInfiniteQuery({ ...query, pages: 10 }).then(() => setState(dehydrate(reading)));
  }, [engine]);
  if (!state) return null;
  return (
    <As person="ana" engine={engine} state={state}>
      <Inbox />
    </As>
  );
}

async function select(canvasElement: HTMLElement, count: number): Promise<void> {
  const button = await waitFor(() => {
    const found = canvasElement.querySelector<HTMLElement>('[data-action="select"]');
    expect(found).not.toBeNull();
    return found;
  });
  button?.click();
  await findPart(canvasElement, 'bulk');
  const boxes = [...canvasElement.querySelectorAll<HTMLElement>('.hitl-row-check > input')];
  for (const box of boxes.slice(0, count)) box.click();
}

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
