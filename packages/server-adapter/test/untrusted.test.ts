// What a caller sends is data: never a prototype, a path, a statement, a page's address or a minute of processor time.
import { DatabaseSync } from 'node:sqlite';
import type { CreateRequest } from '@hitl-kit/client';
import { sqliteStore } from '@hitl-kit/server-adapter/sqlite';
import { beforeEach, describe, expect, test } from 'vitest';
import { operations } from '../src/http/generated/operations.ts';
import { ask, clock, hitl, make, question, reopen, send, store, stores } from './host.ts';

const answer = (id: string, params: string) =>
  send(`/v1/requests/${id}/response`, { body: `{"chosenOptions":["Approve"],"params":${params}}` });

describe.each(stores)('names of prototypes are plain data, on the %s store', (_name, makeStore) => {
  beforeEach(() => reopen(makeStore));

  const hostile =
    '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"prototype":[{"__proto__":null}]}';
  const untouched = () => {
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  };

  test('in context, labels, paramsUi, options, people and params they come back as they were sent', async () => {
    const labels = '{"__proto__":"x","constructor":"y","prototype":"z"}';
    const schema = '{"type":"object","properties":{"constructor":{"type":"string"},"prototype":{}}}';
    const people = '{"users":["__proto__","ana"],"roles":["constructor"]}';
    const body = `{"subject":"__proto__","options":["Approve","__proto__"],"assignees":${people},"labels":${labels},
      "context":${hostile},"paramsSchema":${schema},"paramsUi":${hostile},"paramsData":{"constructor":"c"}}`;
    const created = await send('/v1/requests', { as: 'agent', body });
    expect(created.status).toBe(201);
    const { id } = created.json;
    const read = (await send(`/v1/requests/${id}`)).json;
    const asText = (value: unknown) => JSON.stringify(value);
    expect([read.context, read.paramsUi, read.labels].map(asText)).toEqual([hostile, hostile, labels]);
    expect(asText(read.assignees)).toBe(people);
    for (const label of ['__proto__:x', 'constructor:y', 'prototype:z']) {
      expect((await send(`/v1/counts?view=all&label=${label}`, { as: 'lena' })).json).toEqual({ count: 1 });
    }
    expect((await send('/v1/counts?view=all&label=toString:x', { as: 'lena' })).json).toEqual({ count: 0 });
    const answered = await answer(id, '{"constructor":"d","prototype":{"a":1}}');
    expect(asText(answered.json.response.params)).toBe('{"constructor":"d","prototype":{"a":1}}');
    untouched();
  });

  test.each([
    ['a property of a schema', `{"type":"object","properties":{"__proto__":{"type":"string"}}}`],
    ['a required one', `{"type":"object","required":["__proto__"]}`],
    ['a definition', `{"$defs":{"__proto__":{"type":"string"}},"type":"object"}`],
  ])('__proto__ as %s is refused', async (_what, schema) => {
    const body = `{"subject":"s","assignees":{"anyone":true},"paramsSchema":${schema}}`;
    expect((await send('/v1/requests', { as: 'agent', body })).json.code).toBe('invalid_schema');
    untouched();
  });

  test('__proto__ in params is refused, however deep, and what every object inherits is not there', async () => {
    const paramsSchema = { type: 'object', properties: { any: {}, toString: { type: 'string' } } };
    const id = await ask({ paramsSchema: { ...paramsSchema, required: ['toString'] } });
    const pointers = async (params: string) => {
      const { json } = await answer(id, params);
      return [json.code, ...(json.errors ?? []).map(({ pointer }: { pointer: string }) => pointer)];
    };
    expect(await pointers('{"__proto__":{"toString":"x"}}')).toEqual(['invalid_params', '/params/__proto__']);
    expect(await pointers('{"toString":"x","any":[{"__proto__":1}]}')).toEqual([
      'invalid_params',
      '/params/any/0/__proto__',
    ]);
    expect(await pointers('{}')).toEqual(['invalid_params', '/params/toString']);
    expect(await pointers('{"toString":"x","valueOf":"y"}')).toEqual(['invalid_params', '/params/valueOf']);
    untouched();
  });

  test.each(['__proto__', 'constructor', 'toString'])('%s as a query parameter is none', async (name) => {
    expect((await send(`/v1/requests?${name}=1`)).json.errors[0].pointer).toBe(`query:${name}`);
  });
});

