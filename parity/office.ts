// An office for the tests in this folder: the real server on SQLite behind node:http, a clock that moves when told to,
// and everybody's generated client. Every reply is held against the contract.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createHitlClient, durationMs, type HitlClient, HitlError } from '@hitl-kit/client';
import { type Actor, createHitl, type Hitl, type Store } from '@hitl-kit/server-adapter';
import { sqliteStore } from '@hitl-kit/server-adapter/sqlite';
import { checkedFetch, fakeClock, testServer } from '@hitl-kit/server-adapter/testing';
import { afterEach, beforeEach, expect, vi } from 'vitest';

/** Who is who; roles may be changed by a test, as a host's directory may while requests are open. */
export const people: Record<string, Actor> = {};

const usual: Record<string, Actor> = {
  workflow: { id: 'workflow', permissions: ['request'] },
  ana: { id: 'ana', name: 'Ana', roles: ['support'] },
  ben: { id: 'ben', name: 'Ben', roles: ['support'] },
  cleo: { id: 'cleo', name: 'Cleo', roles: ['lead'] },
  eve: { id: 'eve', name: 'Eve' },
  lena: { id: 'lena', name: 'Lena', permissions: ['respond', 'administer'] },
};

export const clock = fakeClock();
export const logger = { info: vi.fn(), warn: vi.fn(), error: vi.fn() };

const authenticate = (request: Request): Actor | null =>
  people[request.headers.get('authorization')?.replace('Bearer ', '') ?? ''] ?? null;

let folder: string;
let server: { url: string; close(): Promise<void> };
export let hitl: Hitl;
export let store: Store;

/** Another process's server on the same data, as far as one process can show it; stop it yourself. */
export async function anotherServer(): Promise<Hitl> {
  const other = createHitl({
    store: sqliteStore({ path: join(folder, 'hitl.db'), clock: clock.now }),
    authenticate,
    logger,
  });
  await other.start();
  return other;
}

export async function stopServer(): Promise<void> {
  await server.close();
  await hitl.stop();
}

export async function startServer(): Promise<void> {
  store = sqliteStore({ path: join(folder, 'hitl.db'), clock: clock.now });
  hitl = createHitl({ store, authenticate, logger });
  await hitl.start();
  server = await testServer(hitl);
}

beforeEach(async () => {
  vi.clearAllMocks();
  for (const [name, actor] of Object.entries(usual)) people[name] = { ...actor };
  clock.set('2026-11-23T09:00:00.000Z');
  folder = mkdtempSync(join(tmpdir(), 'hitl-parity-'));
  await startServer();
});

afterEach(async () => {
  await stopServer();
  rmSync(folder, { recursive: true, force: true });
});

/** The generated client of one of them. */
export const clientOf = (name: string): HitlClient =>
  createHitlClient({
    baseUrl: server.url,
    headers: { authorization: `Bearer ${name}` },
    fetch: checkedFetch((request) => fetch(request)) as typeof fetch,
  });

/** Time goes by, and the sweep looks. */
export async function pass(duration: string): Promise<void> {
  clock.advance(durationMs(duration) ?? Number.NaN);
  await hitl.tick();
}

export const inTime = (duration: string): string =>
  new Date(clock.now() + (durationMs(duration) ?? Number.NaN)).toISOString();

/** The id of what somebody has in the inbox, as soon as it is there. */
export const firstFor = (name: string): Promise<string> =>
  vi.waitFor(async () => {
    const { items } = await clientOf(name).requests.page();
    return items[0]?.id ?? expect.fail(`nothing is assigned to ${name}`);
  });

/** The error that a call is refused with. */
export async function refusalOf(call: Promise<unknown>): Promise<HitlError> {
  const outcome = await call.catch((error: unknown) => error);
  return outcome instanceof HitlError ? outcome : expect.fail(`not refused: ${JSON.stringify(outcome)}`);
}

export async function collect<T>(list: AsyncIterable<T>): Promise<T[]> {
  const items: T[] = [];
  for await (const item of list) items.push(item);
  return items;
}
