'use client';
// How fields, objects and lists are laid out: named by labels and legends, described, and told what is wrong.
import {
  ADDITIONAL_PROPERTY_FLAG,
  type ArrayFieldItemTemplateProps,
  type ArrayFieldTemplateProps,
  canExpand,
  type FieldTemplateProps,
  getUiOptions,
  type MultiSchemaFieldTemplateProps,
  type ObjectFieldTemplateProps,
  type TemplatesType,
  type UnsupportedFieldProps,
  type WrapIfAdditionalTemplateProps,
} from '@rjsf/utils';
import type { ReactNode } from 'react';
import { Button } from '../components/elements.tsx';
import { type SpokenWords, useWords } from '../i18n/localization.tsx';
import { FieldErrorPart, InputPart } from '../parts/elements.tsx';
import {
  FieldChangedPart,
  FieldHelpPart,
  FieldPart,
  GroupPart,
  ItemActionsPart,
  ItemPart,
  ItemsPart,
  LabelPart,
  LegendPart,
  RequiredPart,
} from '../parts/form-elements.tsx';
import { FieldStateProvider, useProposal } from './field-state.tsx';

function FieldTemplate(props: FieldTemplateProps) {
  const { id, schema, uiSchema, formData, fieldPathId, hidden, rawDescription, rawHelp, required } = props;
  const words = useWords();
  const proposal = useProposal(fieldPathId.path, formData);
  if (hidden) return <div hidden>{props.children}</div>;

  const container = isContainer(props);
  const errors = props.hideError ? [] : [...new Set(props.rawErrors ?? [])];
  const help = !container && [rawDescription, rawHelp].filter(Boolean).join(' ');
  const changed = !container && proposal !== null;
  const describedBy = [help && `${id}__help`, changed && `${id}__changed`, errors.length > 0 && `${id}__error`];
  const state = {
    describedBy: describedBy.filter(Boolean).join(' ') || undefined,
    invalid: errors.length > 0,
  };
  const sole = isSoleCheckbox(props);
  const helpText = help && (
    <FieldHelpPart look id={`${id}__help`}>
      {help}
    </FieldHelpPart>
  );
  return (
    <WrapIfAdditional {...props}>
      <FieldPart
        look
        state={{ state: errors.length > 0 ? 'invalid' : changed ? 'changed' : undefined, wide: container }}
      >
        {!container && !sole && (
          <Label
            id={id}
            text={labelOf(props, words)}
            required={required && !isItem(props)}
            group={isGroup(schema, uiSchema)}
          />
        )}
        {!sole && helpText}
        <FieldStateProvider value={state}>{props.children}</FieldStateProvider>
        {sole && helpText}
        {changed && <Changed id={`${id}__changed`} proposed={proposal.proposed} schema={schema} />}
        {errors.length > 0 && (
          <FieldErrorPart look id={`${id}__error`}>
            {errors.map((error) => (
              <p key={error}>{error}</p>
            ))}
          </FieldErrorPart>
        )}
      </FieldPart>
    </WrapIfAdditional>
  );
}

function Label({
  id,
  text,
  required,
  group,
}: {
  id: string;
  text: string;
  required?: boolean | undefined;
  group: boolean;
}) {
  const words = useWords();
  return (
    <LabelPart look id={`${id}__label`} {...(group ? { render: <span /> } : { htmlFor: id })}>
      {text} {required && <RequiredPart look>({words.t('required')})</RequiredPart>}
    </LabelPart>
  );
}

function Changed({ id, proposed, schema }: { id: string; proposed: unknown; schema: FieldTemplateProps['schema'] }) {
  const words = useWords();
  const text = proposalText(proposed, schema, words);
  return (
    <FieldChangedPart look id={id}>
      <strong>{words.t('changed')}</strong>{' '}
      {text === null ? words.t('proposedNothing') : words.rich('proposed', { value: <s>{text}</s> })}
    </FieldChangedPart>
  );
}

