// What a failure tells: the caller an id, the log all of it under the same id. And what every reply carries.
import { createHitl, type Store } from '@hitl-kit/server-adapter';
import { describe, expect, test } from 'vitest';
import { operations } from '../src/http/generated/operations.ts';
import { ask, authenticate, hitl, logger, make, missingId, question, send, store } from './host.ts';

const secrets = ['SQLITE_ERROR', 'select', '/srv/app', 'hunter2', 'at Object.', 'TypeError', '.ts:'];

/** As a driver throws it: the statement, a path, a password, and a cause of its own. */
function failure(): Error {
  const cause = new Error('connect ECONNREFUSED db://root:hunter2@10.0.0.7');
  const error = new TypeError('SQLITE_ERROR: near "select * from hitl_requests" at /srv/app/store.ts:7', { cause });
  error.stack = `${error.message}\n    at Object.<anonymous> (/srv/app/store.ts:7:1)`;
  return error;
}

/** What each operation takes, valid, so that it reaches the store. */
const bodies: Record<string, object> = {
  createRequest: question,
  respondToRequest: { chosenOptions: ['Approve'] },
  respondToMany: { responses: [{ requestId: missingId, chosenOptions: ['Approve'] }] },
  cancelRequest: { reason: 'x' },
  failRequest: { reason: 'x' },
  claimRequest: {},
  releaseRequest: {},
  assignRequest: { delegateTo: 'ben' },
  snoozeRequest: { until: null },
  addComment: { text: 'x' },
};

const calls = operations.filter(({ operationId }) => operationId !== 'getContract');

const pathOf = (path: string): string => path.replace('{requestId}', missingId);

describe('a failure tells the caller nothing but an id', () => {
  test.each(calls.map((call) => [call.operationId, call] as const))(
    '%s over a broken store',
    async (operationId, call) => {
      const error = failure();
      const broken = new Proxy(store, {
        get: () => () => {
          throw error;
        },
      }) as Store;
      const to = createHitl({ store: broken, authenticate, logger });
      const body = bodies[operationId];
      const sent = { to, as: 'lena', method: call.method, ...(body ? { body } : {}) };
      const { status, json, response, headers } = await send(pathOf(call.path), sent);
      const problem = json.results?.[0].problem ?? json;
      expect([500, 503]).toContain(problem.status);
      const told = `${await response.text()}${JSON.stringify([...headers])}`;
      expect(secrets.filter((secret) => told.includes(secret))).toEqual([]);
      if (problem.status === 503) return;
      expect(status === 200 ? operationId : 'respondToMany').toBe('respondToMany');
      expect(problem.instance).toMatch(/^urn:uuid:[0-9a-f-]{36}$/);
      expect(logger.error.mock.calls).toContainEqual([
        expect.any(String),
        { operation: operationId, instance: problem.instance, error },
      ]);
    },
  );

  test.each(['authenticate', 'authorize'] as const)('an %s that throws', async (seam) => {
    const error = failure();
    const to = make({ [seam]: () => Promise.reject(error) });
    const { status, json, response } = await send('/v1/requests', { to });
    expect({ status, code: json.code }).toEqual({ status: 500, code: 'internal' });
    const told = await response.text();
    expect(secrets.filter((secret) => told.includes(secret))).toEqual([]);
    expect(logger.error.mock.calls).toEqual([
      [expect.any(String), { operation: expect.any(String), instance: json.instance, error }],
    ]);
  });

  test.each(['a text', null, undefined, 7, { message: 'SQLITE_ERROR' }])('even where %j is thrown', async (thrown) => {
    const to = make({ authenticate: () => Promise.reject(thrown) });
    const { status, json, response } = await send('/v1/requests', { to });
    expect({ status, code: json.code }).toEqual({ status: 500, code: 'internal' });
    expect(await response.text()).not.toContain('SQLITE_ERROR');
  });

  test('what a caller did wrong is no failure: nothing of it is in the log', async () => {
    await send('/v1/requests', { as: 'agent', body: '{"subject":' });
    await send('/v1/nowhere');
    await send('/v1/requests', { method: 'DELETE' });
    await send('/v1/requests', { as: null });
    expect([logger.error.mock.calls, logger.warn.mock.calls]).toEqual([[], []]);
  });
});

describe('every reply', () => {
  test.each<[string, () => ReturnType<typeof send>]>([
    ['a success', () => send('/v1/requests')],
    ['a create', () => send('/v1/requests', { as: 'agent', body: question })],
    ['the stream', () => send('/v1/stream', { method: 'HEAD' })],
    ['the contract', () => send('/v1/openapi.json')],
    ['health', () => send('/v1/health')],
    ['OPTIONS', () => send('/v1/requests', { method: 'OPTIONS' })],
    ['400', () => send('/v1/requests?x=1')],
    ['401', () => send('/v1/requests', { as: null })],
    ['403', () => send('/v1/requests?view=all')],
    ['404', () => send('/v1/nowhere')],
    ['405', () => send('/v1/requests', { method: 'DELETE' })],
    ['413', () => send('/v1/requests', { as: 'agent', body: `"${'x'.repeat(1024 * 1024)}"` })],
    ['415', () => send('/v1/requests', { as: 'agent', body: 'x', headers: { 'content-type': 'text/plain' } })],
    ['500', () => send('/v1/requests', { to: make({ authenticate: () => Promise.reject(failure()) }) })],
  ])('is kept by no cache and guessed at by no browser: %s', async (what, call) => {
    const { status, headers } = await call();
    if (/^\d/.test(what)) expect(status).toBe(Number(what));
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.has('set-cookie')).toBe(false);
    expect(headers.has('x-powered-by')).toBe(false);
    expect(headers.has('access-control-allow-origin')).toBe(false);
  });

  test('is JSON or events, whatever was asked for, with nothing in it that a page would run', async () => {
    const subject = '<script>alert(1)</script>';
    const id = await ask({ subject });
    const accept = { accept: 'text/html' };
    const read = await send(`/v1/requests/${id}`, { headers: accept });
    expect(read.headers.get('content-type')).toBe('application/json');
    expect(read.json.subject).toBe(subject);
    const refused = await send(`/v1/requests?${encodeURIComponent(subject)}=1`, { headers: accept });
    expect(refused.headers.get('content-type')).toBe('application/problem+json');
  });
});

test('a call that was broken off is no failure', async () => {
  const gone = AbortSignal.abort();
  const headers = { authorization: 'Bearer ana' };
  const reply = await hitl.fetch(
    new Request(`http://host.example/v1/requests/${missingId}`, { headers, signal: gone }),
  );
  expect(reply.status).toBe(503);
  expect(logger.error).not.toHaveBeenCalled();
});
