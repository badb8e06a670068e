'use client';
// Which rows of a long list are drawn now, as it is scrolled: by itself on a wide page, with the page on a phone.
import { type RefObject, useEffect, useState } from 'react';
import type { InboxItem } from '../core/pages.ts';
import { FIRST_SPAN, type Piece, piecesOf, type Span, spanOf, WINDOW_ABOVE } from '../core/window.ts';

/** Of a row, in px, until it was measured. */
const USUAL_HEIGHT = 66;

export interface RowWindow {
  pieces: Piece[];
  /** Whether something is left out. */
  windowed: boolean;
  /** The height of so many rows, in px. */
  heightOf(rows: number): number;
}

/** `kept`: keys of rows that are drawn wherever the list is scrolled to. Rows are taken to be of one height. */
export function useRowWindow(
  list: RefObject<HTMLElement | null>,
  items: readonly InboxItem[],
  kept: readonly (string | null)[],
): RowWindow {
  const windowed = items.length > WINDOW_ABOVE;
  const [height, setHeight] = useState(USUAL_HEIGHT);
  const [span, setSpan] = useState<Span>(FIRST_SPAN);

  useEffect(() => {
    const element = list.current;
    if (!windowed || !element) return;
    const update = () => {
      const { top, bottom } = element.getBoundingClientRect();
      // What of the list is in sight, as far below its first row's beginning.
      const begin = top - element.scrollTop;
      const next = spanOf(Math.max(0, top) - begin, Math.min(window.innerHeight, bottom) - begin, height);
      setSpan((now) => (now.first === next.first && now.end === next.end ? now : next));
    };
    const measure = () => {
      const rows = [...element.querySelectorAll('[data-hitl-part="row-item"]')];
      const total = rows.reduce((sum, row) => sum + row.getBoundingClientRect().height, 0);
      if (total > 0) setHeight((now) => (Math.abs(now - total / rows.length) < 0.01 ? now : total / rows.length));
      update();
    };
    const resized = new ResizeObserver(measure);
    resized.observe(element);
    measure();
    // Whatever scrolls it: a scroll event does not leave a shadow tree.
    const roots: EventTarget[] = [window, element.getRootNode()];
    for (const root of roots) root.addEventListener('scroll', update, { capture: true, passive: true });
    return () => {
      resized.disconnect();
      for (const root of roots) root.removeEventListener('scroll', update, { capture: true });
    };
  }, [list, windowed, height]);

  const places = windowed ? kept.map((key) => (key === null ? -1 : items.findIndex((item) => item.key === key))) : [];
  return { pieces: piecesOf(items.length, span, places), windowed, heightOf: (rows) => rows * height };
}
