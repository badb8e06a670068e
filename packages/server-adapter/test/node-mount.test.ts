// What is special to node's own sockets: requests that no client would send, readers that do not read, replies that never
// begin. What every mount does is in mounts.test.ts.
import { once } from 'node:events';
import { createServer, request as httpRequest, type IncomingMessage, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import type { Mountable } from '@hitl-kit/server-adapter';
import { hitlNode } from '@hitl-kit/server-adapter/node';
import { testServer } from '@hitl-kit/server-adapter/testing';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { listen } from './mounts.ts';
import { type Watched, watchedHitl } from './watched-hitl.ts';

let watched: Watched;
let server: Server;
let url: string;
let close: () => void;

async function mount(make: (hitl: Mountable) => Server): Promise<void> {
  server = make(watched.hitl);
  ({ url, close } = await listen(server));
}

beforeEach(async () => {
  watched = watchedHitl();
  await watched.hitl.start();
  await mount((hitl) => createServer(hitlNode(hitl)));
});

afterEach(async () => {
  close();
  await watched.hitl.stop();
});

const authorization = 'Bearer lena';
const isUp = async () => expect((await fetch(`${url}/api/hitl/v1/health`)).status).toBe(200);

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
    await isUp();
    expect(watched.errors).toEqual([]);
  });

  test.each([
    ['a Host that is none', 'GET /api/hitl/v1/health HTTP/1.1\r\nHost: a b/c\r\n\r\n'],
    ['a Host that would decide the path', 'GET /api/hitl/v1/requests HTTP/1.1\r\nHost: x/v1/health#\r\n\r\n'],
  ])('%s is 400', async (_what, text) => {
    const reply = await raw(text, /invalid_request/);
    expect(reply).toContain('HTTP/1.1 400');
    expect(reply).toContain('application/problem+json');
  });

  test('a method that no Request can be made with is 405, as every other that the path does not have', async () => {
    const reply = await raw('TRACE /api/hitl/v1/health HTTP/1.1\r\nHost: x\r\n\r\n', /method_not_allowed/);
    expect(reply).toContain('HTTP/1.1 405');
    expect(reply.toLowerCase()).toContain('allow: get, head, options');
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
  close();
  await mount(() => {
    const unread = hitlNode({ fetch: () => new Promise(() => {}) });
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
  await isUp();
});
