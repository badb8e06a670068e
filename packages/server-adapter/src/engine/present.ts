// From a row to what a caller is shown. Pure.

import type { HitlEvent, HitlRequest, RequestSummary } from '@hitl-kit/client';
import type { Instant, ListedRow, RequestRow, StoredEvent, SummaryRow } from '../store/store.ts';
import type { Actor } from './actor.ts';
import { eligibility, holdsClaim, isOpen, mayWithdraw } from './policy.ts';

export const isoInstant = (at: Instant): string => new Date(at).toISOString();

const isoOrNull = (at: Instant | null): string | null => (at === null ? null : isoInstant(at));

/** The fields that a summary and the whole request share, but for the response. `snoozedUntil` is the actor's own. */
function shared(row: SummaryRow, actor: Actor, now: Instant, snoozedUntil: Instant | null) {
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
    reminders: row.reminders,
    escalation: row.escalation,
    priority: row.priority,
    labels: row.labels,
    source: row.source,
    kind: row.kind,
    ...(mayWithdraw(row, actor) ? { callbackUrl: null, handler: null } : {}),
    supersedes: row.supersedes,
    claimedBy: holdsClaim(row, now) ? row.claimedBy : null,
    claimedUntil: holdsClaim(row, now) ? isoOrNull(row.claimedUntil) : null,
    viewer: {
      id: actor.id,
      ...eligibility(row, actor, now),
      snoozedUntil: isOpen(row) ? isoOrNull(snoozedUntil) : null,
    },
    resolvedAt: isoOrNull(row.resolvedAt),
    reason: row.reason,
    supersededBy: row.supersededBy,
    delivery: { state: 'none' as const, acknowledgedAt: null },
  };
}

/** The response's instant is the row's `resolvedAt`: one stamp, made under the lock. */
const respondedAt = (row: SummaryRow): string => isoInstant(row.resolvedAt ?? row.createdAt);

export function presentSummary(row: ListedRow, actor: Actor, now: Instant): RequestSummary {
  return {
    ...shared(row, actor, now, row.snoozedUntil),
    answers: row.answers.map(presentAnswer),
    response: row.response && { ...row.response, respondedAt: respondedAt(row) },
  };
}

export function presentRequest(row: RequestRow, actor: Actor, now: Instant, snoozedUntil: Instant | null): HitlRequest {
  return {
    ...shared(row, actor, now, snoozedUntil),
    body: row.body,
    paramsSchema: row.paramsSchema,
    paramsUi: row.paramsUi,
    paramsData: row.paramsData,
    context: row.context,
    answers: row.answers.map(presentAnswer),
    response: row.response && { ...row.response, respondedAt: respondedAt(row) },
  };
}

const presentAnswer = <A extends { respondedAt: Instant }>(answer: A) => ({
  ...answer,
  respondedAt: isoInstant(answer.respondedAt),
  timedOut: false,
});

export const presentEvent = ({ at, ...event }: StoredEvent): HitlEvent => ({ ...event, at: isoInstant(at) });
