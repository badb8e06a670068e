// biome-ignore-all lint/suspicious/noThenProperty: `then` is a keyword of JSON Schema here, never awaited
/**
 * Puts the target in the place of every `$ref`, so that no later step resolves anything, and counts what there is.
 * The count is what bounds the validator's work: a few lines of `$ref` can stand for millions of subschemas.
 */
import { isObject, type JsonSchema, valueAt } from './params-json.ts';
import { readPattern } from './params-pattern.ts';

const maxNodes = 4_096;
const maxDepth = 64;

/** Keywords by what they hold. Those in place judge the same value as the schema they stand in. */
export const inPlace = { lists: ['allOf', 'anyOf', 'oneOf'], single: ['then', 'else'] };
export const children = {
  lists: ['prefixItems'],
  maps: ['properties', 'patternProperties'],
  single: ['additionalProperties', 'unevaluatedProperties', 'items'],
};
/** These only ask; what they hold never describes the data. */
export const questions = ['not', 'if', 'contains', 'propertyNames'];

const lists = [...inPlace.lists, ...children.lists];
const single = [...inPlace.single, ...children.single, ...questions];
const assertions = [
  ...['type', 'enum', 'const', 'required', 'minProperties', 'maxProperties', 'dependentRequired', 'minItems'],
  ...['maxItems', 'uniqueItems', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'],
  ...['minLength', 'maxLength', 'pattern', 'format', 'title'],
];

export type SchemaNode = Record<string, unknown>;
export type Expanded =
  | { schema: JsonSchema | boolean; nodes: number; patternPlaces: number; problem?: never }
  | { problem: ExpandProblem };
export type ExpandProblem = { keyword: string; message: string };

class CannotExpand extends Error {
  readonly keyword: string;

  constructor(keyword: string, message: string) {
    super(message);
    this.keyword = keyword;
  }
}

/**
 * The schema without `$ref`, `$defs` and annotations (`title` stays): a `$ref` becomes a member of `allOf`.
 * Local references are looked up in `root`. `nodes` counts subschemas as the interpreter will run them, `patternPlaces`
 * the patterns that stand for property names.
 */
export function expandSchema(schema: JsonSchema | boolean, root: unknown): Expanded {
  try {
    return expand(schema, root);
  } catch (error) {
    if (error instanceof CannotExpand) return { problem: { keyword: error.keyword, message: error.message } };
    throw error;
  }
}

function expand(schema: JsonSchema | boolean, root: unknown): Expanded {
  let nodes = 0;
  let patternPlaces = 0;

  /** `weight`: how often the interpreter runs this place for one look at its value; an `if` is run twice. */
  const copy = (node: unknown, weight: number, depth: number, open: readonly string[]): JsonSchema | boolean => {
    nodes += weight;
    if (nodes > maxNodes) throw new CannotExpand('schema', `The schema stands for more than ${maxNodes} subschemas`);
    if (depth > maxDepth) throw new CannotExpand('schema', `The schema nests deeper than ${maxDepth} levels`);
    if (typeof node === 'boolean') return node;
    if (!isObject(node)) throw new CannotExpand('schema', 'A schema is an object or a boolean');
    return copyObject(node, weight, depth + 1, open);
  };

  const copyObject = (node: SchemaNode, weight: number, depth: number, open: readonly string[]): JsonSchema => {
    const result: SchemaNode = Object.create(null);
    for (const keyword of assertions) if (Object.hasOwn(node, keyword)) result[keyword] = node[keyword];
    patternPlaces += checkPatterns(node);
    for (const keyword of lists) {
      const list = node[keyword];
      if (Array.isArray(list)) result[keyword] = list.map((item) => copy(item, weight, depth, open));
    }
    for (const keyword of children.maps) {
      const map = node[keyword];
      if (isObject(map)) result[keyword] = mapOf(map, (item) => copy(item, weight, depth, open));
    }
    for (const keyword of single) {
      if (node[keyword] === undefined) continue;
      result[keyword] = copy(node[keyword], keyword === 'if' ? weight * 2 : weight, depth, open);
    }
    if (result.if !== undefined) withCleanIf(result);
    if (isObject(node.dependentSchemas)) {
      const wanted = mapOf(node.dependentSchemas, (item) => copy(item, weight, depth, open));
      for (const [name, then] of Object.entries(wanted)) addPart(result, whenPresent(name, then));
    }
    if (typeof node.$ref === 'string') {
      if (open.includes(node.$ref)) throw new CannotExpand('$ref', `"${node.$ref}" leads back to itself`);
      addPart(result, copy(targetOf(root, node.$ref), weight, depth, [...open, node.$ref]));
    }
    return result;
  };

  const copied = copy(schema, 1, 0, []);
  return { schema: copied, nodes, patternPlaces };
}

/** How many patterns stand for property names here. */
function checkPatterns({ pattern, patternProperties }: SchemaNode): number {
  const names = isObject(patternProperties) ? Object.keys(patternProperties) : [];
  for (const text of typeof pattern === 'string' ? [pattern, ...names] : names) {
    const { problem } = readPattern(text);
    if (problem !== undefined) throw new CannotExpand('pattern', `A pattern ${problem}`);
  }
  return names.length;
}

/**
 * A failed `if` evaluates nothing, which both typebox and Ajv get wrong unless it is an `anyOf`; and Ajv forgets what
 * an `if` without a `then` evaluated.
 */
function withCleanIf(schema: SchemaNode): SchemaNode {
  schema.if = { anyOf: [schema.if] };
  schema.then ??= { minProperties: 0 };
  return schema;
}

/** One entry of `dependentSchemas`; next to it, Ajv forgets what `properties` evaluated. */
function whenPresent(name: string, wanted: unknown): SchemaNode {
  return withCleanIf({ if: { type: 'object', required: [name] }, then: wanted });
}

function addPart(schema: SchemaNode, part: unknown): void {
  schema.allOf = [...((schema.allOf as unknown[] | undefined) ?? []), part];
}

function targetOf(root: unknown, ref: string): unknown {
  const target = ref.startsWith('#/') ? valueAt(root, decodeURIComponent(ref.slice(1))) : undefined;
  if (target === undefined) throw new CannotExpand('$ref', `"${ref}" does not lead to a schema`);
  return target;
}

/** A map without a prototype, so that no name in it is special. */
export function mapOf<Item, Result>(map: Record<string, Item>, make: (item: Item, name: string) => Result) {
  const result: Record<string, Result> = Object.create(null);
  for (const [name, item] of Object.entries(map)) result[name] = make(item, name);
  return result;
}
