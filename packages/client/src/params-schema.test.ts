// biome-ignore-all lint/suspicious/noThenProperty: `then` is a keyword of JSON Schema here, never awaited
import { describe, expect, test } from 'vitest';
import { corpus } from './params-corpus.ts';
import { formats } from './params-formats.ts';
import { checkSchema } from './params-schema.ts';

const told = (schema: unknown) => checkSchema(schema).map(({ pointer, keyword }) => `${pointer} ${keyword}`);

function tower(levels: number): unknown {
  let schema: unknown = { type: 'string' };
  for (let level = 1; level < levels; level++) schema = { items: schema };
  return schema;
}

test('every schema of the corpus is fine, and the corpus uses every keyword and format of the subset', () => {
  for (const { name, schema } of corpus) expect(checkSchema(schema), name).toEqual([]);
  const text = JSON.stringify(corpus.map(({ schema }) => schema));
  const keywords = [
    ...['type', 'enum', 'const', 'properties', 'required', 'additionalProperties', 'unevaluatedProperties'],
    ...['propertyNames', 'minProperties', 'maxProperties', 'dependentRequired', 'dependentSchemas', 'items'],
    ...['prefixItems', 'contains', 'minItems', 'maxItems', 'uniqueItems', 'minimum', 'maximum', 'exclusiveMinimum'],
    ...[
      'exclusiveMaximum',
      'multipleOf',
      'minLength',
      'maxLength',
      'pattern',
      'patternProperties',
      'format',
      'allOf',
      'anyOf',
      'oneOf',
      'not',
      'if',
    ],
    ...['then', 'else', '$ref', '$defs', '$schema', 'title', 'description', 'default', 'examples', '$comment'],
  ];
  for (const keyword of keywords) expect(text).toContain(`"${keyword}":`);
  for (const format of formats) expect(text).toContain(`"format":"${format}"`);
});

test('a params schema is an object, a bare type too, never a boolean', () => {
  expect(told({ type: 'string' })).toEqual([]);
  expect(told({})).toEqual([]);
  for (const schema of [true, false, null, 1, 'string', [], undefined]) expect(told(schema)).toEqual([' schema']);
});

describe('each keyword takes the right kind of value only', () => {
  const wrong: Record<string, unknown[]> = {
    type: ['text', [], ['string', 'string'], 1, null, ['string', 'text']],
    enum: [[], 'a', {}],
    properties: [[], 1, { a: 1 }, { a: null }, JSON.parse('{"__proto__":{}}')],
    required: ['a', [1], ['a', 'a'], {}, ['__proto__']],
    additionalProperties: [1, null, 'false', []],
    unevaluatedProperties: [1],
    propertyNames: ['a'],
    minProperties: [-1, 1.5, '1', null],
    maxProperties: [-1],
    dependentRequired: [[], { a: 'b' }, { a: [1] }, { a: ['__proto__'] }, JSON.parse('{"__proto__":[]}')],
    dependentSchemas: [[], { a: [] }, JSON.parse('{"__proto__":{}}')],
    items: [[], 'a', null],
    prefixItems: [[], {}, [1]],
    contains: [null],
    minItems: [-1],
    maxItems: ['1'],
    uniqueItems: [1, 'true'],
    minimum: ['1', null],
    maximum: [true],
    exclusiveMinimum: [true],
    exclusiveMaximum: [false],
    multipleOf: [0, -1, '1'],
    minLength: [-1, 0.5],
    maxLength: [null],
    pattern: [1, null, '(', 'a{2000}'],
    patternProperties: [[], 1, { a: 1 }, { '(': {} }, { '(?=a)': {} }, JSON.parse('{"__proto__":{}}')],
    format: ['hostname', 'idn-email', 'color', '', 1],
    allOf: [[], {}, [1], Array(513).fill(true)],
    anyOf: [[]],
    oneOf: [[null]],
    not: [1],
    if: ['a'],
    then: [1],
    else: [null],
    const: [JSON.parse('{"__proto__":1}')],
    default: [JSON.parse('[{"__proto__":1}]')],
    examples: ['a'],
    title: [1],
    description: [null],
    $comment: [1],
    deprecated: ['yes'],
    readOnly: [1],
    writeOnly: [1],
    $ref: [1, 'https://example.com/a', '#', '#/properties/a', '#a', 'a.json', '#/$defs/none', '#/$defs/%', '#/$defs/'],
    $defs: [[], 1, { a: 1 }],
    $schema: ['http://json-schema.org/draft-07/schema#', 1],
  };
  for (const [keyword, values] of Object.entries(wrong)) {
    test(keyword, () => {
      for (const value of values) {
        const problems = checkSchema({ [keyword]: value });
        expect(problems.length, JSON.stringify(value)).toBeGreaterThan(0);
        expect(problems[0]?.pointer.startsWith(`/${keyword}`), JSON.stringify(problems)).toBe(true);
      }
    });
  }
});

