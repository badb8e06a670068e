/**
 * The one interpreter that judges params, on the server and in the browser: typebox, never compiled, behind mends.
 * What is rewritten here and why:
 * - `if` and `then` lose the errors of `then`, so `then` becomes the `else` of a negated `if`;
 * - a failed `not` or `contains` leaves marks of evaluated properties behind; inside an `allOf` it does not, and a
 *   double `not` keeps those of `unevaluatedProperties` apart (`if`: see params-expand.ts);
 * - `multipleOf` has a tolerance that fails amounts above a million, `uniqueItems` compares hashes that collide, `const`
 *   and `enum` take an array for an object, `date-time` takes suffixes that RFC 3339 has not: all are judged exactly;
 * - `unevaluatedProperties` looks into arrays: see `instanceOf`;
 * - patterns would run as native expressions only: `pattern` is judged by our engine, and `patternProperties`, with the
 *   `additionalProperties` beside them, become `properties` of the names that the data has (`byName`);
 * - the greatest number of errors is a global of typebox: set and put back around each call.
 */
import { Check, Errors } from 'typebox/schema';
import { Settings } from 'typebox/system';
import { canonicalJson } from './digest.ts';
import { children, inPlace, mapOf, type SchemaNode } from './params-expand.ts';
import { isObject } from './params-json.ts';
import type { Patterns } from './params-pattern.ts';

/** An error as typebox tells it; `params` of our exact rules are what `exactRules` gave. */
export interface RawError {
  keyword: string;
  schemaPath: string;
  instancePath: string;
  params: Record<string, unknown>;
}

/** What a schema is read with: its patterns, and every property name in the data (none if no pattern asks for them). */
export type Reading = { patterns: Patterns; names: ReadonlySet<string> };

type Rule = { keyword: string; params: Record<string, unknown>; holds: (value: unknown) => boolean };

const maxErrors = 100;

/** Judges an instance without prototypes against an expanded schema made `interpretable`. `[]`: valid. */
export function judge(schema: SchemaNode | boolean, data: unknown): RawError[] | null {
  if (Check(schema, data)) return null;
  const before = Settings.Get().maxErrors;
  Settings.Set({ maxErrors });
  try {
    const [, errors] = Errors(schema, data);
    return errors.map(unwrapped);
  } finally {
    Settings.Set({ maxErrors: before });
  }
}

function unwrapped(error: RawError): RawError {
  if (error.keyword !== '~refine') return error;
  return { ...error, ...JSON.parse(String(error.params.message)) };
}

/** The same schema in the words that typebox judges rightly. */
export function interpretable(schema: unknown, reading: Reading): SchemaNode | boolean {
  const read = (item: unknown) => interpretable(item, reading);
  if (!isObject(schema)) return schema as boolean;
  const result: SchemaNode = Object.assign(Object.create(null), schema);
  for (const keyword of [...inPlace.lists, ...children.lists]) {
    if (Array.isArray(schema[keyword])) result[keyword] = schema[keyword].map(read);
  }
  for (const keyword of children.maps) {
    if (isObject(schema[keyword])) result[keyword] = mapOf(schema[keyword], read);
  }
  for (const keyword of ['items', 'additionalProperties', 'propertyNames', 'else']) {
    if (schema[keyword] !== undefined) result[keyword] = read(schema[keyword]);
  }
  for (const keyword of ['not', 'contains'])
    if (isObject(schema[keyword])) result[keyword] = { allOf: [read(schema[keyword])] };
  if (isObject(schema.unevaluatedProperties)) {
    result.unevaluatedProperties = { not: { not: read(schema.unevaluatedProperties) } };
  }
  if (isObject(result.patternProperties)) byName(result, reading);
  return withExactRules(withThen(result, schema, read), reading);
}

/** Every property that the data may have here, under its name, with all that is asked of it. */
function byName(result: SchemaNode, { patterns, names }: Reading): void {
  const { properties, patternProperties, additionalProperties } = result as Record<string, SchemaNode | undefined>;
  const byPattern = Object.entries(patternProperties ?? {});
  const named: Record<string, unknown> = Object.create(null);
  for (const name of names) {
    const asked = byPattern
      .filter(([pattern]) => patterns.matches(pattern, name))
      .map(([, schema]) => (schema === (false as unknown) ? refused('patternProperties') : schema));
    if (properties && name in properties) asked.push(properties[name] as SchemaNode);
    if (asked.length > 0) named[name] = asked.length === 1 ? asked[0] : { allOf: asked };
    else if (additionalProperties === (false as unknown)) named[name] = refused('additionalProperties');
    else if (additionalProperties !== undefined) named[name] = additionalProperties;
  }
  result.properties = named;
  delete result.patternProperties;
  delete result.additionalProperties;
}

