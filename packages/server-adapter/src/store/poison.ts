// Rule 18 inside a store's sweep: what counts as poison, and how long such a row is left alone.

import { decodeRow, type FullRecord } from './rows.ts';
import type { Change, Instant, RequestRow } from './store.ts';

const firstDelayMs = 1000;
const longestDelayMs = 3_600_000;

/** What the sweep shall write for one due row. Throws for poison: not to be decoded, not to be decided, or still due. */
export function decideDue(record: FullRecord, decide: (row: RequestRow, now: Instant) => Change, now: Instant): Change {
  const change = decide(decodeRow(record), now);
  const { dueAt } = change.next;
  if (dueAt !== null && !(dueAt > now)) throw new RangeError(`The next due instant ${dueAt} is not after ${now}`);
  return change;
}

/** When to look again at a row that failed `failures` times in a row before: 1 s, doubled each time, at most an hour. */
export function backedOffUntil(failures: number, now: Instant): Instant {
  return now + Math.min(longestDelayMs, firstDelayMs * 2 ** Math.min(failures, 30));
}
