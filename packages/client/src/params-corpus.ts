// biome-ignore-all lint/suspicious/noThenProperty: `then` is a keyword of JSON Schema here, never awaited
/**
 * What the params validators must agree on, as plain data: for every keyword and format of the subset, and for
 * everything the adapter mends, data that is valid and data that is not. Not part of the package.
 * `problems` are what our own validator says, as `pointer keyword`; every other one must give the same verdict.
 */
import type { JsonSchema } from './params-json.ts';

export interface CorpusCase {
  name: string;
  schema: JsonSchema;
  valid: unknown[];
  invalid: { data: unknown; problems: string[] }[];
}

const amount = { type: 'number', minimum: 0 };
const street = { type: 'object', properties: { street: { type: 'string' } } };

const types: CorpusCase[] = [
  { name: 'type null', schema: { type: 'null' }, valid: [null], invalid: [bad(0, ' type'), bad('', ' type')] },
  { name: 'type boolean', schema: { type: 'boolean' }, valid: [true, false], invalid: [bad('true', ' type')] },
  { name: 'type object', schema: { type: 'object' }, valid: [{}], invalid: [bad([], ' type'), bad(null, ' type')] },
  { name: 'type array', schema: { type: 'array' }, valid: [[], [1, 'a']], invalid: [bad({}, ' type')] },
  { name: 'type number', schema: { type: 'number' }, valid: [0, -1.5, 1e21], invalid: [bad('1', ' type')] },
  { name: 'type string', schema: { type: 'string' }, valid: ['', 'a'], invalid: [bad(1, ' type'), bad(null, ' type')] },
  { name: 'type integer', schema: { type: 'integer' }, valid: [1, 1.0, -3], invalid: [bad(1.5, ' type')] },
  { name: 'a list of types', schema: { type: ['string', 'null'] }, valid: ['a', null], invalid: [bad(1, ' type')] },
  {
    name: 'enum',
    schema: { enum: ['a', 1, null, { b: [1, 2] }] },
    valid: ['a', 1, null, { b: [1, 2] }],
    invalid: [bad('b', ' enum'), bad('1', ' enum'), bad({ b: [2, 1] }, ' enum')],
  },
  {
    name: 'const',
    schema: { const: { b: 1, a: [] } },
    valid: [{ a: [], b: 1 }],
    invalid: [bad({ a: [] }, ' const'), bad({ a: {}, b: 1 }, ' const')],
  },
  {
    name: 'const null and const false',
    schema: { anyOf: [{ const: null }, { const: false }] },
    valid: [null, false],
    invalid: [bad(0, ' anyOf')],
  },
  {
    name: 'const takes no array for an object',
    schema: { const: { length: 0 } },
    valid: [{ length: 0 }],
    invalid: [bad([], ' const')],
  },
  { name: 'a schema that allows all', schema: {}, valid: [null, 1, 'a', [], { any: { thing: 1 } }], invalid: [] },
];

