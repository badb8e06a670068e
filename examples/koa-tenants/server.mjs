// Quill & Ledger keeps the books of two customers on one server: Koa, SQLite, pages of plain HTML forms that need no
// script. It listens on this machine only, because its login asks for no password.
import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createHitl } from '@hitl-kit/server-adapter';
import { hitlKoa } from '@hitl-kit/server-adapter/koa';
import { sqliteStore } from '@hitl-kit/server-adapter/sqlite';
import { bodyParser } from '@koa/bodyparser';
import Koa from 'koa';
import { importOf, people, tenants } from './customers.mjs';
import { pages } from './pages.mjs';

const dataDir = process.env.DATA_DIR ?? fileURLToPath(new URL('data', import.meta.url));
mkdirSync(dataDir, { recursive: true });

// Who is logged in, for as long as the server runs.
const sessions = new Map();
const personOf = (cookies) => sessions.get(/(?:^|; ?)ledger=([\w-]+)/.exec(cookies ?? '')?.[1]) ?? null;

const hitl = createHitl({
  store: sqliteStore({ path: join(dataDir, 'hitl.db') }),
  tenancy: 'multi',
  authenticate({ headers }) {
    const authorization = headers.get('authorization');
    return authorization ? importOf(authorization) : personOf(headers.get('cookie'));
  },
});

const app = new Koa();
app.use(guard);
app.use(bodyParser());
app.use(hitlKoa(hitl, { prefix: '/api/hitl' }));
app.use(async (ctx, next) => {
  if (!['POST /login', 'POST /logout'].includes(`${ctx.method} ${ctx.path}`)) return next();
  sessions.delete(ctx.cookies.get('ledger'));
  const person = people.find(({ tenant, id }) => ctx.request.body.who === `${tenant}/${id}`);
  const session = randomBytes(24).toString('base64url');
  if (person && ctx.path === '/login') sessions.set(session, person);
  ctx.cookies.set('ledger', session, { sameSite: 'lax' }); // httpOnly by itself; behind TLS also `secure: true`
  ctx.status = 303;
  ctx.redirect('/');
});
app.use((ctx) => pages(ctx, hitl, personOf(ctx.get('cookie'))));

// A form of another site is refused: the cookie is SameSite, and Origin must be our own (Koa's ctx.origin is what was sent).
// The API checks for itself.
async function guard(ctx, next) {
  if (!['127.0.0.1', 'localhost'].includes(ctx.hostname)) ctx.throw(403, 'This example answers at local names only.');
  const form = ctx.method === 'POST' && !ctx.path.startsWith('/api/hitl/');
  if (form && ctx.get('origin') !== `${ctx.protocol}://${ctx.host}`)
    ctx.throw(403, 'This form came from another site.');
  ctx.set({
    'content-security-policy':
      "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    'referrer-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  });
  await next();
}

// Each night, and at the start: what is older than its customer keeps it is removed for good. Open requests stay.
async function removeOld() {
  for (const { tenant, name, keep } of tenants) {
    let purged;
    do {
      ({ purged } = await hitl.purge({ olderThan: keep, tenant }));
      if (purged > 0) console.log(`${name}: removed ${purged}, resolved longer ago than ${keep}`);
    } while (purged > 0);
  }
}

await hitl.start();
await removeOld();
const night = setInterval(() => removeOld().catch(console.error), Number(process.env.PURGE_SECONDS ?? 86_400) * 1000);

const server = app.listen(Number(process.env.PORT ?? 3020), '127.0.0.1', () => {
  console.log(`Quill & Ledger: http://127.0.0.1:${server.address().port}`);
});
server.once('error', (error) => {
  console.error(error.code === 'EADDRINUSE' ? 'The port is taken. Choose another: PORT=3021' : error.message);
  process.exit(1);
});
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, stop);

async function stop() {
  clearInterval(night);
  server.close();
  await hitl.stop();
  server.closeAllConnections();
}
