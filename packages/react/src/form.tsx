'use client';
// The params of a request as a form, on rjsf with templates and widgets of our own. The verdict is the shared
// validator's, which needs no code generation. Loaded lazily: nothing in index.ts may import this file statically.
import type { FieldError } from '@hitl-kit/client';
import Form, { type IChangeEvent } from '@rjsf/core';
import {
  createSchemaUtils,
  deepEquals,
  getByPath,
  type RJSFSchema,
  TranslatableString,
  type UiSchema,
  type ValidatorType,
} from '@rjsf/utils';
import {
  type EffectCallback,
  type KeyboardEvent,
  type Ref,
  useEffect,
  useId,
  useImperativeHandle,
  useMemo,
  useRef,
  useState,
} from 'react';
import { paramsValidator } from './core/form-validator.ts';
import { BaseInput } from './form/base-input.tsx';
import { FormBoundary } from './form/boundary.tsx';
import { ChangedFields, useChangedFields } from './form/changed-fields.tsx';
import { errorTree, pathBelowParams } from './form/errors.ts';
import { faceOf } from './form/face.ts';
import { WholeFormProvider } from './form/field-state.tsx';
import { fields } from './form/fields.tsx';
import { judgeOf } from './form/judge.ts';
import { settled } from './form/settled.ts';
import { templates } from './form/templates.tsx';
import { widgets } from './form/widgets.tsx';
import { useWrongFields, WrongFields } from './form/wrong-fields.tsx';
import { type SpokenWords, useWords } from './i18n/words-of-form.ts';
import { FormPart } from './parts/form-elements.tsx';

export interface ParamFormHandle {
  /** Shows what is wrong and puts the focus on the first wrong field; false then. */
  validate(): boolean;
  /** Validates, and calls `onSubmit` when all is well. */
  submit(): void;
  /** What the form holds now, with the defaults that it filled in: what an answer is to be sent with. */
  data(): unknown;
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
  /**
   * Called with the whole data after each change that a person made. `asProposed`: the form holds again what it would
   * begin with without a draft, `initialData` and the schema's defaults.
   */
  onChange?: ((data: unknown, asProposed: boolean) => void) | undefined;
  onSubmit?: ((data: unknown) => void) | undefined;
  /** What the server refused; pointers as `/params/amount`. Each goes away when its field is changed. */
  errors?: readonly FieldError[] | undefined;
  disabled?: boolean | undefined;
  /**
   * Called when the schema cannot be shown as a form: nothing can be entered then. What it returns is called when that is
   * over. A stable function.
   */
  onUnusable?: EffectCallback | undefined;
  /** For buttons outside: `formRef.current.submit()`, or `<button type="submit" form={id}>`. */
  formRef?: Ref<ParamFormHandle> | undefined;
  id?: string | undefined;
  /** Ajv by `@hitl-kit/react/ajv`, where its needs are met. */
  validator?: ValidatorType | undefined;
}

const noErrors: readonly FieldError[] = [];
const idPrefixOf = (id: string) => `hitl${id.replace(/\W/g, '')}`;

/** What rjsf fills in: defaults, and of lists only those that must be there. */
const filledIn = {
  emptyObjectFields: 'skipEmptyDefaults',
  arrayMinItems: { populate: 'requiredOnly' },
  constAsDefaults: 'skipOneOf',
} as const;

