'use client';
// The words of data and of markdown, with those that are there at once.
import { englishOfData } from './en-data.ts';
import { useWordsWith } from './localization.tsx';

export const useWords = () => useWordsWith(englishOfData);
export type SpokenWords = ReturnType<typeof useWords>;
