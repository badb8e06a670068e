// Calls made from the contract, valid and broken, by several actors, on both stores: no reply is a server's failure, and
// every one is what the contract says.
import { type Actor, createHitl, type Hitl } from '@hitl-kit/server-adapter';
import { checkedFetch, fakeClock } from '@hitl-kit/server-adapter/testing';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { openapi } from '../src/http/generated/openapi.js';
import { actors, base, stores } from './host.ts';

const people: Record<string, Actor> = {
  ...actors,
  both: { id: 'both', roles: ['support'], permissions: ['request', 'respond'] },
};

interface Schema {
  $ref?: string;
  type?: string | string[];
  enum?: unknown[];
  const?: unknown;
  oneOf?: Schema[];
  anyOf?: Schema[];
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: boolean | Schema;
  items?: Schema;
  minItems?: number;
  maxItems?: number;
  minimum?: number;
  maximum?: number;
  maxLength?: number;
  format?: string;
}
interface Parameter {
  $ref?: string;
  name: string;
  in: 'path' | 'query' | 'header';
  schema: Schema;
}
interface Operation {
  operationId: string;
  parameters?: Parameter[];
  requestBody?: { content: { 'application/json': { schema: Schema } } };
}

const document = openapi as { paths: Record<string, Record<string, Operation> & { parameters?: Parameter[] }> };

const at = <T>(node: { $ref?: string }): T =>
  node.$ref === undefined
    ? (node as T)
    : (node.$ref
        .slice(2)
        .split('/')
        .reduce<unknown>((part, key) => (part as Record<string, unknown>)[key], document) as T);

/** Texts that fields mean something by, and texts that nothing should choke on. */
const words = ['Approve', 'Reject', 'support', 'ana', 'ben', 'agent', 'eve', 'PT1H', 'P1D', 'team:ops', 'k', 'OK'];
const nasty = [
  '',
  ' ',
  '\0',
  '\ud800',
  '__proto__',
  'constructor',
  "'; drop table hitl_request; --",
  '%',
  '_',
  '\\',
  '😀',
  'é',
];
const instants = [
  '2026-01-01T00:00:00Z',
  '2026-06-01T12:00:00.123+02:00',
  '2025-01-01T00:00:00Z',
  '9999-12-31T23:59:59.999Z',
  '0000-01-01T00:00:00Z',
];
const brokenInstants = ['2026-02-30T00:00:00Z', '2026-12-31T23:59:60Z', 'soon'];

const text = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...words) },
  { weight: 1, arbitrary: fc.constantFrom(...nasty) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
);

/** Of a hundred, so many have a value. */
const often = <T, N>(percent: number, arbitrary: fc.Arbitrary<T>, otherwise: N): fc.Arbitrary<T | N> =>
  fc.oneof({ weight: percent, arbitrary }, { weight: 100 - percent, arbitrary: fc.constant(otherwise) });

/** What a schema allows, more or less: rules that a schema cannot say are broken often enough. */
function schemaValue(given: Schema, depth = 0): fc.Arbitrary<unknown> {
  const schema = at<Schema>(given);
  const branches = schema.oneOf ?? schema.anyOf;
  if (branches) return fc.oneof(...branches.map((branch) => schemaValue(branch, depth + 1)));
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  const types = [schema.type ?? []].flat();
  if (types.length === 0) return fc.jsonValue({ maxDepth: 2 });
  return fc.oneof(...types.map((type) => typed(type, schema, depth)));
}

function typed(type: string, schema: Schema, depth: number): fc.Arbitrary<unknown> {
  switch (type) {
    case 'null':
      return fc.constant(null);
    case 'boolean':
      return fc.boolean();
    case 'integer':
      return fc.integer({ min: schema.minimum ?? -5, max: Math.min(schema.maximum ?? 100, 1000) });
    case 'array':
      return fc.array(schemaValue(schema.items ?? {}, depth + 1), { minLength: schema.minItems ?? 0, maxLength: 3 });
    case 'object':
      return objectOf(schema, depth);
    default:
      return schema.format === 'date-time' ? fc.constantFrom(...instants) : text;
  }
}

function objectOf(schema: Schema, depth: number): fc.Arbitrary<unknown> {
  if (!schema.properties) {
    const { additionalProperties: rest } = schema;
    const part = typeof rest === 'object' ? rest : {};
    return fc.dictionary(text, schemaValue(part, depth + 1), { maxKeys: depth > 3 ? 0 : 2 });
  }
  const fields = Object.entries(schema.properties).map(([name, part]) => {
    const needed = schema.required?.includes(name) ?? false;
    return often(needed ? 100 : 30, schemaValue(part, depth + 1), undefined).map((value) => [name, value] as const);
  });
  return fc.tuple(...fields).map((entries) => Object.fromEntries(entries.filter(([, value]) => value !== undefined)));
}

