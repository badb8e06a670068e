// Values made from the contract's schemas: what a schema takes, its limits among it, and what it refuses by one thing.
// Nothing here knows an operation or a field by name.
import fc from 'fast-check';
import { openapi } from '../src/http/generated/openapi.js';

export interface Schema {
  $ref?: string;
  type?: string | string[];
  enum?: unknown[];
  const?: unknown;
  oneOf?: Schema[];
  anyOf?: Schema[];
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: boolean | Schema;
  propertyNames?: Schema;
  maxProperties?: number;
  items?: Schema;
  minItems?: number;
  maxItems?: number;
  uniqueItems?: boolean;
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  pattern?: string;
  format?: string;
  examples?: unknown[];
}

/** The part of the contract that a reference leads to, or the part itself. */
export const at = <T extends object>(node: T): T => {
  const { $ref } = node as { $ref?: string };
  return $ref === undefined
    ? node
    : ($ref
        .slice(2)
        .split('/')
        .reduce<unknown>((part, key) => (part as Record<string, unknown>)[key], openapi) as T);
};

/** Of a hundred, so many have a value. */
export const often = <T, N>(percent: number, arbitrary: fc.Arbitrary<T>, otherwise: N): fc.Arbitrary<T | N> =>
  fc.oneof({ weight: percent, arbitrary }, { weight: 100 - percent, arbitrary: fc.constant(otherwise) });

/** Texts that fields mean something by. */
const words = [
  ...['Approve', 'Reject', 'OK', 'Publish', 'support', 'lead', 'ana', 'ben', 'eve', 'agent', 'team', 'ops', 'team:ops'],
  ...['PT1H', 'P1D', 'PT10M', 'PT0S', 'P1W', 'P9999W', 'https://host.example/', 'mailto:a@host.example'],
];

/** Texts that nothing should choke on. */
export const nasty = [
  ...['', ' ', '\0', '\ud800', '__proto__', 'constructor', "'; drop table hitl_request; --", '%', '_', '\\', '😀', 'é'],
  ...['%00', '../..', '<script>', '\u202e', '\r\nX: y', '9'.repeat(400), '-0', '1e999', 'null', '[object Object]'],
];

const instants = [
  '2026-01-01T00:00:00Z',
  '2026-06-01T12:00:00.123+02:00',
  '2025-01-01T00:00:00Z',
  '9999-12-31T23:59:59.999Z',
  '0000-01-01T00:00:00Z',
];

const brokenInstants = ['2026-02-30T00:00:00Z', '2026-13-01T00:00:00Z', '2026-01-01', 'soon', ''];

/** What the schema takes. `name` is the field's: a text may then be one that replies gave out under it. */
export function fitting(given: Schema, name = ''): fc.Arbitrary<unknown> {
  const schema = at(given);
  const branches = schema.oneOf ?? schema.anyOf;
  if (branches) return fc.oneof(...branches.map((branch) => fitting(branch, name)));
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  const types = [schema.type ?? []].flat();
  if (types.length === 0) return fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constant(nested(60)));
  return fc.oneof(...types.map((type) => typed(type, schema, name)));
}

function typed(type: string, schema: Schema, name: string): fc.Arbitrary<unknown> {
  switch (type) {
    case 'null':
      return fc.constant(null);
    case 'boolean':
      return fc.boolean();
    case 'integer': {
      const { minimum = 0, maximum = minimum + 100 } = schema;
      return fc.oneof(fc.constantFrom(minimum, maximum), fc.integer({ min: minimum, max: maximum }));
    }
    case 'array':
      return listOf(schema, name);
    case 'object':
      return schema.properties ? fieldsOf(schema) : dictionaryOf(schema);
    default:
      return textOf(schema, name);
  }
}

function listOf(schema: Schema, name: string): fc.Arbitrary<unknown[]> {
  const { items = {}, minItems = 0, maxItems } = schema;
  const some = fc.array(fitting(items, name), { minLength: minItems, maxLength: Math.max(minItems, 3) });
  const most = maxItems === undefined ? some : fc.constant(null).chain(() => fullListOf(schema, maxItems));
  return fc
    .oneof({ weight: 12, arbitrary: some }, { weight: 1, arbitrary: most })
    .map((list) => distinct(list, schema));
}

/** So many different entries, as far as the schema of one allows. */
const fullListOf = ({ items = {} }: Schema, length: number): fc.Arbitrary<unknown[]> =>
  fitting(items).map((one) => Array.from({ length }, (_, index) => (typeof one === 'string' ? `${index}` : one)));

const distinct = (list: unknown[], { uniqueItems }: Schema): unknown[] => (uniqueItems ? [...new Set(list)] : list);

function fieldsOf({ properties = {}, required = [] }: Schema): fc.Arbitrary<Record<string, unknown>> {
  const fields = Object.entries(properties).map(([name, part]) =>
    often(required.includes(name) ? 100 : 25, fitting(part, name), undefined).map((value) => [name, value] as const),
  );
  return fc.tuple(...fields).map((entries) => Object.fromEntries(entries.filter(([, value]) => value !== undefined)));
}

