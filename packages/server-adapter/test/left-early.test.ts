// Clients that leave before their call reaches the mount: the host's own work around it comes to an end all the same.
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { createHitl, type Hitl, memoryStore } from '@hitl-kit/server-adapter';
import { hitlKoa } from '@hitl-kit/server-adapter/koa';
import Koa from 'koa';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const logger = { info: vi.fn(), warn: vi.fn(), error: vi.fn() };
let hitl: Hitl;
let server: Server;
/** Calls that are inside the host's middleware now, and all that ever were. */
let inside = 0;
let entered = 0;
/** What the middleware waits for before it goes on to the mount. */
let busy: Promise<unknown>;

beforeEach(async () => {
  inside = 0;
  entered = 0;
  busy = Promise.resolve();
  hitl = createHitl({
    store: memoryStore(),
    logger,
    authenticate: () => ({ id: 'lena', permissions: ['request', 'respond', 'administer'] }),
  });
  await hitl.start();
  const app = new Koa();
  app.use(async (_ctx, next) => {
    inside += 1;
    entered += 1;
    try {
      await busy;
      await next();
    } finally {
      inside -= 1;
    }
  });
  app.use(hitlKoa(hitl, { prefix: '/api/hitl' }));
  server = createServer(app.callback()).listen(0, '127.0.0.1');
  await once(server, 'listening');
});

afterEach(async () => {
  server.closeAllConnections();
  server.close();
  await hitl.stop();
});

async function connected(): Promise<Socket> {
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
  socket.on('error', () => {});
  await once(socket, 'connect');
  return socket;
}

const connections = (): Promise<number> =>
  new Promise((resolve) => server.getConnections((_error, count) => resolve(count)));

const question = JSON.stringify({ subject: 'x', assignees: { anyone: true } });
const post = (body: string, length = body.length): string =>
  `POST /api/hitl/v1/requests HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ${length}\r\n\r\n${body}`;

test.each([
  ['half of its body', post(question.slice(0, 10), question.length)],
  ['its whole body', post(question)],
  ['the call of a stream', 'GET /api/hitl/v1/stream HTTP/1.1\r\nHost: x\r\n\r\n'],
])('a client that sent %s and left while the host was busy leaves nothing behind', async (_what, text) => {
  let goOn = () => {};
  busy = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  const socket = await connected();
  socket.write(text);
  await vi.waitFor(() => expect(entered).toBe(1));
  socket.destroy();
  await vi.waitFor(async () => expect(await connections()).toBe(0));
  goOn();
  await vi.waitFor(() => expect(inside).toBe(0));
  expect(logger.error).not.toHaveBeenCalled();
});

test('calls that waited for their turn on a connection that closed leave nothing behind', async () => {
  const socket = await connected();
  const health = 'GET /api/hitl/v1/health HTTP/1.1\r\nHost: x\r\n\r\n';
  socket.write(`GET /api/hitl/v1/stream HTTP/1.1\r\nHost: x\r\n\r\n${health.repeat(20)}`);
  await vi.waitFor(() => expect(entered).toBe(21));
  expect(inside).toBe(21);
  socket.destroy();
  await vi.waitFor(() => expect(inside).toBe(0));
});
