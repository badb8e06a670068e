// What differs from framework to framework: what a mount hands on to its host, what it does where the body is gone, and
// that the host's own routes, hooks and parsers keep working beside it.
import { gzipSync } from 'node:zlib';
import compressFastify from '@fastify/compress';
import { hitlExpress } from '@hitl-kit/server-adapter/express';
import { hitlFastify } from '@hitl-kit/server-adapter/fastify';
import { hitlHono } from '@hitl-kit/server-adapter/hono';
import { hitlKoa } from '@hitl-kit/server-adapter/koa';
import { hitlNext } from '@hitl-kit/server-adapter/next';
import { checkedFetch } from '@hitl-kit/server-adapter/testing';
import { bodyParser } from '@koa/bodyparser';
import compression from 'compression';
import express from 'express';
import fastify from 'fastify';
import { compress as compressHono } from 'hono/compress';
import type { NextRequest } from 'next/server.js';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { hostsPage, inExpress, inFastify, inHono, inKoa, listen, type OpenHost } from './mounts.ts';
import { type Watched, watchedHitl } from './watched-hitl.ts';

let watched: Watched;
const opened: (() => unknown)[] = [];

/** Opens a host and gives its URL. */
async function serve(open: OpenHost): Promise<string> {
  watched = watchedHitl();
  const { hitl } = watched;
  await hitl.start();
  const { url, close } = await listen(await open(hitl));
  opened.push(close, () => hitl.stop());
  return url;
}

afterEach(async () => {
  for (const close of opened.splice(0)) await close();
});

const question = JSON.stringify({ subject: 'Refund?', assignees: { anyone: true } });
const fetchChecked = checkedFetch((request) => fetch(request));

const ask = (url: string, body: BodyInit = question, headers: Record<string, string> = {}) =>
  fetchChecked(
    new Request(`${url}/api/hitl/v1/requests`, {
      method: 'POST',
      body,
      headers: { authorization: 'Bearer lena', 'content-type': 'application/json', ...headers },
      duplex: 'half',
    } as RequestInit),
  );

describe('a body that was read and not kept is a clear error, never an empty one', () => {
  const hosts: [string, OpenHost][] = [
    ['Express', inExpress([(req, _res, next) => void req.on('end', () => next()).resume()])],
    [
      'Koa',
      inKoa([
        async (ctx, next) => {
          for await (const _chunk of ctx.req);
          await next();
        },
      ]),
    ],
    [
      'Fastify',
      inFastify((app) =>
        app.addHook('preParsing', async (_request, _reply, payload) => {
          for await (const _chunk of payload);
          return payload;
        }),
      ),
    ],
    [
      'Hono',
      inHono([
        async (c, next) => {
          await c.req.raw.text();
          await next();
        },
      ]),
    ],
  ];

  test.each(hosts)('%s', async (_name, open) => {
    const response = await ask(await serve(open));
    expect(await response.json()).toMatchObject({
      code: 'internal',
      detail: expect.stringContaining('body was read before'),
    });
    expect(watched.errors).toEqual([expect.stringMatching(/^an operation failed: BodySpent/)]);
  });
});

describe('what is not a path of the contract goes on to the host', () => {
  test.each<[string, OpenHost]>([
    ['Express', inExpress()],
    ['Koa', inKoa()],
    ['Fastify', inFastify()],
    ['Hono', inHono()],
  ])('%s', async (_name, open) => {
    const url = await serve(open);
    for (const path of ['/api/hitl/about?next=/v1/', '/api/hitl', '/api/hitlv1', '/elsewhere']) {
      const response = await fetch(`${url}${path}`);
      expect([response.status, await response.text()], path).toEqual([404, hostsPage]);
    }
    expect((await fetch(`${url}/api/hitl/v1/health`)).status).toBe(200);
  });

  test('Koa: also a path of the contract that is not below the prefix', async () => {
    const url = await serve(inKoa());
    for (const path of ['/v1/health', '/api/hitl-old/v1/health', '/other/api/hitl/v1/health']) {
      expect(await (await fetch(`${url}${path}`)).text(), path).toBe(hostsPage);
    }
  });
});

