'use client';
// How much of a request the bar at its end covers, as `--hitl-bar` on the request: what has the focus must not stand
// behind the bar (styles.css scrolls it clear).
import { type RefObject, useEffect } from 'react';

/** `answer` lies directly in the request and holds the bar. */
export function useBarHeight(answer: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const bar = answer.current?.querySelector('[data-hitl-part="actions"], [data-hitl-part="confirm"]');
    const request = answer.current?.parentElement;
    if (!bar || !request) return;
    const sizes = new ResizeObserver(() => {
      request.style.setProperty('--hitl-bar', `${bar.getBoundingClientRect().height}px`);
    });
    sizes.observe(bar);
    return () => {
      sizes.disconnect();
      request.style.removeProperty('--hitl-bar');
    };
  }, [answer]);
}
