// Who calls is what `authenticate` says and nothing else; ids compare exactly; what one may not see is as if it were not.
import { type Actor, createHitl, type Hitl } from '@hitl-kit/server-adapter';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { operations } from '../src/http/generated/operations.ts';
import {
  actors,
  ask,
  clock,
  hitl,
  logger,
  make,
  missingId,
  question,
  reopen,
  send,
  stopSweep,
  store,
  stores,
} from './host.ts';

/** Anybody: the Authorization header is the actor, as JSON. Values of headers are Latin-1, so it is encoded. */
const anybody = ({ headers }: Request): Actor =>
  JSON.parse(decodeURIComponent(headers.get('authorization')?.slice('Bearer '.length) ?? ''));

const as = (actor: object): string => encodeURIComponent(JSON.stringify(actor));
const asker = as({ id: 'agent', permissions: ['request'] });

describe('no one is who he says he is', () => {
  const claims = ['actor', 'actorId', 'user', 'userId', 'tenant', 'respondedBy', 'requestedBy', 'roles', 'permissions'];

  test.each(claims)('a body that holds %s is refused', async (field) => {
    const id = await ask();
    const claim = { [field]: { id: 'lena' } };
    expect((await send('/v1/requests', { as: 'agent', body: { ...question, ...claim } })).status).toBe(400);
    const answer = { chosenOptions: ['Approve'], ...claim };
    expect((await send(`/v1/requests/${id}/response`, { body: answer })).status).toBe(400);
  });

  test.each(claims.filter((field) => field !== 'respondedBy'))('a query that holds %s is refused', async (field) => {
    const { json } = await send(`/v1/requests?${field}=lena`);
    expect(json).toMatchObject({ status: 400, errors: [{ pointer: `query:${field}` }] });
  });

  test('headers that other servers believe are not looked at', async () => {
    const headers = {
      'x-user': 'lena',
      'x-user-id': 'lena',
      'x-forwarded-user': 'lena',
      'x-remote-user': 'lena',
      'x-tenant': 'other',
      'x-roles': 'support',
      from: 'lena',
    };
    expect((await send('/v1/requests?view=all', { headers })).status).toBe(403);
    const { json } = await send('/v1/requests', { as: 'agent', body: question, headers });
    expect(json.requestedBy).toEqual({ id: 'agent' });
    const answered = await send(`/v1/requests/${json.id}/response`, { body: { chosenOptions: ['Approve'] }, headers });
    expect(answered.json.response.respondedBy).toEqual({ id: 'ana', name: 'Ana' });
    expect((await send('/v1/requests', { as: null, headers })).status).toBe(401);
  });

  test('a method is what the request line says', async () => {
    const headers = { 'x-http-method-override': 'POST', 'x-method-override': 'POST' };
    const reply = await send('/v1/requests', { as: 'agent', headers });
    expect(reply.json.items).toEqual([]);
    expect((await send('/v1/requests?_method=POST', { as: 'agent' })).status).toBe(400);
  });

  test.each(['link', 'slack', 'forced', 'timeout', 'api', 'UI', ''])(
    'a channel of %j cannot be claimed',
    async (channel) => {
      const id = await ask();
      const headers = { 'hitl-channel': channel };
      const { status, json } = await send(`/v1/requests/${id}/response`, {
        body: { chosenOptions: ['Approve'] },
        headers,
      });
      expect({ status, pointer: json.errors[0].pointer }).toEqual({ status: 400, pointer: 'header:Hitl-Channel' });
    },
  );
});

