// Every mount in real hosts: each framework bare, behind the parsers and the compression its hosts use, and under
// prefixes. The host's line stands here as the docs print it, so that this file also is the test of its types.
import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import compressFastify from '@fastify/compress';
import type { Hitl } from '@hitl-kit/server-adapter';
import { hitlExpress } from '@hitl-kit/server-adapter/express';
import { hitlFastify } from '@hitl-kit/server-adapter/fastify';
import { hitlHono } from '@hitl-kit/server-adapter/hono';
import { hitlKoa } from '@hitl-kit/server-adapter/koa';
import { hitlNode } from '@hitl-kit/server-adapter/node';
import { createAdaptorServer } from '@hono/node-server';
import { bodyParser } from '@koa/bodyparser';
import compression from 'compression';
import express from 'express';
import fastify, { type FastifyInstance } from 'fastify';
import { Hono, type MiddlewareHandler } from 'hono';
import { compress as compressHono } from 'hono/compress';
import Koa from 'koa';

/** Opens a host that has the contract under `/api/hitl`; it is not listening yet. */
export type OpenHost = (hitl: Hitl) => Server | Promise<Server>;

/** What a host answers where it has nothing else: it says that a mount handed the call on. */
export const hostsPage = 'the host\u2019s own page';

/** Headers that each host sets on every reply, in its framework's way. */
export const hostsHeaders = { 'x-host': 'set by the host', vary: 'Accept-Language' };

const base = '/api/hitl';
const limit = '5mb';
const listener = (app: (req: never, res: never) => unknown): Server => createServer(app as RequestListener);

export const inNode: OpenHost = (hitl) => {
  const mount = hitlNode(hitl);
  return createServer((req, res) => {
    for (const [name, value] of Object.entries(hostsHeaders)) res.setHeader(name, value);
    mount(req, res);
  });
};

export const inExpress =
  (
    before: express.RequestHandler[] = [],
    use = (app: express.Express, hitl: Hitl) => app.use(base, hitlExpress(hitl)),
  ): OpenHost =>
  (hitl) => {
    const app = express();
    app.use((_req, res, next) => {
      res.set(hostsHeaders);
      next();
    });
    for (const middleware of before) app.use(middleware);
    use(app, hitl);
    app.use((_req, res) => void res.status(404).send(hostsPage));
    return listener(app);
  };

const koaLine = (app: Koa, hitl: Hitl) => app.use(hitlKoa(hitl, { prefix: '/api/hitl' }));

export const inKoa =
  (before: Koa.Middleware[] = [], use: (app: Koa, hitl: Hitl) => unknown = koaLine): OpenHost =>
  (hitl) => {
    const app = new Koa();
    app.silent = true;
    app.use(async (ctx, next) => {
      ctx.set(hostsHeaders);
      await next();
    });
    for (const middleware of before) app.use(middleware);
    use(app, hitl);
    app.use((ctx) => {
      ctx.status = 404;
      ctx.body = hostsPage;
    });
    return listener(app.callback());
  };

/** Takes the prefix off while the mount has its turn, as koa-mount does. */
const koaMount =
  (prefix: string, mounted: Koa.Middleware): Koa.Middleware =>
  async (ctx, next) => {
    const path = ctx.path;
    if (!path.startsWith(`${prefix}/`)) return next();
    ctx.path = path.slice(prefix.length);
    await mounted(ctx, async () => {
      ctx.path = path;
      await next();
    });
  };

/** A parser that keeps only what it made of the body. */
const koaObject: Koa.Middleware = async (ctx, next) => {
  if (!ctx.is('json')) return next();
  const chunks: Buffer[] = [];
  for await (const chunk of ctx.req) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString();
  if (text !== '') ctx.request.body = JSON.parse(text);
  await next();
};

/** As Koa hosts do it who want replies compressed that are no `ctx.body`: a Connect middleware on node's own response. */
const koaCompression: Koa.Middleware = async (ctx, next) => {
  await new Promise<void>((resolve) => void compression()(ctx.req as never, ctx.res as never, () => resolve()));
  await next();
};

const fastifyLine = (app: FastifyInstance, hitl: Hitl) => app.register(hitlFastify(hitl), { prefix: '/api/hitl' });

