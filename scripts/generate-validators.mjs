// Turns the contract's schemas into standalone validators: plain ESM that imports nothing and evaluates no text.
//   validators.js   bodies and parameters, on the way in
//   replies.js      every reply, closed against fields that the contract does not have; for tests only
import { fileURLToPath } from 'node:url';
import { _ } from 'ajv';
import Ajv from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import { formats } from './contract-runtime.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
const methods = ['get', 'post', 'put', 'patch', 'delete'];
const shared = 'hitl:';
const annotations = ['title', 'description', 'default', 'examples', 'example'];
const json = ['application/json', 'application/problem+json'];

/** @returns {Promise<Record<string, string>>} text by path */
export async function validatorsOf(document, folder, header) {
  const operations = operationsOf(document);
  return {
    [`${folder}/validators.js`]: header + (await validators(document, operations)),
    [`${folder}/validators.d.ts`]: header + validatorTypes,
    [`${folder}/replies.js`]: header + (await replies(document, operations)),
    [`${folder}/replies.d.ts`]: header + replyTypes,
  };
}

const validateType = `export interface SchemaError {
  instancePath: string;
  schemaPath: string;
  keyword: string;
  params: Record<string, unknown>;
  propertyName?: string;
}
export interface Validate {
  (value: unknown): boolean;
  errors?: SchemaError[] | null;
}
`;

const validatorTypes = `${validateType}export interface Parameter {
  type: 'string' | 'integer' | 'array';
  default?: unknown;
}
export declare const bodies: Record<string, Validate>;
export declare const parameters: Record<string, Record<'query' | 'header', Record<string, Parameter>>>;
export declare const query: Record<string, Validate>;
export declare const headers: Record<string, Validate>;
`;

const replyTypes = `${validateType}export interface ReplyRule {
  type: string;
  /** Which must be there. */
  headers: readonly string[];
  validate: Validate | null;
  /** Of a problem: which it may have, and the fields it has besides those of every problem. */
  codes?: readonly string[];
  fields?: readonly string[];
}
/** By operation and status. */
export declare const replies: Record<string, Record<string, ReplyRule>>;
/** By status, where no operation is called. */
export declare const outside: Record<string, ReplyRule>;
export declare const problem: Validate;
`;

function operationsOf(document) {
  return Object.values(document.paths).flatMap((item) =>
    methods
      .filter((method) => method in item)
      .map((method) => {
        const operation = item[method];
        const resolved = (part) => deref(document, part);
        return {
          id: operation.operationId,
          parameters: [...(item.parameters ?? []), ...(operation.parameters ?? [])].map(resolved),
          body: operation.requestBody?.content['application/json'].schema,
          responses: Object.entries(operation.responses).map(([status, response]) => [status, resolved(response)]),
        };
      }),
  );
}

const deref = (document, part) =>
  part.$ref === undefined
    ? part
    : part.$ref
        .slice(2)
        .split('/')
        .reduce((at, key) => at[key], document);

async function validators(document, operations) {
  const withBody = operations.filter(({ body }) => body !== undefined);
  const of = (operation, place) => operation.parameters.filter((parameter) => parameter.in === place);
  const schemas = {};
  for (const { id, body } of withBody) schemas[`${id}_body`] = body;
  for (const operation of operations) {
    for (const place of ['query', 'header']) {
      const list = of(operation, place);
      if (list.length > 0) schemas[`${operation.id}_${place}`] = parameterSchema(list);
    }
  }
  const table = (place) =>
    `{ ${operations
      .filter((operation) => of(operation, place).length > 0)
      .map(({ id }) => `${id}: ${id}_${place}`)
      .join(', ')} }`;
  const parameters = Object.fromEntries(
    operations.map((operation) => [
      operation.id,
      Object.fromEntries(
        ['query', 'header'].map((place) => [
          place,
          Object.fromEntries(of(operation, place).map(({ name, schema }) => [name, coercion(document, schema)])),
        ]),
      ),
    ]),
  );
  return bundle(document, schemas, 'request', [
    `export const bodies = { ${withBody.map(({ id }) => `${id}: ${id}_body`).join(', ')} };`,
    `export const query = ${table('query')};`,
    `export const headers = ${table('header')};`,
    `export const parameters = ${JSON.stringify(parameters, null, 2)};`,
  ]);
}

