'use client';
// The params of a request as a form, on rjsf with templates and widgets of our own. The verdict is the shared
// validator's, which needs no code generation. Loaded lazily: nothing in index.ts may import this file statically.
import type { FieldError } from '@hitl-kit/client';
import Form, { type IChangeEvent } from '@rjsf/core';
import {
  deepEquals,
  getByPath,
  type RJSFSchema,
  TranslatableString,
  type UiSchema,
  type ValidatorType,
} from '@rjsf/utils';
import { type KeyboardEvent, type Ref, useEffect, useId, useImperativeHandle, useMemo, useRef, useState } from 'react';
import { paramsValidator } from './core/form-validator.ts';
import { FormBoundary } from './form/boundary.tsx';
import { errorTree, inWords, pathBelowParams } from './form/errors.ts';
import { InitialDataProvider } from './form/field-state.tsx';
import { withBoxesUnticked } from './form/schema.ts';
import { templates } from './form/templates.tsx';
import { BaseInput, widgets } from './form/widgets.tsx';
import { englishOfForm } from './i18n/en-form.ts';
import { type SpokenWords, useWords } from './i18n/localization.tsx';
import { joinEnglish } from './i18n/words.ts';

joinEnglish(englishOfForm);

export interface ParamFormHandle {
  /** Shows what is wrong and puts the focus on the first wrong field; false then. */
  validate(): boolean;
  /** Validates, and calls `onSubmit` when all is well. */
  submit(): void;
}

export interface ParamFormProps {
  /** A JSON Schema of an object or of a bare value. */
  schema: object;
  /** An rjsf uiSchema. */
  uiSchema?: object | null | undefined;
  /** What was proposed: fields that differ from it are marked. */
  initialData?: unknown;
  /** What the form begins with, when it is not the proposal: a draft. Read once. */
  value?: unknown;
  /** Called with the whole data after each change, and once at first if defaults were filled in. */
  onChange?: ((data: unknown) => void) | undefined;
  onSubmit?: ((data: unknown) => void) | undefined;
  /** What the server refused; pointers as `/params/amount`. Each goes away when its field is changed. */
  errors?: readonly FieldError[] | undefined;
  disabled?: boolean | undefined;
  /** Called when the schema cannot be shown as a form: nothing can be entered then. A stable function. */
  onUnusable?: (() => void) | undefined;
  /** For buttons outside: `formRef.current.submit()`, or `<button type="submit" form={id}>`. */
  formRef?: Ref<ParamFormHandle> | undefined;
  id?: string | undefined;
  /** Ajv by `@hitl-kit/react/ajv`, where its needs are met. */
  validator?: ValidatorType | undefined;
}

const noErrors: readonly FieldError[] = [];
const idPrefixOf = (id: string) => `hitl${id.replace(/\W/g, '')}`;

export function ParamForm(props: ParamFormProps) {
  const { initialData, errors = noErrors, disabled = false, validator = paramsValidator } = props;
  const words = useWords();
  const prefix = idPrefixOf(useId());
  const id = props.id ?? `${prefix}-form`;
  const box = useRef<HTMLDivElement>(null);
  const form = useRef<Form>(null);
  const schema = useMemo(
    () => withBoxesUnticked(props.schema as RJSFSchema, (props.uiSchema ?? {}) as UiSchema),
    [props.schema, props.uiSchema],
  );
  const [data, setData] = useState<unknown>(() => props.value ?? initialData ?? undefined);
  const [attempted, setAttempted] = useState(false);
  const refused = useRefusals(errors, data, words);
  const report = useReport(props.onChange);
  const wrong = useWrongFields(box, refused.tree);

  const change = ({ formData }: IChangeEvent) => {
    setData(formData);
    refused.changed(formData);
    wrong.forget();
    report(formData);
  };
  const fail = () => {
    setAttempted(true);
    wrong.show();
  };
  const validate = () => form.current?.validateForm() ?? false;
  useImperativeHandle(props.formRef, () => ({
    validate,
    submit: () => box.current?.querySelector('form')?.requestSubmit(),
  }));

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only keeps Enter in a field from sending anything
    <div ref={box} onKeyDown={withoutImplicitSubmit}>
      <InitialDataProvider value={initialData}>
        <FormBoundary onUnusable={props.onUnusable}>
          {(withUi) => (
            <Form
              ref={form}
              id={id}
              className="hitl-form"
              idPrefix={prefix}
              schema={schema}
              uiSchema={(withUi ? (props.uiSchema ?? {}) : {}) as UiSchema}
              formData={data}
              validator={validator}
              templates={{ ...templates, BaseInputTemplate: BaseInput }}
              widgets={widgets}
              disabled={disabled}
              noHtml5Validate
              showErrorList={false}
              liveValidate={attempted ? 'onChange' : false}
              extraErrors={refused.tree}
              transformErrors={(found) => inWords(found, words)}
              translateString={(key, params) => translated(key, params, words)}
              experimental_defaultFormStateBehavior={{ emptyObjectFields: 'skipEmptyDefaults' }}
              onChange={change}
              onError={fail}
              onSubmit={({ formData }) => props.onSubmit?.(formData)}
            >
              <span hidden />
            </Form>
          )}
        </FormBoundary>
      </InitialDataProvider>
      {wrong.names.length > 0 && (
        <p className="hitl-visually-hidden" role="alert">
          {words.t('fieldsNeedLook', { count: wrong.names.length, fields: words.series(wrong.names) })}
        </p>
      )}
    </div>
  );
}

