// What people write, who they are and how they prove it reaches no log, no span and no metric. Everything that a caller can
// put into a call is marked here; every operation is called with it, valid and broken, and all that was told is searched.
import { DatabaseSync } from 'node:sqlite';
import { inspect } from 'node:util';
import {
  type Actor,
  createHitl,
  type Hitl,
  type HitlOptions,
  memoryStore,
  type Store,
  StoreUnavailable,
} from '@hitl-kit/server-adapter';
import { openTelemetry } from '@hitl-kit/server-adapter/opentelemetry';
import { sqliteStore } from '@hitl-kit/server-adapter/sqlite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type OperationId, operations } from '../src/http/generated/operations.ts';
import { base, clock, missingId, stores } from './host.ts';
import { collect, spans, useSdk } from './sdk.ts';

useSdk();

/** Stands in everything that must not be told. */
const mark = 'xyzzy';
const secret = (what: string) => `${mark}-${what}`;

const agent: Actor = { id: 'agent', name: secret('name'), permissions: ['request'] };
const people: Record<string, Actor> = {
  [secret('token-agent')]: agent,
  [secret('token-ana')]: { id: 'ana', name: secret('name'), roles: ['support'] },
  [secret('token-lena')]: { id: 'lena', name: secret('name'), permissions: ['request', 'respond', 'administer'] },
};
const callers = [...Object.keys(people), secret('token-nobody')];

const question = {
  subject: secret('subject'),
  body: secret('body'),
  options: [{ value: secret('option'), label: secret('label'), description: secret('description') }, 'Reject'],
  context: { [secret('context')]: secret('context') },
  paramsSchema: { type: 'object', properties: { note: { type: 'string', title: secret('title') } } },
  paramsData: { note: secret('data') },
  labels: { [secret('label-key')]: secret('label-value') },
  source: { system: secret('system'), url: `https://host.example/${mark}` },
  assignees: { roles: ['support'] },
};
const answer = { chosenOptions: [secret('option')], params: { note: secret('params') }, comment: secret('comment') };
const reason = { reason: secret('reason') };

const valid: Partial<Record<OperationId, (id: string) => unknown>> = {
  createRequest: () => question,
  respondToRequest: () => answer,
  respondToMany: (id) => ({ responses: [{ requestId: id, ...answer }] }),
  cancelRequest: () => reason,
  failRequest: () => reason,
  claimRequest: () => ({}),
  releaseRequest: () => ({}),
  assignRequest: () => ({ assignees: { users: ['ana'], roles: ['support'] } }),
  snoozeRequest: () => ({ until: '2026-01-02T00:00:00Z' }),
  addComment: () => ({ text: secret('text') }),
};

/** Each is refused by every operation, for one reason or another. */
const broken: unknown[] = [
  `{"${mark}":`,
  { [secret('field')]: secret('value') },
  { ...question, subject: `\0${mark}`, timeout: secret('timeout') },
  { ...answer, params: { note: 7, [secret('extra')]: mark } },
  { ...answer, digest: secret('digest') },
  { responses: [{ requestId: secret('id'), chosenOptions: [mark] }], reason: 7, text: 7, until: mark, for: mark },
  [mark],
];

let log: unknown[];
let store: Store;
let hitl: Hitl;
let calls: number;

const line = (level: string) => (message: string, data?: Record<string, unknown>) =>
  void log.push([level, message, data]);

function open(opened: Store, more: Partial<HitlOptions> = {}): void {
  store = opened;
  hitl = createHitl({
    store,
    authenticate: (request) => people[request.headers.get('authorization')?.replace('Bearer ', '') ?? ''] ?? null,
    logger: { info: line('info'), warn: line('warn'), error: line('error') },
    telemetry: openTelemetry(),
    ...more,
  });
}

beforeEach(() => {
  log = [];
  calls = 0;
});
afterEach(() => hitl.stop());

/** Every line with all that hangs on it, errors' stacks and causes too, and all spans and metrics. */
async function told(): Promise<string> {
  const seen = spans().map(({ name, attributes, events, status }) => ({ name, attributes, events, status }));
  return inspect([log, seen, await collect()], { depth: null, showHidden: true, maxStringLength: null });
}

async function send(id: OperationId, requestId: string, token: string, body: unknown, query = ''): Promise<number> {
  const operation = operations.find(({ operationId }) => operationId === id);
  if (!operation) throw new Error(`there is no operation ${id}`);
  calls += 1;
  const request = new Request(`${base}${operation.path.replace('{requestId}', requestId)}${query}`, {
    method: operation.method,
    headers: {
      authorization: `Bearer ${token}`,
      cookie: `session=${mark}`,
      'sec-fetch-site': 'same-origin',
      'idempotency-key': secret(`key-${calls}`),
      'content-type': 'application/json',
    },
    ...(operation.body ? { body: typeof body === 'string' ? body : JSON.stringify(body) } : {}),
  });
  const response = await hitl.fetch(request);
  await response.body?.cancel();
  return response.status;
}

