/**
 * The params schema subset (JSON Schema 2020-12): its keywords, its limits, and the lint that a schema passes when a
 * request is created. What the lint lets through, the validator understands to the last keyword; nothing is ignored.
 */
import { canonicalJson } from './digest.ts';
import { expandSchema } from './params-expand.ts';
import { formats } from './params-formats.ts';
import { isObject, type JsonSchema, join } from './params-json.ts';
import { readPattern } from './params-pattern.ts';

/** A schema that breaks the subset: where (RFC 6901 pointer into the schema), which keyword, and what to change. */
export interface SchemaProblem {
  pointer: string;
  keyword: string;
  message: string;
}

const types = ['null', 'boolean', 'object', 'array', 'number', 'string', 'integer'];
const dialect = 'https://json-schema.org/draft/2020-12/schema';
const maxBytes = 65_536;
const maxDepth = 16;
const maxProblems = 50;
/** Branches in one allOf, anyOf or oneOf: the interpreter's work grows with their square. */
const maxBranches = 512;
const maxPatterns = 100;

type Walk = {
  problems: SchemaProblem[];
  places: Set<unknown>;
  refs: { pointer: string; ref: string }[];
  patterns: number;
};
type Rule = (value: unknown, at: string, depth: number, walk: Walk) => string | null;

/**
 * Lints a params schema. `[]` means that it is in the subset and within its limits: at most 64 KB of canonical JSON,
 * 16 levels deep, 4,096 subschemas once every `$ref` stands for its target, 100 patterns (what they may hold:
 * params-pattern.ts). At most 50 problems are told.
 */
export function checkSchema(schema: unknown): SchemaProblem[] {
  if (!isObject(schema)) return [problem('', 'schema', 'A params schema is a JSON object')];
  const size = sizeProblem(schema);
  if (size) return [problem('', 'schema', size)];

  const walk: Walk = { problems: [], places: new Set(), refs: [], patterns: 0 };
  checkNode(schema, '', 1, walk);
  if (walk.problems.length === 0) checkRefs(walk);
  if (walk.problems.length === 0) checkExpansion(schema, walk);
  return walk.problems.slice(0, maxProblems);
}

function sizeProblem(schema: unknown): string | null {
  try {
    const bytes = new TextEncoder().encode(canonicalJson(schema)).length;
    return bytes > maxBytes ? `The schema has ${bytes} bytes, more than ${maxBytes}` : null;
  } catch {
    return 'The schema is not JSON';
  }
}

function checkNode(node: unknown, at: string, depth: number, walk: Walk): void {
  if (walk.problems.length >= maxProblems) return;
  if (typeof node === 'boolean') {
    walk.places.add(at);
    return;
  }
  if (!isObject(node)) {
    add(walk, at, lastKeyword(at), 'A schema is an object or a boolean');
    return;
  }
  if (depth > maxDepth) {
    add(walk, at, 'schema', `The schema nests deeper than ${maxDepth} levels`);
    return;
  }
  walk.places.add(at);
  for (const [keyword, value] of Object.entries(node)) {
    const rule = Object.hasOwn(rules, keyword) ? rules[keyword] : undefined;
    const message = rule
      ? rule(value, join(at, keyword), depth, walk)
      : `"${keyword}" is not in the params schema subset`;
    if (message) add(walk, join(at, keyword), keyword, message);
  }
}

function checkRefs({ refs, places, problems }: Walk): void {
  for (const { pointer, ref } of refs) {
    const target = decoded(ref);
    if (target === null || !places.has(target)) {
      problems.push(problem(pointer, '$ref', `"${ref}" does not lead to a schema under "#/$defs"`));
    }
  }
}

function decoded(ref: string): string | null {
  try {
    return decodeURIComponent(ref.slice(1));
  } catch {
    return null;
  }
}

function checkExpansion(schema: JsonSchema, walk: Walk): void {
  const expanded = expandSchema(schema, schema);
  if (expanded.problem) add(walk, '', expanded.problem.keyword, expanded.problem.message);
}

const schemaAt: Rule = (value, at, depth, walk) => {
  checkNode(value, at, depth + 1, walk);
  return null;
};

const schemaList: Rule = (value, at, depth, walk) => {
  if (!Array.isArray(value) || value.length === 0) return 'must be a list of at least one schema';
  if (value.length > maxBranches) return `must not hold more than ${maxBranches} schemas`;
  value.forEach((item, index) => {
    checkNode(item, join(at, String(index)), depth + 1, walk);
  });
  return null;
};

const schemaMap: Rule = (value, at, depth, walk) => {
  if (!isObject(value)) return 'must be an object of schemas';
  for (const [name, item] of Object.entries(value)) {
    if (name === '__proto__') add(walk, join(at, name), lastKeyword(at), '"__proto__" cannot be a property name');
    else checkNode(item, join(at, name), depth + 1, walk);
  }
  return null;
};

const pattern: Rule = (value, _at, _depth, walk) => {
  if (typeof value !== 'string') return 'must be a string';
  walk.patterns += 1;
  if (walk.patterns > maxPatterns) return `must not be one more pattern: a schema takes ${maxPatterns}`;
  return readPattern(value).problem ?? null;
};