/** `false`, as the keyword that says so. */
function refused(keyword: string): SchemaNode {
  return { '~refine': [{ check: () => false, error: () => JSON.stringify({ keyword, params: {} }) }] };
}

function withThen(result: SchemaNode, schema: SchemaNode, read: (item: unknown) => unknown): SchemaNode {
  const { if: asked, then: wanted } = schema;
  if (asked === undefined) return result;
  result.if = read(asked);
  if (wanted === undefined) return result;
  delete result.then;
  const turned = { if: { not: result.if }, else: read(wanted) };
  result.allOf = [...((result.allOf as unknown[] | undefined) ?? []), turned];
  return result;
}

function withExactRules(result: SchemaNode, { patterns }: Reading): SchemaNode {
  const found = exactRules(result, patterns);
  for (const { keyword } of found) delete result[keyword];
  if (found.length > 0) {
    result['~refine'] = found.map(({ keyword, params, holds }) => ({
      check: holds,
      error: () => JSON.stringify({ keyword, params }),
    }));
  }
  return result;
}

function exactRules(schema: SchemaNode, patterns: Patterns): Rule[] {
  const found: Rule[] = [];
  const { const: constant, enum: choices, multipleOf: step, uniqueItems, pattern, format } = schema;
  if ('const' in schema) {
    const wanted = identity(constant);
    const params = { allowedValue: constant };
    found.push({ keyword: 'const', params, holds: (value) => identity(value) === wanted });
  }
  if (Array.isArray(choices)) {
    const wanted = new Set(choices.map(identity));
    const params = { allowedValues: choices };
    found.push({ keyword: 'enum', params, holds: (value) => wanted.has(identity(value)) });
  }
  if (typeof step === 'number') {
    found.push({ keyword: 'multipleOf', params: { multipleOf: step }, holds: (value) => isMultipleOf(value, step) });
  }
  if (uniqueItems === true) found.push({ keyword: 'uniqueItems', params: {}, holds: hasUniqueItems });
  if (typeof pattern === 'string') {
    const holds = (value: unknown) => typeof value !== 'string' || patterns.matches(pattern, value);
    found.push({ keyword: 'pattern', params: { pattern }, holds });
  }
  if (format === 'date-time') found.push({ keyword: 'format', params: { format }, holds: isDateTime });
  return found;
}

/** The same for equal JSON values only. */
function identity(value: unknown): unknown {
  if (typeof value === 'string') return `"${value}`;
  return typeof value === 'object' && value !== null ? canonicalJson(value) : value;
}

function hasUniqueItems(value: unknown): boolean {
  return !Array.isArray(value) || new Set(value.map(identity)).size === value.length;
}

function isDateTime(value: unknown): boolean {
  return typeof value !== 'string' || (!value.includes('[') && Check({ format: 'date-time' }, value));
}

/** Whether a string is in a format of the subset. */
export function isFormat(format: string, text: string): boolean {
  return format === 'date-time' ? isDateTime(text) : Check({ format }, text);
}

/**
 * Whether a number is a multiple of another, as their decimal notations say: 12345678.91 is a multiple of 0.01.
 * Anything but a number is.
 */
export function isMultipleOf(value: unknown, step: number): boolean {
  if (typeof value !== 'number') return true;
  const [left, right] = [decimal(value), decimal(step)];
  const places = Math.max(left.places, right.places);
  const scaled = ({ digits, places: own }: Decimal) => digits * 10n ** BigInt(places - own);
  return scaled(left) % scaled(right) === 0n;
}

type Decimal = { digits: bigint; places: number };

/** The shortest decimal notation that reads back as this number: digits / 10^places. */
function decimal(value: number): Decimal {
  const [mantissa = '0', exponent = '0'] = value.toExponential().split('e');
  const [whole = '0', fraction = ''] = mantissa.split('.');
  return { digits: BigInt(whole + fraction), places: fraction.length - Number(exponent) };
}
