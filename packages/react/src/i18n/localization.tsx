'use client';
// Hands the words to every component. Without a provider everything speaks English.
import { createContext, Fragment, type ReactNode, useContext, useMemo } from 'react';
import { type Speech, speak } from './speak.ts';
import type { Arguments, Localization, WordKey } from './words.ts';

export interface SpokenWords extends Speech {
  /** The sentence with elements in it. */
  rich<Key extends WordKey>(key: Key, ...values: Arguments<Key, ReactNode>): ReactNode;
}

const Context = createContext<SpokenWords>(withElements(speak()));

/** Speaks `localization` to all kit components below it: a shipped catalog (`de`, `ar`, `ja`), or single strings. */
export function LocalizationProvider(props: { localization?: Localization | undefined; children?: ReactNode }) {
  const { localization } = props;
  const words = useMemo(() => withElements(speak(localization)), [localization]);
  return <Context.Provider value={words}>{props.children}</Context.Provider>;
}

/** The words of the nearest provider: `t` for text, `rich` for sentences with elements, and the Intl formats. */
export function useWords(): SpokenWords {
  return useContext(Context);
}

function withElements(speech: Speech): SpokenWords {
  return {
    ...speech,
    rich(key, ...values) {
      // Pieces of one sentence never change their order, so that their place is a good key.
      const pieces = speech.pieces<typeof key, ReactNode>(key, ...(values as never));
      return pieces.map((piece, place) => <Fragment key={String(place)}>{piece}</Fragment>);
    },
  };
}
