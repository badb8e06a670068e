// biome-ignore-all lint/suspicious/noThenProperty: `then` is a keyword of JSON Schema here, never awaited
import type { RJSFSchema, ValidatorType } from '@rjsf/utils';
import { describe, expect, test } from 'vitest';
import { corpus } from '../../../client/src/params-corpus.ts';
import { ajvValidator } from '../ajv.ts';
import { paramsValidator } from './form-validator.ts';

/** What rjsf itself would pass on: it sends data through JSON, which keeps `__proto__` as plain data. */
function verdict(validator: ValidatorType, schema: object, data: unknown): boolean {
  return validator.validateFormData(data, schema as RJSFSchema).errors.length === 0;
}

function passesCorpus(validator: ValidatorType): void {
  for (const { name, schema, valid, invalid } of corpus) {
    test(name, () => {
      for (const data of valid) expect(verdict(validator, schema, data), JSON.stringify(data)).toBe(true);
      for (const { data } of invalid) expect(verdict(validator, schema, data), JSON.stringify(data)).toBe(false);
    });
  }
}

describe('corpus, by Ajv', () => passesCorpus(ajvValidator));

const amount = { type: 'number', minimum: 5, title: 'Amount' };
const schema: RJSFSchema = {
  type: 'object',
  properties: {
    amount: amount as RJSFSchema,
    'a.b/c': { type: 'string' },
    lines: { type: 'array', items: amount as RJSFSchema },
  },
  required: ['amount'],
};

