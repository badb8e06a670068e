// biome-ignore-all lint/suspicious/noThenProperty: `then` is a keyword of JSON Schema here, never awaited
import { Settings } from 'typebox/system';
import { describe, expect, test } from 'vitest';
import {
  closedSchema,
  initialParams,
  isFormat,
  isMultipleOf,
  ruleText,
  validateAgainst,
  validateParams,
} from './params.ts';
import { corpus } from './params-corpus.ts';
import { checkSchema } from './params-schema.ts';

const told = (problems: { pointer: string; keyword: string }[]) =>
  problems.map(({ pointer, keyword }) => `${pointer} ${keyword}`);

/** What becomes of a value when it is wrapped n times. */
function nested(value: unknown, times: number, wrap: (inner: unknown) => unknown): unknown {
  let result = value;
  for (let time = 0; time < times; time++) result = wrap(result);
  return result;
}

describe('corpus: rule 9, every keyword and format, everything mended', () => {
  for (const { name, schema, valid, invalid } of corpus) {
    test(name, () => {
      expect(checkSchema(schema)).toEqual([]);
      for (const data of valid) expect(told(validateParams(schema, data)), JSON.stringify(data)).toEqual([]);
      for (const { data, problems } of invalid) {
        expect(told(validateParams(schema, data)).sort(), JSON.stringify(data)).toEqual([...problems].sort());
      }
    });
  }
});

describe('problems', () => {
  test('name the field and the rule in English', () => {
    const schema = {
      type: 'object',
      properties: {
        amount: { type: 'number', minimum: 5 },
        lines: { type: 'array', items: { type: 'object', properties: { vat: { enum: [7, 19] } } } },
        mail: { type: 'string', format: 'email' },
        note: { type: ['string', 'null'] },
        tags: { type: 'array', minItems: 1 },
      },
      required: ['amount', 'reason'],
    };
    const data = { lines: [{ vat: 8 }], mail: 'ana', note: 1, tags: [], extra: 1 };
    expect(validateParams(schema, data).map(({ message }) => message)).toEqual([
      'amount is required.',
      'reason is required.',
      'lines[0].vat must be one of 7, 19.',
      'mail must be an e-mail address.',
      'note must be a string or null.',
      'tags must have at least 1 item.',
      'extra is not a known property.',
    ]);
    expect(validateParams(schema, data).map(ruleText).slice(0, 3)).toEqual([
      'is required.',
      'is required.',
      'must be one of 7, 19.',
    ]);
    expect(validateParams(schema, [])[0]?.message).toBe('The value must be an object.');
    expect(validateParams(schema, { amount: 1, reason: 1 })[0]).toEqual({
      pointer: '/amount',
      keyword: 'minimum',
      message: 'amount must be at least 5.',
      params: { comparison: '>=', limit: 5 },
    });
  });

  test('each keyword of the corpus has a text of its own', () => {
    for (const { schema, invalid } of corpus) {
      for (const { data } of invalid) {
        for (const { message } of validateParams(schema, data))
          expect(message).not.toMatch(/match the schema|undefined/);
      }
    }
  });

  test('are more than the 8 that typebox keeps, at most 100, and leave its global alone', () => {
    Settings.Set({ maxErrors: 3 });
    const schema = { type: 'array', items: { type: 'number' } };
    expect(validateParams(schema, Array(20).fill('x'))).toHaveLength(20);
    expect(validateParams(schema, Array(5_000).fill('x'))).toHaveLength(100);
    expect(Settings.Get().maxErrors).toBe(3);
    Settings.Set({ maxErrors: 8 });
    const many = { type: 'object', properties: {} };
    expect(validateParams(many, Object.fromEntries(Array.from({ length: 500 }, (_, i) => [`p${i}`, 1])))).toHaveLength(
      100,
    );
  });
});

