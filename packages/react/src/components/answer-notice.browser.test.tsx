// Why the server did not take an answer: in the person's language, as far as there are words.
import { afterEach, beforeEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { type Office, openOffice } from '../../test/office.tsx';
import { de } from '../i18n/index.ts';
import { RequestView } from './request-view.tsx';

let office: Office;
beforeEach(() => {
  office = openOffice();
});
afterEach(() => office.hitl.stop());

/** Ana, who reads German, approves, and gets this 422. */
async function refuse(code: string, ...errors: { pointer: string; message: string }[]) {
  const { id } = await office.ask();
  office.interrupt((call) => {
    if (call.method !== 'POST') return undefined;
    const problem = { type: `urn:hitl-kit:problem:${code}`, title: code, status: 422, code, detail: code, errors };
    const headers = { 'content-type': 'application/problem+json' };
    return Promise.resolve(new Response(JSON.stringify(problem), { status: 422, headers }));
  });
  await render(
    <office.At person="ana" localization={de}>
      <RequestView id={id} />
    </office.At>,
  );
  await page.getByRole('button', { name: 'Approve' }).click();
  await expect.element(page.getByRole('alert')).toBeVisible();
  return page.getByRole('alert').element().textContent;
}

it('says by its code what is wrong with the options, without the server’s English', async () => {
  const message = 'chosenOptions/0 is not an option of this request.';
  expect(await refuse('invalid_option', { pointer: '/chosenOptions/0', message })).toBe(
    'Die gewählten Optionen passen nicht zu dieser Anfrage.',
  );
});

it('adds the server’s text to what the words of a code leave open', async () => {
  const message = 'comment names a customer.';
  expect(await refuse('invalid_params', { pointer: '/comment', message })).toBe(
    `Einige Werte müssen noch einmal angesehen werden.${message}`,
  );
});
