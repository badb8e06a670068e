// Calls that a client writes one behind the other on one connection, without waiting for replies.

import { once } from 'node:events';
import { connect } from 'node:net';
import type { Mountable } from '@hitl-kit/server-adapter';
import { testServer } from '@hitl-kit/server-adapter/testing';
import { expect, it, vi } from 'vitest';

const lines = (path: string) => `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n`;

async function open(hitl: Mountable) {
  const server = await testServer(hitl);
  const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
  await once(socket, 'connect');
  return { socket, close: () => server.close() };
}

it('no call is left behind when the client goes: of 500 streams, each that began has ended', async () => {
  let begun = 0;
  let ended = 0;
  const endless: Mountable = {
    async fetch({ signal }) {
      begun += 1;
      signal.addEventListener('abort', () => {
        ended += 1;
      });
      return new Response(new ReadableStream({ start: (stream) => stream.enqueue(new Uint8Array([58, 10])) }));
    },
  };
  const { socket, close } = await open(endless);
  socket.write(lines('/v1/stream').repeat(500));
  await once(socket, 'data');
  socket.destroy();
  await vi.waitFor(() => expect(ended).toBeGreaterThan(0));
  await close();
  expect({ begun, ended }).toEqual({ begun: 1, ended: 1 });
});

it('replies are prepared as fast as the client takes them, not as fast as it asks', async () => {
  const size = 1024 * 1024;
  const calls = 100;
  let served = 0;
  let received = 0;
  let mostAhead = 0;
  const large: Mountable = {
    async fetch() {
      served += 1;
      return new Response('x'.repeat(size));
    },
  };
  const { socket, close } = await open(large);
  socket.on('data', (chunk) => {
    received += chunk.length;
    mostAhead = Math.max(mostAhead, served - received / size);
  });
  socket.write(lines('/v1/requests').repeat(calls));
  await vi.waitFor(() => expect(received).toBeGreaterThan(calls * size), 20_000);
  socket.destroy();
  await close();
  // What the kernel's buffers hold is out of our hands.
  expect(mostAhead).toBeLessThan(calls / 3);
});

it('replies come whole and in the order of the calls', async () => {
  const echo: Mountable = {
    async fetch({ url }) {
      const { pathname } = new URL(url);
      return new Response(`<${pathname}>`, { headers: { 'content-length': String(pathname.length + 2) } });
    },
  };
  const { socket, close } = await open(echo);
  const paths = Array.from({ length: 20 }, (_, index) => `/v1/${index}`);
  let said = '';
  socket.setEncoding('utf8').on('data', (text) => {
    said += text;
  });
  socket.write(paths.map(lines).join(''));
  await vi.waitFor(() => expect(said.match(/<.*?>/g)).toEqual(paths.map((path) => `<${path}>`)));
  socket.destroy();
  await close();
});