test('what is not in the subset is refused, wherever it stands', () => {
  const outside = [
    ...['$id', '$anchor', '$dynamicRef', '$dynamicAnchor', '$vocabulary', 'definitions', 'id', 'dependencies'],
    ...['unevaluatedItems', 'minContains', 'maxContains', 'contentSchema', 'nullable', 'discriminator', 'enumNames'],
    ...['toString', 'constructor'],
  ];
  for (const keyword of outside) {
    expect(told({ [keyword]: 'a' })).toEqual([`/${keyword} ${keyword}`]);
    expect(told({ allOf: [{ properties: { a: { [keyword]: {} } } }] })).toEqual([
      `/allOf/0/properties/a/${keyword} ${keyword}`,
    ]);
  }
  expect(told({ '~refine': [] })).toEqual(['/~0refine ~refine']);
  expect(told(JSON.parse('{"__proto__":{"type":"string"}}'))).toEqual(['/__proto__ __proto__']);
});

test('constructor and prototype are plain property names', () => {
  expect(told({ properties: { constructor: {}, prototype: {}, toString: {} }, required: ['constructor'] })).toEqual([]);
});

test('messages say what to change', () => {
  expect(checkSchema({ properties: { a: { minLength: -1, pattern: '^(?!a)' } }, nullable: true })).toEqual([
    { pointer: '/properties/a/minLength', keyword: 'minLength', message: '"minLength" must be a whole number from 0.' },
    { pointer: '/properties/a/pattern', keyword: 'pattern', message: '"pattern" must not look ahead or behind.' },
    { pointer: '/nullable', keyword: 'nullable', message: '"nullable" is not in the params schema subset.' },
  ]);
});

test('$schema and $defs stand at the root only', () => {
  expect(told({ $schema: 'https://json-schema.org/draft/2020-12/schema', $defs: { a: {} } })).toEqual([]);
  expect(told({ items: { $defs: {} } })).toEqual(['/items/$defs $defs']);
  expect(told({ items: { $schema: 'https://json-schema.org/draft/2020-12/schema' } })).toEqual([
    '/items/$schema $schema',
  ]);
});

test('a $ref leads to a schema in $defs, by encoded names too, and never back to itself', () => {
  const $defs = { 'a/b%c': { properties: { x: {} } }, list: { enum: [{ type: 'string' }] } };
  expect(told({ $ref: '#/$defs/a~1b%25c', $defs })).toEqual([]);
  expect(told({ $ref: '#/$defs/a~1b%25c/properties/x', $defs })).toEqual([]);
  expect(told({ $ref: '#/$defs/a~1b%25c/properties', $defs })).toEqual(['/$ref $ref']);
  expect(told({ $ref: '#/$defs/list/enum/0', $defs })).toEqual(['/$ref $ref']);
  expect(told({ $ref: '#/$defs/constructor', $defs })).toEqual(['/$ref $ref']);
  expect(
    told({ $ref: '#/$defs/a', $defs: { a: { items: { $ref: '#/$defs/b' } }, b: { not: { $ref: '#/$defs/a' } } } }),
  ).toEqual([' $ref']);
});

test('limits: 64 KB, 16 levels, 4,096 subschemas, 100 patterns, 50 problems', () => {
  expect(told({ description: 'x'.repeat(65_000) })).toEqual([]);
  expect(told({ description: 'x'.repeat(65_536) })).toEqual([' schema']);
  expect(told({ description: 'é'.repeat(33_000) })).toEqual([' schema']);
  expect(told(tower(16))).toEqual([]);
  expect(told(tower(17))).toEqual([`${'/items'.repeat(16)} schema`]);
  expect(told(tower(2_000))).toHaveLength(1);
  const refs = (times: number) => ({
    prefixItems: Array.from({ length: times }, () => ({ $ref: '#/$defs/a' })),
    $defs: { a: { properties: Object.fromEntries(Array.from({ length: 38 }, (_, i) => [`p${i}`, true])) } },
  });
  expect(told(refs(102))).toEqual([]);
  expect(told(refs(103))).toEqual([' schema']);
  expect(
    told({ properties: Object.fromEntries(Array.from({ length: 200 }, (_, i) => [`p${i}`, { a: 1 }])) }),
  ).toHaveLength(50);
  const patterns = (times: number) => ({
    patternProperties: Object.fromEntries(Array.from({ length: times }, (_, i) => [`p${i}`, { pattern: 'a' }])),
  });
  expect(told(patterns(50))).toEqual([]);
  expect(told(patterns(51))).toHaveLength(2);
  expect(told({ const: JSON.parse(`${'['.repeat(17)}${']'.repeat(17)}`) })).toEqual(['/const const']);
});

test('what is not JSON is no schema', () => {
  const cycle: Record<string, unknown> = {};
  cycle.not = cycle;
  expect(told(cycle)).toEqual([' schema']);
  expect(told({ const: Number.NaN })).toEqual([' schema']);
  expect(told({ title: '\ud800' })).toEqual([' schema']);
});
