// Kestrel Supply takes orders. A large one waits for somebody in purchasing and goes on in this process when it is
// answered, also when the process that asked is gone. It listens on this machine only, because its tokens are public.
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createHitl } from '@hitl-kit/server-adapter';
import { hitlFastify } from '@hitl-kit/server-adapter/fastify';
import { openTelemetry } from '@hitl-kit/server-adapter/opentelemetry';
import { sqliteStore } from '@hitl-kit/server-adapter/sqlite';
import Fastify, { LogController } from 'fastify';
import { isLarge, question } from './large-orders.mjs';
import { openOrders, orderSchema } from './orders.mjs';
import { actorOf, orderDesk } from './people.mjs';
import { contentType, prometheusText } from './prometheus.mjs';
import { statusPage } from './status.mjs';
import { startTelemetry } from './telemetry.mjs';

const { PORT = '3040', LOG_LEVEL = 'info', KEEP = 'P90D' } = process.env;
const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const dataDir = process.env.DATA_DIR ?? here('data');
mkdirSync(dataDir, { recursive: true });
const stopping = new AbortController();

const app = Fastify({
  logger: { level: LOG_LEVEL },
  logController: new LogController({ disableRequestLogging: true }),
});
const readMetrics = startTelemetry(app.log);

// The kit says (message, data); pino takes (data, message) and knows an error as `err`.
const say =
  (level) =>
  (message, { error: err, ...data } = {}) =>
    app.log[level]({ ...data, err }, message);
const hitl = createHitl({
  store: sqliteStore({ path: join(dataDir, 'hitl.db') }),
  authenticate: (request) => actorOf(request.headers.get('authorization')),
  logger: { info: say('info'), warn: say('warn'), error: say('error') },
  telemetry: openTelemetry(),
});
const orders = openOrders(join(dataDir, 'orders.db'));

// A web page elsewhere can point a name of its own at 127.0.0.1; such a name stands in Host.
app.addHook('onRequest', async (request, reply) => {
  if (['127.0.0.1', 'localhost'].includes(request.hostname)) return;
  return reply.code(403).type('text/plain').send('This example answers at 127.0.0.1 and localhost only.\n');
});
app.register(hitlFastify(hitl), { prefix: '/api/hitl' });

app.post('/orders', { schema: { body: orderSchema } }, async (request, reply) => {
  const order = orders.add(request.body, isLarge(request.body) ? 'waiting' : 'accepted');
  if (order.state === 'waiting') void goOnWith(order);
  return reply.code(201).send(order);
});
app.get('/orders/:id', async (request, reply) => orders.get(request.params.id) ?? reply.callNotFound());

const css = readFileSync(here('status.css'));
app.get('/metrics', async (_, reply) => reply.type(contentType).send(prometheusText(await readMetrics())));
app.get('/status.css', async (_, reply) => reply.type('text/css').send(css));
app.get('/status', async (_, reply) =>
  reply
    .type('text/html')
    .header('content-security-policy', "default-src 'none'; style-src 'self'; frame-ancestors 'none'")
    .send(statusPage(await readMetrics())),
);

/** Asks, or finds what was asked before under the same key; holds nothing but a promise until it is answered. */
async function goOnWith(order) {
  const asked = { actor: orderDesk, key: `order-${order.id}`, signal: stopping.signal };
  try {
    const { answer } = await hitl.askOutcome(question(order), asked);
    const state = answer?.approved ? 'accepted' : 'declined';
    orders.settle(order.id, state, answer?.respondedBy?.name ?? 'nobody');
    app.log.info({ order: order.id, state }, 'a large order was decided');
  } catch (err) {
    // The order still waits: the next start goes on with it.
    if (!stopping.signal.aborted) app.log.error({ err, order: order.id }, 'a large order cannot go on');
  }
}

async function removeOldRequests() {
  try {
    let purged;
    do {
      ({ purged } = await hitl.purge({ olderThan: KEEP }));
      app.log.info({ purged }, 'old requests were removed');
    } while (purged > 0);
  } catch (err) {
    app.log.error({ err }, 'old requests cannot be removed');
  }
}

// Before Fastify waits for what is open: long polls and streams end here, and no connection is kept for a next call.
app.addHook('preClose', async () => {
  app.server.keepAliveTimeout = 1;
  stopping.abort();
  await hitl.stop();
});
app.addHook('onClose', async () => orders.close());
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => app.close());

await hitl.start();
for (const order of orders.waiting()) void goOnWith(order);
await removeOldRequests();
setInterval(removeOldRequests, 24 * 3_600_000).unref();
const listenTextResolver = (address) => `Kestrel Supply: ${address}/status`;
await app.listen({ port: Number(PORT), host: '127.0.0.1', listenTextResolver });
