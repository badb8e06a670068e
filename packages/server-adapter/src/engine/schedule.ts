// Pure: when the sweep must next look at an open row. Today that is its deadline alone.

import type { Instant, RequestRow } from '../store/store.ts';

export const nextDue = (row: Pick<RequestRow, 'deadline'>): Instant | null => row.deadline;
