'use client';
// The words of what the inbox loads after its rows, with those that are there at once.
import { englishOfData } from './en-data.ts';
import { englishOfInbox } from './en-inbox.ts';
import { englishOfRequest } from './en-request.ts';
import { useWordsWith } from './localization.tsx';

const english = { ...englishOfData, ...englishOfInbox, ...englishOfRequest };

export const useWords = () => useWordsWith(english);
export type SpokenWords = ReturnType<typeof useWords>;
