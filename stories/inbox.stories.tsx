// The inbox, live: each story has an engine of its own in the tab.
import { clientSource, Inbox, type InboxQuery, RequestView } from '@hitl-kit/react';
import { listQuery } from '@hitl-kit/react/queries';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { type DehydratedState, dehydrate, QueryClient } from '@tanstack/react-query';
import { delay, HttpResponse, http } from 'msw';
import { useEffect, useState } from 'react';
import { expect, userEvent, waitFor } from 'storybook/test';
import { engineOf, intoEngine, type LiveEngine, people, withEngine, withEngines } from './live-engine.ts';
import { backOnline, goOffline } from './network.ts';
import { findEnabled, findPart, parts, refusal } from './parts.ts';
import { anotherRefund, comment, emptyRefund, inbox, invoice, plainRefund, recall, refund } from './questions.ts';
import { As, Card } from './stage.tsx';
import { wordsOf } from './words.ts';

const meta = {
  title: 'Inbox',
  beforeEach: backOnline,
  render: (_, { loaded }) => (
    <As person="ana" engine={engineOf(loaded)}>
      <Inbox />
    </As>
  ),
} satisfies Meta;
export default meta;

type Story = StoryObj<typeof meta>;

export const Live: Story = {
  parameters: {
    about: "Ana's inbox. The two buttons above it are the world outside: an agent that asks, a colleague who answers.",
  },
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

export const Open: Story = {
  parameters: { about: 'The list, and beside it the request that is open.' },
  ...withEngine(...inbox),
  play: async ({ canvasElement, canvas }) => {
    await waitFor(() => expect(rows(canvasElement)).toHaveLength(inbox.length));
    rows(canvasElement)[0]?.click();
    await findEnabled(canvas, 'button', /Approve/);
    await waitFor(() => expect(parts(canvasElement, 'subject')[0]).toHaveFocus());
  },
};

export const SignedOut: Story = {
  name: 'Signed out',
  ...withEngine(...inbox),
  parameters: {
    about: 'The session ended: no row stands there as if it could still be opened.',
    msw: [http.get('/api/hitl/:story/v1/*', () => refusal(401, 'unauthenticated')), intoEngine],
  },
  play: async ({ canvasElement }) => {
    await findPart(canvasElement, 'unreadable');
    await expect(rows(canvasElement)).toHaveLength(0);
  },
};

export const Empty: Story = {
  parameters: { about: 'Nothing waits.' },
  ...withEngine(),
  play: async ({ canvasElement }) => {
    await findPart(canvasElement, 'empty');
  },
};

export const Loading: Story = {
  parameters: {
    about: 'The server takes its time: rows are said to be loading.',
    msw: [http.get('/api/hitl/:story/v1/*', () => delay('infinite')), intoEngine],
  },
  ...withEngine(...inbox),
  play: async ({ canvas, globals }) => {
    await expect(await canvas.findByText(wordsOf(globals).t('loading'))).toBeVisible();
  },
};

export const LoadMore: Story = {
  name: 'Load more',
  parameters: { about: 'Sixty wait, and fifty are a page: more come when asked for.' },
  ...withEngine(...Array.from({ length: 60 }, (_, n) => plainRefund(1100 + n))),
  play: async ({ canvas, canvasElement, globals }) => {
    await waitFor(() => expect(rows(canvasElement)).toHaveLength(50), { timeout: 5000 });
    await expect(canvas.getByRole('button', { name: wordsOf(globals).t('loadMore') })).toBeEnabled();
  },
};

export const Offline: Story = {
  parameters: { about: 'The device has no network: the list stands, and says since when it is not up to date.' },
  ...withEngine(...inbox),
  play: async ({ canvasElement, loaded }) => {
    await waitFor(() => expect(rows(canvasElement)).toHaveLength(inbox.length));
    engineOf(loaded).interrupt(() => Response.error());
    goOffline();
    await findPart(canvasElement, 'stale');
    await expect(rows(canvasElement)).toHaveLength(inbox.length);
  },
};

export const Arrivals: Story = {
  parameters: { about: 'What comes while one looks waits behind the pill: nothing moves under the pointer.' },
  ...withEngine(...inbox),
  play: async ({ canvasElement, loaded }) => {
    await waitFor(() => expect(rows(canvasElement)).toHaveLength(inbox.length));
    await engineOf(loaded).ask(anotherRefund(1043));
    await findPart(canvasElement, 'pill');
    await expect(rows(canvasElement)).toHaveLength(inbox.length);
  },
};

export const Views: Story = {
  parameters: {
    about: 'Lena is an administrator, so that she has a tab for everything. One request is snoozed, one is answered.',
  },
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

export const AskedByMe: Story = {
  name: 'Asked by me',
  parameters: { about: 'Where people ask too, a host offers what they asked: Lena sees what became of it.' },
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

export const Snoozed: Story = {
  parameters: { about: 'What Ana has snoozed comes back by itself, or when she brings it back.' },
  ...withEngine(...inbox),
  play: async ({ canvasElement, loaded }) => {
    const engine = engineOf(loaded);
    const until = new Date(Date.now() + 86_400_000).toISOString();
    for (const { id } of engine.seeded.slice(1, 3)) await engine.client('ana').requests.snooze(id, { until });
    parts(canvasElement, 'tab')[1]?.click();
    await waitFor(() => expect(rows(canvasElement)).toHaveLength(2));
  },
};

export const Filtered: Story = {
  parameters: {
    about: 'A word and a priority are asked for, in another order than usual: what is set stands above the list.',
  },
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

export const Filters: Story = {
  parameters: { about: 'The panel with all that can be asked for.' },
  ...withEngine(...inbox),
  play: async ({ canvasElement }) => {
    const bar = await findPart(canvasElement, 'finder-bar');
    bar.querySelector('button')?.click();
    await findPart(canvasElement, 'filters');
  },
};

export const NothingFound: Story = {
  name: 'Nothing found',
  parameters: { about: 'Nothing is found: the list offers to take the filters away.' },
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

export const Selecting: Story = {
  parameters: { about: 'Three refunds are selected, and one answer is about to go to all of them.' },
  ...withEngine(...inbox, ...[1043, 1044, 1045].map(plainRefund)),
  play: async ({ canvasElement }) => {
    await select(canvasElement, 3);
    await expect(await findPart(canvasElement, 'bulk')).toBeVisible();
  },
};

export const BulkResults: Story = {
  name: 'Bulk results, mixed',
  parameters: {
    about: 'One of them has a form: each row says what came of it, and what was not taken stays selected.',
  },
  ...withEngine(plainRefund(1043), emptyRefund(1044), plainRefund(1045)),
  play: async ({ canvasElement }) => {
    await select(canvasElement, 3);
    const bulk = await findPart(canvasElement, 'bulk');
    await userEvent.selectOptions(bulk.querySelector('select') as HTMLSelectElement, 'Approve');
    parts(bulk, 'button').at(-1)?.click();
    await waitFor(() => expect(parts(canvasElement, 'bulk-result')).toHaveLength(3));
  },
};

export const NotUpToDate: Story = {
  name: 'Not up to date',
  parameters: { about: 'The network went away after the list was read.' },
  ...withEngine(...inbox),
  play: async ({ canvasElement, loaded }) => {
    await waitFor(() => expect(rows(canvasElement)).toHaveLength(inbox.length));
    engineOf(loaded).interrupt(() => Response.error());
    // Ana comes back to the page, which reads again.
    window.dispatchEvent(new Event('visibilitychange'));
    await findPart(canvasElement, 'stale');
  },
};

export const TenThousand: Story = {
  name: '10,000 rows',
  parameters: {
    about:
      'Ten thousand requests wait, and ten pages are loaded. Press End, or scroll: only what can be seen is drawn.',
  },
  ...withEngine(...Array.from({ length: 10_000 }, (_, n) => plainRefund(n + 1))),
  render: (_, { loaded }) => <ManyLoaded engine={engineOf(loaded)} />,
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(rows(canvasElement).length).toBeGreaterThan(10), { timeout: 15_000 });
    await expect(rows(canvasElement).length).toBeLessThan(100);
  },
};

export const TwoPeople: Story = {
  name: 'Two people',
  parameters: {
    about:
      'Ana has her inbox; Ben, at his own desk, has one of its requests open. Answer on one side and watch the other.',
  },
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

export const Unreachable: Story = {
  ...withEngine(),
  parameters: {
    about: 'The server cannot be reached.',
    msw: [http.get('/api/hitl/:story/*', () => HttpResponse.error()), intoEngine],
  },
  play: async ({ canvasElement }) => {
    await findPart(canvasElement, 'unreadable');
  },
};

export const TwoSources: Story = {
  name: 'Two sources, one unreachable',
  parameters: {
    about:
      'Two systems in one inbox, and the second one cannot be reached: what the first one has is there, and which one is missing is said. Let it come back above, and try again.',
  },
  ...withEngines({ engine: [comment, refund], billing: [invoice, recall] }),
  render: (_, { loaded }) => <TwoSystems shop={engineOf(loaded)} billing={engineOf(loaded, 'billing')} />,
  play: async ({ canvasElement }) => {
    await expect(await findPart(canvasElement, 'stale')).toHaveTextContent('Billing');
    await expect(rows(canvasElement)).toHaveLength(2);
  },
};

export const TwoSourcesRead: Story = {
  parameters: {
    about: 'The same two, both well: one list by time, one count. What was missing came with “Try again”.',
  },
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
    // The engine is in the tab: no network is needed to read it.
    const reading = new QueryClient({ defaultOptions: { queries: { networkMode: 'always' } } });
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