describe('every value is bound, never written into a statement', () => {
  const mark = 'MARK';
  const nasty = `${mark}'"; drop table hitl_requests; -- \`]) %_\\ \u{1F600}`;

  /** Everything that callers and hosts can put into the store, through every operation. */
  async function useEverything(): Promise<string> {
    const encoded = encodeURIComponent(nasty);
    const actor = {
      id: nasty,
      name: nasty,
      tenant: nasty,
      roles: [nasty],
      permissions: ['request', 'respond', 'administer'],
    };
    const to = make({ tenancy: 'multi', authenticate: () => actor as never });
    const call = async (path: string, body?: object, headers = {}) => {
      const reply = await send(path, { to, as: null, headers, ...(body ? { body } : {}) });
      expect(reply.json.code, path).toBeUndefined();
      return reply.json;
    };
    const asked: CreateRequest = {
      subject: nasty,
      body: nasty,
      options: [{ value: nasty, label: nasty, description: nasty, targets: [nasty] }, 'other'],
      defaults: [nasty],
      context: { [nasty]: nasty },
      paramsSchema: { type: 'object', properties: { [nasty]: { type: 'string' } } },
      paramsUi: { [nasty]: nasty },
      paramsData: { [nasty]: nasty },
      assignees: { users: [nasty], roles: [nasty] },
      labels: { [nasty]: nasty },
      source: { system: nasty, workflow: nasty, run: nasty, task: nasty, url: `https://host.example/?${mark}'` },
      timeout: 'PT1H',
      reminders: { every: 'PT10M', max: 2 },
      escalation: [{ after: 'PT20M', assignees: { users: [nasty], roles: [nasty] }, mode: 'add' }],
    };
    const key = { 'idempotency-key': `${mark}'"; --` };
    const first = await call('/v1/requests', asked, key);
    await call('/v1/requests', asked, key);
    const { id } = await call('/v1/requests', { ...asked, supersedes: first.id });
    const filters = `label=${encoded}:${encoded}&q=${encoded}&respondedBy=${encoded}&priorityMin=1&source.system=${encoded}&source.workflow=${encoded}&source.run=${encoded}&source.task=${encoded}&createdAfter=2020-01-01T00:00:00Z&createdBefore=2040-01-01T00:00:00Z&deadlineBefore=2040-01-01T00:00:00Z`;
    for (const view of ['assigned', 'snoozed', 'answered', 'created', 'all']) {
      for (const sort of ['-createdAt', 'createdAt', 'deadline', '-priority']) {
        await call(`/v1/requests?view=${view}&sort=${sort}&${filters}`);
        const { nextCursor } = await call(`/v1/requests?view=${view}&sort=${sort}&limit=1`);
        if (nextCursor) await call(`/v1/requests?view=${view}&sort=${sort}&limit=1&cursor=${nextCursor}`);
      }
      await call(`/v1/counts?view=${view}&${filters}`);
    }
    await call(`/v1/requests/${id}/snooze`, { until: '2030-01-01T00:00:00Z' });
    await call(`/v1/requests/${id}/comments`, { text: nasty });
    await call(`/v1/requests/${id}/claim`, {});
    await call(`/v1/requests/${id}/release`, {});
    await call(`/v1/requests/${id}/assign`, { assignees: { users: [nasty], roles: [nasty] } });
    clock.advance(1_300_000);
    await hitl.tick();
    await call(
      `/v1/requests/${id}/response`,
      { chosenOptions: [nasty], params: { [nasty]: nasty }, comment: nasty },
      key,
    );
    await call(`/v1/requests/${id}/events?limit=2`);
    const { id: another } = await call('/v1/requests', asked);
    await call(`/v1/requests/${another}/cancel`, { reason: nasty });
    return id;
  }

  test('a quotation mark in every field ends no text, and all comes back as it was', async () => {
    const texts: string[] = [];
    const database = new DatabaseSync(':memory:');
    const recording = {
      prepare: (text: string) => {
        texts.push(text);
        return database.prepare(text);
      },
      exec: (text: string) => {
        texts.push(text);
        return database.exec(text);
      },
      close: () => database.close(),
    };
    await reopen((now) => sqliteStore({ database: recording as never, clock: now }));
    const id = await useEverything();
    expect(texts.length).toBeGreaterThan(50);
    expect(texts.filter((text) => text.includes(mark))).toEqual([]);
    const { row } = await store.get(nasty, id);
    expect(row).toMatchObject({ subject: nasty, labels: { [nasty]: nasty }, reason: null });
    expect(row?.response).toMatchObject({ chosenOptions: [nasty], comment: nasty, params: { [nasty]: nasty } });
    database.close();
  });
});

