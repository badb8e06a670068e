// The replies that stand in the contract as examples are what the server replies to the requests that stand there as
// examples: one story, told over HTTP, compared word for word.
import { type Actor, createHitl, type Hitl, memoryStore, StoreUnavailable } from '@hitl-kit/server-adapter';
import { checkedFetch, fakeClock } from '@hitl-kit/server-adapter/testing';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { openapi } from '../src/http/generated/openapi.js';
import { base } from './host.ts';

const { examples } = openapi.components as { examples: Record<string, { value: unknown }> };
const example = (name: string): object => examples[name]?.value as object;

const people: Record<string, Actor> = {
  agent: { id: 'refund-agent', name: 'Refund agent', permissions: ['request'] },
  ana: { id: 'ana', name: 'Ana', roles: ['support'] },
  ben: { id: 'ben', name: 'Ben', roles: ['support'] },
  lena: { id: 'lena', name: 'Lena', roles: ['lead'], permissions: ['request', 'respond', 'administer'] },
};

/** The ids that the examples use, in the order in which the story asks. */
const ids = {
  approval: '0197f2d4-5c1e-7b3a-9f00-3d5a1c2b4e6f',
  entry: '0197f2d4-5c1e-7b3a-9f00-3d5a1c2b4e71',
  twoPeople: '0197f2d4-5c1e-7b3a-9f00-3d5a1c2b4e72',
  overdue: '0197f2d4-5c1e-7b3a-9f00-3d5a1c2b4e73',
  askAgain: '0197f2d4-5c1e-7b3a-9f00-3d5a1c2b4e74',
};
const missing = '0197f2d4-5c1e-7b3a-9f00-3d5a1c2b4e70';
const instance = 'urn:uuid:0f0d7e3c-7f43-4f0e-9a55-0c4f9a1f2b6d';

const clock = fakeClock('2026-11-21T14:02:00.000Z');
const made = new Map<string, string>();
const replies: Record<string, unknown> = {};
let store: ReturnType<typeof memoryStore>;
let hitl: Hitl;

/** With the ids of the examples in place of those that the server made. */
const fixed = (text: string): unknown => {
  let known = text.replaceAll(/urn:uuid:[0-9a-f-]{36}/g, instance);
  for (const [id, stands] of made) known = known.replaceAll(id, stands);
  return JSON.parse(known);
};

async function send(
  as: string,
  path: string,
  body?: unknown,
  more: { method?: string; type?: string; key?: string } = {},
) {
  let written = typeof body === 'string' ? body : JSON.stringify(body);
  for (const [id, stands] of made) written = written?.replaceAll(stands, id);
  let url = `${base}/v1${path}`;
  for (const [id, stands] of made) url = url.replace(stands, id);
  const response = await checkedFetch(hitl.fetch)(
    new Request(url, {
      method: more.method ?? (body === undefined ? 'GET' : 'POST'),
      headers: {
        authorization: `Bearer ${as}`,
        'content-type': more.type ?? 'application/json',
        ...(more.key ? { 'idempotency-key': more.key } : {}),
      },
      ...(written === undefined ? {} : { body: written }),
    }),
  );
  return { status: response.status, text: await response.text() };
}

async function tell(name: string, ...call: Parameters<typeof send>): Promise<void> {
  replies[name] = fixed((await send(...call)).text);
}

async function openStream(as: string): Promise<AbortController> {
  const client = new AbortController();
  const headers = { authorization: `Bearer ${as}` };
  await hitl.fetch(new Request(`${base}/v1/stream`, { headers, signal: client.signal }));
  return client;
}

async function ask(as: string, stands: string, input: object, key?: string): Promise<void> {
  const { status, text } = await send(as, '/requests', input, key ? { key } : {});
  expect(status, text).toBe(201);
  made.set(JSON.parse(text).id, stands);
  replies[`asked ${stands}`] = fixed(text);
}

const respond = (id: string) => `/requests/${id}/response`;

beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: clock.now() });
  store = memoryStore({ clock: clock.now });
  const authenticate = (request: Request) => {
    const name = request.headers.get('authorization')?.replace('Bearer ', '') ?? '';
    if (name === 'broken') throw new Error('The session store is down.');
    return people[name] ?? null;
  };
  hitl = createHitl({ store, authenticate, logger: { info: vi.fn(), warn: vi.fn(), error: vi.fn() } });
  await hitl.start();
  await story();
});

afterAll(async () => {
  await hitl.stop();
  vi.useRealTimers();
});

