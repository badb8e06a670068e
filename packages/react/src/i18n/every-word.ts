'use client';
// All words at once, for hosts: the kit's own components ask for those that they say. Nothing of the kit imports this
// file but its entries.
import { english } from './en.ts';
import { englishOfData } from './en-data.ts';
import { englishOfForm } from './en-form.ts';
import { englishOfInbox } from './en-inbox.ts';
import { englishOfRequest } from './en-request.ts';
import { type SpokenWords as SpokenWordsOf, useWordsWith } from './localization.tsx';
import { LOCALE, type Speech as SpeechOf, speak as speakWith } from './speak.ts';
import type { Catalog, Localization, WordKey, Words } from './words.ts';

export type Speech = SpeechOf<WordKey>;
export type SpokenWords = SpokenWordsOf<WordKey>;

/** English with day before month and 24 hours; a host may name its own `locale`, as `en-US`. */
export const en: Catalog = {
  locale: LOCALE,
  dir: 'ltr',
  words: { ...english, ...englishOfInbox, ...englishOfRequest, ...englishOfData, ...englishOfForm },
};

/** @throws RangeError when the locale or the zone does not exist */
export const speak = (localization: Localization = {}): Speech => speakWith(localization, en.words);

/** The words of the nearest provider: `t` for text, `rich` for sentences with elements, and the Intl formats. */
export const useWords = (): SpokenWords => useWordsWith<Words>(en.words);
