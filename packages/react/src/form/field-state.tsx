'use client';
// What a field's template knows and its widget must say: by what it is described, whether it is wrong, and the
// initial data against which changes are marked.
import { deepEquals } from '@rjsf/utils';
import { createContext, useContext } from 'react';

export interface FieldState {
  describedBy: string | undefined;
  invalid: boolean;
}

const Field = createContext<FieldState>({ describedBy: undefined, invalid: false });
export const FieldStateProvider = Field.Provider;

/** ARIA attributes for the control of the field around it. */
export function useFieldAria() {
  const { describedBy, invalid } = useContext(Field);
  return { 'aria-describedby': describedBy, 'aria-invalid': invalid || undefined };
}

const Initial = createContext<unknown>(undefined);
export const InitialDataProvider = Initial.Provider;

/** What was proposed at `path`, when the value is another one now; nothing where nothing was proposed. */
export function useProposal(path: (string | number)[], value: unknown): { proposed: unknown } | null {
  let at: unknown = useContext(Initial);
  for (const key of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return null;
    at = (at as Record<string | number, unknown>)[key];
  }
  return at === undefined || deepEquals(at, value) ? null : { proposed: at };
}
