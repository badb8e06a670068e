// Calls made from the contract, valid and broken, by people of two tenants and by nobody, on both stores: no reply is a
// server's failure, every one is what the contract says, what the contract refuses is refused, and nobody reads what he
// may not see, or what was purged. The same calls each time; `npm run fuzz` makes others, and more.
import { type Actor, createHitl, type Hitl, type PurgeOptions, type Store } from '@hitl-kit/server-adapter';
import { checkedFetch, fakeClock } from '@hitl-kit/server-adapter/testing';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { bodyBytes, type Call, callsBy, linked, operationIds } from './fuzz-calls.ts';
import { often } from './fuzz-values.ts';
import { base, missingId, stores } from './host.ts';

const wanted = Number(process.env.HITL_FUZZ_CALLS ?? 12_000);
const seed = Number(process.env.HITL_FUZZ_SEED ?? (process.env.HITL_FUZZ_CALLS ? Date.now() % 1e9 : 20_261_121));
const callsInRun = 150;
const runs = Math.ceil(wanted / stores.length / callsInRun);
if (process.env.HITL_FUZZ_CALLS) console.log(`HITL_FUZZ_CALLS=${wanted} HITL_FUZZ_SEED=${seed}`);

const administers = ['request', 'respond', 'administer'] as const;
const people: Record<string, Actor | null> = {
  agent: { id: 'agent', tenant: 'a', permissions: ['request'] },
  ana: { id: 'ana', name: 'Ana', tenant: 'a', roles: ['support'] },
  ben: { id: 'ben', tenant: 'a', roles: ['support', 'lead'], permissions: ['request', 'respond'] },
  eve: { id: 'eve', tenant: 'a' },
  lena: { id: 'lena', tenant: 'a', permissions: administers },
  // Elsewhere, with every right there, and with the id of somebody here.
  mallory: { id: 'mallory', tenant: 'b', roles: ['support', 'lead'], permissions: administers },
  otherAna: { id: 'ana', tenant: 'b', roles: ['support'], permissions: ['request', 'respond'] },
  nobody: null,
};

/** Who may see a request at most: its requester, and whoever any call about it has named. */
interface Secret {
  mark: string;
  tenant: string | undefined;
  requester: string;
  named: Set<string>;
  purged: boolean;
}

const maySee = ({ tenant, requester, named, purged }: Secret, actor: Actor | null): boolean => {
  if (purged || actor === null || actor.tenant !== tenant) return false;
  const { id, roles = [], permissions = ['respond'] } = actor;
  if (permissions.includes('administer') || id === requester || named.has(`user ${id}`)) return true;
  return roles.some((role) => named.has(`role ${role}`)) || (named.has('anyone') && permissions.includes('respond'));
};

/** Everybody a body names, wherever it does. */
function namedIn(body: unknown): string[] {
  if (Array.isArray(body)) return body.flatMap(namedIn);
  if (typeof body !== 'object' || body === null) return [];
  return Object.entries(body).flatMap(([key, value]) => {
    if (key === 'users' && Array.isArray(value)) return value.map((user) => `user ${user}`);
    if (key === 'roles' && Array.isArray(value)) return value.map((role) => `role ${role}`);
    if (key === 'delegateTo') return [`user ${value}`];
    if (key === 'anyone') return ['anyone'];
    return namedIn(value);
  });
}

/** How often each was called, and how often with success. */
class Tally {
  readonly counts = new Map<string, { calls: number; done: number }>();

  add(name: string, status: number): void {
    const { calls, done } = this.counts.get(name) ?? { calls: 0, done: 0 };
    this.counts.set(name, { calls: calls + 1, done: done + (status < 300 ? 1 : 0) });
  }
}

/** One server, what its replies gave out, and what must stay secret. */
class World {
  readonly clock = fakeClock();
  readonly hitl: Hitl;
  readonly #store: Store;
  readonly #given = new Map<string, string[]>();
  readonly #secrets = new Map<string, Secret>();
  #marks = 0;

