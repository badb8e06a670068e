'use client';
// The parts of a request in full, without looks: its data, the comment that goes with the answer, what became of it. They
// load after the question; nothing that loads at once imports this file.
import { part } from './part.tsx';

export const CommentPart = part('div', 'comment');
export const ResultPart = part('div', 'result');
export const ResultCommentPart = part('blockquote', 'result-comment');
export const NextPart = part('button', 'next', { type: 'button' });
export const DataPart = part('div', 'data');
export const DataTitlePart = part('div', 'data-title');
export const DataBodyPart = part('div', 'data-body');
export const DataTablePart = part('table', 'data-table');
export const DataListPart = part('ol', 'data-list');
export const DataProposedPart = part('span', 'data-proposed');
export const DataEmptyPart = part('span', 'data-empty');
