// What one raw call sends, and what it gives back.
import { expect, it } from 'vitest';
import { createRawClient } from './raw.ts';

function rawOver(response: () => Response, headers: Record<string, string> = {}) {
  const sent: Request[] = [];
  const api = createRawClient({
    baseUrl: 'http://host/api/hitl',
    fetch: async (request) => {
      sent.push(request as Request);
      return response();
    },
    headers: async () => headers,
    onResponse: () => undefined,
  });
  return { api, sent };
}

it('fills the path and the query: encoded, lists repeated, absent values left out', async () => {
  const { api, sent } = rawOver(() => Response.json({ items: [], nextCursor: null }));
  await api.GET('/v1/requests/{requestId}/events', {
    params: { path: { requestId: 'a/b $& c' }, query: { limit: 5 } },
  });
  await api.GET('/v1/requests', {
    params: { query: { label: ['team:a&b', 'x:y'], 'source.run': 'nightly 1', q: undefined, state: [] } as object },
  });
  expect(sent.map(({ url }) => url)).toEqual([
    'http://host/api/hitl/v1/requests/a%2Fb%20%24%26%20c/events?limit=5',
    'http://host/api/hitl/v1/requests?label=team%3Aa%26b&label=x%3Ay&source.run=nightly%201',
  ]);
});

it("sends JSON with the client's headers; what a call says itself wins, and an absent header is not sent", async () => {
  const { api, sent } = rawOver(() => Response.json({ count: 0 }), { 'Hitl-Channel': 'ui', 'X-Team': 'a' });
  await api.POST('/v1/responses', { body: { responses: [] }, headers: { 'X-Team': 'b' } });
  await api.GET('/v1/counts', { params: { header: { 'Idempotency-Key': undefined } as never } });
  const [post, get] = sent as [Request, Request];
  expect([post.method, post.headers.get('Content-Type'), await post.json()]).toEqual([
    'POST',
    'application/json',
    { responses: [] },
  ]);
  expect([post.headers.get('X-Team'), post.headers.get('Hitl-Channel')]).toEqual(['b', 'ui']);
  expect([get.headers.has('Idempotency-Key'), get.headers.has('Content-Type')]).toEqual([false, false]);
});

it('gives back the data, a refusal as JSON or as it came, and a stream unread', async () => {
  const reply = async (response: Response, init = {}) => rawOver(() => response).api.GET('/v1/counts', init);
  expect((await reply(Response.json({ count: 3 }))).data).toEqual({ count: 3 });
  expect((await reply(new Response('', { status: 200 }))).data).toBeUndefined();
  expect((await reply(Response.json({ code: 'internal' }, { status: 500 }))).error).toEqual({ code: 'internal' });
  expect((await reply(new Response('Bad gateway', { status: 502 }))).error).toBe('Bad gateway');
  expect((await reply(new Response('data'), { parseAs: 'stream' })).data).toBeInstanceOf(ReadableStream);
  await expect(reply(new Response('<html>'))).rejects.toThrow(SyntaxError);
});
