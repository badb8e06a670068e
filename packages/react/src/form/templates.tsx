'use client';
// How fields and groups are laid out: named by labels and legends, described, told what is wrong and what was changed.
import { canExpand, type FieldTemplateProps, type ObjectFieldTemplateProps, type TemplatesType } from '@rjsf/utils';
import { useContext } from 'react';
import { Button } from '../components/elements.tsx';
import { type SpokenWords, useWords } from '../i18n/words-of-form.ts';
import { FieldHelpPart, FieldPart, ItemsPart } from '../parts/form-elements.tsx';
import { Changed } from './changed.tsx';
import { TOLD_APART } from './face.ts';
import { FieldStateProvider, partId, pointerOf, useChange } from './field-state.tsx';
import { FieldErrors, Group, Help, Label } from './group.tsx';
import { isContainer, isGroup, isNullable, isRoot, isSoleCheckbox, isUnionOnly } from './kinds.ts';
import { useListFocus } from './list-focus.ts';
import { ArrayFieldItemTemplate, ArrayFieldTemplate, entryName, ListContext } from './lists.tsx';
import { WrapIfAdditional } from './named-entry.tsx';
import { NullableGroup } from './nullable-group.tsx';

function FieldTemplate(props: FieldTemplateProps) {
  const { schema, uiSchema, hidden } = props;
  if (hidden || TOLD_APART in schema) return <div hidden>{props.children}</div>;
  // The fields of the chosen alternative tell what is wrong and changed.
  if (isUnionOnly(schema)) return <UnionTemplate {...props} />;
  const container = isContainer(schema, uiSchema);
  return (
    <WrapIfAdditional {...props}>
      {container && isNullable(schema) ? (
        <NullableGroup {...props}>
          <Field {...props} container />
        </NullableGroup>
      ) : (
        <Field {...props} container={container} />
      )}
    </WrapIfAdditional>
  );
}

function UnionTemplate(props: FieldTemplateProps) {
  const { id, required } = props;
  const words = useWords();
  const list = useContext(ListContext);
  const help = [props.rawDescription, props.rawHelp].filter(Boolean).join(' ');
  return (
    <WrapIfAdditional {...props}>
      <ItemsPart look>
        <div>
          <Label
            id={partId(id, 'choice')}
            text={labelOf({ ...props, label: props.label || words.t('choice') }, list, words)}
            required={(required || isRoot(props.fieldPathId)) && !isItem(props)}
            group
          />
          {help && <Help id={partId(id, 'choice__help')}>{help}</Help>}
        </div>
        {props.children}
      </ItemsPart>
    </WrapIfAdditional>
  );
}

function Field(props: FieldTemplateProps & { container: boolean }) {
  const { id, schema, uiSchema, fieldPathId, rawDescription, rawHelp, required, container, disabled, readonly } = props;
  const words = useWords();
  const list = useContext(ListContext);
  const change = useChange(fieldPathId.path, true, schema);
  // What is wrong with the whole form is told above it.
  const isForm = container && isRoot(fieldPathId);
  const errors = props.hideError || isForm ? [] : [...new Set(props.rawErrors ?? [])];
  const help = !container && [rawDescription, rawHelp].filter(Boolean).join(' ');
  const describedBy = [
    help && partId(id, 'help'),
    change && partId(id, 'changed'),
    errors.length > 0 && partId(id, 'error'),
  ];
  const state = {
    describedBy: describedBy.filter(Boolean).join(' ') || undefined,
    invalid: errors.length > 0,
  };
  const sole = isSoleCheckbox(schema, uiSchema);
  const label = labelOf(props, list, words);
  return (
    <FieldPart
      look
      state={{
        state: errors.length > 0 ? 'invalid' : change ? 'changed' : undefined,
        wide: container,
        option: id.endsWith('__option'),
      }}
      data-pointer={pointerOf(fieldPathId.path)}
      data-name={label}
    >
      {!container && !sole && (
        <Label
          id={id}
          text={label}
          required={(required || isRoot(fieldPathId)) && !isItem(props)}
          group={isGroup(schema, uiSchema)}
        />
      )}
      {!sole && help && <Help id={partId(id, 'help')}>{help}</Help>}
      <FieldStateProvider value={state}>{props.children}</FieldStateProvider>
      {sole && help && <Help id={partId(id, 'help')}>{help}</Help>}
      {change && (
        <Changed
          id={partId(id, 'changed')}
          {...{ change, schema }}
          path={fieldPathId.path}
          field={label}
          disabled={disabled || readonly}
        />
      )}
      {errors.length > 0 && <FieldErrors id={partId(id, 'error')} errors={errors} />}
    </FieldPart>
  );
}

type Named = Pick<FieldTemplateProps, 'label' | 'fieldPathId' | 'schema' | 'uiSchema'>;

function labelOf(props: Named, list: ListContext | null, words: SpokenWords): string {
  const index = props.fieldPathId.path.at(-1);
  if (list && typeof index === 'number') return entryName(list, index, props, words);
  return props.label || words.t('value');
}

/** An entry of a list is there, so that nobody need be told that it is required. */
function isItem({ fieldPathId }: FieldTemplateProps): boolean {
  return typeof fieldPathId.path.at(-1) === 'number';
}

function ObjectFieldTemplate(props: ObjectFieldTemplateProps) {
  const { schema, uiSchema, formData, properties, fieldPathId, optionalDataControl, disabled, readonly } = props;
  const words = useWords();
  const list = useContext(ListContext);
  const { box, expect } = useListFocus();
  const atRoot = fieldPathId.path.length === 0;
  const title = atRoot && !props.title ? undefined : labelOf({ ...props, label: props.title }, list, words);
  const isEntry = typeof fieldPathId.path.at(-1) === 'number';
  return (
    <Group
      id={fieldPathId.$id}
      title={title}
      nested={!atRoot}
      help={props.description}
      required={!atRoot && !isEntry && props.required}
    >
      <ListContext.Provider value={{ title, expect }}>
        {optionalDataControl}
        <ItemsPart look ref={box}>
          {properties.map((property) => property.content)}
        </ItemsPart>
        {canExpand(schema, uiSchema, formData) && (
          <div>
            <Button
              data-act="added"
              disabled={disabled || readonly}
              aria-label={title ? words.t('addItemTo', { field: title }) : undefined}
              onClick={(event) => {
                expect('added', event.currentTarget);
                props.onAddProperty();
              }}
            >
              {words.t('addItem')}
            </Button>
          </div>
        )}
      </ListContext.Provider>
    </Group>
  );
}

/** rjsf's own reasons are no words for a reader. */
function UnsupportedField() {
  const words = useWords();
  return <FieldHelpPart look>{words.t('fieldCannotShow')}</FieldHelpPart>;
}

const Nothing = () => null;

/** Errors, help and titles are said by the field templates, so that their own templates stay empty. */
export const templates: Partial<Omit<TemplatesType, 'ButtonTemplates'>> = {
  ArrayFieldItemTemplate,
  ArrayFieldTemplate,
  ErrorListTemplate: Nothing,
  FieldErrorTemplate: Nothing,
  FieldHelpTemplate: Nothing,
  FieldTemplate,
  ObjectFieldTemplate,
  UnsupportedFieldTemplate: UnsupportedField,
};
