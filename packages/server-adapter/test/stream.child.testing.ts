// A process of its own for stream.test.ts: opens the file it is told, asks one question of ana, says its id, ends.

import { createHitl } from '@hitl-kit/server-adapter';
import { sqliteStore } from '@hitl-kit/server-adapter/sqlite';

const hitl = createHitl({ store: sqliteStore({ path: process.argv[2] ?? '' }), authenticate: () => null });
await hitl.start();
const { id } = await hitl.requests.create(
  { subject: 'Asked by another process', assignees: { users: ['ana'] } },
  { actor: { id: 'agent', permissions: ['request'] } },
);
await hitl.stop();
process.send?.(id, () => process.disconnect());