/** An object with each field so often, of a hundred. */
const recordOf = (
  fields: Record<string, [percent: number, value: fc.Arbitrary<unknown>]>,
): fc.Arbitrary<Record<string, never>> =>
  fc
    .record(
      Object.fromEntries(
        Object.entries(fields).map(([name, [percent, value]]) => [name, often(percent, value, undefined)]),
      ),
    )
    .map(
      (made) =>
        Object.fromEntries(Object.entries(made).filter(([, value]) => value !== undefined)) as Record<string, never>,
    );

/** A question that is asked indeed, so that there is something to act on. */
const sensible = recordOf({
  subject: [100, fc.constant('Refund?')],
  assignees: [
    100,
    fc.constantFrom(
      { roles: ['support'] },
      { anyone: true },
      { users: ['ana', 'ben'] },
      { users: ['eve'], roles: ['support'] },
    ),
  ],
  options: [
    90,
    fc.constant(['Approve', { value: 'Reject', veto: true, requireComment: true, skipParams: true }, 'OK']),
  ],
  timeout: [80, fc.constantFrom('PT1H', 'P1D')],
  defaults: [30, fc.constant(['Reject'])],
  quorum: [20, fc.constant(2)],
  excludeRequester: [30, fc.boolean()],
  paramsSchema: [20, fc.constantFrom({ type: 'string' }, { type: 'object', properties: { a: { type: 'number' } } })],
  labels: [30, fc.constant({ team: 'ops' })],
  escalation: [20, fc.constant([{ after: 'PT30M', assignees: { users: ['eve'] }, mode: 'add' }])],
  reminders: [20, fc.constant({ every: 'PT10M', max: 2 })],
  supersedes: [10, fc.constant('{id}')],
});

/** An answer that may well count. */
const answer = recordOf({
  chosenOptions: [100, fc.constantFrom(['Approve'], ['Approve'], ['Reject'], ['OK'], ['Maybe'], [])],
  params: [20, fc.constantFrom('x', { a: 1 }, { a: 'x' }, null)],
  comment: [30, fc.constant('Not damaged.')],
  digest: [3, fc.constant('sha256:0')],
  force: [10, fc.boolean()],
  reason: [10, fc.constant('Nobody is in.')],
});

/** What is sent where, besides whatever the schema allows. */
const likely: Record<string, fc.Arbitrary<unknown>> = {
  createRequest: sensible,
  respondToRequest: answer,
  respondToMany: fc
    .array(answer, { minLength: 1, maxLength: 4 })
    .map((answers) => ({ responses: answers.map((one: object) => ({ requestId: '{id}', ...one })) })),
};

/** One thing wrong with a body. */
const breaks: fc.Arbitrary<(body: unknown) => unknown> = fc.constantFrom<(body: unknown) => unknown>(
  () => [],
  () => null,
  () => 'text',
  () => undefined,
  (body) => ({ ...(body as object), colour: 'red' }),
  (body) => Object.fromEntries(Object.entries(body as object).slice(1)),
  (body) =>
    Object.fromEntries(Object.entries(body as object).map(([key, value], index) => [key, index === 0 ? 7 : value])),
  (body) => Object.fromEntries(Object.entries(body as object).map(([key]) => [key, { a: [null] }])),
  (body) => ({ ...(body as object), context: { deep: JSON.parse(`${'['.repeat(80)}${']'.repeat(80)}`) } }),
  (body) => ({ ...(body as object), subject: 'x'.repeat(2_000) }),
  (body) => ({ ...(body as object), until: brokenInstants[1], deadline: brokenInstants[0] }),
);

interface Call {
  as: string;
  method: string;
  path: string;
  query: [string, string][];
  headers: Record<string, string>;
  body: unknown;
  /** Which of the requests so far `{id}` stands for. */
  pick: number;
  raw: string | null;
}

const queryOf = (parameters: Parameter[]): fc.Arbitrary<[string, string][]> =>
  fc
    .tuple(
      ...parameters.map(({ name, schema }) => {
        // A wait must not hold the test up.
        if (name === 'seconds') return fc.constantFrom('0', '0', '61', 'x').map((value) => [[name, value]]);
        const value = fc.oneof(
          { weight: 5, arbitrary: schemaValue(schema) },
          { weight: 1, arbitrary: fc.constantFrom(...nasty, ...brokenInstants) },
        );
        const pairs = value.map((given) => [given].flat().map((each) => [name, String(each)]));
        return often(15, pairs, []);
      }),
      often(3, fc.constant([['colour', 'red']]), []),
    )
    .map((pairs) => pairs.flat() as [string, string][]);

