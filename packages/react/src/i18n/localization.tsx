'use client';
// Hands the words to every component. Without a provider everything speaks English.
import { createContext, Fragment, type ReactNode, useContext, useMemo } from 'react';
import { type Speech, speak } from './speak.ts';
import type { Arguments, FirstKey, Localization, WordKey, Words } from './words.ts';

export interface SpokenWords<Key extends WordKey = FirstKey> extends Speech<Key> {
  /** The sentence with elements in it. */
  rich<K extends Key>(key: K, ...values: Arguments<K, ReactNode>): ReactNode;
}

type Speaker = (more: Partial<Words>) => SpokenWords<WordKey>;

const Context = createContext(speakerOf({}));

/** Speaks `localization` to all kit components below it: a shipped catalog (`de`, `ar`, `ja`), or single strings. */
export function LocalizationProvider(props: { localization?: Localization | undefined; children?: ReactNode }) {
  const { localization } = props;
  const speaker = useMemo(() => speakerOf(localization ?? {}), [localization]);
  return <Context.Provider value={speaker}>{props.children}</Context.Provider>;
}

/** The words of the nearest provider: `t` for text, `rich` for sentences with elements, and the Intl formats. */
export function useWords(): SpokenWords {
  return useWordsWith(NO_MORE);
}

/**
 * The same, and the strings of `more`: what loads later brings its English along. Words of the provider win. `more` is
 * always the same object.
 */
export function useWordsWith<More extends Partial<Words>>(more: More): SpokenWords<FirstKey | (keyof More & WordKey)> {
  return useContext(Context)(more);
}

const NO_MORE = {};

/** Makes each set of words once. */
function speakerOf(localization: Localization): Speaker {
  const known = new WeakMap<object, SpokenWords<WordKey>>();
  return (more) => {
    const words = known.get(more) ?? withElements(speak(localization, more as Words));
    known.set(more, words);
    return words;
  };
}

function withElements(speech: Speech<WordKey>): SpokenWords<WordKey> {
  return {
    ...speech,
    rich(key, ...values) {
      // Pieces of one sentence never change their order, so that their place is a good key.
      const pieces = speech.pieces<typeof key, ReactNode>(key, ...(values as never));
      return pieces.map((piece, place) => <Fragment key={String(place)}>{piece}</Fragment>);
    },
  };
}