/** Reports after the commit: rjsf fills in defaults while it is being rendered. */
function useReport(onChange: ParamFormProps['onChange']) {
  const early = useRef<{ data: unknown } | null>(null);
  const latest = useRef<typeof onChange>(undefined);
  useEffect(() => {
    latest.current = onChange;
    if (early.current && onChange) {
      onChange(early.current.data);
      early.current = null;
    }
  });
  return (data: unknown) => {
    if (latest.current) latest.current(data);
    else early.current = { data };
  };
}

/** The server's errors, without those whose field was changed since they came. */
function useRefusals(errors: readonly FieldError[], data: unknown, words: SpokenWords) {
  const [kept, setKept] = useState({ from: errors, about: data, errors });
  let current = kept;
  if (kept.from !== errors && !deepEquals(kept.from, errors)) {
    current = { from: errors, about: data, errors };
    setKept(current);
  }
  const tree = useMemo(() => errorTree(current.errors, words), [current.errors, words]);
  const isUntouched = (next: unknown) => (error: FieldError) => {
    const path = pathBelowParams(error.pointer) ?? [];
    return deepEquals(getByPath(next as object, path), getByPath(current.about as object, path));
  };
  return {
    tree,
    changed(next: unknown) {
      const left = current.errors.filter(isUntouched(next));
      if (left.length !== current.errors.length) setKept({ ...current, errors: left });
    },
  };
}

/**
 * After a failed submit, and when the server refused something: once the wrong fields are marked, the first one gets
 * the focus and all are named, to be announced at once.
 */
function useWrongFields(box: React.RefObject<HTMLElement | null>, tree: object) {
  const [wanted, setWanted] = useState(0);
  const [names, setNames] = useState<string[]>([]);
  const refusedBefore = useRef(tree);
  useEffect(() => {
    if (wanted === 0) return;
    setNames(wrongFields(box.current));
    focusFirstWrong(box.current);
  }, [box, wanted]);
  useEffect(() => {
    const isNews = tree !== refusedBefore.current && Object.keys(refusedBefore.current).length === 0;
    refusedBefore.current = tree;
    if (!isNews || Object.keys(tree).length === 0) return;
    setNames(wrongFields(box.current));
    focusFirstWrong(box.current);
  }, [box, tree]);
  return {
    names,
    show: () => setWanted((count) => count + 1),
    forget: () => setNames((before) => (before.length === 0 ? before : [])),
  };
}

/** The labels of the fields that are marked, without what stands beside the label. */
function wrongFields(box: HTMLElement | null): string[] {
  const fields = box?.querySelectorAll('[data-hitl-part="field"][data-state="invalid"]') ?? [];
  return Array.from(fields, (field) => {
    const label = field.querySelector('[data-hitl-part="label"], [data-hitl-part="choice-label"], legend');
    return label?.firstChild?.textContent?.trim() ?? '';
  }).filter((name) => name !== '');
}

function focusFirstWrong(box: HTMLElement | null) {
  const wrong = box?.querySelector<HTMLElement>('[aria-invalid="true"]');
  const control = wrong?.matches('input, select, textarea') ? wrong : wrong?.querySelector<HTMLElement>('input');
  control?.focus();
}

/** Enter in a field sends nothing: only the option buttons answer. */
function withoutImplicitSubmit(event: KeyboardEvent) {
  if (event.key === 'Enter' && event.target instanceof HTMLInputElement) event.preventDefault();
}

function translated(key: TranslatableString, params: string[] | undefined, words: SpokenWords): string {
  const [first = ''] = params ?? [];
  switch (key) {
    case TranslatableString.YesLabel:
      return words.t('yes');
    case TranslatableString.NoLabel:
      return words.t('no');
    case TranslatableString.ArrayItemTitle:
      return words.t('value');
    case TranslatableString.AddItemButton:
    case TranslatableString.AddButton:
      return words.t('addItem');
    case TranslatableString.RemoveButton:
      return words.t('removeItem');
    case TranslatableString.KeyLabel:
      return words.t('keyOf', { field: first });
    case TranslatableString.TitleOptionPrefix:
      return words.t('item', { field: first, index: params?.[1] ?? '' });
    case TranslatableString.OptionPrefix:
      return words.t('item', { field: words.t('value'), index: first });
    default:
      return words.t('fieldCannotShow', { reason: first });
  }
}
