'use client';
// The controls: native elements, named by their field's label and tied to its errors.
import {
  type BaseInputTemplateProps,
  enumOptionsDeselectValue,
  enumOptionsIsSelected,
  enumOptionsSelectValue,
  getInputProps,
  localToUTC,
  type RegistryWidgetsType,
  type RJSFSchema,
  utcToLocal,
  type WidgetProps,
} from '@rjsf/utils';
import type { ChangeEvent } from 'react';
import { Choice } from '../components/elements.tsx';
import { useWords } from '../i18n/localization.tsx';
import { ChoiceLabelPart, InputPart } from '../parts/elements.tsx';
import { SelectPart, TextareaPart } from '../parts/form-elements.tsx';
import { useFieldAria } from './field-state.tsx';

/** What an emptied control means: null where the schema allows it, else no value. */
function emptyValue(schema: RJSFSchema, options: WidgetProps['options']): unknown {
  if (options.emptyValue !== undefined) return options.emptyValue;
  return Array.isArray(schema.type) && schema.type.includes('null') ? null : undefined;
}

/** Nullable schemas name two types; the control is that of the other one. */
function withoutNull(schema: RJSFSchema): RJSFSchema {
  if (!Array.isArray(schema.type)) return schema;
  const types = schema.type.filter((type) => type !== 'null');
  return types.length === 1 && types[0] ? { ...schema, type: types[0] } : schema;
}

export function BaseInput(props: BaseInputTemplateProps) {
  const { id, htmlName, value, schema, options, type, disabled, readonly, placeholder, onChange } = props;
  const aria = useFieldAria();
  // Ranges are the validator's to tell, in its own words.
  const { step: _step, min: _min, max: _max, ...input } = getInputProps(withoutNull(schema), type, options);
  const isNumber = input.type === 'number';
  const change = ({ target }: ChangeEvent<HTMLInputElement>) =>
    onChange(target.value === '' ? emptyValue(schema, options) : target.value);
  return (
    <InputPart
      look
      id={id}
      name={htmlName || id}
      {...input}
      dir={input.type === 'text' ? 'auto' : undefined}
      step={isNumber || input.type === 'datetime-local' ? 'any' : undefined}
      value={value ?? ''}
      disabled={disabled}
      readOnly={readonly}
      placeholder={placeholder || undefined}
      aria-required={props.required || undefined}
      {...aria}
      onChange={change}
      onBlur={() => props.onBlur(id, value)}
      onFocus={() => props.onFocus(id, value)}
    />
  );
}

function Textarea({ id, htmlName, value, schema, options, disabled, readonly, placeholder, ...props }: WidgetProps) {
  const aria = useFieldAria();
  return (
    <TextareaPart
      look
      id={id}
      name={htmlName || id}
      dir="auto"
      rows={Number(options.rows ?? 4)}
      value={value ?? ''}
      disabled={disabled}
      readOnly={readonly}
      placeholder={placeholder || undefined}
      aria-required={props.required || undefined}
      {...aria}
      onChange={({ target }) => props.onChange(target.value === '' ? emptyValue(schema, options) : target.value)}
    />
  );
}

/** Shown in the reader's zone, kept in UTC. */
function DateTime(props: WidgetProps) {
  const { value, onChange, schema, options } = props;
  const shown = typeof value === 'string' && !Number.isNaN(Date.parse(value)) ? utcToLocal(value).slice(0, 19) : '';
  return (
    <BaseInput
      {...(props as BaseInputTemplateProps)}
      type="datetime-local"
      value={shown}
      onChange={(next: string | undefined) => onChange(next ? localToUTC(next) : emptyValue(schema, options))}
    />
  );
}

/** A time of the contract has an offset (14:30:00Z), which the browser's own control cannot hold. */
function Time(props: WidgetProps) {
  return <BaseInput {...(props as BaseInputTemplateProps)} type="text" placeholder="14:30:00Z" />;
}