  constructor(
    makeStore: (typeof stores)[number][1],
    logger: NonNullable<Parameters<typeof createHitl>[0]['logger']>,
    readonly tallies: Record<'operation' | 'actor' | 'status', Tally>,
  ) {
    this.#store = makeStore(this.clock.now);
    this.hitl = createHitl({
      store: this.#store,
      tenancy: 'multi',
      limits: { bodyBytes },
      authenticate: (request) => people[request.headers.get('authorization')?.replace('Bearer ', '') ?? ''] ?? null,
      logger,
    });
  }

  /** What of the secrets went is a secret from everybody. */
  async purge(options: PurgeOptions): Promise<void> {
    await this.hitl.purge(options);
    for (const [id, secret] of this.#secrets) {
      if (secret.tenant !== undefined) secret.purged = (await this.#store.get(secret.tenant, id)).tombstone !== null;
    }
  }

  async make(call: Call): Promise<void> {
    const actor = people[call.as] ?? null;
    const resolve = (text: string): string => text.replaceAll(/⟦(\w+)⟧/g, (_, name) => this.#pick(name, call));
    const path = resolve(call.path);
    const url = new URL(base + path);
    for (const [name, value] of call.query) url.searchParams.append(name, resolve(value));
    const mark = `secret-${this.#marks++}-`;
    const body = call.body === undefined ? undefined : marked(resolve(call.body), mark);
    const about = this.#secrets.get(/requests\/([0-9a-f-]{36})/.exec(path)?.[1] ?? '');
    if (body !== undefined && about) for (const name of namedIn(parsed(body))) about.named.add(name);

    const client = new AbortController();
    const hasBody = body !== undefined && !['GET', 'HEAD'].includes(call.method);
    const request = new Request(url, {
      method: call.method,
      headers: {
        ...(hasBody ? { 'content-type': 'application/json' } : {}),
        ...call.headers,
        ...(actor === null ? {} : { authorization: `Bearer ${call.as}` }),
      },
      signal: client.signal,
      ...(hasBody ? { body } : {}),
    });
    const response = await checkedFetch(this.hitl.fetch)(request);
    const { status } = response;
    const isStream = response.headers.get('content-type')?.startsWith('text/event-stream');
    const text = isStream ? '' : await response.text();
    client.abort();
    if (isStream) await response.body?.cancel().catch(() => {});

    const said = `${status} to ${call.as}: ${call.method} ${url} ${body?.slice(0, 500)}\n${text.slice(0, 1000)}`;
    if (status >= 500) throw new Error(`A failure of the server: ${said}`);
    if (call.refused && status < 400) throw new Error(`The contract refuses this: ${said}`);
    const reply = parsed(text);
    if (status === 201) this.#keep(reply, body, actor, mark);
    this.#harvest(call, status, reply);
    for (const secret of this.#secrets.values()) {
      if (text.includes(secret.mark) && !maySee(secret, actor)) throw new Error(`Not for these eyes: ${said}`);
    }
    this.tallies.operation.add(call.operationId, status);
    this.tallies.actor.add(call.as, status);
    this.tallies.status.add(String(status), status);
  }

  #keep(reply: unknown, body: string | undefined, actor: Actor | null, mark: string): void {
    const { id } = reply as { id: string };
    const named = new Set(namedIn(parsed(body ?? '')));
    this.#secrets.set(id, { mark, tenant: actor?.tenant, requester: actor?.id ?? '', named, purged: false });
  }

  /** By its links, and whatever a page or a request gives to be sent back. */
  #harvest({ operationId, method, as }: Call, status: number, reply: unknown): void {
    if (method !== 'GET' && method !== 'POST') return;
    const { nextCursor, digest } = (reply ?? {}) as Record<string, unknown>;
    const all: [string, unknown][] = [
      ['cursor', nextCursor],
      ['digest', digest],
      ...linked(operationId, status, reply),
    ];
    for (const [name, value] of all) {
      if (typeof value !== 'string') continue;
      for (const pool of [`${name} in ${people[as]?.tenant}`, name]) {
        const known = (this.#given.get(pool) ?? []).filter((one) => one !== value);
        this.#given.set(pool, [...known.slice(-9), value]);
      }
    }
  }

  /** Mostly what somebody of the caller's tenant was given, and each fourth time whatever anybody was. */
  #pick(name: string, { as, pick }: Call): string {
    const pool = pick % 4 === 0 ? name : `${name} in ${people[as]?.tenant}`;
    const known = this.#given.get(pool) ?? [];
    return known[Math.floor(pick / 4) % Math.max(1, known.length)] ?? missingId;
  }
}

