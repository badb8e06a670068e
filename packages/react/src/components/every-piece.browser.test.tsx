// Whatever a person sees or works in an inbox is a part: a host finds it by name and reaches it by `appearance`.
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { at, button, row, showInbox, tab, text } from '../../test/inbox.tsx';
import { type Office, openOffice } from '../../test/office.tsx';
import type { Appearance } from '../parts/appearance.ts';

let office: Office;

beforeAll(() => Promise.all([import('../form.tsx'), import('../markdown.tsx')]), 120_000);
beforeEach(async () => {
  office = openOffice();
  await page.viewport(1240, 1400);
});
afterEach(() => office.hitl.stop());

/** What can be worked, and what has a class of the kit. */
const PIECES = ['button', 'input', 'select', 'textarea', 'label', '[class*="hitl-"]'].map((one) => `.hitl-root ${one}`);

/** Pieces that are no part. What only hides need be none. */
const nameless = (): string[] =>
  [...document.querySelectorAll<HTMLElement>(PIECES.join(', '))]
    .filter((piece) => piece.dataset.hitlPart === undefined && piece.getAttribute('class') !== 'hitl-visually-hidden')
    .map(({ outerHTML }) => outerHTML.slice(0, 120));

const shown = (): string[] =>
  [...document.querySelectorAll<HTMLElement>('[data-hitl-part]')].map(({ dataset }) => String(dataset.hitlPart));

function expectOnlyParts(...among: string[]): void {
  expect(nameless()).toEqual([]);
  expect(shown()).toEqual(expect.arrayContaining(among));
}

const search = () => at('lena').getByRole('searchbox', { name: 'Search subject and body' });
const field = (name: string) => at('lena').getByLabelText(name, { exact: true });

const forLena = { assignees: { users: ['lena'] } };
const form = {
  paramsSchema: {
    type: 'object',
    required: ['amount'],
    properties: {
      amount: { type: 'number', title: 'Amount' },
      note: { type: 'string', title: 'Note', description: 'For the books.' },
      urgent: { type: 'boolean', title: 'Urgent' },
      account: { enum: ['a', 'b', 'c', 'd', 'e'], title: 'Account' },
      speed: { enum: ['slow', 'fast'], title: 'Speed' },
      tags: { type: 'array', title: 'Tags', items: { type: 'string' } },
    },
  },
  paramsUi: { note: { 'ui:widget': 'textarea' } },
  paramsData: { amount: 42.5, tags: ['one'] },
};