describe('an address is never a caller\u2019s to choose', () => {
  test.each(['//evil.example', '/\\evil.example', '/x/..//evil.example', '////evil.example/', '/.//evil.example', ''])(
    'a create under %j says a Location on this host',
    async (prefix) => {
      const headers = { authorization: 'Bearer agent', 'content-type': 'application/json' };
      const target = `http://host.example${prefix}/v1/requests`;
      const reply = await hitl.fetch(new Request(target, { method: 'POST', headers, body: JSON.stringify(question) }));
      const location = reply.headers.get('location') ?? '';
      expect(location).toMatch(/^\/(?!\/)/);
      expect(new URL(location, 'https://host.example/page').host).toBe('host.example');
      const contract = await hitl.fetch(new Request(`http://host.example${prefix}/v1/openapi.json`));
      const [{ url }] = ((await contract.json()) as { servers: [{ url: string }] }).servers;
      expect(new URL(url, 'https://host.example/page').host).toBe('host.example');
    },
  );

  test.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    '//evil.example',
    'http:evil',
  ])('source.url %j is refused', async (url) => {
    const { json } = await send('/v1/requests', { as: 'agent', body: { ...question, source: { url } } });
    expect(json).toMatchObject({ status: 400, errors: [{ pointer: '/source/url' }] });
  });

  test.each(['https://host.example/run/7', 'HTTP://host.example', 'mailto:ana@host.example'])(
    'source.url %j is taken',
    async (url) => expect(await ask({ source: { url } })).not.toBe(''),
  );
});

describe('no page elsewhere can send what is taken', () => {
  test('every operation that changes something takes a JSON body, which a form cannot send', () => {
    const unsafe = operations.filter(({ method }) => method !== 'GET');
    expect(unsafe.length).toBeGreaterThan(8);
    expect(unsafe.filter(({ body }) => !body)).toEqual([]);
  });

  test.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'text/plain; x=application/json',
    'application/json, text/plain',
    null,
  ])('a body of %s is refused even where the browser logs in by itself', async (type) => {
    const headers = new Headers({ authorization: 'Bearer agent', ...(type === null ? {} : { 'content-type': type }) });
    const body = new TextEncoder().encode(JSON.stringify(question));
    const reply = await hitl.fetch(new Request('http://host.example/v1/requests', { method: 'POST', headers, body }));
    expect(reply.status).toBe(415);
  });

  test.each([
    ['no word of where from', { cookie: 's=1' }],
    ['an empty Authorization', { cookie: 's=1', authorization: '', origin: 'https://evil.example' }],
    ['an opaque Origin', { cookie: 's=1', origin: 'null' }],
    ['two answers to where from', { cookie: 's=1', 'sec-fetch-site': 'same-origin, cross-site' }],
    ['its own host as somebody\u2019s name', { cookie: 's=1', origin: 'http://host.example@evil.example' }],
  ])('a cookie with %s is refused', async (_what, headers) => {
    const to = make({ authenticate: () => ({ id: 'agent', permissions: ['request'] }) });
    const { status, json } = await send('/v1/requests', { to, as: null, body: question, headers });
    expect({ status, code: json.code }).toEqual({ status: 403, code: 'not_permitted' });
  });
});

