// Every rule of DESIGN section 6 has a test over HTTP that bears its number.
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';

test('no rule from 1 to 18 lacks a test over HTTP', async () => {
  const text = await readFile(new URL('./rules.test.ts', import.meta.url), 'utf8');
  const tested = new Set(
    [...text.matchAll(/(?:test|test\.each[\s\S]*?\]\))\('rule (\d+):/g)].map(([, number]) => Number(number)),
  );
  expect([...tested].toSorted((a, b) => a - b)).toEqual(Array.from({ length: 18 }, (_, index) => index + 1));
});
