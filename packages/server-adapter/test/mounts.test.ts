// The mounts: the same exchange through node:http and Express, whatever read the body before, and whoever hangs up.
import { once } from 'node:events';
import {
  Agent,
  createServer,
  request as httpRequest,
  type IncomingMessage,
  type RequestOptions,
  type Server,
} from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { createHitl, type Hitl, memoryStore, type Store } from '@hitl-kit/server-adapter';
import { hitlExpress } from '@hitl-kit/server-adapter/express';
import { hitlNode } from '@hitl-kit/server-adapter/node';
import { checkedFetch, testServer } from '@hitl-kit/server-adapter/testing';
import express from 'express';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

const logger = { info: vi.fn(), warn: vi.fn(), error: vi.fn() };

/** Reads the body and keeps nothing, as a careless logger does. */
const swallow: express.RequestHandler = (req, _res, next) => {
  req.on('end', () => next()).resume();
};

const behind = (...middleware: express.RequestHandler[]) => {
  return (hitl: Hitl) => {
    const app = express();
    for (const each of middleware) app.use(each);
    app.use('/api/hitl', hitlExpress(hitl));
    app.use((_req, res) => void res.status(404).send('the host\u2019s own page'));
    return createServer(app);
  };
};

const kept: Record<string, (hitl: Hitl) => Server> = {
  'node:http': (hitl) => createServer(hitlNode(hitl)),
  Express: behind(),
  'Express behind json()': behind(express.json({ limit: '5mb' })),
  'Express behind text()': behind(express.text({ type: '*/*', limit: '5mb' })),
  'Express behind raw()': behind(express.raw({ type: '*/*', limit: '5mb' })),
  'Express behind json() and urlencoded()': behind(express.json({ limit: '5mb' }), express.urlencoded()),
  'Express that calls node:http\u2019s mount': (hitl) => createServer(express().use('/api/hitl', hitlNode(hitl))),
};

let store: Store;
let hitl: Hitl;
let server: Server;
let url: string;

