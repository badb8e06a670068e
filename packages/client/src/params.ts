/**
 * Params: what a person enters, and the one verdict on it. Server and browser run the same interpreter, without code
 * generation, so that they never disagree. A caller's schema is untrusted: lint it with `checkSchema` when it comes in.
 * Whatever goes wrong while judging counts as invalid.
 */
import { closeSchema } from './params-closed.ts';
import { expandSchema } from './params-expand.ts';
import { interpretable, judge } from './params-interpreter.ts';
import { instanceOf, isObject, type JsonSchema, type JsonValue, NotCheckable, namesIn } from './params-json.ts';
import { fieldName } from './params-messages.ts';
import { nativePatterns, type PatternEngine, Patterns } from './params-pattern.ts';
import { type ParamsProblem, problemOf, problemsOf } from './params-problems.ts';

export { formats } from './params-formats.ts';
export { isFormat, isMultipleOf } from './params-interpreter.ts';
export type { JsonSchema, JsonValue } from './params-json.ts';
export type { PatternEngine } from './params-pattern.ts';
export type { ParamsProblem } from './params-problems.ts';
export { checkSchema, type SchemaProblem } from './params-schema.ts';

/**
 * Subschemas × values: what one verdict may cost, a quarter of a second in which a server does nothing else. 2,000 values
 * may meet a schema of 100 parts.
 */
const maxWork = 200_000;

type Prepared = {
  schema: JsonSchema | boolean;
  patterns: Patterns;
  nodes: number;
  patternPlaces: number;
  /** Absent where it depends on the data's property names. */
  rewritten?: ReturnType<typeof interpretable>;
};
type Preparation = { root: unknown; prepared: Prepared | ParamsProblem };

export interface ParamsJudge {
  /**
   * What is wrong with `data`, by the whole params schema of a request; `[]` means valid. Rule 9: an object schema that
   * says nothing about additional properties takes none (where exactly: params-closed.ts). At most 100 problems.
   * Data beyond 100 levels or 50,000 values, or more work than a verdict may cost, is a problem of keyword `depth` or
   * `size`; a schema outside the subset's limits one of keyword `schema`, `$ref` or `pattern`.
   * Schemas are remembered by identity: do not change one after it was used.
   */
  validateParams(schema: JsonSchema | boolean, data: unknown): ParamsProblem[];
  /**
   * What is wrong with `data` by a part of a schema, exactly as it is written: nothing is closed, and `$ref`s lead into
   * `root`. For forms, which ask which alternative some data fits.
   */
  validateAgainst(schema: JsonSchema | boolean, root: JsonSchema | boolean, data: unknown): ParamsProblem[];
  /**
   * The schema that `validateParams` judges by, as plain JSON Schema for another validator: no `$ref`, no annotations
   * but `title`, closed by rule 9. Throws a `RangeError` where the schema is outside the subset's limits.
   */
  closedSchema(schema: JsonSchema | boolean): JsonSchema | boolean;
}

/** The one verdict, with the engine that runs patterns: a server hands in one that is linear in time. */
export function paramsJudge(engine: PatternEngine): ParamsJudge {
  const closedOnes = new WeakMap<object, Preparation>();
  const openOnes = new WeakMap<object, Preparation>();
  const closed = (schema: JsonSchema | boolean) =>
    remembered(closedOnes, schema, schema, () => prepare(schema, schema, new Patterns(engine), closeSchema));
  const asWritten = (schema: JsonSchema | boolean, root: unknown) =>
    remembered(openOnes, schema, root, () => prepare(schema, root, new Patterns(engine), (expanded) => expanded));
  return {
    validateParams: (schema, data) => verdict(() => closed(schema), data),
    validateAgainst: (schema, root, data) => verdict(() => asWritten(schema, root), data),
    closedSchema(schema) {
      const prepared = closed(schema);
      if ('pointer' in prepared) throw new RangeError(prepared.message);
      return prepared.schema;
    },
  };
}

/** With the platform's own regular expressions: for browsers, where a pattern can only hold up who typed into it. */
export const { validateParams, validateAgainst, closedSchema } = paramsJudge(nativePatterns);

/**
 * The params that count when none are submitted: `paramsData`, or without it `{}` for a schema of an object (type
 * `object`, or `properties` and no type), else null.
 */
export function initialParams(schema: unknown, paramsData: unknown): JsonValue {
  if (paramsData !== undefined && paramsData !== null) return paramsData as JsonValue;
  if (!isObject(schema)) return null;
  return schema.type === 'object' || (schema.type === undefined && isObject(schema.properties)) ? {} : null;
}

/** The message of a problem without its field's name, to stand under the field: "must be at least 5." */
export function ruleText({ pointer, message }: ParamsProblem): string {
  const name = `${fieldName(pointer)} `;
  return message.startsWith(name) ? message.slice(name.length) : message;
}

function remembered(
  known: WeakMap<object, Preparation>,
  schema: unknown,
  root: unknown,
  prepareIt: () => Prepared | ParamsProblem,
): Prepared | ParamsProblem {
  if (typeof schema !== 'object' || schema === null) return prepareIt();
  const before = known.get(schema);
  if (before && before.root === root) return before.prepared;
  const prepared = prepareIt();
  known.set(schema, { root, prepared });
  return prepared;
}

function prepare(
  schema: JsonSchema | boolean,
  root: unknown,
  patterns: Patterns,
  close: typeof closeSchema,
): Prepared | ParamsProblem {
  const expanded = expandSchema(schema, root);
  if (expanded.problem) return unusable(expanded.problem.keyword, `${expanded.problem.message}.`);
  const { nodes, patternPlaces } = expanded;
  const judged = close(expanded.schema, (pattern, name) => patterns.matches(pattern, name));
  const prepared = { schema: judged, patterns, nodes, patternPlaces };
  return patternPlaces > 0
    ? prepared
    : { ...prepared, rewritten: interpretable(judged, { patterns, names: new Set() }) };
}

function verdict(prepareSchema: () => Prepared | ParamsProblem, value: unknown): ParamsProblem[] {
  try {
    const prepared = prepareSchema();
    if ('pointer' in prepared) return [prepared];
    const { data, nodes } = instanceOf(value);
    if (nodes * prepared.nodes > maxWork) throw new NotCheckable('', 'size', 'is too large for this schema.');
    prepared.patterns.restart();
    const errors = judge(prepared.rewritten ?? rewrittenFor(prepared, data), data);
    return errors ? problemsOf(errors, { ...prepared, data }) : [];
  } catch (error) {
    return [failure(error)];
  }
}

function rewrittenFor({ schema, patterns, patternPlaces }: Prepared, data: unknown) {
  const { names, objects } = namesIn(data);
  patterns.spend(patternPlaces * names.size * objects);
  return interpretable(schema, { patterns, names });
}

function failure(error: unknown): ParamsProblem {
  if (!(error instanceof NotCheckable)) return unusable('schema', 'The value could not be checked.');
  const { pointer, keyword, message } = error;
  return { pointer, keyword, message: `${fieldName(pointer)} ${message}` };
}

function unusable(keyword: string, message: string): ParamsProblem {
  return { ...problemOf('', keyword), message };
}
