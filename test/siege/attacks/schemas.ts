// Params schemas built to explode, and params built to make judging them take for ever. Each is refused, or judged in the
// time that one verdict may take; meanwhile others are served, which is what the honest calls measure.

import type { Attacker } from '../attacker.ts';

type Schema = Record<string, unknown>;

const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));

/** A schema inside a schema inside a schema. */
function nested(levels: number, wrap: (inner: Schema) => Schema, inner: Schema = { type: 'string' }): Schema {
  return levels === 0 ? inner : nested(levels - 1, wrap, wrap(inner));
}

/** Level by level, each referring twice to the one below: 2^levels subschemas once all is written out. */
function doubling(levels: number, keyword: string): Schema {
  const below = (level: number) => ({ $ref: `#/$defs/d${level - 1}` });
  const defs = times(levels, (level) => [
    `d${level}`,
    level === 0 ? { type: 'string' } : { [keyword]: [below(level), below(level)] },
  ]);
  return { $defs: Object.fromEntries(defs), $ref: `#/$defs/d${levels - 1}` };
}

async function refused(stranger: Attacker, schemas: Schema[]) {
  for (const paramsSchema of schemas) {
    const body = { subject: 'x', assignees: { anyone: true }, paramsSchema };
    await stranger.call('POST', '/v1/requests', { as: 'lead', body, expect: [422, 400] });
  }
}

export const nestedCombinators = (stranger: Attacker) =>
  refused(stranger, [
    nested(12, (inner) => ({ allOf: [inner, inner] })),
    nested(17, (inner) => ({ anyOf: [inner] })),
    nested(60, (inner) => ({ not: inner })),
    nested(14, (inner) => ({ if: inner, else: inner })),
    { allOf: times(513, (index) => ({ minimum: index })) },
  ]);

export const referencesThatMultiply = (stranger: Attacker) =>
  refused(
    stranger,
    ['allOf', 'anyOf', 'oneOf'].map((keyword) => doubling(14, keyword)),
  );

export const referencesThatRecur = (stranger: Attacker) =>
  refused(stranger, [
    { $ref: '#' },
    { $defs: { a: { $ref: '#/$defs/a' } }, $ref: '#/$defs/a' },
    { $defs: { a: { properties: { b: { $ref: '#/$defs/a' } } } }, $ref: '#/$defs/a' },
    { $defs: { a: { allOf: [{ $ref: '#/$defs/b' }] }, b: { allOf: [{ $ref: '#/$defs/a' }] } }, $ref: '#/$defs/b' },
  ]);

export const referencesThatLeadElsewhere = (stranger: Attacker) =>
  refused(
    stranger,
    [
      'http://127.0.0.1:1/x',
      'file:///etc/passwd',
      '#/$defs/../..',
      '#/$defs/none',
      '#/properties/a',
      '#anchor',
      '//x',
      '',
    ].map(($ref) => ({ properties: { a: { $ref } } })),
  );

export const keywordsOutsideTheSubset = (stranger: Attacker) =>
  refused(stranger, [
    { $id: 'http://127.0.0.1:1/x' },
    { $dynamicRef: '#x' },
    { $anchor: 'x' },
    { $schema: 'http://json-schema.org/draft-07/schema#' },
    { format: 'regex' },
    { type: 'integer', multipleOf: 0 },
    { contentSchema: {} },
    { enum: [] },
    { type: 'string', minLength: -1 },
    { properties: { constructor: 1 } },
  ]);

export const patternsThatAreRefused = (stranger: Attacker) =>
  refused(
    stranger,
    [
      '(?=a)',
      '(?<!a)b',
      '(a)\\1',
      '(?<x>a)\\k<x>',
      '\\B',
      '(x{1,1000}){1,1000}',
      'a{100000}',
      '[',
      '(',
      '*',
      '\\',
      '\\p{Script=Greek}',
      'x'.repeat(1_001),
    ].map((pattern) => ({ type: 'string', pattern })),
  );

