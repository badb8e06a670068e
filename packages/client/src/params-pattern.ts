/**
 * The regular expressions of a params schema. One text may be read by two engines: RE2 on the server, which is linear in
 * time, and the platform's own in the browser. So a pattern (ECMA-262 with the flag u, not anchored) is rewritten to the
 * part of the language that both read alike, and refused where it has none. What one verdict may spend on patterns is
 * counted in steps that depend on schema and data alone, so that both sides give up on the same data.
 */
import { NotCheckable } from './params-json.ts';

/** Compiles what `readPattern` wrote; the result says whether a text holds a match. */
export type PatternEngine = (source: string) => (text: string) => boolean;

/** The platform's own, for browsers. It may backtrack for ever: on a server hand in an engine of linear time. */
export const nativePatterns: PatternEngine = (source) => {
  const expression = new RegExp(source, 'u');
  return (text) => expression.test(text);
};

/** `weight`: how many characters, classes and assertions the pattern has once every repeat is written out. */
export type ReadPattern = { source: string; weight: number; problem?: never } | { problem: string };

const maxLength = 1_000;
const maxWeight = 1_000;
/** Characters × weight in one verdict: a second or two for RE2 at its slowest. */
const maxSteps = 20_000_000;

/** The patterns of one schema, compiled when first met. */
export class Patterns {
  readonly #engine: PatternEngine;
  readonly #known = new Map<string, { test: (text: string) => boolean; weight: number }>();
  #steps = 0;

  constructor(engine: PatternEngine) {
    this.#engine = engine;
  }

  /** Call before each verdict. */
  restart(): void {
    this.#steps = 0;
  }

