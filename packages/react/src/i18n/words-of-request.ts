'use client';
// The words of what a request loads after its question, with those that are there at once.
import { englishOfData } from './en-data.ts';
import { englishOfRequest } from './en-request.ts';
import { useWordsWith } from './localization.tsx';

const english = { ...englishOfData, ...englishOfRequest };

export const useWords = () => useWordsWith(english);
export type SpokenWords = ReturnType<typeof useWords>;
