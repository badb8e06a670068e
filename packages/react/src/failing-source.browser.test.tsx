// An inbox over several sources while one of them cannot be read: it takes nothing from the others.
import { createHitlClient } from '@hitl-kit/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { expectAccessible } from '../test/axe.ts';
import { noNetwork, type Office, openOffice } from '../test/office.tsx';
import { Inbox, type InboxProps } from './components/inbox.tsx';
import { clientSource } from './core/client-source.ts';
import type { HitlSource } from './core/source.ts';
import { HitlProvider } from './provider.tsx';
import './styles/styles.css';

let here: Office;
let there: Office;

beforeEach(async () => {
  [here, there] = [openOffice(), openOffice()];
  await page.viewport(1240, 800);
});
afterEach(async () => {
  vi.restoreAllMocks();
  vi.useRealTimers();
  await Promise.all([here.hitl.stop(), there.hitl.stop()]);
});

/** One person's source over an engine in this tab. */
function sourceOf(office: Office, id: string, name?: string, person = 'ana'): HitlSource {
  const headers = { Authorization: `Bearer ${person}` };
  const client = createHitlClient({ baseUrl: 'http://office.test/api/hitl', fetch: office.fetch, headers });
  return clientSource(client, { id, ...(name ? { name } : {}) });
}

function showBoth(props: InboxProps = {}, person?: string) {
  // Without hints of its own it comes back when it is asked, and not by itself.
  const { subscribe: _, ...airflow } = sourceOf(there, 'there', 'Airflow', person);
  return render(
    <HitlProvider sources={[sourceOf(here, 'here', undefined, person), airflow]}>
      <Inbox {...props} />
    </HitlProvider>,
  );
}

const row = (subject: string) => page.getByRole('button').filter({ hasText: subject });
const button = (name: string) => page.getByRole('button', { name, exact: true });
const missing = () => page.getByText('Airflow could not be read.');
const subjects = () =>
  [...document.querySelectorAll('[data-hitl-part="row-subject"]')].map((element) => element.textContent);

