// What this page does: who is here, what waits, one of them open, an answer. The stream only says that something changed;
// what is shown is always read from the server. How it looks stands in view.js.
import { createHitlClient, HitlError } from '@hitl-kit/client';
import { hideOpen, refused, showCount, showPeople, showQuestion, showResolved, showRows, tell } from './view.js';

const api = document.querySelector('meta[name="api"]').content;
const hitl = createHitlClient({
  baseUrl: `${api}/api/hitl`,
  channel: 'ui',
  fetch: (request) => fetch(request, { credentials: 'include' }), // the cookie belongs to the API's origin
});

let following = new AbortController();
let waiting = [];
let open = null;

await session();

/** Who is here; with `person`, from now on. Each has a stream of his own. */
async function session(person) {
  following.abort();
  following = new AbortController();
  const call = (more) => fetch(`${api}/session`, { credentials: 'include', ...more });
  const headers = { 'content-type': 'application/json' };
  try {
    if (person !== undefined) await call({ method: 'POST', headers, body: JSON.stringify({ person }) });
    const { me, people } = await (await call()).json();
    waiting = [];
    close();
    showPeople(people, me, session);
    if (me) follow(following.signal);
  } catch {
    tell('The server does not answer. Load this page again.');
  }
}

/** The first hint comes with the connection, and another with each new one. */
async function follow(signal) {
  try {
    for await (const change of hitl.stream({ signal })) {
      await reading(async () => {
        await readList();
        if (open && (change.kind === 'resync' || change.id === open.id)) await readOpen();
      });
    }
  } catch (error) {
    tell(`${error.message} Load this page again.`);
  }
}

/** The oldest first: a new one comes last, and moves nothing under the pointer. */
async function readList() {
  const { items } = await hitl.requests.page({ view: 'assigned', sort: 'createdAt', limit: 100 });
  const fresh = items.filter(({ id }) => !waiting.some((item) => item.id === id));
  if (waiting.length > 0 && fresh.length > 0) tell(`New: ${fresh.map(({ subject }) => subject).join(', ')}`);
  waiting = items;
  showCount(items.length);
  showRows(items, { current: open?.id, choose });
}

function choose(id) {
  return reading(async () => {
    open = await hitl.requests.get(id);
    tell('');
    showRows(waiting, { current: id, choose });
    const key = crypto.randomUUID(); // sent again with the same key, an answer counts once
    showQuestion(open, { close, now: hitl.now(), send: (input) => send(input, key) });
  });
}

async function readOpen() {
  if (open.state !== 'awaiting_input') return;
  open = await hitl.requests.get(open.id);
  if (open.state !== 'awaiting_input') showResolved(open, { close, now: hitl.now() });
}

/** With the digest of what was shown; a conflict brings the request as it stands, and says who was first. */
async function send(input, key) {
  const { id, digest } = open;
  try {
    open = await hitl.requests.respond(id, { ...input, digest }, { key });
    showResolved(open, { close, now: hitl.now() });
  } catch (error) {
    if (!(error instanceof HitlError)) throw error;
    if (!error.request) return refused(error);
    open = error.request;
    showResolved(open, { close, now: hitl.now(), unsent: true });
  }
}

function close() {
  open = null;
  tell('');
  showRows(waiting, { choose });
  hideOpen();
}

/** While the server is away the page stays as it is. */
async function reading(work) {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof HitlError)) throw error;
    tell(error.code === 'unavailable' ? 'The server does not answer. This goes on when it is back.' : error.message);
  }
}
