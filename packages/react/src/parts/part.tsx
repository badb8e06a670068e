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
  useContext,
  version,
} from 'react';
import { AppearanceContext, type PartName } from './appearance.ts';

type Tag = keyof React.JSX.IntrinsicElements;
type ElementProps = Record<string, unknown>;
type ClassName = PartOptions<PartState>['className'];

/** What every part takes beside the props of its element. */
export interface PartOptions<State> {
  /** Replaces the element: an element that receives the part's props, or a function of them and the state. */
  render?: ReactElement | ((props: ElementProps, state: State) => ReactElement) | undefined;
  /** Another element where the part's own would not do; a slot replaces this one, too. */
  as?: Tag | undefined;
  className?: string | ((state: State) => string | undefined) | undefined;
  /** Adds the kit's own class, `hitl-` and the part's name, which `styles.css` knows. */
  look?: boolean | undefined;
  /** What the part is in now; strings and booleans are also set as data attributes. */
  state?: State | undefined;
}

export type PartProps<T extends Tag, State = PartState> = Omit<ComponentPropsWithRef<T>, 'className'> &
  PartOptions<State>;

/** `state` becomes `data-state`; every other key `data-<key>`, as `data-intent`. False and absent leave no attribute. */
export type PartState = { [key: string]: string | boolean | null | undefined };

export interface Part<T extends Tag, Name extends string = string> {
  (props: PartProps<T>): ReactElement;
  displayName: Name;
}

/**
 * Makes the part `name`, an element `tag` unless `render` says otherwise.
 * @__NO_SIDE_EFFECTS__
 */
export function part<T extends Tag, Name extends string>(
  tag: T,
  name: Name,
  defaults: ElementProps = {},
): Part<T, Name> {
  const element = forwardRef((props: ElementProps, ref: Ref<unknown>) => useElement(tag, name, defaults, props, ref));
  element.displayName = name;
  return element as unknown as Part<T, Name>;
}

/**
 * The part with a class name of its own, joined with the one it is given.
 * @__NO_SIDE_EFFECTS__
 */
export function styled<T extends Tag, Name extends string>(of: Part<T, Name>, ownClass: string) {
  const element = forwardRef(({ className, ...rest }: ElementProps & PartOptions<PartState>, ref: Ref<unknown>) => {
    const both = (state: PartState) => joined(ownClass, classOf(className, state));
    return createElement(of as ElementType, { ...rest, ref, className: both });
  });
  return element as unknown as (props: PartProps<T>) => ReactElement;
}

function useElement(
  tag: Tag,
  name: string,
  defaults: ElementProps,
  props: ElementProps,
  ref: Ref<unknown>,
): ReactElement {
  const { elements, slots } = useContext(AppearanceContext);
  const { render, as = tag, className, look, state = {}, ...rest } = props as ElementProps & PartOptions<PartState>;
  const elementProps: ElementProps = {
    ...defaults,
    ...dataAttributes(state),
    'data-hitl-part': name,
    ...rest,
    ref,
    className: joined(look && `hitl-${name}`, classOf(className, state), classOf(elements?.[name as PartName], state)),
  };
  if (typeof render === 'function') return render(elementProps, state);
  if (isValidElement(render)) return cloneElement(render, mergeProps(elementProps, render));
  return createElement(slots?.[name as PartName] ?? as, elementProps);
}

const classOf = (className: ClassName, state: PartState) =>
  typeof className === 'function' ? className(state) : className;

const joined = (...classes: unknown[]): string | undefined => classes.filter(Boolean).join(' ') || undefined;

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
  merged.className = joined(ours.className, theirs.className);
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
