// Requests as the server sends them, for components under test.
import type { HitlRequest } from '@hitl-kit/client';

export const NOW = Date.parse('2026-11-21T14:02:00.000Z');

export function aRequest(change: Partial<HitlRequest> = {}): HitlRequest {
  return {
    id: '019aa6f0-7000-7000-8000-000000000001',
    rev: 1,
    digest: `sha256:${'0'.repeat(64)}`,
    state: 'awaiting_input',
    createdAt: '2026-11-21T13:44:00.000Z',
    requestedBy: { id: 'refund-agent' },
    subject: 'Refund order 1042 to the customer?',
    body: null,
    options: [
      { value: 'Approve', intent: 'primary' },
      { value: 'Reject', intent: 'danger' },
    ],
    defaults: ['Reject'],
    multiple: false,
    paramsSchema: null,
    paramsUi: null,
    paramsData: null,
    context: null,
    assignees: { roles: ['support'] },
    excludeRequester: false,
    quorum: 1,
    deadline: '2026-11-21T14:44:00.000Z',
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
    viewer: { id: 'ben', mayAnswer: true, reasons: [], snoozedUntil: null },
    response: null,
    resolvedAt: null,
    reason: null,
    supersededBy: null,
    delivery: { state: 'none', acknowledgedAt: null },
    ...change,
  };
}

export function answeredRequest(change: Partial<HitlRequest> = {}): HitlRequest {
  return aRequest({
    state: 'responded',
    resolvedAt: '2026-11-21T14:01:50.000Z',
    response: {
      chosenOptions: ['Approve'],
      targets: ['Approve'],
      params: null,
      comment: null,
      respondedBy: { id: 'ana', name: 'Ana' },
      respondedAt: '2026-11-21T14:01:50.000Z',
      channel: 'ui',
      timedOut: false,
    },
    ...change,
  });
}