describe('a source that cannot be read', () => {
  it('is named, and the rows and the count of the other one show', async () => {
    await here.ask({ subject: 'Asked here' });
    await there.ask({ subject: 'Asked there' });
    there.interrupt(noNetwork);
    await showBoth();
    await expect.element(missing()).toBeVisible();
    await expect.element(row('Asked here')).toBeVisible();
    await expect.element(page.getByText('1 request waits for you')).toBeInTheDocument();
    await expectAccessible();
  });

  it('shows what was missing once it can be read, and the focus goes to the list', async () => {
    await here.ask({ subject: 'Asked here' });
    await there.ask({ subject: 'Asked there' });
    there.interrupt(noNetwork);
    await showBoth();
    await expect.element(missing()).toBeVisible();
    (button('Try again').element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(button('Try again')).toHaveFocus();

    there.interrupt();
    await userEvent.keyboard('{Enter}');
    await expect.element(row('Asked there')).toHaveFocus();
    await expect.element(missing()).not.toBeInTheDocument();
    await expect.element(page.getByText('2 requests wait for you')).toBeInTheDocument();
    expect(subjects()).toEqual(['Asked there', 'Asked here']);
  });

  it('reveals nothing by itself later, when trying again was in vain', async () => {
    await here.ask({ subject: 'Asked here' });
    await there.ask({ subject: 'Asked there' });
    const refuse = vi.fn(noNetwork);
    there.interrupt(refuse);
    await showBoth();
    await expect.element(missing()).toBeVisible();
    refuse.mockClear();
    await button('Try again').click();
    await expect.poll(() => refuse.mock.calls.length).toBeGreaterThan(0);
    await here.ask({ subject: 'Asked since' });
    await expect.element(button('1 new request')).toBeVisible();

    there.interrupt();
    await here.ask({ subject: 'Asked last' });
    await expect.element(missing()).not.toBeInTheDocument();
    await expect.element(button('3 new requests')).toBeVisible();
    expect(subjects()).toEqual(['Asked here']);
  });

  it('keeps the rows that were read before, in the count too, while the other one goes on', async () => {
    await here.ask({ subject: 'Asked here' });
    await there.ask({ subject: 'Asked there' });
    await showBoth();
    await expect.element(row('Asked there')).toBeVisible();
    there.interrupt(noNetwork);
    await here.ask({ subject: 'Asked since' });
    await expect.element(missing()).toBeVisible();
    await button('1 new request').click();
    expect(subjects()).toEqual(['Asked since', 'Asked there', 'Asked here']);
    await expect.element(page.getByText('3 requests wait for you')).toBeInTheDocument();
  });

  it('is not said to have nothing', async () => {
    await there.ask();
    there.interrupt(noNetwork);
    await showBoth();
    await expect.element(missing()).toBeVisible();
    await expect.element(page.getByText('Nothing waits for you.')).not.toBeInTheDocument();
  });

  it('shows nothing of a session that has ended there', async () => {
    await here.ask({ subject: 'Asked here' });
    await there.ask({ subject: 'Asked there' });
    await showBoth();
    await expect.element(row('Asked there')).toBeVisible();
    there.interrupt(async () => Response.json({ code: 'unauthenticated', status: 401 }, { status: 401 }));
    await here.ask({ subject: 'Asked since' });
    await expect.element(missing()).toBeVisible();
    await expect.element(row('Asked there')).not.toBeInTheDocument();
    await expect.element(row('Asked here')).toBeVisible();
  });

  it('is one notice and one way to try again, also when then no source can be read', async () => {
    await here.ask({ subject: 'Asked here' });
    there.interrupt(noNetwork);
    await showBoth();
    await expect.element(missing()).toBeVisible();
    here.interrupt(noNetwork);
    await here.ask({ subject: 'Asked since' });
    await expect.element(page.getByText(/^Not up to date since/)).toBeVisible();
    await expect.element(missing()).not.toBeInTheDocument();
    expect(button('Try again').elements()).toHaveLength(1);
    here.interrupt();
    there.interrupt();
    await button('Try again').click();
    await expect.element(row('Asked since')).toHaveFocus();
    await expect.element(page.getByText(/^Not up to date since/)).not.toBeInTheDocument();
  });

  it('lets the further pages of the other one load', async () => {
    for (let n = 1; n <= 51; n += 1) await here.ask({ subject: `Asked here ${n}.` });
    there.interrupt(noNetwork);
    await showBoth();
    await expect.element(row('Asked here 51.')).toBeVisible();
    await button('Load more').click();
    await expect.element(row('Asked here 1.')).toBeVisible();
    await expect.element(missing()).toBeVisible();
  });

  it.each([
    ['gives no reply', noNetwork],
    ['ends the session', async () => Response.json({ code: 'unauthenticated', status: 401 }, { status: 401 })],
  ])('takes nothing away when it %s on a further page, which can be loaded later', async (_, instead) => {
    for (let n = 1; n <= 51; n += 1) await there.ask({ subject: `Asked there ${n}.` });
    await here.ask({ subject: 'Asked here' });
    await showBoth();
    await expect.element(row('Asked here')).toBeVisible();
    there.interrupt((request) => (request.url.includes('cursor=') ? instead() : undefined));
    await button('Load more').click();
    await expect.element(missing()).toBeVisible();
    await expect.element(row('Asked here')).toBeVisible();
    await expect.element(row('Asked there 51.')).toBeVisible();
    there.interrupt();
    await button('Load more').click();
    await expect.element(row('Asked there 1.')).toBeVisible();
    await expect.element(missing()).not.toBeInTheDocument();
  });

  it('takes the focus to no further page that could not be loaded when it was asked for', async () => {
    for (let n = 1; n <= 51; n += 1) await there.ask({ subject: `Asked there ${n}.` });
    await here.ask({ subject: 'Asked here' });
    await showBoth();
    await expect.element(row('Asked here')).toBeVisible();
    there.interrupt((request) => (request.url.includes('cursor=') ? noNetwork() : undefined));
    await button('Load more').click();
    await expect.element(missing()).toBeVisible();
    there.interrupt();
    await button('Try again').click();
    await expect.element(row('Asked there 1.')).toBeInTheDocument();
    await expect.element(row('Asked here')).toHaveFocus();
  });

  it('keeps no answered request of the other one in the list while it says nothing', async () => {
    await here.ask({ subject: 'First' });
    const second = await here.ask({ subject: 'Second' });
    await showBoth();
    await row('Second').click();
    await expect.element(button('Approve')).toBeEnabled();
    there.interrupt(() => new Promise<never>(() => undefined));
    await button('Approve').click();
    await expect.poll(async () => (await here.read(second)).state).toBe('responded');
    await expect.poll(subjects).toEqual(['First']);
  });

  it('keeps nothing new of the other one away for longer than it is waited for', async () => {
    await here.ask({ subject: 'First' });
    await showBoth();
    await expect.element(row('First')).toBeVisible();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'], shouldAdvanceTime: true });
    const never = vi.fn(() => new Promise<never>(() => undefined));
    there.interrupt(never);
    for (const [n, subject] of ['Second', 'Third'].entries()) {
      never.mockClear();
      await here.ask({ subject });
      await expect.poll(() => never.mock.calls.length).toBeGreaterThan(1);
      await vi.advanceTimersByTimeAsync(5000);
      await expect.element(button(`${n + 1} new request${n ? 's' : ''}`)).toBeVisible();
    }
  });

  it('is asked at once by each “Try again”, for the list and the count, whatever is still on its way', async () => {
    await here.ask({ subject: 'Asked here' });
    there.interrupt(noNetwork);
    await showBoth();
    await expect.element(missing()).toBeVisible();
    // No time passes: nothing is given up, and no pace comes round.
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const asked = new Set<string | undefined>();
    there.interrupt((request) => {
      asked.add(new URL(request.url).pathname.split('/').at(-1));
      return new Promise<never>(() => undefined);
    });
    for (let presses = 1; presses <= 2; presses += 1) {
      asked.clear();
      await button('Try again').click();
      await expect.poll(() => [...asked].sort()).toEqual(['counts', 'requests']);
    }
  });

  it('takes no answer away from the requests of the other one', async () => {
    const asked = await here.ask({ subject: 'Asked here' });
    const unreached = await there.ask({ subject: 'Asked there' });
    await showBoth();
    await expect.element(row('Asked there')).toBeVisible();
    await button('Select').click();
    await button('Select all 2 shown').click();
    await page.getByLabelText('Answer with').selectOptions('Approve');
    there.interrupt(noNetwork);
    await button('Answer 2 with “Approve”').click();
    await expect.element(page.getByText('1 answered. 1 not answered.').first()).toBeVisible();
    expect((await here.read(asked)).state).toBe('responded');
    there.interrupt();
    await page.getByRole('region', { name: 'Results' }).getByRole('button', { name: 'Try again' }).click();
    await expect.poll(async () => (await there.read(unreached)).state).toBe('responded');
  });

  it('takes the view of everything from nobody whom the other one lets in', async () => {
    await here.ask({ subject: 'Asked here' });
    there.interrupt(noNetwork);
    await showBoth({ administer: true }, 'lena');
    await page.getByRole('tab', { name: 'All' }).click();
    await expect.element(row('Asked here')).toBeVisible();
    await expect.element(missing()).toBeVisible();
  });
});

it('each request has the controls of its own source, also where two sources call a request the same', async () => {
  const request = await here.ask({ subject: 'Asked here' });
  const twinRequest = await there.ask({ subject: 'Asked there' });
  const { list, get, count, respond, now } = sourceOf(there, 'there');
  const plain: HitlSource = {
    id: 'there',
    capabilities: { views: ['assigned'], comment: false },
    list: async (query, options) => {
      const { items, nextCursor } = await list(query, options);
      return { items: items.map((item) => ({ ...item, id: request.id })), nextCursor };
    },
    get: async (_, options) => ({ ...(await get(twinRequest.id, options)), id: request.id }),
    count,
    respond,
    now,
  };
  await render(
    <HitlProvider sources={[sourceOf(here, 'here'), plain]}>
      <Inbox />
    </HitlProvider>,
  );
  await expect.element(page.getByText('2 requests wait for you')).toBeInTheDocument();
  await row('Asked there').click();
  await expect.element(page.getByRole('heading', { name: 'Asked there' })).toHaveFocus();
  await expect.element(button('Approve')).toBeEnabled();
  await expect.element(button('Add a comment')).not.toBeInTheDocument();
  await row('Asked here').click();
  await expect.element(page.getByRole('heading', { name: 'Asked here' })).toHaveFocus();
  await button('Approve').click();
  await expect.element(page.getByText('1 request waits for you')).toBeInTheDocument();
  expect((await here.read(request)).state).toBe('responded');
  expect(await there.count('ana')).toBe(1);
});
