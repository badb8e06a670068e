/** Turns the interpreter's errors into problems a person and a form can use: one per field and rule, none twice. */
import type { RawError } from './params-interpreter.ts';
import { isObject, type JsonSchema, join, tokens, valueAt } from './params-json.ts';
import { messageOf } from './params-messages.ts';
import type { Patterns } from './params-pattern.ts';

/**
 * What is wrong with params: where (RFC 6901, `""` is the root; of a missing property its own place, of an additional
 * one too), which keyword says so, in English, and what the keyword asks for.
 */
export interface ParamsProblem {
  pointer: string;
  keyword: string;
  message: string;
  params?: Record<string, unknown>;
}

const maxProblems = 100;
/** Of one object's thousands of unknown names, so many are looked at. */
const maxConsidered = 1_000;

export function problemOf(pointer: string, keyword: string, params: Record<string, unknown> = {}): ParamsProblem {
  const message = messageOf(pointer, keyword, params);
  return Object.keys(params).length > 0 ? { pointer, keyword, message, params } : { pointer, keyword, message };
}

/** What the errors are told by: the data, and the schema that judged it, expanded and closed, with its patterns. */
type Judged = { schema: JsonSchema | boolean; patterns: Patterns; data: unknown };

/** At least one problem, at most 100. */
export function problemsOf(raw: RawError[], { schema, patterns, data }: Judged): ParamsProblem[] {
  const errors = withoutHints(withoutNameDetails(withoutBranches(raw)));
  const all = errors.flatMap((error) => split(error, errors, data)).slice(0, maxConsidered);
  const problems = distinct(withoutFalseAlarms(all, schema, patterns)).slice(0, maxProblems);
  return problems.length > 0 ? problems : [problemOf('', 'schema')];
}

/**
 * Of alternatives, only the errors of the one that was meant: it is the only one that takes this type and whose
 * constants fit. Where none or several may have been meant, only that no alternative fits.
 */
function withoutBranches(errors: RawError[]): RawError[] {
  const dropped = new Set<RawError>();
  for (const error of errors) {
    if (error.keyword !== 'anyOf' && error.keyword !== 'oneOf') continue;
    const inside = errors.filter(({ schemaPath }) => schemaPath.startsWith(`${error.schemaPath}/${error.keyword}/`));
    const branchOf = ({ schemaPath }: RawError) => schemaPath.split('/')[error.schemaPath.split('/').length + 1];
    const missed = new Set(inside.filter((one) => missesBranch(one, error)).map(branchOf));
    const meant = new Set(inside.map(branchOf).filter((branch) => !missed.has(branch)));
    for (const one of inside) if (meant.size !== 1 || missed.has(branchOf(one))) dropped.add(one);
    if (meant.size === 1) dropped.add(error);
  }
  return errors.filter((error) => !dropped.has(error));
}

function missesBranch({ keyword, instancePath }: RawError, choice: RawError): boolean {
  if (instancePath === choice.instancePath) return keyword === 'type' || keyword === 'boolean';
  return keyword === 'const' && tokens(instancePath).length === tokens(choice.instancePath).length + 1;
}

/** A bad property name is told once, not again by the rule it broke. */
function withoutNameDetails(errors: RawError[]): RawError[] {
  const named = errors.filter(({ keyword }) => keyword === 'propertyNames');
  return errors.filter(
    ({ schemaPath }) => !named.some((error) => `${schemaPath}/`.startsWith(`${error.schemaPath}/propertyNames/`)),
  );
}

/** "must match then" says nothing that the errors of `then` do not say. */
function withoutHints(errors: RawError[]): RawError[] {
  const rest = errors.filter(({ keyword }) => keyword !== 'if');
  return rest.length > 0 ? rest : errors;
}

