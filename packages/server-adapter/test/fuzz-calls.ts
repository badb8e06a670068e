// Calls made from the contract alone: its paths, parameters, bodies, examples and links. An operation that is added to
// the contract is called without a change here.
import Ajv from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { openapi } from '../src/http/generated/openapi.js';
import { at, broken, fitting, nasty, often, placeholder, type Schema } from './fuzz-values.ts';

interface Parameter {
  name: string;
  in: 'path' | 'query' | 'header';
  schema: Schema;
  example?: unknown;
}
interface Operation {
  operationId: string;
  parameters?: Parameter[];
  requestBody?: { content: { 'application/json': { schema: Schema; examples: Record<string, { value: unknown }> } } };
  responses: Record<string, { links?: Record<string, Link> }>;
}
interface Link {
  operationId: string;
  parameters: Record<string, string>;
}
type Item = Record<string, Operation> & { parameters?: Parameter[] };

const document = openapi as unknown as { paths: Record<string, Item> };
const methods = ['get', 'post', 'put', 'patch', 'delete'];

export interface Call {
  operationId: string;
  as: string;
  method: string;
  path: string;
  query: [string, string][];
  headers: Record<string, string>;
  /** As JSON; with placeholders. */
  body: string | undefined;
  /** Which of what replies gave out stands for the placeholders. */
  pick: number;
  /** Whether the contract refuses a part of it. */
  refused: boolean;
}

interface Described extends Operation {
  path: string;
  method: string;
  parameters: Parameter[];
}

const described: Described[] = Object.entries(document.paths).flatMap(([path, item]) =>
  methods.flatMap((method) => {
    const operation = item[method];
    if (operation === undefined) return [];
    const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map(at);
    return [{ ...operation, path, method, parameters }];
  }),
);

export const operationIds = described.map(({ operationId }) => operationId);

/** What a reply to this operation gives out by its links: from the name of a parameter to where its value stands. */
export function* linked(operationId: string, status: number, body: unknown): Generator<[name: string, value: string]> {
  const operation = described.find((one) => one.operationId === operationId);
  const reply = operation?.responses[String(status)];
  const found = new Set<string>();
  for (const { parameters } of Object.values((reply && at(reply).links) ?? {})) {
    for (const [name, expression] of Object.entries(parameters)) {
      const value = expression
        .replace('$response.body#/', '')
        .split('/')
        .reduce((part: unknown, key) => (part as Record<string, unknown> | undefined)?.[key], body);
      if (typeof value === 'string' && !found.has(name + value)) {
        found.add(name + value);
        yield [name, value];
      }
    }
  }
}

const ajv = new Ajv({ strict: false });
addFormats(ajv);
ajv.addSchema({ $id: 'contract', ...openapi });

/** Whether the contract takes this value, as another validator than the server's reads it. */
function verdictOf(schema: Schema): (value: unknown) => boolean {
  const text = JSON.stringify(schema).replaceAll('"#/', '"contract#/');
  return ajv.compile(JSON.parse(text));
}

/** The ids that examples use for a request: where one stands, a real one may. */
const exampleId = String(
  (openapi as { components: { parameters: { RequestId: { example: string } } } }).components.parameters.RequestId
    .example,
);

const bodiesOf = ({ requestBody }: Operation): fc.Arbitrary<{ body: string | undefined; refused: boolean }> => {
  if (requestBody === undefined) return fc.constant({ body: undefined, refused: false });
  const { schema, examples } = requestBody.content['application/json'];
  const takes = verdictOf(schema);
  const shown = Object.values(examples).map((one) => {
    const text = JSON.stringify(at(one).value).replaceAll(exampleId, placeholder('requestId'));
    return JSON.parse(text) as Record<string, unknown>;
  });
  const example = fc.constantFrom(...shown);
  const { properties } = at(schema);
  const oneField = Object.entries(properties ?? {}).map(([name, part]) =>
    fc.tuple(example, fitting(part, name)).map(([body, value]) => ({ ...body, [name]: value })),
  );
  const oneBroken = Object.entries(properties ?? {}).map(([name, part]) =>
    fc.tuple(example, broken(part)).map(([body, value]) => ({ ...body, [name]: value })),
  );
  const values = fc.oneof(
    { weight: 8, arbitrary: example },
    { weight: 4, arbitrary: oneField.length > 0 ? fc.oneof(...oneField) : example },
    { weight: 2, arbitrary: fitting(schema) },
    { weight: 2, arbitrary: oneBroken.length > 0 ? fc.oneof(...oneBroken) : broken(schema) },
    { weight: 2, arbitrary: broken(schema) },
  );
  const judged = values.map((value) => ({ body: JSON.stringify(value), refused: !takes(value) }));
  const noJson = fc
    .constantFrom('', '{', '{"a":1e999}', '"\\u0000"', '[[[', `"${'x'.repeat(bodyBytes)}"`, '{"__proto__":1}')
    .map((body) => ({ body, refused: true }));
  return fc.oneof({ weight: 30, arbitrary: judged }, { weight: 1, arbitrary: noJson });
};

/** The most bytes that the server of the fuzz takes: each limit of a field fits, several do not. */
export const bodyBytes = 128 * 1024;

type Query = { pairs: [string, string][]; refused: boolean };

