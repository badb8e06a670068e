// What each entry exports is public: a change here is a change of the API.
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';

const entries = {
  index: () => import('./index.ts'),
  headless: () => import('./headless.ts'),
  queries: () => import('./queries.ts'),
  form: () => import('./form.tsx'),
  markdown: () => import('./markdown.tsx'),
};

describe('the entries', () => {
  it.each(Object.entries(entries))('%s exports these names', async (_, load) => {
    expect(Object.keys(await load()).sort()).toMatchSnapshot();
  });

  it.each(['index.ts', 'headless.ts', 'form.tsx', 'markdown.tsx'])("%s begins with 'use client'", async (entry) => {
    expect(await source(entry)).toMatch(/^'use client';\n/);
  });

  it('the root gives no parts, or bundlers would load those of what comes later at once', async () => {
    const parts = Object.keys(await import('./parts/all.ts'));
    expect(Object.keys(await entries.headless())).toEqual(expect.arrayContaining(parts));
    expect(Object.keys(await entries.index()).filter((name) => parts.includes(name))).toEqual([]);
  });

  it("queries.ts has neither 'use client' nor React, nor anything it imports", async () => {
    for (const file of [
      'queries.ts',
      'core/pages.ts',
      'core/source.ts',
      'core/client-source.ts',
      'core/inbox-query.ts',
      'core/read-query.ts',
    ]) {
      expect(await source(file)).not.toMatch(/^'use client'|from 'react'|from '@tanstack/m);
    }
  });
});

const source = (file: string) => readFile(new URL(file, import.meta.url), 'utf8');
