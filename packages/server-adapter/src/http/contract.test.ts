// The contract itself: a valid document whose examples are true, and generated files that follow from it.
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { codes, durationMs } from '@hitl-kit/client';
import { Validator } from '@seriousme/openapi-schema-validator';
import Ajv from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { openapi } from './generated/openapi.js';
import { operations } from './generated/operations.ts';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const document = parse(await readFile(`${root}openapi/hitl.yaml`, 'utf8'));

const ajv = new Ajv({ strict: false });
addFormats(ajv);
ajv.addSchema({ $id: 'contract', ...document });
const validatorAt = (path: readonly string[]) => {
  const pointer = path.map((key) => encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1'))).join('/');
  return ajv.compile({ $ref: `contract#/${pointer}` });
};

/** Every place that has a schema and examples of it, with the path of the schema. */
function* exampled(value: unknown, path: string[] = []): Generator<{ path: string[]; name: string; example: unknown }> {
  if (typeof value !== 'object' || value === null) return;
  const { schema, examples, example } = value as { schema?: unknown; examples?: object; example?: unknown };
  if (schema !== undefined && examples !== undefined) {
    for (const [name, given] of Object.entries(examples)) {
      const { $ref, value: inline } = given as { $ref?: string; value?: unknown };
      const shared = document.components.examples[$ref?.split('/').at(-1) ?? '']?.value;
      yield { path: [...path, 'schema'], name, example: inline ?? shared };
    }
  }
  if (schema !== undefined && example !== undefined) yield { path: [...path, 'schema'], name: 'example', example };
  if (schema === undefined && Array.isArray(examples)) {
    for (const each of examples) yield { path, name: String(each), example: each };
  }
  for (const [key, part] of Object.entries(value)) yield* exampled(part, [...path, key]);
}

test('the document is valid OpenAPI 3.1', async () => {
  const result = await new Validator().validate(structuredClone(document));
  expect(result.errors ?? []).toEqual([]);
  expect(result.valid).toBe(true);
});

test('the server gives out this very document', () => {
  expect(openapi).toEqual(document);
});

describe('the examples', () => {
  const examples = [...exampled(document)];

  test('there are some of each kind', () => {
    expect(examples.length).toBeGreaterThan(10);
  });

  test.each(examples.map((one) => [`${one.path.slice(0, -1).join(' ')}: ${one.name}`, one] as const))(
    '%s is what its schema says',
    (_name, { path, example }) => {
      const validate = validatorAt(path);
      expect(validate(example), JSON.stringify(validate.errors)).toBe(true);
    },
  );
});

test('the contract and the table have the same codes', () => {
  expect(document.components.schemas.Code.enum).toEqual(Object.keys(codes));
});

test('the form of a duration in the contract is the one that is read', () => {
  const form = new RegExp(document.components.schemas.Duration.pattern, 'u');
  for (const text of ['P1W', 'P1DT2H', 'PT0.5S', 'PT1H30M', 'P3653D', 'P1WT1S']) {
    expect([form.test(text), durationMs(text) !== null], text).toEqual([true, true]);
  }
  for (const text of ['', 'P', 'PT', 'P1M', 'P1Y', 'PT1.5H', '1H', 'P1DT', 'PT1S1M', 'pt1h']) {
    expect([form.test(text), durationMs(text) !== null], text).toEqual([false, false]);
  }
});

test('every operation that asks for authentication can say 401, and every body 413 and 415', () => {
  for (const { operationId, path, method, open, body } of operations) {
    const statuses = Object.keys(document.paths[path][method.toLowerCase()].responses);
    const needed = ['400', '500', ...(open ? [] : ['401', '403', '503']), ...(body ? ['413', '415'] : [])];
    expect(statuses, operationId).toEqual(expect.arrayContaining(needed));
  }
});

test('the generated files are current', async () => {
  const run = promisify(execFile)(process.execPath, ['scripts/generate.mjs', '--check'], { cwd: root });
  await expect(run).resolves.toMatchObject({ stderr: '' });
});

test('what holds replies against the contract never reaches a server', async () => {
  const { metafile } = await build({
    entryPoints: [`${root}packages/server-adapter/src/index.ts`],
    alias: {
      '@hitl-kit/client/digest': `${root}packages/client/src/digest.ts`,
      '@hitl-kit/client/params': `${root}packages/client/src/params.ts`,
      '@hitl-kit/client': `${root}packages/client/src/index.ts`,
    },
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'browser',
    logLevel: 'silent',
  });
  const reached = Object.keys(metafile.inputs);
  expect(reached).toContain('packages/server-adapter/src/http/generated/validators.js');
  expect(reached.filter((path) => /replies|testing|contract-runtime/.test(path))).toEqual([]);
});