export function ParamForm(props: ParamFormProps) {
  const { errors = noErrors, disabled = false, validator = paramsValidator } = props;
  const words = useWords();
  const prefix = idPrefixOf(useId());
  const id = props.id ?? `${prefix}-form`;
  const box = useRef<HTMLDivElement>(null);
  const form = useRef<Form>(null);
  const schema = props.schema as RJSFSchema;
  const face = useMemo(() => faceOf(schema), [schema]);
  const judge = useMemo(() => judgeOf(validator, schema, words, box), [validator, schema, words]);
  const begun = useBeginning(validator, face, props);
  const [data, setData] = useState<unknown>(begun.data);
  const [attempted, setAttempted] = useState(false);
  const refused = useRefusals(errors, data, words);
  const latest = useRef(begun.data);
  const report = useReport(props.onChange);
  const wrong = useWrongFields(box, form, refused.tree);
  const whole = useChangedFields(box, form, begun.base, data);

  const change = ({ formData }: IChangeEvent) => {
    const next = begun.settle(formData);
    const isChange = !isSame(next, latest.current);
    latest.current = next;
    setData(next);
    refused.changed(next);
    wrong.forget();
    if (isChange) report(next, isSame(next, begun.proposal));
  };
  const fail = () => {
    setAttempted(true);
    wrong.show();
  };
  const validate = () => form.current?.validateForm() ?? false;
  useImperativeHandle(props.formRef, () => ({
    validate,
    submit: () => box.current?.querySelector('form')?.requestSubmit(),
    data: () => latest.current,
  }));

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only keeps Enter in a field from sending anything
    <div ref={box} onKeyDown={withoutImplicitSubmit}>
      <WrongFields {...wrong} />
      <FormBoundary onUnusable={props.onUnusable}>
        {(withUi) => (
          <WholeFormProvider value={whole}>
            <Form
              ref={form}
              id={id}
              tagName={FormPart}
              className="hitl-form"
              idPrefix={prefix}
              schema={face}
              uiSchema={(withUi ? (props.uiSchema ?? {}) : {}) as UiSchema}
              formData={data}
              validator={judge}
              templates={{ ...templates, BaseInputTemplate: BaseInput }}
              widgets={widgets}
              fields={fields}
              disabled={disabled}
              noHtml5Validate
              showErrorList={false}
              liveValidate={attempted ? 'onChange' : false}
              extraErrors={refused.tree}
              translateString={(key, params) => translated(key, params, words)}
              experimental_defaultFormStateBehavior={filledIn}
              onChange={change}
              onError={fail}
              onSubmit={({ formData }) => props.onSubmit?.(formData)}
            >
              <span hidden />
            </Form>
          </WholeFormProvider>
        )}
      </FormBoundary>
      {!disabled && <ChangedFields {...whole} />}
    </div>
  );
}

/** The data that the form begins with, and what it is compared with: the proposal, both with the schema's defaults. */
function useBeginning(validator: ValidatorType, face: RJSFSchema, { initialData, value }: ParamFormProps) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: a draft and a proposal are read once
  return useMemo(() => {
    const utils = createSchemaUtils(validator, face, filledIn);
    const complete = (given: unknown, base?: unknown) => {
      try {
        const filled = utils.getDefaultFormState(face, given ?? undefined);
        return settled(utils, face, base === undefined ? filled : withGaps(given, filled, base), base ?? filled);
      } catch {
        // A schema that cannot be shown is told by the boundary.
        return given ?? undefined;
      }
    };
    const proposal = complete(initialData);
    const settle = (data: unknown) => settled(utils, face, data, proposal);
    return {
      proposal,
      base: initialData === undefined || initialData === null ? null : proposal,
      data: value === undefined ? proposal : complete(value, proposal),
      settle,
    };
  }, [validator, face]);
}

/** A field that was cleared has no place in a draft: it stays cleared, though its default was filled in again. */
function withGaps(draft: unknown, filled: unknown, base: unknown): unknown {
  if (!isRecord(draft) || !isRecord(filled) || !isRecord(base)) return filled;
  return Object.fromEntries(
    Object.entries(filled).map(([name, value]) => {
      if (Object.hasOwn(draft, name)) return [name, withGaps(draft[name], value, base[name])];
      return [name, Object.hasOwn(base, name) ? undefined : value];
    }),
  );
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Tells of changes once the form is here: rjsf and its fields fill in defaults while they are drawn for the first time. */
function useReport(onChange: ParamFormProps['onChange']): NonNullable<ParamFormProps['onChange']> {
  const latest = useRef<typeof onChange>(undefined);
  useEffect(() => {
    latest.current = onChange;
  });
  return (data, asProposed) => latest.current?.(data, asProposed);
}

/** As JSON, which has no place for a field without a value. In another order it is another one, which does no harm. */
const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

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

/** Enter in a field sends nothing: only the option buttons answer. */
function withoutImplicitSubmit(event: KeyboardEvent) {
  if (event.key === 'Enter' && event.target instanceof HTMLInputElement) event.preventDefault();
}

/** What is left of rjsf's own words; the templates have theirs. */
function translated(key: TranslatableString, params: string[] | undefined, words: SpokenWords): string {
  switch (key) {
    case TranslatableString.YesLabel:
      return words.t('yes');
    case TranslatableString.NoLabel:
      return words.t('no');
    case TranslatableString.ArrayItemTitle:
      return words.t('value');
    case TranslatableString.NewStringDefault:
      return '';
    case TranslatableString.DeprecatedLabel:
      return params?.[0] ?? '';
    default:
      return words.t('fieldCannotShow');
  }
}
