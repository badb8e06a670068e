// The mounts: the same exchange over the wire through every framework, whatever read the body before, whatever compresses
// the reply, and whoever hangs up.
import { once } from 'node:events';
import { Agent, request as httpRequest, type IncomingMessage, type RequestOptions } from 'node:http';
import { connect } from 'node:net';
import { checkedFetch } from '@hitl-kit/server-adapter/testing';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { hosts, hostsHeaders, listen, type OpenHost } from './mounts.ts';
import { nextServer } from './next-server.ts';
import { allowedOrigin, watchedHitl } from './watched-hitl.ts';

/** A host that serves, and what can be seen of its hitl. */
interface Running {
  url: string;
  /** How many streams and long polls are open. */
  listening(): Promise<number>;
  /** The errors logged since it was last asked. */
  errors(): Promise<string[]>;
  close(): Promise<void>;
}

const inThisProcess = (open: OpenHost) => async (): Promise<Running> => {
  const { hitl, listening, errors } = watchedHitl();
  await hitl.start();
  const { url, close } = await listen(await open(hitl));
  return {
    url,
    listening: async () => listening(),
    errors: async () => errors.splice(0),
    async close() {
      close();
      await hitl.stop();
    },
  };
};

const all: [name: string, run: () => Promise<Running>][] = [
  ...hosts.map(([name, open]): [string, () => Promise<Running>] => [name, inThisProcess(open)]),
  ['Next.js', () => nextServer()],
  ['Next.js behind a proxy that reads', () => nextServer('/proxied')],
];

/** Next.js owns the server and decides what it hands on: where that differs, the test says why. */
const isNext = (name: string): boolean => name.startsWith('Next.js');

const authorization = 'Bearer lena';
const json = 'application/json';
const question = { subject: 'Refund „1042“? 😀', assignees: { anyone: true } };
const fetchChecked = checkedFetch((request) => fetch(request));