async function story(): Promise<void> {
  await ask('agent', ids.approval, example('CreateApproval'), 'order-1042/refund');
  replies.RequestOpen = replies[`asked ${ids.approval}`];
  await tell('PageOfOne', 'agent', '/requests?view=created');
  await tell('ProblemIdempotencyMismatch', 'agent', '/requests', example('CreateChoice'), { key: 'order-1042/refund' });
  await tell('ProblemUnauthenticated', 'stranger', '/requests');
  await tell('ProblemNotPermitted', 'ana', `/requests/${ids.approval}/fail`, { reason: 'Lost.' });
  await tell('ProblemNotFound', 'ana', `/requests/${missing}`);
  await tell('ProblemMethodNotAllowed', 'ana', '/requests', undefined, { method: 'DELETE' });
  await tell('ProblemInvalidRequest', 'agent', '/requests', { subject: 'Refund order 1042?' });
  await tell('ProblemTooLarge', 'agent', '/requests', ' '.repeat(1024 * 1024 + 1));
  await tell('ProblemUnsupportedMediaType', 'agent', '/requests', 'subject=Refund', { type: 'text/plain' });
  const unknownKeyword = { subject: 'How long?', assignees: { anyone: true }, paramsSchema: { $anchor: 'top' } };
  await tell('ProblemInvalidSchema', 'agent', '/requests', unknownKeyword);
  await tell('ProblemInternal', 'broken', '/requests');

  await tell('ProblemNotAssigned', 'lena', respond(ids.approval), example('RespondApprove'));
  const digest = `sha256:${'0'.repeat(64)}`;
  await tell('ProblemQuestionChanged', 'ana', respond(ids.approval), { ...example('RespondApprove'), digest });
  await tell('ProblemInvalidOption', 'ana', respond(ids.approval), { chosenOptions: ['Maybe'] });
  await send('ana', `/requests/${ids.approval}/claim`, {});
  await tell('ProblemClaimedByOther', 'ben', respond(ids.approval), example('RespondApprove'));
  await send('ana', `/requests/${ids.approval}/release`, {});

  await ask('agent', ids.entry, example('CreateEntry'));
  const wrong = { chosenOptions: ['OK'], params: { amount: -1, due: '2026-12-01' } };
  await tell('ProblemInvalidParams', 'ana', respond(ids.entry), wrong);

  await ask('lena', ids.twoPeople, example('CreateTwoPeople'));
  await tell('ProblemRequesterExcluded', 'lena', respond(ids.twoPeople), example('RespondApprove'));
  await tell('ProblemCommentRequired', 'ana', respond(ids.twoPeople), { chosenOptions: ['Reject'] });
  await tell('ProblemClaimRefused', 'ben', `/requests/${ids.twoPeople}/claim`, {});
  clock.advance(90_000);
  await send('ana', respond(ids.twoPeople), example('RespondApprove'));
  await tell('ProblemAlreadyAnswered', 'ana', respond(ids.twoPeople), example('RespondApprove'));

  await ask('agent', ids.overdue, { ...example('CreateApproval'), timeout: 'PT1M' });
  clock.advance(60_000);
  await tell('ProblemDeadlinePassed', 'ana', respond(ids.overdue), example('RespondApprove'));

  clock.set('2026-11-21T14:09:30.000Z');
  await tell('ManyResults', 'ana', '/responses', example('RespondToTwo'));
  await tell('RequestAnswered', 'ana', `/requests/${ids.approval}`);
  await tell('EventsOfAnswered', 'ana', `/requests/${ids.approval}/events`);
  await tell('ExportOfAnswered', 'ana', `/requests/${ids.approval}/export`);
  await tell('ProblemAlreadyResolved', 'ana', respond(ids.approval), example('RespondApprove'));
  await ask('agent', ids.askAgain, example('CreateAskAgain'));
  await tell('ProblemAlreadySuperseded', 'agent', '/requests', example('CreateAskAgain'));

  const streams = Array.from({ length: 20 }, () => openStream('ana'));
  await tell('ProblemRateLimited', 'ana', '/stream');
  for (const stream of streams) (await stream).abort();
  clock.advance(1_000);
  await hitl.purge({ olderThan: 'PT1S' });
  await tell('ProblemPurged', 'agent', `/requests/${ids.approval}`);

  store.now = () => Promise.reject(new StoreUnavailable('no route to host'));
  await tell('ProblemUnavailable', 'ana', '/health');
}

const told = Object.keys(examples).filter((name) => !/^(Create|Respond)/.test(name));

test.each(told)('%s is what the server says', (name) => {
  expect(replies[name], 'the story does not tell it').toBeDefined();
  expect(example(name)).toEqual(replies[name]);
});

test('each Create example is taken', async () => {
  for (const name of Object.keys(examples).filter((key) => key.startsWith('Create') && key !== 'CreateAskAgain')) {
    const { status, text } = await send('agent', '/requests', example(name));
    expect(status, `${name}: ${text}`).toBe(201);
  }
});
