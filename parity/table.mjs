// Writes parity/README.md: which behaviours have a test that is named by their id. `--check` fails when it is stale.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { systems } from './behaviours.mjs';

const folder = new URL('./', import.meta.url);
const readme = new URL('README.md', folder);

/** Where what people see is shown. */
const beside = ['../packages/react/src/', '../test/'];

/** @returns {Promise<Map<string, string[]>>} the files that show an id, by id: those here first */
async function testsById() {
  const found = new Map();
  for (const place of ['./', ...beside]) {
    for (const [id, files] of await testsIn(place)) found.set(id, [...(found.get(id) ?? []), ...files]);
  }
  return found;
}

async function testsIn(place) {
  const found = new Map();
  const names = await readdir(new URL(place, folder), { recursive: place !== './' });
  for (const name of names.filter((one) => /\.test\.tsx?$/.test(one)).toSorted()) {
    const file = place === './' ? name : `${place}${name}`;
    const text = await readFile(new URL(file, folder), 'utf8');
    for (const [, ids] of text.matchAll(/^ *(?:\S.*\()?['"`]((?:[A-Z]+-\d+ ?)+):/gm)) {
      for (const id of ids.trim().split(' ')) found.set(id, [...new Set([...(found.get(id) ?? []), file])]);
    }
  }
  return found;
}

/** The text of the table, from the tests as they stand. */
export async function table() {
  const tests = await testsById();
  const known = systems.flatMap(({ behaviours }) => Object.keys(behaviours));
  const stray = [...tests.keys()].filter((id) => !known.includes(id));
  if (stray.length > 0) throw new Error(`No behaviour has the id ${stray.join(', ')}.`);
  const shown = known.filter((id) => tests.has(id)).length;
  const lines = systems.flatMap(({ system, behaviours }) => [
    `## ${system}`,
    '',
    '| id | behaviour | test |',
    '|---|---|---|',
    ...Object.entries(behaviours).map(([id, behaviour]) => {
      const files = tests.get(id)?.map((file) => `[${file.split('/').at(-1)}](${file})`);
      return `| ${id} | ${behaviour} | ${files?.join(', ') ?? 'not yet'} |`;
    }),
    '',
  ]);
  return [
    '# What users of other systems can do, here',
    '',
    'Each behaviour has a test that is named by its id and shows it over HTTP with the generated client, on SQLite; what',
    'people see is shown in Chromium. The tests run with `npm test`: what stands here with a file works. Written by',
    '`node parity/table.mjs`; do not edit.',
    '',
    `${shown} of ${known.length} shown.`,
    '',
    ...lines,
  ]
    .join('\n')
    .trimEnd()
    .concat('\n');
}

if (process.argv[1] && import.meta.url === new URL(`file://${process.argv[1]}`).href) {
  const text = await table();
  if (!process.argv.includes('--check')) await writeFile(readme, text);
  else if ((await readFile(readme, 'utf8')) !== text) {
    console.error('parity/README.md is stale: run `node parity/table.mjs`.');
    process.exitCode = 1;
  }
}
