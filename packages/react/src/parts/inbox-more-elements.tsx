'use client';
// The parts of the inbox's search, filters and answers to many, and of rows that were put aside, without looks. They load
// after its rows; nothing that loads at once imports this file.
import { part } from './part.tsx';

export const StalePart = part('div', 'stale');
export const FinderBarPart = part('div', 'finder-bar');
export const SearchPart = part('div', 'search');
export const MatchesPart = part('p', 'matches', { role: 'status' });
export const FiltersPart = part('fieldset', 'filters');
export const ChipsPart = part('div', 'chips');
export const ChipPart = part('button', 'chip', { type: 'button' });
export const ChipTextPart = part('span', 'chip-text');
export const BulkPart = part('div', 'bulk');
export const BulkLinePart = part('div', 'bulk-line');
export const BulkResultsPart = part('section', 'bulk-results');
export const BulkSummaryPart = part('p', 'bulk-summary');
export const BulkListPart = part('ul', 'bulk-list');
export const BulkResultPart = part('li', 'bulk-result');
export const RowCheckPart = part('label', 'row-check');
export const RowNotePart = part('p', 'row-note');
export const RowFailurePart = part('p', 'row-failure', { role: 'alert' });