describe('under a router, at the root, and under a prefix that holds a v1', () => {
  const hosts: [string, string, OpenHost][] = [
    [
      'Express',
      '/deep/api',
      inExpress([], (app, hitl) => app.use('/deep', express.Router().use('/api', hitlExpress(hitl)))),
    ],
    ['Express', '', inExpress([], (app, hitl) => app.use(hitlExpress(hitl)))],
    ['Express', '/v1/hitl', inExpress([], (app, hitl) => app.use('/v1/hitl', hitlExpress(hitl)))],
    ['Koa', '', inKoa([], (app, hitl) => app.use(hitlKoa(hitl)))],
    ['Koa', '/v1/hitl', inKoa([], (app, hitl) => app.use(hitlKoa(hitl, { prefix: '/v1/hitl/' })))],
    ['Fastify', '', inFastify(undefined, (app, hitl) => app.register(hitlFastify(hitl)))],
    [
      'Fastify',
      '/v1/hitl',
      inFastify(undefined, (app, hitl) => app.register(hitlFastify(hitl), { prefix: '/v1/hitl' })),
    ],
    ['Hono', '', inHono([], (app, hitl) => app.all('*', hitlHono(hitl)))],
    ['Hono', '/v1/hitl', inHono([], (app, hitl) => app.basePath('/v1').all('/hitl/*', hitlHono(hitl)))],
  ];

  test.each(hosts)('%s at "%s"', async (_name, prefix, open) => {
    const url = await serve(open);
    expect((await fetch(`${url}${prefix}/v1/health`)).status).toBe(200);
  });

  test.each<[string, OpenHost]>([
    ['Express', inExpress([], (app, hitl) => app.use('/v1/hitl', hitlExpress(hitl)))],
    ['Koa', inKoa([], (app, hitl) => app.use(hitlKoa(hitl, { prefix: '/v1/hitl' })))],
    ['Fastify', inFastify(undefined, (app, hitl) => app.register(hitlFastify(hitl), { prefix: '/v1/hitl' }))],
  ])('%s: the v1 of a prefix makes no path one of the contract', async (_name, open) => {
    expect(await (await fetch(`${await serve(open)}/v1/hitl/about`)).text()).toBe(hostsPage);
  });

  test('Koa: a prefix without its slash is refused at once', () => {
    expect(() => hitlKoa(watchedHitl().hitl, { prefix: 'api/hitl' })).toThrow(TypeError);
  });
});

test('Koa: the text that bodyParser() keeps is what counts, not what it made of it', async () => {
  const url = await serve(inKoa([bodyParser({ jsonLimit: '5mb' })]));
  const chunked = new Blob([question.padEnd(1_100_000)]).stream();
  expect((await ask(url, chunked)).status).toBe(413);
});

describe('bodies that the host unpacks', () => {
  test.each<[string, OpenHost]>([
    ['Express behind json()', inExpress([express.json()])],
    ['Koa behind bodyParser()', inKoa([bodyParser()])],
    ['Fastify behind @fastify/compress', inFastify((app) => app.register(compressFastify))],
  ])('%s: are read', async (_name, open) => {
    const url = await serve(open);
    expect((await ask(url, gzipSync(question), { 'content-encoding': 'gzip' })).status).toBe(201);
    const large = JSON.stringify({ subject: 'Refund?', assignees: { anyone: true }, body: 'x'.repeat(90_000) });
    expect((await ask(url, gzipSync(large), { 'content-encoding': 'gzip' })).status).toBe(201);
  });

  test('@fastify/compress: are counted as unpacked, and refused when they are broken', async () => {
    const url = await serve(inFastify((app) => app.register(compressFastify)));
    const bomb = gzipSync(Buffer.alloc(2_000_000, ' '));
    expect((await ask(url, bomb, { 'content-encoding': 'gzip' })).status).toBe(413);
    expect((await ask(url, gzipSync(question).subarray(0, 20), { 'content-encoding': 'gzip' })).status).toBe(400);
    expect(watched.errors).toEqual([]);
  });

  test.each<[string, OpenHost]>([
    ['Express', inExpress()],
    ['Koa', inKoa()],
    ['Fastify', inFastify()],
    ['Hono', inHono()],
  ])('%s alone: are 415', async (_name, open) => {
    expect((await ask(await serve(open), gzipSync(question), { 'content-encoding': 'gzip' })).status).toBe(415);
  });
});