const objects: CorpusCase[] = [
  {
    name: 'properties',
    schema: { type: 'object', properties: { amount, note: { type: 'string' } } },
    valid: [{}, { amount: 1 }, { amount: 0, note: '' }],
    invalid: [
      bad({ amount: 'x', note: 5 }, '/amount type', '/note type'),
      bad({ amount: -1, note: '' }, '/amount minimum'),
    ],
  },
  {
    name: 'required is told per property, at its own place',
    schema: { type: 'object', properties: { a: {}, 'b/c~d': {} }, required: ['a', 'b/c~d'] },
    valid: [{ a: null, 'b/c~d': 0 }],
    invalid: [bad({}, '/a required', '/b~1c~0d required'), bad({ a: 1 }, '/b~1c~0d required')],
  },
  {
    name: 'required and inherited names',
    schema: {
      properties: { toString: {}, constructor: {}, hasOwnProperty: {} },
      required: ['toString', 'constructor', 'hasOwnProperty'],
    },
    valid: [{ toString: 1, constructor: 2, hasOwnProperty: 3 }],
    invalid: [bad({}, '/toString required', '/constructor required', '/hasOwnProperty required')],
  },
  {
    name: 'properties with inherited names',
    schema: {
      type: 'object',
      properties: { constructor: { type: 'number' }, toString: { type: 'string' }, prototype: { type: 'null' } },
    },
    valid: [{}, { constructor: 1, toString: 'a', prototype: null }],
    invalid: [bad({ constructor: 'a' }, '/constructor type'), bad({ valueOf: 1 }, '/valueOf unevaluatedProperties')],
  },
  {
    name: '__proto__ is refused as data',
    schema: { type: 'object', properties: { a: {} } },
    valid: [{ a: 1 }],
    invalid: [bad(JSON.parse('{"a":1,"__proto__":{"b":1}}'), '/__proto__ propertyNames')],
  },
  {
    name: 'additionalProperties false is told per property, once',
    schema: { type: 'object', properties: { a: {} }, additionalProperties: false },
    valid: [{}, { a: 1 }],
    invalid: [bad({ a: 1, b: 1, 'c/d': 1 }, '/b additionalProperties', '/c~1d additionalProperties')],
  },
  {
    name: 'additionalProperties with a schema tells what is wrong in it',
    schema: { type: 'object', properties: { a: {} }, additionalProperties: { type: 'number' } },
    valid: [{ a: 'x', b: 1 }],
    invalid: [bad({ b: 'x', c: 1, d: null }, '/b type', '/d type')],
  },
  {
    name: 'additionalProperties true',
    schema: { type: 'object', additionalProperties: true },
    valid: [{ any: 1 }],
    invalid: [],
  },
  {
    name: 'additionalProperties and names a pattern could mistake',
    schema: { type: 'object', properties: { 'a.b': {}, 'c|d': {}, '^$': {}, 'e\n': {} }, additionalProperties: false },
    valid: [{ 'a.b': 1, 'c|d': 1, '^$': 1, 'e\n': 1 }],
    invalid: [
      bad(
        { axb: 1, c: 1, '': 1, e: 1 },
        '/axb additionalProperties',
        '/c additionalProperties',
        '/ additionalProperties',
        '/e additionalProperties',
      ),
    ],
  },
  {
    name: 'unevaluatedProperties false',
    schema: { type: 'object', properties: { a: {} }, allOf: [{ properties: { b: {} } }], unevaluatedProperties: false },
    valid: [{ a: 1, b: 1 }],
    invalid: [bad({ c: 1 }, '/c unevaluatedProperties')],
  },
  {
    name: 'unevaluatedProperties with a schema',
    schema: {
      type: 'object',
      properties: { a: {} },
      unevaluatedProperties: { type: 'object', properties: { x: { type: 'number' } } },
    },
    valid: [{ a: 1, b: { x: 1 } }],
    invalid: [
      bad({ b: 1 }, '/b unevaluatedProperties'),
      bad({ b: { x: 1 }, x: 'marked by the nested x?' }, '/x unevaluatedProperties'),
    ],
  },
  {
    name: 'propertyNames',
    schema: {
      type: 'object',
      propertyNames: { maxLength: 3, enum: ['abc', 'de', 'four'] },
      additionalProperties: true,
    },
    valid: [{}, { abc: 1, de: 1 }],
    invalid: [bad({ abc: 1, four: 1 }, '/four propertyNames'), bad({ x: 1 }, '/x propertyNames')],
  },
  {
    name: 'minProperties',
    schema: { type: 'object', minProperties: 2, additionalProperties: true },
    valid: [{ a: 1, b: 1 }],
    invalid: [bad({ a: 1 }, ' minProperties')],
  },
  {
    name: 'maxProperties',
    schema: { type: 'object', maxProperties: 1, additionalProperties: true },
    valid: [{}, { a: 1 }],
    invalid: [bad({ a: 1, b: 1 }, ' maxProperties')],
  },
  {
    name: 'dependentRequired is told per missing property',
    schema: {
      type: 'object',
      properties: { card: {}, name: {}, zip: {} },
      dependentRequired: { card: ['name', 'zip'] },
    },
    valid: [{}, { name: 1 }, { card: 1, name: 1, zip: 1 }],
    invalid: [
      bad({ card: 1 }, '/name dependentRequired', '/zip dependentRequired'),
      bad({ card: 1, name: 1 }, '/zip dependentRequired'),
    ],
  },
  {
    name: 'dependentSchemas',
    schema: {
      type: 'object',
      properties: { card: {} },
      dependentSchemas: { card: { properties: { zip: { type: 'string' } }, required: ['zip'] } },
    },
    valid: [{}, { card: 1, zip: 'a' }],
    invalid: [
      bad({ card: 1 }, '/zip required'),
      bad({ zip: 'a' }, '/zip unevaluatedProperties'),
      bad({ card: 1, zip: 2 }, '/zip type'),
    ],
  },
  {
    name: 'dependentSchemas that do not apply take nothing from properties',
    schema: {
      type: 'object',
      properties: { card: {}, d: { type: 'object' } },
      dependentSchemas: { card: { properties: { zip: {} } } },
    },
    valid: [{ d: {} }, { card: 1, d: {}, zip: 1 }],
    invalid: [bad({ zip: 1 }, '/zip unevaluatedProperties')],
  },
  {
    name: 'a property that must be left out',
    schema: { type: 'object', properties: { a: {}, gone: false } },
    valid: [{ a: 1 }],
    invalid: [bad({ gone: 1 }, '/gone properties')],
  },
];

