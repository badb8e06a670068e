// docs/security.md names a test beside each promise. Here the page is read, and every named test must be there.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from './workspace.ts';

const page = readFileSync(join(root, 'docs/security.md'), 'utf8');

interface Promised {
  promise: string;
  /** Each as [file below the root, title as written in the file]. */
  tests: [file: string, title: string][];
}

const rows: Promised[] = [...page.matchAll(/^\| (.+) \| (.+) \|$/gm)]
  .map(([, promise = '', cell = '']) => ({ promise, cell }))
  .filter(({ promise }) => promise !== 'promise')
  .map(({ promise, cell }) => ({
    promise,
    tests: cell.split('<br>').map((named) => {
      const [, file = '', title = ''] = /^\[[^\]]+\]\(\.\.\/([^)]+)\): (.+)$/.exec(named) ?? [];
      return [file, title] as [string, string];
    }),
  }));

/** The titles in a file: texts that are the first argument of a test, a group of tests, or a table of either. */
function titlesIn(file: string): Set<string> {
  const text = readFileSync(join(root, file), 'utf8');
  const titles = text.matchAll(/(?<=[\w\])>]\(\s*)(['"`])((?:\\.|(?!\1)[^\\])*)\1\s*,/gs);
  return new Set([...titles].map(([, , title = '']) => unescaped(title)));
}

const unescaped = (literal: string): string =>
  literal
    .replace(/\\u([0-9a-f]{4})/gi, (_all, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replace(/\\(.)/g, '$1');

describe('docs/security.md', () => {
  it('has its promises in tables of one form', () => {
    expect(rows.length).toBeGreaterThan(30);
    const lines = page.split('\n').filter((line) => line.startsWith('|') && !/^\|(-+\||\s*promise )/.test(line));
    expect(lines).toHaveLength(rows.length);
  });

  it.each(rows)('“$promise” is held by tests that exist', ({ tests }) => {
    const missing = tests.filter(([file, title]) => file === '' || !titlesIn(file).has(title));
    expect(missing).toEqual([]);
  });

  it('would notice a test that is gone, or was only spoken of', () => {
    const titles = titlesIn('test/security.test.ts');
    expect(titles.has('has its promises in tables of one form')).toBe(true);
    expect(titles.has('has its promises in tables of another form')).toBe(false);
    // "a test that was only spoken of" stands in this comment, and is no title.
    expect(titles.has('a test that was only spoken of')).toBe(false);
  });
});
