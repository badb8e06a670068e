// AF-14 in small; `node --expose-gc bench/open-requests.mjs` shows it with 10,000.
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { start } from './host.ts';

it('AF-14: open requests hold no timer, no connection and no promise each', async () => {
  const bench = fileURLToPath(new URL('../../bench/open-requests.mjs', import.meta.url));
  const running = start(process.execPath, ['--expose-gc', '--no-warnings', bench, '1000']);
  expect(await running.ended).toBe(0);
  const { open, before, after } = JSON.parse(running.output());
  expect(open).toBe(1100);
  expect(after.resources).toEqual(before.resources);
  expect(after.timers).toBeLessThanOrEqual(before.timers + 1);
  expect(after.promises - before.promises).toBeLessThan(20);
});