const callOf = (path: string, method: string, operation: Operation, shared: Parameter[]): fc.Arbitrary<Call> => {
  const parameters = [...shared, ...(operation.parameters ?? [])].map((parameter) => at<Parameter>(parameter));
  const schema = operation.requestBody?.content['application/json'].schema;
  const body = schema ? schemaValue(schema) : fc.constant(undefined);
  const broken = fc.tuple(body, breaks).map(([value, change]) => (typeof value === 'object' ? change(value) : value));
  const asks = operation.operationId === 'createRequest';
  const good = fc.oneof(
    { weight: 3, arbitrary: likely[operation.operationId] ?? body },
    { weight: 1, arbitrary: body },
  );
  return fc.record({
    as: fc.constantFrom(...(asks ? ['agent', 'both', 'lena'] : []), ...Object.keys(people), 'stranger'),
    method: fc.constant(method.toUpperCase()),
    path: fc.oneof(
      { weight: 20, arbitrary: fc.constant(path.replace('{requestId}', '{id}')) },
      {
        weight: 1,
        arbitrary: text.map((id) =>
          path.replace('{requestId}', encodeURIComponent(id.replaceAll(/\p{Surrogate}/gu, '\uFFFD'))),
        ),
      },
    ),
    query: queryOf(parameters.filter((parameter) => parameter.in === 'query')),
    headers: recordOf({
      'idempotency-key': [10, fc.constantFrom('k', 'l', 'm', '', 'x'.repeat(300))],
      'hitl-channel': [10, fc.constantFrom('ui', 'ui', 'slack')],
      'content-type': [3, fc.constant('text/plain')],
      cookie: [5, fc.constant('session=1')],
    }),
    body: schema ? fc.oneof({ weight: 4, arbitrary: good }, { weight: 1, arbitrary: broken }) : fc.constant(undefined),
    pick: fc.nat(20),
    raw: schema ? often(4, fc.constantFrom('', '{', '{"a":1e999}', '"\\u0000"', '[[['), null) : fc.constant(null),
  });
};

const methods = ['get', 'post'];
const operations = Object.entries(document.paths).flatMap(([path, item]) =>
  methods.flatMap((method) => (item[method] ? [callOf(path, method, item[method], item.parameters ?? [])] : [])),
);
const asking = Object.values(document.paths)[0]?.post ?? expect.fail('the contract has no way to ask');
const create = callOf('/v1/requests', 'post', asking, []);
const calls = fc.array(
  fc.oneof({ weight: 20, arbitrary: create }, ...operations.map((arbitrary) => ({ weight: 4, arbitrary }))),
  { minLength: 30, maxLength: 30 },
);

const logger = { info: vi.fn(), warn: vi.fn(), error: vi.fn() };
const statuses = new Map<number, number>();

async function make(call: Call, hitl: Hitl, ids: string[]): Promise<void> {
  const id = ids[call.pick % Math.max(1, ids.length)] ?? '0197f2d4-5c1e-7b3a-9f00-3d5a1c2b4e6f';
  const url = new URL(base + call.path.replace('{id}', id));
  for (const [name, value] of call.query) url.searchParams.append(name, value);
  const written =
    call.raw ??
    (call.body === undefined ? undefined : JSON.stringify(call.body).replaceAll('"{id}"', JSON.stringify(id)));
  const client = new AbortController();
  const request = new Request(url, {
    method: call.method,
    headers: { 'content-type': 'application/json', ...call.headers, authorization: `Bearer ${call.as}` },
    signal: client.signal,
    ...(written === undefined || call.method === 'GET' ? {} : { body: written }),
  });
  const response = await checkedFetch(hitl.fetch)(request);
  statuses.set(response.status, (statuses.get(response.status) ?? 0) + 1);
  if (response.status >= 500)
    throw new Error(`${response.status}: ${await response.text()} ${vi.mocked(logger.error).mock.calls.at(-1)}`);
  if (response.status === 201) ids.push((await response.json()).id);
  client.abort();
  await response.body?.cancel().catch(() => {});
}

test.each(stores)('whatever is sent, the %s store and the server before it stand', async (_name, makeStore) => {
  statuses.clear();
  logger.error.mockClear();
  await fc.assert(
    fc.asyncProperty(
      calls,
      fc.array(fc.constantFrom(0, 0, 0, 60_000, 1_900_000), { minLength: 30, maxLength: 30 }),
      async (run, waits) => {
        const clock = fakeClock();
        const authenticate = (request: Request) =>
          people[request.headers.get('authorization')?.replace('Bearer ', '') ?? ''] ?? null;
        const hitl = createHitl({ store: makeStore(clock.now), authenticate, logger });
        await hitl.start();
        const ids: string[] = [];
        try {
          for (const [index, call] of run.entries()) {
            clock.advance(waits[index] ?? 0);
            if (index % 10 === 9) await hitl.tick();
            await make(call, hitl, ids);
          }
        } finally {
          await hitl.stop();
        }
      },
    ),
    { numRuns: 60, endOnFailure: true },
  );
  expect(logger.error).not.toHaveBeenCalled();
  // It must not be the same refusal all the time.
  const seen = Object.fromEntries(statuses);
  for (const status of [200, 201, 400, 401, 403, 404, 409])
    expect(seen[status], JSON.stringify(seen)).toBeGreaterThan(3);
});
