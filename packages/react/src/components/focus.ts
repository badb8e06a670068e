// Where the focus is, and whether it may be moved: never away from what a person does on the host's page.

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
