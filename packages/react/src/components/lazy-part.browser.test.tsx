// A body whose part cannot be loaded: only where somebody may answer is it said that the answer waits for it.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { type Office, openOffice, type Person } from '../../test/office.tsx';
import { RequestView } from './request-view.tsx';

vi.mock('../markdown.tsx', () => {
  throw new Error('The network is gone.');
});

let office: Office;
beforeEach(() => {
  office = openOffice();
});
afterEach(() => office.hitl.stop());

async function shown(id: string, person: Person) {
  const { unmount } = await render(
    <office.At person={person}>
      <RequestView id={id} />
    </office.At>,
  );
  const alert = page.getByRole('alert');
  await expect.element(alert.getByText('This could not be loaded.')).toBeVisible();
  await expect.element(alert.getByRole('button', { name: 'Try again' })).toBeVisible();
  const said = alert.element().textContent;
  await unmount();
  return said;
}

it('says so to whoever may answer', async () => {
  const { id } = await office.ask({ body: 'Damaged.' });
  expect(await shown(id, 'ana')).toContain('The answer opens once all is here to be read.');
});

it('promises no answer to others, nor once it is resolved', async () => {
  const request = await office.ask({ body: 'Damaged.' });
  expect(await shown(request.id, 'lena')).not.toContain('answer');
  await office.answer(request, 'ben', 'Approve');
  expect(await shown(request.id, 'ana')).not.toContain('answer');
});
