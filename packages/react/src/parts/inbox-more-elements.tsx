'use client';
// The parts of the inbox's search, filters and answers to many, without looks. They load after its rows; nothing that
// loads at once imports this file.
import { part } from './part.tsx';

export const FinderPart = part('search', 'finder');
export const FinderBarPart = part('div', 'finder-bar');
export const SearchPart = part('div', 'search');
export const MatchesPart = part('p', 'matches', { role: 'status' });
export const FiltersPart = part('fieldset', 'filters');
export const ChipsPart = part('div', 'chips');
export const ChipPart = part('button', 'chip', { type: 'button' });
export const BulkPart = part('div', 'bulk');
export const BulkResultsPart = part('section', 'bulk-results');
export const BulkResultPart = part('li', 'bulk-result');
export const RowFailurePart = part('p', 'row-failure', { role: 'alert' });