function queryOf(parameters: Parameter[]): fc.Arbitrary<Query> {
  const given = parameters.map((parameter) =>
    often(holds(parameter) ? 100 : 12, parameterOf(parameter), { pairs: [], refused: false }),
  );
  const unknown: Query = { pairs: [['colour', 'red']], refused: true };
  return fc
    .tuple(...given, often(2, fc.constant(unknown), { pairs: [], refused: false }))
    .map((all) => ({ pairs: all.flatMap(({ pairs }) => pairs), refused: all.some(({ refused }) => refused) }));
}

/** A wait must not hold the fuzz up: as long as in the example, or refused. */
const holds = ({ name }: Pick<Parameter, 'name'>): boolean => name === 'seconds';

function parameterOf({ name, schema, example }: Parameter): fc.Arbitrary<Query> {
  const takes = verdictOf(schema);
  const { type } = at(schema);
  const integer = type === 'integer';
  const read = (text: string) => (integer && /^-?\d{1,15}$/.test(text) ? Number(text) : text);
  const usual = fc.constant(example ?? placeholder(name));
  const value = fc.oneof(
    { weight: 4, arbitrary: usual },
    { weight: 4, arbitrary: holds({ name }) ? usual : fitting(schema, name) },
    { weight: 1, arbitrary: broken(schema).filter((one) => [one].flat().every((each) => typeof each !== 'object')) },
    { weight: 1, arbitrary: fc.constantFrom(...nasty) },
  );
  return value.map((one) => {
    const texts = [one].flat().map(String);
    const pairs = texts.map((text): [string, string] => [name, text]);
    const whole = type === 'array' ? texts : read(texts[0] ?? '');
    const repeated = type !== 'array' && texts.length > 1;
    return { pairs, refused: pairs.length > 0 && (repeated || !takes(whole)) };
  });
}

function headersOf(parameters: Parameter[], hasBody: boolean): fc.Arbitrary<Record<string, string>> {
  const named = parameters.map(({ name, schema, example }) => {
    const value = fc.oneof(fc.constant(String(example)), fitting(schema, name), fc.constantFrom('', 'x'.repeat(300)));
    return often(15, value.filter((one) => /^[ -~]*$/.test(String(one))).map(String), undefined).map((one) => [
      name,
      one,
    ]);
  });
  const usual: [string, number, string[]][] = [
    ['content-type', hasBody ? 3 : 0, ['text/plain', 'application/json; charset=latin1', 'multipart/form-data']],
    ['content-encoding', hasBody ? 1 : 0, ['gzip']],
    ['cookie', 5, ['session=1']],
    ['origin', 5, ['https://evil.example', 'null']],
  ];
  const others = usual.map(([name, percent, values]) =>
    often(percent, fc.constantFrom(...values), undefined).map((one) => [name, one]),
  );
  return fc
    .tuple(...named, ...others)
    .map((pairs) => Object.fromEntries(pairs.filter(([, value]) => value !== undefined)) as Record<string, string>);
}

const pathOf = ({ path, parameters }: Described): fc.Arbitrary<string> => {
  const names = parameters.filter((parameter) => parameter.in === 'path').map(({ name }) => name);
  const filled = (value: (name: string) => string) =>
    names.reduce((text, name) => text.replace(`{${name}}`, value(name)), path);
  const wellFormed = nasty.map((text) => encodeURIComponent(text.replaceAll(/\p{Surrogate}/gu, '\uFFFD')));
  const strange = fc.constantFrom(...wellFormed, '%E0%A4%A', exampleId).map((text) => filled(() => text));
  return fc.oneof({ weight: 15, arbitrary: fc.constant(filled(placeholder)) }, { weight: 1, arbitrary: strange });
};

const callOf = (operation: Described, actors: readonly string[]): fc.Arbitrary<Call> => {
  const { operationId, parameters, requestBody } = operation;
  const method = operation.method.toUpperCase();
  const query = queryOf(parameters.filter((parameter) => parameter.in === 'query'));
  const headers = headersOf(
    parameters.filter((parameter) => parameter.in === 'header'),
    requestBody !== undefined,
  );
  return fc
    .record({
      as: fc.constantFrom(...actors),
      method: often(97, fc.constant(method), undefined).chain((usual) =>
        usual === undefined
          ? fc.constantFrom('HEAD', 'OPTIONS', 'PUT', 'DELETE', 'PATCH', 'GET', 'POST')
          : fc.constant(usual),
      ),
      path: pathOf(operation),
      query,
      headers,
      sent: bodiesOf(operation),
      pick: fc.nat(1000),
    })
    .map(({ query: { pairs, refused }, sent, ...rest }) => ({
      operationId,
      ...rest,
      query: pairs,
      body: sent.body,
      // Said of the operation itself, not of what another method of its path would make of it.
      refused: rest.method === method && (refused || sent.refused),
    }));
};

/** One call of any operation; every fifth or so asks for something to act on. */
export function callsBy(actors: readonly string[]): fc.Arbitrary<Call> {
  const gives = (operation: Described) =>
    operation.method === 'post' &&
    Object.values(operation.responses).some((reply) => at(reply).links) &&
    operation.parameters.every((parameter) => parameter.in !== 'path');
  return fc.oneof(
    ...described.map((operation) => ({
      weight: gives(operation) ? described.length : 4,
      arbitrary: callOf(operation, actors),
    })),
  );
}
