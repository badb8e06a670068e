'use client';
// Fields that rjsf does not have: tuples, alternatives, and values that no control fits.
import { getDefaultRegistry } from '@rjsf/core';
import {
  type ArrayFieldTemplateProps,
  type FieldProps,
  type RegistryFieldsType,
  type RJSFSchema,
  toFieldPathId,
} from '@rjsf/utils';
import { type ComponentType, type ReactNode, useContext, useRef } from 'react';
import { Button } from '../components/elements.tsx';
import { useWords } from '../i18n/words-of-form.ts';
import { FieldHelpPart, ItemActionsPart, ItemPart } from '../parts/form-elements.tsx';
import { TUPLE, UNION } from './face.ts';
import { useWholeForm } from './field-state.tsx';
import { GroupEnd } from './group-end.tsx';
import type { AnySchemaField } from './kinds.ts';
import { ArrayFieldTemplate, ListContext } from './lists.tsx';
import { UnionField } from './union.tsx';

const { ArrayField, ObjectField } = getDefaultRegistry().fields as Record<string, ComponentType<FieldProps>>;
if (!ArrayField || !ObjectField) throw new Error('rjsf has no fields for lists and objects');
const [RjsfArray, RjsfObject] = [ArrayField, ObjectField];

function ListField(props: FieldProps) {
  return TUPLE in props.schema ? <TupleField {...props} /> : <RjsfArray {...props} />;
}

/** As many fields as there are places; what may follow is shown when it is there. */
function TupleField(props: FieldProps) {
  const { schema, uiSchema = {}, formData, errorSchema, fieldPathId, registry, name } = props;
  const places = (schema as Record<string, RJSFSchema[]>)[TUPLE] ?? [];
  const rest = typeof schema.items === 'object' && !Array.isArray(schema.items) ? schema.items : undefined;
  const values = Array.isArray(formData) ? formData : [];
  // rjsf takes functions for equal, so that a field may hold on to an old one.
  const latest = useRef(values);
  latest.current = values;
  const { SchemaField } = registry.fields as { SchemaField?: AnySchemaField };
  const count = Math.max(places.length, rest ? values.length : 0);
  const title = schema.title ?? props.title ?? name;
  if (!SchemaField) return null;
  const change: FieldProps['onChange'] = (value, path, errors, id) => {
    const own = path.slice(fieldPathId.path.length);
    // A place before this one that is still empty is null as JSON.
    if (own.length > 1) return props.onChange(value, path, errors, id);
    props.onChange(withPlace(latest.current, Number(own[0]), value), fieldPathId.path, errors, id);
  };
  const items = Array.from({ length: count }, (_, index) => {
    const itemUi = Array.isArray(uiSchema.items) ? uiSchema.items[index] : uiSchema.items;
    const field = (
      <SchemaField
        name={`${name}-${index}`}
        title={title}
        schema={places[index] ?? rest ?? {}}
        uiSchema={itemUi as FieldProps['uiSchema']}
        formData={values[index]}
        errorSchema={(errorSchema?.[index] ?? {}) as NonNullable<FieldProps['errorSchema']>}
        fieldPathId={toFieldPathId(index, registry.globalFormOptions, fieldPathId)}
        required
        disabled={props.disabled}
        readonly={props.readonly}
        hideError={props.hideError}
        onChange={change}
        onBlur={props.onBlur}
        onFocus={props.onFocus}
        registry={registry}
      />
    );
    const remove = () =>
      props.onChange(
        values.filter((_value, at) => at !== index),
        fieldPathId.path,
      );
    return (
      <TuplePlace
        // biome-ignore lint/suspicious/noArrayIndexKey: a place of a tuple never moves
        key={index}
        index={index}
        locked={props.disabled || props.readonly}
        remove={index >= places.length && remove}
      >
        {field}
      </TuplePlace>
    );
  });
  return (
    <ArrayFieldTemplate
      {...(props as unknown as ArrayFieldTemplateProps)}
      title={title}
      items={items}
      canAdd={Boolean(rest)}
      onAddClick={() => props.onChange([...values, undefined], fieldPathId.path)}
    />
  );
}

interface TuplePlaceProps {
  index: number;
  locked: boolean | undefined;
  remove: false | (() => void);
  children: ReactNode;
}

function TuplePlace({ index, locked, remove, children }: TuplePlaceProps) {
  const words = useWords();
  const list = useContext(ListContext);
  const field = words.t('item', { field: list?.title ?? words.t('value'), index: words.number(index + 1) });
  if (!remove) return <div>{children}</div>;
  return (
    <ItemPart look>
      {children}
      <ItemActionsPart look>
        <Button
          state={{ variant: 'quiet' }}
          data-act="removed"
          aria-label={words.t('removeItemOf', { field })}
          title={words.t('removeItemOf', { field })}
          disabled={locked}
          onClick={(event) => {
            list?.expect('removed', event.currentTarget);
            remove();
          }}
        >
          <span aria-hidden="true">×</span>
        </Button>
      </ItemActionsPart>
    </ItemPart>
  );
}

function withPlace(values: unknown[], index: number, value: unknown): unknown[] {
  const next = Array.from({ length: Math.max(values.length, index + 1) }, (_, at) => values[at] ?? null);
  next[index] = value ?? null;
  return next;
}

/** With alternatives beside its own properties, those follow in the same group. */
function GroupField(props: FieldProps) {
  const { undone } = useWholeForm();
  const takesNames = Boolean(props.schema.additionalProperties || props.schema.patternProperties);
  // rjsf remembers the order of added names, and would not show one that an undo brings back.
  const field = <RjsfObject key={takesNames ? undone : 0} {...props} />;
  if (!(UNION in props.schema)) return field;
  return <GroupEnd.Provider value={<UnionField key={undone} {...props} />}>{field}</GroupEnd.Provider>;
}

/** A value of no known kind: alternatives, or anything. */
function AnyField(props: FieldProps) {
  const { undone } = useWholeForm();
  return UNION in props.schema ? <UnionField key={undone} {...props} /> : <AnyValue value={props.formData} />;
}

/** No control fits it: it is shown, and sent as it was proposed. */
function AnyValue({ value }: { value: unknown }) {
  const words = useWords();
  return (
    <FieldHelpPart look>
      {words.rich('sentAsProposed', {
        value: <bdi>{value === undefined || value === null ? words.t('noValue') : JSON.stringify(value)}</bdi>,
      })}
    </FieldHelpPart>
  );
}

const NoValue = () => <AnyValue value={null} />;

export const fields: RegistryFieldsType = {
  ArrayField: ListField,
  ObjectField: GroupField,
  FallbackField: AnyField,
  NullField: NoValue,
};
