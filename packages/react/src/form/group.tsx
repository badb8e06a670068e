'use client';
// What every field and group is made of: label, legend, help, errors.
import { type ReactNode, useContext } from 'react';
import { useWords } from '../i18n/localization.tsx';
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
    <fieldset
      className="hitl-group"
      data-hitl-part="group"
      data-nested={props.nested || undefined}
      id={props.id}
      aria-describedby={describedBy}
    >
      {props.title && (
        <legend className="hitl-legend" data-hitl-part="legend">
          <bdi>{props.title}</bdi> {props.required && <Required />}
        </legend>
      )}
      {props.help && <Help id={partId(props.id, 'help')}>{props.help}</Help>}
      <GroupEnd.Provider value={null}>
        {props.children}
        {end}
      </GroupEnd.Provider>
    </fieldset>
  );
}

export function Label(props: { id: string; text: string; required?: boolean | undefined; group: boolean }) {
  const { id, group } = props;
  const Tag = group ? 'span' : 'label';
  return (
    <Tag className="hitl-label" data-hitl-part="label" id={partId(id, 'label')} {...(group ? {} : { htmlFor: id })}>
      <bdi>{props.text}</bdi> {props.required && <Required />}
    </Tag>
  );
}

function Required() {
  const words = useWords();
  return (
    <span className="hitl-required" data-hitl-part="required">
      ({words.t('required')})
    </span>
  );
}

export function Help({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p className="hitl-field-help" data-hitl-part="field-help" id={id} dir="auto">
      {children}
    </p>
  );
}

export function FieldErrors({ id, errors }: { id: string; errors: string[] }) {
  return (
    <div className="hitl-field-error" data-hitl-part="field-error" id={id}>
      {errors.map((error) => (
        <p key={error}>{error}</p>
      ))}
    </div>
  );
}
