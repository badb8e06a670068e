'use client';
// The one way to make a part: an element that a host can replace (`render`), style (`className`, by state too) and find
// (`data-hitl-part`, `data-state`). Parts bring behaviour and semantics, never looks.
import {
  type ComponentPropsWithRef,
  cloneElement,
  createElement,
  type ElementType,
  forwardRef,
  isValidElement,
  type ReactElement,
  type Ref,
  version,
} from 'react';

type Tag = keyof React.JSX.IntrinsicElements;
type ElementProps = Record<string, unknown>;

/** What every part takes beside the props of its element. */
export interface PartOptions<State> {
  /** Replaces the element: an element that receives the part's props, or a function of them and the state. */
  render?: ReactElement | ((props: ElementProps, state: State) => ReactElement) | undefined;
  className?: string | ((state: State) => string | undefined) | undefined;
  /** What the part is in now; strings and booleans are also set as data attributes. */
  state?: State | undefined;
}

export type PartProps<T extends Tag, State = PartState> = Omit<ComponentPropsWithRef<T>, 'className'> &
  PartOptions<State>;

/** `state` becomes `data-state`; every other key `data-<key>`, as `data-intent`. False and absent leave no attribute. */
export type PartState = { [key: string]: string | boolean | null | undefined };

/** Makes the part `name`, an element `tag` unless `render` says otherwise. */
export function part<T extends Tag>(tag: T, name: string, defaults: ElementProps = {}) {
  const element = forwardRef((props: ElementProps, ref: Ref<unknown>) => elementOf(tag, name, defaults, props, ref));
  element.displayName = name;
  return element as unknown as (props: PartProps<T>) => ReactElement;
}

/** The part with a class name of its own, joined with the one it is given. */
export function styled<T extends Tag>(of: (props: PartProps<T>) => ReactElement, ownClass: string) {
  const element = forwardRef(({ className, ...rest }: ElementProps & PartOptions<PartState>, ref: Ref<unknown>) => {
    const joined = (state: PartState) =>
      [ownClass, typeof className === 'function' ? className(state) : className].filter(Boolean).join(' ');
    return createElement(of as ElementType, { ...rest, ref, className: joined });
  });
  element.displayName = ownClass;
  return element as unknown as (props: PartProps<T>) => ReactElement;
}

function elementOf(tag: Tag, name: string, defaults: ElementProps, props: ElementProps, ref: Ref<unknown>) {
  const { render, className, state = {}, ...rest } = props as ElementProps & PartOptions<PartState>;
  const elementProps: ElementProps = {
    ...defaults,
    ...dataAttributes(state),
    'data-hitl-part': name,
    ...rest,
    ref,
    className: (typeof className === 'function' ? className(state) : className) || undefined,
  };
  if (typeof render === 'function') return render(elementProps, state);
  if (isValidElement(render)) return cloneElement(render, mergeProps(elementProps, render));
  return createElement(tag, elementProps);
}

function dataAttributes(state: PartState): ElementProps {
  return Object.fromEntries(
    Object.entries(state)
      .filter(([, value]) => value !== undefined && value !== null && value !== false)
      .map(([key, value]) => [`data-${key}`, value === true ? '' : value]),
  );
}

/** Both sides' class names, styles and handlers count; for the rest, the element's own props win. */
function mergeProps(ours: ElementProps, element: ReactElement): ElementProps {
  const theirs = element.props as ElementProps;
  const merged: ElementProps = { ...ours, ...theirs };
  for (const key of Object.keys(theirs)) {
    if (/^on[A-Z]/.test(key)) merged[key] = inTurn(theirs[key], ours[key]);
  }
  merged.className = [ours.className, theirs.className].filter(Boolean).join(' ') || undefined;
  merged.style = ours.style || theirs.style ? { ...(ours.style as object), ...(theirs.style as object) } : undefined;
  merged.children = theirs.children ?? ours.children;
  merged.ref = bothRefs(ours.ref as Ref<unknown>, refOf(element));
  return merged;
}

function inTurn(first: unknown, second: unknown) {
  return (...args: unknown[]) => {
    if (typeof first === 'function') first(...args);
    if (typeof second === 'function') second(...args);
  };
}

/** React 19 keeps an element's ref in its props, React 18 beside them. */
function refOf(element: ReactElement): Ref<unknown> | undefined {
  if (Number.parseInt(version, 10) >= 19) return (element.props as { ref?: Ref<unknown> }).ref;
  return (element as unknown as { ref?: Ref<unknown> }).ref;
}

function bothRefs(...refs: (Ref<unknown> | undefined)[]): Ref<unknown> {
  const present = refs.filter((ref) => ref !== undefined && ref !== null);
  if (present.length < 2) return present[0] ?? null;
  return (value) => {
    for (const ref of present) {
      if (typeof ref === 'function') ref(value);
      else (ref as { current: unknown }).current = value;
    }
  };
}
