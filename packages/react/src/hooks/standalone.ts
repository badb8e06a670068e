'use client';
// The hooks of what the inbox loads later, for hosts that use them by themselves. Each stands here once more, for the
// reason that standalone.tsx gives. Nothing of the kit imports this file but its entries.
import type { HitlRequest } from '@hitl-kit/client';
import type { InboxItem } from '../core/pages.ts';
import type { HitlSource } from '../core/source.ts';
import { type BulkResponding, useBulk as useBulkResponding } from './use-bulk.ts';
import { type Commands, useCommands as useCommanding } from './use-commands.ts';
import { type Drafting, useDraft as useDrafting } from './use-draft.ts';
import { type HistoryReading, useHistory as useHistoryReading } from './use-history.ts';
import { type Responding, useRespond as useResponding } from './use-respond.ts';

/** Answers a request. `request` is what the person was shown: its digest is sent with the answer. */
export function useRespond(source: HitlSource, request: Pick<HitlRequest, 'id' | 'digest'>): Responding {
  return useResponding(source, request);
}

/** What else one does with a request: claim, release, delegate, snooze, comment; force and fail for administrators. */
export function useCommands(source: HitlSource, request: Pick<HitlRequest, 'id' | 'digest'>): Commands {
  return useCommanding(source, request);
}

/** What happened to a request, read again on every hint. The first 1,000 events load by themselves. */
export function useHistory(source: HitlSource, request: Pick<HitlRequest, 'id'>): HistoryReading {
  return useHistoryReading(source, request);
}

/**
 * What this person has begun to answer. It outlives the component, and a reload of the page in this tab; all that draw the
 * same request share it. Another question (another digest) has another draft, and so has another person.
 */
export function useDraft(source: HitlSource, request: Pick<HitlRequest, 'id' | 'digest' | 'viewer'>): Drafting {
  return useDrafting(source, request);
}

/** Answers all of `items` with one option, as those of `usePicking`: of sources that answer several at once. */
export function useBulk(items: readonly InboxItem[]): BulkResponding {
  return useBulkResponding(items);
}
