// At the width of a phone, with long words: nothing is cut that has to be read, nothing is broken in the middle of a word.
import { afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { at, showInbox } from '../../test/inbox.tsx';
import { noNetwork, type Office, openOffice } from '../../test/office.tsx';
import { de } from '../i18n/index.ts';
import { Markdown } from '../markdown.tsx';
import { OptionButtons } from './option-buttons.tsx';
import { Root } from './root.tsx';
import '../styles/styles.css';

let office: Office;

beforeAll(() => import('../markdown.tsx'), 120_000);
beforeEach(async () => {
  office = openOffice();
  await page.viewport(390, 664);
});
afterEach(() => office.hitl.stop());

const box = (element: Element) => element.getBoundingClientRect();
it('the German names of the tabs stand in one line', async () => {
  await page.viewport(350, 664);
  await office.ask();
  await showInbox(office, { provider: { localization: de } });
  const tabs = at().getByRole('tab').elements();
  expect(tabs).toHaveLength(3);
  expect(new Set(tabs.map((tab) => box(tab).top)).size).toBe(1);
});

it('the word "Default" goes below a label before the label is broken', async () => {
  await render(
    <Root style={{ inlineSize: 150 }}>
      <OptionButtons options={[{ value: 'Reject' }]} defaults={['Reject']} onChoose={() => undefined} />
    </Root>,
  );
  const label = page.getByText('Reject', { exact: true }).element();
  expect(label.getClientRects()).toHaveLength(1);
  expect(box(page.getByText('Default', { exact: true }).element()).top).toBeGreaterThanOrEqual(box(label).bottom - 1);
});

it('what went wrong with an answer stands clear of the bar', async () => {
  const request = await office.ask({ body: 'Read this first. '.repeat(60) });
  await showInbox(office, { selected: { id: request.id } });
  await expect.element(page.getByRole('button', { name: 'Approve' })).toBeEnabled();
  office.interrupt(noNetwork);
  await page.getByRole('button', { name: 'Approve' }).click();
  const notice = page.getByRole('alert');
  await expect.element(notice).toBeVisible();
  const bar = document.querySelector('[data-hitl-part="actions"]') as Element;
  await expect.poll(() => box(notice.element()).bottom).toBeLessThanOrEqual(box(bar).top);
});

it('text in a language that is written the other way keeps its lists and quotes on its own side', async () => {
  await render(
    <div dir="rtl">
      <Root>
        <Markdown text="- box crushed" />
      </Root>
    </div>,
  );
  const line = page.getByText('box crushed').element();
  expect(getComputedStyle(line).direction).toBe('ltr');
  expect(getComputedStyle(line).textAlign).toBe('start');
});
