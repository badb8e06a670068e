'use client';
// What a host says about parts from outside: class names and elements of its own, by the part's name.
import { createContext, createElement, type ElementType, type ReactNode } from 'react';
import type { PartState } from './part.tsx';

type Parts = typeof import('./all.ts');

/** The names of all parts, as in `data-hitl-part`. */
export type PartName = Parts[keyof Parts]['displayName'];

export interface Appearance {
  /** Class names added to a part, by its state too: `{ row: 'my-row', option: ({ intent }) => … }`. */
  elements?: { [Name in PartName]?: string | ((state: PartState) => string | undefined) } | undefined;
  /**
   * What is drawn in place of a part's element: a component that takes the element's props, its ref too, and gives them to
   * an element of the same kind. What it leaves out, as a handler or a role, is lost.
   */
  slots?: { [Name in PartName]?: ElementType } | undefined;
}

const NONE: Appearance = {};

export const AppearanceContext = createContext(NONE);

/** For pieces without a `HitlProvider`. A stable object: a new one draws all parts again. */
export function AppearanceProvider(props: { appearance?: Appearance | undefined; children?: ReactNode }) {
  return createElement(AppearanceContext.Provider, { value: props.appearance ?? NONE }, props.children);
}
