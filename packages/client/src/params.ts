/**
 * Params: what a person enters, and the one verdict on it. Server and browser run the same interpreter, without code
 * generation, so that they never disagree. A caller's schema is untrusted: lint it with `checkSchema` when it comes in.
 * Whatever goes wrong while judging counts as invalid.
 */
import { closeSchema } from './params-closed.ts';
import { expandSchema } from './params-expand.ts';
import { interpretable, judge } from './params-interpreter.ts';
import { instanceOf, isObject, type JsonSchema, type JsonValue, NotCheckable } from './params-json.ts';
import { fieldName } from './params-messages.ts';
import { type ParamsProblem, problemOf, problemsOf } from './params-problems.ts';

export { isFormat, isMultipleOf } from './params-interpreter.ts';
export type { JsonSchema, JsonValue } from './params-json.ts';
export type { ParamsProblem } from './params-problems.ts';
export { checkSchema, formats, type SchemaProblem } from './params-schema.ts';

/** Subschemas × values: what one verdict may cost, about a second. 2,000 values may meet a schema of 500 parts. */
const maxWork = 1_000_000;

type Prepared = { schema: JsonSchema | boolean; rewritten: ReturnType<typeof interpretable>; nodes: number };
type Preparation = { root: unknown; prepared: Prepared | ParamsProblem };

const closedOnes = new WeakMap<object, Preparation>();
const openOnes = new WeakMap<object, Preparation>();

/**
 * What is wrong with `data`, by the whole params schema of a request; `[]` means valid. Rule 9: an object schema that
 * says nothing about additional properties takes none (where exactly: params-closed.ts). At most 100 problems.
 * Data beyond 100 levels or 50,000 values, or more work than a verdict may cost, is a problem of keyword `depth` or
 * `size`; a schema outside the subset's limits one of keyword `schema` or `$ref`.
 * Schemas are remembered by identity: do not change one after it was used.
 */
export function validateParams(schema: JsonSchema | boolean, data: unknown): ParamsProblem[] {
  return verdict(() => preparedOf(schema, schema, closedOnes), data);
}

/**
 * What is wrong with `data` by a part of a schema, exactly as it is written: nothing is closed, and `$ref`s lead into
 * `root`. For forms, which ask which alternative some data fits.
 */
export function validateAgainst(
  schema: JsonSchema | boolean,
  root: JsonSchema | boolean,
  data: unknown,
): ParamsProblem[] {
  return verdict(() => preparedOf(schema, root, openOnes), data);
}

/**
 * The schema that `validateParams` judges by, as plain JSON Schema for another validator: no `$ref`, no annotations
 * but `title`, closed by rule 9. Throws a `RangeError` where the schema is outside the subset's limits.
 */
export function closedSchema(schema: JsonSchema | boolean): JsonSchema | boolean {
  const prepared = preparedOf(schema, schema, closedOnes);
  if ('pointer' in prepared) throw new RangeError(prepared.message);
  return prepared.schema;
}

/**
 * The params that count when none are submitted: `paramsData`, or without it `{}` for a schema of an object (type
 * `object`, or `properties` and no type), else null.
 */
export function initialParams(schema: unknown, paramsData: unknown): JsonValue {
  if (paramsData !== undefined && paramsData !== null) return paramsData as JsonValue;
  if (!isObject(schema)) return null;
  return schema.type === 'object' || (schema.type === undefined && isObject(schema.properties)) ? {} : null;
}

/** The message of a problem without its field's name, to stand under the field: "must be at least 5". */
export function ruleText({ pointer, message }: ParamsProblem): string {
  const name = `${fieldName(pointer)} `;
  return message.startsWith(name) ? message.slice(name.length) : message;
}

function preparedOf(schema: JsonSchema | boolean, root: unknown, known: WeakMap<object, Preparation>) {
  if (typeof schema !== 'object' || schema === null) return prepare(schema, root, known);
  const before = known.get(schema);
  if (before && before.root === root) return before.prepared;
  const prepared = prepare(schema, root, known);
  known.set(schema, { root, prepared });
  return prepared;
}

function prepare(schema: JsonSchema | boolean, root: unknown, known: WeakMap<object, Preparation>) {
  const expanded = expandSchema(schema, root);
  if (expanded.problem) return unusable(expanded.problem.keyword, expanded.problem.message);
  const judged = known === closedOnes ? closeSchema(expanded.schema) : expanded.schema;
  return { schema: judged, rewritten: interpretable(judged), nodes: expanded.nodes };
}

function verdict(prepareSchema: () => Prepared | ParamsProblem, value: unknown): ParamsProblem[] {
  try {
    const prepared = prepareSchema();
    if ('pointer' in prepared) return [prepared];
    const { data, nodes } = instanceOf(value);
    if (nodes * prepared.nodes > maxWork) throw new NotCheckable('', 'size', 'is too large for this schema');
    const errors = judge(prepared.rewritten, data);
    return errors ? problemsOf(errors, prepared.schema, data) : [];
  } catch (error) {
    return [failure(error)];
  }
}

function failure(error: unknown): ParamsProblem {
  if (!(error instanceof NotCheckable)) return unusable('schema', 'The value could not be checked');
  const { pointer, keyword, message } = error;
  return { pointer, keyword, message: `${fieldName(pointer)} ${message}` };
}

function unusable(keyword: string, message: string): ParamsProblem {
  return { ...problemOf('', keyword), message };
}
