// What a bundler makes of the published kit says every word: what loads later brings its own, and loses none of them where
// modules are left out that seem to do nothing.
import { beforeAll, describe, expect, it } from 'vitest';
import { english } from '../packages/react/src/i18n/en.ts';
import { englishOfData } from '../packages/react/src/i18n/en-data.ts';
import { englishOfForm } from '../packages/react/src/i18n/en-form.ts';
import { englishOfInbox } from '../packages/react/src/i18n/en-inbox.ts';
import { englishOfRequest } from '../packages/react/src/i18n/en-request.ts';
import { bundled, inbox } from '../scripts/sizes.mjs';

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
