'use client';
// The parts of fields, wherever they stand, of forms and of markdown, which load when they are needed. Nothing that loads
// at once imports this file.
import { part } from './part.tsx';

export const FieldPart = part('div', 'field');
export const LabelPart = part('label', 'label');
export const RequiredPart = part('span', 'required');
export const TextareaPart = part('textarea', 'textarea');
export const SelectPart = part('select', 'select');
export const FieldHelpPart = part('p', 'field-help');
export const FieldErrorPart = part('div', 'field-error');
export const FieldChangedPart = part('div', 'field-changed');
export const FormPart = part('form', 'form');
export const GroupPart = part('fieldset', 'group');
export const LegendPart = part('legend', 'legend');
export const ItemsPart = part('div', 'items');
export const ItemPart = part('div', 'item');
export const ItemActionsPart = part('div', 'item-actions');
export const FormChangesPart = part('div', 'form-changes');
export const FormErrorPart = part('div', 'form-error', { role: 'alert' });
export const BodyScrollPart = part('div', 'body-scroll');
