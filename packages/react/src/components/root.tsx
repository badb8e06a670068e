'use client';
// The element that carries the tokens, the theme, the language and its direction. Every styled component needs one above it.
import { useWords } from '../i18n/localization.tsx';
import { RootPart } from '../parts/elements.tsx';
import { type PartProps, styled } from '../parts/part.tsx';

const Box = styled(RootPart, 'hitl-root');

export type RootProps = PartProps<'div'> & {
  /** The system's when absent. */
  theme?: 'light' | 'dark' | undefined;
};

export function Root({ theme, ...rest }: RootProps) {
  const words = useWords();
  return <Box lang={words.locale} dir={words.dir} {...rest} data-theme={theme} />;
}