describe.each(all)('%s', (name, run) => {
  let host: Running;
  const api = (path: string) => `${host.url}/api/hitl/v1${path}`;

  beforeAll(async () => {
    host = await run();
  }, 180_000);

  afterAll(() => host?.close());

  afterEach(async () => {
    expect(await host.errors()).toEqual([]);
    expect(await host.listening()).toBe(0);
  });

  const get = (path: string, init: RequestInit = {}) =>
    fetchChecked(new Request(api(path), { ...init, headers: { authorization, ...init.headers } }));

  const post = (path: string, body: BodyInit, headers: Record<string, string> = {}) =>
    get(path, {
      method: 'POST',
      body,
      headers: { 'content-type': json, ...headers },
      ...(body instanceof ReadableStream ? { duplex: 'half' } : {}),
    } as RequestInit);

  async function ask(): Promise<string> {
    const created = await post('/requests', JSON.stringify(question));
    expect(created.status).toBe(201);
    return ((await created.json()) as { id: string }).id;
  }

  /** One call with the headers as they stand, to the end of its reply. */
  async function exchange(path: string, headers: string[], options: RequestOptions = {}, body?: string) {
    const request = httpRequest(api(path), { ...options, headers: ['Host', new URL(host.url).host, ...headers] });
    request.end(body);
    const [response] = (await once(request, 'response')) as [IncomingMessage];
    let text = '';
    response.setEncoding('utf8').on('data', (part) => {
      text += part;
    });
    await once(response, 'end');
    return { status: response.statusCode, reused: request.reusedSocket, text };
  }

  describe('bodies', () => {
    test('asks, answers and reads, under a sub-path', async () => {
      const created = await post('/requests', JSON.stringify(question));
      expect(created.status).toBe(201);
      const { id, subject } = (await created.json()) as { id: string; subject: string };
      expect(subject).toBe(question.subject);
      expect(created.headers.get('location')).toBe(new URL(api(`/requests/${id}`)).pathname);
      const answered = await post(`/requests/${id}/response`, '{"chosenOptions":["OK"]}');
      expect(await answered.json()).toMatchObject({ state: 'responded' });
      const page = await get('/requests?view=all&state=responded&state=failed');
      expect(await page.json()).toMatchObject({ items: [{ id }] });
    });

    test('an empty body is not an empty object', async () => {
      const response = await post('/requests', '');
      expect(await response.json()).toMatchObject({ status: 400, detail: 'A JSON body is required.' });
    });

    test('a lone surrogate survives whatever parsed the body, and is refused', async () => {
      const response = await post('/requests', '{"subject":"\\ud800","assignees":{"anyone":true}}');
      expect(await response.json()).toMatchObject({ status: 400, errors: [{ pointer: '/subject' }] });
    });

    test.each(['text/csv', 'text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
      'a body of %s is 415',
      async (type) => {
        expect((await post('/requests', 'subject=x', { 'content-type': type })).status).toBe(415);
      },
    );

    test.each(['json', ';;'])('a Content-Type of %s is 415', async (type) => {
      const { status, text } = await exchange(
        '/requests',
        ['Authorization', authorization, 'Content-Type', type, 'Content-Length', '2'],
        { method: 'POST' },
        '{}',
      );
      expect([status, text]).toEqual([415, expect.stringContaining('unsupported_media_type')]);
    });

    test.each([
      [413, 2_000_000, {}],
      [401, 200_000, { authorization: 'Bearer nobody' }],
      [415, 200_000, { 'content-type': 'text/csv' }],
    ])('a body refused with %i does not stand before the next call on its connection', async (status, size, more) => {
      const agent = new Agent({ keepAlive: true, maxSockets: 1 });
      const body = JSON.stringify({ ...question, body: 'x'.repeat(size) });
      const headers = { 'content-type': json, authorization, 'content-length': body.length + 6, ...more };
      const refused = await exchange(
        '/requests',
        Object.entries(headers).flat().map(String),
        { agent, method: 'POST' },
        body,
      );
      expect(refused.status).toBe(status);
      const next = await exchange('/health', [], { agent });
      expect(next).toMatchObject({ status: 200, reused: true });
      agent.destroy();
    });

    test('a body over the limit is 413, also when what it says is short', async () => {
      const padded = JSON.stringify(question).padEnd(1_100_000);
      expect((await post('/requests', padded)).status).toBe(413);
    });

    test('a body over the limit that does not say its length is 413', async () => {
      const bytes = new TextEncoder().encode(JSON.stringify({ ...question, body: 'x'.repeat(1_100_000) }));
      const endless = new ReadableStream<Uint8Array>({
        start(controller) {
          for (let at = 0; at < bytes.length; at += 100_000) controller.enqueue(bytes.slice(at, at + 100_000));
          controller.close();
        },
      });
      expect((await post('/requests', endless)).status).toBe(413);
    });
  });

  describe('methods', () => {
    test('HEAD has the headers and no body', async () => {
      const response = await get('/requests', { method: 'HEAD' });
      expect(response.status).toBe(200);
      // Next.js sends whatever a route handler returns in chunks.
      if (!isNext(name)) expect(Number(response.headers.get('content-length'))).toBeGreaterThan(0);
      expect(response.headers.has('hitl-now')).toBe(true);
      expect(await response.text()).toBe('');
    });

    test('HEAD of the stream ends', async () => {
      const response = await get('/stream', { method: 'HEAD' });
      expect([response.status, await response.text()]).toEqual([200, '']);
    });

    test('OPTIONS, an unknown path and a wrong method are answered', async () => {
      const options = await get('/requests', { method: 'OPTIONS' });
      expect([options.status, options.headers.get('allow')]).toEqual([204, 'POST, GET, HEAD, OPTIONS']);
      for (const path of ['', '/nowhere', `/requests/${'x'.repeat(300)}`]) expect((await get(path)).status).toBe(404);
      for (const method of ['DELETE', 'PUT', 'PATCH']) expect((await get('/requests', { method })).status).toBe(405);
    });
  });

  test('a path with a broken escape is refused, by the host or by the contract', async () => {
    const { status, text } = await exchange('/requests/%zz', ['Authorization', authorization]);
    // Next.js fails at it before it looks for a route (vercel/next.js#94278).
    expect(isNext(name) ? [500] : [400, 404]).toContain(status);
    expect(text).not.toMatch(/\bat .*:\d+:\d+/);
  });

  describe('pages of other origins', () => {
    const preflight = (origin: string) =>
      get('/requests', {
        method: 'OPTIONS',
        headers: {
          origin,
          'access-control-request-method': 'POST',
          'access-control-request-headers': 'content-type, idempotency-key',
        },
      });
    const listed = (response: Response, name: string) => (response.headers.get(name) ?? '').toLowerCase().split(/, */);

    test('an allowed one gets its preflight answered and may read replies', async () => {
      const answer = await preflight(allowedOrigin);
      expect(answer.status).toBe(204);
      expect(Object.fromEntries(answer.headers)).toMatchObject({
        'access-control-allow-origin': allowedOrigin,
        'access-control-allow-credentials': 'true',
        'access-control-allow-methods': 'POST, GET, HEAD, OPTIONS',
        'access-control-allow-headers': 'content-type, idempotency-key',
      });
      const reply = await get('/requests', { headers: { origin: allowedOrigin } });
      expect(reply.headers.get('access-control-allow-origin')).toBe(allowedOrigin);
      expect(listed(reply, 'access-control-expose-headers')).toContain('hitl-now');
      expect(listed(reply, 'vary')).toContain('origin');
    });

    test('a foreign one gets neither', async () => {
      const answer = await preflight('https://evil.example');
      const reply = await get('/requests', { headers: { origin: 'https://evil.example' } });
      expect([answer.status, reply.status]).toEqual([204, 200]);
      for (const { headers } of [answer, reply]) {
        expect([...headers.keys()].filter((name) => name.startsWith('access-control-'))).toEqual([]);
      }
      expect(listed(reply, 'vary')).toContain('origin');
    });

    test('what the host sets on every reply stays, also what it varies on', async () => {
      const reply = await get('/requests');
      expect(reply.headers.get('x-host')).toBe(hostsHeaders['x-host']);
      expect(listed(reply, 'vary')).toEqual(expect.arrayContaining(['accept-language', 'origin']));
    });
  });

  describe('repeated headers', () => {
    const create = JSON.stringify(question);
    const sent = (...headers: string[]) =>
      exchange(
        '/requests',
        ['Content-Length', String(Buffer.byteLength(create)), ...headers],
        { method: 'POST' },
        create,
      );
    const known = ['Authorization', authorization];
    // Next.js hands on node's `req.headers`, which keeps the first of two where a list makes no sense.
    const orTheFirst = (status: number) => (isNext(name) ? 201 : status);

    test('two Authorization headers are nobody', async () => {
      expect((await sent(...known, ...known, 'Content-Type', json)).status).toBe(orTheFirst(401));
    });

    test('two Content-Type headers are none', async () => {
      expect((await sent(...known, 'Content-Type', json, 'Content-Type', json)).status).toBe(orTheFirst(415));
    });

    test('two Idempotency-Key headers are one key, their list', async () => {
      const keyed = (...keys: string[]) =>
        sent(...known, 'Content-Type', json, ...keys.flatMap((key) => ['Idempotency-Key', key]));
      const [first, again, other] = [await keyed('a', 'b'), await keyed('a, b'), await keyed('a')];
      expect([first.status, again.status, other.status]).toEqual([201, 200, 201]);
      expect(JSON.parse(again.text).id).toBe(JSON.parse(first.text).id);
    });

    test('of two Cookie headers each is seen', async () => {
      expect((await exchange('/requests', ['Cookie', 'theme=dark', 'Cookie', 'session=lena'])).status).toBe(200);
      const forged = await sent('Cookie', 'session=lena', 'Cookie', 'theme=dark', 'Content-Type', json);
      expect(forged.status).toBe(403);
    });

    test.each([['5'], ['2']])(
      'a Content-Length of 2 and one of %s are refused before anybody reads them',
      async (second) => {
        const { hostname, port } = new URL(host.url);
        const socket = connect(Number(port), hostname);
        let received = '';
        socket.on('data', (part) => {
          received += part;
        });
        const lines = [
          'POST /api/hitl/v1/requests HTTP/1.1',
          'Host: x',
          `Authorization: ${authorization}`,
          `Content-Type: ${json}`,
        ];
        socket.write(`${[...lines, 'Content-Length: 2', `Content-Length: ${second}`].join('\r\n')}\r\n\r\n{}`);
        await once(socket, 'close');
        expect(received).toMatch(/^HTTP\/1\.1 400 /);
      },
    );
  });

  describe('waits and streams', () => {
    test('the stream flushes at once, also to who takes gzip, and stops when the client goes', async () => {
      const client = new AbortController();
      const response = await get('/stream', { signal: client.signal, headers: { 'accept-encoding': 'gzip' } });
      const reader = response.body
        ?.pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>)
        .getReader();
      expect((await reader?.read())?.value).toBe(': connected\n\n');
      expect(await host.listening()).toBe(1);
      const id = await ask();
      expect((await reader?.read())?.value).toContain(id);
      client.abort();
      await vi.waitFor(async () => expect(await host.listening()).toBe(0));
    });

    test('a long poll ends when the client goes', async () => {
      const id = await ask();
      const client = new AbortController();
      const waiting = get(`/requests/${id}/wait?seconds=60`, { signal: client.signal });
      await vi.waitFor(async () => expect(await host.listening()).toBe(1));
      client.abort();
      await expect(waiting).rejects.toThrow();
      await vi.waitFor(async () => expect(await host.listening()).toBe(0));
    });

    test('a long poll gets the answer', async () => {
      const id = await ask();
      const waiting = get(`/requests/${id}/wait?seconds=60`);
      await vi.waitFor(async () => expect(await host.listening()).toBe(1));
      await post(`/requests/${id}/response`, '{"chosenOptions":["OK"]}');
      expect(await (await waiting).json()).toMatchObject({ state: 'responded' });
    });

    test('a client that breaks off in the middle of its body leaves nothing behind', async () => {
      const client = httpRequest(api('/requests'), {
        method: 'POST',
        headers: { authorization, 'content-type': json, 'content-length': 100 },
      });
      client.on('error', () => {});
      const closed = new Promise((resolve) => client.once('close', resolve));
      client.write('{"subject":', () => client.destroy());
      await closed;
      expect((await get('/health')).status).toBe(200);
    });
  });

  if (name === 'Next.js') {
    test('a body that the host read before it handed the call on is a clear error', async () => {
      const init = { method: 'POST', body: '{}', headers: { authorization, 'content-type': json } };
      const response = await fetchChecked(new Request(`${host.url}/spent/v1/requests`, init));
      expect(await response.json()).toMatchObject({ detail: expect.stringContaining('body was read before') });
      expect(await host.errors()).toEqual([expect.stringMatching(/^an operation failed: BodySpent/)]);
    });
  }

  test('a large reply survives, packed or not', async () => {
    for (const encoding of ['gzip', 'identity']) {
      const response = await get('/openapi.json', { headers: { 'accept-encoding': encoding } });
      expect(await response.json()).toMatchObject({ openapi: '3.1.0' });
    }
  });
});