/** Parameters of one place as one object; which names there are is checked before, so it stays open. */
const parameterSchema = (list) => ({
  type: 'object',
  required: list.filter(({ required }) => required).map(({ name }) => name),
  properties: Object.fromEntries(list.map(({ name, schema }) => [name, schema])),
});

function coercion(document, schema) {
  const { type, default: value } = deref(document, schema);
  if (!['string', 'integer', 'array'].includes(type)) throw new Error(`No coercion for a parameter of type ${type}.`);
  return value === undefined ? { type } : { type, default: value };
}

async function replies(document, operations) {
  const schemas = { problem: ref('Problem') };
  const entryOf = (id, status, { content, headers = {} }) => {
    const [type, { schema }] = Object.entries(content)[0];
    const isProblem = type === json[1];
    const name = isProblem ? 'problem' : `${id}_${status}`;
    if (type === json[0]) schemas[name] = schema;
    const required = Object.keys(headers).filter((header) => deref(document, headers[header]).required);
    const validate = json.includes(type) ? name : 'null';
    const narrowed = isProblem
      ? `, codes: ${JSON.stringify(codesOf(schema))}, fields: ${JSON.stringify(schema.required ?? [])}`
      : '';
    return `    ${status}: { type: '${type}', headers: ${JSON.stringify(required)}, validate: ${validate}${narrowed} },`;
  };
  const entries = operations.map(
    ({ id, responses }) =>
      `  ${id}: {\n${responses.map(([status, reply]) => entryOf(id, status, reply)).join('\n')}\n  },`,
  );
  const outside = Object.entries(document['x-outside-operations']).map(([status, reply]) =>
    entryOf('outside', status, deref(document, reply)),
  );
  return bundle(document, schemas, 'reply', [
    `export const replies = {\n${entries.join('\n')}\n};`,
    `export const outside = {\n${outside.join('\n')}\n};`,
    'export { problem };',
  ]);
}

/** A problem's schema is that of every problem, narrowed: these codes, and these fields besides the usual ones. */
const codesOf = ({ properties: { code } }) => code.enum ?? [code.const];

const ref = (name) => ({ $ref: `#/components/schemas/${name}` });

