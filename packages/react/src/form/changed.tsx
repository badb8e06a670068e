'use client';
// The mark on a field that differs from what was proposed: in words, with the way back.
import type { RJSFSchema } from '@rjsf/utils';
import type { ReactNode } from 'react';
import { Button } from '../components/elements.tsx';
import { type SpokenWords, useWords } from '../i18n/words-of-form.ts';
import { FieldChangedPart } from '../parts/form-elements.tsx';
import type { Change } from './changes.ts';
import { useWholeForm } from './field-state.tsx';

interface ChangedProps {
  /** Of the sentence, by which the control is described. */
  id: string;
  change: Change;
  schema: RJSFSchema;
  path: (string | number)[];
  /** What the field is called. */
  field: string;
  disabled?: boolean | undefined;
}

export function Changed({ id, change, schema, path, field, disabled }: ChangedProps) {
  const words = useWords();
  const { restore } = useWholeForm();
  return (
    <FieldChangedPart look>
      <p id={id}>{change.kind === 'added' ? <strong>{words.t('added')}</strong> : told(change, schema, words)}</p>
      {change.kind !== 'added' && !disabled && (
        <Button
          state={{ variant: 'link' }}
          aria-label={words.t('undoField', { field })}
          onClick={() => restore(path, change.proposed)}
        >
          {words.t('undo')}
        </Button>
      )}
    </FieldChangedPart>
  );
}

function told(change: Exclude<Change, { kind: 'added' }>, schema: RJSFSchema, words: SpokenWords): ReactNode {
  return (
    <>
      <strong>{words.t('changed')}</strong>{' '}
      {change.kind === 'list' ? listText(change, schema, words) : proposedText(change.proposed, schema, words)}
    </>
  );
}

function proposedText(value: unknown, schema: RJSFSchema, words: SpokenWords): ReactNode {
  const text = valueText(value, schema, words);
  return text === null ? words.t('proposedNothing') : words.rich('valueProposed', { value: <s dir="auto">{text}</s> });
}

/** Plain values are told one by one; of groups only how many came and went. */
function listText(change: Change & { kind: 'list' }, schema: RJSFSchema, words: SpokenWords): ReactNode {
  const { proposed } = change;
  const isPlain = Array.isArray(proposed) && proposed.every((value) => typeof value !== 'object' || value === null);
  if (isPlain) return proposedText(proposed, schema, words);
  const parts = [
    change.added > 0 && words.t('entriesAdded', { count: change.added }),
    change.removed > 0 && words.t('entriesRemoved', { count: change.removed }),
    change.moved && words.t('orderChanged'),
  ];
  return parts.filter(Boolean).join(' ');
}

/** A value as its field shows it; null for none. */
function valueText(value: unknown, schema: RJSFSchema, words: SpokenWords): string | null {
  if (value === undefined || value === null || value === '') return null;
  const choice = choicesOf(schema).find((one) => one.const === value && one.title);
  if (choice) return String(choice.title);
  if (typeof value === 'boolean') return words.t(value ? 'yes' : 'no');
  if (typeof value === 'number') return value.toFixed(Math.max(decimalsOf(value), decimalsOf(schema.multipleOf ?? 1)));
  if (schema.format === 'date-time' && typeof value === 'string') return words.moment(Date.parse(value), Date.now());
  if (Array.isArray(value)) {
    if (value.length === 0) return words.t('emptyList');
    const item = typeof schema.items === 'object' && !Array.isArray(schema.items) ? schema.items : {};
    return words.series(value.map((each) => valueText(each, item, words) ?? words.t('noValue')));
  }
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function choicesOf({ oneOf, anyOf }: RJSFSchema): RJSFSchema[] {
  return ((oneOf ?? anyOf ?? []) as (RJSFSchema | boolean)[]).filter((one) => typeof one === 'object');
}

function decimalsOf(value: number): number {
  return Math.min(20, /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0);
}
