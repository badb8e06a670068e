// From a row to what a caller is shown. Pure.

import type { HitlEvent, HitlRequest, RequestSummary } from '@hitl-kit/client';
import type { Instant, RequestRow, StoredEvent, SummaryRow } from '../store/store.ts';
import type { Actor } from './actor.ts';
import { eligibility, mayWithdraw } from './policy.ts';

export const isoInstant = (at: Instant): string => new Date(at).toISOString();

const isoOrNull = (at: Instant | null): string | null => (at === null ? null : isoInstant(at));

/** The fields that a summary and the whole request share, but for the response. */
function shared(row: SummaryRow, actor: Actor, now: Instant) {
  return {
    id: row.id,
    rev: row.rev,
    digest: row.digest,
    state: row.state,
    createdAt: isoInstant(row.createdAt),
    requestedBy: row.requestedBy,
    subject: row.subject,
    options: row.options,
    defaults: row.defaults,
    multiple: row.multiple,
    assignees: row.assignees,
    excludeRequester: row.excludeRequester,
    quorum: row.quorum,
    deadline: isoOrNull(row.deadline),
    reminders: null,
    escalation: [],
    priority: row.priority,
    labels: row.labels,
    source: row.source,
    kind: row.kind,
    ...(mayWithdraw(row, actor) ? { callbackUrl: null, handler: null } : {}),
    supersedes: null,
    claimedBy: row.claimedBy,
    claimedUntil: isoOrNull(row.claimedUntil),
    answers: [],
    viewer: { id: actor.id, ...eligibility(row, actor, now) },
    resolvedAt: isoOrNull(row.resolvedAt),
    reason: row.reason,
    supersededBy: null,
    delivery: { state: 'none' as const, acknowledgedAt: null },
  };
}

/** The response's instant is the row's `resolvedAt`: one stamp, made under the lock. */
const respondedAt = (row: SummaryRow): string => isoInstant(row.resolvedAt ?? row.createdAt);

export function presentSummary(row: SummaryRow, actor: Actor, now: Instant): RequestSummary {
  return { ...shared(row, actor, now), response: row.response && { ...row.response, respondedAt: respondedAt(row) } };
}

export function presentRequest(row: RequestRow, actor: Actor, now: Instant): HitlRequest {
  return {
    ...shared(row, actor, now),
    body: row.body,
    paramsSchema: row.paramsSchema,
    paramsUi: row.paramsUi,
    paramsData: row.paramsData,
    context: row.context,
    response: row.response && { ...row.response, respondedAt: respondedAt(row) },
  };
}

export const presentEvent = ({ at, ...event }: StoredEvent): HitlEvent => ({ ...event, at: isoInstant(at) });