const arrays: CorpusCase[] = [
  {
    name: 'items',
    schema: { type: 'array', items: amount },
    valid: [[], [1, 2]],
    invalid: [bad([1, 'x', -1], '/1 type', '/2 minimum')],
  },
  {
    name: 'prefixItems and items after them',
    schema: { type: 'array', prefixItems: [{ type: 'string' }, { type: 'number' }], items: { type: 'null' } },
    valid: [[], ['a'], ['a', 1], ['a', 1, null]],
    invalid: [bad([1, 'a'], '/0 type', '/1 type'), bad(['a', 1, 2], '/2 type')],
  },
  {
    name: 'items false after prefixItems',
    schema: { type: 'array', prefixItems: [{ type: 'string' }], items: false },
    valid: [[], ['a']],
    invalid: [bad(['a', 1], '/1 items')],
  },
  {
    name: 'contains',
    schema: { type: 'array', contains: { type: 'number', minimum: 5 } },
    valid: [
      [1, 5],
      ['a', 9],
    ],
    invalid: [bad([], ' contains'), bad([1, 'a'], ' contains')],
  },
  {
    name: 'contains in each of several lists',
    schema: { type: 'array', items: { type: 'array', contains: { type: 'number' } } },
    valid: [[[1], ['a', 2]]],
    invalid: [bad([[1], [], ['a']], '/1 contains', '/2 contains')],
  },
  { name: 'minItems', schema: { type: 'array', minItems: 2 }, valid: [[1, 2]], invalid: [bad([1], ' minItems')] },
  { name: 'maxItems', schema: { type: 'array', maxItems: 1 }, valid: [[], [1]], invalid: [bad([1, 2], ' maxItems')] },
  {
    name: 'uniqueItems',
    schema: { type: 'array', uniqueItems: true },
    valid: [[], [1, '1', true, null], [{ a: 1 }, { a: 2 }], [0, false], ['a', ['a']]],
    invalid: [
      bad([1, 1.0], ' uniqueItems'),
      bad(
        [
          { a: 1, b: 2 },
          { b: 2, a: 1 },
        ],
        ' uniqueItems',
      ),
      bad([0, -0], ' uniqueItems'),
    ],
  },
  {
    name: 'uniqueItems takes nesting into account',
    schema: { uniqueItems: true },
    valid: [[[[1], 2], [[1, 2]]]],
    invalid: [
      bad(
        [
          [[1], 2],
          [[1], 2],
        ],
        ' uniqueItems',
      ),
    ],
  },
  { name: 'uniqueItems false', schema: { type: 'array', uniqueItems: false }, valid: [[1, 1]], invalid: [] },
];

