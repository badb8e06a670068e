// When to read again. Nothing times out here: at the end the source is asked. No React.

export interface Ending {
  deadline: string | null;
  claimedUntil: string | null;
  viewer: { snoozedUntil: string | null };
}

/**
 * In ms: every `every`, but soon after the deadline, the claim or the snooze of what is still open ends. The source's clock
 * decides, so a read that came too early is repeated.
 */
export function readAgainIn(open: readonly Ending[], now: number, every: number): number {
  const ends = open.flatMap(({ deadline, claimedUntil, viewer }) => [deadline, claimedUntil, viewer.snoozedUntil]);
  return ends.reduce((soonest, end) => {
    if (!end) return soonest;
    const left = Date.parse(end) - now;
    return Math.min(soonest, left > 0 ? left + 50 : 2000);
  }, every);
}
