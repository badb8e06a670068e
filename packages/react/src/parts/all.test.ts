// No element of the kit is named beside the list of parts: what a host can find by `data-hitl-part` it can replace, too.
import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const folder = new URL('../', import.meta.url).pathname;
const sources = globSync('**/*.{ts,tsx}', { cwd: folder }).filter((file) => !/\.test\./.test(file));
const read = (file: string) => readFileSync(`${folder}${file}`, 'utf8');

it('every file that makes parts is in the list', () => {
  const makers = sources.filter((file) => /= part\('/.test(read(file)));
  const listed = [...read('parts/all.ts').matchAll(/from '\.\/(.+)'/g)].map(([, file]) => `parts/${file}`);
  expect(makers.length).toBeGreaterThan(0);
  expect(makers.sort()).toEqual(listed.sort());
});

it('nothing writes data-hitl-part by hand', () => {
  const written = sources.filter((file) => /\sdata-hitl-part=|'data-hitl-part':/.test(read(file)));
  expect(written).toEqual(['parts/part.tsx']);
});
