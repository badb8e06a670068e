'use client';
// The parts of what stands around a question (its tools, tally, history and thread), without looks. They load after the
// question; nothing that loads at once imports this file.
import { part } from './part.tsx';

export const StandingPart = part('p', 'standing');
export const ToolsPart = part('div', 'tools', { role: 'group' });
export const ToolRowPart = part('div', 'tool-row');
export const ToolSaidPart = part('p', 'tool-said');
export const ToolPanelPart = part('div', 'tool-panel', { role: 'group' });
export const ToolTitlePart = part('p', 'tool-title');
export const ToolActionsPart = part('div', 'tool-actions');
export const SuggestionsPart = part('div', 'suggestions', { role: 'listbox' });
export const SuggestionPart = part('div', 'suggestion', { role: 'option' });
export const TallyPart = part('div', 'tally');
export const HistoryPart = part('section', 'history');
export const HistoryListPart = part('ol', 'history-list');
export const EventPart = part('li', 'event');
export const EventTextPart = part('blockquote', 'event-text');
export const ThreadPart = part('div', 'thread');
export const ThreadItemPart = part('details', 'thread-item');
export const ThreadBodyPart = part('div', 'thread-body');
export const ThreadSubjectPart = part('p', 'thread-subject');
export const ThreadGonePart = part('p', 'thread-gone');
