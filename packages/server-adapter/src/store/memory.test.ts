// The memory store passes the suite that every store passes.

import { fakeClock } from './conformance/fixtures.ts';
import { storeConformance } from './conformance.ts';
import { memoryStore } from './memory.ts';

storeConformance('memoryStore', async () => {
  const clock = fakeClock();
  return { store: memoryStore({ clock: clock.now }), clock };
});
