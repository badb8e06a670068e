// The answer within a request: nothing that matters stands behind the bar, whatever the size of the window.
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { expectAccessible } from '../../test/axe.ts';
import { amountForm, type Office, openOffice } from '../../test/office.tsx';
import '../styles/styles.css';
import { Inbox } from './inbox.tsx';

let office: Office;

beforeAll(() => Promise.all([import('../form.tsx'), import('../markdown.tsx')]), 120_000);
beforeEach(() => {
  office = openOffice();
});
afterEach(() => office.hitl.stop());

const open = async (input: Parameters<Office['ask']>[0]) => {
  const request = await office.ask(input);
  return render(
    <office.At person="ana">
      <Inbox selected={{ id: request.id }} />
    </office.At>,
  );
};
const tenFields = {
  type: 'object',
  properties: Object.fromEntries(
    Array.from({ length: 10 }, (_, index) => [`f${index}`, { type: 'string', title: `Field ${index + 1}` }]),
  ),
};
const fortyQueues = Array.from({ length: 40 }, (_, index) => ({ value: `q${index + 1}`, label: `Queue ${index + 1}` }));
const commentRequired = (call: Request) => {
  if (call.method !== 'POST') return undefined;
  const code = 'comment_required';
  const title = 'A comment is required';
  const problem = { type: `urn:hitl-kit:problem:${code}`, title, status: 422, code, detail: 'Reject needs one.' };
  const headers = { 'content-type': 'application/problem+json' };
  return Promise.resolve(new Response(JSON.stringify(problem), { status: 422, headers }));
};
/** A schema that the server would not take. */
const withFormBeyondShowing = (call: Request) => {
  if (call.method !== 'GET' || !/requests\/[^/?]+$/.test(call.url)) return undefined;
  return office.hitl.fetch(call).then(async (reply) => {
    if (!reply.ok) return reply;
    return Response.json({ ...(await reply.json()), paramsSchema: { $ref: '#/$defs/absent' } });
  });
};
const barOf = (selector: string) => document.querySelector(selector)?.getBoundingClientRect() as DOMRect;

describe('The answer bar', () => {
  it.each([
    [390, 700],
    [1240, 500],
    [320, 400],
  ])('never covers the field that has the focus, at %i×%i', async (width, height) => {
    await page.viewport(width, height);
    await open({ paramsSchema: tenFields, paramsData: {}, body: 'Read this first. '.repeat(40) });
    const first = page.getByRole('textbox', { name: 'Field 1', exact: true });
    await expect.element(page.getByRole('button', { name: 'Approve' })).toBeEnabled();
    (first.element() as HTMLElement).focus();
    for (let place = 1; place <= 10; place++) {
      const field = document.activeElement as HTMLElement;
      expect(field.id).toMatch(new RegExp(`f${place - 1}$`));
      const box = field.getBoundingClientRect();
      const middle = document.elementFromPoint(box.x + box.width / 2, box.bottom - 2);
      expect(middle).toBe(field);
      await userEvent.tab();
    }
  });

  it.each([
    [390, 700],
    [390, 560],
  ])('never covers the first wrong field, nor what is said of it, at %i×%i', async (width, height) => {
    await page.viewport(width, height);
    const required = ['f6'];
    await open({ paramsSchema: { ...tenFields, required }, paramsData: {}, body: 'Read this first. '.repeat(40) });
    const wrong = page.getByRole('textbox', { name: /^Field 7/ });
    await expect.element(page.getByRole('button', { name: 'Approve' })).toBeEnabled();
    // It just fits above the bar: what is said of it would not.
    wrong.element().scrollIntoView({ block: 'end' });
    await page.getByRole('button', { name: 'Approve' }).click();
    await expect.element(wrong).toHaveFocus();
    const said = document.querySelector('[data-hitl-part="field-error"]') as Element;
    for (const element of [wrong.element(), said]) {
      const { x, width: wide, top, bottom } = element.getBoundingClientRect();
      for (const y of [top + 1, bottom - 1]) {
        expect(element.contains(document.elementFromPoint(x + wide / 2, y))).toBe(true);
      }
    }
    expect(said.getBoundingClientRect().bottom).toBeLessThan(barOf('[data-hitl-part="actions"]').top);
    // By keyboard too: to the one after it and back.
    await userEvent.tab();
    await userEvent.tab({ shift: true });
    await expect.element(wrong).toHaveFocus();
    expect(said.getBoundingClientRect().bottom).toBeLessThan(barOf('[data-hitl-part="actions"]').top);
  });

  it.each([
    [390, 664],
    [740, 360],
    [1240, 820],
  ])('with forty options leaves room to read them, and Continue in reach, at %i×%i', async (width, height) => {
    await page.viewport(width, height);
    await open({ options: fortyQueues, defaults: ['q2'], body: 'Which queue is it?' });
    await page.getByRole('button', { name: 'Add a comment' }).click();
    await expect.element(page.getByRole('textbox', { name: 'Comment' })).toHaveFocus();
    await page.getByRole('searchbox', { name: 'Filter options' }).click();
    const bar = barOf('.hitl-confirm');
    expect(bar.height).toBeLessThan(height / 4);
    expect(bar.bottom).toBeLessThanOrEqual(height);
    await page.getByRole('radio', { name: 'Queue 40' }).click();
    await page.getByRole('button', { name: 'Continue with “Queue 40”' }).click();
    await expect.element(page.getByText(/^You answered “Queue 40”/)).toBeVisible();
  });

  it('ties what the server says about the comment to its field, and takes it then', async () => {
    await page.viewport(1240, 800);
    await open({});
    await expect.element(page.getByRole('button', { name: 'Reject Default' })).toBeEnabled();
    office.interrupt(commentRequired);
    await page.getByRole('button', { name: 'Reject Default' }).click();
    const comment = page.getByRole('textbox', { name: 'Comment (required)' });
    await expect.element(comment).toHaveFocus();
    await expect.element(comment).toHaveAttribute('aria-required', 'true');
    await expect.element(comment).toHaveAccessibleDescription('This option needs a comment.');
    await expectAccessible();
    await comment.fill('Not damaged.');
    await expect.element(comment).not.toHaveAttribute('aria-invalid');
    office.interrupt();
    await page.getByRole('button', { name: 'Reject Default' }).click();
    await expect.element(page.getByText(/^You answered “Reject”/)).toBeVisible();
  });

  it('offers only what needs no form when the form cannot be shown', async () => {
    const quiet = vi.spyOn(console, 'error').mockImplementation(() => {});
    await page.viewport(1240, 800);
    office.interrupt(withFormBeyondShowing);
    await open(amountForm);
    await expect.element(page.getByText('The form of this request is not valid.')).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Approve' })).toBeDisabled();
    await page.getByRole('button', { name: 'Reject Default' }).click();
    await expect.element(page.getByText(/^You answered “Reject”/)).toBeVisible();
    quiet.mockRestore();
  });
});
