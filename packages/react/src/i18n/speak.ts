// Turns a catalog into sentences, times and lists. No React: `rich` only passes values through, unjoined.
import { english } from './en.ts';
import type { Arguments, Catalog, FirstKey, Localization, Names, Plural, WordKey, Words } from './words.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

type Values = Record<string, unknown>;

/** `Key`: the strings that are there to be said. */
export interface Speech<Key extends WordKey = FirstKey> {
  locale: string;
  dir: 'ltr' | 'rtl';
  /** IANA zone of the instants; the machine's when absent. */
  timeZone: string | undefined;
  names: Names;
  /** The sentence as text. */
  t<K extends Key>(key: K, ...values: Arguments<K, string>): string;
  /** The sentence in pieces, so that a value may be an element. */
  pieces<K extends Key, Value>(key: K, ...values: Arguments<K, Value>): (string | Value)[];
  number(value: number): string;
  /** “A”, “B” and “C” */
  quoted(items: string[]): string;
  list(items: string[]): string;
  /** A, B or C: one of them is enough. */
  either(items: string[]): string;
  /** A, B, C: things that stand beside each other. */
  series(items: string[]): string;
  /** 14:44 today, else the date too. */
  moment(at: number, now: number): string;
  /** For the end of a row: a time today, “Yesterday”, else a date. */
  stamp(at: number, now: number): string;
  /** The date alone, of whatever year. */
  day(at: number): string;
  /** The full date and time, for titles. */
  full(at: number): string;
  /** 42 min. Rounded up, so that it never shows less than there is. */
  duration(ms: number): string;
  /** 18 min ago. */
  ago(ms: number): string;
}

/** English with day before month and 24 hours; a host may name its own, as `en-US`. */
export const LOCALE = 'en-GB';

/**
 * @param more English beside what is there at once
 * @throws RangeError when the locale or the zone does not exist
 */
