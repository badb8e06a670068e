// Without a network: the list says since when it is not up to date, and comes back by itself or when asked.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { expectAccessible } from '../../test/axe.ts';
import { button, news, row, showInbox, text } from '../../test/inbox.tsx';
import { noNetwork, type Office, openOffice } from '../../test/office.tsx';

let office: Office;

beforeEach(async () => {
  office = openOffice();
  await page.viewport(1240, 800);
});
afterEach(async () => {
  vi.restoreAllMocks();
  await office.hitl.stop();
});

// With its date, when midnight came in between.
const notUpToDate = () => text(/^Not up to date since (\d+ \w+, )?\d\d:\d\d\.$/);

const focus = (element: Element) => (element as HTMLElement).focus();

function network(is: 'online' | 'offline'): void {
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(is === 'online');
  window.dispatchEvent(new Event(is));
}

describe('without a network', () => {
  it('the list stands, and says at once since when it is not up to date', async () => {
    await office.ask();
    await showInbox(office);
    await expect.element(row('Refund')).toBeVisible();
    await expect.element(notUpToDate()).not.toBeInTheDocument();
    office.interrupt(noNetwork);
    network('offline');
    await expect.element(notUpToDate()).toBeVisible();
    await expect.element(row('Refund')).toBeVisible();
    await expectAccessible();
    office.interrupt();
    network('online');
    await expect.element(notUpToDate()).not.toBeInTheDocument();
  });

  it('says it too when the server cannot be reached, and keeps the focus in the list when it is asked again', async () => {
    await office.ask({ subject: 'Old one' });
    await showInbox(office);
    await expect.element(row('Old one')).toBeVisible();
    office.interrupt(noNetwork);
    await office.ask({ subject: 'New one' });
    await expect.element(notUpToDate()).toBeVisible();
    office.interrupt();
    (button('Try again').element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(notUpToDate()).not.toBeInTheDocument();
    await expect.element(row('Old one')).toHaveFocus();
    await expect.element(button('1 new request')).toBeVisible();
  });

  it('keeps why a list could not be read while it is read again, and “Try again” the focus', async () => {
    await office.ask();
    const gate = { letGo: () => {} };
    const reads = { count: 0 };
    const isList = (call: Request) => call.method === 'GET' && new URL(call.url).pathname.endsWith('/requests');
    office.interrupt((call) => (isList(call) ? noNetwork() : undefined));
    await showInbox(office);
    await expect.element(button('Try again')).toBeVisible();
    focus(button('Try again').element());
    const held = new Promise<void>((resolve) => {
      gate.letGo = resolve;
    });
    office.interrupt((call) => {
      if (!isList(call)) return undefined;
      reads.count += 1;
      return held.then(noNetwork);
    });

    await userEvent.keyboard('{Enter}');
    await expect.element(button('Try again')).toHaveAttribute('aria-disabled', 'true');
    await expect.element(button('Try again')).toHaveFocus();
    await expect.element(text('The server cannot be reached.')).toBeVisible();
    await userEvent.keyboard('{Enter}');
    expect(reads.count).toBe(1);
    gate.letGo();
    await expect.element(button('Try again')).not.toHaveAttribute('aria-disabled', 'true');
    await expect.element(button('Try again')).toHaveFocus();
    await expect.poll(news).toContain('This could not be loaded.');

    // By itself.
    reads.count = 0;
    office.interrupt((call) => {
      if (!isList(call)) return undefined;
      reads.count += 1;
      return new Promise<never>(() => undefined);
    });
    await office.ask({ subject: 'New one' });
    await expect.poll(() => reads.count).toBe(1);
    await expect.element(button('Try again')).toHaveAttribute('aria-disabled', 'true');
    await expect.element(button('Try again')).toHaveFocus();
  });

  it('takes the focus to the list that could be read at last', async () => {
    await office.ask();
    office.interrupt(noNetwork);
    await showInbox(office);
    await expect.element(text('This could not be loaded.')).toBeVisible();
    await expectAccessible();
    office.interrupt();
    (button('Try again').element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(row('Refund')).toHaveFocus();
  });
});