export const schemasThatAreTooLarge = (stranger: Attacker) =>
  refused(stranger, [
    { enum: times(20_000, (index) => index) },
    { $defs: Object.fromEntries(times(5_000, (index) => [`d${index}`, { type: 'string' }])) },
    { required: times(9_000, (index) => `name${index}`) },
    { patternProperties: Object.fromEntries(times(101, (index) => [`^a${index}`, {}])) },
    { description: 'x'.repeat(70_000) },
    { properties: Object.fromEntries(times(4_097, (index) => [`p${index}`, {}])) },
  ]);

/** Asks with a schema that is taken, and answers with params that it must not take. */
async function answeredInVain(stranger: Attacker, paramsSchema: Schema, all: unknown[]) {
  const id = await stranger.ask({ paramsSchema });
  for (const params of all) {
    const body = { chosenOptions: ['Yes'], params };
    await stranger.call('POST', `/v1/requests/${id}/response`, { body, expect: [422, 413] });
  }
  const ends = await stranger.ends(id);
  if (ends.length > 0) stranger.offend(`params that the schema refuses were taken: ${ends}`);
}

export async function patternsMadeToBacktrack(stranger: Attacker) {
  for (const pattern of ['^(a+)+$', '^(a|aa)+$', '^(a*)*b$', '(x+x+)+y', '^([a-zA-Z]+)*$', '(a?){20}a{20}!']) {
    const texts = [28, 5_000, 300_000].map((length) => `${'a'.repeat(length)}?`);
    await answeredInVain(
      stranger,
      { type: 'object', properties: { a: { type: 'string', pattern } } },
      texts.map((a) => ({ a })),
    );
  }
}

export async function formatsMadeToBacktrack(stranger: Attacker) {
  for (const format of ['email', 'uri', 'duration', 'date-time']) {
    const texts = ['a@', 'http://a:', 'P1D', '2026-01-01T00:00:00Z['].map((text) => text + '.a'.repeat(50_000));
    await answeredInVain(
      stranger,
      { type: 'object', properties: { a: { type: 'string', format } } },
      texts.map((a) => ({ a })),
    );
  }
}

const branches = { type: 'array', items: { oneOf: times(400, (index) => ({ const: `branch ${index}` })) } };
const lastBranch = [...times(450, () => 'branch 399'), 'none'];

export const asManyBranchesAsOneVerdictTakes = (stranger: Attacker) =>
  answeredInVain(stranger, branches, [
    lastBranch,
    times(40_000, () => 1),
    times(450, (index) => ({ [`k${index}`]: 1 })),
  ]);

/** A dozen verdicts of the dearest kind in one call: others are served between any two of them. */
export async function manyDearVerdictsInOneCall(stranger: Attacker) {
  const id = await stranger.ask({ paramsSchema: branches });
  const responses = times(12, () => ({ requestId: id, chosenOptions: ['Yes'], params: lastBranch }));
  const { json } = await stranger.call('POST', '/v1/responses', { body: { responses }, expect: [200] });
  const taken = (json?.results ?? []).filter(({ status }: { status: number }) => status !== 422);
  if (taken.length > 0) stranger.offend(`${taken.length} of the answers were not refused`);
}

export async function paramsThatNoSchemaTakes(stranger: Attacker) {
  const closed = { type: 'object', properties: { a: { type: 'number' } }, required: ['a'] };
  const names = Object.fromEntries(times(30_000, (index) => [`p${index}`, 1]));
  const proto = JSON.parse('{"a":1,"__proto__":{"b":1}}');
  await answeredInVain(stranger, closed, [
    null,
    [],
    'x',
    {},
    { a: '1' },
    { a: 1, b: 2 },
    names,
    proto,
    { a: { a: 1 } },
  ]);
  const unique = { type: 'array', uniqueItems: true };
  await answeredInVain(stranger, unique, [
    [...times(20_000, (index) => index), 1],
    [...times(5_000, (a) => ({ a })), { a: 1 }],
  ]);
}
