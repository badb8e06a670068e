// The contract from outside: Request in, Response out, on the memory store. Every reply is held against the contract.
import { type Actor, StoreUnavailable } from '@hitl-kit/server-adapter';
import { describe, expect, test, vi } from 'vitest';
import {
  actors,
  ask,
  base,
  clock,
  hitl,
  logger,
  make,
  missingId,
  question,
  reopen,
  send,
  store,
  stores,
} from './host.ts';

describe('AF-1: the whole path', () => {
  test('asked, listed, counted, read, answered, waited for, with its history', async () => {
    const created = await send('/v1/requests', { as: 'agent', body: question });
    expect(created.status).toBe(201);
    expect(created.headers.get('location')).toBe(`/api/hitl/v1/requests/${created.json.id}`);
    const { id } = created.json;
    const page = await send('/v1/requests');
    expect(page.json.items.map((item: { id: string }) => item.id)).toEqual([id]);
    expect((await send('/v1/counts')).json).toEqual({ count: 1 });
    const answered = await send(`/v1/requests/${id}/response`, {
      body: { chosenOptions: ['Approve'] },
      headers: { 'hitl-channel': 'ui' },
    });
    expect(answered.status).toBe(200);
    expect(answered.json.response).toMatchObject({
      chosenOptions: ['Approve'],
      channel: 'ui',
      respondedBy: { id: 'ana' },
    });
    const waited = await send(`/v1/requests/${id}/wait?seconds=60`, { as: 'agent' });
    expect(waited.json.state).toBe('responded');
    const events = await send(`/v1/requests/${id}/events`);
    expect(events.json.items.map((event: { type: string }) => event.type)).toEqual(['created', 'responded']);
  });

  test('the same question under the same key replies 200 with the same request', async () => {
    const headers = { 'idempotency-key': 'order-1' };
    const first = await send('/v1/requests', { as: 'agent', body: question, headers });
    const again = await send('/v1/requests', { as: 'agent', body: question, headers });
    expect([first.status, again.status]).toEqual([201, 200]);
    expect(again.json).toEqual(first.json);
    expect(again.headers.has('location')).toBe(false);
  });

  test('without the hint header the channel is api', async () => {
    const id = await ask();
    const { json } = await send(`/v1/requests/${id}/response`, { body: { chosenOptions: ['Reject'] } });
    expect(json.response.channel).toBe('api');
  });

  test('every 409 carries the request', async () => {
    const id = await ask();
    await send(`/v1/requests/${id}/response`, { body: { chosenOptions: ['Reject'] } });
    const late = await send(`/v1/requests/${id}/response`, { as: 'lena', body: { chosenOptions: ['Approve'] } });
    expect(late).toMatchObject({
      status: 409,
      json: { code: 'already_resolved', request: { id, state: 'responded' } },
    });
  });
});

test('every reply says the store\u2019s clock, is not cached and not sniffed', async () => {
  clock.set('2031-02-03T04:05:06.789Z');
  for (const path of ['/v1/health', '/v1/requests', '/v1/nowhere', `/v1/requests/${missingId}`]) {
    const { headers } = await send(path);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  }
  // An estimate between two looks at the store: this process's own clock has moved on meanwhile.
  const told = Date.parse((await send('/v1/health')).headers.get('hitl-now') ?? '');
  expect(told - Date.parse('2031-02-03T04:05:06.789Z')).toBeLessThan(1000);
  expect(told - Date.parse('2031-02-03T04:05:06.789Z')).toBeGreaterThanOrEqual(0);
});

