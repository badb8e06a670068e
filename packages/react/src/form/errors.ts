// Field errors: the server's JSON pointers as rjsf's error tree, and the rules in the reader's words.
import type { FieldError } from '@hitl-kit/client';
import { type ErrorSchema, ErrorSchemaBuilder, getByPath, type RJSFValidationError, toPath } from '@rjsf/utils';
import type { WordKey } from '../i18n/words.ts';
import type { SpokenWords } from '../i18n/words-of-form.ts';

/** `/params/lines/0/amount` as the path below params; null for a pointer to something else. */
export function pathBelowParams(pointer: string): string[] | null {
  const [root, first, ...rest] = pointer.split('/');
  if (root !== '' || first !== 'params') return null;
  return rest.map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
}

export function errorTree(errors: readonly FieldError[], words: SpokenWords): ErrorSchema {
  const builder = new ErrorSchemaBuilder();
  for (const { pointer, message, keyword } of errors) {
    const path = pathBelowParams(pointer);
    if (path && !path.includes('__proto__')) builder.addErrors(ruleInWords(keyword, {}, words) ?? message, path);
  }
  return builder.ErrorSchema;
}

/** Every message of an error tree, with the path of its field. */
export function listed(tree: ErrorSchema | undefined, path: string[] = []): { path: string[]; message: string }[] {
  return Object.entries(tree ?? {}).flatMap(([key, value]) =>
    key === '__errors'
      ? ((value as string[] | undefined) ?? []).map((message) => ({ path, message }))
      : listed(value as ErrorSchema, [...path, key]),
  );
}

/** The validator's errors about `data`, each rule said in the reader's language, where the catalog knows the rule. */
export function inWords(errors: RJSFValidationError[], data: unknown, words: SpokenWords): RJSFValidationError[] {
  return errors.map((error) => {
    const message = isMissing(error, data)
      ? words.t('error_required')
      : ruleInWords(error.name, error.params ?? {}, words);
    return message === undefined ? error : { ...error, message };
  });
}

/** An entry of a list that was left empty is null, which is of no type that was asked for. */
function isMissing({ name, property = '' }: RJSFValidationError, data: unknown): boolean {
  if (name !== 'type') return false;
  const path = toPath(property);
  return path.length > 0 ? (getByPath(data, path) ?? null) === null : (data ?? null) === null;
}

type Rule = Extract<WordKey, `error_${string}`> extends `error_${infer Name}` ? Name : never;

const counted: readonly string[] = [
  'minLength',
  'maxLength',
  'minItems',
  'maxItems',
  'minProperties',
  'maxProperties',
] satisfies Rule[];
const limited: readonly string[] = [
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'multipleOf',
] satisfies Rule[];
const plain: readonly string[] = [
  'required',
  'uniqueItems',
  'pattern',
  'enum',
  'const',
  'additionalProperties',
  'propertyNames',
  'contains',
] satisfies Rule[];
/** Rules that a person knows as another one. */
const knownAs: Record<string, Rule> = {
  dependentRequired: 'required',
  unevaluatedProperties: 'additionalProperties',
  oneOf: 'combination',
  anyOf: 'combination',
  not: 'combination',
};

function ruleInWords(keyword: string | undefined, params: Record<string, unknown>, words: SpokenWords) {
  // The keys below stand in the lists above, so that a lookup by a built name cannot miss.
  const say = words.t as (key: string, values?: object) => string;
  if (keyword === undefined) return undefined;
  if (Object.hasOwn(knownAs, keyword)) return say(`error_${knownAs[keyword]}`);
  if (plain.includes(keyword)) return say(`error_${keyword}`);
  if (keyword === 'type') return say(typeRule([params.type].flat()));
  if (keyword === 'format') return formatRule(String(params.format), say);
  const limit = Number(params.limit ?? params.multipleOf);
  if (Number.isNaN(limit)) return undefined;
  if (counted.includes(keyword)) return say(`error_${keyword}`, { count: limit });
  if (limited.includes(keyword)) return say(`error_${keyword}`, { limit: words.number(limit) });
  return undefined;
}

function typeRule(types: unknown[]): string {
  if (types.includes('integer')) return 'error_integer';
  return types.includes('number') ? 'error_number' : 'error_type';
}

const formats = ['date', 'time', 'date-time', 'email', 'uri', 'uuid', 'duration'];

function formatRule(format: string, say: (key: string) => string): string | undefined {
  return formats.includes(format) ? say(`error_format_${format.replace('-', '_')}`) : undefined;
}
