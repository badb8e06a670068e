// Long polls and streams through proxies that misbehave, and over restarts of the server behind them: who waits gets his
// answer, once; who follows hears of every change; and nobody calls more often than the back-off allows.
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { approval, type Change, createHitlClient, type HitlClient } from '@hitl-kit/client';
import { type Actor, createHitl, type Hitl } from '@hitl-kit/server-adapter';
import { hitlNode } from '@hitl-kit/server-adapter/node';
import { sqliteStore } from '@hitl-kit/server-adapter/sqlite';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { clientSource } from '../../packages/react/src/core/client-source.ts';
import { createLive, type Stale } from '../../packages/react/src/core/live.ts';
import { startProxy, type TestProxy } from './proxy.ts';

const actors: Record<string, Actor> = {
  agent: { id: 'agent', permissions: ['request'] },
  ana: { id: 'ana', roles: ['support'] },
};

let folder: string;
let hitl: Hitl;
let server: Server;
let proxy: TestProxy;

async function startServer(): Promise<string> {
  hitl = createHitl({
    store: sqliteStore({ path: join(folder, 'hitl.db') }),
    authenticate: ({ headers }) => actors[headers.get('authorization')?.replace('Bearer ', '') ?? ''] ?? null,
  });
  await hitl.start();
  server = createServer(hitlNode(hitl)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** In order, or as a crash does it: every connection breaks, and nobody is told. */
async function stopServer(how: 'in order' | 'at once'): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  if (how === 'in order') await hitl.stop();
  server.closeAllConnections();
  await closed;
  if (how === 'at once') await hitl.stop();
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hitl-proxies-'));
  proxy = await startProxy(await startServer());
});

afterEach(async () => {
  vi.useRealTimers();
  await proxy.close();
  await stopServer('at once');
  await rm(folder, { recursive: true });
});

const clientOf = (name: string): HitlClient =>
  createHitlClient({ baseUrl: proxy.url, headers: { authorization: `Bearer ${name}` } });

const refund = approval({ subject: 'Refund?', assignees: { roles: ['support'] } });
const ana = { actor: actors.ana as Actor };
const agent = { actor: actors.agent as Actor };

/** Straight at the server, whatever the proxy does. */
const approve = (id: string) => hitl.requests.respond(id, { chosenOptions: ['Approve'] }, ana);

async function asked(): Promise<string[]> {
  const { items } = await hitl.requests.list({ view: 'created', limit: 200 }, agent);
  return items.map(({ id }) => id);
}

const callsOf = (path: RegExp) => proxy.calls.filter((call) => path.test(call.path));
const polls = () => callsOf(/\/wait\?/);
const streams = () => callsOf(/\/stream$/);

/** Between the end of each call and the next, in ms. */
const pausesOf = (calls: typeof proxy.calls): number[] =>
  calls.slice(1).map(({ at }, index) => at - (calls[index]?.over ?? Number.NaN));

/** No pause is shorter than the back-off allows; a timer may fire a little early. */
function expectBackoff(calls: typeof proxy.calls): void {
  pausesOf(calls).forEach((pause, index) => {
    expect(pause).toBeGreaterThan(Math.min(5000, 125 * 2 ** index) - 5);
  });
}

/** Follows the stream as a careful program does: reads all on a `resync`, one on a `change`. */
function follow(name: string) {
  const stop = new AbortController();
  const kinds: Change['kind'][] = [];
  const known = new Map<string, string>();
  const heard = new Set<() => void>();
  const done = (async () => {
    for await (const change of clientOf(name).stream({ signal: stop.signal })) {
      kinds.push(change.kind);
      if (change.kind === 'resync') {
        const { items } = await hitl.requests.list({ view: 'created', limit: 200 }, agent);
        for (const { id, state } of items) known.set(id, state);
      }
      if (change.kind === 'change') known.set(change.id, change.state);
      for (const look of heard) look();
    }
  })();
  const until = (holds: () => boolean): Promise<void> =>
    new Promise((resolve) => {
      heard.add(() => holds() && resolve());
      if (holds()) resolve();
    });
  const end = async () => {
    stop.abort();
    await done;
  };
  return { kinds, known, until, end };
}

/** The kit's live source over the same stream; `settle` resolves when it follows, or polls. */
function kit(name: string) {
  const stale: Stale[] = [];
  const live = createLive([clientSource(clientOf(name))], (what) => stale.push(what));
  const release = live.hold();
  const settle = (following: boolean): Promise<void> =>
    new Promise((resolve) => {
      if (live.isFollowing() === following) return resolve();
      const stop = live.subscribe(() => {
        if (live.isFollowing() !== following) return;
        stop();
        resolve();
      });
    });
  return { live, stale, settle, release };
}

describe('a proxy that cuts connections on which nothing moves', () => {
  beforeEach(() => {
    proxy.manners = () => ({ idle: 150 });
  });

  it('does not keep an answer from who asked, who backs off from one cut to the next', async () => {
    const answer = clientOf('agent').ask(refund, { key: 'order-1' });
    await proxy.until(() => polls().filter(({ over }) => over !== null).length === 3);
    const [id = '', ...more] = await asked();
    expect(more).toEqual([]);
    await approve(id);
    expect(await answer).toMatchObject({ approved: true, respondedBy: { id: 'ana' } });
    expect(polls()).toHaveLength(4);
    expectBackoff(polls());
  });

  it('does not keep a change from who follows, who backs off likewise', async () => {
    const followed = follow('agent');
    await followed.until(() => followed.kinds.length === 5);
    const { id } = await hitl.requests.create(refund.request, agent);
    await followed.until(() => followed.known.has(id));
    await followed.end();
    expect(followed.kinds.slice(0, 5)).toEqual(['resync', 'lost', 'resync', 'lost', 'resync']);
    expect(streams().length).toBeLessThan(6);
    expectBackoff(streams());
  });

  it('leaves a page polling while it has no stream', async () => {
    const page = kit('ana');
    await page.settle(true);
    await page.settle(false);
    await page.settle(true);
    page.release();
    expectBackoff(streams());
  });
});

