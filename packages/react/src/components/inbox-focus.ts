'use client';
// Where the focus goes in the inbox when what had it goes away. The host may take its time to change what is selected,
// and the list to be read again, so the wish is kept until it can be fulfilled.
import { type RefObject, useEffect, useState } from 'react';
import type { InboxReading } from '../hooks/use-inbox.ts';
import { focusedElement, isDrawn, mayTakeFocus } from './focus.ts';

/** To a row; or to the list that the request of this key was the last of. */
export type FocusWish = { row: string } | { listWithout: string };

export function useFocusWish(panes: RefObject<HTMLElement | null>, { status, items }: InboxReading) {
  const [wish, setWish] = useState<FocusWish | null>(null);

  // After every drawing as long as there is a wish: the host's next one may show the list.
  useEffect(() => {
    const title = partOf(panes.current, 'inbox-title');
    if (!wish || !isDrawn(title)) return;
    if ('row' in wish) {
      setWish(null);
      take(panes.current, rowOf(panes.current, wish.row) ?? title);
      return;
    }
    if (focusedElement() === document.body) take(panes.current, title);
    // The host may still show the answered request, or the list hold it.
    if (status !== 'ready' || items.some(({ key }) => key === wish.listWithout) || partOf(panes.current, 'request'))
      return;
    setWish(null);
    if (items.length === 0 && focusedElement() === title) take(panes.current, partOf(panes.current, 'empty'));
  });

  return { wish: setWish, forget: () => setWish(null) };
}

export function rowOf(panes: HTMLElement | null, key: string): HTMLElement | null {
  return panes?.querySelector<HTMLElement>(`[data-hitl-part="row"][data-key="${CSS.escape(key)}"]`) ?? null;
}

export function partOf(panes: HTMLElement | null, part: string): HTMLElement | null {
  return panes?.querySelector<HTMLElement>(`[data-hitl-part="${part}"]`) ?? null;
}

function take(panes: HTMLElement | null, element: HTMLElement | null): void {
  if (mayTakeFocus(panes)) element?.focus();
}
