// A small proxy over node:http that misbehaves as a test tells it to. It counts the calls and says when each came.
import { once } from 'node:events';
import { createServer, type IncomingMessage, request as requestOf, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What it does to one exchange; all absent is an honest proxy. */
export interface Manners {
  /** Breaks the connection off when no byte of the reply has come for so long, in ms. */
  idle?: number;
  /** Breaks it off after so many bytes of the reply's body. */
  cutAfter?: number;
  /** Keeps the reply until it is complete. */
  buffer?: boolean;
}

export interface ProxiedCall {
  path: string;
  method: string;
  /** `performance.now()` when it came, and when it was over. */
  at: number;
  over: number | null;
}

export interface TestProxy {
  url: string;
  calls: ProxiedCall[];
  /** Decides for each call as it comes, in order. */
  manners: (call: ProxiedCall) => Manners;
  /** Where the server is now. */
  upstream: string;
  /** Resolves as soon as it holds; looked at whenever a call comes, or is over. */
  until(holds: () => boolean): Promise<void>;
  close(): Promise<void>;
}

/** Its own page where the server behind it is away, as proxies have it: HTML, by turns 502, 503 and 504. */
const away = [502, 503, 504];

export async function startProxy(upstream: string): Promise<TestProxy> {
  const watchers = new Set<() => void>();
  const look = () => {
    for (const watch of [...watchers]) watch();
  };
  const server: Server = createServer((req, res) => {
    const call = { path: req.url ?? '', method: req.method ?? '', at: performance.now(), over: null };
    proxy.calls.push(call);
    res.once('close', () => {
      Object.assign(call, { over: performance.now() });
      look();
    });
    forward(req, res, proxy.upstream, proxy.manners(call), away[proxy.calls.length % away.length] ?? 502);
    look();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const proxy: TestProxy = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    calls: [],
    manners: () => ({}),
    upstream,
    until: (holds) =>
      new Promise((resolve) => {
        const watch = () => {
          if (!holds()) return;
          watchers.delete(watch);
          resolve();
        };
        watchers.add(watch);
        watch();
      }),
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
  return proxy;
}

function forward(req: IncomingMessage, res: ServerResponse, to: string, manners: Manners, whenAway: number): void {
  const { idle, cutAfter = Number.POSITIVE_INFINITY, buffer = false } = manners;
  const breakOff = () => {
    onward.destroy();
    res.socket?.resetAndDestroy();
  };
  const watch = idle === undefined ? undefined : setTimeout(breakOff, idle);
  const onward = requestOf(new URL(req.url ?? '/', to), { method: req.method, headers: req.headers, agent: false });
  onward.on('response', (reply) => {
    if (!buffer) {
      res.writeHead(reply.statusCode ?? 500, reply.headers);
      res.flushHeaders();
    }
    const kept: Uint8Array[] = [];
    let seen = 0;
    reply.on('data', (chunk: Uint8Array) => {
      watch?.refresh();
      if (buffer) return kept.push(chunk);
      const rest = cutAfter - seen;
      seen += chunk.byteLength;
      if (seen < cutAfter) return res.write(chunk);
      return res.write(chunk.subarray(0, rest), breakOff);
    });
    reply.on('end', () => {
      if (buffer) res.writeHead(reply.statusCode ?? 500, reply.headers);
      if (seen < cutAfter) res.end(Buffer.concat(kept));
    });
    reply.on('error', breakOff);
  });
  onward.on('error', () => {
    if (res.headersSent || res.destroyed) return res.destroy();
    res.writeHead(whenAway, { 'content-type': 'text/html' }).end('<!doctype html><h1>We will be right back</h1>');
  });
  res.once('close', () => {
    clearTimeout(watch);
    onward.destroy();
  });
  req.pipe(onward);
}