/** With a text in the subject that stands nowhere else. */
function marked(body: string, mark: string): string {
  const value = parsed(body) as { subject?: unknown } | undefined;
  if (typeof value?.subject !== 'string' || value.subject === '' || value.subject.length > 400) return body;
  return JSON.stringify({ ...value, subject: mark + value.subject });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const calls = callsBy(Object.keys(people));

const purges = fc.record({
  tenant: fc.constantFrom('a', 'b'),
  olderThan: fc.constantFrom('PT1S', 'PT10M', 'PT1H'),
  limit: fc.integer({ min: 1, max: 30 }),
});

/** Each store gets calls of its own. */
const rounds = stores.map(([name, makeStore], index) => ({ name, makeStore, seed: seed + index }));

test.each(rounds)(
  'whatever is sent, the $name store and the server before it stand',
  async ({ makeStore, seed }) => {
    const logger = { info: vi.fn(), warn: vi.fn(), error: vi.fn() };
    const tallies = { operation: new Tally(), actor: new Tally(), status: new Tally() };
    const each = { minLength: callsInRun, maxLength: callsInRun };
    const run = fc.tuple(
      fc.array(calls, each),
      fc.array(often(90, fc.constant(0), 900_000), each),
      fc.array(often(5, purges, null), each),
    );
    await fc.assert(
      fc.asyncProperty(run, async ([made, waits, removals]) => {
        const world = new World(makeStore, logger, tallies);
        await world.hitl.start();
        try {
          for (const [index, call] of made.entries()) {
            world.clock.advance(waits[index] ?? 0);
            if (index % 10 === 9) await world.hitl.tick();
            const removal = removals[index];
            if (removal) await world.purge(removal);
            await world.make(call);
          }
        } finally {
          await world.hitl.stop();
        }
      }),
      { numRuns: runs, seed, endOnFailure: true },
    );
    expect(logger.error).not.toHaveBeenCalled();
    expectReached(tallies);
  },
  3_600_000,
);

/** It must not be the same refusal all the time: each operation and each actor is heard, and each got what it asked. */
function expectReached({ operation, actor, status }: World['tallies']): void {
  const all = runs * callsInRun;
  expect([...operation.counts.keys()].sort()).toEqual(operationIds.toSorted());
  for (const [name, { calls, done }] of operation.counts) {
    expect(calls, `${name} was called`).toBeGreaterThan(all / 100);
    expect(done, `${name} succeeded`).toBeGreaterThan(0);
  }
  expect([...actor.counts.keys()].sort()).toEqual(Object.keys(people).sort());
  for (const [name, { calls, done }] of actor.counts) {
    expect(calls, `${name} called`).toBeGreaterThan(all / 20);
    expect(done, `${name} succeeded`).toBeGreaterThan(0);
  }
  const seen = [...status.counts.keys()];
  const possible = [200, 201, 204, 400, 401, 403, 404, 405, 409, 410, 412, 413, 415, 422].map(String);
  expect(seen).toEqual(expect.arrayContaining(possible));
}
