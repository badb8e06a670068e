// The type of a catalog, taken from the English one: a missing or an extra string does not compile. Types alone.
import type { english } from './en.ts';
import type { englishOfData } from './en-data.ts';
import type { englishOfForm } from './en-form.ts';
import type { englishOfInbox } from './en-inbox.ts';
import type { englishOfRequest } from './en-request.ts';

/** Plural forms by the categories of Intl.PluralRules; `other` is always there. */
export type Plural = { other: string } & Partial<Record<'zero' | 'one' | 'two' | 'few' | 'many', string>>;

type First = typeof english;
type English = First & typeof englishOfInbox & typeof englishOfRequest & typeof englishOfData & typeof englishOfForm;
export type WordKey = keyof English;

/** What is there at once. */
export type FirstKey = keyof First;

/** Every string of the kit. */
export type Words = { [K in WordKey]: English[K] extends string ? string : Plural };

/** A language: its words, how it counts and formats, and in which direction it is written. */
export interface Catalog {
  /** BCP 47; chooses plural rules and the format of times, numbers and lists. */
  locale: string;
  dir: 'ltr' | 'rtl';
  words: Words;
}

/** What a host calls people and roles, by id; undefined for those that it does not know. */
export interface Names {
  /** Asked where the contract carries no name of its own; of requesters, too. */
  user?(id: string): string | undefined;
  role?(id: string): string | undefined;
}

/** What a host passes: a shipped catalog, single strings replaced, or a locale of its own for times and numbers. */
export interface Localization {
  locale?: string | undefined;
  dir?: 'ltr' | 'rtl' | undefined;
  words?: Partial<Words> | undefined;
  /** IANA zone in which instants are shown; the browser's when absent. */
  timeZone?: string | undefined;
  /** How the host calls people and roles, for wherever an id would show. */
  names?: Names | undefined;
}

type Placeholders<Text> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | Placeholders<Rest> : never;
type NamesOf<Entry> = Entry extends string ? Placeholders<Entry> : Placeholders<Entry[keyof Entry]>;

/** The values a string needs; `count` is a number and chooses the plural form. */
export type ValuesOf<Key extends WordKey, Value> = {
  [Name in NamesOf<English[Key]> | (English[Key] extends string ? never : 'count')]: Name extends 'count'
    ? number
    : Value;
};

/** No second argument for strings that need no values. */
export type Arguments<Key extends WordKey, Value> = [keyof ValuesOf<Key, Value>] extends [never]
  ? []
  : [values: ValuesOf<Key, Value>];