describe('who calls', () => {
  test.each([undefined, '', 7, null, '\0', ['ana']])(
    'an actor with the id %j is nobody, and the log says so',
    async (id) => {
      const to = make({ authenticate: () => ({ id }) as never });
      expect((await send('/v1/requests', { to })).status).toBe(401);
      expect(logger.error).toHaveBeenCalledWith(expect.stringContaining('not a non-empty string'), {
        from: 'authenticate',
      });
    },
  );

  test('no actor is nobody, without a line in the log', async () => {
    for (const nobody of [null, undefined]) {
      const to = make({ authenticate: () => nobody as null });
      expect((await send('/v1/requests', { to })).status).toBe(401);
    }
    expect(logger.error).not.toHaveBeenCalled();
  });

  test('permissions that cannot be read give none', async () => {
    const to = make({ authenticate: () => ({ id: 'ana', permissions: 'administer' }) as never });
    expect((await send('/v1/requests?view=all', { to })).status).toBe(403);
    expect(logger.error).toHaveBeenCalledWith(expect.stringContaining('permissions'), {
      from: 'authenticate',
      actor: 'ana',
      what: 'permissions',
    });
  });

  test('an authenticate that throws is a defect: an id for the caller, the error for the log', async () => {
    const failure = new Error('secret://directory');
    const to = make({ authenticate: () => Promise.reject(failure) });
    const { status, json, response } = await send('/v1/requests', { to });
    expect({ status, code: json.code }).toEqual({ status: 500, code: 'internal' });
    expect(await response.text()).not.toContain('secret');
    expect(logger.error).toHaveBeenCalledWith('an operation failed', {
      operation: 'listRequests',
      instance: json.instance,
      error: failure,
    });
  });

  test('an authenticate that eats the body is told so', async () => {
    const to = make({
      authenticate: async (request) => {
        await request.text();
        return actors.agent ?? null;
      },
    });
    const { status, json } = await send('/v1/requests', { to, body: question });
    expect({ status, code: json.code }).toEqual({ status: 500, code: 'internal' });
    expect(json.detail).toContain('body was read before');
  });

  test('authorize may refuse more, by actor and operation', async () => {
    const authorize = vi.fn(
      (actor: Actor, operationId: string) => !(actor.id === 'ana' && operationId === 'getRequest'),
    );
    const id = await ask();
    const to = make({ authorize });
    expect((await send(`/v1/requests/${id}`, { to })).json.code).toBe('not_permitted');
    expect((await send('/v1/requests', { to })).status).toBe(200);
    expect((await send('/v1/requests?view=all', { to })).status).toBe(403);
    expect((await send('/v1/health', { to, as: null })).status).toBe(200);
    expect(authorize.mock.calls.map(([, operationId]) => operationId)).not.toContain('health');
  });
});

describe('defects', () => {
  test('whatever a store throws is 500 with an id that the log has too', async () => {
    const failure = new TypeError('rows[0].password');
    store.list = () => Promise.reject(failure);
    const { status, json, response } = await send('/v1/requests');
    expect({ status, code: json.code }).toEqual({ status: 500, code: 'internal' });
    expect(await response.text()).not.toContain('password');
    expect(logger.error).toHaveBeenCalledWith('an operation failed', {
      operation: 'listRequests',
      instance: json.instance,
      error: failure,
    });
  });

  test('a store that does not answer is 503', async () => {
    const failing = () => Promise.reject(new StoreUnavailable('no route to host'));
    store.now = failing;
    store.list = failing;
    expect((await send('/v1/requests')).json.code).toBe('unavailable');
    expect((await send('/v1/health')).json.code).toBe('unavailable');
  });
});

describe('without authentication', () => {
  test('the contract, with the mount point as its server', async () => {
    const { json } = await send('/v1/openapi.json', { as: null });
    expect(json).toMatchObject({ openapi: '3.1.0', servers: [{ url: '/api/hitl' }] });
  });

  test('the contract is written once, however often strangers ask for it', async () => {
    const first = await send('/v1/openapi.json', { as: null });
    const write = vi.spyOn(JSON, 'stringify');
    const again = await send('/v1/openapi.json', { as: null });
    const longest = Math.max(0, ...write.mock.results.map(({ value }) => String(value).length));
    write.mockRestore();
    expect(again.json).toEqual(first.json);
    expect(longest).toBeLessThan(1000);
  });

  test('health', async () => {
    expect((await send('/v1/health', { as: null })).json).toEqual({ status: 'ok' });
  });
});

