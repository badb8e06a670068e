import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { patterns, patternTexts } from './params-pattern.testing.ts';
import { nativePatterns, readPattern } from './params-pattern.ts';

const problem = (pattern: string) => readPattern(pattern).problem;

describe('a pattern is refused', () => {
  test.each([
    ['(?=a)', 'must not look ahead or behind'],
    ['a(?!b)', 'must not look ahead or behind'],
    ['(?<=a)b', 'must not look ahead or behind'],
    ['(?<!a)b', 'must not look ahead or behind'],
    ['(a)\\1', 'must not refer back to a group'],
    ['(?<n>a)\\k<n>', 'must not refer back to a group'],
    ['[^]', 'must not have an empty class'],
    ['a[]', 'must not have an empty class'],
    ['a\\Bb', 'must not hold \\B'],
  ])('%s: %s', (pattern, message) => expect(problem(pattern)).toBe(message));

  test.each(['\\p{Script=Greek}', '\\p{sc=Greek}', '\\P{Emoji}', '\\p{LC}', '\\p{Cn}', '\\p{gc=Lu}', '[\\p{ASCII}]'])(
    'where one engine does not know its characters: %s',
    (pattern) => expect(problem(pattern)).toMatch(/general category/),
  );

  test.each(['a{1,2000}', 'a{2000}', 'a{1001,}', '(a{100}){11}', '((a|b){30}){30}', '(?:){99999999999}'])(
    'where its repeats make it too large: %s',
    (pattern) => expect(problem(pattern)).toMatch(/must not repeat/),
  );

  test('where it is too long', () => {
    expect(problem('[a-z]'.repeat(200))).toBeUndefined();
    expect(problem('a'.repeat(999))).toBeUndefined();
    expect(problem('a'.repeat(1_001))).toMatch(/longer than 1000/);
  });

  const broken = [
    ...[
      '(',
      ')',
      'a)',
      '[',
      '[a',
      ']',
      '{',
      '}',
      'a{',
      'a{,3}',
      '*',
      'a**',
      '^*',
      '\\b+',
      '(?i)a',
      '(?i:a)',
      '(?P<n>a)',
    ],
    ...[
      '(?<1>a)',
      '(?<n>a)|(?<n>b)',
      'a{2,1}',
      '[b-a]',
      '[\\d-z]',
      '[a-\\s]',
      '\\a',
      '\\-',
      '\\_',
      '\\Q',
      '\\A',
      '\\z',
    ],
    ...[
      '\\C',
      '\\01',
      '[\\01]',
      '[\\1]',
      '[\\B]',
      '\\u12',
      '\\x1',
      '\\u{110000}',
      '\\ud800',
      '[\\udc00]',
      '\\c1',
      '\\',
      '[[:alpha:]]',
    ],
    ...['\\p', '\\pL', '\\p{^L}', '\\p{', '(?:?a)', 'a|*'],
  ];
  test.each(broken)('where it is no regular expression with the flag u: %s', (pattern) => {
    expect(problem(pattern)).toBeDefined();
  });
});

describe('what is rewritten reads like the original', () => {
  const reads = (pattern: string, text: string) => {
    const { source = '' } = readPattern(pattern) as { source?: string };
    return nativePatterns(source)(text);
  };

  test('every character, by every class', () => {
    for (const [pattern, other] of [
      ['^\\s$', '^[\\s]$'],
      ['^\\S$', '^[\\S]$'],
      ['^.$', '^[^\\n\\r\\u2028-\\u2029]$'],
    ]) {
      const original = new RegExp(pattern ?? '', 'u');
      for (let code = 0; code < 0x3100; code++) {
        const text = String.fromCodePoint(code);
        const expected = original.test(text);
        if (reads(pattern ?? '', text) !== expected || reads(other ?? '', text) !== expected)
          expect.fail(`${pattern} ${code.toString(16)}`);
      }
    }
  });

  test('any pattern, any text', () => {
    fc.assert(
      fc.property(patterns, patternTexts, (pattern, texts) => {
        const original = new RegExp(pattern, 'u');
        for (const text of texts) expect(reads(pattern, text)).toBe(original.test(text));
      }),
      { numRuns: 2_000 },
    );
  });
});