describe.each(stores)('ids compare exactly, on the %s store', (_name, makeStore) => {
  let exact: Hitl;

  beforeEach(async () => {
    await reopen(makeStore);
    exact = make({ authenticate: anybody });
  });

  test.each([
    ['José', 'Jose\u0301', 'composed and decomposed'],
    ['ana', 'Ana', 'capitals'],
    ['ana', 'ana ', 'a space behind'],
    ['ana', '\u00a0ana', 'a hard space before'],
    ['straße', 'strasse', 'folded letters'],
    ['ﬁn', 'fin', 'a ligature'],
    ['аna', 'ana', 'a Cyrillic letter'],
    ['ana', 'ana\u200b', 'a space of no width'],
    ['1', '01', 'digits'],
    ['ana%', 'ana_', 'wildcards'],
    ['__proto__', 'constructor', 'names of prototypes'],
  ])('%j is not %j: %s', async (named, other) => {
    for (const assignees of [{ users: [named] }, { roles: [named] }]) {
      const kind = 'users' in assignees ? 'user' : 'role';
      const { json } = await send('/v1/requests', { to: exact, as: asker, body: { ...question, assignees } });
      const actorOf = (text: string) => as(kind === 'user' ? { id: text } : { id: 'somebody', roles: [text] });
      const found = async (text: string) => {
        const { items } = (await send('/v1/requests', { to: exact, as: actorOf(text) })).json;
        const { status } = await send(`/v1/requests/${json.id}`, { to: exact, as: actorOf(text) });
        return { kind, listed: items.some(({ id }: { id: string }) => id === json.id), status };
      };
      expect(await found(named)).toEqual({ kind, listed: true, status: 200 });
      expect(await found(other)).toEqual({ kind, listed: false, status: 404 });
    }
  });

  test('a tenant is another one by its letters, too', async () => {
    const many = make({ authenticate: anybody, tenancy: 'multi' });
    const of = (tenant: string) => as({ id: 'agent', tenant, permissions: ['request', 'administer'] });
    const { json } = await send('/v1/requests', { to: many, as: of('Acme'), body: question });
    expect((await send(`/v1/requests/${json.id}`, { to: many, as: of('Acme') })).status).toBe(200);
    for (const tenant of ['acme', 'Acme ', 'ACME', 'Acm\u0435', 'default']) {
      expect((await send(`/v1/requests/${json.id}`, { to: many, as: of(tenant) })).status).toBe(404);
      expect((await send('/v1/counts?view=all', { to: many, as: of(tenant) })).json).toEqual({ count: 0 });
    }
  });
});

describe('authorize only ever refuses', () => {
  test.each([undefined, null, 0, '', false])('%j is a refusal', async (verdict) => {
    const to = make({ authorize: () => verdict as boolean });
    expect((await send('/v1/requests', { to })).json.code).toBe('not_permitted');
  });

  test('true allows nothing that the kit refuses', async () => {
    const to = make({ authorize: () => true });
    const id = await ask();
    const refusals = [
      await send('/v1/requests?view=all', { to }),
      await send('/v1/requests', { to, body: question }),
      await send(`/v1/requests/${id}`, { to, as: 'eve' }),
      await send(`/v1/requests/${id}/response`, { to, as: 'lena', body: { chosenOptions: ['Approve'] } }),
    ];
    expect(refusals.map(({ json }) => json.code)).toEqual([
      'not_permitted',
      'not_permitted',
      'not_found',
      'not_assigned',
    ]);
  });

  test('is asked about every operation that asks for authentication, by its name', async () => {
    const authorize = vi.fn((_actor: Actor, _operationId: string) => false);
    const to = make({ authorize });
    for (const { path, method, body } of operations) {
      await send(path.replace('{requestId}', missingId), { to, as: 'lena', method, ...(body ? { body: {} } : {}) });
    }
    const asked = operations.filter(({ open }) => !open).map(({ operationId }) => operationId);
    expect(authorize.mock.calls.map(([, operationId]) => operationId)).toEqual(asked);
  });
});

