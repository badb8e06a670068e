// Drafts of a form, in an open request on the real engine: kept over a reload and another request, gone once answered,
// and never shown for another question.
import type { CreateRequest, HitlRequest } from '@hitl-kit/client';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { type Office, openOffice } from '../test/office.tsx';
import { RequestView } from './components/request-view.tsx';
import './styles/styles.css';

let office: Office;

beforeAll(() => import('./form.tsx'), 120_000);
beforeEach(() => {
  sessionStorage.clear();
  office = openOffice();
});
afterEach(() => office.hitl.stop());

const order = {
  paramsSchema: {
    type: 'object',
    properties: {
      to: { type: 'object', title: 'To', properties: { city: { type: 'string', title: 'City' } } },
      tags: { type: 'array', title: 'Tags', items: { type: 'string' } },
      limit: { type: ['number', 'null'], title: 'Limit', default: 5 },
    },
  },
  paramsData: { to: { city: 'Graz' }, tags: ['a', 'b'], limit: 7 },
} satisfies Partial<CreateRequest>;
const edited = { to: { city: 'Linz' }, tags: ['b', 'c'], limit: null };

const city = () => page.getByRole('textbox', { name: 'City' });
const button = (name: string) => page.getByRole('button', { name, exact: true });
const open = ({ id }: HitlRequest) =>
  render(
    <office.At person="ana">
      <RequestView id={id} />
    </office.At>,
  );

async function edit() {
  await userEvent.fill(city(), 'Linz');
  await userEvent.click(button('Remove Tags 1'));
  await userEvent.click(button('Add an entry to Tags'));
  await userEvent.keyboard('c');
  await userEvent.clear(page.getByRole('spinbutton', { name: 'Limit' }));
}

async function showsEdits() {
  await expect.element(city()).toHaveValue('Linz');
  await expect.element(page.getByRole('textbox', { name: 'Tags 1' })).toHaveValue('b');
  await expect.element(page.getByRole('textbox', { name: 'Tags 2' })).toHaveValue('c');
  await expect.element(page.getByRole('spinbutton', { name: 'Limit' })).toHaveValue(null);
  await expect.element(page.getByText('3 fields changed')).toBeVisible();
}

describe('a draft', () => {
  it('of groups, lists and emptied fields is kept over a reload, and what is shown is what is answered', async () => {
    const request = await office.ask(order);
    const { unmount } = await open(request);
    await edit();
    await unmount();
    await open(request);
    await showsEdits();
    await userEvent.click(button('Approve'));
    await expect.element(page.getByText(/^You answered/)).toBeVisible();
    expect((await office.read(request)).response?.params).toEqual(edited);
    expect(sessionStorage).toHaveLength(0);
  });

  it('is kept while another request is looked at', async () => {
    const [first, second] = [await office.ask(order), await office.ask({ ...order, subject: 'Another?' })];
    const view = (id: string) => (
      <office.At person="ana">
        <RequestView id={id} />
      </office.At>
    );
    const { rerender } = await render(view(first.id));
    await edit();
    await rerender(view(second.id));
    await expect.element(page.getByRole('heading', { name: 'Another?' })).toBeVisible();
    await expect.element(city()).toHaveValue('Graz');
    await rerender(view(first.id));
    await showsEdits();
  });

  it('is gone when all changes are undone', async () => {
    const request = await office.ask(order);
    await open(request);
    await edit();
    expect(sessionStorage).toHaveLength(1);
    await userEvent.click(button('Undo all'));
    await expect.poll(() => sessionStorage.length).toBe(0);
    await userEvent.click(button('Approve'));
    await expect.element(page.getByText(/^You answered/)).toBeVisible();
    expect((await office.read(request)).response?.params).toEqual(order.paramsData);
  });

  it('never shows for another question', async () => {
    const request = await office.ask(order);
    const { unmount } = await open(request);
    await edit();
    await unmount();
    // The same request as if it had been asked otherwise: the person's draft was about what they read.
    const [key = ''] = Object.keys(sessionStorage);
    const kept = sessionStorage.getItem(key) ?? '';
    expect(kept).toContain(request.digest);
    sessionStorage.setItem(key, kept.replace(request.digest, `sha256:${'0'.repeat(64)}`));
    await open(request);
    await expect.element(city()).toHaveValue('Graz');
    await expect.element(page.getByText(/fields? changed/)).not.toBeInTheDocument();
  });

  it('is none while nobody touched the form, and its defaults are answered', async () => {
    const request = await office.ask({
      paramsSchema: { type: 'object', properties: { note: { type: 'string', title: 'Note', default: 'None.' } } },
    });
    const { unmount } = await open(request);
    const note = page.getByRole('textbox', { name: 'Note' });
    await expect.element(note).toHaveValue('None.');
    await userEvent.fill(note, 'Some.');
    expect(sessionStorage).toHaveLength(1);
    await unmount();
    await open(request);
    await expect.element(note).toHaveValue('Some.');
    await userEvent.fill(note, 'None.');
    expect(sessionStorage).toHaveLength(0);
    await userEvent.click(button('Approve'));
    await expect.element(page.getByText(/^You answered/)).toBeVisible();
    expect((await office.read(request)).response?.params).toEqual({ note: 'None.' });
  });
});