const ask = async (more: object = {}) => (await hitl.requests.create({ ...question, ...more }, { actor: agent })).id;

/** Each operation as each caller: as it should be, with every broken body, a broken query and a broken id. */
async function callEverything(): Promise<Set<number>> {
  const statuses = new Set<number>();
  for (const { operationId, body } of operations) {
    const query = { listRequests: `?q=${mark}`, countRequests: `?q=${mark}`, waitForRequest: '?seconds=0' };
    const right = query[operationId as keyof typeof query];
    for (const token of callers) {
      const id = await ask().catch(() => missingId);
      for (const wrong of body ? broken : []) statuses.add(await send(operationId, id, token, wrong));
      statuses.add(await send(operationId, id, token, valid[operationId]?.(id), `?${mark}=${mark}`));
      statuses.add(await send(operationId, secret('id'), token, valid[operationId]?.(id), right));
      for (const _again of [1, 2]) {
        statuses.add(await send(operationId, id, token, valid[operationId]?.(id), right));
      }
    }
  }
  return statuses;
}

describe.each(stores)('on the store %s', (_, makeStore) => {
  beforeEach(() => open(makeStore(clock.now)));

  test('calls that are carried out, and calls that are refused, tell nothing of it', async () => {
    const statuses = await callEverything();
    expect([...statuses].sort()).toEqual([200, 201, 400, 401, 403, 404, 409, 412, 422]);
    expect(log).toEqual([]);
    expect(spans().length).toBeGreaterThan(calls);
    expect(await told()).not.toContain(mark);
  });

  test.each([new Error('the disk is gone'), new StoreUnavailable('no route to host')])(
    'a store that fails with %s tells nothing of what it was to keep',
    async (error) => {
      const fail = () => Promise.reject(error);
      const reads = { get: fail, recall: fail, list: fail, count: fail, events: fail, backlog: fail };
      Object.assign(store, reads, { insert: fail, commit: fail, append: fail, snooze: fail, sweep: fail, now: fail });
      expect(await callEverything()).toContain(error instanceof StoreUnavailable ? 503 : 500);
      await expect(hitl.tick()).rejects.toBe(error);
      expect(await told()).not.toContain(mark);
      expect(log).toContainEqual(['warn', expect.stringContaining('backlog'), { error }]);
    },
  );
});

test('a damaged row is told by its id, not by what stands in it', async () => {
  const database = new DatabaseSync(':memory:');
  open(sqliteStore({ database, clock: clock.now }));
  const id = await ask({ timeout: 'PT1M' });
  database.prepare(`update hitl_requests set options = ?`).run(`[{"value": ${mark}`);
  expect(await send('getRequest', id, callers[0] ?? '', undefined)).toBe(500);
  clock.advance(60_000);
  await hitl.tick();
  const error = expect.any(SyntaxError);
  expect(log).toEqual([
    ['error', 'an operation failed', { operation: 'getRequest', instance: expect.any(String), error }],
    ['error', 'a request could not be swept and was backed off', { tenant: 'default', id, error }],
  ]);
  expect(await told()).not.toContain(mark);
});

test('an actor that cannot be read is told by where he came from and his id alone', async () => {
  const roles = [secret('role'), 7];
  const given: unknown[] = [{ id: { [mark]: mark } }, { id: 'ana', name: secret('name'), roles, permissions: mark }];
  open(memoryStore({ clock: clock.now }), { authenticate: () => given.shift() as never });
  for (const _each of [1, 2]) await send('listRequests', missingId, callers[0] ?? '', undefined);
  expect(log).toHaveLength(3);
  expect(await told()).not.toContain(mark);
});

test('what authenticate throws is the host\u2019s own text: the log has the error whole, spans have not', async () => {
  const error = new Error(`no session for ${secret('token-ana')}`);
  open(memoryStore({ clock: clock.now }), { authenticate: () => Promise.reject(error) });
  expect(await send('listRequests', missingId, callers[0] ?? '', undefined)).toBe(500);
  const instance = expect.stringMatching(/^urn:uuid:/);
  expect(log).toEqual([['error', 'an operation failed', { operation: 'listRequests', instance, error }]]);
  expect(await told()).toContain(mark);
  log = [];
  expect(await told()).not.toContain(mark);
});
