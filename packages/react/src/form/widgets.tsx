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
import { useWords } from '../i18n/words-of-form.ts';
import { CheckPart, ChoiceLabelPart, InputPart } from '../parts/elements.tsx';
import { FieldHelpPart, TextareaPart } from '../parts/form-elements.tsx';
import { type OneOfProps, Radios, SelectOne } from './choices.tsx';
import { FieldStateProvider, partId, useFieldAria, useFieldState } from './field-state.tsx';
import { isNullable, isRadios, isSoleCheckbox } from './kinds.ts';

/** What an emptied control means: null where the schema allows it, else no value. */
function emptyValue(schema: RJSFSchema, options: WidgetProps['options']): unknown {
  if (options.emptyValue !== undefined) return options.emptyValue;
  return isNullable(schema) ? null : undefined;
}

/** Nullable schemas name two types; the control is that of the other one. */
function withoutNull(schema: RJSFSchema): RJSFSchema {
  if (!Array.isArray(schema.type)) return schema;
  const types = schema.type.filter((type) => type !== 'null');
  return types.length === 1 && types[0] ? { ...schema, type: types[0] } : schema;
}

function isNumeric(schema: RJSFSchema): boolean {
  const { type } = withoutNull(schema);
  return type === 'number' || type === 'integer';
}

/** How it is to be written, where no control of the browser helps. */
const placeholders: Record<string, string> = { duration: 'PT2H30M', uri: 'https://' };

/** Formats that are written from left to right in every language. */
const leftToRight = ['duration', 'email', 'uri'];

export function BaseInput(props: BaseInputTemplateProps) {
  const { id, htmlName, value, schema, options, type, disabled, readonly, placeholder, onChange } = props;
  const aria = useFieldAria();
  // Ranges are the validator's to tell, in its own words.
  const { step: _step, min: _min, max: _max, ...input } = getInputProps(withoutNull(schema), type, options);
  // A browser's own number field reads and shows numbers as its user writes them. rjsf takes a text field where the
  // decimal sign is a comma, which would take "1.234" for a little more than one.
  const isNumber = type === undefined && options.inputType === undefined && isNumeric(schema);
  if (isNumber) input.type = 'number';
  const shown = isNumber && typeof value === 'string' ? value.replace(',', '.') : value;
  const change = ({ target }: ChangeEvent<HTMLInputElement>) =>
    onChange(target.value === '' ? emptyValue(schema, options) : target.value);
  return (
    <InputPart
      look
      id={id}
      name={htmlName || id}
      {...input}
      dir={leftToRight.includes(String(schema.format)) ? 'ltr' : input.type === 'text' ? 'auto' : undefined}
      step={isNumber ? 'any' : ['datetime-local', 'time'].includes(input.type) ? 1 : undefined}
      value={shown ?? ''}
      disabled={disabled}
      readOnly={readonly}
      placeholder={placeholder || placeholders[String(schema.format)]}
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

/** A time of the contract has an offset (14:30:00Z): that of the proposal is kept and shown, else the reader's is taken. */
function Time(props: WidgetProps) {
  const { id, value, onChange, schema, options } = props;
  const { describedBy, invalid } = useFieldState();
  const [, time = '', given] = /^(\d\d:\d\d(?::\d\d)?)(?:\.\d+)?(Z|[+-]\d\d:\d\d)$/i.exec(String(value ?? '')) ?? [];
  const offset = given ?? offsetHere();
  const whole = (next: string) => `${next.length === 5 ? `${next}:00` : next}${offset}`;
  return (
    <FieldStateProvider value={{ describedBy: [describedBy, partId(id, 'zone')].filter(Boolean).join(' '), invalid }}>
      <BaseInput
        {...(props as BaseInputTemplateProps)}
        type="time"
        value={time}
        onChange={(next: string | undefined) => onChange(next ? whole(next) : emptyValue(schema, options))}
      />
      <FieldHelpPart look id={partId(id, 'zone')} render={<span />}>
        UTC{offset.toUpperCase() === 'Z' ? '' : offset}
      </FieldHelpPart>
    </FieldStateProvider>
  );
}

function offsetHere(): string {
  const minutes = -new Date().getTimezoneOffset();
  const two = (value: number) => String(Math.trunc(Math.abs(value))).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(minutes / 60)}:${two(minutes % 60)}`;
}

/** Up to four choices stand side by side, unless a select is asked for. */
function Select(props: WidgetProps) {
  if (props.multiple) return <Checkboxes {...props} />;
  return isRadios(props.schema, props.uiSchema) ? <Radio {...props} /> : <SelectOne {...oneOf(props)} />;
}

const Radio = (props: WidgetProps) => <Radios {...oneOf(props)} />;

function oneOf({
  id,
  htmlName,
  value,
  schema,
  options,
  disabled,
  readonly,
  onChange,
  ...props
}: WidgetProps): OneOfProps {
  const required = props.required || id === props.registry.globalFormOptions.idPrefix;
  const choices = (options.enumOptions ?? []).filter((choice) => choice.value !== null);
  return {
    id,
    name: htmlName,
    value,
    choices: choices.map((choice) => ({
      value: choice.value,
      label:
        typeof choice.value === 'object' && choice.label === '[object Object]'
          ? JSON.stringify(choice.value)
          : choice.label,
      disabled: options.enumDisabled?.includes(choice.value),
    })),
    disabled: disabled || readonly,
    required,
    mayBeEmpty: !required || isNullable(schema),
    labelledBy: partId(id, 'label'),
    onChoose: (chosen) => onChange(chosen === undefined ? emptyValue(schema, options) : chosen),
  };
}

function Checkboxes({ id, htmlName, value, options, disabled, readonly, onChange }: WidgetProps) {
  const { invalid, ...aria } = useGroupAria();
  const chosen = Array.isArray(value) ? value : [];
  const choices = options.enumOptions ?? [];
  const toggle = (index: number, on: boolean) =>
    onChange((on ? enumOptionsSelectValue : enumOptionsDeselectValue)(index, chosen, choices));
  return (
    // biome-ignore lint/a11y/useSemanticElements: the field around it has the name that a legend would repeat
    <div role="group" id={id} aria-labelledby={partId(id, 'label')} {...aria}>
      {choices.map((choice, index) => (
        <Choice key={choice.label}>
          <CheckPart
            look
            type="checkbox"
            id={`${id}-${index}`}
            name={htmlName || id}
            checked={enumOptionsIsSelected(choice.value, chosen)}
            disabled={disabled || readonly || options.enumDisabled?.includes(choice.value)}
            aria-invalid={invalid}
            onChange={({ target }) => toggle(index, target.checked)}
          />
          <ChoiceLabelPart look>
            <bdi>{choice.label}</bdi>
          </ChoiceLabelPart>
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

function Checkbox(props: WidgetProps) {
  // Three states do not fit into a box.
  return isSoleCheckbox(props.schema, props.uiSchema) ? <SoleCheckbox {...props} /> : <Radio {...props} />;
}

function SoleCheckbox({ id, htmlName, value, label, disabled, readonly, onChange, hideLabel }: WidgetProps) {
  const words = useWords();
  const aria = useFieldAria();
  return (
    <Choice state={{ sole: true }}>
      <CheckPart
        look
        type="checkbox"
        id={id}
        name={htmlName || id}
        checked={value === true}
        disabled={disabled || readonly}
        {...aria}
        onChange={({ target }) => onChange(target.checked)}
      />
      <ChoiceLabelPart look={!hideLabel} className={hideLabel ? 'hitl-visually-hidden' : undefined}>
        <bdi>{label || words.t('value')}</bdi>
      </ChoiceLabelPart>
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
