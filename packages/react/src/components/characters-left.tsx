'use client';
// How much more a comment may hold, said only when that becomes little.
import { useWords } from '../i18n/words-of-request.ts';
import { FieldHelpPart } from '../parts/form-elements.tsx';

/** The contract's limit. */
export const MOST_CHARACTERS = 10_000;
const LITTLE = 500;

export function CharactersLeft({ text }: { text: string }) {
  const words = useWords();
  const left = MOST_CHARACTERS - text.length;
  const isLittle = left <= LITTLE;
  return (
    <FieldHelpPart look={isLittle} className={isLittle ? undefined : 'hitl-visually-hidden'} role="status">
      {isLittle && words.t('charactersLeft', { count: left })}
    </FieldHelpPart>
  );
}
