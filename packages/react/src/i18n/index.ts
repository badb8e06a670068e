// The words: catalogs, types, provider. Each catalog is an export of its own, so that unused ones are left out.
export { ar } from './ar.ts';
export { de } from './de.ts';
export { en, type Speech, type SpokenWords, speak, useWords } from './every-word.ts';
export { ja } from './ja.ts';
export { LocalizationProvider } from './localization.tsx';
export type { Catalog, Localization, Names, WordKey, Words } from './words.ts';
