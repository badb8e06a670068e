// Where the focus is, and whether it may be moved: never away from what a person does on the host's page.
import { type RefObject, useEffect, useRef } from 'react';

/** Looks into open shadow trees, where the kit may be embedded. */
export function focusedElement(): Element | null {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused;
}

/** Whether nothing has the focus, or something inside `root`. */
export function mayTakeFocus(root: Element | null | undefined): boolean {
  const focused = focusedElement();
  return focused === null || focused === document.body || Boolean(root?.contains(focused));
}

/** Whether it is drawn: nothing of a pane that is put away is. */
export const isDrawn = (element: Element | null | undefined): boolean => Boolean(element?.getClientRects().length);

/** Whether the focus was inside last: a removed element loses it without an event, and what was noted then still holds. */
export function useHadFocus(root: RefObject<HTMLElement | null>): RefObject<boolean> {
  const had = useRef(false);
  useEffect(() => {
    had.current = root.current?.contains(focusedElement()) ?? false;
    const note = (event: Event) => {
      had.current = event.composedPath().includes(root.current as Node);
    };
    // What moves within a shadow tree is not heard outside of it.
    const gone = new AbortController();
    for (const scope of [document, root.current?.getRootNode()]) scope?.addEventListener('focusin', note, gone);
    return () => gone.abort();
  }, [root]);
  return had;
}

/** Of the request in there. */
export function focusSubject(article: HTMLElement | null): void {
  article?.querySelector<HTMLElement>('[data-hitl-part="subject"]')?.focus();
}
