'use client';
// The parts that the list and a question need at once, without looks. What a name here lacks in semantics, its styled
// component adds from what it knows. Parts of what loads later stand in files of their own: all.ts lists them all.
import { part } from './part.tsx';

export const RootPart = part('div', 'root');
export const ButtonPart = part('button', 'button', { type: 'button' });
export const NewsPart = part('div', 'news', { role: 'status' });
export const LoadingPart = part('div', 'loading');

// inbox
export const InboxPart = part('div', 'inbox');
export const InboxListPart = part('section', 'inbox-list');
export const InboxHeaderPart = part('header', 'inbox-header');
export const InboxTitlePart = part('h2', 'inbox-title');
export const BadgePart = part('span', 'badge');
export const TabsPart = part('div', 'tabs', { role: 'tablist' });
export const TabPart = part('button', 'tab', { type: 'button', role: 'tab' });
export const FinderPart = part('search', 'finder');
export const InboxPanelPart = part('div', 'inbox-panel', { role: 'tabpanel' });
export const PillPart = part('button', 'pill', { type: 'button' });
export const EmptyPart = part('div', 'empty');
export const UnreadablePart = part('div', 'unreadable');
export const RowsPart = part('ul', 'rows');
export const RowItemPart = part('li', 'row-item');
export const RowPart = part('button', 'row', { type: 'button' });
export const RowTopPart = part('span', 'row-top');
export const RowSubjectPart = part('span', 'row-subject');
export const RemainingPart = part('span', 'row-remaining');
export const RowBottomPart = part('span', 'row-bottom');
export const RowMetaPart = part('span', 'row-meta');
export const RowTimePart = part('span', 'row-time');
export const InboxDetailPart = part('section', 'inbox-detail');
export const NothingChosenPart = part('div', 'nothing-chosen');

// request
export const RequestPart = part('article', 'request');
export const RequestContentPart = part('div', 'request-content');
export const RequestHeadPart = part('header', 'request-head');
export const SourcePart = part('nav', 'source');
export const SourceSeparatorPart = part('span', 'source-separator', { 'aria-hidden': true });
export const SubjectPart = part('h2', 'subject');
export const AskedPart = part('p', 'asked');
export const DeadlinePart = part('div', 'deadline');
export const RingPart = part('svg', 'ring', { 'aria-hidden': true });
export const BodyPart = part('div', 'body');

// answer
export const AnswerPart = part('div', 'answer');
export const ActionsPart = part('div', 'actions');
export const ActionsEndPart = part('div', 'actions-end');
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
export const CheckPart = part('input', 'check');
export const ChoiceLabelPart = part('span', 'choice-label');
export const ChoiceDetailPart = part('span', 'choice-detail');
export const ConfirmPart = part('div', 'confirm');
export const ConfirmHintPart = part('span', 'confirm-hint');
export const InputPart = part('input', 'input');

// what happened
export const NoticePart = part('div', 'notice');
export const NoticeIconPart = part('span', 'notice-icon', { 'aria-hidden': true });
export const NoticeTitlePart = part('p', 'notice-title');
export const NoticeDetailPart = part('p', 'notice-detail');
export const NoticeActionsPart = part('div', 'notice-actions');
