/**
 * Rule 9: an object schema that says nothing about additional properties gets `unevaluatedProperties: false`.
 *
 * It is put on schemas that describe a whole value: the root, and what stands under `properties`, `patternProperties`,
 * `items`, `prefixItems` and `additionalProperties` from there. It is never put on a part of such a schema (allOf, anyOf, oneOf,
 * then, else, dependentSchemas, a `$ref`'s target): the whole sees the properties of all its parts, so they stay
 * satisfiable together. And nothing is closed under `not`, `if`, `contains` and `propertyNames`, which only ask.
 *
 * Where two parts that must hold together both describe the same child as an object, neither knows all its properties,
 * so that child and what is below it stay as written. In doubt whether two patterns, or the patterns of one part and a
 * name of another, describe the same child, they count as if they did.
 */
import { inPlace, mapOf, type SchemaNode } from './params-expand.ts';
import { isObject, type JsonSchema } from './params-json.ts';

/** How many parts that must hold together describe a child as an object. `*`: children under any name; `[]`: items. */
type Claims = Map<string, number>;

const anyName = '*';
const anyItem = '[]';
const claimOf = (name: string) => `/${name}`;

/** Whether a property name matches a pattern. */
type Matches = (pattern: string, name: string) => boolean;

/** Closes an expanded schema (no `$ref`). The copy shares what it does not change. */
export function closeSchema(schema: JsonSchema | boolean, matches: Matches): JsonSchema | boolean {
  if (!isObject(schema)) return schema;
  const closed = closePart(schema, claims(schema, matches), matches);
  if (describesObject(schema) && !saysMore(schema)) closed.unevaluatedProperties = false;
  return closed;
}

function saysMore(schema: SchemaNode): boolean {
  return schema.additionalProperties !== undefined || schema.unevaluatedProperties !== undefined;
}

function closePart(schema: SchemaNode, claimed: Claims, matches: Matches): SchemaNode {
  const result: SchemaNode = Object.assign(Object.create(null), schema);
  const part = (item: unknown) => (isObject(item) ? closePart(item, claimed, matches) : item);
  const child = (item: unknown, free: boolean) => (free ? closeSchema(item as JsonSchema | boolean, matches) : item);
  for (const keyword of inPlace.lists) {
    if (Array.isArray(schema[keyword])) result[keyword] = schema[keyword].map(part);
  }
  for (const keyword of inPlace.single) if (schema[keyword] !== undefined) result[keyword] = part(schema[keyword]);

  const { properties, patternProperties, prefixItems, items } = schema;
  if (isObject(properties)) {
    result.properties = mapOf(properties, (item, name) => child(item, claimsOn(claimed, claimOf(name)) <= 1));
  }
  if (isObject(patternProperties)) {
    const concerns = (pattern: string, claim: string) => claim === anyName || matches(pattern, claim.slice(1));
    result.patternProperties = mapOf(patternProperties, (item, pattern) => {
      const rivals = [...claimed].filter(([claim]) => claim !== anyItem && concerns(pattern, claim));
      return child(
        item,
        rivals.every(([, number]) => number <= 1),
      );
    });
  }
  const freeItems = claimsOn(claimed, anyItem) <= 1;
  if (Array.isArray(prefixItems)) result.prefixItems = prefixItems.map((item) => child(item, freeItems));
  if (items !== undefined) result.items = child(items, freeItems);
  const freeNames = [...claimed].every(([name, number]) => name === anyItem || number <= 1);
  for (const keyword of ['additionalProperties', 'unevaluatedProperties']) {
    if (schema[keyword] !== undefined) result[keyword] = child(schema[keyword], freeNames);
  }
  return result;
}

/** Whether a schema is about objects: it or one of its parts names the type or lists properties or patterns of them. */
function describesObject(schema: unknown): boolean {
  if (!isObject(schema)) return false;
  const { type, properties, patternProperties } = schema;
  if (type === 'object' || (Array.isArray(type) && type.includes('object'))) return true;
  if ((isObject(properties) || isObject(patternProperties)) && type === undefined) return true;
  return partsOf(schema).some(describesObject);
}

function partsOf(schema: SchemaNode): unknown[] {
  return [
    ...inPlace.lists.flatMap((keyword) => (schema[keyword] as unknown[] | undefined) ?? []),
    ...inPlace.single.map((keyword) => schema[keyword]),
  ];
}

/** Parts that must hold together add up; of alternatives (anyOf, oneOf, then and else) the greatest counts. */
function claims(schema: unknown, matches: Matches): Claims {
  if (!isObject(schema)) return new Map();
  const claimsOf = (part: unknown) => claims(part, matches);
  const list = (keyword: string) => ((schema[keyword] as unknown[] | undefined) ?? []).map(claimsOf);
  return combine(sum, [
    ownClaims(schema, matches),
    ...list('allOf'),
    combine(greatest, list('anyOf')),
    combine(greatest, list('oneOf')),
    combine(greatest, [claimsOf(schema.then), claimsOf(schema.else)]),
  ]);
}

function ownClaims(schema: SchemaNode, matches: Matches): Claims {
  const own: Claims = new Map();
  const patterns = Object.entries((schema.patternProperties as object | undefined) ?? {})
    .filter(([, item]) => describesObject(item))
    .map(([pattern]) => pattern);
  for (const [name, item] of Object.entries((schema.properties as object | undefined) ?? {})) {
    const others = patterns.filter((pattern) => matches(pattern, name)).length;
    own.set(claimOf(name), others + (describesObject(item) ? 1 : 0));
  }
  const open = [schema.additionalProperties, schema.unevaluatedProperties].some(describesObject) ? 1 : 0;
  if (open + patterns.length > 0) own.set(anyName, Math.max(open, patterns.length));
  const elements = [schema.items, ...((schema.prefixItems as unknown[] | undefined) ?? [])];
  if (elements.some(describesObject)) own.set(anyItem, 1);
  return own;
}

const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);
const greatest = (numbers: number[]) => Math.max(0, ...numbers);

function combine(merge: (numbers: number[]) => number, all: Claims[]): Claims {
  const names = new Set(all.flatMap((one) => [...one.keys()]));
  return new Map([...names].map((name) => [name, merge(all.map((one) => claimsOn(one, name)))]));
}

function claimsOn(claimed: Claims, name: string): number {
  return claimed.get(name) ?? (name === anyItem ? 0 : (claimed.get(anyName) ?? 0));
}
