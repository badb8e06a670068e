// What each entry exports is public, types too: a change here is a change of the API.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { beforeAll, describe, expect, it } from 'vitest';
import manifest from '../package.json' with { type: 'json' };

/** Each entry of package.json that is code, and its source. */
const entries = Object.values(manifest.exports).flatMap((files) => {
  if (typeof files === 'string') return [];
  const name = files.default.replace(/^\.\/dist\/|\.js$/g, '');
  return [{ name, file: sourceOf(name) }];
});

let program: ts.Program;

beforeAll(() => {
  // Names are wanted, no types: the library's, which take long to read, are left out.
  const options = { jsx: ts.JsxEmit.ReactJSX, noLib: true, types: [], noEmit: true, allowImportingTsExtensions: true };
  program = ts.createProgram(
    entries.map(({ file }) => file),
    options,
  );
});

describe('the entries', () => {
  it.each(entries)('$name exports these names', ({ file }) => {
    expect(namesIn(file)).toMatchSnapshot();
  });

  it.each(['index.ts', 'headless.ts', 'form.tsx', 'markdown.tsx'])("%s begins with 'use client'", async (entry) => {
    expect(await source(entry)).toMatch(/^'use client';\n/);
  });

  it('the root gives no parts, or bundlers would load those of what comes later at once', async () => {
    const parts = Object.keys(await import('./parts/all.ts'));
    expect(namesIn(sourceOf('headless'))).toEqual(expect.arrayContaining(parts));
    expect(namesIn(sourceOf('index')).filter((name) => parts.includes(name))).toEqual([]);
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

/** Sorted, values first. */
function namesIn(file: string): string[] {
  const checker = program.getTypeChecker();
  const module = checker.getSymbolAtLocation(program.getSourceFile(file) as ts.SourceFile);
  const names = checker.getExportsOfModule(module as ts.Symbol).map((symbol) => {
    const meant = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    return meant.flags & ts.SymbolFlags.Value ? symbol.name : `type ${symbol.name}`;
  });
  return names.sort((a, b) => Number(a.startsWith('type ')) - Number(b.startsWith('type ')) || (a < b ? -1 : 1));
}

function sourceOf(name: string): string {
  const path = fileURLToPath(new URL(name, import.meta.url));
  return ts.sys.fileExists(`${path}.ts`) ? `${path}.ts` : `${path}.tsx`;
}

const source = (file: string) => readFile(new URL(file, import.meta.url), 'utf8');