async function mount(make: (hitl: Hitl) => Server): Promise<void> {
  server = make(hitl);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

beforeEach(async () => {
  vi.clearAllMocks();
  store = memoryStore();
  hitl = createHitl({
    store,
    logger,
    authenticate: (request) =>
      request.headers.get('authorization') === 'Bearer lena'
        ? { id: 'lena', permissions: ['request', 'respond', 'administer'] }
        : null,
  });
  await hitl.start();
});

afterEach(async () => {
  server.closeAllConnections();
  server.close();
  await hitl.stop();
});

const authorization = 'Bearer lena';
const question = { subject: 'Refund „1042“? 😀', assignees: { anyone: true } };
const fetchChecked = checkedFetch((request) => fetch(request));

const post = (path: string, body: BodyInit, headers: Record<string, string> = {}) =>
  fetchChecked(
    new Request(`${url}${path}`, {
      method: 'POST',
      body,
      headers: { authorization, 'content-type': 'application/json', ...headers },
    }),
  );

const get = (path: string, init: RequestInit = {}) =>
  fetchChecked(new Request(`${url}${path}`, { ...init, headers: { authorization, ...init.headers } }));

/** One call on an agent's connection, to the end of its reply. */
async function exchange(target: string, options: RequestOptions, body?: string) {
  const request = httpRequest(target, options);
  request.end(body);
  const [response] = (await once(request, 'response')) as [IncomingMessage];
  await once(response.resume(), 'end');
  return { status: response.statusCode, reused: request.reusedSocket };
}

describe.each(Object.entries(kept))('%s', (_name, make) => {
  beforeEach(() => mount(make));

  test('asks, answers and reads, under a sub-path', async () => {
    const created = await post('/api/hitl/v1/requests', JSON.stringify(question));
    expect(created.status).toBe(201);
    const { id, subject } = (await created.json()) as { id: string; subject: string };
    expect(subject).toBe(question.subject);
    expect(created.headers.get('location')).toBe(`/api/hitl/v1/requests/${id}`);
    const answered = await post(`/api/hitl/v1/requests/${id}/response`, '{"chosenOptions":["OK"]}');
    expect(await answered.json()).toMatchObject({ state: 'responded' });
    const page = await get('/api/hitl/v1/requests?view=all&state=responded&state=failed');
    expect(await page.json()).toMatchObject({ items: [{ id }] });
  });

  test('an empty body is not an empty object', async () => {
    const response = await post('/api/hitl/v1/requests', '');
    expect(await response.json()).toMatchObject({ status: 400, detail: 'A JSON body is required.' });
  });

  test('a lone surrogate survives whatever parsed the body, and is refused', async () => {
    const response = await post('/api/hitl/v1/requests', '{"subject":"\\ud800","assignees":{"anyone":true}}');
    expect(await response.json()).toMatchObject({ status: 400, errors: [{ pointer: '/subject' }] });
  });

  test.each([
    [413, 2_000_000, {}],
    [401, 200_000, { authorization: 'Bearer nobody' }],
    [415, 200_000, { 'content-type': 'text/csv' }],
  ])('a body refused with %i does not stand before the next call on its connection', async (status, size, more) => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const body = JSON.stringify({ ...question, body: 'x'.repeat(size) });
    const headers = { 'content-type': 'application/json', authorization, ...more };
    const refused = await exchange(`${url}/api/hitl/v1/requests`, { agent, method: 'POST', headers }, body);
    expect(refused.status).toBe(status);
    const next = await exchange(`${url}/api/hitl/v1/health`, { agent });
    expect(next).toEqual({ status: 200, reused: true });
    agent.destroy();
  });

  test('a body over the limit that does not say its length is 413', async () => {
    const chunk = new TextEncoder().encode(' '.repeat(100_000));
    let left = 20;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        left -= 1;
        if (left > 0) controller.enqueue(chunk);
        else {
          controller.enqueue(new TextEncoder().encode(JSON.stringify({ ...question, body: 'x'.repeat(1_100_000) })));
          controller.close();
        }
      },
    });
    const init = { method: 'POST', body: endless, duplex: 'half' };
    const headers = { authorization, 'content-type': 'application/json' };
    const response = await fetchChecked(
      new Request(`${url}/api/hitl/v1/requests`, { ...init, headers } as RequestInit),
    );
    expect(response.status).toBe(413);
  });

  test('HEAD has the headers and no body', async () => {
    const response = await get('/api/hitl/v1/requests', { method: 'HEAD' });
    expect(response.status).toBe(200);
    expect(Number(response.headers.get('content-length'))).toBeGreaterThan(0);
    expect(response.headers.has('hitl-now')).toBe(true);
    expect(await response.text()).toBe('');
  });

  test('OPTIONS, an unknown path and a wrong method are answered', async () => {
    const options = await get('/api/hitl/v1/requests', { method: 'OPTIONS' });
    expect([options.status, options.headers.get('allow')]).toEqual([204, 'POST, GET, HEAD, OPTIONS']);
    expect((await get('/api/hitl/v1/nowhere')).status).toBe(404);
    expect((await get('/api/hitl/v1/requests', { method: 'DELETE' })).status).toBe(405);
  });

  test('the stream flushes at once, and stops when the client goes', async () => {
    const listening = watchSubscriptions();
    const client = new AbortController();
    const response = await get('/api/hitl/v1/stream', { signal: client.signal });
    const reader = response.body
      ?.pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>)
      .getReader();
    expect((await reader?.read())?.value).toBe(': connected\n\n');
    expect(listening.count()).toBe(1);
    const created = await post('/api/hitl/v1/requests', JSON.stringify(question));
    const { id } = (await created.json()) as { id: string };
    expect((await reader?.read())?.value).toContain(id);
    client.abort();
    await vi.waitFor(() => expect(listening.count()).toBe(0));
  });

  test('a long poll ends when the client goes', async () => {
    const created = await post('/api/hitl/v1/requests', JSON.stringify(question));
    const { id } = (await created.json()) as { id: string };
    const listening = watchSubscriptions();
    const client = new AbortController();
    const waiting = get(`/api/hitl/v1/requests/${id}/wait?seconds=60`, { signal: client.signal });
    await vi.waitFor(() => expect(listening.count()).toBe(1));
    client.abort();
    await expect(waiting).rejects.toThrow();
    await vi.waitFor(() => expect(listening.count()).toBe(0));
    expect(logger.error).not.toHaveBeenCalled();
  });
});

