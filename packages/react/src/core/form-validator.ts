/**
 * The params validator as rjsf's `ValidatorType`: forms get the verdict that the server will give, and need no code
 * generation, so they work under a strict Content-Security-Policy. Nothing here decides what is valid.
 */
import {
  initialParams,
  type JsonSchema,
  type ParamsProblem,
  ruleText,
  validateAgainst,
  validateParams,
} from '@hitl-kit/client/params';
import {
  createErrorHandler,
  ErrorSchemaBuilder,
  getDefaultFormState,
  getUiOptions,
  type RJSFSchema,
  type RJSFValidationError,
  toPath,
  type UiSchema,
  unwrapErrorHandler,
  type ValidationData,
  type ValidatorType,
  validationDataMerge,
} from '@rjsf/utils';

/**
 * Validates a form against its params schema (rule 9 included). Errors carry the rule's text for the place under the
 * field in `message`, and the same with the field's title or name in `stack`. Properties that may not be there are told
 * at the object that holds them, since they have no field. `transformErrors` and `customValidate` are honoured.
 */
export const paramsValidator: ValidatorType = {
  validateFormData(formData, schema, customValidate, transformErrors, uiSchema) {
    const problems = validateParams(schema as JsonSchema, submitted(schema, formData));
    const found = problems.map((problem) => errorOf(problem, schema, uiSchema));
    const errors = transformErrors ? transformErrors(found, uiSchema) : found;
    const result: ValidationData<unknown> = { errors, errorSchema: errorSchemaOf(errors, problems) };
    if (!customValidate) return result;

    const complete = getDefaultFormState(paramsValidator, schema, formData, schema, true);
    const handler = customValidate(complete, createErrorHandler(complete), uiSchema, result.errorSchema);
    return validationDataMerge(result, unwrapErrorHandler(handler));
  },

  isValid(schema, formData, rootSchema) {
    return validateAgainst(schema as JsonSchema, rootSchema as JsonSchema, formData).length === 0;
  },

  rawValidation<Result = ParamsProblem>(schema: RJSFSchema, formData?: unknown) {
    return { errors: validateParams(schema as JsonSchema, submitted(schema, formData)) as Result[] };
  },
};

/** What an empty form would submit. */
function submitted(schema: RJSFSchema, formData: unknown): unknown {
  return formData === undefined ? initialParams(schema, undefined) : formData;
}

const withoutField = ['additionalProperties', 'unevaluatedProperties', 'propertyNames'];

function errorOf(problem: ParamsProblem, schema: RJSFSchema, uiSchema: UiSchema | undefined): RJSFValidationError {
  const path = fieldPath(problem);
  const rule = isWithoutField(problem) ? problem.message : ruleText(problem);
  const title = titleAt(path, schema, uiSchema);
  return {
    name: problem.keyword,
    property: propertyOf(path),
    message: rule,
    params: problem.params ?? {},
    stack: title && !isWithoutField(problem) ? `${title} ${rule}` : problem.message,
    ...(title ? { title } : {}),
  };
}

function isWithoutField({ keyword, pointer }: ParamsProblem): boolean {
  return withoutField.includes(keyword) && pointer !== '';
}

/** Where a problem is shown. Never below `__proto__`, which no error schema can hold. */
function fieldPath(problem: ParamsProblem): string[] {
  const tokens = problem.pointer.split('/').slice(1);
  const path = tokens.map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
  const shown = isWithoutField(problem) ? path.slice(0, -1) : path;
  const unsafe = shown.indexOf('__proto__');
  return unsafe === -1 ? shown : shown.slice(0, unsafe);
}

/** `.lines.0.amount`, and `['a.b']` for a name that would read as a path: no two paths look the same. */
function propertyOf(path: string[]): string {
  if (path.length === 0) return '.';
  return path.map((name) => (/^[^.[\]]+$/.test(name) ? `.${name}` : `['${name}']`)).join('');
}

/** Paths come from the problems where a property is one of theirs, and are read from the property where it is new. */
function errorSchemaOf(errors: RJSFValidationError[], problems: ParamsProblem[]) {
  const known = new Map(problems.map(fieldPath).map((path) => [propertyOf(path), path]));
  const builder = new ErrorSchemaBuilder();
  for (const { property = '', message } of errors) {
    if (message) builder.addErrors(message, known.get(property) ?? toPath(property));
  }
  return builder.ErrorSchema;
}

/** The title a person knows the field by: the uiSchema's, else the schema's as far as it can be followed. */
function titleAt(path: string[], root: RJSFSchema, uiRoot: UiSchema | undefined): string | undefined {
  let schema: unknown = root;
  let ui: UiSchema | undefined = uiRoot;
  for (const name of path) {
    schema = childOf(schema, name, root);
    ui = ui?.[name] ?? (/^\d+$/.test(name) ? (ui?.items as UiSchema | undefined) : undefined);
  }
  const title = path.length > 0 ? (getUiOptions(ui).title ?? member(followed(schema, root), 'title')) : undefined;
  return typeof title === 'string' && title !== '' ? title : undefined;
}

function childOf(schema: unknown, name: string, root: RJSFSchema): unknown {
  const node = followed(schema, root);
  return member(member(node, 'properties'), name) ?? (/^\d+$/.test(name) ? member(node, 'items') : undefined);
}

/** One `$ref` further; a reference behind a reference is not worth a title. */
function followed(schema: unknown, root: RJSFSchema): unknown {
  const ref = member(schema, '$ref');
  const name = typeof ref === 'string' && ref.startsWith('#/$defs/') ? ref.slice('#/$defs/'.length) : undefined;
  return name === undefined || member(schema, 'title') !== undefined ? schema : member(root.$defs, name);
}

function member(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
  return (value as Record<string, unknown>)[name];
}
