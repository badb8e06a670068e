// The table of behaviours says what the tests show.
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { table } from './table.mjs';

test('the table is current', async () => {
  expect(await readFile(new URL('./README.md', import.meta.url), 'utf8'), 'run `node parity/table.mjs`').toBe(
    await table(),
  );
});
