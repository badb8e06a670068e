'use client';
// The parts that the styled components are made of, without looks.
import { part } from './part.tsx';

export const ButtonPart = part('button', 'button', { type: 'button' });
export const OptionsPart = part('div', 'options', { role: 'group' });
export const OptionPart = part('button', 'option', { type: 'button' });
export const ChoicesPart = part('fieldset', 'choices');
export const ChoicePart = part('label', 'choice');
export const DeadlinePart = part('div', 'deadline');
export const RemainingPart = part('span', 'row-remaining');
export const NoticePart = part('div', 'notice');
export const ResultPart = part('div', 'result');
export const DataPart = part('div', 'data');
export const BodyPart = part('div', 'body');
export const RootPart = part('div', 'root');