function Select(props: WidgetProps) {
  const { id, htmlName, value, schema, options, disabled, readonly } = props;
  const words = useWords();
  const aria = useFieldAria();
  if (props.multiple) return <Checkboxes {...props} />;
  const choices = (options.enumOptions ?? []).filter((choice) => choice.value !== null);
  const chosen = choices.findIndex((choice) => enumOptionsIsSelected(choice.value, value));
  const change = ({ target }: ChangeEvent<HTMLSelectElement>) =>
    props.onChange(target.value === '' ? emptyValue(schema, options) : choices[Number(target.value)]?.value);
  return (
    <SelectPart
      look
      id={id}
      name={htmlName || id}
      value={chosen === -1 ? '' : String(chosen)}
      disabled={disabled || readonly}
      aria-required={props.required || undefined}
      {...aria}
      onChange={change}
    >
      <option value="">{props.required ? words.t('chooseValue') : words.t('noValue')}</option>
      {choices.map((choice, index) => (
        <option key={choice.label} value={String(index)} disabled={options.enumDisabled?.includes(choice.value)}>
          {choice.label}
        </option>
      ))}
    </SelectPart>
  );
}

function Radio({ id, htmlName, value, options, disabled, readonly, onChange, required }: WidgetProps) {
  const aria = useFieldAria();
  return (
    <div role="radiogroup" id={id} aria-labelledby={`${id}__label`} aria-required={required || undefined} {...aria}>
      {(options.enumOptions ?? []).map((choice, index) => (
        <Choice key={choice.label}>
          <input
            type="radio"
            id={`${id}-${index}`}
            name={htmlName || id}
            checked={enumOptionsIsSelected(choice.value, value)}
            disabled={disabled || readonly || options.enumDisabled?.includes(choice.value)}
            onChange={() => onChange(choice.value)}
          />
          <ChoiceLabelPart look>{choice.label}</ChoiceLabelPart>
        </Choice>
      ))}
    </div>
  );
}

function Checkboxes({ id, htmlName, value, options, disabled, readonly, onChange }: WidgetProps) {
  const { invalid, ...aria } = useGroupAria();
  const chosen = Array.isArray(value) ? value : [];
  const choices = options.enumOptions ?? [];
  const toggle = (index: number, on: boolean) =>
    onChange((on ? enumOptionsSelectValue : enumOptionsDeselectValue)(index, chosen, choices));
  return (
    // biome-ignore lint/a11y/useSemanticElements: the field around it has the name that a legend would repeat
    <div role="group" id={id} aria-labelledby={`${id}__label`} {...aria}>
      {choices.map((choice, index) => (
        <Choice key={choice.label}>
          <input
            type="checkbox"
            id={`${id}-${index}`}
            name={htmlName || id}
            checked={enumOptionsIsSelected(choice.value, chosen)}
            disabled={disabled || readonly || options.enumDisabled?.includes(choice.value)}
            aria-invalid={invalid}
            onChange={({ target }) => toggle(index, target.checked)}
          />
          <ChoiceLabelPart look>{choice.label}</ChoiceLabelPart>
        </Choice>
      ))}
    </div>
  );
}

/** A plain group may not be invalid itself; its members are. */
function useGroupAria() {
  const { 'aria-invalid': invalid, ...aria } = useFieldAria();
  return { ...aria, invalid };
}

function Checkbox({ id, htmlName, value, label, disabled, readonly, onChange, hideLabel }: WidgetProps) {
  const words = useWords();
  const aria = useFieldAria();
  return (
    <Choice state={{ sole: true }}>
      <input
        type="checkbox"
        id={id}
        name={htmlName || id}
        checked={value === true}
        disabled={disabled || readonly}
        {...aria}
        onChange={({ target }) => onChange(target.checked)}
      />
      <span className={hideLabel ? 'hitl-visually-hidden' : 'hitl-choice-label'}>{label || words.t('value')}</span>
    </Choice>
  );
}

export const widgets: RegistryWidgetsType = {
  CheckboxWidget: Checkbox,
  CheckboxesWidget: Checkboxes,
  DateTimeWidget: DateTime,
  RadioWidget: Radio,
  SelectWidget: Select,
  TextareaWidget: Textarea,
  TimeWidget: Time,
};