describe('limits: whatever cannot be judged is invalid', () => {
  test('data deeper than 100 levels', () => {
    expect(
      validateParams(
        {},
        nested(1, 100, (inner) => [inner]),
      ),
    ).toEqual([]);
    expect(
      told(
        validateParams(
          {},
          nested(1, 101, (inner) => ({ a: inner })),
        ),
      ),
    ).toEqual([' depth']);
    expect(
      told(
        validateParams(
          {},
          nested(1, 200_000, (inner) => [inner]),
        ),
      ),
    ).toEqual([' depth']);
  });

  test('data of more than 50,000 values', () => {
    expect(validateParams({ type: 'array' }, Array(49_999).fill(0))).toEqual([]);
    expect(told(validateParams({ type: 'array' }, Array(50_000).fill(0)))).toEqual([' size']);
    expect(told(validateParams({ type: 'string' }, 'x'.repeat(4_000_000)))).toEqual([' size']);
  });

  test('data and schema that are large together', () => {
    const schema = { type: 'array', items: { anyOf: Array.from({ length: 500 }, (_, i) => ({ const: i })) } };
    expect(validateParams(schema, Array(390).fill(1))).toEqual([]);
    expect(told(validateParams(schema, Array(400).fill(1)))).toEqual([' size']);
  });

  test('data that is not JSON', () => {
    for (const data of [Number.NaN, Number.POSITIVE_INFINITY, 1n, () => 1, Symbol('a'), new Date(0), new Map()]) {
      expect(told(validateParams({}, { a: data }))).toEqual(['/a type']);
    }
    const cycle: Record<string, unknown> = {};
    cycle.self = cycle;
    expect(told(validateParams({}, cycle))).toEqual([' depth']);
  });

  test('properties that are undefined count as absent', () => {
    const schema = { type: 'object', properties: { a: {} }, required: ['a'] };
    expect(told(validateParams(schema, { a: undefined, b: undefined }))).toEqual(['/a required']);
  });

  test('a schema that was never linted', () => {
    expect(told(validateParams({ $ref: '#/$defs/a', $defs: { a: { $ref: '#/$defs/a' } } }, 1))).toEqual([' $ref']);
    expect(told(validateParams({ $ref: 'https://example.com/' }, 1))).toEqual([' $ref']);
    expect(told(validateParams({ properties: { a: 1 } } as never, { a: 1 }))).toEqual([' schema']);
    expect(told(validateParams(null as never, 1))).toEqual([' schema']);
    const tower = nested({ type: 'string' }, 20_000, (inner) => ({ not: inner })) as object;
    expect(told(validateParams({ properties: tower } as never, 1))).not.toEqual([]);
    expect(told(validateParams(tower as never, 1))).toEqual([' schema']);
  });
});

describe('performance sanity', () => {
  /** Seconds are plenty: what is guarded against takes minutes. */
  function quickly(work: () => void): void {
    const start = performance.now();
    work();
    expect(performance.now() - start).toBeLessThan(8_000);
  }

  test('2^18 alternatives behind 18 lines of $ref are refused', () => {
    const $defs: Record<string, unknown> = { d0: { type: 'string' } };
    for (let level = 1; level <= 18; level++) {
      $defs[`d${level}`] = { allOf: [{ $ref: `#/$defs/d${level - 1}` }, { $ref: `#/$defs/d${level - 1}` }] };
    }
    const schema = { $ref: '#/$defs/d18', $defs };
    quickly(() => {
      expect(told(checkSchema(schema))).toEqual([' schema']);
      expect(told(validateParams(schema, 'a'))).toEqual([' schema']);
    });
  });

  test('an if in an if in an if, which is run twice at each level, is counted as that', () => {
    const schema = nested({ const: 1 }, 14, (inner) => ({ if: inner, then: true })) as Record<string, unknown>;
    expect(told(checkSchema(schema))).toEqual([' schema']);
  });

  test('the most work that is allowed ends', () => {
    const wide = { type: 'array', items: { oneOf: Array.from({ length: 510 }, (_, i) => ({ minimum: i })) } };
    expect(checkSchema(wide)).toEqual([]);
    quickly(() => expect(validateParams(wide, Array(380).fill(600))).toHaveLength(100));
    const unique = { type: 'array', allOf: Array.from({ length: 18 }, () => ({ uniqueItems: true })) };
    quickly(() =>
      expect(
        validateParams(
          unique,
          Array.from({ length: 10_000 }, (_, i) => i),
        ),
      ).toEqual([]),
    );
  });

  test('an object of tens of thousands of unknown names ends', () => {
    const names = Object.fromEntries(Array.from({ length: 40_000 }, (_, i) => [`p${i}`, 1]));
    for (const schema of [{ type: 'object' }, { type: 'object', additionalProperties: false }]) {
      quickly(() => expect(validateParams(schema, names)).toHaveLength(100));
    }
  });

  test('strings made to make patterns backtrack end', () => {
    quickly(() => {
      for (const text of ['a@', 'a.', 'http://', 'http://a:', 'P1D', '"a', '1:', '2026-01-01T00:00:00Z[a/']) {
        for (const format of ['email', 'uri', 'duration', 'date-time', 'uuid', 'date', 'time']) {
          for (const tail of ['a', '-', '.a', '%41', '1D', '\\"', '/a', '::']) {
            expect(validateParams({ format }, `${text}${tail.repeat(30_000)} `)).toHaveLength(1);
          }
        }
      }
    });
  });
});

