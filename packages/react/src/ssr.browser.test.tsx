// The server's HTML and the browser's first render are the same; what a server prefetched shows at once.
import { createHitlClient } from '@hitl-kit/client';
import { dehydrate, QueryClient } from '@tanstack/react-query';
import { type ReactNode, StrictMode, useEffect } from 'react';
import { hydrateRoot, type Root } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type Office, openOffice } from '../test/office.tsx';
import { Inbox } from './components/inbox.tsx';
import { clientSource, countQuery, listQuery, requestQuery } from './queries.ts';

let office: Office;
let root: HTMLElement;

beforeEach(() => {
  office = openOffice();
  root = document.createElement('div');
  document.body.append(root);
});
afterEach(async () => {
  root.remove();
  await office.hitl.stop();
});

async function hydrated(app: React.ReactElement) {
  const complaints: unknown[] = [];
  const told = vi.spyOn(console, 'error').mockImplementation((...words) => void complaints.push(words.join(' ')));
  root.innerHTML = renderToString(app);
  const onServer = root.textContent ?? '';
  let mounted: Root | undefined;
  await new Promise<void>((resolve) => {
    mounted = hydrateRoot(root, <Alive onAlive={resolve}>{app}</Alive>, {
      onRecoverableError: (error) => complaints.push(error),
    });
  });
  told.mockRestore();
  return { onServer, complaints, unmount: () => mounted?.unmount() };
}

/** Its effect runs once all in it is hydrated. */
function Alive({ onAlive, children }: { onAlive(): void; children: ReactNode }) {
  useEffect(onAlive, [onAlive]);
  return children;
}

it('renders on the server and hydrates without a warning', async () => {
  const request = await office.ask({ body: 'Damaged.' });
  const { onServer, complaints, unmount } = await hydrated(
    <StrictMode>
      <office.At person="ana">
        <Inbox selected={{ id: request.id }} />
      </office.At>
    </StrictMode>,
  );
  expect(onServer).toContain('Waiting for me');
  expect(complaints).toEqual([]);
  await vi.waitFor(() => expect(root.textContent).toContain('Damaged.'), 15_000);
  unmount();
});

it('shows on the server what it prefetched, with absolute times', async () => {
  const request = await office.ask();
  const client = createHitlClient({
    baseUrl: 'http://office.test/api/hitl',
    fetch: office.fetch,
    headers: { Authorization: 'Bearer ana' },
  });
  const source = clientSource(client);
  const queryClient = new QueryClient();
  await Promise.all([
    queryClient.prefetchInfiniteQuery(listQuery([source], { view: 'assigned' })),
    queryClient.prefetchQuery(countQuery([source], { view: 'assigned' })),
    queryClient.prefetchQuery(requestQuery(source, request.id)),
  ]);
  const state = JSON.parse(JSON.stringify(dehydrate(queryClient)));
  const { onServer, complaints, unmount } = await hydrated(
    <office.At person="ana" state={state}>
      <Inbox selected={{ id: request.id }} />
    </office.At>,
  );
  expect(onServer).toContain('Refund order 1042?');
  expect(onServer).toContain('1 request waits for you');
  expect(onServer).toMatch(/If nobody answers by \d{4}-\d\d-\d\d \d\d:\d\d UTC, Reject is taken\./);
  expect(onServer).toMatch(/Approve.*Reject/);
  expect(complaints).toEqual([]);
  unmount();
});
