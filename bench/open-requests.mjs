// Shows that an open request holds nothing: asks N questions (10,000 unless told) that all wait for an answer, with
// deadlines, and compares the process before and after. Run: node --expose-gc bench/open-requests.mjs [N]
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { queryObjects } from 'node:v8';
import { createHitl } from '@hitl-kit/server-adapter';
import { sqliteStore } from '@hitl-kit/server-adapter/sqlite';

// Timers that do not keep the process alive are in no list of resources, but they are objects.
const Timeout = setTimeout(() => {}).constructor;
const count = Number(process.argv[2] ?? 10_000);
const folder = mkdtempSync(join(tmpdir(), 'hitl-open-'));
const actor = { id: 'bench', roles: [], permissions: ['request', 'respond'] };
const hitl = createHitl({ store: sqliteStore({ path: join(folder, 'hitl.db') }), authenticate: () => actor });
await hitl.start();

await ask(100); // code and caches are warm before the first reading
const before = await reading();
const started = performance.now();
await ask(count);
const seconds = (performance.now() - started) / 1000;
const after = await reading();
const open = await hitl.requests.count({ view: 'assigned' }, { actor });
await hitl.stop();
rmSync(folder, { recursive: true });

const perRequest = Math.round(((after.heapMb - before.heapMb) * 1e6) / count);
console.log(JSON.stringify({ open, seconds: round(seconds), before, after, heapBytesPerRequest: perRequest }, null, 2));

async function ask(howMany) {
  for (let index = 0; index < howMany; index += 1) {
    await hitl.requests.create(
      {
        subject: `Refund order ${index}?`,
        body: 'The parcel arrived damaged.',
        options: ['Approve', 'Reject'],
        defaults: ['Reject'],
        assignees: { users: ['bench'] },
        timeout: 'P1D',
      },
      { actor },
    );
  }
}

async function reading() {
  await new Promise((resolve) => setImmediate(resolve));
  globalThis.gc?.();
  const memory = process.memoryUsage();
  return {
    resources: tally(process.getActiveResourcesInfo()),
    timers: queryObjects(Timeout, { format: 'count' }),
    promises: queryObjects(Promise, { format: 'count' }),
    rssMb: round(memory.rss / 1e6),
    heapMb: round(memory.heapUsed / 1e6),
  };
}

function tally(names) {
  const counts = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}

function round(number) {
  return Math.round(number * 100) / 100;
}
