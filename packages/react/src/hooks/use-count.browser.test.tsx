// A badge reads the count and nothing else.
import { afterEach, beforeEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { type Office, openOffice } from '../../test/office.tsx';
import type { Hint, HitlSource } from '../core/source.ts';
import { HitlProvider } from '../provider.tsx';
import { useCount } from './use-count.ts';
import { useInbox } from './use-inbox.ts';

let office: Office;

beforeEach(() => {
  office = openOffice();
});
afterEach(() => office.hitl.stop());

function Badges() {
  return (
    <>
      <output aria-label="Waiting">{useCount()}</output>
      <output aria-label="Answered">{useCount({ view: 'answered' })}</output>
    </>
  );
}

it('follows how many wait and how many are answered, without loading a list', async () => {
  const request = await office.ask();
  await render(
    <office.At person="ana">
      <Badges />
    </office.At>,
  );
  await expect.element(page.getByLabelText('Waiting')).toHaveTextContent('1');
  await expect.element(page.getByLabelText('Answered')).toHaveTextContent('0');
  await office.answer(request, 'ben', 'Approve');
  await expect.element(page.getByLabelText('Waiting')).toHaveTextContent('0');
  await expect.element(page.getByLabelText('Answered')).toHaveTextContent('1');
  expect(office.calls.filter((call) => call === 'GET /requests')).toEqual([]);
});

/** A source without rows, which has nothing to say but a number. */
const counting = (id: string, count: () => Promise<number>): HitlSource => ({
  id,
  capabilities: { views: ['assigned'], comment: false },
  list: async () => ({ items: [], nextCursor: null }),
  count,
  get: () => Promise.reject(new Error('Not asked here.')),
  respond: () => Promise.reject(new Error('Not asked here.')),
  now: Date.now,
});

function CountWithList() {
  const { count, refresh } = useInbox();
  return (
    <>
      <output aria-label="Waiting">{count}</output>
      <button type="button" onClick={refresh}>
        Refresh
      </button>
    </>
  );
}

const waiting = () => page.getByLabelText('Waiting');

it('goes on counting, however many hints come, while another source says nothing', async () => {
  let number = 1;
  let hint: (hint: Hint) => void = () => undefined;
  const busy: HitlSource = {
    ...counting('busy', async () => number),
    subscribe: (onHint, signal) => {
      hint = onHint;
      onHint({ kind: 'resync' });
      return new Promise((resolve) => signal.addEventListener('abort', () => resolve()));
    },
  };
  let silent = false;
  const other = counting('other', () => (silent ? new Promise(() => undefined) : Promise.resolve(0)));
  await render(
    <HitlProvider sources={[busy, other]}>
      <Badges />
    </HitlProvider>,
  );
  await expect.element(waiting()).toHaveTextContent('1');
  silent = true;
  number = 2;
  const hints = setInterval(() => hint({ kind: 'change', id: 'any' }), 500);
  await expect.element(waiting(), { timeout: 20_000 }).toHaveTextContent('2');
  clearInterval(hints);
});

it('is read again with the list when somebody asks for it', async () => {
  let number = 1;
  await render(
    <HitlProvider sources={[counting('one', async () => number)]}>
      <CountWithList />
    </HitlProvider>,
  );
  await expect.element(waiting()).toHaveTextContent('1');
  number = 2;
  await page.getByRole('button', { name: 'Refresh' }).click();
  await expect.element(waiting(), { timeout: 5000 }).toHaveTextContent('2');
});
