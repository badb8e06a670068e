// The stream over HTTP: who hears of what, for how long one is believed, and how many streams a person may have.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Actor, Hitl } from '@hitl-kit/server-adapter';
import { sqliteStore } from '@hitl-kit/server-adapter/sqlite';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ask, base, clock, hitl, logger, make, reopen, send, stores } from './host.ts';

/** One open stream. `until` resolves with all that was received as soon as it holds the text; `ended` at its end. */
async function open(as: string, to: Hitl = hitl) {
  const client = new AbortController();
  const headers = { authorization: `Bearer ${as}` };
  const response = await to.fetch(new Request(`${base}/v1/stream`, { headers, signal: client.signal }));
  if (response.status !== 200) return expect.fail(`the stream of ${as} is ${response.status}`);
  const reader = (response.body as ReadableStream<Uint8Array>).getReader();
  const decoder = new TextDecoder();
  let received = '';
  const readOn = async (enough: () => boolean): Promise<string> => {
    while (!enough()) {
      const { done, value } = await reader.read();
      if (done) return received;
      received += decoder.decode(value, { stream: true });
    }
    return received;
  };
  await readOn(() => received.includes(': connected'));
  return {
    until: (text: string) => readOn(() => received.includes(text)),
    ended: () => readOn(() => false),
    close: () => client.abort(),
  };
}

const inboxOf = async (as: string): Promise<string[]> =>
  (await send('/v1/requests', { as })).json.items.map(({ id }: { id: string }) => id);

const command = async (as: string, id: string, name: string, body: object): Promise<void> =>
  expect(await send(`/v1/requests/${id}/${name}`, { as, body })).toMatchObject({ status: 200 });

const yes = { chosenOptions: ['Approve'] };
const team = { assignees: { roles: ['support'] } };
const hers = { assignees: { users: ['ana'] } };

/** How a request leaves Ana's inbox: what is asked, and what happens to it. */
const departures: [how: string, asked: Record<string, unknown>, happens: (id: string) => Promise<unknown>][] = [
  ['given to another', hers, (id) => command('lena', id, 'assign', { assignees: { users: ['ben'] } })],
  ['delegated by herself', hers, (id) => command('ana', id, 'assign', { delegateTo: 'ben' })],
  ['claimed by another', team, (id) => command('ben', id, 'claim', {})],
  ['answered by another', team, (id) => command('ben', id, 'response', yes)],
  ['answered by herself, in another tab', hers, (id) => command('ana', id, 'response', yes)],
  ['snoozed by herself, in another tab', hers, (id) => command('ana', id, 'snooze', { until: '2026-01-02T00:00:00Z' })],
  ['cancelled', hers, (id) => command('agent', id, 'cancel', { reason: 'x' })],
  ['marked as failed', hers, (id) => command('lena', id, 'fail', { reason: 'x' })],
  ['asked again of another', hers, (id) => ask({ assignees: { users: ['ben'] }, supersedes: id })],
  [
    'escalated to another',
    { ...hers, timeout: 'PT2H', escalation: [{ after: 'PT1H', assignees: { users: ['ben'] }, mode: 'replace' }] },
    () => anHourLater(),
  ],
  ['at its deadline', { ...hers, timeout: 'PT1H' }, () => anHourLater()],
];

const anHourLater = () => {
  clock.advance(3_600_000);
  return hitl.tick();
};

describe.each(stores)('visibility before or after the change, on the %s store', (_name, makeStore) => {
  beforeEach(() => reopen(makeStore));

  test.each(departures)(
    'a request that is %s leaves her inbox with a hint, and a stranger hears nothing',
    async (...is) => {
      const [, asked, happens] = is;
      const id = await ask(asked);
      expect(await inboxOf('ana')).toEqual([id]);
      const [ana, eve] = [await open('ana'), await open('eve')];
      await happens(id);
      expect(await ana.until(id)).toContain(`event: change\ndata: {"id":"${id}"`);
      expect(await inboxOf('ana')).toEqual([]);
      const hersToo = await ask({ assignees: { users: ['eve'] } });
      const heard = await eve.until(hersToo);
      expect(heard.match(/"id":"[^"]+"/g)).toEqual([`"id":"${hersToo}"`]);
      for (const stream of [ana, eve]) stream.close();
    },
  );

  test('who gets a request hears of it, too', async () => {
    const id = await ask(hers);
    const eve = await open('eve');
    await command('lena', id, 'assign', { assignees: { users: ['eve'] } });
    expect(await eve.until(id)).toContain('event: change');
    eve.close();
  });
});

test('two processes on one SQLite file: what the other did is heard as a resync', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'hitl-stream-'));
  const path = join(folder, 'hitl.db');
  await reopen(() => sqliteStore({ path }));
  const ana = await open('ana');
  const source = fileURLToPath(new URL('../chaos/source.mjs', import.meta.url));
  const execArgv = ['--disable-warning=ExperimentalWarning', '--import', source];
  const child = fork(new URL('./stream.child.testing.ts', import.meta.url), [path], { execArgv });
  const [[id]] = await Promise.all([once(child, 'message'), once(child, 'exit')]);
  expect(await ana.until('event: resync')).not.toContain(id);
  expect(await inboxOf('ana')).toEqual([id]);
  ana.close();
  await hitl.stop();
  await rm(folder, { recursive: true });
});

