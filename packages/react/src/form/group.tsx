'use client';
// What every field and group is made of: label, legend, help, errors.
import { type ReactNode, useContext } from 'react';
import { useWords } from '../i18n/words-of-form.ts';
import {
  FieldErrorPart,
  FieldHelpPart,
  GroupPart,
  LabelPart,
  LegendPart,
  RequiredPart,
} from '../parts/form-elements.tsx';
import { partId, useFieldAria } from './field-state.tsx';
import { GroupEnd } from './group-end.tsx';

export function Group(props: {
  id: string;
  title: ReactNode;
  required?: boolean | undefined;
  nested: boolean;
  help?: ReactNode;
  children: ReactNode;
}) {
  const { 'aria-describedby': described } = useFieldAria();
  const end = useContext(GroupEnd);
  const describedBy = [props.help && partId(props.id, 'help'), described].filter(Boolean).join(' ') || undefined;
  return (
    <GroupPart look state={{ nested: props.nested }} id={props.id} aria-describedby={describedBy}>
      {props.title && (
        <LegendPart look>
          <bdi>{props.title}</bdi> {props.required && <Required />}
        </LegendPart>
      )}
      {props.help && <Help id={partId(props.id, 'help')}>{props.help}</Help>}
      <GroupEnd.Provider value={null}>
        {props.children}
        {end}
      </GroupEnd.Provider>
    </GroupPart>
  );
}

export function Label(props: { id: string; text: string; required?: boolean | undefined; group: boolean }) {
  const { id, group } = props;
  return (
    <LabelPart look id={partId(id, 'label')} {...(group ? { as: 'span' } : { htmlFor: id })}>
      <bdi>{props.text}</bdi> {props.required && <Required />}
    </LabelPart>
  );
}

function Required() {
  const words = useWords();
  return <RequiredPart look>({words.t('required')})</RequiredPart>;
}

export function Help({ id, children }: { id: string; children: ReactNode }) {
  return (
    <FieldHelpPart look id={id} dir="auto">
      {children}
    </FieldHelpPart>
  );
}

export function FieldErrors({ id, errors }: { id: string; errors: string[] }) {
  return (
    <FieldErrorPart look id={id}>
      {errors.map((error) => (
        <p key={error}>{error}</p>
      ))}
    </FieldErrorPart>
  );
}