/** How many listen to the store now. */
function watchSubscriptions(): { count(): number } {
  let open = 0;
  const subscribe = store.subscribe.bind(store);
  store.subscribe = (listener) => {
    const unsubscribe = subscribe(listener);
    open += 1;
    return () => {
      open -= 1;
      unsubscribe();
    };
  };
  return { count: () => open };
}

test('a body that was read and not kept is a clear error, never an empty one', async () => {
  await mount(behind(swallow));
  const response = await post('/api/hitl/v1/requests', JSON.stringify(question));
  expect(await response.json()).toMatchObject({
    code: 'internal',
    detail: expect.stringContaining('body was read before'),
  });
  expect(logger.error).toHaveBeenCalledWith('POST createRequest failed', expect.anything());
});

test('a form that a parser took apart is still not JSON', async () => {
  await mount(behind(express.urlencoded()));
  const form = { 'content-type': 'application/x-www-form-urlencoded' };
  expect((await post('/api/hitl/v1/requests', 'subject=x', form)).status).toBe(415);
});

test('a compressed body that express.json() unpacked is read', async () => {
  await mount(behind(express.json()));
  const text = JSON.stringify(question);
  const packed = await new Response(new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'))).arrayBuffer();
  expect((await post('/api/hitl/v1/requests', packed, { 'content-encoding': 'gzip' })).status).toBe(201);
});

test('what holds bytes back, as compression does, is told to let them go', async () => {
  const flush = vi.fn();
  await mount(
    behind((_req, res, next) => {
      Object.assign(res, { flush });
      next();
    }),
  );
  await get('/api/hitl/v1/health');
  expect(flush).not.toHaveBeenCalled();
  const stream = await get('/api/hitl/v1/stream');
  await stream.body?.getReader().read();
  expect(flush).toHaveBeenCalledTimes(1);
});

test('Express gets back what is not a path of the contract', async () => {
  await mount(behind());
  expect(await (await fetch(`${url}/api/hitl/about?next=/v1/`)).text()).toBe('the host\u2019s own page');
  expect((await fetch(`${url}/api/hitl/v1/health`)).status).toBe(200);
});

test('Express mounts under a router, at the root, and under a prefix that holds a v1', async () => {
  const at = async (make: (hitl: Hitl) => express.Express) => mount((each) => createServer(make(each)));
  await at((each) => express().use('/deep', express.Router().use('/api', hitlExpress(each))));
  expect((await fetch(`${url}/deep/api/v1/health`)).status).toBe(200);
  server.close();
  await at((each) => express().use(hitlExpress(each)));
  expect((await fetch(`${url}/v1/health`)).status).toBe(200);
  server.close();
  await at((each) => express().use('/v1/hitl', hitlExpress(each)));
  expect((await fetch(`${url}/v1/hitl/v1/health`)).status).toBe(200);
});

describe('raw sockets', () => {
  /** Sends bytes as they stand and gives back what comes until the server or the timeout ends it. */
  async function raw(text: string, until: RegExp): Promise<string> {
    const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
    let received = '';
    socket.on('data', (chunk) => {
      received += chunk;
      if (until.test(received)) socket.destroy();
    });
    socket.on('error', () => {});
    socket.write(text);
    await once(socket, 'close');
    return received;
  }

  const head = (lines: string[]) =>
    `${['POST /api/hitl/v1/requests HTTP/1.1', 'Host: x', ...lines].join('\r\n')}\r\n\r\n`;

  beforeEach(() => mount((each) => createServer(hitlNode(each))));

  test('a Content-Length over the limit is refused before the body comes', async () => {
    const lines = [`Authorization: ${authorization}`, 'Content-Type: application/json', 'Content-Length: 99999999'];
    expect(await raw(head(lines), /too_large/)).toContain('HTTP/1.1 413');
  });

  test('a client that breaks off in the middle of a body leaves nothing behind', async () => {
    const lines = [`Authorization: ${authorization}`, 'Content-Type: application/json', 'Content-Length: 100'];
    const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
    const arrived = once(server, 'request');
    socket.write(`${head(lines)}{"subject":`);
    const [req] = (await arrived) as [IncomingMessage];
    const closed = once(req, 'close').catch(() => {});
    socket.destroy();
    await closed;
    expect((await get('/api/hitl/v1/health')).status).toBe(200);
    expect(logger.error).not.toHaveBeenCalled();
  });

  test.each([
    ['a Host that is none', 'GET /api/hitl/v1/health HTTP/1.1\r\nHost: a b/c\r\n\r\n'],
    ['a Host that would decide the path', 'GET /api/hitl/v1/requests HTTP/1.1\r\nHost: x/v1/health#\r\n\r\n'],
    ['a method that no Request can have', 'TRACE /api/hitl/v1/health HTTP/1.1\r\nHost: x\r\n\r\n'],
  ])('%s is 400', async (_what, text) => {
    const reply = await raw(text, /invalid_request/);
    expect(reply).toContain('HTTP/1.1 400');
    expect(reply).toContain('application/problem+json');
  });

  test('a target that looks like another host is a path', async () => {
    const reply = await raw('GET //evil.example/v1/health HTTP/1.1\r\nHost: x\r\n\r\n', /"ok"/);
    expect(reply).toContain('HTTP/1.1 200');
  });

  test('a slow reader holds back the stream, not the server\u2019s memory', async () => {
    const flooded = new Response(
      new ReadableStream<Uint8Array>({
        pull(controller) {
          pulled += 1;
          controller.enqueue(new Uint8Array(64 * 1024));
        },
        cancel() {
          cancelled = true;
        },
      }),
    );
    let pulled = 0;
    let cancelled = false;
    const flood = await testServer({ fetch: async () => flooded });
    const client = httpRequest(flood.url);
    client.on('error', () => {});
    client.end();
    const [reply] = (await once(client, 'response')) as [IncomingMessage];
    reply.on('error', () => {}).pause();
    let before = -1;
    await vi.waitFor(() => {
      const still = pulled === before;
      before = pulled;
      expect(still).toBe(true);
    });
    expect(pulled).toBeLessThan(500);
    client.destroy();
    await vi.waitFor(() => expect(cancelled).toBe(true));
    await flood.close();
  });
});

test('the headers of a stream go out before its first byte', async () => {
  const silent = await testServer({ fetch: async () => new Response(new ReadableStream()) });
  const client = new AbortController();
  expect((await fetch(silent.url, { signal: client.signal })).status).toBe(200);
  client.abort();
  await silent.close();
});

test('a body that nobody reads stays with the client', async () => {
  const size = 64 * 1024 * 1024;
  let read = () => 0;
  await mount((each) => {
    const unread = hitlNode({ ...each, fetch: () => new Promise(() => {}) });
    return createServer((req, res) => {
      read = () => req.socket.bytesRead;
      unread(req, res);
    });
  });
  const client = httpRequest(url, { method: 'POST', headers: { 'content-length': size } });
  client.on('error', () => {});
  client.write(new Uint8Array(size));
  let before = 0;
  await vi.waitFor(
    () => {
      const still = before > 0 && read() === before;
      before = read();
      expect(still).toBe(true);
    },
    { timeout: 10_000 },
  );
  expect(read()).toBeLessThan(size / 2);
  client.destroy();
});

test('a fetch that fails breaks the connection and not the process', async () => {
  const broken = await testServer({ fetch: () => Promise.reject(new Error('never')) });
  await expect(fetch(broken.url)).rejects.toThrow();
  await broken.close();
  await mount((each) => createServer(hitlNode(each)));
  expect((await fetch(`${url}/v1/health`)).status).toBe(200);
});