function proposalText(value: unknown, schema: FieldTemplateProps['schema'], words: SpokenWords): string | null {
  if (value === null || value === '') return null;
  if (typeof value === 'boolean') return words.t(value ? 'yes' : 'no');
  if (typeof value === 'number') return value.toFixed(Math.max(decimalsOf(value), decimalsOf(schema.multipleOf ?? 1)));
  if (schema.format === 'date-time' && typeof value === 'string') return words.moment(Date.parse(value), Date.now());
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function decimalsOf(value: number): number {
  return Math.min(20, /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0);
}

/** An item of a list is called by its list and its place. */
function labelOf(props: FieldTemplateProps, words: SpokenWords): string {
  const { label, fieldPathId } = props;
  const last = fieldPathId.path.at(-1);
  const item = typeof last === 'number' ? /^(.*)-(\d+)$/.exec(label) : null;
  if (item) return words.t('item', { field: item[1] ?? '', index: item[2] ?? '' });
  return label || words.t('value');
}

function typesOf(schema: FieldTemplateProps['schema']): string[] {
  return [schema.type ?? (schema.properties ? 'object' : [])].flat();
}

/** Objects and lists name themselves by a legend. */
function isContainer({ schema, uiSchema }: FieldTemplateProps): boolean {
  const types = typesOf(schema);
  if (types.includes('object')) return true;
  return types.includes('array') && !isGroup(schema, uiSchema);
}

function isSoleCheckbox({ schema, uiSchema }: FieldTemplateProps): boolean {
  const { widget = 'checkbox' } = getUiOptions(uiSchema);
  return typesOf(schema).includes('boolean') && widget === 'checkbox';
}

/** An entry of a list is there, so that nobody need be told that it is required. */
function isItem({ fieldPathId }: FieldTemplateProps): boolean {
  return typeof fieldPathId.path.at(-1) === 'number';
}

/** Several controls under one name. */
function isGroup(schema: FieldTemplateProps['schema'], uiSchema: FieldTemplateProps['uiSchema']): boolean {
  const { widget } = getUiOptions(uiSchema);
  if (widget === 'radio' || widget === 'checkboxes') return true;
  const items = schema.items;
  const isChoice = typeof items === 'object' && !Array.isArray(items) && Array.isArray(items.enum);
  return typesOf(schema).includes('array') && isChoice && schema.uniqueItems === true;
}

function Group(props: {
  id: string;
  title: ReactNode;
  required?: boolean;
  nested: boolean;
  help?: ReactNode;
  children: ReactNode;
}) {
  const words = useWords();
  return (
    <GroupPart look state={{ nested: props.nested }} id={props.id}>
      {props.title && (
        <LegendPart look>
          {props.title} {props.required && <RequiredPart look>({words.t('required')})</RequiredPart>}
        </LegendPart>
      )}
      {props.help && <FieldHelpPart look>{props.help}</FieldHelpPart>}
      {props.children}
    </GroupPart>
  );
}

function ObjectFieldTemplate(props: ObjectFieldTemplateProps) {
  const { schema, uiSchema, formData, properties, fieldPathId, optionalDataControl, disabled, readonly } = props;
  const words = useWords();
  const isUnion = (schema.oneOf || schema.anyOf) && !schema.properties && properties.length === 0;
  if (isUnion) return null;
  const atRoot = fieldPathId.path.length === 0;
  return (
    <Group
      id={fieldPathId.$id}
      title={props.title}
      nested={!atRoot}
      help={props.description}
      {...(atRoot || !props.required ? {} : { required: true })}
    >
      {optionalDataControl}
      {properties.map((property) => property.content)}
      {canExpand(schema, uiSchema, formData) && (
        <Button state={{ intent: 'neutral' }} disabled={disabled || readonly} onClick={props.onAddProperty}>
          {words.t('addItem')}
        </Button>
      )}
    </Group>
  );
}

function ArrayFieldTemplate(props: ArrayFieldTemplateProps) {
  const { fieldPathId, schema, uiSchema, disabled, readonly, required } = props;
  const words = useWords();
  const options = getUiOptions(uiSchema);
  const title = options.title ?? props.title;
  return (
    <Group
      id={fieldPathId.$id}
      title={title}
      nested={fieldPathId.path.length > 0}
      help={options.description ?? schema.description}
      {...(required ? { required } : {})}
    >
      {props.optionalDataControl}
      {props.items.length === 0 && <FieldHelpPart look>{words.t('emptyList')}</FieldHelpPart>}
      <ItemsPart look>{props.items}</ItemsPart>
      {props.canAdd && (
        <div>
          <Button
            disabled={disabled || readonly}
            aria-label={title ? words.t('addItemTo', { field: title }) : undefined}
            onClick={props.onAddClick}
          >
            {words.t('addItem')}
          </Button>
        </div>
      )}
    </Group>
  );
}

function ArrayFieldItemTemplate(props: ArrayFieldItemTemplateProps) {
  const { buttonsProps, hasToolbar, index } = props;
  const words = useWords();
  const field = words.t('item', { field: parentTitle(props) ?? words.t('value'), index: words.number(index + 1) });
  const locked = buttonsProps.disabled || buttonsProps.readonly;
  const action = (
    shown: boolean,
    key: 'moveItemUp' | 'moveItemDown' | 'copyItem' | 'removeItemOf',
    sign: string,
    act: () => void,
    may = true,
  ) =>
    shown && (
      <Button
        state={{ variant: 'quiet' }}
        aria-label={words.t(key, { field })}
        title={words.t(key, { field })}
        disabled={locked || !may}
        onClick={act}
      >
        <span aria-hidden="true">{sign}</span>
      </Button>
    );
  const { hasMoveUp, hasMoveDown, hasCopy, hasRemove } = buttonsProps;
  const movable = hasMoveUp || hasMoveDown;
  return (
    <ItemPart look>
      <div>{props.children}</div>
      {hasToolbar && (
        <ItemActionsPart look>
          {action(movable, 'moveItemUp', '↑', buttonsProps.onMoveUpItem, hasMoveUp)}
          {action(movable, 'moveItemDown', '↓', buttonsProps.onMoveDownItem, hasMoveDown)}
          {action(hasCopy, 'copyItem', '⧉', buttonsProps.onCopyItem)}
          {action(hasRemove, 'removeItemOf', '×', buttonsProps.onRemoveItem)}
        </ItemActionsPart>
      )}
    </ItemPart>
  );
}

function parentTitle({ parentUiSchema, schema }: ArrayFieldItemTemplateProps): string | undefined {
  return getUiOptions(parentUiSchema).title ?? schema.title;
}

/** A property that the person adds has a name of its own. */
function WrapIfAdditional(props: WrapIfAdditionalTemplateProps) {
  const { id, label, schema, disabled, readonly, children } = props;
  const words = useWords();
  if (!(ADDITIONAL_PROPERTY_FLAG in schema)) return <>{children}</>;
  return (
    <ItemPart look>
      <ItemsPart look>
        <FieldPart look>
          <LabelPart look htmlFor={`${id}-key`}>
            {words.t('keyOf', { field: label })}
          </LabelPart>
          <InputPart
            look
            id={`${id}-key`}
            type="text"
            key={label}
            defaultValue={label}
            disabled={disabled || readonly}
            onBlur={props.onKeyRenameBlur}
          />
        </FieldPart>
        {children}
      </ItemsPart>
      <ItemActionsPart look>
        <Button
          state={{ variant: 'quiet' }}
          aria-label={words.t('removeItemOf', { field: label })}
          disabled={disabled || readonly}
          onClick={props.onRemoveProperty}
        >
          <span aria-hidden="true">×</span>
        </Button>
      </ItemActionsPart>
    </ItemPart>
  );
}

function MultiSchemaFieldTemplate({ selector, optionSchemaField }: MultiSchemaFieldTemplateProps) {
  return (
    <ItemsPart look>
      {selector}
      {optionSchemaField}
    </ItemsPart>
  );
}

function UnsupportedField({ reason, schema }: UnsupportedFieldProps) {
  const words = useWords();
  return <FieldHelpPart look>{words.t('fieldCannotShow', { reason: reason ?? String(schema.type) })}</FieldHelpPart>;
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
  MultiSchemaFieldTemplate,
  ObjectFieldTemplate,
  UnsupportedFieldTemplate: UnsupportedField,
};
