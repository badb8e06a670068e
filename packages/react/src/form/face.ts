// The schema as rjsf is to see it. rjsf reads an older dialect and has its own idea of alternatives, so that tuples,
// dependencies, nullable values and unions are put in words it knows, or kept for fields of our own. Only the face: the
// verdict is always that of the schema as it was written.
import type { RJSFSchema } from '@rjsf/utils';

/** Alternatives that `UnionField` shows. rjsf does not know the keyword, so that it neither chooses nor fills in. */
export const UNION = 'x-hitl-union';
/** What `prefixItems` are called, for `TupleField`. */
export const TUPLE = 'x-hitl-tuple';
/** A constant that tells alternatives apart: filled in, not shown. */
export const TOLD_APART = 'x-hitl-told-apart';

/** Deeper than any schema that the server takes. */
const MAX_DEPTH = 32;

type Node = RJSFSchema | boolean | undefined;

export function faceOf(schema: RJSFSchema): RJSFSchema {
  return faced(schema, schema, 0) as RJSFSchema;
}

function faced(node: Node, root: RJSFSchema, depth: number): Node {
  if (typeof node !== 'object' || node === null || depth > MAX_DEPTH) return node;
  const own = consent(nullable(node, root));
  const next = (child: Node) => faced(child, root, depth + 1);
  const face: Record<string, unknown> = { ...own };
  for (const keyword of ['properties', '$defs', 'patternProperties'] as const) {
    if (own[keyword]) face[keyword] = mapped(own[keyword] as Record<string, Node>, next);
  }
  for (const keyword of ['items', 'additionalProperties', 'then', 'else'] as const) {
    if (own[keyword] !== undefined) face[keyword] = next(own[keyword] as Node);
  }
  if (own.allOf) face.allOf = own.allOf.map((part) => next(part as Node));
  asDependencies(own, face, next);
  asTuple(own, face, next);
  asUnion(own, face, root, depth);
  if (own.const !== undefined) {
    face.readOnly = true;
    face.type ??= typesOfValues([own.const]);
  }
  if (face.type === undefined && guessedType(own)) face.type = guessedType(own);
  else if (Array.isArray(face.type) && face.type.includes('string')) face.type = [...new Set(['string', ...face.type])];
  return face as RJSFSchema;
}

const mapped = (children: Record<string, Node>, by: (child: Node) => Node) =>
  Object.fromEntries(Object.entries(children).map(([name, child]) => [name, by(child)]));

/** A box that must be ticked is ticked by a person, never filled in for them. */
function consent(node: RJSFSchema): RJSFSchema {
  if (node.const !== true) return node;
  const { const: _must, ...rest } = node;
  return { ...rest, type: 'boolean' };
}

/** `anyOf: [T, null]`, as many generators write it, is T or no value. */
function nullable(node: RJSFSchema, root: RJSFSchema): RJSFSchema {
  const { anyOf, oneOf, ...rest } = node;
  const branches = (anyOf ?? oneOf) as Node[] | undefined;
  if (branches?.length !== 2 || (anyOf && oneOf)) return node;
  const other = branches.find((branch) => !isNull(branch));
  if (!branches.some(isNull) || typeof other !== 'object') return node;
  const target = inlined(other, root);
  const { type, enum: values } = target;
  if (typeof type !== 'string' && !values) return node;
  return {
    ...target,
    ...rest,
    ...(typeof type === 'string' ? { type: [type, 'null'] } : {}),
    ...(values ? { enum: [...values, null] } : {}),
  } as RJSFSchema;
}

const isNull = (node: Node): boolean =>
  typeof node === 'object' && (node.type === 'null' || node.const === null) && !('enum' in node);

function inlined(node: RJSFSchema, root: RJSFSchema): RJSFSchema {
  let at = node;
  for (let steps = 0; at.$ref?.startsWith('#/$defs/') && steps < MAX_DEPTH; steps += 1) {
    const { $ref, ...rest } = at;
    at = { ...((root.$defs?.[nameOf($ref)] as RJSFSchema | undefined) ?? {}), ...rest };
  }
  return at;
}

