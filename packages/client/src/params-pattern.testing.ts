/** Patterns of the whole language that a params schema may use, and texts they may match, for property tests. */
import fc from 'fast-check';

const plain = [
  'a',
  'b',
  'z',
  '0',
  '9',
  '_',
  ' ',
  'é',
  '😀',
  '\\.',
  '\\/',
  '\\$',
  '\\t',
  '\\x41',
  '\\u{1F600}',
  '\\u0062',
];
const classes = ['\\d', '\\D', '\\w', '\\W', '\\s', '\\S', '\\p{L}', '\\P{Lu}', '\\p{Nd}'];
const inClass = [...plain, ...classes, 'a-f', '0-5', '\\b', '\\-', '\\]', '[', '.', '$', '^', '*', '(', '+--'];
const set = fc
  .tuple(fc.constantFrom('', '^'), fc.array(fc.constantFrom(...inClass), { minLength: 1, maxLength: 4 }), fc.boolean())
  .map(([sign, items, hyphen]) => `[${sign}${items[0] === '^' ? '\\^' : ''}${items.join('')}${hyphen ? '-' : ''}]`);
const times = fc.constantFrom('', '', '', '*', '+', '?', '*?', '+?', '{2}', '{1,}', '{0,3}', '{1,2}?', '{0}');
/** None that is unbounded: the platform's engine, which is the oracle, would backtrack for ever in nested ones. */
const groupTimes = fc.constantFrom('', '', '?', '??', '{2}', '{0,2}', '{0}');
const sign = fc.constantFrom('^', '$', '\\b');

/** Valid with the flag u. */
export const patterns = fc.letrec<{ pattern: string; part: string; group: string }>((tie) => ({
  pattern: fc
    .array(fc.array(tie('part'), { maxLength: 4 }), { minLength: 1, maxLength: 2 })
    .map((alternatives) => alternatives.map((parts) => parts.join('')).join('|')),
  part: fc.oneof(
    { maxDepth: 2 },
    fc.tuple(fc.oneof(fc.constantFrom(...plain, ...classes, '.'), set), times).map((pair) => pair.join('')),
    sign,
    fc.tuple(tie('group'), groupTimes).map((pair) => pair.join('')),
  ),
  group: fc.tuple(fc.constantFrom('(', '(?:'), tie('pattern')).map(([open, inner]) => `${open}${inner})`),
})).pattern;

const chars = [
  'a',
  'b',
  'f',
  'z',
  'A',
  'Z',
  '0',
  '9',
  '_',
  ' ',
  '.',
  '/',
  '$',
  '\n',
  '\r',
  '\t',
  '\b',
  '-',
  ']',
  '^',
  '+',
];
const char = fc.constantFrom(
  ...chars,
  'é',
  'É',
  'ſ',
  '٣',
  '😀',
  '\u00a0',
  '\u2028',
  '\ufeff',
  '\u180e',
  '\v',
  '[',
  '*',
);

export const patternTexts = fc.array(
  fc.array(char, { maxLength: 8 }).map((list) => list.join('')),
  { minLength: 5, maxLength: 20 },
);
