// The page's origin: static files, and the built client as ES modules, found by an import map instead of a bundler.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';

const client = fileURLToPath(import.meta.resolve('@hitl-kit/client'));
const { resolve } = createRequire(client);
const folders = {
  client: dirname(client),
  'openapi-fetch': dirname(resolve('openapi-fetch/dist/index.mjs')),
  'eventsource-parser': dirname(resolve('eventsource-parser/stream')),
};
const importMap = JSON.stringify({
  imports: {
    '@hitl-kit/client': '/modules/client/index.js',
    'openapi-fetch': '/modules/openapi-fetch/index.mjs',
    'eventsource-parser/stream': '/modules/eventsource-parser/stream.js',
  },
});

/** @param api the origin that the page may call, and no other */
export function createSite(api) {
  const page = fileURLToPath(new URL('page', import.meta.url));
  const html = readFileSync(`${page}/index.html`, 'utf8').replace('{{api}}', api).replace('{{importMap}}', importMap);
  const policy = [
    "default-src 'none'",
    `script-src 'self' 'sha256-${createHash('sha256').update(importMap).digest('base64')}'`,
    "style-src 'self'",
    `connect-src ${api}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

  const app = new Hono();
  app.use(async (c, next) => {
    await next();
    c.header('content-security-policy', policy);
    c.header('x-content-type-options', 'nosniff');
  });
  app.get('/', (c) => c.html(html));
  for (const [name, root] of Object.entries(folders)) {
    const rewriteRequestPath = (path) => path.slice(`/modules/${name}`.length);
    app.get(`/modules/${name}/*`, serveStatic({ root, rewriteRequestPath }));
  }
  app.get('*', serveStatic({ root: page }));
  return app;
}
