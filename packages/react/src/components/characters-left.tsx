'use client';
// How much more a comment may hold, said only when that becomes little.
import { useWords } from '../i18n/words-of-request.ts';

/** The contract's limit. */
export const MOST_CHARACTERS = 10_000;
const LITTLE = 500;

export function CharactersLeft({ text }: { text: string }) {
  const words = useWords();
  const left = MOST_CHARACTERS - text.length;
  return (
    <p className={left > LITTLE ? 'hitl-visually-hidden' : 'hitl-field-help'} role="status">
      {left <= LITTLE && words.t('charactersLeft', { count: left })}
    </p>
  );
}
