import { createHitl, memoryStore } from '@hitl-kit/server-adapter';
import { describe, expect, test } from 'vitest';
import { checkedFetch, fakeClock, testServer } from './testing.ts';

test('the clock moves only when told to', () => {
  const clock = fakeClock('2026-03-01T00:00:00Z');
  expect(clock.now()).toBe(Date.UTC(2026, 2, 1));
  clock.advance(1500);
  expect(clock.now()).toBe(Date.UTC(2026, 2, 1, 0, 0, 1, 500));
  clock.set('2030-01-01T00:00:00Z');
  expect(clock.now()).toBe(Date.UTC(2030, 0, 1));
});

describe('checkedFetch', () => {
  const now = { 'hitl-now': '2026-01-01T00:00:00.000Z' };
  const problem = {
    type: 'urn:hitl-kit:problem:not_found',
    title: 'Not found',
    status: 404,
    code: 'not_found',
    detail: 'There is no such request.',
  };

  const replying = (body: unknown, status = 200, headers: Record<string, string> = {}) => {
    const type = status < 400 ? 'application/json' : 'application/problem+json';
    const all = { 'content-type': type, ...now, ...headers };
    return checkedFetch(async () => new Response(JSON.stringify(body), { status, headers: all }));
  };

  const get = (path: string) => new Request(`http://host${path}`);

  test('lets through what the contract says, body untouched', async () => {
    const response = await replying({ count: 3 })(get('/v1/counts'));
    expect(await response.json()).toEqual({ count: 3 });
    expect((await replying(problem, 404)(get('/v1/requests/x'))).status).toBe(404);
    expect((await replying(problem, 404)(get('/nowhere'))).status).toBe(404);
  });

  test.each<[string, ReturnType<typeof checkedFetch>, string, string]>([
    [
      'a field too many',
      replying({ count: 3, more: 1 }),
      '/v1/counts',
      'additionalProperties {"additionalProperty":"more"}',
    ],
    ['a field too few', replying({}), '/v1/counts', 'required {"missingProperty":"count"}'],
    [
      'a wrong type, deep inside',
      replying({ items: [{ seq: 'x' }], nextCursor: null }),
      '/v1/requests/1/events',
      '/items/0/seq: type',
    ],
    ['a status that is not there', replying({ count: 3 }, 202), '/v1/counts', 'has no status 202'],
    ['a problem that the operation cannot have', replying({ ...problem }, 404), '/v1/counts', 'has no status 404'],
    [
      'another content type',
      replying({ count: 3 }, 200, { 'content-type': 'text/plain' }),
      '/v1/counts',
      'the content type is text/plain',
    ],
    [
      'a code under a wrong status',
      replying({ ...problem, status: 410 }, 410),
      '/v1/requests/x',
      'not_found does not travel under 410',
    ],
    [
      'a code that the operation cannot have there',
      replying({ ...problem, code: 'claimed_by_other', status: 403, title: 'Claimed by somebody else' }, 403),
      '/v1/requests/x',
      'claimed_by_other is not one of not_permitted',
    ],
    [
      'a 400 that names no field',
      replying({ ...problem, code: 'invalid_request', status: 400, title: 'The request is not valid' }, 400),
      '/v1/counts',
      'a 400 carries errors',
    ],
    ['a status that nothing has outside the operations', replying(problem, 410), '/nowhere', 'has no status 410'],
    ['a wrong title', replying({ ...problem, title: 'Gone' }, 404), '/v1/requests/x', 'the title of not_found is Gone'],
  ])('throws on %s', async (_what, fetch, path, message) => {
    await expect(fetch(get(path))).rejects.toThrow(message);
  });

  test('throws on a header that is missing', async () => {
    const bare = checkedFetch(async () => Response.json({ count: 3 }));
    await expect(bare(get('/v1/counts'))).rejects.toThrow('the header Hitl-Now is missing');
  });
});

test('testServer serves on a port of its own until it is closed', async () => {
  const hitl = createHitl({ store: memoryStore(), authenticate: () => null });
  await hitl.start();
  const server = await testServer(hitl);
  expect((await fetch(`${server.url}/v1/health`)).status).toBe(200);
  await server.close();
  await expect(fetch(`${server.url}/v1/health`)).rejects.toThrow();
  await hitl.stop();
});
