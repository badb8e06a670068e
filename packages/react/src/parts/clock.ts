'use client';
// Time as components need it: what is left and what has passed, re-rendering only when the shown text would change.
// One timer for the page. Before hydration there is no time (null), so that server and browser agree.
import { useCallback, useSyncExternalStore } from 'react';

const SECOND = 1000;
const MINUTE = 60 * SECOND;

export type Urgency = 'calm' | 'warn' | 'danger' | 'over';

const listeners = new Set<() => void>();
let timer: ReturnType<typeof setInterval> | undefined;

/** Milliseconds until `deadline`, rounded up to what is shown (minutes, under one minute seconds); null before mount. */
export function useLeft(deadline: number | null, now: () => number = Date.now): number | null {
  const read = useCallback(() => (deadline === null ? null : roundedUp(deadline - now())), [deadline, now]);
  return useSyncExternalStore(subscribe, read, onServer);
}

/** What the true time left is judged to be, which the rounded one would get wrong; null before mount. */
export function useJudgedLeft<Verdict extends string | boolean>(
  deadline: number | null,
  judge: (left: number) => Verdict,
  now: () => number = Date.now,
): Verdict | null {
  const read = useCallback(() => (deadline === null ? null : judge(deadline - now())), [deadline, judge, now]);
  return useSyncExternalStore(subscribe, read, onServer);
}

/**
 * Milliseconds since `instant` (in ms too), rounded down to what is shown: minutes, seconds in the first one. Null without
 * an instant, and on the server and while hydrating.
 */
export function useElapsed(instant: number | null, now: () => number = Date.now): number | null {
  const read = useCallback(() => (instant === null ? null : roundedDown(now() - instant)), [instant, now]);
  return useSyncExternalStore(subscribe, read, onServer);
}

/** False on the server and while hydrating. */
export function useMounted(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}

/** Of the true time left, not of the rounded one: warn under an hour, danger under ten minutes. */
export function urgencyOf(left: number): Urgency {
  if (left <= 0) return 'over';
  if (left < 10 * MINUTE) return 'danger';
  return left < 60 * MINUTE ? 'warn' : 'calm';
}

function roundedUp(ms: number): number {
  const step = ms <= MINUTE ? SECOND : MINUTE;
  return Math.max(0, Math.ceil(ms / step) * step);
}

function roundedDown(ms: number): number {
  const step = ms < MINUTE ? SECOND : MINUTE;
  return Math.max(0, Math.floor(ms / step) * step);
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  if (listeners.size === 1) start();
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) stop();
  };
}

function start() {
  timer = setInterval(tick, SECOND);
  document.addEventListener('visibilitychange', tick);
}

function stop() {
  clearInterval(timer);
  document.removeEventListener('visibilitychange', tick);
}

function tick() {
  for (const listener of listeners) listener();
}

const onServer = () => null;
const never = () => () => {};
