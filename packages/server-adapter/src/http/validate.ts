// Says whether a call's body, query and headers are what the contract takes, in words that name the field and the rule.
// The verdict is that of the validators generated from the contract; here it is only put into words.

import {
  type AssignInput,
  type ClaimInput,
  type CommentInput,
  type CountQuery,
  type CreateRequest,
  type FieldError,
  HitlError,
  type ListQuery,
  type ReasonInput,
  type RespondInput,
  type RespondToManyInput,
  type SnoozeInput,
} from '@hitl-kit/client';
import type { OperationId } from './generated/operations.ts';
import { bodies, headers, type Parameter, parameters, query, type SchemaError } from './generated/validators.js';
import { checkText, legible, offenceInText, pointerOf, withoutUndefined } from './json.ts';

/** How many errors a reply lists. */
const maxErrors = 20;

interface Bodies {
  createRequest: CreateRequest;
  respondToRequest: RespondInput;
  respondToMany: RespondToManyInput;
  cancelRequest: ReasonInput;
  failRequest: ReasonInput;
  claimRequest: ClaimInput;
  releaseRequest: Record<string, never>;
  assignRequest: AssignInput;
  snoozeRequest: SnoozeInput;
  addComment: CommentInput;
}

interface Queries {
  listRequests: ListQuery;
  countRequests: CountQuery;
  waitForRequest: { seconds: number };
  listEvents: { cursor?: string; limit?: number };
}

export type BodyOf<Id extends OperationId> = Id extends keyof Bodies ? Bodies[Id] : undefined;
export type QueryOf<Id extends OperationId> = Id extends keyof Queries ? Queries[Id] : Record<string, never>;

export const takesBody = (operationId: OperationId): boolean => Object.hasOwn(bodies, operationId);

/**
 * Checks a plain value as the body of an operation: JSON only, depth, text, then the contract's schema. Nothing is
 * coerced and no default filled in; what comes back is a copy without the properties that are undefined.
 * @throws HitlError `invalid_request` with a pointer for each error.
 */
export function validateInput<Id extends OperationId>(operationId: Id, value: unknown): BodyOf<Id> {
  checkText(value);
  return validateBody(operationId, withoutUndefined(value));
}

/** The same for the query of an operation, given as a plain value, with the defaults filled in. */
export function validateQueryInput<Id extends OperationId>(operationId: Id, value: object): QueryOf<Id> {
  checkText(value);
  const given = withoutUndefined(value) as Record<string, unknown>;
  const known = parameters[operationId]?.query ?? {};
  refuse(unknownIn(known, Object.keys(given)));
  return checkedQuery(operationId, { ...read(known, () => undefined), ...given });
}

/** The same for a value that {@link checkText} has seen. */
export function validateBody<Id extends OperationId>(operationId: Id, value: unknown): BodyOf<Id> {
  const validate = bodies[operationId];
  if (validate !== undefined && !validate(value)) refuse(tell(validate.errors ?? [], bodyNames));
  return value as BodyOf<Id>;
}

/**
 * The query with integers and lists read and defaults filled in.
 * @throws HitlError `invalid_request` for a name the contract does not have, a repeated one, or a value it refuses.
 */
export function validateQuery<Id extends OperationId>(operationId: Id, given: URLSearchParams): QueryOf<Id> {
  const known = parameters[operationId]?.query ?? {};
  const names = [...new Set(given.keys())];
  refuse(unknownIn(known, names));
  refuse(names.filter((name) => known[name]?.type !== 'array' && given.getAll(name).length > 1).map(repeatedParameter));
  refuse(names.flatMap((name) => unfitParameter(name, given.getAll(name))));
  return checkedQuery(
    operationId,
    read(known, (name) => (given.has(name) ? given.getAll(name) : undefined)),
  );
}

function checkedQuery<Id extends OperationId>(operationId: Id, values: Record<string, unknown>): QueryOf<Id> {
  const validate = query[operationId];
  if (validate !== undefined && !validate(values)) refuse(tell(validate.errors ?? [], placeNames('query')));
  return values as QueryOf<Id>;
}

/** The headers that the contract names for this operation; others are not looked at. */
export function validateHeaders(
  operationId: OperationId,
  given: Headers,
): Readonly<Record<string, string | undefined>> {
  const values = read(parameters[operationId]?.header ?? {}, (name) => {
    const value = given.get(name);
    return value === null ? undefined : [value];
  });
  const validate = headers[operationId];
  if (validate !== undefined && !validate(values)) refuse(tell(validate.errors ?? [], placeNames('header')));
  return values as Record<string, string | undefined>;
}

/** The same for an idempotency key given as a plain value. */
export function validateKey(operationId: 'createRequest' | 'respondToRequest', key: string | undefined) {
  const validate = headers[operationId];
  if (key !== undefined && validate !== undefined && !validate({ 'Idempotency-Key': key })) {
    refuse(tell(validate.errors ?? [], placeNames('header')));
  }
  return key;
}

function read(known: Record<string, Parameter>, given: (name: string) => string[] | undefined) {
  const values: Record<string, unknown> = {};
  for (const [name, { type, default: otherwise }] of Object.entries(known)) {
    const texts = given(name);
    const value = texts === undefined ? otherwise : type === 'array' ? texts : coerce(texts[0] ?? '', type);
    if (value !== undefined) values[name] = value;
  }
  return values;
}

/** Only plain decimal integers are read as numbers; anything else stays text, and the schema refuses it. */
const coerce = (text: string, type: 'string' | 'integer'): string | number =>
  type === 'integer' && /^-?\d{1,15}$/.test(text) ? Number(text) : text;