function split(error: RawError, all: RawError[], data: unknown): ParamsProblem[] {
  const { keyword, instancePath: at, schemaPath, params } = error;
  switch (keyword) {
    case 'required':
      return names(params.requiredProperties).map((name) => problemOf(join(at, name), keyword));
    case 'dependentRequired':
      return missingOf(error, data).map((name) => problemOf(join(at, name), keyword, { property: params.property }));
    case 'propertyNames':
      return names(params.propertyNames).map((name) => problemOf(join(at, name), keyword));
    case 'unevaluatedProperties':
      return names(params.unevaluatedProperties).map((name) => problemOf(join(at, name), keyword));
    case 'additionalProperties':
      if (params.additionalProperties === undefined) return [problemOf(at, keyword)];
      return names(params.additionalProperties)
        .filter((name) => !all.some((other) => explains(other, schemaPath, join(at, name))))
        .map((name) => problemOf(join(at, name), keyword));
    case 'boolean':
      return [problemOf(at, falseKeyword(schemaPath))];
    default:
      return [problemOf(at, keyword, told(keyword, params))];
  }
}

/** Whether an additional property is told of already: by what its own schema found in it. */
function explains(other: RawError, schemaPath: string, at: string): boolean {
  const inside = `${other.instancePath}/`.startsWith(`${at}/`);
  return other.keyword !== 'boolean' && inside && other.schemaPath.startsWith(`${schemaPath}/additionalProperties`);
}

function missingOf({ params, instancePath }: RawError, data: unknown): string[] {
  const object = valueAt(data, instancePath);
  return names(params.dependencies).filter((name) => !isObject(object) || !Object.hasOwn(object, name));
}

/** The keyword under which a schema `false` stands. */
function falseKeyword(schemaPath: string): string {
  const path = schemaPath.split('/').slice(1);
  const last = path.at(-1) ?? 'schema';
  const holder = path.at(-2);
  if (holder === 'properties') return holder;
  return /^\d+$/.test(last) && holder !== undefined ? holder : last;
}

function told(keyword: string, params: Record<string, unknown>): Record<string, unknown> {
  if (keyword === 'anyOf' || keyword === 'not') return {};
  return params;
}

function names(list: unknown): string[] {
  return Array.isArray(list) ? list.map(String) : [];
}

/**
 * A property whose value is wrong does not count as evaluated, so a closed object reports it, and others, as additional
 * too. Next to other problems, only names that the schema mentions nowhere are told; the rest shows when those are mended.
 */
function withoutFalseAlarms(problems: ParamsProblem[], schema: JsonSchema | boolean, patterns: Patterns) {
  const alarms = problems.filter(({ keyword }) => keyword === 'unevaluatedProperties');
  if (alarms.length === 0) return problems;
  const mentioned = mentionedNames(schema);
  const isMentioned = (name = '') =>
    mentioned.names.has(name) || [...mentioned.patterns].some((pattern) => patterns.matches(pattern, name));
  const isInside = (outer: string) => problems.some(({ pointer }) => pointer.startsWith(`${outer}/`));
  const others = problems.filter((problem) => !alarms.includes(problem));
  const innermost = alarms.filter(({ pointer }) => !isInside(pointer));
  const unknown = innermost.filter(({ pointer }) => !isMentioned(tokens(pointer).at(-1)));
  const sure = mentioned.open && others.length > 0 ? others : [...others, ...unknown];
  return sure.length > 0 ? sure : innermost.filter((alarm) => !innermost.some((other) => causes(other, alarm)));
}

/** Whether one alarm lies deeper in the object that another is told of: it may have raised the other. */
function causes({ pointer }: ParamsProblem, alarm: ParamsProblem): boolean {
  const holder = alarm.pointer.slice(0, alarm.pointer.lastIndexOf('/') + 1);
  return pointer.startsWith(holder) && tokens(pointer).length > tokens(alarm.pointer).length;
}

function mentionedNames(schema: unknown) {
  const found = { names: new Set<string>(), patterns: new Set<string>(), open: false };
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(visit);
    if (!isObject(node)) return;
    for (const [keyword, value] of Object.entries(node)) {
      if (keyword === 'const' || keyword === 'enum') continue;
      if (keyword === 'additionalProperties' || keyword === 'unevaluatedProperties') found.open ||= value !== false;
      if (keyword === 'properties' || keyword === 'patternProperties') {
        const known = keyword === 'properties' ? found.names : found.patterns;
        for (const name of Object.keys(value as object)) known.add(name);
        Object.values(value as object).forEach(visit);
      } else visit(value);
    }
  };
  visit(schema);
  return found;
}

function distinct(problems: ParamsProblem[]): ParamsProblem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}
