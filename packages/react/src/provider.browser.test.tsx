// Several sources in one inbox, and what a source cannot do.
import { HitlError, type HitlRequest } from '@hitl-kit/client';
import { StrictMode } from 'react';
import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { openOffice, refund } from '../test/office.tsx';
import { Inbox } from './components/inbox.tsx';
import { RequestView } from './components/request-view.tsx';
import type { HitlSource } from './core/source.ts';
import { HitlProvider } from './provider.tsx';
import './styles/styles.css';

/** A source that holds these requests and can only list, show and answer. */
function plainSource(id: string, requests: HitlRequest[]): HitlSource {
  const find = (wanted: string) => requests.find((request) => request.id === wanted);
  return {
    id,
    capabilities: { views: ['assigned'], comment: false },
    list: async () => ({ items: requests, nextCursor: null }),
    count: async () => requests.length,
    get: async (wanted) => find(wanted) ?? Promise.reject(new HitlError('not_found', 'no')),
    respond: () => Promise.reject(new HitlError('not_permitted', 'read only')),
    now: Date.now,
  };
}

async function askedRequests(...subjects: string[]): Promise<HitlRequest[]> {
  const office = openOffice();
  const actor = { id: 'ana', roles: ['support'], permissions: ['request' as const, 'respond' as const] };
  const requests = [];
  for (const subject of subjects) requests.push(await office.hitl.requests.create({ ...refund, subject }, { actor }));
  await office.hitl.stop();
  return requests;
}

it('merges the rows of several sources by time, and adds their counts', async () => {
  const [first, second, third] = await askedRequests('First', 'Second', 'Third');
  const sources = [
    plainSource('here', [third, first] as HitlRequest[]),
    plainSource('there', [second] as HitlRequest[]),
  ];
  await render(
    <StrictMode>
      <HitlProvider sources={sources}>
        <Inbox />
      </HitlProvider>
    </StrictMode>,
  );
  await expect.element(page.getByText('3 requests wait for you')).toBeInTheDocument();
  const rows = page.getByRole('list', { name: 'Requests' }).getByRole('listitem').elements();
  expect(rows.map((row) => row.querySelector('[data-hitl-part="row-subject"]')?.textContent)).toEqual([
    'Third',
    'Second',
    'First',
  ]);
  await page.getByRole('button').filter({ hasText: 'Second' }).click();
  await expect.element(page.getByRole('heading', { name: 'Second' })).toHaveFocus();
});

it('leaves out the controls for what no source can do', async () => {
  const [request] = await askedRequests('Only read');
  await render(
    <HitlProvider sources={[plainSource('here', [request as HitlRequest])]}>
      <Inbox />
    </HitlProvider>,
  );
  await page.getByRole('button').filter({ hasText: 'Only read' }).click();
  await expect.element(page.getByRole('button', { name: 'Approve' })).toBeVisible();
  await expect.element(page.getByRole('tab', { name: 'Answered' })).not.toBeInTheDocument();
  await expect.element(page.getByRole('button', { name: 'Add a comment' })).not.toBeInTheDocument();
  await expect.element(page.getByRole('region', { name: 'History' })).not.toBeInTheDocument();
});

it('says when a refusal is not about the answer', async () => {
  const [request] = await askedRequests('Refused');
  await render(
    <HitlProvider sources={[plainSource('here', [request as HitlRequest])]}>
      <RequestView id={request?.id ?? ''} />
    </HitlProvider>,
  );
  await page.getByRole('button', { name: 'Approve' }).click();
  await expect.element(page.getByText('Your answer was not sent.')).toBeVisible();
  await expect.element(page.getByText(/^You may read this, but not answer\./)).toBeVisible();
});

it('stays live when the host hands it what a server read again', async () => {
  const office = openOffice();
  await office.ask({ subject: 'First' });
  const withState = () => (
    <office.At person="ana" state={{ mutations: [], queries: [] }}>
      <Inbox />
    </office.At>
  );
  const screen = await render(withState());
  await expect.element(page.getByText('First')).toBeVisible();
  await screen.rerender(withState());
  await office.ask({ subject: 'Second' });
  await expect.element(page.getByRole('button', { name: '1 new request' })).toBeVisible();
  await office.hitl.stop();
});
