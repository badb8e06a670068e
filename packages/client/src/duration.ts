/** ISO 8601 durations as the contract takes them: weeks to seconds, so that a length never depends on a calendar. */

const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;
const week = 7 * day;

/** Ten years, leap days included. */
const longest = 3_653 * day;

const grammar =
  /^P(?=[\dT])(?:(\d{1,9})W)?(?:(\d{1,9})D)?(?:T(?=\d)(?:(\d{1,9})H)?(?:(\d{1,9})M)?(?:(\d{1,9}(?:\.\d{1,9})?)S)?)?$/;

/**
 * The length of an ISO 8601 duration of weeks to seconds (`P1W`, `P1DT2H`, `PT0.5S`) in milliseconds, rounded to a
 * whole one. Only seconds may have a fraction.
 * `null` for anything else: months, years, nothing at all, zero, more than ten years (3,653 days).
 */
export function durationMs(text: string): number | null {
  const parts = grammar.exec(text);
  if (!parts) return null;
  const [weeks, days, hours, minutes, seconds] = parts.slice(1).map((part) => Number(part ?? 0));
  const length = Math.round(
    (weeks ?? 0) * week + (days ?? 0) * day + (hours ?? 0) * hour + (minutes ?? 0) * minute + (seconds ?? 0) * second,
  );
  return length > 0 && length <= longest ? length : null;
}
