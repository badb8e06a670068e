// A request as the server gives it, for components that work from plain props; each story says what differs.
import type { HitlRequest, HitlResponse } from '@hitl-kit/client';

/** RFC 3339, `minutes` from now. */
export const inMinutes = (minutes: number): string => new Date(Date.now() + minutes * 60_000).toISOString();

export const sampleRequest: HitlRequest = {
  id: '01999999-0000-7000-8000-000000000001',
  rev: 2,
  digest: `sha256:${'0'.repeat(64)}`,
  state: 'awaiting_input',
  createdAt: inMinutes(-20),
  requestedBy: { id: 'refund-agent' },
  subject: 'Refund order 1042 to the customer?',
  body: null,
  options: [
    { value: 'Approve', intent: 'primary' },
    { value: 'Reject', intent: 'danger', skipParams: true },
  ],
  defaults: null,
  multiple: false,
  paramsSchema: { type: 'object', properties: { amount: { type: 'number', title: 'Amount (EUR)' } } },
  paramsUi: null,
  paramsData: null,
  context: null,
  assignees: { roles: ['support'] },
  excludeRequester: false,
  quorum: 1,
  deadline: inMinutes(-2),
  reminders: null,
  escalation: [],
  priority: 50,
  labels: {},
  source: null,
  kind: 'approval',
  supersedes: null,
  claimedBy: null,
  claimedUntil: null,
  answers: [],
  viewer: { id: 'ana', mayAnswer: false, reasons: ['already_resolved'], snoozedUntil: null },
  response: null,
  resolvedAt: inMinutes(-2),
  reason: null,
  supersededBy: null,
  delivery: { state: 'none', acknowledgedAt: null },
};

export const sampleResponse: HitlResponse = {
  chosenOptions: ['Approve'],
  targets: ['Approve'],
  params: { amount: 42.5 },
  comment: null,
  respondedBy: { id: 'ben', name: 'Ben' },
  respondedAt: inMinutes(-2),
  channel: 'ui',
  timedOut: false,
};
