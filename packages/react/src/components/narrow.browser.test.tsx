// At the width of a phone, with long words: nothing is cut that has to be read, nothing is broken in the middle of a word.
import { afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { at, button, row, showInbox, tab } from '../../test/inbox.tsx';
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

it.each([390, 1240])('a snoozed row has the whole width, and “Bring back” stands below it, at %i px', async (width) => {
  await page.viewport(width, 664);
  const { id } = await office.ask();
  const until = new Date(Date.now() + 86_400_000).toISOString();
  await office.hitl.requests.snooze(id, { until }, { actor: { id: 'ana', roles: ['support'] } });
  await showInbox(office);
  await tab('Snoozed').click();
  await expect.element(button('Bring back: Refund order 1042?')).toBeVisible();
  const [one, back] = [row('Refund'), button('Bring back: Refund order 1042?')].map((part) => box(part.element()));
  expect(one?.width).toBe(one && box(row('Refund').element().closest('li') as Element).width);
  expect(back?.top).toBeGreaterThanOrEqual(one?.bottom ?? Number.NaN);
  expect(back?.height).toBeGreaterThanOrEqual(44);
});

it.each([
  ['English', undefined],
  ['German', de],
])('what the %s search field searches is to be read in full, beside a count of filters', async (_, localization) => {
  await page.viewport(360, 664);
  await showInbox(office, { query: { view: 'assigned', sort: 'deadline' }, provider: { localization } });
  await expect.element(button('Filter (1)')).toBeVisible();
  const field = at().getByRole('searchbox').element() as HTMLInputElement;
  const { font, paddingLeft, paddingRight } = getComputedStyle(field);
  const pen = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
  // Under a finger the field has 16 px, so that no phone zooms in on it.
  const size = (element: '' | '::placeholder') => Number.parseFloat(getComputedStyle(field, element).fontSize);
  pen.font = font.replace(/[\d.]+px/, `${(16 * size('::placeholder')) / size('')}px`);
  const room = field.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
  expect(pen.measureText(field.placeholder).width).toBeLessThan(room);
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
