// The words: catalogs, types, provider. Each catalog is an export of its own, so that unused ones are left out.
export { ar } from './ar.ts';
export { de } from './de.ts';
export { ja } from './ja.ts';
export { LocalizationProvider, type SpokenWords, useWords } from './localization.tsx';
export { type Speech, speak } from './speak.ts';
export { type Catalog, en, type Localization, type WordKey, type Words } from './words.ts';