describe('a proxy that breaks replies off in the middle', () => {
  it('does not make a question two, nor lose its answer', async () => {
    proxy.manners = ({ path }) =>
      callsOf(/./).filter((call) => call.path === path).length < 3 ? { cutAfter: 40 } : {};
    const answer = clientOf('agent').ask(refund, { key: 'order-2' });
    await proxy.until(() => polls().length === 1);
    const [id = '', ...more] = await asked();
    expect(more).toEqual([]);
    await approve(id);
    expect((await answer).approved).toBe(true);
    const posts = proxy.calls.filter(({ method }) => method === 'POST');
    expect([posts.length, polls().length]).toEqual([3, 3]);
    expectBackoff(posts);
    expectBackoff(polls());
  });

  it('does not make an answer two: the same key gets the reply that was lost', async () => {
    const { id } = await hitl.requests.create(refund.request, agent);
    proxy.manners = () => (proxy.calls.length === 1 ? { cutAfter: 40 } : {});
    const send = () => clientOf('ana').requests.respond(id, { chosenOptions: ['Approve'] }, { key: 'k' });
    await expect(send()).rejects.toMatchObject({ code: 'unavailable', status: 0 });
    expect(await send()).toMatchObject({ state: 'responded', response: { chosenOptions: ['Approve'] } });
    const { items } = await hitl.requests.events(id, {}, agent);
    expect(items.map(({ type }) => type)).toEqual(['created', 'responded']);
  });

  it('does not keep a change from who follows', async () => {
    proxy.manners = () => (streams().length === 1 ? { cutAfter: ': connected\n\nevent: change\nda'.length } : {});
    const followed = follow('agent');
    await followed.until(() => followed.kinds.includes('resync'));
    const { id } = await hitl.requests.create(refund.request, agent);
    await followed.until(() => followed.known.has(id));
    await followed.end();
    expect(followed.kinds).toEqual(['resync', 'lost', 'resync']);
  });
});

describe('a proxy that keeps each reply until it is complete', () => {
  beforeEach(() => {
    proxy.manners = () => ({ buffer: true });
  });

  it('does not keep an answer from who waits', async () => {
    const { id } = await hitl.requests.create(refund.request, agent);
    const waiting = clientOf('agent').waitFor(id);
    await proxy.until(() => polls().length === 1);
    await approve(id);
    expect((await waiting).state).toBe('responded');
    expect(polls()).toHaveLength(1);
  });

  it('is no stream: who follows is told, a page polls, and both follow once it lets go', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const [followed, page] = [follow('agent'), kit('ana')];
    await proxy.until(() => streams().length === 2);
    await vi.advanceTimersByTimeAsync(44_999);
    expect([followed.kinds, page.live.isFollowing(), page.stale]).toEqual([[], false, []]);
    await vi.advanceTimersByTimeAsync(1);
    await followed.until(() => followed.kinds.length === 1);
    expect(streams()).toHaveLength(2);
    proxy.manners = () => ({});
    await vi.advanceTimersByTimeAsync(250);
    await followed.until(() => followed.kinds.length === 2);
    await page.settle(true);
    expect(followed.kinds).toEqual(['lost', 'resync']);
    expect(streams()).toHaveLength(4);
    page.release();
    await followed.end();
  });
});

describe.each(['in order', 'at once'] as const)('a server that stops %s, and starts again on the same file', (how) => {
  const waiters = 100;

  it('costs no waiter his answer, and no answer comes twice', { timeout: 120_000 }, async () => {
    const client = clientOf('agent');
    const waits = Array.from({ length: waiters }, async (_, index) => {
      return (await client.ask(refund, { key: `order-${index}` })).approved;
    });
    const followed = follow('agent');
    const page = kit('ana');
    await page.settle(true);
    await proxy.until(() => polls().length === waiters);
    const ids = await asked();
    expect(ids).toHaveLength(waiters);
    for (const id of ids.slice(0, 10)) await approve(id);

    const before = proxy.calls.length;
    await stopServer(how);
    await page.settle(false);
    await proxy.until(() => proxy.calls.length >= before + 3 * waiters);
    const restarted = performance.now();
    proxy.upstream = await startServer();
    for (const id of ids.slice(10)) await approve(id);

    expect(await Promise.all(waits)).toEqual(Array.from({ length: waiters }, () => true));
    expect((await asked()).toSorted()).toEqual(ids.toSorted());
    for (const id of ids) {
      const { items } = await hitl.requests.events(id, {}, agent);
      expect(items.map(({ type }) => type)).toEqual(['created', 'responded']);
    }
    await page.settle(true);
    await followed.until(() => ids.every((id) => followed.known.get(id) === 'responded'));
    page.release();
    await followed.end();

    // Each waiter: three refusals at least, each pause twice the one before, and a poll or two to get the answer.
    expect(proxy.calls.length - before).toBeLessThan(8 * waiters);
    const back = proxy.calls.filter(({ at }) => at >= restarted).map(({ at }) => Math.floor((at - restarted) / 10));
    const inOneInstant = Math.max(...[...new Set(back)].map((slot) => back.filter((other) => other === slot).length));
    expect(inOneInstant).toBeLessThan(waiters / 2);
  });
});