const scalars: CorpusCase[] = [
  { name: 'minimum', schema: { type: 'number', minimum: 5 }, valid: [5, 6], invalid: [bad(4.99, ' minimum')] },
  { name: 'maximum', schema: { type: 'number', maximum: 5 }, valid: [5, -6], invalid: [bad(5.01, ' maximum')] },
  {
    name: 'exclusiveMinimum',
    schema: { type: 'number', exclusiveMinimum: 5 },
    valid: [5.01],
    invalid: [bad(5, ' exclusiveMinimum')],
  },
  {
    name: 'exclusiveMaximum',
    schema: { type: 'number', exclusiveMaximum: 5 },
    valid: [4.99],
    invalid: [bad(5, ' exclusiveMaximum')],
  },
  {
    name: 'multipleOf',
    schema: { type: 'integer', multipleOf: 3 },
    valid: [0, 3, -9],
    invalid: [bad(4, ' multipleOf')],
  },
  {
    name: 'multipleOf is exact on amounts',
    schema: { type: 'number', multipleOf: 0.01 },
    valid: [0.29, 1.1, 4.35, 12345678.91, 999999999999.99, 1e21],
    invalid: [bad(0.295, ' multipleOf'), bad(12345678.915, ' multipleOf'), bad(1e-11, ' multipleOf')],
  },
  {
    name: 'multipleOf a tiny step',
    schema: { type: 'number', multipleOf: 1e-8 },
    valid: [12391239123, 1e-8],
    invalid: [bad(1.5e-8, ' multipleOf')],
  },
  {
    name: 'number keywords leave other types alone',
    schema: { minimum: 5, maximum: 6, multipleOf: 5, exclusiveMaximum: 6 },
    valid: ['a', null, [1], 5],
    invalid: [bad(4, ' minimum')],
  },
  {
    name: 'minLength counts characters, not code units',
    schema: { type: 'string', minLength: 2 },
    valid: ['ab', '😀😀'],
    invalid: [bad('😀', ' minLength'), bad('', ' minLength')],
  },
  {
    name: 'maxLength counts characters, not code units',
    schema: { type: 'string', maxLength: 2 },
    valid: ['', '😀😀'],
    invalid: [bad('abc', ' maxLength')],
  },
  {
    name: 'string keywords leave other types alone',
    schema: { minLength: 9, format: 'email' },
    valid: [1, null, {}],
    invalid: [],
  },
  {
    name: 'format date',
    schema: { type: 'string', format: 'date' },
    valid: ['2026-01-31', '2024-02-29'],
    invalid: [
      bad('2026-02-29', ' format'),
      bad('2026-1-31', ' format'),
      bad('31.01.2026', ' format'),
      bad('', ' format'),
    ],
  },
  {
    name: 'format time',
    schema: { type: 'string', format: 'time' },
    valid: ['13:45:00Z', '13:45:00.123+02:00', '23:59:60Z'],
    invalid: [
      bad('13:45:00', ' format'),
      bad('24:00:00Z', ' format'),
      bad('12:59:60Z', ' format'),
      bad('1:45Z', ' format'),
    ],
  },
  {
    name: 'format date-time',
    schema: { type: 'string', format: 'date-time' },
    valid: ['2026-01-31T13:45:00Z', '2026-01-31t13:45:00.5-05:00'],
    invalid: [
      bad('2026-01-31 13:45:00Z', ' format'),
      bad('2026-01-31T13:45:00', ' format'),
      bad('2026-02-30T00:00:00Z', ' format'),
      bad('2026-01-31T13:45:00Z[UTC]', ' format'),
    ],
  },
  {
    name: 'format duration',
    schema: { type: 'string', format: 'duration' },
    valid: ['P1D', 'PT2H30M', 'P4W', 'P1Y2M3DT4H5M6S'],
    invalid: [
      bad('P', ' format'),
      bad('PT', ' format'),
      bad('1D', ' format'),
      bad('P1D2H', ' format'),
      bad('PT1D', ' format'),
    ],
  },
  {
    name: 'format email',
    schema: { type: 'string', format: 'email' },
    valid: ['ana@example.com', "o'hara+x@sub.example.org"],
    invalid: [
      bad('ana', ' format'),
      bad('ana@', ' format'),
      bad('a@b@c', ' format'),
      bad('a b@example.com', ' format'),
      bad('.a@example.com', ' format'),
    ],
  },
  {
    name: 'format uri',
    schema: { type: 'string', format: 'uri' },
    valid: ['https://example.com/a?b=c#d', 'mailto:ana@example.com', 'urn:isbn:123', 'http://[::1]:80/'],
    invalid: [
      bad('example.com', ' format'),
      bad('/a', ' format'),
      bad('https://exa mple.com', ' format'),
      bad('http://a/<b>', ' format'),
    ],
  },
  {
    name: 'format uuid',
    schema: { type: 'string', format: 'uuid' },
    valid: ['2eb8aa08-aa98-11ea-b4aa-73b441d16380', '2EB8AA08-AA98-11EA-B4AA-73B441D16380'],
    invalid: [
      bad('2eb8aa08-aa98-11ea-b4aa73b441d16380', ' format'),
      bad('2eb8aa08-aa98-11ea-b4aa-73b441d1638g', ' format'),
    ],
  },
];

