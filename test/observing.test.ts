// docs/observing.md tells all that the server adapter tells: no line of the log, metric, span or attribute is missing there,
// and every line is a constant sentence.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from './workspace.ts';

const page = readFileSync(join(root, 'docs/observing.md'), 'utf8');
const sources = join(root, 'packages/server-adapter/src');

const code = readdirSync(sources, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !/\.test\.|\.testing\.|generated/.test(file))
  .map((file) => readFileSync(join(sources, file), 'utf8'))
  .join('\n');

it('every line of the log is a constant sentence that the page lists with its level, and no other is listed', () => {
  const calls = [...code.matchAll(/\blogger\.(info|warn|error)\(\s*(?:'([^']*)'|.)/g)];
  const lines = calls.map(([, level, sentence]) => `${level} | \`${sentence ?? 'not a constant'}\``);
  const listed = [...page.matchAll(/^\| ((?:info|warn|error) \| `[^`]*`) \|/gm)].map(([, line]) => line);
  expect(lines.length).toBeGreaterThan(5);
  expect(new Set(lines)).toEqual(new Set(listed));
});

it('every metric, span and attribute is listed', () => {
  const names = [...code.matchAll(/'(hitl\.[a-z_.]+)'/g)].map(([, name]) => name);
  expect(names.length).toBeGreaterThan(10);
  expect(names.filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
});
