import fc from 'fast-check';
import { RE2JS } from 're2js';
import { describe, expect, test } from 'vitest';
import { corpus } from '../../../client/src/params-corpus.ts';
import { patterns, patternTexts } from '../../../client/src/params-pattern.testing.ts';
import { readPattern } from '../../../client/src/params-pattern.ts';
import { validateParams } from './params.ts';

const told = (problems: { pointer: string; keyword: string }[]) =>
  problems.map(({ pointer, keyword }) => `${pointer} ${keyword}`);

describe('corpus, by the server', () => {
  for (const { name, schema, valid, invalid } of corpus) {
    test(name, () => {
      for (const data of valid) expect(told(validateParams(schema, data)), JSON.stringify(data)).toEqual([]);
      for (const { data, problems } of invalid) {
        expect(told(validateParams(schema, data)).sort(), JSON.stringify(data)).toEqual([...problems].sort());
      }
    });
  }
});

describe('patterns', () => {
  const sourceOf = (pattern: string) => (readPattern(pattern) as { source: string }).source;

  test('are read by RE2 as ECMA-262 reads them, whatever the pattern and the text', () => {
    fc.assert(
      fc.property(patterns, patternTexts, (pattern, texts) => {
        const expression = RE2JS.compile(sourceOf(pattern));
        const original = new RegExp(pattern, 'u');
        for (const text of texts) expect(expression.test(text)).toBe(original.test(text));
      }),
      { numRuns: 2_000 },
    );
  });

  test.each([
    '\\s',
    '\\S',
    '[\\s\\d]',
    '[\\S ]',
    '.',
    '\\w',
    '\\W',
    '\\D',
    '\\p{L}',
    '\\p{Lu}',
    '\\P{Nd}',
    '\\p{P}',
    '\\p{S}',
  ])('agree on every character of the basic plane: %s', (pattern) => {
    const source = `^${sourceOf(pattern)}$`;
    const [expression, original] = [RE2JS.compile(source), new RegExp(`^${pattern}$`, 'u')];
    const differing: string[] = [];
    for (let code = 0; code < 0x10000; code++) {
      const text = String.fromCharCode(code);
      if ((code & 0xf800) !== 0xd800 && expression.test(text) !== original.test(text))
        differing.push(code.toString(16));
    }
    expect(differing).toEqual([]);
  });

  /** Backtracking takes longer than the world has; what is allowed takes milliseconds, and a loaded machine some more. */
  function quickly(work: () => void): void {
    const start = performance.now();
    work();
    expect(performance.now() - start).toBeLessThan(2_000);
  }

  test.each(['^(a+)+$', '^(a|a)*$', '^(a|aa)+$', '^(.*a){10}$', '(a*)*b', '^(?:a?){20}a{20}$'])(
    'take linear time: 100,000 characters of %s',
    (pattern) => {
      const text = `${'a'.repeat(100_000)}!`;
      quickly(() => expect(told(validateParams({ type: 'string', pattern }, text))).toEqual([' pattern']));
      const schema = { type: 'object', patternProperties: { [pattern]: true } };
      quickly(() => expect(validateParams(schema, { [text]: 1 })).toHaveLength(1));
    },
  );

  test('that cost too much together are refused, on both sides alike', () => {
    const text = `${'ab'.repeat(50_000)}a`;
    expect(told(validateParams({ pattern: '^(?:a|b)*a(?:a|b){50}$' }, text))).toEqual([]);
    expect(told(validateParams({ pattern: '^(?:a|b)*a(?:a|b){300}$' }, text))).toEqual([' size']);
    const names = Object.fromEntries(Array.from({ length: 5_000 }, (_, index) => [`name${index}`, index]));
    expect(validateParams({ type: 'object', patternProperties: { '^name': { minimum: 0 } } }, names)).toEqual([]);
    const lists = { items: { patternProperties: { '^name': true } } };
    const objects = Object.entries(names).map(([name, index]) => ({ [name]: index }));
    expect(told(validateParams(lists, objects))).toEqual([' size']);
  });
});
