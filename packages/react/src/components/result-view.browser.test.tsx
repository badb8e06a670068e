// AF-20: how a request ended, from plain props: by whom, why, with what, and what was changed of what was proposed.
import type { HitlRequest } from '@hitl-kit/client';
import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { expectAccessible } from '../../test/axe.ts';
import { answeredRequest, aRequest, NOW } from '../../test/requests.ts';
import '../styles/styles.css';
import { ar, LocalizationProvider } from '../i18n/index.ts';
import { ResultView, Root } from './index.ts';

const now = () => NOW;
const resolvedAt = '2026-11-21T14:00:00.000Z';
const lines = async (request: HitlRequest, by?: string) => {
  await render(
    <Root>
      <ResultView request={request} now={now} by={by} />
    </Root>,
  );
  return [...document.querySelectorAll('.hitl-notice-title, .hitl-notice-detail > span')].map(
    ({ textContent }) => textContent,
  );
};
const entered = (params: unknown, paramsData: unknown, paramsSchema: HitlRequest['paramsSchema'] = null) => {
  const base = answeredRequest({ paramsData, paramsSchema });
  return { ...base, response: base.response && { ...base.response, params } };
};
const rows = () =>
  page
    .getByRole('row')
    .elements()
    .map(({ textContent }) => textContent);

describe('ResultView', () => {
  it.each([
    ['expired', {}, ['No response received.', 'It had no default, so nothing was taken.']],
    ['cancelled', { reason: 'Order deleted.' }, ['Ana did so.', 'No response received.', 'Reason: Order deleted.']],
    ['failed', { reason: 'Order deleted.' }, ['Ana did so.', 'No response received.', 'Reason: Order deleted.']],
    [
      'cancelled',
      { reason: 'It was asked again.', supersededBy: '019aa6f0-7000-7000-8000-000000000002' },
      ['Ana did so.', 'No response received.', 'A newer request replaces it.'],
    ],
  ] as const)('%s: no response received, by whom and why', async (state, more, details) => {
    const [title, ...rest] = await lines(aRequest({ state, resolvedAt, ...more }), 'Ana did so.');
    expect(title).toMatch(/^(Nobody answered by|The request was)/);
    expect(rest).toEqual(details);
    await expectAccessible();
  });

  it('a forced answer says so, and why', async () => {
    const base = answeredRequest({ reason: 'Support is closed today.' });
    const request = { ...base, response: base.response && { ...base.response, channel: 'forced' as const } };
    expect(await lines(request)).toEqual([
      'Ana answered “Approve” 10 s ago.',
      'forced by an administrator',
      'Reason: Support is closed today.',
    ]);
    await expectAccessible();
  });

  it('X-10: shows beside each entered value what was proposed, where that differs', async () => {
    const proposal = { amount: 42.5, note: '', address: { city: 'Bonn', zip: '53111' }, tags: ['a', 'b'], gone: 'x' };
    const answer = { amount: 38, note: '', address: { city: 'Köln', zip: '53111' }, tags: ['a'], added: 'new' };
    const schema = { type: 'object', properties: { amount: { title: 'Amount (EUR)' } } };
    await lines(entered(answer, proposal, schema));
    expect(rows()).toEqual([
      'Amount (EUR)38 Proposed: 42.5',
      'noteNo value',
      'addresscityKöln Proposed: Bonnzip53111',
      'cityKöln Proposed: Bonn',
      'zip53111',
      'tagsa Proposed: a, b',
      'addednew Proposed: No value',
      'goneNo value Proposed: x',
    ]);
    await expectAccessible();
  });

  it('compares a bare value, and nothing where nothing was proposed', async () => {
    await lines(entered(7, 5));
    await expect.element(page.getByText('Proposed: 5')).toBeVisible();
    await lines(entered({ amount: 38 }, null));
    expect(rows().at(-1)).toBe('amount38');
  });
});

it('a reason keeps its own direction in a sentence of another one', async () => {
  await render(
    <LocalizationProvider localization={ar}>
      <Root>
        <ResultView request={aRequest({ state: 'failed', reason: 'The account was closed.' })} />
      </Root>
    </LocalizationProvider>,
  );
  expect(page.getByText('The account was closed.', { exact: true }).element().tagName).toBe('BDI');
});
