'use client';
// The parts of the inbox and of a request, without looks. What a name here lacks in semantics, its styled component adds
// from what it knows. Parts of what loads later stand in files of their own (form-elements.tsx): all.ts lists them all.
import { part } from './part.tsx';

export const RootPart = part('div', 'root');
export const ButtonPart = part('button', 'button', { type: 'button' });
export const NewsPart = part('div', 'news', { role: 'status' });

// inbox
export const InboxPart = part('div', 'inbox');
export const InboxListPart = part('section', 'inbox-list');
export const InboxHeaderPart = part('header', 'inbox-header');
export const InboxTitlePart = part('h2', 'inbox-title');
export const BadgePart = part('span', 'badge');
export const TabsPart = part('div', 'tabs', { role: 'tablist' });
export const TabPart = part('button', 'tab', { type: 'button', role: 'tab' });
export const InboxPanelPart = part('div', 'inbox-panel', { role: 'tabpanel' });
export const PillPart = part('button', 'pill', { type: 'button' });
export const EmptyPart = part('div', 'empty');
export const UnreadablePart = part('div', 'unreadable');
export const StalePart = part('div', 'stale');
export const RowsPart = part('ul', 'rows');
export const RowItemPart = part('li', 'row-item');
export const RowPart = part('button', 'row', { type: 'button' });
export const RowSubjectPart = part('span', 'row-subject');
export const RemainingPart = part('span', 'row-remaining');
export const RowMetaPart = part('span', 'row-meta');
export const InboxDetailPart = part('section', 'inbox-detail');
export const NothingChosenPart = part('div', 'nothing-chosen');

// request
export const RequestPart = part('article', 'request');
export const RequestContentPart = part('div', 'request-content');
export const RequestHeadPart = part('header', 'request-head');
export const SourcePart = part('nav', 'source');
export const SubjectPart = part('h2', 'subject');
export const AskedPart = part('p', 'asked');
export const DeadlinePart = part('div', 'deadline');
export const RingPart = part('svg', 'ring', { 'aria-hidden': true });
export const BodyPart = part('div', 'body');

// answer
export const AnswerPart = part('div', 'answer');
export const ActionsPart = part('div', 'actions');
export const OptionsPart = part('div', 'options', { role: 'group' });
export const OptionItemPart = part('div', 'option-item');
export const OptionPart = part('button', 'option', { type: 'button' });
export const OptionDescriptionPart = part('span', 'option-description');
export const DefaultPart = part('span', 'default');
export const SpinnerPart = part('span', 'spinner', { 'aria-hidden': true });
export const ChoicesBoxPart = part('div', 'choices-box');
export const ChoicesPart = part('fieldset', 'choices');
export const ChoicesListPart = part('ul', 'choices-list');
export const ChoicePart = part('label', 'choice');
export const ChoiceLabelPart = part('span', 'choice-label');
export const ChoiceDetailPart = part('span', 'choice-detail');
export const ConfirmPart = part('div', 'confirm');
export const ConfirmHintPart = part('span', 'confirm-hint');
export const CommentPart = part('div', 'comment');
export const InputPart = part('input', 'input');
export const FieldErrorPart = part('div', 'field-error');
export const NextPart = part('button', 'next', { type: 'button' });

// what happened, and data
export const NoticePart = part('div', 'notice');
export const NoticeIconPart = part('span', 'notice-icon', { 'aria-hidden': true });
export const NoticeTitlePart = part('p', 'notice-title');
export const NoticeDetailPart = part('p', 'notice-detail');
export const NoticeActionsPart = part('div', 'notice-actions');
export const ResultPart = part('div', 'result');
export const ResultCommentPart = part('blockquote', 'result-comment');
export const DataPart = part('div', 'data');
export const DataTitlePart = part('div', 'data-title');
export const DataBodyPart = part('div', 'data-body');
export const DataTablePart = part('table', 'data-table');
export const DataListPart = part('ol', 'data-list');
export const DataProposedPart = part('span', 'data-proposed');
export const DataEmptyPart = part('span', 'data-empty');
