// Harbour Goods back office: a small product of its own that embeds human steps. Its people, login and pages are its
// own; HITL Kit is the three marked lines. It listens on this machine only, because its login asks for no password.
import { mkdirSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createHitl } from '@hitl-kit/server-adapter';
import { hitlExpress } from '@hitl-kit/server-adapter/express';
import { sqliteStore } from '@hitl-kit/server-adapter/sqlite';
import express from 'express';
import { pages } from './pages.mjs';
import { actorOfDemoToken, people, personById } from './people.mjs';
import { openSessions } from './session.mjs';

const host = '127.0.0.1';
const port = Number(process.env.PORT || 3000);
if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  console.error(`PORT must be a number up to 65535, not ${process.env.PORT}.`);
  process.exit(1);
}
const dataDir = process.env.DATA_DIR ?? fileURLToPath(new URL('data', import.meta.url));
mkdirSync(dataDir, { recursive: true });
const sessions = openSessions(dataDir);

// A script shows a demo token, a browser our cookie. Who shows a token is never taken for the cookie's person.
function actorOf(request) {
  const authorization = request.headers.get('authorization');
  const person = authorization
    ? actorOfDemoToken(authorization)
    : personById(sessions.personId(request.headers.get('cookie')));
  return person ? { id: person.id, name: person.name, roles: person.roles, permissions: person.permissions } : null;
}

const hitl = createHitl({ store: sqliteStore({ path: join(dataDir, 'hitl.db') }), authenticate: actorOf }); // HITL Kit

const app = express();
app.disable('x-powered-by');
app.use(onlyByLocalName);
app.use('/api/hitl', hitlExpress(hitl)); // HITL Kit
app.get('/session', (request, response) => {
  const person = personById(sessions.personId(request.headers.cookie));
  response
    .set('cache-control', 'no-store')
    .json({ person: person ? forPage(person) : null, people: people.map(forPage) });
});
// A foreign page cannot send JSON or DELETE here without a preflight, and none is answered.
app.post('/session', express.json({ limit: '1kb' }), (request, response) => {
  const person = personById(request.body?.person);
  if (!person) return response.status(400).json({ error: 'There is nobody of that name.' });
  response.set('set-cookie', sessions.start(person.id)).json({ person: forPage(person) });
});
app.delete('/session', (_request, response) => {
  response.set('set-cookie', sessions.end()).json({ person: null });
});
app.use(pages());
app.use((_request, response) => refuse(response, 404));
app.use((error, _request, response, next) => {
  const status = error.status ?? 500;
  if (status >= 500) console.error(error);
  if (response.headersSent) return next(error);
  refuse(response, status);
});

await hitl.start(); // HITL Kit
// Who sends half a request and no more holds a connection for so many milliseconds, not for Node's five minutes.
const patience = { headersTimeout: 10_000, requestTimeout: 15_000, connectionsCheckingInterval: 1_000 };
// The kernel keeps those who come all at once until the server gets to them; with Node's 511 it would turn some away.
const server = createServer(patience, app).listen({ port, host, backlog: 4_096 });
server.once('listening', () => console.log(`Harbour Goods back office: http://${host}:${server.address().port}`));
server.once('error', (error) => {
  const taken = error.code === 'EADDRINUSE';
  console.error(taken ? `Port ${port} is taken. Choose another: PORT=3001 npm start` : error.message);
  process.exit(1);
});
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, stop);

async function stop() {
  server.close();
  await hitl.stop();
  server.closeAllConnections();
}

// A web page elsewhere can point a name of its own at 127.0.0.1; such a name stands in Host.
function onlyByLocalName(request, response, next) {
  if (['127.0.0.1', 'localhost'].includes(request.hostname)) return next();
  response.status(403).type('text').send('This example answers at 127.0.0.1 and localhost only.\n');
}

function refuse(response, status) {
  const known = { 400: 'This cannot be read.', 404: 'There is nothing here.', 413: 'This is too large.' };
  response.status(status).json({ error: known[status] ?? 'Something went wrong here.' });
}

function forPage({ id, name, work }) {
  return { id, name, work };
}