const nameOf = (ref: string) =>
  decodeURIComponent(ref.slice('#/$defs/'.length)).replaceAll('~1', '/').replaceAll('~0', '~');

function asDependencies(node: RJSFSchema, face: Record<string, unknown>, next: (child: Node) => Node): void {
  const { dependentRequired, dependentSchemas } = node as Record<string, Record<string, never> | undefined>;
  if (!dependentRequired && !dependentSchemas) return;
  const names = new Set([...Object.keys(dependentRequired ?? {}), ...Object.keys(dependentSchemas ?? {})]);
  const entries = Array.from(names, (name) => {
    const { [name]: required } = dependentRequired ?? {};
    const { [name]: schema } = dependentSchemas ?? {};
    if (!schema) return [name, required];
    const shown = next(schema) as RJSFSchema;
    return [name, required ? { ...shown, required: [...(shown.required ?? []), ...(required as string[])] } : shown];
  });
  face.dependencies = Object.fromEntries(entries);
}

function asTuple(node: RJSFSchema, face: Record<string, unknown>, next: (child: Node) => Node): void {
  const { prefixItems } = node as { prefixItems?: Node[] };
  if (!prefixItems) return;
  face[TUPLE] = prefixItems.map(next);
  face.type ??= 'array';
  // rjsf would fill a list up to these, with what stands behind the tuple.
  delete face.minItems;
  delete face.maxItems;
}

function asUnion(node: RJSFSchema, face: Record<string, unknown>, root: RJSFSchema, depth: number): void {
  const branches = (node.oneOf ?? node.anyOf) as Node[] | undefined;
  if (!branches) return;
  if (branches.every(isConstant)) {
    face.type ??= typesOfValues(branches.map((branch) => (branch as RJSFSchema).const));
    // Of the two, rjsf takes a constant for a default in one only.
    drop(face);
    face.oneOf = branches;
    return;
  }
  if (branches.every(isCondition)) {
    drop(face);
    return;
  }
  face[UNION] = branches.map((branch) => {
    const option = faced(typeof branch === 'object' ? inlined(branch, root) : {}, root, depth + 1) as RJSFSchema;
    return { ...option, ...(option.properties ? { properties: mapped(option.properties as never, toldApart) } : {}) };
  });
  drop(face);
}

/** `anyOf: [{ required: ['email'] }, { required: ['phone'] }]` asks for nothing that could be shown. */
const isCondition = (node: Node): boolean =>
  typeof node !== 'object' || Object.keys(node).every((keyword) => ['required', 'not'].includes(keyword));

function drop(face: Record<string, unknown>): void {
  delete face.oneOf;
  delete face.anyOf;
}

const isConstant = (node: Node): boolean => typeof node === 'object' && node.const !== undefined;

function toldApart(node: Node): Node {
  if (typeof node !== 'object') return node;
  return node.const !== undefined || node.enum?.length === 1 ? { ...node, [TOLD_APART]: true } : node;
}

/** Strings first, since a field of strings passes on whatever was chosen. */
function typesOfValues(values: unknown[]): string | string[] {
  const types = new Set(
    values.map((value) => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value)),
  );
  const [only] = types;
  return types.size === 1 && only ? only : ['string', ...[...types].filter((type) => type !== 'string')];
}

const keywordsOf: Record<string, string[]> = {
  object: ['properties', 'additionalProperties', 'patternProperties', 'required', 'dependentRequired'],
  array: ['items', 'prefixItems', 'minItems', 'maxItems', 'uniqueItems'],
  number: ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'],
  string: ['minLength', 'maxLength', 'pattern', 'format'],
};

/** What a schema without a type is about, by the keywords it has. */
function guessedType(node: RJSFSchema): string | undefined {
  if (node.$ref || node.enum || node.const !== undefined) return undefined;
  return Object.keys(keywordsOf).find((type) => keywordsOf[type]?.some((keyword) => keyword in node));
}
