// What a form holds when it is as it looks: an empty list that is asked for is an empty list, an unticked box is "no",
// a group that is left empty is not there. Without this a person could not send what they see.
import { deepEquals, type RJSFSchema, type SchemaUtilsType } from '@rjsf/utils';
import { matchingOption } from './alternatives.ts';
import { UNION } from './face.ts';

type Data = Record<string, unknown>;

/** `base` is what the form began with: a field that is emptied goes back to the emptiness it had. */
export function settled(utils: SchemaUtilsType, face: RJSFSchema, data: unknown, base: unknown): unknown {
  const root = data === undefined ? emptyOf(typeOf(face)) : data;
  return settledAt(utils, face, root, base);
}

function settledAt(utils: SchemaUtilsType, node: RJSFSchema | undefined, data: unknown, base: unknown): unknown {
  if (typeof data !== 'object' || data === null || typeof node !== 'object') return data;
  const schema = utils.retrieveSchema(node, data);
  if (Array.isArray(data)) return settledList(utils, schema, data, base);
  const union = (schema as Data)[UNION] as RJSFSchema[] | undefined;
  const whole = settledObject(utils, schema, data as Data, base);
  const option = union?.[matchingOption(utils, union, whole)];
  return option ? settledAt(utils, option, whole, base) : whole;
}

function settledList(utils: SchemaUtilsType, schema: RJSFSchema, data: unknown[], base: unknown): unknown[] {
  const items = schema.items;
  if (typeof items !== 'object' || Array.isArray(items)) return data;
  return same(
    data,
    data.map((item, index) => settledAt(utils, items, item, Array.isArray(base) ? base[index] : undefined)),
  );
}

function settledObject(utils: SchemaUtilsType, schema: RJSFSchema, data: Data, base: unknown): Data {
  const next: Data = { ...data };
  const before = (typeof base === 'object' && base !== null ? base : {}) as Data;
  for (const [name, child] of Object.entries(schema.properties ?? {})) {
    if (typeof child !== 'object') continue;
    const required = schema.required?.includes(name) ?? false;
    const [given, was] = [own(data, name), own(before, name)];
    const property = utils.retrieveSchema(child, given);
    const value = given === undefined && required ? emptyOf(typeOf(property)) : given;
    const whole = settledAt(utils, property, value, was);
    if (isEmptied(whole, was, required)) next[name] = was;
    else if (!required && isLeftOut(property, whole, was)) next[name] = undefined;
    else if (whole !== undefined || Object.hasOwn(data, name)) next[name] = whole;
  }
  return same(data, next);
}

const own = (data: Data, name: string): unknown => (Object.hasOwn(data, name) ? data[name] : undefined);

/** Null, '' and nothing look alike, unless null is the answer that is asked for. */
function isEmptied(value: unknown, before: unknown, required: boolean): boolean {
  const looksEmpty = (each: unknown) => each === undefined || each === '' || (each === null && !required);
  return value !== before && looksEmpty(value) && looksEmpty(before);
}

/** An optional group without a value, that could not be sent as `{}`. */
function isLeftOut({ required = [] }: RJSFSchema, value: unknown, before: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || before !== undefined) return false;
  return required.length > 0 && isBlank(value);
}

const isBlank = (value: unknown): boolean =>
  value === undefined ||
  value === false ||
  (typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).every(isBlank));

function typeOf({ type, properties }: RJSFSchema): string | undefined {
  if (Array.isArray(type)) return undefined;
  return type ?? (properties ? 'object' : undefined);
}

function emptyOf(type: string | undefined): unknown {
  if (type === 'boolean') return false;
  if (type === 'array') return [];
  return type === 'object' ? {} : undefined;
}

const same = <T>(before: T, after: T): T => (deepEquals(before, after) ? before : after);
