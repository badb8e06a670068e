// The test of docs/writing-a-store.md, as printed there, and that it is.

import { readFileSync } from 'node:fs';
import { memoryStore } from '@hitl-kit/server-adapter';
import { storeConformance } from '@hitl-kit/server-adapter/conformance';
import { expect, it } from 'vitest';
import { timedStore } from './timed-store.ts';

storeConformance('timedStore', async () => {
  let now = Date.UTC(2026, 0, 1);
  const store = timedStore(memoryStore({ clock: () => now }), () => {});
  const advance = (ms: number) => {
    now += ms;
  };
  return { store, clock: { now: () => now, advance } };
});

it('the page shows this code', () => {
  const page = readFileSync(new URL('../../../docs/writing-a-store.md', import.meta.url), 'utf8');
  const blocks = [...page.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, code]) => code ?? '');
  const files = ['./timed-store.ts', './timed-store.test.ts'].map((name) =>
    readFileSync(new URL(name, import.meta.url), 'utf8'),
  );
  const lines = new Set(files.join('\n').split('\n'));
  expect(blocks).toHaveLength(2);
  for (const code of blocks) expect(code.split('\n').filter((line) => !lines.has(line))).toEqual([]);
});
