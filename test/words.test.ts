// What a bundler makes of the published kit says every word: what loads later brings its own, and loses none of them where
// modules are left out that seem to do nothing.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createElement, type FunctionComponent } from 'react';
import { renderToString } from 'react-dom/server';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { english } from '../packages/react/src/i18n/en.ts';
import { englishOfData } from '../packages/react/src/i18n/en-data.ts';
import { englishOfForm } from '../packages/react/src/i18n/en-form.ts';
import { englishOfInbox } from '../packages/react/src/i18n/en-inbox.ts';
import { englishOfRequest } from '../packages/react/src/i18n/en-request.ts';
import { bundled, inbox } from '../scripts/sizes.mjs';
import { root } from './workspace.ts';

type Catalog = Record<string, string | Record<string, string>>;

const textsOf = (catalog: Catalog): string[] =>
  Object.values(catalog).flatMap((entry) => (typeof entry === 'string' ? [entry] : Object.values(entry)));

describe('the inbox, bundled from what is published', () => {
  let first = '';
  let all = '';

  beforeAll(async () => {
    const files = await bundled(inbox, { charset: 'utf8' });
    first = files.first.join('');
    all = first + files.lazy.join('');
  });

  it('says at once what a list and a request say at once', () => {
    expect(textsOf(english).filter((text) => !first.includes(text))).toEqual([]);
  });

  it.each(Object.entries({ englishOfInbox, englishOfRequest, englishOfData, englishOfForm }))(
    '%s comes with what says it, whole, and not at once',
    (_, catalog) => {
      const texts = textsOf(catalog);
      expect(texts.filter((text) => !all.includes(text))).toEqual([]);
      const long = texts.filter((text) => text.length > 20);
      expect(long.length).toBeGreaterThan(1);
      expect(long.filter((text) => first.includes(text))).toEqual([]);
    },
  );
});

it('each part is heard to say its words', async () => {
  const dist = './packages/react/dist';
  const { first } = await bundled(
    `export { ContextTable, ResultView } from '${dist}/index.js';
     export { ParamForm } from '${dist}/form.js';
     export { InboxSearch } from '${dist}/components/later.js';`,
    { splitting: false },
  );
  // Below the workspace, where it finds React.
  const folder = await mkdtemp(join(root, 'node_modules/.words-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, 'kit.mjs'), first.join(''));
  const kit: Record<string, FunctionComponent<Record<string, unknown>>> = await import(
    /* @vite-ignore */ pathToFileURL(join(folder, 'kit.mjs')).href
  );
  const said = (name: string, props: Record<string, unknown>) => {
    const part = kit[name];
    return part ? renderToString(createElement(part, props)) : `no ${name}`;
  };
  const request = { state: 'expired', options: [], createdAt: '2026-11-21T14:02:00Z', viewer: { id: 'ana' } };
  expect(said('ContextTable', { value: {} })).toContain('No entries');
  expect(said('ResultView', { request })).toContain('It had no default');
  expect(said('ParamForm', { schema: { type: 'array', items: { type: 'string' } } })).toContain('Add an entry');
  expect(said('InboxSearch', { query: { view: 'all' }, onChange() {}, count: 1 })).toContain('Search subject and body');
});
