'use client';
// What a field's template knows and its widget must say: by what it is described, and whether it is wrong. And what
// every field must know of the whole form: what was proposed, what it holds now, and how to put a field back.
import { ADDITIONAL_PROPERTY_FLAG, type RJSFSchema } from '@rjsf/utils';
import { createContext, useContext, useEffect, useMemo } from 'react';
import { type Change, changeAt, namesChangeAt } from './changes.ts';

export interface FieldState {
  describedBy: string | undefined;
  invalid: boolean;
}

const Field = createContext<FieldState>({ describedBy: undefined, invalid: false });
export const FieldStateProvider = Field.Provider;

export const useFieldState = (): FieldState => useContext(Field);

/** ARIA attributes for the control of the field around it. */
export function useFieldAria() {
  const { describedBy, invalid } = useContext(Field);
  return { 'aria-describedby': describedBy, 'aria-invalid': invalid || undefined };
}

export interface WholeForm {
  /** What the form began with: the proposal, with the schema's defaults. Null where nothing was proposed. */
  base: unknown;
  data: unknown;
  /** Goes up with each undo, for fields that keep a state of their own. */
  undone: number;
  /** Puts the value at `path` back to what was proposed. */
  restore(path: Path, proposed: unknown): void;
  /** Counts a field as changed until the returned function is called. */
  count(pointer: string): () => void;
}

type Path = (string | number)[];

const Whole = createContext<WholeForm>({
  base: null,
  data: undefined,
  undone: 0,
  restore: () => {},
  count: () => () => {},
});
export const WholeFormProvider = Whole.Provider;
export const useWholeForm = (): WholeForm => useContext(Whole);

/** How the field at `path` differs from the proposal. While `told`, it counts as a changed field. */
export function useChange(path: Path, told: boolean, schema: RJSFSchema): Change | null {
  const { base, data, count } = useContext(Whole);
  const pointer = pointerOf(path);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the pointer stands for the path, which is new each time
  const change = useMemo(() => {
    const own = changeAt(base, data, path);
    if (own?.kind === 'changed' && own.proposed === undefined && ADDITIONAL_PROPERTY_FLAG in schema) {
      return { kind: 'added' } as const;
    }
    return own ?? (takesNames(schema) ? namesChangeAt(base, data, path, declaredNames(schema)) : null);
  }, [base, data, pointer, schema]);
  const counts = told && change !== null && change.kind !== 'added';
  useEffect(() => (counts ? count(pointer) : undefined), [counts, count, pointer]);
  return told ? change : null;
}

const takesNames = ({ additionalProperties, patternProperties }: RJSFSchema): boolean =>
  Boolean(additionalProperties || patternProperties);

function declaredNames({ properties = {} }: RJSFSchema): string[] {
  return Object.keys(properties).filter((name) => !(ADDITIONAL_PROPERTY_FLAG in (properties[name] as object)));
}

/** As an RFC 6901 pointer. */
export function pointerOf(path: Path): string {
  return path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** The id of a part of a field, for ARIA: there a space would part it in two. */
export const partId = (id: string, part: string): string => `${id.replaceAll(/\s/g, '·')}__${part}`;
