'use client';
// How long is left, by the source's clock. It only shows: nothing times out in the browser.
import { type Urgency, urgencyOf, useJudgedLeft, useLeft } from '../parts/clock.ts';

export interface RemainingTime {
  /** In ms, rounded up to what one would show (minutes; seconds in the last one); 0 when it is over. */
  remaining: number;
  urgency: Urgency;
}

/** Null without a deadline, and on the server and while hydrating, where only the absolute time may show. */
export function useCountdown(deadline: string | null, now?: () => number): RemainingTime | null {
  const instant = deadline === null ? null : Date.parse(deadline);
  const remaining = useLeft(instant, now);
  const urgency = useJudgedLeft(instant, urgencyOf, now);
  return remaining === null || urgency === null ? null : { remaining, urgency };
}
