// A list of 10,000 loaded rows: what is drawn of it, how the focus moves, and how seldom it is read again.
import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { expectAccessible } from '../../test/axe.ts';
import { type LongList, longList } from '../../test/long-list.ts';
import { HitlProvider } from '../provider.tsx';
import '../styles/styles.css';
import { Inbox } from './inbox.tsx';

beforeEach(() => page.viewport(1240, 800));

const list = () => page.getByRole('list', { name: 'Requests' });
const row = (name: string) => list().getByRole('button', { name: new RegExp(`^${name.replace('.', '\\.')}`) });
const drawn = () => [...list().element().querySelectorAll('[data-hitl-part="row-item"]')];
const focusedText = () => document.activeElement?.querySelector('[data-hitl-part="row-subject"]')?.textContent;
const focus = (name: string) => (row(name).element() as HTMLElement).focus();

const show = ({ source, state }: LongList) =>
  render(
    <HitlProvider sources={[source]} state={state}>
      <Inbox />
    </HitlProvider>,
  );

/** Every place in the list has a row or is left out: no gap in what can be seen. */
function expectNoGapInSight(): void {
  const sight = list().element().getBoundingClientRect();
  const inSight = drawn()
    .map((element) => element.getBoundingClientRect())
    .filter(({ top, bottom }) => bottom > sight.top && top < sight.bottom);
  expect(Math.min(...inSight.map(({ top }) => top))).toBeLessThanOrEqual(sight.top + 1);
  expect(Math.max(...inSight.map(({ bottom }) => bottom))).toBeGreaterThanOrEqual(sight.bottom - 1);
}

describe('10,000 rows', () => {
  it('are drawn where they can be seen, say their places, and show no gap wherever they are scrolled to', async () => {
    await show(longList(10_000));
    await expect.element(row('Request 1.')).toBeVisible();
    expect(drawn().length).toBeLessThan(100);
    const element = list().element();
    expect(element.scrollHeight).toBeGreaterThan(600_000);
    for (const share of [0.3, 0.7, 0.31, 1]) {
      element.scrollTop = (element.scrollHeight - element.clientHeight) * share;
      await expect.poll(expectNoGapInSight).toBeUndefined();
      expect(drawn().length).toBeLessThan(100);
    }
    const last = row('Request 10000.').element().closest('li');
    expect(last?.getAttribute('aria-posinset')).toBe('10000');
    expect(last?.getAttribute('aria-setsize')).toBe('10000');
    await expectAccessible();
  });

  it('are walked by arrow keys, and from end to end', async () => {
    await show(longList(10_000));
    await expect.element(row('Request 1.')).toBeVisible();
    focus('Request 1.');
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}');
    expect(focusedText()).toBe('Request 2.');
    await userEvent.keyboard('{End}');
    await expect.poll(focusedText).toBe('Request 10000.');
    await expect.element(row('Request 9995.')).toBeVisible();
    await userEvent.keyboard('{ArrowUp}');
    await expect.poll(focusedText).toBe('Request 9999.');
    await expect.poll(expectNoGapInSight).toBeUndefined();
    await userEvent.keyboard('{Home}');
    await expect.poll(focusedText).toBe('Request 1.');
    for (let n = 0; n < 60; n += 1) await userEvent.keyboard('{ArrowDown}');
    await expect.poll(focusedText).toBe('Request 61.');
  });

  it('never lose the row that has the focus, nor the open one, and keep what is selected', async () => {
    await show(longList(10_000));
    await row('Request 3.').click();
    await page.getByRole('button', { name: 'Select', exact: true }).click();
    await page.getByRole('checkbox', { name: 'Select: Request 2.' }).click();
    focus('Request 4.');
    list().element().scrollTop = 300_000;
    await expect.element(row('Request 4550.')).toBeVisible();
    expect(focusedText()).toBe('Request 4.');
    await expect.element(row('Request 3.')).toHaveAttribute('aria-current', 'true');
    await expect.element(row('Request 2.')).not.toBeInTheDocument();
    await expect.element(page.getByText('1 selected')).toBeVisible();
    await userEvent.keyboard('{ArrowDown}');
    await expect.poll(focusedText).toBe('Request 5.');
    await expect.element(page.getByRole('checkbox', { name: 'Select: Request 2.' })).toBeChecked();
  });

  it('scroll with the page on a phone', async () => {
    await page.viewport(390, 844);
    await show(longList(10_000));
    await expect.element(row('Request 1.')).toBeVisible();
    window.scrollTo(0, 330_000);
    await expect.element(row('Request 5000.')).toBeInTheDocument();
    expect(drawn().length).toBeLessThan(100);
    window.scrollTo(0, 0);
  });

  it('are read again seldom however many hints come, and let go at once what was resolved', async () => {
    const long = longList(10_000, { pageTakes: 10 });
    await show(long);
    await expect.element(row('Request 1.')).toBeVisible();
    // The first reading, which says what it costs.
    await expect.poll(() => long.reads.pages, { timeout: 8000 }).toBeGreaterThanOrEqual(51);
    const after = long.reads.pages;
    long.resolve('2');
    for (let n = 2; n < 22; n += 1) {
      // Hints are gathered; each of these is taken up before the next one comes.
      await expect
        .poll(() => {
          long.hint(String(n));
          return long.reads.requests;
        })
        .toContain(String(n));
    }
    await expect.element(row('Request 2.')).not.toBeInTheDocument();
    await expect.element(row('Request 3.')).toBeVisible();
    expect(long.reads.pages - after).toBeLessThanOrEqual(102);
  });
});

describe('200 rows', () => {
  it('are drawn whole', async () => {
    await show(longList(200));
    await expect.element(row('Request 200.')).toBeInTheDocument();
    expect(drawn()).toHaveLength(200);
    expect(drawn()[0]?.hasAttribute('aria-posinset')).toBe(false);
  });
});

describe('a further page', () => {
  it('takes the focus to its first row, by keyboard alone', async () => {
    const long = longList(300);
    await render(
      <HitlProvider sources={[long.source]}>
        <Inbox />
      </HitlProvider>,
    );
    await expect.element(row('Request 50.')).toBeInTheDocument();
    (page.getByRole('button', { name: 'Load more' }).element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(focusedText).toBe('Request 51.');
  });
});
