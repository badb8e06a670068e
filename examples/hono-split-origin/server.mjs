// The visitors' desk of an aquarium, on two origins: the API on one port, the page on the next. Both listen on this machine
// only, because the login asks for no password. Nothing is kept: the store is in memory.
import { once } from 'node:events';
import { serve } from '@hono/node-server';
import { createApi } from './api.mjs';
import { createSite } from './site.mjs';

const hostname = '127.0.0.1';
const port = Number(process.env.PORT ?? 3030);

// Each must know the other's address, so both listen before either answers.
let api;
let site;
const apiServer = await listen(port, (request) => api.app.fetch(request));
const siteServer = await listen(Number(process.env.PAGE_PORT ?? (port && port + 1)), (request) => site.fetch(request));
const originOf = (server) => `http://${hostname}:${server.address().port}`;
api = createApi(originOf(siteServer));
site = createSite(originOf(apiServer));
await api.hitl.start();
console.log(`The API: ${originOf(apiServer)}\nThe page: ${originOf(siteServer)}`);

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, stop);

async function listen(port, answer) {
  const server = serve({ fetch: guarded(answer), port, hostname });
  server.once('error', (error) => {
    console.error(error.code === 'EADDRINUSE' ? `Port ${port} is taken. Choose others: PORT=3040` : error.message);
    process.exit(1);
  });
  await once(server, 'listening');
  return server;
}

/** A web page elsewhere can point a name of its own at 127.0.0.1; such a name stands in Host. */
function guarded(answer) {
  return (request) => {
    if (new URL(request.url).hostname !== hostname) return new Response('Not by this name.\n', { status: 403 });
    return answer(request);
  };
}

async function stop() {
  for (const server of [apiServer, siteServer]) server.close();
  await api.hitl.stop();
  for (const server of [apiServer, siteServer]) server.closeAllConnections();
}