describe('HEAD and OPTIONS', () => {
  test('HEAD has the headers of GET and no body', async () => {
    await ask();
    const get = await send('/v1/requests');
    const head = await send('/v1/requests', { method: 'HEAD' });
    expect(head.status).toBe(200);
    expect(head.headers.get('content-length')).toBe(get.headers.get('content-length'));
    expect(await head.response.text()).toBe('');
    expect((await send('/v1/requests', { method: 'HEAD', as: null })).status).toBe(401);
  });

  test('HEAD on the stream leaves no listener behind', async () => {
    const unsubscribe = vi.fn();
    store.subscribe = () => unsubscribe;
    expect((await send('/v1/stream', { method: 'HEAD' })).status).toBe(200);
    expect(unsubscribe).toHaveBeenCalled();
  });

  test('OPTIONS names the methods, and opens the door to allowed origins only', async () => {
    const to = make({ cors: { origins: ['https://app.example'] } });
    const asked = { 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' };
    const allowed = await send('/v1/requests', {
      to,
      as: null,
      method: 'OPTIONS',
      headers: { origin: 'https://app.example', ...asked },
    });
    expect(allowed.status).toBe(204);
    expect(Object.fromEntries(allowed.headers)).toMatchObject({
      'access-control-allow-origin': 'https://app.example',
      'access-control-allow-credentials': 'true',
      'access-control-allow-methods': 'POST, GET, HEAD, OPTIONS',
      'access-control-allow-headers': 'content-type',
      vary: expect.stringContaining('Origin'),
    });
    const foreign = await send('/v1/requests', {
      to,
      as: null,
      method: 'OPTIONS',
      headers: { origin: 'https://evil.example', ...asked },
    });
    expect(foreign.status).toBe(204);
    expect(foreign.headers.has('access-control-allow-origin')).toBe(false);
    expect((await send('/v1/nowhere', { method: 'OPTIONS' })).status).toBe(404);
  });

  test('an allowed page may read refusals too', async () => {
    const to = make({ cors: { origins: ['https://app.example'] } });
    const { status, headers } = await send('/v1/requests', {
      to,
      as: null,
      headers: { origin: 'https://app.example' },
    });
    expect(status).toBe(401);
    expect(headers.get('access-control-allow-origin')).toBe('https://app.example');
    expect(headers.get('access-control-expose-headers')).toContain('Hitl-Now');
  });
});

describe('the stream', () => {
  async function open(as: string, signal: AbortSignal) {
    const headers = { authorization: `Bearer ${as}` };
    const response = await hitl.fetch(new Request(`${base}/v1/stream`, { headers, signal }));
    expect(response.headers.get('content-type')).toContain('text/event-stream');
    const text = response.body?.pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>);
    const reader = text?.getReader();
    return async () => (await reader?.read())?.value;
  }

  test('hints reach whoever may see the request, and nobody else', async () => {
    const client = new AbortController();
    const ana = await open('ana', client.signal);
    const eve = await open('eve', client.signal);
    expect([await ana(), await eve()]).toEqual([': connected\n\n', ': connected\n\n']);
    const id = await ask();
    expect(await ana()).toBe(`event: change\ndata: ${JSON.stringify({ id, rev: 1, state: 'awaiting_input' })}\n\n`);
    const hers = await ask({ assignees: { users: ['eve'] } });
    expect(await eve()).toContain(hers);
    client.abort();
  });
});

test('a limit of the host\u2019s own counts', async () => {
  const to = make({ limits: { bodyBytes: 50 } });
  expect((await send('/v1/requests', { to, as: 'agent', body: question })).json.code).toBe('too_large');
});

test.each([0, -1, Number.NaN])('a limit of %s bytes is no limit at all, and refused', (bodyBytes) => {
  expect(() => make({ limits: { bodyBytes } })).toThrow(TypeError);
});

test('the path counts from its last v1, whatever stands before it', async () => {
  for (const prefix of ['', '/v1', '/a/v1/b']) {
    const request = new Request(`http://host.example${prefix}/v1/health`);
    expect((await hitl.fetch(request)).status).toBe(200);
  }
  expect((await hitl.fetch(new Request('http://host.example/av1/health'))).status).toBe(404);
});

test.each(stores)(
  'on the %s store a stop ends every long poll with its request as it is, never with an error',
  async (_name, makeStore) => {
    await reopen(makeStore);
    const id = await ask();
    let listening = 0;
    const subscribe = store.subscribe.bind(store);
    store.subscribe = (listener) => {
      listening += 1;
      return subscribe(listener);
    };
    const waits = Array.from({ length: 20 }, () => send(`/v1/requests/${id}/wait?seconds=60`, { as: 'agent' }));
    await vi.waitFor(() => expect(listening).toBe(1));
    await hitl.stop();
    for (const { status, json } of await Promise.all(waits)) {
      expect([status, json.state]).toEqual([200, 'awaiting_input']);
    }
  },
);