const patternMap: Rule = (value, at, depth, walk) => {
  if (!isObject(value)) return 'must be an object of schemas';
  for (const name of Object.keys(value)) {
    const message = pattern(name, at, depth, walk);
    if (message) add(walk, join(at, name), 'patternProperties', message);
  }
  return schemaMap(value, at, depth, walk);
};

const atRootOnly =
  (rule: Rule): Rule =>
  (value, at, depth, walk) =>
    depth === 1 ? rule(value, at, depth, walk) : 'may stand at the root only';

const reference: Rule = (value, at, _depth, walk) => {
  if (typeof value !== 'string') return 'must be a string';
  if (!value.startsWith('#/$defs/')) return 'must be local and lead into "#/$defs/"';
  walk.refs.push({ pointer: at, ref: value });
  return null;
};

const typeName: Rule = (value) => {
  const names = Array.isArray(value) ? value : [value];
  if (names.length === 0 || new Set(names).size !== names.length) return 'must be a type or a list of distinct types';
  return names.every((name) => types.includes(name)) ? null : `must be one of ${types.join(', ')}`;
};

const nameMap: Rule = (value) => {
  if (!isObject(value)) return 'must be an object of lists of property names';
  if (Object.hasOwn(value, '__proto__')) return '"__proto__" cannot be a property name';
  return Object.values(value).map(nameListProblem).find(Boolean) ?? null;
};

const formatName: Rule = (value) =>
  formats.some((name) => name === value) ? null : `must be one of ${formats.join(', ')}`;

const count: Rule = (value) => (Number.isInteger(value) && Number(value) >= 0 ? null : 'must be a whole number from 0');
const finite: Rule = (value) => (Number.isFinite(value) ? null : 'must be a number');
const flag: Rule = (value) => (typeof value === 'boolean' ? null : 'must be true or false');
const string: Rule = (value) => (typeof value === 'string' ? null : 'must be a string');
const positive: Rule = (value) => (Number.isFinite(value) && Number(value) > 0 ? null : 'must be a number above 0');
const data: Rule = (value) => dataProblem(value, 1);
const dataList: Rule = (value) => (Array.isArray(value) ? dataProblem(value, 0) : 'must be a list');
const choices: Rule = (value) =>
  Array.isArray(value) && value.length > 0 ? dataProblem(value, 0) : 'must be a list of at least one value';
const nameList: Rule = (value) => nameListProblem(value);
const dialectName: Rule = (value) =>
  value === dialect || value === `${dialect}#` ? null : `must be "${dialect}", or be left out`;

/** The allow-list: every keyword of the subset, and what its value must be. */
const rules: Record<string, Rule> = {
  $schema: atRootOnly(dialectName),
  $defs: atRootOnly(schemaMap),
  $ref: reference,
  type: typeName,
  enum: choices,
  const: data,
  properties: schemaMap,
  patternProperties: patternMap,
  required: nameList,
  additionalProperties: schemaAt,
  unevaluatedProperties: schemaAt,
  propertyNames: schemaAt,
  minProperties: count,
  maxProperties: count,
  dependentRequired: nameMap,
  dependentSchemas: schemaMap,
  items: schemaAt,
  prefixItems: schemaList,
  contains: schemaAt,
  minItems: count,
  maxItems: count,
  uniqueItems: flag,
  minimum: finite,
  maximum: finite,
  exclusiveMinimum: finite,
  exclusiveMaximum: finite,
  multipleOf: positive,
  minLength: count,
  maxLength: count,
  pattern,
  format: formatName,
  allOf: schemaList,
  anyOf: schemaList,
  oneOf: schemaList,
  not: schemaAt,
  if: schemaAt,
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema, never awaited
  then: schemaAt,
  else: schemaAt,
  title: string,
  description: string,
  default: data,
  examples: dataList,
  deprecated: flag,
  readOnly: flag,
  writeOnly: flag,
  $comment: string,
  contentEncoding: string,
  contentMediaType: string,
};

function nameListProblem(value: unknown): string | null {
  const distinct = Array.isArray(value) && new Set(value).size === value.length;
  if (!distinct || !value.every((name) => typeof name === 'string')) return 'must list distinct property names';
  return value.includes('__proto__') ? '"__proto__" cannot be a property name' : null;
}

function dataProblem(value: unknown, depth: number): string | null {
  if (typeof value !== 'object' || value === null) return null;
  if (depth > maxDepth) return `must not nest deeper than ${maxDepth} levels`;
  if (Object.hasOwn(value, '__proto__')) return '"__proto__" cannot be a property name';
  for (const item of Object.values(value)) {
    const message = dataProblem(item, depth + 1);
    if (message) return message;
  }
  return null;
}

function lastKeyword(at: string): string {
  return at.split('/').findLast((token) => Object.hasOwn(rules, token)) ?? 'schema';
}

function add(walk: Walk, pointer: string, keyword: string, message: string): void {
  walk.problems.push(problem(pointer, keyword, message));
}

function problem(pointer: string, keyword: string, message: string): SchemaProblem {
  return { pointer, keyword, message: `${/^(must|may) /.test(message) ? `"${keyword}" ${message}` : message}.` };
}
