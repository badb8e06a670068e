// What a tool that knows nothing but the contract finds there: examples of everything, links that lead somewhere, who
// may do what.
import { codes } from '@hitl-kit/client';
import { expect, test } from 'vitest';
import { openapi } from './generated/openapi.js';
import { operations } from './generated/operations.ts';
import { titles } from './problem.ts';

interface Ref {
  $ref?: string;
}
interface Media {
  schema: { properties?: { code: { const?: string; enum?: string[] } } };
  example?: unknown;
  examples?: Record<string, Ref & { value?: unknown }>;
}
interface Reply extends Ref {
  headers?: Record<string, Ref & { required?: boolean; example?: unknown; description?: string }>;
  content: Record<string, Media>;
  links?: Record<string, { operationId: string; parameters: Record<string, string> }>;
}
interface Parameter extends Ref {
  name: string;
  in: string;
  description?: string;
  example?: unknown;
}
interface Operation {
  operationId: string;
  tags: string[];
  description: string;
  parameters?: Parameter[];
  requestBody?: { content: Record<string, Media> };
  responses: Record<string, Reply>;
}

const document = openapi as unknown as {
  paths: Record<string, Record<string, Operation> & { parameters?: Parameter[] }>;
  tags: { name: string; description: string }[];
  'x-outside-operations': Record<string, Reply>;
};

const at = <T extends Ref>(node: T): T =>
  node.$ref === undefined
    ? node
    : (node.$ref
        .slice(2)
        .split('/')
        .reduce<unknown>((part, key) => (part as Record<string, unknown>)[key], document) as T);

const all = operations.map(({ path, method, open }) => {
  const item = document.paths[path] ?? expect.fail(path);
  const operation = item[method.toLowerCase()] ?? expect.fail(method);
  const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map(at);
  const replies = Object.entries(operation.responses).map(([status, reply]) => ({ status, ...at(reply) }));
  return { ...operation, path, open, parameters, replies };
});
const outside = Object.entries(document['x-outside-operations']).map(([status, reply]) => ({ status, ...at(reply) }));
const replies = [...all.flatMap((operation) => operation.replies), ...outside];

const examplesOf = ({ example, examples }: Media): unknown[] =>
  example === undefined ? Object.values(examples ?? {}).map((one) => at(one).value) : [example];

test.each(all)('$operationId: every parameter says what it is, and has an example', ({ parameters, requestBody }) => {
  for (const { name, description, example } of parameters) {
    expect(description, name).toMatch(/\.$/m);
    // A cursor works only where it was given out.
    if (name !== 'cursor') expect(example, name).toBeDefined();
  }
  for (const media of Object.values(requestBody?.content ?? {})) expect(examplesOf(media)).not.toEqual([]);
});

test.each(all)('$operationId: every reply has an example and says its headers', ({ replies: possible }) => {
  for (const { status, headers, content } of possible) {
    expect(Object.values(content).flatMap(examplesOf), status).not.toEqual([]);
    expect(headers, status).toHaveProperty('Hitl-Now');
  }
});

test('every header is described', () => {
  for (const { headers } of replies) {
    for (const header of Object.values(headers ?? {}).map(at)) {
      expect(header).toMatchObject({ description: expect.any(String), example: expect.anything(), required: true });
    }
  }
});

test('every problem has one example for each code that it can have, and each code has a reply', () => {
  const seen = new Set<string>();
  for (const { status, content } of replies) {
    const media = content['application/problem+json'];
    if (media === undefined) continue;
    const { code } = media.schema.properties ?? expect.fail(`${status} says no code`);
    const possible = code.enum ?? [code.const ?? ''];
    const shown = examplesOf(media) as { code: keyof typeof codes; title: string; status: number; type: string }[];
    expect(shown.map((problem) => problem.code)).toEqual(possible);
    for (const problem of shown) {
      const { [problem.code]: expected } = codes;
      expect(problem).toMatchObject({ title: titles[problem.code], status: expected });
      expect(problem.type).toBe(`urn:hitl-kit:problem:${problem.code}`);
      expect(status).toBe(String(expected));
      seen.add(problem.code);
    }
  }
  // What only streams will say has its reply ready.
  expect(Object.keys(codes).filter((code) => !seen.has(code) && code !== 'rate_limited')).toEqual([]);
});

const perRequest = all.filter(({ path }) => path.includes('{requestId}')).map(({ operationId }) => operationId);

test('from every reply that holds a request, links lead to everything that can be done with it', () => {
  const linked = all.flatMap(({ operationId, replies: possible }) =>
    possible.filter(({ links }) => links).map(({ status, links }) => ({ reply: `${operationId} ${status}`, links })),
  );
  expect(linked.map(({ reply }) => reply)).toEqual(
    expect.arrayContaining(['createRequest 200', 'createRequest 201', 'listRequests 200', 'claimRequest 200']),
  );
  for (const { reply, links } of linked) {
    const targets = Object.values(links ?? {}).map(({ operationId }) => operationId);
    expect(targets.toSorted(), reply).toEqual(perRequest.toSorted());
  }
});

test('every link names an operation and its parameters, and finds them in the examples', () => {
  for (const { links = {}, content } of replies) {
    for (const { operationId, parameters } of Object.values(links)) {
      const target = all.find((operation) => operation.operationId === operationId) ?? expect.fail(operationId);
      const known = target.parameters.map(({ name }) => name);
      expect(known).toEqual(expect.arrayContaining(Object.keys(parameters)));
      for (const example of Object.values(content).flatMap(examplesOf)) {
        for (const expression of Object.values(parameters)) {
          expect(found(expression, example), expression).toMatch(/^[0-9a-f-]{36}$/);
        }
      }
    }
  }
});

/** What a runtime expression `$response.body#/…` finds in a body. */
function found(expression: string, body: unknown): unknown {
  const [, pointer = ''] = /^\$response\.body#\/(.+)$/.exec(expression) ?? expect.fail(expression);
  return pointer.split('/').reduce((part, key) => (part as Record<string, unknown>)[key], body);
}

test.each(all)('$operationId says who may call it, and belongs to a group that is described', (operation) => {
  expect(operation.description.includes('Who may: ')).toBe(!operation.open);
  const groups = document.tags.map(({ name }) => name);
  expect(operation.tags).toHaveLength(1);
  expect(groups).toContain(operation.tags[0]);
});