test('a part of a schema is judged as it is written, its references in the root', () => {
  const root = { $defs: { a: { type: 'object', properties: { x: { type: 'number' } } } } };
  const part = { $ref: '#/$defs/a', required: ['x'] };
  expect(validateAgainst(part, root, { x: 1, other: 1 })).toEqual([]);
  expect(told(validateAgainst(part, root, { x: 'a' }))).toEqual(['/x type']);
  expect(told(validateAgainst(part, { $defs: { a: { maxProperties: 0 } } }, { x: 1 }))).toEqual([' maxProperties']);
  expect(validateAgainst(true, root, 1)).toEqual([]);
  expect(validateAgainst(false, root, 1)).toHaveLength(1);
});

test('the closed schema has no references, and is refused beyond the limits', () => {
  const schema = {
    properties: { a: { $ref: '#/$defs/a' } },
    $defs: { a: { type: 'object', title: 'A', default: {} } },
  };
  expect(JSON.parse(JSON.stringify(closedSchema(schema)))).toEqual({
    properties: { a: { allOf: [{ type: 'object', title: 'A' }], unevaluatedProperties: false } },
    unevaluatedProperties: false,
  });
  expect(schema).not.toHaveProperty('unevaluatedProperties');
  expect(() => closedSchema({ $ref: '#/$defs/none' })).toThrow(RangeError);
});

test('rule 9: without submitted params, paramsData counts, or an empty object', () => {
  expect(initialParams({ type: 'object' }, undefined)).toEqual({});
  expect(initialParams({ properties: {} }, null)).toEqual({});
  expect(initialParams({ type: 'object' }, { a: 1 })).toEqual({ a: 1 });
  expect(initialParams({ type: 'number' }, 0)).toBe(0);
  expect(initialParams({ type: 'boolean' }, false)).toBe(false);
  expect(initialParams({ type: 'string' }, undefined)).toBeNull();
  expect(initialParams({ type: ['object', 'null'] }, undefined)).toBeNull();
  expect(initialParams({ type: 'array', properties: {} }, undefined)).toBeNull();
  expect(initialParams(null, undefined)).toBeNull();
});

test('the exact rules stand alone for other validators', () => {
  expect(isMultipleOf(12345678.91, 0.01)).toBe(true);
  expect(isMultipleOf(1e308, 0.123456789)).toBe(false);
  expect(isMultipleOf(5e-324, 5e-324)).toBe(true);
  expect(isMultipleOf('a', 2)).toBe(true);
  expect(isFormat('date-time', '2026-01-31T13:45:00Z')).toBe(true);
  expect(isFormat('date-time', '2026-01-31T13:45:00Z[UTC]')).toBe(false);
  expect(isFormat('date', '2026-02-30')).toBe(false);
});
