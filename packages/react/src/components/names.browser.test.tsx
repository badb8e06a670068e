// People and roles by the names of the host, wherever else an id would stand.
import type { Actor } from '@hitl-kit/server-adapter';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { list, showInbox } from '../../test/inbox.tsx';
import { type Office, openOffice, refund } from '../../test/office.tsx';
import { answeredRequest } from '../../test/requests.ts';
import { LocalizationProvider } from '../i18n/index.ts';
import { RequestView } from './request-view.tsx';
import { ResultView } from './result-view.tsx';
import { Root } from './root.tsx';

const people: Record<string, string> = {
  ben: 'Ben Mayer',
  carla: 'Carla Sommer',
  'refund-agent': 'Refund agent',
  ana: 'A. N.',
};
const roles: Record<string, string> = { support: 'Customer support', lead: 'Team leads' };
const localization = {
  names: { user: (id: string) => people[id], role: (id: string) => roles[id] },
};
const agent: Actor = { id: 'refund-agent', permissions: ['request'] };

let office: Office;
beforeEach(() => {
  office = openOffice();
});
afterEach(() => office.hitl.stop());

const ask = (input = {}) => office.hitl.requests.create({ ...refund, ...input }, { actor: agent });
const show = (id: string, person: 'ana' | 'ben' | 'lena' = 'ana', administer = false) =>
  render(
    <office.At person={person} localization={localization}>
      <RequestView id={id} administer={administer} />
    </office.At>,
  );

it('are told in a row and at the top of the request: who asks, and for whom', async () => {
  await ask({ assignees: { users: ['ben', 'dora'], roles: ['support', 'press'] } });
  await showInbox(office, { provider: { localization } });
  const row = list().getByRole('button', { name: /^Refund order/ });
  await expect
    .poll(() => row.element().textContent)
    .toContain('Refund agent · Ben Mayer, dora, Customer support or press');
  await row.click();
  await expect.element(page.getByText('For Ben Mayer, dora, Customer support or press')).toBeVisible();
  await expect.element(page.getByText(/^Asked by Refund agent/)).toBeVisible();
});

it('are told of who can answer instead', async () => {
  const { id } = await ask({ assignees: { users: ['ben'], roles: ['support'] } });
  await show(id, 'lena');
  await expect.element(page.getByText('Ben Mayer or Customer support can answer it.')).toBeVisible();
});

it('are told where an administrator decides in somebody’s place', async () => {
  const { id } = await ask();
  await show(id, 'lena', true);
  await page.getByRole('button', { name: 'Decide as administrator' }).click();
  await page.getByRole('radio', { name: 'Approve' }).click();
  await userEvent.fill(page.getByRole('textbox', { name: /Reason/ }), 'Closed today.');
  await page.getByRole('button', { name: 'Continue to the last step' }).click();
  await expect.element(page.getByText(/You answer “Approve” in place of Customer support\./)).toBeVisible();
});

it('are told of whom it was delegated to, while it is typed, once it is done, and in the history', async () => {
  const { id } = await ask({ assignees: { users: ['ana'] } });
  await show(id);
  await page.getByRole('button', { name: 'Delegate' }).click();
  await userEvent.fill(page.getByLabelText('Person'), 'carla');
  await page.getByRole('button', { name: 'Delegate to Carla Sommer' }).click();
  await expect.element(page.getByText('Carla Sommer can answer in your place.')).toBeVisible();
  await expect.element(page.getByRole('listitem').filter({ hasText: 'delegated it to Carla Sommer' })).toBeVisible();
});

it('are told of roles in the history', async () => {
  const { id } = await ask();
  const lena: Actor = { id: 'lena', name: 'Lena', permissions: ['administer'] };
  await office.hitl.requests.assign(id, { assignees: { roles: ['support', 'lead'] } }, { actor: lena });
  await show(id);
  const assigned = page.getByRole('listitem').filter({ hasText: 'Lena assigned it to Customer support or Team leads' });
  await expect.element(assigned).toBeVisible();
});

it('do not take the place of the name that the contract carries', async () => {
  await ask({ options: ['OK'], defaults: null });
  const [asked] = (await office.hitl.requests.list({ view: 'assigned' }, { actor: { id: 'ana', roles: ['support'] } }))
    .items;
  await office.answer(asked as never, 'ana', 'OK');
  await show(asked?.id ?? '', 'ben');
  await expect.element(page.getByText(/^Ana answered “OK”/).first()).toBeVisible();
  expect(document.body.textContent).not.toContain('A. N.');
});

it('are told without a server, too', async () => {
  const answered = answeredRequest();
  const response = answered.response && { ...answered.response, respondedBy: { id: 'carla' } };
  await render(
    <LocalizationProvider localization={localization}>
      <Root>
        <ResultView request={{ ...answered, response }} />
      </Root>
    </LocalizationProvider>,
  );
  await expect.element(page.getByText(/^Carla Sommer answered “Approve”/)).toBeVisible();
});

it.each([
  ['throws', { user: fail, role: fail }],
  ['says nothing', { user: () => '', role: () => '' }],
])('give way to their ids where the host’s own function %s', async (_, names) => {
  await ask({ assignees: { users: ['ben'], roles: ['support'] } });
  await showInbox(office, { provider: { localization: { names } } });
  const row = list().getByRole('button', { name: /^Refund order/ });
  await expect.poll(() => row.element().textContent).toContain('refund-agent · ben or support');
  await row.click();
  await expect.element(page.getByText('For ben or support')).toBeVisible();
  await expect.element(page.getByText(/^Asked by refund-agent/)).toBeVisible();
});

function fail(): never {
  throw new Error('The directory is not there.');
}