describe('compression', () => {
  test.each<[string, string | null, OpenHost]>([
    ['Express', 'gzip', inExpress([compression()])],
    ['Hono', 'gzip', inHono([compressHono()])],
    // The mount writes to node's own response, which @fastify/compress does not see.
    ['Fastify', null, inFastify((app) => app.register(compressFastify))],
  ])('%s packs large replies: %s', async (_name, encoding, open) => {
    const url = await serve(open);
    const response = await fetch(`${url}/api/hitl/v1/openapi.json`, { headers: { 'accept-encoding': 'gzip' } });
    expect(response.headers.get('content-encoding')).toBe(encoding);
    expect(await response.json()).toMatchObject({ openapi: '3.1.0' });
  });

  test('what holds bytes back is told to let them go, for a stream only', async () => {
    const flush = vi.fn();
    const url = await serve(
      inExpress([
        (_req, res, next) => {
          Object.assign(res, { flush });
          next();
        },
      ]),
    );
    const headers = { authorization: 'Bearer lena' };
    await fetch(`${url}/api/hitl/v1/health`);
    expect(flush).not.toHaveBeenCalled();
    const stream = await fetch(`${url}/api/hitl/v1/stream`, { headers });
    await stream.body?.getReader().read();
    expect(flush).toHaveBeenCalledTimes(1);
  });
});

describe('Fastify', () => {
  test('a handlerTimeout of the host does not end a long poll', async () => {
    const { hitl } = watchedHitl();
    const app = fastify({ handlerTimeout: 50 });
    app.register(hitlFastify(hitl), { prefix: '/api/hitl' });
    const url = await app.listen({ host: '127.0.0.1', port: 0 });
    opened.push(() => app.close());
    const { id } = (await (await ask(url)).json()) as { id: string };
    const wait = `${url}/api/hitl/v1/requests/${id}/wait?seconds=1`;
    expect((await fetch(wait, { headers: { authorization: 'Bearer lena' } })).status).toBe(200);
  });

  test('the host\u2019s other routes keep their parsers', async () => {
    const url = await serve(inFastify());
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(`${url}/echo`, { method: 'POST', body: '{"a":1}', headers });
    expect(await response.json()).toEqual({ parsed: { a: 1 } });
  });

  test('the host\u2019s hooks run first, and what they refuse is the host\u2019s reply', async () => {
    const url = await serve(
      inFastify((app) => {
        app.addHook('preHandler', async (request) => {
          if (request.headers['x-banned'] !== undefined) throw Object.assign(new Error('banned'), { statusCode: 403 });
        });
      }),
    );
    const refused = await fetch(`${url}/api/hitl/v1/health`, { headers: { 'x-banned': 'yes' } });
    expect([refused.status, await refused.json()]).toEqual([403, expect.objectContaining({ message: 'banned' })]);
  });
});

/** The type that Next.js asks of what stands in a `route.ts`. */
type RouteHandler = (
  request: NextRequest,
  context: { params: Promise<{ path: string[] }> },
) => Response | Promise<Response>;

test('Next.js takes a handler for every method that it knows', async () => {
  const handlers: Record<string, RouteHandler> = hitlNext(watchedHitl().hitl);
  expect(Object.keys(handlers)).toEqual(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);
});