  /** Throws `NotCheckable` when the verdict has become too expensive. */
  spend(steps: number): void {
    this.#steps += steps;
    if (this.#steps > maxSteps) throw new NotCheckable('', 'size', 'is too large for the patterns of this schema.');
  }

  matches(pattern: string, text: string): boolean {
    const { test, weight } = this.#known.get(pattern) ?? this.#compile(pattern);
    this.spend((text.length + 1) * weight);
    return test(text);
  }

  #compile(pattern: string) {
    const read = readPattern(pattern);
    if (read.problem !== undefined) throw new Error(read.problem);
    const compiled = { test: this.#engine(read.source), weight: read.weight };
    this.#known.set(pattern, compiled);
    return compiled;
  }
}

class NotReadable extends Error {}

const notARegExp = 'must be a regular expression (ECMA-262, flag u)';

/** What both engines read alike, or why there is no such thing, as "must …". */
export function readPattern(pattern: string): ReadPattern {
  if (pattern.length > maxLength) return { problem: `must not be longer than ${maxLength} characters` };
  try {
    const read = rewritten(pattern);
    if (read.weight > maxWeight) return { problem: `must not repeat to more than ${maxWeight} characters` };
    new RegExp(read.source, 'u');
    return read;
  } catch (error) {
    return { problem: error instanceof NotReadable ? error.message : notARegExp };
  }
}

const escapes = [
  String.raw`\\(?:[pP]\{[^{}]*\}|u\{[0-9a-fA-F]+\}|u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}`,
  String.raw`u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|c[A-Za-z]|0(?!\d)|[^0])`,
].join('|');
const tokens = new RegExp(
  [
    String.raw`(?<set>\[(?:\\[^]|[^\]\\])*\])`,
    `(?<escape>${escapes})`,
    String.raw`(?<look>\(\?<?[=!])`,
    String.raw`(?<open>\((?:\?:|\?<(?<name>[A-Za-z_$][\w$]*)>)?)`,
    String.raw`(?<close>\))`,
    String.raw`(?<times>[*+?]|\{(?<least>\d+)(?<comma>,)?(?<most>\d+)?\})\??`,
    '(?<sign>[|^$])',
    '(?<char>[^])',
  ].join('|'),
  'gu',
);

function rewritten(pattern: string): { source: string; weight: number } {
  const outer: number[] = [];
  const names = new Set<string>();
  let source = '';
  let weight = 0;
  let last = 0;
  for (const { 0: text, groups: found = {} } of pattern.matchAll(tokens)) {
    if (found.look) throw new NotReadable('must not look ahead or behind');
    if (found.open) {
      if (found.name !== undefined && names.has(found.name)) throw new NotReadable(notARegExp);
      if (found.name !== undefined) names.add(found.name);
      outer.push(weight);
      weight = 0;
      source += '(?:';
    } else if (found.close) {
      last = Math.max(1, weight);
      weight = (outer.pop() ?? 0) + last;
      source += ')';
    } else if (found.times) {
      const times = Math.max(1, Number(found.most ?? found.least ?? 1) + (found.comma && !found.most ? 1 : 0));
      weight += last * (times - 1);
      last *= times;
      source += found.times;
    } else {
      last = 1;
      weight += 1;
      source += atom(text, found);
    }
  }
  return { source, weight: weight + 1 };
}

function atom(text: string, found: Record<string, string | undefined>): string {
  if (found.set) return readSet(text.slice(1, -1));
  if (found.escape) return readEscape(text, false).source;
  if (found.sign) return text;
  if (text === '.') return '[^\n\r\u2028\u2029]';
  if ('[]{}\\'.includes(text)) throw new NotReadable(notARegExp);
  return literal(text).source;
}

/** A part of a character class: one character, which may begin or end a range, or several. */
type Part = { source: string; single: boolean };

function readSet(body: string): string {
  const negated = body.startsWith('^');
  const texts = body.slice(negated ? 1 : 0).match(new RegExp(`${escapes}|[^]`, 'gu')) ?? [];
  if (texts.length === 0) throw new NotReadable('must not have an empty class');
  const parts = texts.map((text) => (text.startsWith('\\') ? readEscape(text, true) : literal(text)));
  let source = '';
  for (let at = 0; at < parts.length; at++) {
    const [first, last] = [parts[at], parts[at + 2]];
    source += first?.source ?? '';
    if (texts[at + 1] !== '-' || last === undefined) continue;
    if (!first?.single || !last.single) throw new NotReadable(notARegExp);
    source += `-${last.source}`;
    at += 2;
  }
  return `[${negated ? '^' : ''}${source}]`;
}

/** White space and line ends of ECMA-262; RE2 counts six of them. */
const spaces = '\t-\r \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff';
const noSpaces =
  '\0-\b\u000e-\u001f!-\u009f\u00a1-\u167f\u1681-\u1fff\u200b-\u2027\u202a-\u202e\u2030-\u205e\u2060-\u2fff\u3001-\ufefe\uff00-\u{10ffff}';

function readEscape(text: string, inSet: boolean): Part {
  const code = codeOf(text, inSet);
  if (code !== undefined) return literal(fromCode(code));
  const several = (source: string): Part => ({ source, single: false });
  const kind = text.slice(1, 2);
  switch (kind) {
    case 'd':
    case 'D':
    case 'w':
    case 'W':
      return several(text);
    case 's':
      return several(inSet ? spaces : `[${spaces}]`);
    case 'S':
      return several(inSet ? noSpaces : `[^${spaces}]`);
    case 'p':
    case 'P':
      return several(`\\${kind}{${categoryOf(text.slice(3, -1))}}`);
  }
  if (!inSet && kind === 'b') return several(text);
  // The platform's engines find \B between the halves of a surrogate pair, RE2 does not.
  if (kind === 'B') throw new NotReadable('must not hold \\B');
  if (/[1-9k]/.test(kind)) throw new NotReadable('must not refer back to a group');
  if (/^\\[\^$\\.*+?()[\]{}|/]$/.test(text) || (inSet && kind === '-')) return literal(kind);
  throw new NotReadable(notARegExp);
}

const controls: Record<string, number> = { '\\t': 9, '\\n': 10, '\\v': 11, '\\f': 12, '\\r': 13, '\\0': 0 };

/** The one character that an escape stands for by its number. */
function codeOf(text: string, inSet: boolean): number | undefined {
  if (Object.hasOwn(controls, text)) return controls[text];
  if (inSet && text === '\\b') return 8;
  if (/^\\c[A-Za-z]$/.test(text)) return text.charCodeAt(2) % 32;
  const pair = text.match(/^\\u(....)\\u(....)$/);
  if (pair) return String.fromCharCode(hex(pair[1]), hex(pair[2])).codePointAt(0);
  const number = text.match(/^\\[ux]\{?([0-9a-fA-F]+)\}?$/);
  return number ? hex(number[1]) : undefined;
}

const hex = (digits = '') => Number.parseInt(digits, 16);

function fromCode(code: number): string {
  if (code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) throw new NotReadable(notARegExp);
  return String.fromCodePoint(code);
}

function literal(char: string): Part {
  if (/[\ud800-\udfff]/.test(char) && char.length === 1) throw new NotReadable(notARegExp);
  return { source: /[\\^$.*+?()[\]{}|]/.test(char) ? `\\${char}` : char === '-' ? '\\x2d' : char, single: true };
}

const longCategories: Record<string, string> = {
  ...{ Letter: 'L', Uppercase_Letter: 'Lu', Lowercase_Letter: 'Ll', Mark: 'M', Number: 'N', Decimal_Number: 'Nd' },
  ...{ Punctuation: 'P', Symbol: 'S', Separator: 'Z' },
};

/** Both engines know the same categories; scripts and properties only one. */
function categoryOf(name: string): string {
  const short = Object.hasOwn(longCategories, name) ? longCategories[name] : name;
  if (short && /^(?:L[ultmo]?|M[nce]?|N[dlo]?|P[cdseifo]?|S[mcko]?|Z[slp]?)$/.test(short)) return short;
  throw new NotReadable('must name Unicode characters by a general category, as \\p{L} or \\p{Lu}');
}
