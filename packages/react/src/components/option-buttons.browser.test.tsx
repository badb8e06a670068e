// AF-22: one to forty options, single and multiple, from a phone to a desktop; AF-4: what each will run; X-4: which need
// a comment.
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { expectAccessible } from '../../test/axe.ts';
import { type Office, openOffice } from '../../test/office.tsx';
import '../styles/styles.css';
import { OptionButtons, Root } from './index.ts';
import { RequestView } from './request-view.tsx';

const words = ['Approve', 'Approve half of the amount', 'Donaudampfschifffahrtsgesellschaft', 'Reject'];
const options = (count: number) =>
  Array.from({ length: count }, (_, place) => ({
    value: `o${place}`,
    label: `${words[place % words.length]} ${place + 1}`,
    ...(place === 1 ? { description: 'The customer gets a letter.', targets: ['letter', 'refund'] } : {}),
    ...(place === 0 ? { intent: 'primary' as const } : {}),
  }));
const cases = [1, 2, 4, 5, 40].flatMap((count) =>
  [390, 1240].flatMap((width) => [false, true].map((multiple) => ({ count, width, multiple }))),
);

describe('AF-22: however many options', () => {
  it.each(cases)('$count options fit at $width px, multiple: $multiple', async ({ count, width, multiple }) => {
    await page.viewport(width, 844);
    await render(
      <Root>
        <OptionButtons options={options(count)} multiple={multiple} defaults={['o0']} onChoose={vi.fn()} />
      </Root>,
    );
    const overflow = document.documentElement.scrollWidth - window.innerWidth;
    expect(overflow).toBeLessThanOrEqual(0);
    const role = multiple ? 'checkbox' : count > 4 ? 'radio' : 'button';
    const choices = page.getByRole(role).elements();
    expect(choices).toHaveLength(count);
    for (const choice of choices) {
      const { height, width: wide } = (choice.closest('label') ?? choice).getBoundingClientRect();
      expect(Math.min(height, wide)).toBeGreaterThanOrEqual(44);
    }
    expect(document.querySelectorAll('.hitl-default')).toHaveLength(1);
    await expectAccessible();
  });

  it('AF-4: names what a button will run, and counts more than three steps', async () => {
    await page.viewport(1240, 800);
    const onChoose = vi.fn();
    const branches = [1, 2].map((nth) => ({ value: `b${nth}`, targets: [`task-${nth}a`, `task-${nth}b`] }));
    const view = await render(
      <Root>
        <OptionButtons options={branches} onChoose={onChoose} />
      </Root>,
    );
    await expect
      .element(page.getByRole('button', { name: 'b1' }))
      .toHaveAccessibleDescription('Will run: task-1a, task-1b');
    await view.rerender(
      <Root>
        <OptionButtons multiple options={branches} onChoose={onChoose} />
      </Root>,
    );
    await page.getByRole('checkbox', { name: 'b1' }).click();
    await expect.element(page.getByRole('button')).toHaveAccessibleDescription('Will run: task-1a, task-1b');
    await page.getByRole('checkbox', { name: 'b2' }).click();
    await expect.element(page.getByRole('button')).toHaveAccessibleDescription('4 steps will run');
  });
});

describe('X-4: an option that needs a comment', () => {
  let office: Office;
  beforeAll(() => Promise.all([import('../form.tsx'), import('./later.ts')]), 120_000);
  beforeEach(() => {
    office = openOffice();
  });
  afterEach(() => office.hitl.stop());

  const posts = () => office.calls.filter((call) => call.startsWith('POST'));
  const reject = page.getByRole('button', { name: 'Reject Default' });

  it('says so before, asks for it on its field in place of sending, and asks again each time', async () => {
    await page.viewport(1240, 800);
    const request = await office.ask({
      options: [
        { value: 'Approve', intent: 'primary' },
        { value: 'Reject', intent: 'danger', requireComment: true },
      ],
    });
    await render(
      <office.At person="ana">
        <RequestView id={request.id} />
      </office.At>,
    );
    await expect.element(reject).toHaveAccessibleDescription('Needs a comment');
    await reject.click();
    const comment = page.getByRole('textbox', { name: 'Comment (required)' });
    await expect.element(comment).toHaveFocus();
    await expect.element(comment).toHaveAccessibleDescription('This option needs a comment.');
    await expectAccessible();
    await reject.click();
    await expect.element(comment).toHaveFocus();
    expect(posts()).toEqual([]);
    await comment.fill('Not damaged.');
    await reject.click();
    await expect.element(page.getByText(/^You answered “Reject”/)).toBeVisible();
    expect((await office.read(request)).response?.comment).toBe('Not damaged.');
  });

  it('asks no comment of the other options', async () => {
    const request = await office.ask({
      options: [
        { value: 'Approve', intent: 'primary' },
        { value: 'Reject', intent: 'danger', requireComment: true },
      ],
    });
    await render(
      <office.At person="ana">
        <RequestView id={request.id} />
      </office.At>,
    );
    await reject.click();
    await page.getByRole('button', { name: 'Approve' }).click();
    await expect.element(page.getByText(/^You answered “Approve”/)).toBeVisible();
  });
});