export const inFastify =
  (
    before: (app: FastifyInstance) => unknown = () => {},
    use: (app: FastifyInstance, hitl: Hitl) => unknown = fastifyLine,
  ): OpenHost =>
  async (hitl) => {
    let handle: RequestListener = () => {};
    const server = createServer((req, res) => handle(req, res));
    const app = fastify({
      serverFactory(handler) {
        handle = handler;
        return server;
      },
    });
    app.addHook('onRequest', async (_request, reply) => void reply.headers(hostsHeaders));
    app.setNotFoundHandler((_request, reply) => reply.code(404).send(hostsPage));
    await before(app);
    use(app, hitl);
    app.post('/echo', (request) => ({ parsed: request.body }));
    await app.ready();
    return server;
  };

const honoLine = (app: Hono, hitl: Hitl) => app.all('/api/hitl/*', hitlHono(hitl));

export const inHono =
  (before: MiddlewareHandler[] = [], use: (app: Hono, hitl: Hitl) => unknown = honoLine): OpenHost =>
  (hitl) => {
    const app = new Hono();
    app.use(async (c, next) => {
      await next();
      for (const [name, value] of Object.entries(hostsHeaders)) c.header(name, value, { append: true });
    });
    for (const middleware of before) app.use(middleware);
    use(app, hitl);
    app.notFound((c) => c.text(hostsPage, 404));
    return createAdaptorServer({ fetch: app.fetch }) as Server;
  };

/** Reads the body as the host's middleware may, whatever it holds. */
const honoReads = (read: 'json' | 'text' | 'arrayBuffer' | 'blob'): MiddlewareHandler => {
  return async ({ req }, next) => {
    if (req.method !== 'GET') await req[read]().catch(() => {});
    await next();
  };
};

/** Every host whose mount gives the contract whole. */
export const hosts: [name: string, open: OpenHost][] = [
  ['node:http', inNode],
  ['Express', inExpress()],
  ['Express behind json()', inExpress([express.json({ limit })])],
  ['Express behind text()', inExpress([express.text({ type: '*/*', limit })])],
  ['Express behind raw()', inExpress([express.raw({ type: '*/*', limit })])],
  ['Express behind json() and urlencoded()', inExpress([express.json({ limit }), express.urlencoded()])],
  ['Express behind compression()', inExpress([compression()])],
  ['Express that calls node:http\u2019s mount', inExpress([], (app, hitl) => app.use(base, hitlNode(hitl)))],
  ['Koa', inKoa()],
  ['Koa behind bodyParser()', inKoa([bodyParser({ jsonLimit: limit })])],
  ['Koa behind a parser that keeps the object only', inKoa([koaObject])],
  ['Koa behind compression()', inKoa([koaCompression])],
  ['Koa under koa-mount', inKoa([], (app, hitl) => app.use(koaMount(base, hitlKoa(hitl))))],
  ['Fastify', inFastify()],
  [
    'Fastify behind a parser of everything',
    inFastify((app) =>
      app.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body)),
    ),
  ],
  ['Fastify behind @fastify/compress', inFastify((app) => app.register(compressFastify))],
  [
    'Fastify in a scope in a scope',
    inFastify(undefined, (app, hitl) =>
      app.register(async (scope) => void scope.register(hitlFastify(hitl), { prefix: '/hitl' }), { prefix: '/api' }),
    ),
  ],
  ['Hono', inHono()],
  ['Hono with use()', inHono([], (app, hitl) => app.use(hitlHono(hitl)))],
  ['Hono in a route()', inHono([], (app, hitl) => app.route('/api', new Hono().all('/hitl/*', hitlHono(hitl))))],
  ['Hono behind json()', inHono([honoReads('json')])],
  ['Hono behind text()', inHono([honoReads('text')])],
  ['Hono behind arrayBuffer()', inHono([honoReads('arrayBuffer')])],
  ['Hono behind blob()', inHono([honoReads('blob')])],
  ['Hono behind compress()', inHono([compressHono()])],
];

/** Listens on a free port of loopback. */
export async function listen(server: Server): Promise<{ url: string; close(): void }> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
