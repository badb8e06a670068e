// Removing what was resolved long enough ago: what the host asks for, checked, before the store does it.

import { durationMs } from '@hitl-kit/client';
import type { Store } from '../store/store.ts';
import type { Reading } from './reading.ts';
import { invalidField } from './refusals.ts';

/** What to remove for good, and how much of it at once. */
export interface PurgeOptions {
  /** ISO 8601 of weeks to seconds: how long ago a request must have been resolved. */
  olderThan: string;
  /** The most requests one call removes; 500 when absent. */
  limit?: number;
  /** Whose; required with `tenancy: 'multi'`, ignored otherwise. */
  tenant?: string;
}

const usualLimit = 500;

/** What plain JavaScript leaves out is refused by its name: without a length of time nothing may go. */
export async function purge(
  reading: Reading,
  store: Store,
  { olderThan = '', limit = usualLimit, tenant }: Partial<PurgeOptions> = {},
): Promise<{ purged: number }> {
  const settledFor = durationMs(olderThan);
  if (settledFor === null)
    throw invalidField('/olderThan', 'olderThan must be given, as a duration of weeks to seconds, such as P90D.');
  if (!Number.isInteger(limit) || limit < 1) throw invalidField('/limit', 'limit must be an integer of at least 1.');
  const of = reading.tenantNamed(tenant);
  if (of === null) throw invalidField('/tenant', 'tenant must be given with tenancy multi.');
  const { purged, now } = await reading.reach(() => store.purge(of, settledFor, limit));
  reading.see(now);
  return { purged };
}
