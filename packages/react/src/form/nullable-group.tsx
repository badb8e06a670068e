'use client';
// A group or a list that may be no value at all, and the way there and back.
import type { FieldTemplateProps } from '@rjsf/utils';
import { type ReactNode, useEffect, useRef } from 'react';
import { Button } from '../components/elements.tsx';
import { useWords } from '../i18n/words-of-form.ts';
import { FieldHelpPart, FieldPart } from '../parts/form-elements.tsx';
import { Changed } from './changed.tsx';
import { partId, useChange } from './field-state.tsx';
import { Group } from './group.tsx';
import { GroupEnd } from './group-end.tsx';
import { typesOf } from './kinds.ts';

export function NullableGroup(props: FieldTemplateProps & { children: ReactNode }) {
  const { id, label, schema, formData, fieldPathId, disabled, readonly } = props;
  const words = useWords();
  const box = useRef<HTMLDivElement>(null);
  const pressed = useRef(false);
  const isNull = formData === null;
  const change = useChange(fieldPathId.path, isNull, schema);
  useEffect(() => {
    if (pressed.current) box.current?.querySelector<HTMLElement>('input, select, textarea, button')?.focus();
    pressed.current = false;
  });
  const button = (text: string, name: string, next: unknown) => (
    <div>
      <Button
        aria-label={name}
        disabled={disabled || readonly}
        onClick={() => {
          pressed.current = true;
          props.onChange(next, fieldPathId.path);
        }}
      >
        {text}
      </Button>
    </div>
  );
  if (!isNull) {
    const clear = button(words.t('noValue'), words.t('noValueFor', { field: label }), null);
    return (
      <div ref={box}>
        <GroupEnd.Provider value={clear}>{props.children}</GroupEnd.Provider>
      </div>
    );
  }
  const begin = typesOf(schema).includes('array') ? [] : {};
  return (
    <FieldPart look state={{ wide: true, state: change ? 'changed' : undefined }} ref={box}>
      <Group id={id} title={label} nested={fieldPathId.path.length > 0}>
        <FieldHelpPart look>{words.t('noValue')}</FieldHelpPart>
        {button(words.t('enterValue'), words.t('enterValueFor', { field: label }), begin)}
      </Group>
      {change && (
        <Changed
          id={partId(id, 'changed')}
          {...{ change, schema }}
          path={fieldPathId.path}
          field={label}
          disabled={disabled || readonly}
        />
      )}
    </FieldPart>
  );
}
