// What the kit says in a story's language, for play functions that look for it: none of them holds in English alone.
import { ar, de, en, ja, type Speech, speak } from '@hitl-kit/react';

export const catalogs = { en, de, ar, ja };

export type StoryLocale = keyof typeof catalogs;

/** `globals` is what every play function is given. */
export const wordsOf = (globals: Record<string, unknown>): Speech => speak(catalogs[globals.locale as StoryLocale]);