const combined: CorpusCase[] = [
  {
    name: 'allOf',
    schema: { type: 'object', allOf: [{ properties: { a: amount }, required: ['a'] }, { properties: { b: amount } }] },
    valid: [{ a: 1 }, { a: 1, b: 2 }],
    invalid: [bad({ b: -1 }, '/a required', '/b minimum'), bad({ a: 1, c: 1 }, '/c unevaluatedProperties')],
  },
  {
    name: 'anyOf of types tells of the one that was meant',
    schema: { anyOf: [{ type: 'number', minimum: 5 }, { type: 'null' }] },
    valid: [5, null],
    invalid: [bad(3, ' minimum'), bad('a', ' anyOf')],
  },
  {
    name: 'anyOf where several may be meant',
    schema: { anyOf: [{ minimum: 5 }, { multipleOf: 2 }] },
    valid: [7, 2],
    invalid: [bad(3, ' anyOf')],
  },
  {
    name: 'oneOf of forms told apart by a constant',
    schema: {
      type: 'object',
      oneOf: [
        { properties: { kind: { const: 'card' }, number: { type: 'string' } }, required: ['kind', 'number'] },
        { properties: { kind: { const: 'cash' } }, required: ['kind'] },
      ],
    },
    valid: [{ kind: 'card', number: '1' }, { kind: 'cash' }],
    invalid: [
      bad({ kind: 'card' }, '/number required'),
      bad({ kind: 'cash', number: '1' }, '/number unevaluatedProperties'),
      bad({ kind: 'x' }, ' oneOf'),
    ],
  },
  {
    name: 'oneOf of constants, as a select has them',
    schema: {
      oneOf: [
        { const: 'de', title: 'Germany' },
        { const: 'fr', title: 'France' },
      ],
    },
    valid: ['de', 'fr'],
    invalid: [bad('es', ' oneOf')],
  },
  {
    name: 'oneOf matched twice',
    schema: { oneOf: [{ type: 'number' }, { minimum: 5 }] },
    valid: [1, 'a'],
    invalid: [bad(7, ' oneOf')],
  },
  {
    name: 'not',
    schema: { type: 'string', not: { enum: ['root', 'admin'] } },
    valid: ['ana'],
    invalid: [bad('root', ' not')],
  },
  {
    name: 'a failed not marks nothing as known',
    schema: { type: 'object', properties: { a: {} }, not: { properties: { b: {}, c: { const: 1 } }, required: ['b'] } },
    valid: [{ a: 1 }],
    invalid: [bad({ b: 1, c: 2 }, '/b unevaluatedProperties', '/c unevaluatedProperties'), bad({ c: 1, b: 2 }, ' not')],
  },
  {
    name: 'if, then and else: the errors of both are told, and both stay satisfiable',
    schema: {
      type: 'object',
      properties: { refund: { type: 'boolean' } },
      required: ['refund'],
      if: { properties: { refund: { const: true } } },
      then: { properties: { amount: { type: 'number' } }, required: ['amount'] },
      else: { properties: { reason: { type: 'string', minLength: 3 } }, required: ['reason'] },
    },
    valid: [
      { refund: true, amount: 5 },
      { refund: false, reason: 'late' },
    ],
    invalid: [
      bad({ refund: true }, '/amount required'),
      bad({ refund: true, amount: 'x' }, '/amount type'),
      bad({ refund: false, reason: 'x' }, '/reason minLength'),
      bad({ refund: true, amount: 5, reason: 'late' }, '/reason unevaluatedProperties'),
    ],
  },
  {
    name: 'a failed if marks nothing as known, and loses nothing that was',
    schema: {
      type: 'object',
      properties: { a: {}, c: {} },
      if: { properties: { z: {}, a: { const: 1 } }, required: ['a'] },
      else: { properties: { b: {} } },
    },
    valid: [
      { a: 1, z: 1 },
      { a: 2, b: 1, c: 1 },
    ],
    invalid: [bad({ a: 2, z: 1 }, '/z unevaluatedProperties'), bad({ a: 1, b: 1 }, '/b unevaluatedProperties')],
  },
  {
    name: 'then false and else false',
    schema: {
      type: 'object',
      properties: { a: {}, b: {} },
      if: { required: ['a'] },
      then: { properties: { b: false } },
      else: { required: ['b'] },
    },
    valid: [{ a: 1 }, { b: 1 }],
    invalid: [bad({ a: 1, b: 1 }, '/b properties'), bad({}, '/b required')],
  },
  {
    name: 'nested if',
    schema: {
      type: 'object',
      properties: { n: { type: 'number' } },
      if: { properties: { n: { minimum: 10 } }, required: ['n'] },
      then: {
        if: { properties: { n: { minimum: 100 } } },
        then: { properties: { boss: { const: true } }, required: ['boss'] },
      },
    },
    valid: [{ n: 5 }, { n: 50 }, { n: 500, boss: true }],
    invalid: [bad({ n: 500 }, '/boss required'), bad({ n: 500, boss: false }, '/boss const')],
  },
  {
    name: 'contains leaves the marks of its neighbours alone',
    schema: {
      type: 'object',
      properties: {
        a: {},
        list: { type: 'array', contains: { properties: { x: { const: 1 } }, required: ['x'] } },
        z: {},
      },
    },
    valid: [{ a: 1, list: [{ x: 2 }, { x: 1 }], z: 1 }],
    invalid: [bad({ a: 1, list: [{ x: 2 }] }, '/list contains')],
  },
  {
    name: '$ref into $defs',
    schema: {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      type: 'object',
      properties: { from: { $ref: '#/$defs/a~1b%20c' }, to: { $ref: '#/$defs/a~1b%20c', required: ['zip'] } },
      $defs: {
        'a/b c': { type: 'object', properties: { zip: { $ref: '#/$defs/zip' } } },
        zip: { type: 'string', maxLength: 5 },
      },
    },
    valid: [{ from: {}, to: { zip: '12345' } }],
    invalid: [
      bad({ from: { zip: '123456' }, to: {} }, '/from/zip maxLength', '/to/zip required'),
      bad({ from: { city: 'x' } }, '/from/city unevaluatedProperties'),
    ],
  },
  {
    name: 'annotations change nothing',
    schema: {
      title: 'T',
      description: 'D',
      $comment: 'C',
      default: 1,
      examples: [1],
      deprecated: true,
      readOnly: true,
      writeOnly: false,
      contentEncoding: 'base64',
      contentMediaType: 'image/png',
      type: 'string',
    },
    valid: ['a'],
    invalid: [bad(1, ' type')],
  },
];