describe('work is bounded', () => {
  // Generous for a busy machine; what it guards against takes minutes, or years.
  const soon = { timeout: 10_000 };

  test.each(['^(a+)+$', '^(a|aa)+$', '(x+x+)+y', '^(([a-z])+.)+[A-Z]([a-z])+$', '(a|a|a|a)*b', '^(.*a){10}$'])(
    'the pattern %s over 100,000 characters made for it',
    soon,
    async (pattern) => {
      const paramsSchema = { type: 'object', properties: { text: { type: 'string', pattern } } };
      const id = await ask({ paramsSchema });
      for (const letter of ['a', 'x']) {
        const reply = await answer(id, JSON.stringify({ text: `${letter.repeat(100_000)}!` }));
        expect(reply.json.code).toBe('invalid_params');
      }
    },
  );

  test('a list that must hold nothing twice, of tens of thousands of objects', soon, async () => {
    const id = await ask({ paramsSchema: { type: 'array', uniqueItems: true } });
    const list = Array.from({ length: 16_000 }, (_, index) => ({ a: index, b: [0] }));
    expect((await answer(id, JSON.stringify([...list, list[0]]))).json.code).toBe('invalid_params');
  });

  test('others get their turn between the answers of one call, however long each takes', soon, async () => {
    const costly = { type: 'array', items: { oneOf: Array.from({ length: 500 }, (_, least) => ({ minimum: least })) } };
    const id = await ask({ paramsSchema: costly });
    const one = { requestId: id, chosenOptions: ['Approve'], params: Array.from({ length: 1000 }, () => 600) };
    let turns = 0;
    const timer = setInterval(() => {
      turns += 1;
    }, 1);
    const { json } = await send('/v1/responses', { body: { responses: Array.from({ length: 8 }, () => one) } });
    clearInterval(timer);
    expect(json.results.map(({ status }: { status: number }) => status)).toEqual(Array.from({ length: 8 }, () => 422));
    expect(turns).toBeGreaterThan(3);
  });

  test.each<[string, object]>([
    ['2^18 alternatives behind 18 references', doubling(18)],
    ['a schema that leads back to itself', { $ref: '#/$defs/a', $defs: { a: { items: { $ref: '#/$defs/a' } } } }],
    ['a schema elsewhere', { $ref: 'http://evil.example/schema.json' }],
    ['a schema by another name', { $id: 'http://evil.example/', type: 'object' }],
    ['a dynamic reference', { $dynamicRef: '#x' }],
    ['a schema of more than 64 KB', { type: 'object', title: 'x'.repeat(65 * 1024) }],
    ['a schema of more than 16 levels', nested(17)],
  ])('%s is refused', soon, async (_what, paramsSchema) => {
    const { json } = await send('/v1/requests', { as: 'agent', body: { ...question, paramsSchema } });
    expect(json.code).toBe('invalid_schema');
  });

  test.each([
    ['half a million levels', `${'['.repeat(500_000)}${']'.repeat(500_000)}`],
    ['70,000 fields that are none', `{${Array.from({ length: 70_000 }, (_, index) => `"k${index}":1`).join(',')}}`],
    ['half a million options', `{"options":[${'0,'.repeat(500_000)}0]}`],
  ])('a body of %s is refused', soon, async (_what, body) => {
    expect((await send('/v1/requests', { as: 'agent', body })).status).toBe(400);
  });
});

function doubling(levels: number): object {
  const both = (name: string) => ({ allOf: [{ $ref: `#/$defs/${name}` }, { $ref: `#/$defs/${name}` }] });
  const steps = Array.from({ length: levels }, (_, index) => [`d${index}`, both(`d${index + 1}`)]);
  return { $ref: '#/$defs/d0', $defs: { ...Object.fromEntries(steps), [`d${levels}`]: { type: 'string' } } };
}

function nested(levels: number): object {
  let schema: object = { type: 'string' };
  for (let each = 0; each < levels; each += 1) schema = { type: 'array', items: schema };
  return schema;
}