describe('only parts stand in', () => {
  it('the list, its search, its filters and its further page', async () => {
    for (let nth = 0; nth < 51; nth += 1) await office.ask({ ...forLena, subject: `Request ${nth}` });
    await showInbox(office, { person: 'lena', administer: true });
    await expect.element(button('Load more', 'lena')).toBeInTheDocument();
    await button('Filter', 'lena').click();
    await field('Label').fill('none');
    await expect.element(field('Label')).toHaveAttribute('aria-invalid', 'true');
    expectOnlyParts('row-top', 'row-bottom', 'row-time', 'field', 'label', 'input', 'select', 'field-error');
    expect(document.querySelector('[data-action="more"]')).toHaveAttribute('data-hitl-part', 'button');

    await field('Label').fill('');
    await field('Order').selectOptions('Oldest first');
    await button('Filter (1)', 'lena').click();
    expectOnlyParts('finder', 'search', 'chips', 'chip', 'chip-text', 'matches');
    await search().fill('no such thing');
    await expect.element(text('No request matches.', 'lena')).toBeVisible();
    expectOnlyParts('empty');
  });

  it('what answers several at once, and what came of each', async () => {
    const options = [{ value: 'Approve', requireComment: true }, 'Reject'];
    for (const subject of ['One', 'Two']) await office.ask({ ...forLena, subject, options, defaults: null });
    await showInbox(office, { person: 'lena' });
    await button('Select', 'lena').click();
    expect(document.querySelector('[data-action="select"]')).toHaveAttribute('data-hitl-part', 'button');
    await button('Select all 2 shown', 'lena').click();
    await field('Answer with').selectOptions('Approve');
    expectOnlyParts('row-check', 'check', 'bulk', 'bulk-line', 'label', 'select', 'textarea', 'required');
    await at('lena')
      .getByRole('textbox', { name: /^Comment for all/ })
      .fill('Fine.');
    await button('Answer 2 with “Approve”', 'lena').click();
    await expect.element(at('lena').getByRole('region', { name: 'Results' })).toBeVisible();
    expectOnlyParts('bulk-results', 'bulk-summary', 'bulk-list', 'bulk-result');
  });

  it('a request with a form, and an option that wants a comment', async () => {
    await office.ask({
      ...forLena,
      ...form,
      body: 'See:\n\n| a | b |\n|---|---|\n| 1 | 2 |',
      context: { order: { id: 1042, lines: [{ sku: 'a' }], note: null, tags: [] } },
      source: { system: 'agent', workflow: 'refunds', run: '7', url: 'https://example.test' },
      options: [{ value: 'Approve', description: 'Pays it out.', requireComment: true }, 'Reject'],
    });
    await showInbox(office, { person: 'lena' });
    await row('Refund order 1042?', 'lena').click();
    await expect.element(field('Amount (required)')).toBeVisible();
    await expect.element(at('lena').getByRole('cell', { name: '2', exact: true })).toBeVisible();
    await field('Amount (required)').fill('1');
    await button(/^Approve/, 'lena').click();
    await expect.element(text('This option needs a comment.', 'lena')).toBeVisible();
    expectOnlyParts('source-separator', 'body-scroll', 'data-table', 'form', 'check', 'field-help', 'field-changed');
    expectOnlyParts('comment', 'field-error', 'required', 'option-description', 'actions');
    expect(document.querySelector('[data-action="back"]')).toHaveAttribute('data-hitl-part', 'button');
  });

  it('a long list of options, and its filter', async () => {
    await office.ask({ ...forLena, multiple: true, options: [...'abcdefghij'], defaults: ['a'] });
    await showInbox(office, { person: 'lena' });
    await row('Refund order 1042?', 'lena').click();
    await expect.element(button('Add a comment', 'lena')).toBeEnabled();
    await at('lena').getByRole('searchbox', { name: 'Filter options' }).fill('none');
    await expect.element(text('No option matches.', 'lena')).toBeVisible();
    expectOnlyParts('choices-box', 'choices', 'choices-list', 'confirm', 'confirm-hint', 'actions-end');
  });

  it('the tools of a request, its history and its thread', async () => {
    const before = await office.ask({ ...forLena, subject: 'Before' });
    await office.ask({ ...forLena, supersedes: before.id, quorum: 1 });
    const people = async () => [{ id: 'c-17', name: 'Cleo' }];
    await showInbox(office, { person: 'lena', administer: true, provider: { people } });
    await row('Refund order 1042?', 'lena').click();
    await expect.element(text(/^Asked before/, 'lena')).toBeVisible();
    expectOnlyParts('tools', 'tool-row', 'history', 'thread', 'thread-body', 'thread-subject');
    await button('Claim', 'lena').click();
    await expect.element(field('For how long')).toBeVisible();
    expectOnlyParts('tool-panel', 'tool-title', 'field-help', 'field', 'label', 'select');
    await button('Delegate', 'lena').first().click();
    await at('lena').getByRole('combobox', { name: 'Person' }).fill('C');
    await expect.element(at('lena').getByRole('option', { name: 'Cleo c-17' })).toBeVisible();
    expectOnlyParts('suggestions', 'suggestion');
    await userEvent.keyboard('{Escape}');
    await button('Snooze', 'lena').click();
    await at('lena').getByRole('radio', { name: 'Another time' }).click();
    await button('Snooze', 'lena').last().click();
    expectOnlyParts('choices', 'check', 'field', 'input', 'field-error');
    await button('Decide as administrator', 'lena').click();
    await button('Continue to the last step', 'lena').click();
    expectOnlyParts('choices-list', 'check', 'field-error', 'required');
    await button('Comment on this request', 'lena').click();
    await at('lena').getByRole('textbox', { name: 'Comment' }).fill('x'.repeat(9_900));
    await expect.element(text(/100 characters left/, 'lena')).toBeVisible();
    expectOnlyParts('field', 'textarea', 'field-help');
  });

  it('a request that is put aside, and one that is answered', async () => {
    await office.ask({ ...forLena, subject: 'Later' });
    await office.ask({ ...forLena, subject: 'Now' });
    await showInbox(office, { person: 'lena' });
    await row('Later', 'lena').click();
    await button('Snooze', 'lena').click();
    await button(/^Snooze until/, 'lena').click();
    await expect.element(text(/^Snoozed until/, 'lena').first()).toBeVisible();
    expectOnlyParts('standing');
    await tab('Snoozed', 'lena').click();
    await expect.element(button('Bring back: Later', 'lena')).toBeVisible();
    expectOnlyParts('row-note');
    await tab('Waiting for me', 'lena').click();
    await row('Now', 'lena').click();
    await button('Approve', 'lena').click();
    await tab('Answered', 'lena').click();
    await row('Now', 'lena').click();
    await expect.element(text(/^You answered “Approve”/, 'lena').first()).toBeVisible();
    expectOnlyParts('result', 'notice', 'history-list', 'event');
  });
});

describe('`appearance.elements`', () => {
  const appearance: Appearance = {
    elements: {
      input: 'host-input',
      select: 'host-select',
      textarea: 'host-textarea',
      check: 'host-check',
      label: 'host-label',
      button: ({ action }) => (action === 'more' ? 'host-more' : undefined),
    },
  };

  it('reaches each control wherever it stands: search, filter, comment, tool and form', async () => {
    await office.ask({ ...forLena, ...form });
    await showInbox(office, { person: 'lena', provider: { appearance } });
    await expect.element(search()).toHaveClass('host-input');
    await button('Filter', 'lena').click();
    await expect.element(field('Order')).toHaveClass('host-select');
    await row('Refund order 1042?', 'lena').click();
    await expect.element(field('Amount (required)')).toHaveClass('host-input');
    await expect.element(field('Urgent')).toHaveClass('host-check');
    await button('Add a comment', 'lena').click();
    await expect.element(field('Comment')).toHaveClass('host-textarea');
    await button('Claim', 'lena').click();
    await expect.element(field('For how long')).toHaveClass('host-select');
    const labels = [...document.querySelectorAll('label[for]')];
    expect(labels.map((label) => label.textContent.trim())).toEqual(
      expect.arrayContaining(['Order', 'Comment', 'For how long']),
    );
    expect(labels.filter((label) => !label.classList.contains('host-label'))).toEqual([]);
  });

  it('knows a button by what it does', async () => {
    for (let nth = 0; nth < 51; nth += 1) await office.ask({ ...forLena, subject: `Request ${nth}` });
    await showInbox(office, { person: 'lena', provider: { appearance } });
    await expect.element(button('Load more', 'lena')).toHaveClass('host-more');
    expect(document.querySelectorAll('.host-more')).toHaveLength(1);
  });
});
