// Claims (rule 12): one eligible person takes a request for himself for a while. A claim never holds the deadline up.

import { type ClaimInput, durationMs } from '@hitl-kit/client';
import type { Instant, RequestRow } from '../store/store.ts';
import { type Actor, may } from './actor.ts';
import { type CallChannel, type Decision, keepOpen, refOf, refuse, refuseClosed, refuseField } from './decision.ts';
import { eligibility, holdsClaim } from './policy.ts';

const usual = 'PT1H';

/** Claims, or claims for longer. */
export function decideClaim(
  row: RequestRow,
  input: ClaimInput,
  actor: Actor,
  channel: CallChannel,
  now: Instant,
): Decision {
  const closed = refuseClosed(row, now);
  if (closed) return closed;
  const ms = durationMs(input.for ?? usual);
  if (ms === null) {
    const rule = 'for must be an ISO 8601 duration of weeks to seconds, above zero, at most ten years.';
    return refuseField('invalid_request', '/for', rule);
  }
  const reason = eligibility(row, actor, now).reasons[0];
  if (reason !== undefined) return refuse(reason, 'Only who may answer a request may claim it.');
  if (row.quorum > 1) return refuse('claim_refused', 'Several people must answer this request: nobody may claim it.');
  const until = now + ms;
  return {
    change: keepOpen(row, { claimedBy: refOf(actor), claimedUntil: until }, [
      { type: 'claimed', actor: refOf(actor), channel, data: { until: new Date(until).toISOString() } },
    ]),
  };
}

/** Gives a claim up: one's own, or as an administrator anybody's. */
export function decideRelease(row: RequestRow, actor: Actor, channel: CallChannel, now: Instant): Decision {
  const closed = refuseClosed(row, now);
  if (closed) return closed;
  const { claimedBy } = row;
  if (claimedBy === null || !holdsClaim(row, now)) return 'unchanged';
  if (claimedBy.id !== actor.id && !may(actor, 'administer')) {
    return refuse('claimed_by_other', 'Somebody else has claimed this request.');
  }
  return {
    change: keepOpen(row, { claimedBy: null, claimedUntil: null }, [
      { type: 'released', actor: refOf(actor), channel, data: { claimedBy } },
    ]),
  };
}
