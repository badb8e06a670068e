// Generates everything that follows from openapi/hitl.yaml; `--check` fails when the committed files are stale.
//   packages/client/src/contract.ts                          types
//   packages/server-adapter/src/http/generated/*             operation table, document, standalone validators
//   docs/api.md, docs/api.html                               the API reference
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';
import { parse } from 'yaml';
import { referenceOf } from './generate-reference.mjs';
import { validatorsOf } from './generate-validators.mjs';

const root = new URL('../', import.meta.url);
const header = '// Generated from openapi/hitl.yaml by scripts/generate.mjs. Do not edit.\n';
const check = process.argv.includes('--check');

const source = await readFile(new URL('openapi/hitl.yaml', root), 'utf8');
const document = parse(source);

const operations = Object.entries(document.paths).flatMap(([path, item]) =>
  Object.entries(item)
    .filter(([method]) => ['get', 'post', 'put', 'patch', 'delete'].includes(method))
    .map(([method, operation]) => ({
      operationId: operation.operationId,
      method: method.toUpperCase(),
      path,
      open: Array.isArray(operation.security) && operation.security.length === 0,
      body: operation.requestBody !== undefined,
    })),
);

const types = await openapiTS(new URL('openapi/hitl.yaml', root), { defaultNonNullable: false });
const generated = 'packages/server-adapter/src/http/generated';
const files = {
  'packages/client/src/contract.ts': header + astToString(types),
  [`${generated}/operations.ts`]: `${header}export const operations = ${JSON.stringify(operations, null, 2)} as const;\n\nexport type OperationId = (typeof operations)[number]['operationId'];\n`,
  [`${generated}/openapi.js`]: `${header}export const openapi = ${JSON.stringify(document, null, 1)};\n`,
  [`${generated}/openapi.d.ts`]: `${header}export declare const openapi: Record<string, unknown>;\n`,
  ...(await validatorsOf(document, generated, header)),
  ...referenceOf(document),
};

let stale = 0;
for (const [path, text] of Object.entries(files)) {
  const url = new URL(path, root);
  const before = await readFile(url, 'utf8').catch(() => null);
  if (before === text) continue;
  stale += 1;
  if (check) {
    console.error(`${path} is stale: run \`npm run generate\`.`);
  } else {
    await mkdir(new URL('./', url), { recursive: true });
    await writeFile(url, text);
    console.log(`wrote ${fileURLToPath(url).slice(fileURLToPath(root).length)}`);
  }
}
process.exit(check && stale > 0 ? 1 : 0);
