// Every TypeScript block in docs/ compiles against the sources, with only the host's own names declared in front.
// (writing-a-store.md is run as printed by packages/server-adapter/test/timed-store.test.ts, the inbox of embedding.md by
// stories/own-inbox.browser.test.tsx.)
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { bin, root, run } from './workspace.ts';

const place = join(root, 'node_modules/.cache/hitl-kit/docs');

const hostNames = `
declare const token: string;
declare function sessionOf(request: Request): Promise<{ id: string; name: string; roles: string[] } | null>;
declare module '*.css';
`;

const { paths } = JSON.parse(readFileSync(join(root, 'tsconfig.json'), 'utf8')).compilerOptions;

const config = {
  extends: join(root, 'tsconfig.json'),
  compilerOptions: {
    noUnusedLocals: false,
    paths: Object.fromEntries([
      ...Object.entries<string[]>(paths).map(([name, [path = '']]) => [name, [join(root, path)]]),
      ['@/*', [join(place, '*')]], // Next.js's name for the root of an app
      ['pino', [join(root, 'node_modules/.pnpm/node_modules/pino')]], // Fastify's; the workspace itself needs none
    ]),
  },
  include: ['./**/*'],
  exclude: [],
};

const pages = readdirSync(join(root, 'docs')).filter((page) => page.endsWith('.md') && page !== 'writing-a-store.md');

const textOf = (page: string): string => readFileSync(join(root, 'docs', page), 'utf8');

function blocksOf(page: string): { name: string; code: string }[] {
  const found = [...textOf(page).matchAll(/^( *)```(tsx?)\n([\s\S]*?)^\1```$/gm)];
  return found.map(([, indent = '', language, indented = ''], index) => {
    const code = indented.replaceAll(new RegExp(`^${indent}`, 'gm'), '');
    return {
      name: fileNamedIn(code) ?? `${page.replace('.md', '')}-${index + 1}.${language}`,
      code: `${code}\nexport {};\n`,
    };
  });
}

/** A block that stands for one file of several begins with a comment of its path alone. */
const fileNamedIn = (code: string): string | undefined => /^\/\/ (\S+\.tsx?)\n/.exec(code)?.[1];

it.each(pages)('every block of TypeScript in %s is found', (page) => {
  expect(blocksOf(page)).toHaveLength(textOf(page).split('```ts').length - 1);
});

it('the inbox that embedding.md draws itself is the one that Chromium runs', () => {
  const run = readFileSync(join(root, 'stories/own-inbox.tsx'), 'utf8');
  expect(blocksOf('embedding.md').map(({ code }) => code)).toContain(`${run}\nexport {};\n`);
});

it('the code in the docs compiles', async () => {
  rmSync(place, { recursive: true, force: true });
  mkdirSync(place, { recursive: true });
  const found = pages.flatMap(blocksOf);
  for (const { name, code } of found) {
    mkdirSync(dirname(join(place, name)), { recursive: true });
    writeFileSync(join(place, name), code);
  }
  writeFileSync(join(place, 'host.d.ts'), hostNames);
  writeFileSync(join(place, 'tsconfig.json'), JSON.stringify(config));
  expect(found.length).toBeGreaterThan(5);
  expect(await run(bin('tsc'), ['--noEmit', '--project', place], { timeout: 180_000 })).toEqual({
    code: 0,
    output: '',
  });
}, 200_000);
