// The checks a reviewer would run by hand: types, format and lint over the whole workspace.
import { expect, it } from 'vitest';
import { bin, run } from './workspace.ts';

it('the types of the whole workspace agree', async () => {
  expect(await run(bin('tsc'), ['--noEmit', '--pretty', 'false'])).toEqual({ code: 0, output: '' });
}, 300_000);

it('format and lint are clean', async () => {
  const { code, output } = await run(bin('biome'), ['ci', '--colors=off', '--error-on-warnings', '.']);
  expect(code, output).toBe(0);
});