const patterns: CorpusCase[] = [
  {
    name: 'pattern is not anchored, and leaves other types alone',
    schema: { pattern: 'b+' },
    valid: ['b', 'abbc', 1, null, ['a']],
    invalid: [bad('a', ' pattern'), bad('', ' pattern')],
  },
  {
    name: 'pattern from end to end: $ is the end only, never before a line end',
    schema: { type: 'string', pattern: '^[A-Z]{2}-\\d{4,}$' },
    valid: ['DE-1042', 'FR-10423'],
    invalid: [bad('DE-104', ' pattern'), bad('de-1042', ' pattern'), bad('DE-1042\n', ' pattern')],
  },
  {
    name: 'pattern made to backtrack',
    schema: { type: 'string', pattern: '^(a+)+$' },
    valid: ['a', 'aaa'],
    invalid: [bad('aaab', ' pattern')],
  },
  {
    name: 'pattern: white space is what ECMA-262 says',
    schema: { type: 'string', pattern: '^[\\s]\\s$' },
    valid: ['  ', '\v\ufeff', '\u00a0\u3000', '\u2028\t'],
    invalid: [bad('\u180e ', ' pattern'), bad('\u200b\u200b', ' pattern')],
  },
  {
    name: 'pattern: what is no white space, within a class and without',
    schema: { type: 'string', pattern: '^[\\S\\d]\\S[^\\s]$' },
    valid: ['abc', '\u180e\u200b😀'],
    invalid: [bad('a\ufeffa', ' pattern'), bad('\va\u0061', ' pattern'), bad('ab\u00a0', ' pattern')],
  },
  {
    name: 'pattern: a dot is one character, and no line end',
    schema: { type: 'string', pattern: '^.$' },
    valid: ['a', '😀', '\u0085'],
    invalid: [bad('\n', ' pattern'), bad('\r', ' pattern'), bad('\u2028', ' pattern'), bad('ab', ' pattern')],
  },
  {
    name: 'pattern: digits, words and their bounds are ASCII',
    schema: { type: 'string', pattern: '^\\w+\\b \\d[^\\W_]$' },
    valid: ['a_1 1b'],
    invalid: [bad('é 1b', ' pattern'), bad('a ٣b', ' pattern'), bad('a 1_', ' pattern')],
  },
  {
    name: 'pattern: escapes',
    schema: { type: 'string', pattern: '^\\u0041\\x42\\u{1F600}\\ud83d\\ude00\\t\\cJ\\/\\$[\\b\\-\\]\\^\\\\]-[+--]$' },
    valid: ['AB😀😀\t\n/$]-+', 'AB😀😀\t\n/$\b--', 'AB😀😀\t\n/$\\-,'],
    invalid: [bad('AB😀😀\t\n/$a-+', ' pattern'), bad('AB😀😀\t\n/$]-.', ' pattern')],
  },
  {
    name: 'pattern: general categories',
    schema: { type: 'string', pattern: '^\\p{Lu}\\p{Letter}*[\\p{Nd}\\P{L}]$' },
    valid: ['Äß٣', 'Ω!'],
    invalid: [bad('äß1', ' pattern'), bad('Äß', ' pattern')],
  },
  {
    name: 'pattern: groups, alternatives and repeats',
    schema: { type: 'string', pattern: '^(?:(?<word>ab|cd?)+?|x{2,3}|(y{0}|z){2}|)$' },
    valid: ['', 'abccd', 'xxx', 'z', 'zz'],
    invalid: [bad('xxxx', ' pattern'), bad('y', ' pattern'), bad('abd', ' pattern')],
  },
  {
    name: 'propertyNames with a pattern',
    schema: { type: 'object', propertyNames: { pattern: '^[a-z]+$' }, additionalProperties: true },
    valid: [{ a: 1 }],
    invalid: [bad({ a: 1, B: 1 }, '/B propertyNames')],
  },
  {
    name: 'patternProperties, and all that ask for a name must hold',
    schema: {
      type: 'object',
      properties: { x_total: { type: 'number' } },
      patternProperties: { '^x_': { minimum: 0 }, _total$: { maximum: 10 } },
    },
    valid: [{}, { x_total: 5, x_a: 'any', y_total: 10 }],
    invalid: [
      bad({ x_total: 'a' }, '/x_total type'),
      bad({ x_total: -1, x_a: -1 }, '/x_total minimum', '/x_a minimum'),
      bad({ y_total: 11, z: 1 }, '/y_total maximum', '/z unevaluatedProperties'),
      bad({ z: 1 }, '/z unevaluatedProperties'),
    ],
  },
  {
    name: 'patternProperties that must be left out',
    schema: { type: 'object', patternProperties: { '^_': false, '': true } },
    valid: [{ a: 1 }],
    invalid: [bad({ a: 1, _b: 1 }, '/_b patternProperties')],
  },
  {
    name: 'patternProperties next to additionalProperties',
    schema: { patternProperties: { '^n_': { type: 'number' } }, properties: { a: {} }, additionalProperties: false },
    valid: [{ n_a: 1, a: 'x' }, 'not an object', [1]],
    invalid: [
      bad({ n_a: 'x', 'b/c': 1 }, '/n_a type', '/b~1c additionalProperties'),
      bad({ a: { n_a: 1 }, 'a ': 1 }, '/a  additionalProperties'),
    ],
  },
  {
    name: 'patternProperties next to additionalProperties with a schema',
    schema: { type: 'object', patternProperties: { '^n_': {} }, additionalProperties: { type: 'string' } },
    valid: [{ n_a: 1, b: 'x' }],
    invalid: [bad({ n_a: 1, b: 1 }, '/b type')],
  },
  {
    name: 'patternProperties and inherited names',
    schema: { type: 'object', patternProperties: { '^(constructor|toString)$': { type: 'number' } } },
    valid: [{}, { constructor: 1 }],
    invalid: [bad({ toString: 'a' }, '/toString type'), bad({ valueOf: 1 }, '/valueOf unevaluatedProperties')],
  },
  {
    name: 'patternProperties of parts are known to the whole, those of a failed part are not',
    schema: {
      type: 'object',
      allOf: [{ patternProperties: { '^a': {} } }],
      if: { patternProperties: { '^b': { const: 1 } }, required: ['b'] },
      else: { patternProperties: { '^c': {} } },
      not: { patternProperties: { '^d': {} }, required: ['d'] },
    },
    valid: [
      { a1: 1, b: 1, b1: 1 },
      { a1: 1, c1: 2 },
    ],
    invalid: [
      bad({ b: 2, b1: 1 }, '/b unevaluatedProperties', '/b1 unevaluatedProperties'),
      bad({ b: 1, c1: 1 }, '/c1 unevaluatedProperties'),
      bad({ d1: 1 }, '/d1 unevaluatedProperties'),
    ],
  },
  {
    name: 'patternProperties in a list, behind a $ref and in each other',
    schema: {
      type: 'array',
      items: { $ref: '#/$defs/map' },
      $defs: { map: { type: 'object', patternProperties: { '^m': { patternProperties: { '^n': { minimum: 1 } } } } } },
    },
    valid: [[{ m1: { n: 1 } }, { m2: {} }, {}]],
    invalid: [
      bad([{ m1: { n: 0 } }], '/0/m1/n minimum'),
      bad([{}, { n: 1 }], '/1/n unevaluatedProperties'),
      bad([{ m1: { m1: 1 } }], '/0/m1/m1 unevaluatedProperties'),
    ],
  },
  {
    name: 'rule 9: a child under a pattern is closed, unless something else describes it too',
    schema: {
      type: 'object',
      properties: { home: street, at_work: street },
      patternProperties: { '^at_': street },
    },
    valid: [{ home: { street: 'a' }, at_sea: { street: 'b' }, at_work: { street: 'c' } }],
    invalid: [
      bad({ home: { x: 1 } }, '/home/x unevaluatedProperties'),
      bad({ at_work: { street: 1, x: 1 } }, '/at_work/street type'),
    ],
  },
  {
    name: 'rule 9: children under a pattern alone are closed',
    schema: { type: 'object', properties: { home: street }, patternProperties: { '^at_': street } },
    valid: [{ home: { street: 'a' }, at_sea: { street: 'b' } }],
    invalid: [
      bad({ at_sea: { x: 1 } }, '/at_sea/x unevaluatedProperties'),
      bad({ home: { x: 1 } }, '/home/x unevaluatedProperties'),
    ],
  },
];

