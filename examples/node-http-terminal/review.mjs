// The reviewer's screen: what waits for me, one of them open, my answer. Everything is a line that is typed, so a person
// and a pipe drive it alike; news from the server's stream is shown as it comes. What it says stands in words.mjs.
import { createHitlClient, HitlError } from '@hitl-kit/client';
import { EndOfInput, listen } from './listen.mjs';
import { claim, outcome, plain, question, row } from './words.mjs';

const [person] = process.argv.slice(2);
const server = process.env.HITL_URL ?? 'http://127.0.0.1:3010/api/hitl';
if (!person) {
  console.error('Usage: node examples/node-http-terminal/review.mjs noor (or tom)');
  process.exit(2);
}

const leaving = new AbortController();
const hitl = createHitlClient({ baseUrl: server, headers: { authorization: `Bearer demo-${person}` } });
const { line, news, lineOrNews, close } = listen(hitl.stream({ signal: leaving.signal }));
const say = (text) => console.log(plain(text));

try {
  await inbox();
} catch (error) {
  if (error instanceof HitlError) console.error(`${error.code}: ${error.message} (${server})`);
  else if (!(error instanceof EndOfInput)) throw error;
  process.exitCode = error instanceof EndOfInput ? 0 : 1;
} finally {
  leaving.abort();
  close();
}

// New ones come last, so that a number that is being typed still means the same request.
async function inbox() {
  let shown;
  for (;;) {
    const { items } = await read(() => hitl.requests.page({ view: 'assigned', sort: 'createdAt', limit: 50 }));
    const ids = items.map(({ id }) => id).join();
    if (ids !== shown) {
      say(items.length === 0 ? '\nNothing waits for you.' : `\n${items.length} waiting for you:`);
      for (const [index, item] of items.entries()) say(row(item, index, hitl.now()));
      say('Number to open, q to leave.');
    }
    shown = ids;
    const typed = await lineOrNews();
    if (typed === 'q') return;
    const item = items[Number(typed) - 1];
    if (item) await review(await read(() => hitl.requests.get(item.id)));
    if (typed !== null) shown = undefined;
  }
}

/** One request, until it is answered, by me or by somebody else, or left. */
async function review(opened) {
  let request = opened;
  let changed = true;
  say(question(request, hitl.now()));
  while (request.state === 'awaiting_input') {
    if (changed) say('Answer by number or name; c claims it, Enter goes back.');
    const typed = await lineOrNews(request.id);
    if (typed === '') return;
    const { rev } = request;
    if (typed === null) request = await read(() => hitl.requests.get(request.id));
    else if (typed === 'c') request = (await tried(() => hitl.requests.claim(request.id, { for: 'PT10M' }))) ?? request;
    else request = (await answer(request, typed)) ?? request;
    changed = typed !== null || request.rev !== rev;
    if (request.claimedBy && request.rev !== rev) say(claim(request));
  }
  say(outcome(request, hitl.now()));
}

/** The request as it is after my answer; undefined when none was sent. */
async function answer(request, typed) {
  const names = request.multiple ? typed.split(',').map((name) => name.trim()) : [typed];
  const chosen = names.map((name) => request.options[Number(name) - 1] ?? byName(request, name));
  if (chosen.includes(undefined)) return say(`There is no option “${typed}”.`);
  const input = { chosenOptions: chosen.map(({ value }) => value), digest: request.digest };
  if (request.paramsSchema && !chosen.every(({ skipParams }) => skipParams)) {
    input.params = await filled(request);
    if (input.params === undefined) return say('This form does not fit a terminal.');
  }
  if (chosen.some(({ requireComment }) => requireComment)) input.comment = await asked('Comment');
  return tried(() => hitl.requests.respond(request.id, input, { key: crypto.randomUUID() }));
}

function byName({ options }, name) {
  return options.find(({ value, label }) => (label ?? value).toLowerCase() === name.toLowerCase());
}

/** A form of flat fields, asked one by one; what was proposed stands in brackets, and Enter keeps it. */
async function filled({ paramsSchema: { properties = {} }, paramsData }) {
  const simple = {
    string: (text) => text,
    number: Number,
    integer: Number,
    boolean: (text) => /^(y|yes|true)$/i.test(text),
  };
  const fields = Object.entries(properties);
  if (fields.length === 0 || fields.some(([, { type }]) => !Object.hasOwn(simple, type))) return undefined;
  const params = { ...paramsData };
  for (const [name, { type, title = name }] of fields) {
    const typed = await asked(name in params ? `${title} [${params[name]}]` : title);
    if (typed !== '') params[name] = simple[type](typed);
  }
  return params;
}

/** Reads, however long the server is away: the stream tells when it is back. */
async function read(call) {
  for (;;) {
    try {
      return await call();
    } catch (error) {
      if (!(error instanceof HitlError) || error.code !== 'unavailable') throw error;
      say('The server does not answer. This goes on when it is back.');
      await news();
    }
  }
}

/** Sends a command; what is refused is said in words, and a conflict tells who was first. */
async function tried(send) {
  try {
    return await send();
  } catch (error) {
    if (!(error instanceof HitlError)) throw error;
    if (error.request) say('Nothing was sent from your side.');
    else if (error.status === 0) say('No reply came. It is not known whether this arrived.');
    else for (const { message } of error.errors.length > 0 ? error.errors : [error]) say(message);
    return error.request;
  }
}

function asked(prompt) {
  say(`${prompt}:`);
  return line();
}
