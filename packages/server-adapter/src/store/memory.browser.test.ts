// The memory store keeps its promises in a browser too.

import { fakeClock } from './conformance/fixtures.ts';
import { storeConformance } from './conformance.ts';
import { memoryStore } from './memory.ts';

storeConformance('memoryStore in a browser', async () => {
  const clock = fakeClock();
  return { store: memoryStore({ clock: clock.now }), clock };
});