const closing: CorpusCase[] = [
  {
    name: 'rule 9: an object that says nothing takes no additional properties, next to other problems too',
    schema: { type: 'object', properties: { amount, note: {} } },
    valid: [{ amount: 1 }],
    invalid: [
      bad({ other: 1 }, '/other unevaluatedProperties'),
      bad({ amount: 'x', note: 1, other: 1 }, '/amount type', '/other unevaluatedProperties'),
    ],
  },
  {
    name: 'rule 9: nested objects and items are closed too',
    schema: {
      type: 'object',
      properties: { home: street, all: { type: 'array', items: street }, pair: { prefixItems: [street] } },
    },
    valid: [{ home: { street: 'a' }, all: [{ street: 'b' }], pair: [{}] }],
    invalid: [
      bad({ home: { x: 1 } }, '/home/x unevaluatedProperties'),
      bad({ all: [{}, { x: 1 }] }, '/all/1/x unevaluatedProperties'),
      bad({ pair: [{ x: 1 }] }, '/pair/0/x unevaluatedProperties'),
    ],
  },
  {
    name: 'rule 9: what is known stays known next to a nested problem',
    schema: {
      type: 'object',
      properties: { first: {}, home: street, last: {}, free: { type: 'object', additionalProperties: true } },
    },
    valid: [{ first: 1, home: {}, last: 1, free: { x: 1 } }],
    invalid: [bad({ first: 1, home: { x: 1 }, last: 1 }, '/home/x unevaluatedProperties')],
  },
  {
    name: 'rule 9: the root may be a list',
    schema: { type: 'array', items: street },
    valid: [[{ street: 'a' }]],
    invalid: [bad([{ x: 1 }], '/0/x unevaluatedProperties')],
  },
  {
    name: 'rule 9: additionalProperties true opens one object, not those in it',
    schema: { type: 'object', properties: { home: street }, additionalProperties: true },
    valid: [{ home: {}, any: { thing: 1 } }],
    invalid: [bad({ home: { x: 1 } }, '/home/x unevaluatedProperties')],
  },
  {
    name: 'rule 9: values under any name are closed',
    schema: { type: 'object', additionalProperties: street },
    valid: [{ home: { street: 'a' } }],
    invalid: [bad({ home: { x: 1 } }, '/home/x unevaluatedProperties')],
  },
  {
    name: 'rule 9: an optional object behind a $ref is closed',
    schema: {
      type: 'object',
      properties: { home: { anyOf: [{ $ref: '#/$defs/street' }, { type: 'null' }] } },
      $defs: { street },
    },
    valid: [{ home: null }, { home: { street: 'a' } }],
    invalid: [bad({ home: { x: 1 } }, '/home/x unevaluatedProperties')],
  },
  {
    name: 'rule 9: an if that looks into an object is not closed, the object is',
    schema: {
      type: 'object',
      properties: { home: { type: 'object', properties: { country: {}, zip: {} } } },
      if: {
        properties: { home: { properties: { country: { const: 'DE' } }, required: ['country'] } },
        required: ['home'],
      },
      then: { properties: { home: { required: ['zip'] } } },
    },
    valid: [{ home: { country: 'DE', zip: '1' } }, { home: { country: 'FR' } }],
    invalid: [
      bad({ home: { country: 'DE' } }, '/home/zip required'),
      bad({ home: { x: 1 } }, '/home/x unevaluatedProperties'),
    ],
  },
  {
    name: 'rule 9: a child that two parts describe together stays as written',
    schema: {
      type: 'object',
      allOf: [{ properties: { home: street } }, { properties: { home: { properties: { zip: { type: 'string' } } } } }],
    },
    valid: [{ home: { street: 'a', zip: 'b' } }, { home: { street: 'a', x: 1 } }],
    invalid: [bad({ home: { zip: 1 } }, '/home/zip type'), bad({ work: {} }, '/work unevaluatedProperties')],
  },
  {
    name: 'rule 9: a child that alternatives describe is closed in each',
    schema: {
      oneOf: [
        { properties: { kind: { const: 'home' }, at: street }, required: ['kind'] },
        { properties: { kind: { const: 'box' }, at: { type: 'object', properties: { box: {} } } }, required: ['kind'] },
      ],
    },
    valid: [
      { kind: 'home', at: { street: 'a' } },
      { kind: 'box', at: { box: 1 } },
    ],
    invalid: [
      bad({ kind: 'home', at: { box: 1 } }, '/at/box unevaluatedProperties'),
      bad({ kind: 'box', at: { street: 'a' } }, '/at/street unevaluatedProperties'),
    ],
  },
  {
    name: 'rule 9: closing leaves lists alone, where a value may be either',
    schema: { anyOf: [{ type: 'array', items: { type: 'number' } }, street] },
    valid: [[], [1, 2], { street: 'a' }],
    invalid: [bad({ x: 1 }, '/x unevaluatedProperties'), bad(['a'], '/0 type')],
  },
  {
    name: 'rule 9: a list in the place of an object is told once',
    schema: { type: 'object', properties: { home: street } },
    valid: [{}],
    invalid: [bad([1, 2], ' type'), bad({ home: ['a'] }, '/home type')],
  },
  {
    name: 'rule 9: a schema that is not about objects stays open',
    schema: { type: 'object', properties: { any: {}, free: { type: 'object', additionalProperties: true } } },
    valid: [{ any: { x: 1 }, free: { y: { z: 1 } } }],
    invalid: [],
  },
];

export const corpus: CorpusCase[] = [...types, ...objects, ...arrays, ...scalars, ...combined, ...patterns, ...closing];

function bad(data: unknown, ...problems: string[]) {
  return { data, problems };
}