export function speak<Key extends WordKey = never>(
  localization: Localization,
  more: Pick<Words, Key>,
): Speech<FirstKey | Key> {
  const locale = localization.locale ?? LOCALE;
  const dir = localization.dir ?? directionOf(locale);
  const words: Partial<Words> = { ...english, ...more, ...localization.words };
  const zone = localization.timeZone === undefined ? {} : { timeZone: localization.timeZone };
  const plurals = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
  const alternatives = new Intl.ListFormat(locale, { type: 'disjunction' });
  const plainLists = new Intl.ListFormat(locale, { type: 'unit', style: 'short' });
  // Items of the other direction must not turn the order of those beside them.
  const apart = (items: string[]) =>
    dir === 'rtl' && items.length > 1 ? items.map((item) => `\u2068${item}\u2069`) : items;
  const formats = new Map<string, Intl.DateTimeFormat>();

  const format = (at: number, options: Intl.DateTimeFormatOptions) => {
    const key = JSON.stringify(options);
    let found = formats.get(key);
    if (!found) {
      found = new Intl.DateTimeFormat(locale, { ...zone, ...options });
      formats.set(key, found);
    }
    return found.format(at);
  };
  // The locale's own habit: 09:30 in some, 9:30 in others, 9:30 AM in others still. Naming the fields would lose the zero.
  const time = (at: number) => format(at, { timeStyle: 'short' });
  const dayOf = (at: number) => format(at, { year: 'numeric', month: 'numeric', day: 'numeric' });
  /** Found in steps that are shorter than any day: not all have 24 hours. */
  const dayBefore = (now: number) => {
    let at = now;
    while (dayOf(at) === dayOf(now)) at -= DAY / 2;
    return dayOf(at);
  };
  const year = (at: number) => format(at, { year: 'numeric' });

  const template = (key: WordKey, values: Values): string => {
    // `Key` says that it is there; only what a host hands down unchecked, as a view that no contract has, has no words.
    const entry = (words[key] ?? '') as string | Plural;
    if (typeof entry === 'string') return entry;
    return entry[plurals.select(Number(values.count))] ?? entry.other;
  };
  const fill = (key: WordKey, values: Values) =>
    template(key, values)
      .split(/(\{\w+\})/)
      .filter((piece) => piece !== '')
      .map((piece) => {
        const name = /^\{(\w+)\}$/.exec(piece)?.[1];
        if (name === undefined || !(name in values)) return piece;
        const value = values[name];
        return typeof value === 'number' ? numbers.format(value) : value;
      });
  const t: Speech<WordKey>['t'] = (key, ...values) => fill(key, values[0] ?? {}).join('');

  const unit = (key: 'seconds' | 'minutes' | 'hours' | 'days', count: number) => t(key, { count });
  const duration = (ms: number) => {
    const left = Math.max(0, ms);
    if (left < MINUTE) return unit('seconds', Math.ceil(left / 1000));
    if (left <= 59 * MINUTE) return unit('minutes', Math.ceil(left / MINUTE));
    if (left < 10 * HOUR) return hoursAndMinutes(Math.ceil(left / MINUTE));
    if (left < DAY) return unit('hours', Math.ceil(left / HOUR));
    return unit('days', Math.round(left / DAY));
  };
  const hoursAndMinutes = (minutes: number) => {
    const hours = unit('hours', Math.floor(minutes / 60));
    return minutes % 60 === 0 ? hours : `${hours} ${unit('minutes', minutes % 60)}`;
  };
  const passed = (ms: number) => {
    if (ms < MINUTE) return unit('seconds', Math.max(1, Math.floor(ms / 1000)));
    if (ms < HOUR) return unit('minutes', Math.floor(ms / MINUTE));
    if (ms < DAY) return unit('hours', Math.floor(ms / HOUR));
    return unit('days', Math.floor(ms / DAY));
  };
  const shortDate = (at: number, now: number, clock = {}) =>
    format(at, { day: 'numeric', month: 'short', ...(year(at) === year(now) ? {} : { year: 'numeric' }), ...clock });
  // Intl joins the two, since a comma is not the same everywhere; only the habit of the zero it would lose.
  const clockOf = (at: number): Intl.DateTimeFormatOptions => {
    const clock = { hour: '2-digit', minute: '2-digit' } as const;
    return format(at, clock) === time(at) ? clock : { ...clock, hour: 'numeric' };
  };

  return {
    locale,
    dir,
    timeZone: localization.timeZone,
    names: localization.names ?? {},
    t,
    pieces: (key, ...values) => fill(key, values[0] ?? {}) as never,
    number: (value) => numbers.format(value),
    quoted: (items) => lists.format(apart(items.map((text) => t('quote', { text })))),
    list: (items) => lists.format(apart(items)),
    either: (items) => alternatives.format(apart(items)),
    series: (items) => plainLists.format(apart(items)),
    moment: (at, now) => (dayOf(at) === dayOf(now) ? time(at) : shortDate(at, now, clockOf(at))),
    stamp: (at, now) => {
      if (dayOf(at) === dayOf(now)) return time(at);
      if (dayOf(at) === dayBefore(now)) return yesterday(locale);
      return shortDate(at, now);
    },
    day: (at) => format(at, { dateStyle: 'medium' }),
    full: (at) => format(at, { dateStyle: 'full', timeStyle: 'medium' }),
    duration,
    ago: (ms) => (ms < 1000 ? t('justNow') : t('ago', { duration: passed(ms) })),
  };
}

function yesterday(locale: string): string {
  const word = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(-1, 'day');
  return word.charAt(0).toLocaleUpperCase(locale) + word.slice(1);
}

function directionOf(locale: string): Catalog['dir'] {
  return /^(ar|he|fa|ur|yi|ps|sd|ug|dv)(-|$)/i.test(locale) ? 'rtl' : 'ltr';
}
