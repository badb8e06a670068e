// The kit's engine, one for the process: Next.js loads this module once for each route, and again after each change in
// development, so the engine is kept where all of them find it. `next build` loads it too, and must open no database.
import { join } from 'node:path';
import { createHitl } from '@hitl-kit/server-adapter';
import { sqliteStore } from '@hitl-kit/server-adapter/sqlite';
import { dataDir } from './data-dir.js';
import { personOf } from './session.js';

export const engine = () => (globalThis.lanternEngine ??= open());

function open() {
  return createHitl({
    store: sqliteStore({ path: join(dataDir(), 'hitl.db') }),
    authenticate: (request) => personOf(request.headers.get('cookie')),
  });
}

/** On a signal the kit ends its long polls and streams, so that Next.js, which waits for what is open, can end too. */
export async function startEngine() {
  await engine().start();
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => engine().stop());
}
