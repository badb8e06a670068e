// The list of names at the top of styles.css is what a host styles by: it holds all of them, and none that is gone.
import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import * as parts from '../parts/all.ts';

const folder = new URL('../', import.meta.url).pathname;
const read = (file: string) => readFileSync(`${folder}${file}`, 'utf8');
const components = globSync('**/*.{ts,tsx}', { cwd: folder })
  .filter((file) => !/\.test\.|^parts\/|^core\//.test(file))
  .map(read)
  .join('\n');
const [, list = '', rules = ''] = /^\/\*(.*?)\*\/(.*)$/s.exec(read('styles/styles.css')) ?? [];

/** Not a part: it hides what is only to be heard. */
const HIDES = 'hitl-visually-hidden';

const found = (text: string, pattern: RegExp): string[] => [...new Set(text.match(pattern) ?? [])].sort();
const listed = found(list, /(?<![\w-])hitl(-[a-z]+)+/g);
const missing = (names: string[]) => names.filter((name) => !listed.includes(name));

/** What components write out, and what `look` makes of the parts that they draw. */
const written = found(components, /(?<=['" ])hitl(-[a-z]+)+(?=['" ])/g);
const looks = Object.entries(parts)
  .filter(([name]) => new RegExp(`<${name}\\b[^>]*\\slook\\b`).test(components))
  .map(([, { displayName }]) => `hitl-${displayName}`);

it('names every part, and beside them only the class that hides', () => {
  const names = new Set(Object.values(parts).map(({ displayName }) => `hitl-${displayName}`));
  expect(listed).toEqual([...names, HIDES].sort());
});

it('names every class that a component gives', () => {
  expect(written).toContain('hitl-button');
  expect(missing([...written, ...looks])).toEqual([]);
});

it('names every class that a rule selects', () => {
  const selected = found(rules, /(?<=\.)hitl(-[a-z]+)+/g);
  expect(selected.length).toBeGreaterThan(100);
  expect(missing(selected)).toEqual([]);
});

it('names no class that no component gives', () => {
  expect(looks.length).toBeGreaterThan(60);
  expect(listed.filter((name) => !written.includes(name) && !looks.includes(name))).toEqual([]);
});