function dictionaryOf({ additionalProperties, propertyNames = { type: 'string' }, maxProperties }: Schema) {
  const part = typeof additionalProperties === 'object' ? additionalProperties : { type: 'string' };
  const key = fitting(propertyNames) as fc.Arbitrary<string>;
  const few = fc.dictionary(key, fitting(part), { maxKeys: 2 });
  if (maxProperties === undefined) return few;
  const most = Object.fromEntries(Array.from({ length: maxProperties }, (_, index) => [`k${index}`, 'v']));
  return fc.oneof({ weight: 5, arbitrary: few }, { weight: 1, arbitrary: fc.constant(most) });
}

function textOf(schema: Schema, name: string): fc.Arbitrary<string> {
  const { pattern, format, minLength = 0, maxLength, examples = [] } = schema;
  if (format === 'date-time') return fc.constantFrom(...instants);
  const fits = fitsText(schema);
  const likely = [...words, ...(examples as string[])].filter(fits);
  const filled = [minLength, maxLength ?? 300].map((length) => fill(likely[0] ?? 'x', length)).filter(fits);
  const choices: fc.WeightedArbitrary<string>[] = [];
  if (likely.length > 0) choices.push({ weight: 6, arbitrary: fc.constantFrom(...likely) });
  if (filled.length > 0) choices.push({ weight: 1, arbitrary: fc.constantFrom(...filled) });
  if (givenOut.test(name)) choices.push({ weight: 6, arbitrary: fc.constant(placeholder(name)) });
  if (pattern === undefined) {
    choices.push({ weight: 1, arbitrary: fc.constantFrom(...nasty.filter(fits)) });
    choices.push({ weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }).filter(fits) });
  }
  return fc.oneof(...choices);
}

const fitsText = ({ minLength = 0, maxLength = Number.POSITIVE_INFINITY, pattern }: Schema) => {
  const form = pattern === undefined ? null : new RegExp(pattern, 'u');
  return (text: string): boolean => {
    const length = [...text].length;
    return length >= minLength && length <= maxLength && (form === null || form.test(text));
  };
};

/** The text repeated or cut to so many characters. */
const fill = (text: string, length: number): string => text.padEnd(length, text).slice(0, length);

const nested = (levels: number): unknown => JSON.parse(`${'['.repeat(levels)}${']'.repeat(levels)}`);

/** Names of what replies give out to be sent back: an id, a digest, a cursor. */
const givenOut = /id$|^digest$|^cursor$/i;

/** Stands for what a reply gave out under this name, until the call is made. */
export const placeholder = (name: string): string => `⟦${name}⟧`;

/** What the schema refuses: wrong by itself, or in one of its parts, all else being right. */
export function broken(given: Schema): fc.Arbitrary<unknown> {
  const schema = at(given);
  const branches = schema.oneOf ?? schema.anyOf;
  if (branches) {
    // Wrong for one branch may be right for another: whoever cares looks at the outcome.
    return fc.oneof(...branches.filter((branch) => at(branch).type !== 'null').map(broken));
  }
  const { properties = {}, items } = schema;
  const parts = Object.entries(properties).map(([name, part]) =>
    fc.tuple(fieldsOf(schema), broken(part)).map(([fields, wrong]) => ({ ...fields, [name]: wrong })),
  );
  const inItem = items ? [broken(items).map((wrong) => [wrong])] : [];
  return fc.oneof(wrongItself(schema), ...parts, ...inItem);
}

function wrongItself(schema: Schema): fc.Arbitrary<unknown> {
  const { type, minLength, maxLength, pattern, format, minimum, maximum, minItems, maxItems, uniqueItems } = schema;
  const types = [type ?? []].flat();
  const wrong: fc.Arbitrary<unknown>[] = [
    fc.constantFrom<unknown[]>(
      ...[7.5, 'text', true, null, [], {}].filter((value) => !types.includes(kindOf(value))),
    ) as fc.Arbitrary<unknown>,
  ];
  const add = (...values: unknown[]) => wrong.push(fc.constantFrom(...values));
  if (types.includes('string')) add('\0', '\udc00x');
  if (minLength !== undefined && minLength > 0) add(fill('x', minLength - 1));
  if (maxLength !== undefined) add(fill('x', maxLength + 1), fill('é', maxLength + 1));
  if (pattern !== undefined) add(...nasty, ...words);
  if (format === 'date-time') add(...brokenInstants);
  if (schema.enum || schema.const !== undefined) add('neither');
  if (minimum !== undefined) add(minimum - 1, minimum + 0.5);
  if (maximum !== undefined) add(maximum + 1, 1e300);
  if (minItems !== undefined && minItems > 0) add(Array(minItems - 1).fill('x'));
  if (maxItems !== undefined) wrong.push(fullListOf(schema, maxItems + 1));
  if (uniqueItems) add(['Approve', 'Approve']);
  if (schema.maxProperties !== undefined) {
    add(Object.fromEntries(Array.from({ length: schema.maxProperties + 1 }, (_, index) => [`k${index}`, 'v'])));
  }
  if (schema.properties) {
    wrong.push(...(schema.required ?? []).map((name) => fieldsOf(schema).map(({ [name]: _, ...rest }) => rest)));
    if (schema.additionalProperties === false) wrong.push(fieldsOf(schema).map((body) => ({ ...body, colour: 'red' })));
  }
  if (types.length === 0) add(nested(70));
  return fc.oneof(...wrong);
}

const kindOf = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value === 'object' ? 'object' : typeof value;
