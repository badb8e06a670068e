// A badge reads the count and nothing else.
import { afterEach, beforeEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { type Office, openOffice } from '../../test/office.tsx';
import { useCount } from './use-count.ts';

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
