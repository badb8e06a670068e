// Sentences, plurals and times in the shipped languages, without a browser.
import { expect, test } from 'vitest';
import { ar } from './ar.ts';
import { de } from './de.ts';
import { en, speak } from './every-word.ts';
import { ja } from './ja.ts';
import type { Catalog, Plural, WordKey, Words } from './words.ts';

const english: Words = en.words;

const NOW = Date.parse('2026-11-21T14:02:00Z');
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const utc = { timeZone: 'UTC' };

const formsOf = (entry: string | Plural): string[] => (typeof entry === 'string' ? [entry] : Object.values(entry));
const namesOf = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);

test.each([de, ar, ja])('$locale has every string, filled with the values that English has', (catalog: Catalog) => {
  for (const key of Object.keys(english) as WordKey[]) {
    const known = new Set(formsOf(english[key]).flatMap(namesOf));
    for (const form of formsOf(catalog.words[key])) {
      expect(form.trim(), key).not.toBe('');
      expect([...known], `${catalog.locale} ${key}`).toEqual(expect.arrayContaining(namesOf(form)));
    }
    const sentence = english[key];
    if (typeof sentence === 'string') {
      expect(namesOf(catalog.words[key] as string).sort(), key).toEqual(namesOf(sentence).sort());
    }
  }
});

// WCAG 2.5.3: whoever says what can be read on a button, presses it.
test.each([en, de, ar, ja])('in $locale the name of a control holds what can be read on it', ({ words }: Catalog) => {
  const pairs = [
    ['addItem', 'addItemTo'],
    ['enterValue', 'enterValueFor'],
    ['removeItem', 'removeItemOf'],
    ['undo', 'undoField'],
    ['bringBack', 'bringBackOf'],
    ['select', 'selectOne'],
  ] as const;
  for (const [read, name] of pairs) expect(words[name].toLowerCase(), name).toContain(words[read].toLowerCase());
});

test('plural forms follow the language', () => {
  const count = (catalog: Catalog, n: number) => speak(catalog).t('newRequests', { count: n });
  expect([1, 2].map((n) => count(en, n))).toEqual(['1 new request', '2 new requests']);
  expect(count(de, 2)).toBe('2 neue Anfragen');
  expect(count(ar, 1)).toBe('طلب جديد');
  expect(count(ar, 2)).toBe('طلبان جديدان');
  expect(count(ar, 3)).toMatch(/طلبات جديدة$/);
  expect(count(ar, 11)).toMatch(/طلبًا جديدًا$/);
});

test('a single string is replaced, the rest stays', () => {
  const words = speak({ words: { inbox: 'Queue' } });
  expect([words.t('inbox'), words.t('tryAgain')]).toEqual(['Queue', 'Try again']);
});

test('a value that looks like a placeholder is not filled in again', () => {
  expect(speak().t('answeredBy', { who: '{options}', options: 'A', when: 'now' })).toBe('{options} answered A now.');
});

test('pieces keep their order, so that elements can stand in them', () => {
  const bold = { bold: 'Ana' };
  expect(speak().pieces('event_claimed', { who: bold })).toEqual([bold, ' claimed it']);
});

test('quotes and lists are the language’s', () => {
  expect(speak().quoted(['Retail', 'Stores'])).toBe('“Retail” and “Stores”');
  expect(speak(de).quoted(['Retail', 'Stores'])).toBe('„Retail“ und „Stores“');
  expect(speak(ja).quoted(['Retail', 'Stores'])).toBe('「Retail」、「Stores」');
  expect(speak().series(['a', 'b', 'c'])).toBe('a, b, c');
  expect(speak().either(['you', 'support'])).toBe('you or support');
});

test('items of a list keep their order where one reads from the right, whatever they are written in', () => {
  const words = speak(ar);
  expect(words.either(['support', 'Lena'])).toBe('\u2068support\u2069 أو \u2068Lena\u2069');
  expect(words.series(['a', 'b'])).toBe('\u2068a\u2069 و\u2068b\u2069');
  expect(words.quoted(['Ja'])).toBe('«Ja»');
});

test.each([
  [500, '1 s'],
  [30_000, '30 s'],
  [41.5 * MINUTE, '42 min'],
  [HOUR, '1 h'],
  [80 * MINUTE, '1 h 20 min'],
  [11.5 * HOUR, '12 h'],
  [49 * HOUR, '2 days'],
  [-1, '0 s'],
])('what is left of %d ms is said as %s', (ms, text) => {
  expect(speak().duration(ms)).toBe(text);
});

test.each([
  [400, 'just now'],
  [10_900, '10 s ago'],
  [18.9 * MINUTE, '18 min ago'],
  [25 * HOUR, '1 day ago'],
])('%d ms ago is said as %s', (ms, text) => {
  expect(speak().ago(ms)).toBe(text);
});

test.each([
  ['en-GB', '09:30', '00:06', '21 Nov, '],
  ['de', '09:30', '00:06', '21. Nov., '],
  ['en-US', '9:30 AM', '12:06 AM', 'Nov 21, '],
  ['ar', '9:30 ص', '12:06 ص', '21 نوفمبر، '],
  ['ja', '9:30', '0:06', '11月21日 '],
])('%s writes the hours before ten as %s and %s, alone and after “%s”', (locale, morning, midnight, day) => {
  const words = speak({ locale, ...utc });
  // Some ICU releases put a narrow space before AM.
  const plain = (text: string) => text.replace(/\s/g, ' ');
  for (const [clock, written] of [
    ['09:30', morning],
    ['00:06', midnight],
  ] as const) {
    const at = Date.parse(`2026-11-21T${clock}:00Z`);
    expect(plain(words.moment(at, NOW))).toBe(written);
    expect(plain(words.stamp(at, NOW))).toBe(written);
    expect(plain(words.moment(at, NOW + 24 * HOUR))).toBe(day + written);
  }
});

test('yesterday is the day before, however long it was', () => {
  const words = speak({ timeZone: 'Europe/Berlin' });
  const stamp = (at: string, now: string) => words.stamp(Date.parse(at), Date.parse(now));
  // 29 March 2026 has 23 hours there: soon after midnight, 24 hours ago is the 28th.
  expect(stamp('2026-03-29T12:00:00+02:00', '2026-03-30T00:30:00+02:00')).toBe('Yesterday');
  expect(stamp('2026-03-28T23:45:00+01:00', '2026-03-30T00:30:00+02:00')).toBe('28 Mar');
  // 25 October has 25 hours: late that evening, 24 hours ago is the same day.
  expect(stamp('2026-10-24T12:00:00+02:00', '2026-10-25T23:30:00+01:00')).toBe('Yesterday');
  expect(stamp('2026-10-25T00:10:00+02:00', '2026-10-25T23:30:00+01:00')).toBe('00:10');
});

test('a moment has its date when it is not today; a row says yesterday', () => {
  const words = speak(utc);
  expect(words.moment(NOW + 42 * MINUTE, NOW)).toBe('14:44');
  expect(words.moment(NOW + 48 * HOUR, NOW)).toBe('23 Nov, 14:02');
  expect(words.moment(NOW + 80 * 24 * HOUR, NOW)).toBe('9 Feb 2027, 14:02');
  expect(words.stamp(NOW - 24 * HOUR, NOW)).toBe('Yesterday');
  expect(speak({ ...de, ...utc }).stamp(NOW - 24 * HOUR, NOW)).toBe('Gestern');
  expect(words.stamp(NOW - 72 * HOUR, NOW)).toBe('18 Nov');
});
