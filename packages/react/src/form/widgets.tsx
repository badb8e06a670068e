'use client';
// The controls: native elements, named by their field's label and tied to its errors.
import {
  enumOptionsDeselectValue,
  enumOptionsIsSelected,
  enumOptionsSelectValue,
  type RegistryWidgetsType,
  type WidgetProps,
} from '@rjsf/utils';
import { Choice } from '../components/elements.tsx';
import { useWords } from '../i18n/words-of-form.ts';
import { CheckPart, ChoiceLabelPart } from '../parts/elements.tsx';
import { TextareaPart } from '../parts/form-elements.tsx';
import { emptyValue } from './base-input.tsx';
import { type OneOfProps, Radios, SelectOne } from './choices.tsx';
import { DateTime, Time } from './date-time.tsx';
import { partId, useFieldAria } from './field-state.tsx';
import { isNullable, isRadios, isSoleCheckbox } from './kinds.ts';

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
