// A host on the memory store for tests of the HTTP side, unless they ask for another: a few people, one clock, every reply held against the contract.
import { createHitlClient, type HitlClient, HitlError } from '@hitl-kit/client';
import { type Actor, createHitl, type Hitl, type HitlOptions, memoryStore, type Store } from '@hitl-kit/server-adapter';
import { sqliteStore } from '@hitl-kit/server-adapter/sqlite';
import { checkedFetch, fakeClock } from '@hitl-kit/server-adapter/testing';
import { afterEach, beforeEach, expect, vi } from 'vitest';

export const actors: Record<string, Actor> = {
  agent: { id: 'agent', permissions: ['request'] },
  ana: { id: 'ana', name: 'Ana', roles: ['support'] },
  ben: { id: 'ben', name: 'Ben', roles: ['support'] },
  eve: { id: 'eve' },
  lena: { id: 'lena', permissions: ['request', 'respond', 'administer'] },
};

export const authenticate = (request: Request): Actor | null =>
  actors[request.headers.get('authorization')?.replace('Bearer ', '') ?? ''] ?? null;

export const base = 'http://host.example/api/hitl';
export const logger = { info: vi.fn(), warn: vi.fn(), error: vi.fn() };
export const clock = fakeClock();

/** Fresh for each test. */
export let store: Store;
export let hitl: Hitl;

export const make = (options: Partial<HitlOptions> = {}): Hitl =>
  createHitl({ store, authenticate, logger, ...options });

type MakeStore = (clock: () => number) => Store;

export const stores: [name: string, makeStore: MakeStore][] = [
  ['memory', (now) => memoryStore({ clock: now })],
  ['sqlite', (now) => sqliteStore({ path: ':memory:', clock: now })],
];

/** Opens the host anew, on another store. */
export async function reopen(makeStore: MakeStore): Promise<void> {
  await hitl.stop();
  await open(makeStore);
}

async function open(makeStore: MakeStore): Promise<void> {
  store = makeStore(clock.now);
  hitl = make();
  await hitl.start();
}

/** From here on only commands and reads resolve what is overdue. */
export const stopSweep = (stopped = store): void => {
  stopped.sweep = async () => ({ moved: 0, poisoned: [], nextDueAt: null, now: clock.now() });
};

beforeEach(async () => {
  vi.clearAllMocks();
  clock.set('2026-01-01T00:00:00.000Z');
  await open((now) => memoryStore({ clock: now }));
});

afterEach(() => hitl.stop());

export interface Sent {
  as?: string | null;
  method?: string;
  /** As it stands when a text or bytes, otherwise as JSON. */
  body?: unknown;
  headers?: Record<string, string>;
  to?: Hitl;
}

export async function send(path: string, { as = 'ana', method, body, headers = {}, to = hitl }: Sent = {}) {
  const raw =
    body === undefined || typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body);
  const request = new Request(`${base}${path}`, {
    method: method ?? (body === undefined ? 'GET' : 'POST'),
    headers: {
      ...(as === null ? {} : { authorization: `Bearer ${as}` }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(raw === undefined ? {} : { body: raw as BodyInit }),
  });
  const response = await checkedFetch(to.fetch)(request);
  const text = response.headers.get('content-type')?.includes('json') ? await response.clone().text() : '';
  return { status: response.status, headers: response.headers, json: text === '' ? null : JSON.parse(text), response };
}

/** The generated client of one of the actors, over the handler itself. */
export const clientOf = (name: string): HitlClient =>
  createHitlClient({
    baseUrl: base,
    headers: { authorization: `Bearer ${name}` },
    fetch: checkedFetch((request) => hitl.fetch(request)) as typeof fetch,
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

export const question = { subject: 'Refund?', options: ['Approve', 'Reject'], assignees: { roles: ['support'] } };

export async function ask(more: Record<string, unknown> = {}): Promise<string> {
  const { status, json } = await send('/v1/requests', { as: 'agent', body: { ...question, ...more } });
  expect(status).toBe(201);
  return json.id;
}

export const missingId = '0197f2d4-5c1e-7b3a-9f00-3d5a1c2b4e6f';

/** Everything the store holds that a call could have changed. */
export async function snapshot(): Promise<string> {
  const { json } = await send('/v1/requests?view=all', { as: 'lena' });
  const histories = json.items.map(({ id }: { id: string }) => send(`/v1/requests/${id}/events`, { as: 'lena' }));
  return JSON.stringify([json, (await Promise.all(histories)).map((history) => history.json)]);
}
