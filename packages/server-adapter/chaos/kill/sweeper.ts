// A fresh process that sweeps a file until nothing is due, says when it last looked, and ends.

import { Engine } from '../../src/engine/engine.ts';
import { sqliteStore } from '../../src/store/sqlite.ts';

const store = sqliteStore({ path: process.argv[2] ?? '' });
const { sweep } = new Engine({
  store,
  tenancy: 'single',
  logger: { info: () => {}, warn: () => {}, error: console.error },
});
for (;;) {
  const { moved, now } = await sweep.tick();
  if (moved > 0) continue;
  process.send?.(now, () => process.disconnect());
  break;
}
await store.close();
