// Takes the code blocks out of README.md, as printed.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './workspace.ts';

export const readme = readFileSync(join(root, 'README.md'), 'utf8');

/** The one block of a language whose text holds `marker`. */
export function snippet(language: string, marker: string): string {
  const blocks = [...readme.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)];
  const found = blocks.filter(([, name, code]) => name === language && code?.includes(marker));
  const [, , code] = found[0] ?? [];
  if (found.length !== 1 || code === undefined) {
    throw new Error(`README.md has ${found.length} ${language} blocks with “${marker}”, not one.`);
  }
  return code;
}
