'use client';
// One value out of several: side by side while they are few, else as a list to open.
import type { ChangeEvent } from 'react';
import { Choice } from '../components/elements.tsx';
import { useWords } from '../i18n/words-of-form.ts';
import { CheckPart, ChoiceLabelPart } from '../parts/elements.tsx';
import { SelectPart } from '../parts/form-elements.tsx';
import { useFieldAria } from './field-state.tsx';

export interface OneOfProps {
  id: string;
  name?: string | undefined;
  choices: { value: unknown; label: string; disabled?: boolean | undefined }[];
  /** Undefined and null are no value. */
  value: unknown;
  disabled?: boolean | undefined;
  required?: boolean | undefined;
  /** Whether "No value" can be chosen. */
  mayBeEmpty: boolean;
  /** "No value" is what was chosen, and not only what is left. */
  isEmptyChosen?: boolean | undefined;
  /** The id of its label; else `label` names it. */
  labelledBy?: string | undefined;
  label?: string | undefined;
  onChoose(value: unknown): void;
}

/** Two alternatives may be called the same. */
const keyOf = ({ value }: { value: unknown }): string => String(JSON.stringify(value));

const same = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

export function Radios(props: OneOfProps) {
  const { id, choices, value, disabled, required, mayBeEmpty, onChoose } = props;
  const words = useWords();
  const aria = useFieldAria();
  const shown = mayBeEmpty ? [...choices, { value: undefined, label: words.t('noValue') }] : choices;
  const isEmpty = value === undefined || value === null;
  return (
    <div
      role="radiogroup"
      id={id}
      aria-labelledby={props.labelledBy}
      aria-label={props.label}
      aria-required={required || undefined}
      {...aria}
    >
      {shown.map((choice, index) => (
        <Choice key={keyOf(choice)}>
          <CheckPart
            look
            type="radio"
            id={`${id}-${index}`}
            name={props.name || id}
            checked={choice.value === undefined ? isEmpty : !isEmpty && same(choice.value, value)}
            disabled={disabled || ('disabled' in choice && choice.disabled)}
            onChange={() => onChoose(choice.value)}
          />
          <ChoiceLabelPart look>
            <bdi>{choice.label}</bdi>
          </ChoiceLabelPart>
        </Choice>
      ))}
    </div>
  );
}

export function SelectOne(props: OneOfProps) {
  const { id, choices, value, required, mayBeEmpty, onChoose } = props;
  const words = useWords();
  const aria = useFieldAria();
  const chosen = choices.findIndex((choice) => same(choice.value, value));
  const change = ({ target }: ChangeEvent<HTMLSelectElement>) =>
    onChoose(target.value === '' ? undefined : choices[Number(target.value)]?.value);
  return (
    <SelectPart
      look
      id={id}
      name={props.name || id}
      value={chosen === -1 ? '' : String(chosen)}
      disabled={props.disabled}
      aria-required={required || undefined}
      aria-label={props.label}
      {...aria}
      onChange={change}
    >
      <option value="">{mayBeEmpty ? words.t('noValue') : words.t('chooseValue')}</option>
      {choices.map((choice, index) => (
        <option key={keyOf(choice)} value={String(index)} disabled={choice.disabled}>
          {choice.label}
        </option>
      ))}
    </SelectPart>
  );
}