describe('a stream is believed for a minute', () => {
  const ana: Actor = { id: 'ana', tenant: 'acme', roles: ['support'], permissions: ['respond'] };

  beforeEach(() => void vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance'] }));
  afterEach(() => void vi.useRealTimers());

  /** A stream of Ana's, after which `authenticate` and `authorize` say something else. */
  async function opened(later: { authenticate?: () => unknown; authorize?: () => unknown }) {
    let now: typeof later = {};
    const to = make({
      tenancy: 'multi',
      authenticate: () => (now.authenticate ?? (() => ana))() as Actor,
      authorize: () => (now.authorize ?? (() => true))() as boolean,
    });
    const stream = await open('ana', to);
    now = later;
    return stream;
  }

  test.each<[string, Parameters<typeof opened>[0]]>([
    ['the session is over', { authenticate: () => null }],
    ['the permission is gone', { authenticate: () => ({ ...ana, permissions: [] }) }],
    ['there is a new permission', { authenticate: () => ({ ...ana, permissions: ['respond', 'administer'] }) }],
    ['the role is gone', { authenticate: () => ({ ...ana, roles: [] }) }],
    ['there is a new role', { authenticate: () => ({ ...ana, roles: ['support', 'sales'] }) }],
    ['the tenant is another', { authenticate: () => ({ ...ana, tenant: 'other' }) }],
    ['the tenant is gone', { authenticate: () => ({ ...ana, tenant: undefined }) }],
    ['the cookie is another person\u2019s by now', { authenticate: () => ({ ...ana, id: 'ben' }) }],
    ['the id is written otherwise', { authenticate: () => ({ ...ana, id: 'Ana' }) }],
    ['authenticate throws', { authenticate: () => Promise.reject(new Error('no directory')) }],
    ['authenticate never comes back', { authenticate: () => new Promise(() => {}) }],
    ['authenticate returns nonsense', { authenticate: () => ({ id: 7 }) }],
    ['authorize refuses', { authorize: () => false }],
    ['authorize throws', { authorize: () => Promise.reject(new Error('no policy')) }],
    ['authorize never comes back', { authorize: () => new Promise(() => {}) }],
  ])('and ends when %s', async (_what, later) => {
    const stream = await opened(later);
    const ended = stream.ended();
    await vi.advanceTimersByTimeAsync(60_000);
    await ended;
    expect(vi.getTimerCount()).toBe(0);
  });

  test('a failure of authenticate is in the log, and a refusal is not', async () => {
    const failure = new Error('no directory');
    const failing = await opened({ authenticate: () => Promise.reject(failure) });
    const refused = await opened({ authenticate: () => null });
    await vi.advanceTimersByTimeAsync(60_000);
    await Promise.all([failing.ended(), refused.ended()]);
    expect(logger.error.mock.calls).toEqual([[expect.stringContaining('stream'), { error: failure }]]);
  });

  test('and goes on for hours while nothing changes', async () => {
    const stream = await opened({ authenticate: () => ({ ...ana, name: 'Ana B.', roles: ['support'] }) });
    await vi.advanceTimersByTimeAsync(7_200_000);
    expect(vi.getTimerCount()).toBe(1);
    stream.close();
    await stream.ended();
  });
});

describe('a person has so many streams', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance'] }));
  afterEach(() => void vi.useRealTimers());

  const refused = async (to: Hitl, as = 'ana') => send('/v1/stream', { as, to });
  const two = () => make({ limits: { streamsPerActor: 2 }, cors: { origins: ['https://app.example'] } });

  test('20 unless the host says otherwise; more within a minute are 429 with Retry-After and a reason', async () => {
    const streams = await Promise.all(Array.from({ length: 20 }, () => open('ana')));
    await vi.advanceTimersByTimeAsync(12_500);
    const { status, headers, json } = await refused(hitl);
    expect({ status, code: json.code }).toEqual({ status: 429, code: 'rate_limited' });
    expect(headers.get('retry-after')).toBe('48');
    expect(json.detail).toBe('You have 20 streams open, all begun within the last minute. Close one, or wait.');
    const ben = await open('ben');
    for (const stream of [...streams, ben]) stream.close();
  });

  test('a page elsewhere that may call can read when to come back', async () => {
    const to = two();
    const streams = [await open('ana', to), await open('ana', to)];
    const origin = 'https://app.example';
    const { headers } = await send('/v1/stream', { to, headers: { origin } });
    expect(headers.get('access-control-expose-headers')).toContain('Retry-After');
    for (const stream of streams) stream.close();
  });

  test('after a minute a new one ends the oldest, which may be dead', async () => {
    const to = two();
    const [first, second] = [await open('ana', to), await open('ana', to)];
    await vi.advanceTimersByTimeAsync(60_000);
    const third = await open('ana', to);
    await first.ended();
    const id = await ask(hers);
    for (const stream of [second, third]) {
      expect(await stream.until(id)).toContain('event: change');
      stream.close();
    }
  });

  test('one whose client went is counted no more', async () => {
    const to = make({ limits: { streamsPerActor: 1 } });
    for (let each = 0; each < 3; each += 1) (await open('ana', to)).close();
  });

  test('one whose caller is no longer the same is counted no more', async () => {
    let now: Actor | null = { id: 'ana' };
    const to = make({ limits: { streamsPerActor: 1 }, authenticate: () => now });
    const stream = await open('ana', to);
    now = null;
    await vi.advanceTimersByTimeAsync(45_000);
    await stream.ended();
    now = { id: 'ana' };
    (await open('ana', to)).close();
  });

  test('HEAD takes no place', async () => {
    const to = make({ limits: { streamsPerActor: 1 } });
    for (let each = 0; each < 3; each += 1) {
      expect((await send('/v1/stream', { to, method: 'HEAD' })).status).toBe(200);
    }
    (await open('ana', to)).close();
  });
});

test('when the server stops, every stream ends', async () => {
  const streams = await Promise.all(['ana', 'ben', 'lena'].map((as) => open(as)));
  await hitl.stop();
  await Promise.all(streams.map((stream) => stream.ended()));
});
