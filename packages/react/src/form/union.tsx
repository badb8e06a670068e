'use client';
// Alternatives: first which one, then its fields. What the old and the new one share is kept.
import { type FieldProps, getUiOptions, type RJSFSchema, type UiSchema } from '@rjsf/utils';
import { useState } from 'react';
import type { WordKey } from '../i18n/words.ts';
import { type SpokenWords, useWords } from '../i18n/words-of-form.ts';
import { FieldPart, ItemsPart } from '../parts/form-elements.tsx';
import { dataForOption, isObjectSchema, isToldApartBy, matchingOption, optionByConstants } from './alternatives.ts';
import { Radios, SelectOne } from './choices.tsx';
import { TOLD_APART, UNION } from './face.ts';
import { FieldStateProvider, partId, pointerOf } from './field-state.tsx';
import { FieldErrors } from './group.tsx';
import { GroupEnd } from './group-end.tsx';
import { type AnySchemaField, isRoot, RADIOS_UP_TO, typesOf } from './kinds.ts';

export function UnionField(props: FieldProps) {
  const { schema, uiSchema = {}, formData, registry, fieldPathId, onChange } = props;
  const words = useWords();
  const { schemaUtils } = registry;
  const options = (schema as Record<string, RJSFSchema[]>)[UNION] ?? [];
  const [picked, setPicked] = useState(() => matchingOption(schemaUtils, options, formData));
  const told = optionByConstants(options, formData);
  const place = told === -1 ? picked : told;
  const option = options[place];
  const isPart = schema.type === 'object';
  const required = props.required || isPart || isRoot(fieldPathId);
  const optionsUi = (uiSchema.oneOf ?? uiSchema.anyOf) as UiSchema[] | undefined;
  const SchemaField = registry.fields.SchemaField as unknown as AnySchemaField;
  const name = schema.title || props.title || props.name || words.t('choice');

  const pick = (next: unknown) => {
    const chosen = typeof next === 'number' ? options[next] : undefined;
    const start = dataForOption(chosen, option, formData);
    setPicked(typeof next === 'number' ? next : -1);
    onChange(chosen ? schemaUtils.getDefaultFormState(chosen, start) : start, fieldPathId.path);
  };

  // The missing choice is told here; what is wrong in the chosen one, by its fields.
  const errors = option ? [] : (props.rawErrors ?? []);
  const id = partId(fieldPathId.$id, 'choice');
  const Control = options.length <= RADIOS_UP_TO ? Radios : SelectOne;
  const choices = options.map((one, index) => ({
    value: index,
    label: getUiOptions(optionsUi?.[index]).title ?? nameOf(one, index, words),
  }));
  return (
    <ItemsPart look>
      {!(isPart && isToldApartBy(Object.keys(schema.properties ?? {}), options)) && (
        <FieldPart
          look
          state={{ state: errors.length > 0 ? 'invalid' : undefined }}
          data-pointer={option ? undefined : pointerOf(fieldPathId.path)}
          data-name={name}
        >
          <FieldStateProvider
            value={{ describedBy: errors.length > 0 ? partId(id, 'error') : undefined, invalid: errors.length > 0 }}
          >
            <Control
              id={id}
              choices={choices}
              value={option ? place : undefined}
              disabled={props.disabled || props.readonly}
              required={required}
              mayBeEmpty={!required}
              {...(isPart ? { label: name } : { labelledBy: partId(id, 'label') })}
              onChoose={pick}
            />
          </FieldStateProvider>
          {errors.length > 0 && <FieldErrors id={partId(id, 'error')} errors={errors} />}
        </FieldPart>
      )}
      {option && option.type !== 'null' && (
        <GroupEnd.Provider value={null}>
          <SchemaField
            {...props}
            key={place}
            errorSchema={
              { ...props.errorSchema, __errors: props.rawErrors ?? [] } as NonNullable<FieldProps['errorSchema']>
            }
            fieldPathId={{ ...fieldPathId, $id: `${fieldPathId.$id}__option` }}
            schema={isObjectSchema(option) || isPart ? { ...option, type: 'object' } : option}
            uiSchema={optionsUi?.[place] ?? uiSchema}
          />
        </GroupEnd.Provider>
      )}
    </ItemsPart>
  );
}

const kinds: Record<string, WordKey> = {
  string: 'kindText',
  number: 'kindNumber',
  integer: 'kindNumber',
  boolean: 'kindYesNo',
  array: 'kindList',
  null: 'noValue',
};

/** By its title, else by the constant that tells it apart, else by its kind. */
function nameOf(option: RJSFSchema, index: number, words: SpokenWords): string {
  if (option.title) return option.title;
  for (const property of Object.values(option.properties ?? {})) {
    if (typeof property !== 'object' || !(TOLD_APART in property)) continue;
    return String(property.title ?? property.const ?? property.enum?.[0]);
  }
  const [type] = typesOf(option);
  const kind = type === undefined ? undefined : kinds[type];
  const say = words.t as (key: WordKey) => string;
  return kind ? say(kind) : words.t('item', { field: words.t('choice'), index: words.number(index + 1) });
}