describe('errors, as rjsf takes them', () => {
  test('stand at their field, by path lists, so that a name may hold a dot and a slash', () => {
    const data = { amount: 1, 'a.b/c': 5, lines: [9, 1] };
    expect(paramsValidator.validateFormData(data, schema).errorSchema).toEqual({
      amount: { __errors: ['must be at least 5.'] },
      'a.b/c': { __errors: ['must be a string.'] },
      lines: { 1: { __errors: ['must be at least 5.'] } },
    });
  });

  test('are listed by title or name, with keyword and params', () => {
    const { errors } = paramsValidator.validateFormData({ 'a.b/c': 5, lines: [1] }, schema);
    expect(errors).toEqual([
      {
        name: 'required',
        property: '.amount',
        message: 'is required.',
        params: {},
        stack: 'Amount is required.',
        title: 'Amount',
      },
      {
        name: 'type',
        property: "['a.b/c']",
        message: 'must be a string.',
        params: { type: 'string' },
        stack: 'a.b/c must be a string.',
      },
      {
        name: 'minimum',
        property: '.lines.0',
        message: 'must be at least 5.',
        params: { comparison: '>=', limit: 5 },
        stack: 'Amount must be at least 5.',
        title: 'Amount',
      },
    ]);
  });

  test('take the title of the uiSchema first, and that of a $ref', () => {
    const ui = { amount: { 'ui:title': 'Betrag' }, lines: { items: { 'ui:options': { title: 'Zeile' } } } };
    const stacks = (s: RJSFSchema, data: unknown, u = {}) =>
      paramsValidator.validateFormData(data, s, undefined, undefined, u).errors.map(({ stack }) => stack);
    expect(stacks(schema, { amount: 1, lines: [1] }, ui)).toEqual([
      'Betrag must be at least 5.',
      'Zeile must be at least 5.',
    ]);
    const byRef: RJSFSchema = {
      properties: { a: { $ref: '#/$defs/amount' } },
      $defs: { amount: amount as RJSFSchema },
    };
    expect(stacks(byRef, { a: 1 })).toEqual(['Amount must be at least 5.']);
  });

  test('of a property that may not be there stand at the object that holds it', () => {
    const { errors, errorSchema } = paramsValidator.validateFormData({ amount: 5, extra: 1 }, schema);
    expect(errorSchema).toEqual({ __errors: ['extra is not a known property.'] });
    expect(errors[0]).toMatchObject({ property: '.', stack: 'extra is not a known property.' });
  });

  test('of __proto__ pollute nothing', () => {
    const data = JSON.parse('{"amount":5,"__proto__":{"polluted":1},"lines":[]}');
    expect(paramsValidator.validateFormData(data, schema).errors).toHaveLength(1);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  test('of an empty form are those of an empty object', () => {
    expect(paramsValidator.validateFormData(undefined, schema).errors.map(({ name }) => name)).toEqual(['required']);
    expect(paramsValidator.validateFormData(undefined, { type: 'string' }).errors.map(({ name }) => name)).toEqual([
      'type',
    ]);
  });

  test('pass through transformErrors, which may change, drop and add', () => {
    const { errors, errorSchema } = paramsValidator.validateFormData(
      { amount: 1, 'a.b/c': 5, lines: [1] },
      schema,
      undefined,
      (found) => [
        ...found.filter(({ name }) => name !== 'type').map((error) => ({ ...error, message: `!${error.message}` })),
        { property: '.lines.3.x', message: 'new', stack: 'new' },
      ],
    );
    expect(errors).toHaveLength(3);
    expect(errorSchema).toEqual({
      amount: { __errors: ['!must be at least 5.'] },
      lines: { 0: { __errors: ['!must be at least 5.'] }, 3: { x: { __errors: ['new'] } } },
    });
  });

  test('are joined by those of customValidate, which sees defaults filled in', () => {
    const withDefault: RJSFSchema = {
      ...schema,
      properties: { ...schema.properties, note: { type: 'string', default: 'n' } },
    };
    const seen: unknown[] = [];
    const { errors, errorSchema } = paramsValidator.validateFormData({ amount: 1 }, withDefault, (data, handler) => {
      seen.push(data);
      handler.amount?.addError('is odd');
      return handler;
    });
    expect(seen[0]).toMatchObject({ amount: 1, note: 'n' });
    expect(errorSchema.amount?.__errors).toEqual(['must be at least 5.', 'is odd']);
    expect(errors.map(({ stack }) => stack)).toEqual(['Amount must be at least 5.', '.amount is odd']);
  });
});

describe('Ajv tells what is wrong as our own validator does', () => {
  for (const { name, schema, invalid } of corpus) {
    if (invalid.length === 0) continue;
    test(name, () => {
      for (const { data } of invalid) {
        const told = (validator: ValidatorType) => validator.validateFormData(data, schema as RJSFSchema);
        expect(told(ajvValidator)).toEqual(told(paramsValidator));
      }
    });
  }
});

describe.each([
  ['our own', paramsValidator],
  ['Ajv', ajvValidator],
])('isValid, by %s', (_name, validator) => {
  test('judges a part as it is written, its references in the root', () => {
    const root: RJSFSchema = { $defs: { five: { const: 5 } }, type: 'object' };
    expect(
      validator.isValid({ properties: { a: { $ref: '#/$defs/five' } }, required: ['a'] }, { a: 5, b: 1 }, root),
    ).toBe(true);
    expect(validator.isValid({ properties: { a: { $ref: '#/$defs/five' } }, required: ['a'] }, { a: 6 }, root)).toBe(
      false,
    );
    expect(validator.isValid({ type: 'object' }, undefined, root)).toBe(false);
  });

  test('rawValidation tells of errors, and closes by rule 9', () => {
    expect(validator.rawValidation(schema, { amount: 5 }).errors ?? []).toHaveLength(0);
    expect(validator.rawValidation(schema, { amount: 5, extra: 1 }).errors).toHaveLength(1);
  });
});

describe('corpus, by our own, with code generation disallowed', () => {
  test('a policy without unsafe-eval holds from here on', () => {
    const policy = document.createElement('meta');
    policy.httpEquiv = 'Content-Security-Policy';
    policy.content = "script-src 'self' 'unsafe-inline'";
    document.head.append(policy);
    expect(() => new Function('return 1')).toThrow(EvalError);
  });

  passesCorpus(paramsValidator);
});
