// The ferry line's release desk: a bare node:http server and one SQLite file. It serves no page: people answer in the
// terminal (review.mjs). It listens on this machine only, because its tokens stand in people.mjs.
import { mkdirSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createHitl } from '@hitl-kit/server-adapter';
import { hitlNode } from '@hitl-kit/server-adapter/node';
import { sqliteStore } from '@hitl-kit/server-adapter/sqlite';
import { actorOf } from './people.mjs';

const dataDir = process.env.DATA_DIR ?? fileURLToPath(new URL('data', import.meta.url));
mkdirSync(dataDir, { recursive: true });

const hitl = createHitl({
  store: sqliteStore({ path: join(dataDir, 'hitl.db') }),
  authenticate: (request) => actorOf(request.headers.get('authorization')),
});
const api = hitlNode(hitl);

const server = createServer((request, response) => {
  // A web page elsewhere can point a name of its own at 127.0.0.1; such a name stands in Host.
  if (!/^(127\.0\.0\.1|localhost)(:\d+)?$/.test(request.headers.host ?? ''))
    return say(response, 403, 'Not by this name.');
  if (request.url.startsWith('/api/hitl/')) return api(request, response);
  say(response, 404, 'There is no page here. Answer with: node examples/node-http-terminal/review.mjs noor');
});

function say(response, status, text) {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(`${text}\n`);
}

server.once('error', (error) => {
  console.error(error.code === 'EADDRINUSE' ? 'The port is taken. Choose another: PORT=3011' : error.message);
  process.exit(1);
});
await hitl.start();
server.listen(Number(process.env.PORT ?? 3010), '127.0.0.1', () => {
  console.log(`Release desk: http://127.0.0.1:${server.address().port}/api/hitl`);
});

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, stop);

async function stop() {
  server.close();
  await hitl.stop(); // ends waits and streams; their clients come back to the next start
  server.closeAllConnections();
}
