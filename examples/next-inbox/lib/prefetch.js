// Reads on the server what the inbox shows first, so that its rows stand in the HTML. In process, as the person whose
// cookie this is: no call leaves the server.
import { createHitlClient } from '@hitl-kit/client';
import { clientSource, countQuery, listQuery } from '@hitl-kit/react/queries';
import { dehydrate, QueryClient } from '@tanstack/react-query';
import { engine } from './engine.js';

/** The `state` for `<HitlProvider>`. */
export async function prefetchInbox(cookie) {
  const client = createHitlClient({
    baseUrl: 'http://in.process/api/hitl',
    fetch: (input, init) => engine().fetch(new Request(input, init)),
    headers: { cookie },
  });
  const sources = [clientSource(client)];
  const queryClient = new QueryClient();
  await Promise.all([
    queryClient.prefetchInfiniteQuery(listQuery(sources, { view: 'assigned' })),
    queryClient.prefetchQuery(countQuery(sources, { view: 'assigned' })),
  ]);
  return dehydrate(queryClient);
}