const unknownIn = (known: Record<string, Parameter>, names: readonly string[]): FieldError[] =>
  names
    .filter((name) => !Object.hasOwn(known, name))
    .map((name) => ({
      pointer: `query:${legible(name)}`,
      message: `${legible(name)} is not a query parameter of this operation.`,
    }));

function unfitParameter(name: string, values: readonly string[]): FieldError[] {
  const message = values.map((value) => offenceInText(value, name)).find((offence) => offence !== null);
  return message === undefined ? [] : [{ pointer: `query:${name}`, message }];
}

const repeatedParameter = (name: string): FieldError => ({
  pointer: `query:${legible(name)}`,
  message: `${legible(name)} must be given once.`,
});

function refuse(errors: FieldError[]): void {
  const first = errors[0];
  if (first !== undefined)
    throw new HitlError('invalid_request', first.message, { errors: errors.slice(0, maxErrors) });
}

/** How the places of one kind of input are called. */
interface Names {
  pointer(path: string[]): string;
  name(path: string[]): string;
}

const bodyNames: Names = {
  pointer: pointerOf,
  name: (path) => (path.length === 0 ? 'The body' : path.map(legible).join('/')),
};

const placeNames = (place: 'query' | 'header'): Names => ({
  pointer: (path) => `${place}:${path[0] ?? ''}`,
  name: (path) => path[0] ?? '',
});

/** Only what a person can act on: one error for each place, and none that merely repeats another. */
function tell(errors: readonly SchemaError[], names: Names): FieldError[] {
  const told = new Map<string, FieldError>();
  for (const error of errors) {
    if (['if', 'propertyNames'].includes(error.keyword)) continue;
    const { path, rule } = placed(error);
    const pointer = names.pointer(path);
    if (!told.has(pointer))
      told.set(pointer, { pointer, message: `${names.name(path)} ${rule}`, keyword: error.keyword });
    if (told.size === maxErrors) break;
  }
  return [...told.values()];
}

/** The field that is wrong, also when the schema says so one level up, and which rule it breaks. */
function placed({ instancePath, keyword, params, propertyName }: SchemaError): { path: string[]; rule: string } {
  const path = instancePath
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
  if (path.at(-1) === 'assignees' && audienceKeywords.includes(keyword)) return { path, rule: audienceRule };
  const inner = propertyName ?? params.missingProperty ?? params.additionalProperty;
  if (inner !== undefined) path.push(String(inner));
  return { path, rule: rules[keyword]?.(params, path) ?? `breaks the rule ${keyword}.` };
}

/** Whatever is wrong with the shape of assignees is said in one sentence. */
const audienceKeywords = ['type', 'not', 'required', 'additionalProperties'];
const audienceRule = 'must be { users, roles } with somebody in it, { anyone: true } or { nobody: true }.';

type Rule = (params: Record<string, unknown>, path: readonly string[]) => string;

const characters = (limit: unknown): string => count(limit, 'character', 'characters');
const entries = (limit: unknown): string => count(limit, 'entry', 'entries');
const count = (limit: unknown, one: string, many: string): string => `${limit} ${limit === 1 ? one : many}`;

const rules: Record<string, Rule> = {
  required: () => 'is required.',
  additionalProperties: () => 'is not a field of this request.',
  type: ({ type }) => `must be ${kinds(type)}.`,
  enum: ({ allowedValues }) => `must be one of ${(allowedValues as unknown[]).join(', ')}.`,
  const: ({ allowedValue }) => `must be ${JSON.stringify(allowedValue)}.`,
  minLength: ({ limit }) => (limit === 1 ? 'must not be empty.' : `must have at least ${characters(limit)}.`),
  maxLength: ({ limit }) => `must have at most ${characters(limit)}.`,
  minItems: ({ limit }) => (limit === 1 ? 'must not be empty.' : `must have at least ${entries(limit)}.`),
  maxItems: ({ limit }) => `must have at most ${entries(limit)}.`,
  uniqueItems: () => 'must not have the same entry twice.',
  maxProperties: ({ limit }) => `must have at most ${entries(limit)}.`,
  minimum: ({ limit }) => `must be at least ${limit}.`,
  maximum: ({ limit }) => `must be at most ${limit}.`,
  pattern: (_params, path) =>
    patternRules[path.findLast((key) => !/^\d+$/.test(key)) ?? ''] ?? 'does not have the form that is asked for.',
  format: ({ format }) => formatRules[String(format)] ?? `must be a valid ${format}.`,
};

const durationRule = 'must be an ISO 8601 duration of weeks to seconds, above zero, at most ten years.';

const patternRules: Record<string, string> = {
  timeout: durationRule,
  after: durationRule,
  every: durationRule,
  for: durationRule,
  url: 'must be an http, https or mailto URL.',
  'Idempotency-Key': 'must hold printable ASCII characters only.',
  idempotencyKey: 'must hold printable ASCII characters only.',
  label: 'must be key:value.',
};

const formatRules: Record<string, string> = {
  'date-time': 'must be an instant such as 2026-11-21T14:02:00Z.',
};

const kindNames: Record<string, string> = {
  array: 'an array',
  boolean: 'true or false',
  integer: 'an integer',
  null: 'null',
  number: 'a number',
  object: 'an object',
  string: 'a string',
};

const kinds = (type: unknown): string =>
  [type]
    .flat()
    .map((name) => kindNames[String(name)] ?? String(name))
    .join(' or ');
