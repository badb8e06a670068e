'use client';
// Keeps a second press in the same place from answering the request that just took the place of another.
import { type MouseEvent, type RefObject, useEffect, useRef } from 'react';

/** Where the pointer went down last, in px of the viewport. */
export interface Press {
  x: number;
  y: number;
}

/** Further away than this, in px, the pointer was moved there on purpose. */
const NEAR = 8;
/** So long, in ms, after the actions could be pressed, a press in the same place was meant for what stood there before. */
const TOO_SOON = 600;

/**
 * Says of a click on the actions whether it was meant for what stood there before. `before` is the last press on that;
 * null when nothing was replaced. Clicks by keyboard are always meant.
 */
export function useSecondPress(before: Press | null, ready: boolean): (event: MouseEvent) => boolean {
  const readyAt = useRef(Number.POSITIVE_INFINITY);
  useEffect(() => {
    readyAt.current = ready ? performance.now() : Number.POSITIVE_INFINITY;
  }, [ready]);
  return ({ detail, clientX, clientY }) => {
    if (detail === 0) return false;
    if (detail > 1) return true;
    if (!before || performance.now() - readyAt.current >= TOO_SOON) return false;
    return Math.hypot(clientX - before.x, clientY - before.y) <= NEAR;
  };
}

/** The last press in a place whose content changes. */
export type LastPress = RefObject<Press | null>;
