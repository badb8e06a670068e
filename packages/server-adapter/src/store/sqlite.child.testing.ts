// A process of its own for sqlite.test.ts: opens the file it is told, inserts one request, says what came of it, ends.

import { v7 } from 'uuid';
import { sqliteStore } from './sqlite.ts';

const store = sqliteStore({ path: process.argv[2] ?? '' });
const { kind } = await store.insert({
  row: {
    tenant: 'acme',
    id: v7(),
    digest: 'sha256:00',
    requestedBy: { id: 'child' },
    kind: 'choice',
    subject: 'Asked by another process',
    options: [{ value: 'OK' }],
    defaults: null,
    multiple: false,
    excludeRequester: false,
    quorum: 1,
    priority: 50,
    labels: {},
    source: null,
    reminders: null,
    escalation: [],
    supersedes: null,
    assignees: { anyone: true },
    visibleTo: { users: [], roles: [], anyone: true },
    body: null,
    paramsSchema: null,
    paramsUi: null,
    paramsData: null,
    context: null,
  },
  deadline: null,
  firstDueIn: null,
  events: [],
});
await store.close();
process.send?.(kind, () => process.disconnect());
