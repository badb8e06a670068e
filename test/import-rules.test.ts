// Proves that the lint rule "who may import whom" bites: biome, with this project's configuration, over files that break
// it, one per rule, and over files that keep it. It lints copies in a temporary folder, never the project.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bin, root } from './workspace.ts';

const server = 'packages/server-adapter/src';

/** [the importing file, what it must not import] */
const refused: [string, string][] = [
  ['packages/client/src/ask.ts', '@hitl-kit/server-adapter'],
  ['packages/client/src/ask.ts', '@hitl-kit/react'],
  ['packages/client/src/ask.ts', '../../server-adapter/src/index.ts'],
  ['packages/client/src/wait.ts', 'node:timers'],
  ['packages/react/src/core/live.ts', '@hitl-kit/server-adapter'],
  ['packages/react/src/core/live.ts', '../../../client/src/index.ts'],
  ['packages/react/src/hooks/use-inbox.ts', 'node:events'],
  [`${server}/engine/machine.ts`, './engine.ts'],
  [`${server}/engine/machine.ts`, '../store/memory.ts'],
  [`${server}/engine/policy.ts`, '../http/handler.ts'],
  [`${server}/engine/policy.ts`, '../../../client/src/types.ts'],
  [`${server}/engine/schedule.ts`, './sweep.ts'],
  [`${server}/engine/schedule.ts`, 'node:crypto'],
  [`${server}/engine/engine.ts`, '../store/sqlite.ts'],
  [`${server}/engine/engine.ts`, '../hitl.ts'],
  [`${server}/engine/engine.ts`, '@hitl-kit/react'],
  [`${server}/engine/sweep.ts`, '../http/handler.ts'],
  [`${server}/store/store.ts`, '../engine/machine.ts'],
  [`${server}/store/store.ts`, './sql.ts'],
  [`${server}/store/memory.ts`, '../engine/machine.ts'],
  [`${server}/store/memory.ts`, './sqlite.ts'],
  [`${server}/store/memory.ts`, 'node:crypto'],
  [`${server}/store/sql.ts`, '../engine/policy.ts'],
  [`${server}/store/sqlite.ts`, '../engine/engine.ts'],
  [`${server}/store/sqlite.ts`, './memory.ts'],
  [`${server}/http/operations.ts`, '../store/sqlite.ts'],
  [`${server}/http/handler.ts`, '../hitl.ts'],
  [`${server}/http/handler.ts`, '../mount/node.ts'],
  [`${server}/http/sse.ts`, 'node:stream'],
  [`${server}/hitl.ts`, './store/sqlite.ts'],
  [`${server}/hitl.ts`, './mount/express.ts'],
  [`${server}/hitl.ts`, 'node:events'],
  [`${server}/index.ts`, './testing.ts'],
  [`${server}/hitl.ts`, './telemetry/opentelemetry.ts'],
  [`${server}/telemetry/opentelemetry.ts`, '../engine/engine.ts'],
  [`${server}/telemetry/opentelemetry.ts`, '@opentelemetry/sdk-metrics'],
  [`${server}/telemetry/opentelemetry.ts`, 'node:async_hooks'],
  [`${server}/mount/express.ts`, '../engine/engine.ts'],
  [`${server}/mount/node.ts`, '../store/store.ts'],
  [`${server}/mount/node.ts`, '@hitl-kit/client'],
  [`${server}/mount/koa.ts`, '../http/json.ts'],
  [`${server}/mount/koa.ts`, 'koa'],
  [`${server}/mount/fastify.ts`, '../engine/engine.ts'],
  [`${server}/mount/fastify.ts`, 'fastify'],
  [`${server}/mount/hono.ts`, 'node:http'],
  [`${server}/mount/hono.ts`, 'hono'],
  [`${server}/mount/hono.ts`, './node.ts'],
  [`${server}/mount/next.ts`, 'node:http'],
  [`${server}/mount/next.ts`, 'next/server'],
];

const allowed: [string, string][] = [
  ['packages/client/src/ask.ts', './wait.ts'],
  ['packages/react/src/core/live.ts', '@hitl-kit/client'],
  ['packages/react/src/form.tsx', '@hitl-kit/client/params'],
  [`${server}/engine/machine.ts`, '@hitl-kit/client/digest'],
  [`${server}/engine/machine.ts`, '../store/store.ts'],
  [`${server}/engine/engine.ts`, './machine.ts'],
  [`${server}/store/memory.ts`, './store.ts'],
  [`${server}/store/sqlite.ts`, './sql.ts'],
  [`${server}/store/sqlite.ts`, './migrations/sqlite.ts'],
  [`${server}/store/sqlite.ts`, 'node:sqlite'],
  [`${server}/http/operations.ts`, '../engine/engine.ts'],
  [`${server}/hitl.ts`, './http/handler.ts'],
  [`${server}/telemetry/opentelemetry.ts`, '@opentelemetry/api'],
  [`${server}/telemetry/opentelemetry.ts`, '../engine/telemetry.ts'],
  [`${server}/mount/express.ts`, '../hitl.ts'],
  [`${server}/mount/node.ts`, 'node:http'],
  [`${server}/mount/koa.ts`, './node.ts'],
  [`${server}/mount/fastify.ts`, './node.ts'],
  [`${server}/mount/hono.ts`, '../http/handler.ts'],
  [`${server}/mount/hono.ts`, '../hitl.ts'],
  [`${server}/mount/next.ts`, '../http/handler.ts'],
  [`${server}/testing.ts`, 'node:http'],
];

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hitl-import-rules-'));
  const { $schema: _, vcs: __, ...rules } = JSON.parse(readFileSync(join(root, 'biome.json'), 'utf8'));
  writeFileSync(join(folder, 'biome.json'), JSON.stringify(rules));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Whether biome refuses `file` because it imports `specifier`. */
function biomeRefuses(file: string, specifier: string): boolean {
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `import * as imported from '${specifier}';\n\nexport const kept = imported;\n`);
  const { status, stdout, stderr } = spawnSync(bin('biome'), ['lint', '--only=style/noRestrictedImports', file], {
    cwd: folder,
    encoding: 'utf8',
  });
  rmSync(path);
  const named = `${stdout}${stderr}`.includes('lint/style/noRestrictedImports');
  if (named !== (status === 1)) throw new Error(`biome did not lint ${file}:\n${stdout}${stderr}`);
  return named;
}

describe('who may import whom', () => {
  it.each(refused)('%s may not import %s', (file, specifier) => {
    expect(biomeRefuses(file, specifier)).toBe(true);
  });

  it.each(allowed)('%s may import %s', (file, specifier) => {
    expect(biomeRefuses(file, specifier)).toBe(false);
  });
});