describe.each(stores)('what one may not see is as if it were not, on the %s store', (_name, makeStore) => {
  let many: Hitl;
  const all = ['request', 'respond', 'administer'] as const;
  const people: Record<string, Actor> = {
    agent: { ...(actors.agent as Actor), tenant: 'acme' },
    ana: { ...(actors.ana as Actor), tenant: 'acme' },
    stranger: { id: 'eve', tenant: 'acme', roles: ['sales'], permissions: ['request', 'respond'] },
    'the administrator of another tenant': { id: 'lena', tenant: 'other', roles: ['support'], permissions: all },
    'the same id in another tenant': { id: 'agent', tenant: 'other', roles: ['support'], permissions: all },
  };
  const outsiders = Object.keys(people).filter((name) => !['agent', 'ana'].includes(name));

  /** What each operation on one request is sent with. */
  const bodies: Record<string, object> = {
    respondToRequest: { chosenOptions: ['Approve'] },
    cancelRequest: { reason: 'x' },
    failRequest: { reason: 'x' },
    claimRequest: {},
    releaseRequest: {},
    assignRequest: { delegateTo: 'eve' },
    snoozeRequest: { until: null },
    addComment: { text: 'x' },
  };

  beforeEach(async () => {
    await reopen(makeStore);
    many = createHitl({
      store,
      logger,
      tenancy: 'multi',
      authenticate: ({ headers }) => people[decodeURIComponent(headers.get('authorization')?.slice(7) ?? '')] ?? null,
    });
  });
  afterEach(() => clock.set('2026-01-01T00:00:00.000Z'));

  const call = (who: string, path: string, sent: object = {}) =>
    send(path, { to: many, as: encodeURIComponent(who), ...sent });

  const seedOf = async (more: object = {}) =>
    (await call('agent', '/v1/requests', { body: { ...question, ...more } })).json.id;

  const onOne = operations.filter(({ path }) => path.includes('{requestId}'));

  test.each(outsiders)('%s gets the very reply that an id of nobody gets, whatever he calls', async (who) => {
    const states = [
      await seedOf(),
      await seedOf({ timeout: 'PT1S' }),
      await seedOf({ assignees: { nobody: true }, timeout: 'PT1H' }),
    ];
    stopSweep();
    clock.advance(2000);
    for (const id of states) {
      for (const { path, method, operationId } of onOne) {
        const body = bodies[operationId];
        const sent = { method, ...(body ? { body } : {}) };
        const [there, nowhere] = await Promise.all(
          [id, missingId].map((each) => call(who, path.replace('{requestId}', each), sent)),
        );
        expect({ operationId, ...there?.json }).toEqual({ operationId, ...nowhere?.json });
        expect(there?.status).toBe(404);
      }
      const many = { responses: [id, missingId].map((requestId) => ({ requestId, chosenOptions: ['Approve'] })) };
      const { results } = (await call(who, '/v1/responses', { body: many })).json;
      expect(results[0].problem).toEqual(results[1].problem);
      expect((await call(who, '/v1/requests', { body: { ...question, supersedes: id } })).json.code).toBe('not_found');
      // Not even what is overdue was resolved by it.
      expect((await store.get('acme', id)).row?.state).toBe('awaiting_input');
    }
  });

  test('a key of somebody else finds nothing of his', async () => {
    const headers = { 'idempotency-key': 'order-1' };
    const mine = await call('agent', '/v1/requests', { body: question, headers });
    for (const who of outsiders) {
      const { status, json } = await call(who, '/v1/requests', { body: question, headers });
      expect({ who, status, same: json.id === mine.json.id }).toEqual({ who, status: 201, same: false });
    }
  });

  test('a cursor says where to go on, and never what may be seen', async () => {
    for (let each = 0; each < 3; each += 1) await seedOf();
    const { nextCursor } = (await call('ana', '/v1/requests?limit=1')).json;
    expect((await call('ana', `/v1/requests?limit=1&cursor=${nextCursor}`)).json.items).toHaveLength(1);
    expect((await call('stranger', `/v1/requests?limit=1&cursor=${nextCursor}`)).json.items).toEqual([]);
    for (const [who, path] of [
      ['the administrator of another tenant', '/v1/requests?limit=1'],
      ['the same id in another tenant', '/v1/requests?limit=1'],
      ['ana', '/v1/requests?limit=1&view=answered'],
      ['ana', '/v1/requests?limit=1&q=Refund'],
      ['ana', '/v1/requests?limit=1&sort=deadline'],
    ] as const) {
      expect((await call(who, `${path}&cursor=${nextCursor}`)).status).toBe(400);
    }
  });
});

test('nobody unknown has his body read', async () => {
  const pulled = vi.fn((controller: ReadableStreamDefaultController<Uint8Array>) => controller.close());
  const body = new ReadableStream<Uint8Array>({ pull: pulled }, { highWaterMark: 0 });
  const init = { method: 'POST', body, duplex: 'half', headers: { 'content-type': 'application/json' } };
  const response = await hitl.fetch(new Request('http://host.example/v1/requests', init as RequestInit));
  expect(response.status).toBe(401);
  expect(pulled).not.toHaveBeenCalled();
});
