// Every rung of the ladder by which a host makes the kit its own, from the smallest change to the largest.
import { type Appearance, HitlProvider, Inbox, Root } from '@hitl-kit/react';
import { RowPart, RowSubjectPart, RowsPart, useInbox, useWords } from '@hitl-kit/react/headless';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { expect } from 'storybook/test';
import { engineOf, withEngine } from './live-engine.ts';
import { OwnInbox } from './own-inbox.tsx';
import { findPart, parts } from './parts.ts';
import { inbox } from './questions.ts';
import { As } from './stage.tsx';
import { wordsOf } from './words.ts';

interface Args {
  css: string;
  appearance: Appearance;
}

const meta = {
  title: "Made one's own",
  args: { css: '', appearance: {} },
  render: ({ css, appearance }, { loaded }) => (
    <>
      <style>{css}</style>
      <As person="ana" engine={engineOf(loaded)} appearance={appearance}>
        <Inbox />
      </As>
    </>
  ),
  ...withEngine(...inbox),
} satisfies Meta<Args>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Tokens: Story = {
  parameters: { about: "1. Values of the kit's own." },
  args: { css: '.hitl-root { --hitl-accent: #7a2e8e; --hitl-radius: 0px; }' },
  play: async ({ canvasElement }) => {
    const row = await findPart(canvasElement, 'row');
    await expect(getComputedStyle(row).getPropertyValue('--hitl-accent')).toBe('#7a2e8e');
    await expect(getComputedStyle(row).borderStartStartRadius).toBe('0px');
  },
};

export const Selectors: Story = {
  parameters: { about: "2. Rules of the host's, by part and state." },
  args: { css: '[data-hitl-part="row"][data-state="awaiting_input"] { border-inline-start: 4px solid #1a7f4b; }' },
  play: async ({ canvasElement }) => {
    const row = await findPart(canvasElement, 'row');
    await expect(getComputedStyle(row).borderInlineStartWidth).toBe('4px');
  },
};

export const Elements: Story = {
  parameters: { about: "3. Class names of the host's, by state." },
  args: {
    css: '.card-row { font-style: italic; } .stop { text-decoration: underline; }',
    appearance: {
      elements: { row: 'card-row', option: ({ intent }) => (intent === 'danger' ? 'stop' : undefined) },
    },
  },
  play: async ({ canvasElement, userEvent }) => {
    const row = await findPart(canvasElement, 'row');
    await expect(row).toHaveClass('hitl-row', 'card-row');
    await userEvent.click(row);
    await findPart(canvasElement, 'option');
    for (const option of parts(canvasElement, 'option')) {
      await expect(option.classList.contains('stop')).toBe(option.dataset.intent === 'danger');
    }
  },
};

const FramedTitle = forwardRef<HTMLHeadingElement, ComponentPropsWithoutRef<'h2'>>(({ children, ...props }, ref) => (
  <h2 {...props} ref={ref}>
    <span aria-hidden="true">▣ </span>
    {children}
  </h2>
));

export const Slots: Story = {
  parameters: { about: "4. A component of the host's in place of an element." },
  args: { appearance: { slots: { 'inbox-title': FramedTitle } } },
  play: async ({ canvasElement, canvas, globals }) => {
    const name = wordsOf(globals).t('inbox');
    await expect(await canvas.findByRole('heading', { name })).toHaveTextContent(`▣ ${name}`);
    await expect(await findPart(canvasElement, 'inbox-title')).toBeVisible();
  },
};

/** 5. Hooks and parts in a list of the host's own. */
function OwnList() {
  const words = useWords();
  const { items, count } = useInbox();
  return (
    <section aria-label={words.t('inbox')}>
      <p>{words.t('badge', { count: count ?? 0 })}</p>
      <RowsPart>
        {items.map(({ key, request }) => (
          <li key={key}>
            <RowPart state={{ state: request.state }}>
              <RowSubjectPart>{request.subject}</RowSubjectPart>
            </RowPart>
          </li>
        ))}
      </RowsPart>
    </section>
  );
}

export const Headless: Story = {
  parameters: { about: "5. Hooks and parts in a list of the host's own." },
  render: (_, { loaded }) => (
    <HitlProvider {...engineOf(loaded).connection('ana')}>
      <Root>
        <OwnList />
      </Root>
    </HitlProvider>
  ),
  play: async ({ canvasElement }) => {
    await findPart(canvasElement, 'row');
    const rows = parts(canvasElement, 'row');
    await expect(rows).toHaveLength(inbox.length);
    await expect(rows.every((row) => row.className === '')).toBe(true);
  },
};

export const DrawnByTheHost: Story = {
  name: 'Drawn by the host',
  parameters: { about: '6. Hooks alone: everything is drawn by the host, as docs/embedding.md prints it.' },
  render: (_, { loaded }) => (
    <HitlProvider {...engineOf(loaded).connection('ana')}>
      <Root>
        <OwnInbox />
      </Root>
    </HitlProvider>
  ),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Refund order 1042 to the customer?' }));
    await userEvent.click(await canvas.findByRole('button', { name: 'Claim for an hour' }));
    await expect(await canvas.findByText(/^Ana has claimed this until/)).toBeVisible();
    await expect(await canvas.findByText(/Ana claimed/)).toBeVisible();
  },
};
