'use client';
// The words of the form, with those that are there at once.
import { englishOfData } from './en-data.ts';
import { englishOfForm } from './en-form.ts';
import { useWordsWith } from './localization.tsx';

const english = { ...englishOfData, ...englishOfForm };

export const useWords = () => useWordsWith(english);
export type SpokenWords = ReturnType<typeof useWords>;