/** Compiles the schemas and appends `lines`, which may name them; one self-contained module. */
async function bundle(document, schemas, direction, lines) {
  const shape = (schema) => adapt(document, schema, direction);
  const ajv = new Ajv({
    allErrors: true,
    strict: true,
    strictTypes: false,
    strictRequired: false,
    inlineRefs: false,
    formats,
    code: { source: true, esm: true, lines: true, formats: _`formats` },
  });
  ajv.removeKeyword('uniqueItems');
  ajv.addKeyword(uniqueTexts);
  for (const [name, schema] of Object.entries(document.components.schemas)) {
    ajv.addSchema({ $id: `${shared}${name}`, ...shape(schema) });
  }
  for (const [name, schema] of Object.entries(schemas)) ajv.addSchema({ $id: name, ...shape(schema) });
  const names = Object.keys(schemas);
  const code = standalone(ajv, Object.fromEntries(names.map((name) => [name, name])))
    .replaceAll(/^export const /gm, 'const ')
    .replace('"use strict";', '')
    .replaceAll('require("ajv/dist/runtime/ucs2length").default', 'textLength');
  const contents = `import { formats, textLength } from './scripts/contract-runtime.mjs';\n${code}\n${lines.join('\n')}\n`;
  const built = await build({
    stdin: { contents, resolveDir: root, sourcefile: 'contract.mjs' },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    target: 'es2022',
    minify: true,
    lineLimit: 120,
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'error',
  });
  const { text } = built.outputFiles[0];
  const forbidden = /\brequire\(|\beval\(|new Function|\bimport\b/.exec(text);
  if (forbidden) throw new Error(`The generated validators hold ${forbidden[0]}.`);
  return text;
}

/**
 * In one pass: ajv's own compares each entry with each other one, seconds for the 90,000 of a body. The contract asks it
 * of texts only; whatever else stands there has its own error.
 */
const uniqueTexts = {
  keyword: 'uniqueItems',
  type: 'array',
  schemaType: 'boolean',
  error: { message: 'must not have duplicates' },
  code: (context) => context.fail(_`new Set(${context.data}).size < ${context.data}.length`),
};

/**
 * The schema as it is compiled: same verdict, better errors.
 * - Every named schema is one function, whoever refers to it.
 * - `oneOf` and `anyOf` whose branches a look can tell apart become if / else, so that only the branch meant reports.
 * - Too long an array reports that alone, before its items are looked at.
 * - In replies every object is closed.
 * - Which fields exclude each other is left to the engine, which names them.
 */
function adapt(document, schema, direction) {
  if (typeof schema !== 'object' || schema === null) return schema;
  if (Array.isArray(schema)) return schema.map((part) => adapt(document, part, direction));
  const { oneOf, anyOf, ...rest } = schema;
  const branches = oneOf ?? anyOf;
  if (branches !== undefined) {
    return { ...adapt(document, rest, direction), ...chain(document, branches, direction) };
  }
  const inner = (key, value) => {
    if (key === '$ref') return value.replace('#/components/schemas/', shared);
    if (key === 'properties') return mapValues(value, (part) => adapt(document, part, direction));
    if (['items', 'additionalProperties', 'propertyNames', 'not'].includes(key))
      return adapt(document, value, direction);
    return value;
  };
  const adapted = Object.fromEntries(
    Object.entries(rest)
      .filter(([key, value]) => !annotations.includes(key) && !isToldByTheEngine(key, value))
      .map(([key, value]) => [key, inner(key, value)]),
  );
  if (direction === 'reply' && adapted.properties !== undefined) adapted.additionalProperties ??= false;
  return direction === 'request' ? shortFirst(adapted) : adapted;
}

const isToldByTheEngine = (key, value) => key === 'not' && Object.keys(value).join() === 'required';

const mapValues = (object, map) => Object.fromEntries(Object.entries(object).map(([key, value]) => [key, map(value)]));

function shortFirst(schema) {
  const { maxItems, items, uniqueItems, ...rest } = schema;
  if (items === undefined || maxItems === undefined) return schema;
  return { ...rest, ...either({ maxItems }, defined({ items, uniqueItems }), { maxItems }) };
}

const either = (test, yes, no) =>
  Object.fromEntries([
    ['if', test],
    ['then', yes],
    ['else', no],
  ]);

const defined = (object) => Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));

function chain(document, branches, direction) {
  const told = branches.map((branch) => ({
    mark: markOf(document, branch),
    schema: adapt(document, branch, direction),
  }));
  const rest = told.find(({ mark }) => mark === null) ?? told.find(({ mark }) => mark.type !== 'null');
  const marked = told.filter((branch) => branch !== rest);
  if (marked.some(({ mark }) => mark === null)) throw new Error(`Cannot tell apart ${JSON.stringify(branches)}.`);
  // Also the types that were looked for before: what is none of them must be told all.
  const types = [...marked.map(({ mark }) => mark.type), rest.schema.type];
  const last = types.includes(undefined) ? rest.schema : { ...rest.schema, type: types };
  return marked.reduceRight((otherwise, { mark, schema }) => either(mark, schema, otherwise), last);
}

/** What a value must show to be meant for this branch; null for the branch that takes the rest. */
function markOf(document, branch) {
  const { type, required, properties, additionalProperties } = deref(document, branch);
  if (type !== 'object') return { type };
  return additionalProperties === false && Object.keys(properties).length === 1 ? { required } : null;
}
