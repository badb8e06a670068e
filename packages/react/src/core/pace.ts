// When to read again. Nothing times out here: at a deadline the source is asked. No React.

/**
 * In ms: every `every`, but soon after the deadline of what is still open. The source's clock decides, so a read that
 * came too early is repeated.
 */
export function readAgainIn(open: readonly { deadline: string | null }[], now: number, every: number): number {
  return open.reduce((soonest, { deadline }) => {
    if (deadline === null) return soonest;
    const left = Date.parse(deadline) - now;
    return Math.min(soonest, left > 0 ? left + 50 : 2000);
  }, every);
}
