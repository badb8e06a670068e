// A slot that hands all it gets to an element of the part's own kind changes nothing, whichever part it stands for.
import { createElement, type ElementType, forwardRef } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { at, button, row, showInbox } from '../../test/inbox.tsx';
import { type Office, openOffice } from '../../test/office.tsx';
import { Inbox } from '../components/inbox.tsx';
import * as all from './all.ts';
import type { Appearance } from './appearance.ts';

let office: Office;
let slots: Record<string, ElementType>;

beforeAll(async () => {
  await Promise.all([import('../form.tsx'), import('../markdown.tsx')]);
  // An item outside its list is of no matter here.
  const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const view = await render(Object.entries(all).map(([key, Part]) => createElement(Part as ElementType, { key })));
  const elements = [...document.querySelectorAll<HTMLElement>('[data-hitl-part]')];
  slots = Object.fromEntries(
    elements.map(({ dataset, localName }) => [
      dataset.hitlPart,
      forwardRef((props, ref) => createElement(localName, { ...props, ref, 'data-slot': localName })),
    ]),
  );
  await view.unmount();
  told.mockRestore();
}, 120_000);

beforeEach(async () => {
  office = openOffice();
  await page.viewport(1240, 1400);
});
afterEach(() => office.hitl.stop());

const field = (name: string) => at('lena').getByLabelText(name, { exact: true });
const drawn = (query: string) =>
  [...document.querySelectorAll<HTMLElement>(query)].map(({ dataset }) => dataset.hitlPart);

it('there is one for every part', () => {
  expect(Object.keys(slots).sort()).toEqual(
    Object.values(all)
      .map(({ displayName }) => displayName)
      .sort(),
  );
});

it('a whole inbox is drawn through them: filters, several at once, a form, a comment, tools', async () => {
  const complaints = vi.spyOn(console, 'error');
  const forLena = { assignees: { users: ['lena'] } };
  await office.ask({ ...forLena, subject: 'Another one?' });
  await office.ask({
    ...forLena,
    paramsSchema: {
      type: 'object',
      properties: {
        amount: { type: 'number', title: 'Amount' },
        note: { type: 'string', title: 'Note' },
        account: { enum: ['a', 'b', 'c', 'd', 'e'], title: 'Account' },
        speed: { enum: ['slow', 'fast'], title: 'Speed' },
        at: { type: 'string', format: 'time', title: 'At' },
        tags: { type: 'array', title: 'Tags', items: { type: 'string' } },
      },
    },
    paramsUi: { note: { 'ui:widget': 'textarea' } },
    paramsData: { amount: 42.5, at: '14:30:00Z', tags: ['one'] },
  });
  await showInbox(office, {
    person: 'lena',
    administer: true,
    provider: { appearance: { slots } as Appearance },
  });
  await button('Filter', 'lena').click();
  await expect.element(field('Order')).toHaveAttribute('data-slot', 'select');
  await expect.element(field('Label')).toHaveAttribute('data-slot', 'input');
  await field('Label').fill('none');
  await button('Filter', 'lena').click();
  await button('Select', 'lena').click();
  await button('Select all 2 shown', 'lena').click();
  await expect.element(field('Answer with')).toHaveAttribute('data-slot', 'select');
  await row('Refund order 1042?', 'lena').click();
  await expect.element(field('Note')).toHaveAttribute('data-slot', 'textarea');
  await field('Note').fill('In transit.');
  await button('Add a comment', 'lena').click();
  await expect.element(field('Comment')).toHaveAttribute('data-slot', 'textarea');
  for (const tool of ['Snooze', 'Decide as administrator', 'Claim']) await button(tool, 'lena').click();
  await expect.element(field('For how long')).toHaveAttribute('data-slot', 'select');

  expect(new Set(drawn('[data-slot]')).size).toBeGreaterThan(60);
  // A group's name and the zone of a time are other elements by themselves; a slot draws them, too.
  expect(drawn('[data-hitl-part]:not([data-slot])')).toEqual([]);
  expect(complaints.mock.calls).toEqual([]);
});

it('keeps the place of the search while that loads', () => {
  const html = renderToString(
    <office.At person="lena" appearance={{ slots } as Appearance}>
      <Inbox />
    </office.At>,
  );
  expect(html).toMatch(/<search [^>]*data-slot="search"/);
});
