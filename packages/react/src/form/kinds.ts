// What kind of field a schema becomes, so that the field's template and its widget agree.
import { type FieldProps, getUiOptions, type RJSFSchema, type UiSchema } from '@rjsf/utils';
import type { ComponentType } from 'react';
import { UNION } from './face.ts';

/** rjsf's field of any schema, with props that may be undefined. */
export type AnySchemaField = ComponentType<{ [Name in keyof FieldProps]?: FieldProps[Name] | undefined }>;

/** Up to so many choices are shown side by side; more are a list to open. */
export const RADIOS_UP_TO = 4;

export const typesOf = (schema: RJSFSchema): string[] =>
  [schema.type ?? (schema.properties ? 'object' : [])].flat() as string[];

/** What the whole form is about is always asked for. */
export const isRoot = ({ path }: { path: unknown[] }): boolean => path.length === 0;

/** Whether null is a value that is accepted. */
export function isNullable(schema: RJSFSchema): boolean {
  const choices = (schema.oneOf ?? schema.anyOf ?? []) as RJSFSchema[];
  return (
    (Array.isArray(schema.type) && schema.type.includes('null')) ||
    Boolean(schema.enum?.includes(null)) ||
    choices.some((choice) => choice?.const === null)
  );
}

/** Alternatives and nothing else: the label is that of the choice between them. */
export const isUnionOnly = (schema: RJSFSchema): boolean => UNION in schema && !typesOf(schema).includes('object');

/** Objects and lists name themselves by a legend. */
export function isContainer(schema: RJSFSchema, uiSchema: UiSchema | undefined): boolean {
  const types = typesOf(schema);
  return types.includes('object') || (types.includes('array') && !isCheckboxes(schema, uiSchema));
}

/** One box that is ticked or not; a nullable one has three states, which a box cannot show. */
export function isSoleCheckbox(schema: RJSFSchema, uiSchema: UiSchema | undefined): boolean {
  const { widget = 'checkbox' } = getUiOptions(uiSchema);
  const isPlain = !isNullable(schema) && !schema.oneOf && !schema.anyOf;
  return typesOf(schema).includes('boolean') && widget === 'checkbox' && isPlain;
}

/** Several controls under one name. */
export function isGroup(schema: RJSFSchema, uiSchema: UiSchema | undefined): boolean {
  return isCheckboxes(schema, uiSchema) || isRadios(schema, uiSchema);
}

function isCheckboxes(schema: RJSFSchema, uiSchema: UiSchema | undefined): boolean {
  const { items } = schema;
  if (getUiOptions(uiSchema).widget === 'checkboxes') return true;
  if (!typesOf(schema).includes('array') || !schema.uniqueItems) return false;
  return typeof items === 'object' && !Array.isArray(items) && choiceCount(items) > 0;
}

export function isRadios(schema: RJSFSchema, uiSchema: UiSchema | undefined): boolean {
  const { widget } = getUiOptions(uiSchema);
  if (widget === 'radio') return true;
  if (typesOf(schema).includes('boolean')) return !isSoleCheckbox(schema, uiSchema) && widget !== 'select';
  const count = choiceCount(schema);
  return widget === undefined && count > 0 && count <= RADIOS_UP_TO;
}

/** How many values there are to choose from; 0 where any can be entered. */
function choiceCount({ enum: values, oneOf, anyOf }: RJSFSchema): number {
  if (values) return values.filter((value) => value !== null).length;
  const choices = (oneOf ?? anyOf ?? []) as RJSFSchema[];
  const isConstant = choices.every((choice) => typeof choice === 'object' && choice.const !== undefined);
  return isConstant ? choices.filter((choice) => choice.const !== null).length : 0;
}
