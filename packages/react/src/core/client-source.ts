// Our own client as a source. No React.
import type { PageClient } from '@hitl-kit/client';
import type { HitlSource } from './source.ts';

/** A source over a client of `@hitl-kit/client`; create the client with `channel: 'ui'`, so that the history says so. */
export function clientSource(
  client: PageClient,
  { id = 'hitl', name }: { id?: string; name?: string } = {},
): HitlSource {
  return {
    id,
    name,
    capabilities: { views: ['assigned', 'snoozed', 'answered', 'created', 'all'], comment: true },
    list: (query, options) => client.requests.page(query, options),
    count: (query, options) => client.requests.count(query, options),
    get: (requestId, options) => client.requests.get(requestId, options),
    respond: (requestId, input, options) => client.requests.respond(requestId, input, options),
    respondToMany: (responses, options) => client.requests.respondToMany(responses, options),
    claim: (requestId, input, options) => client.requests.claim(requestId, input, options),
    release: (requestId, options) => client.requests.release(requestId, options),
    delegate: (requestId, delegateTo, options) => client.requests.assign(requestId, { delegateTo }, options),
    snooze: (requestId, until, options) => client.requests.snooze(requestId, { until }, options),
    comment: (requestId, text, options) => client.requests.comment(requestId, { text }, options),
    fail: (requestId, reason, options) => client.requests.fail(requestId, { reason }, options),
    events: (requestId, query, options) => client.requests.eventsPage(requestId, query, options),
    async subscribe(onHint, signal) {
      for await (const hint of client.stream({ signal })) onHint(hint);
    },
    now: () => client.now(),
  };
}
