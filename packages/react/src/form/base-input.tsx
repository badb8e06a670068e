'use client';
// The one-line control: a native input of the kind that the schema asks for. What it holds is judged elsewhere.
import { type BaseInputTemplateProps, getInputProps, type RJSFSchema, type WidgetProps } from '@rjsf/utils';
import type { ChangeEvent } from 'react';
import { InputPart } from '../parts/elements.tsx';
import { useFieldAria } from './field-state.tsx';
import { isNullable } from './kinds.ts';

/** What an emptied control means: null where the schema allows it, else no value. */
export function emptyValue(schema: RJSFSchema, options: WidgetProps['options']): unknown {
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

/** The contract writes a year in four digits; without a last day these controls take six. */
const lastOf: Record<string, string> = { date: '9999-12-31', 'datetime-local': '9999-12-31T23:59:59' };

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
      max={lastOf[input.type]}
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
