// The kit inside other people's pages: their tokens, and their stylesheets.
// What we promise: our CSS never leaks out, and a host that keeps its page styles in a layer named before ours
// (`@layer host, hitl;`) changes nothing of the kit. CSS outside any layer beats layered CSS: that is how a host
// overrides us on purpose, with the lightest selector, and how a careless page does it by accident. Then looks may go,
// but never what an option says, in which order, and that it can be pressed.
import { Inbox } from '@hitl-kit/react';
import { useCount, useWords } from '@hitl-kit/react/headless';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import { engineOf, withEngine } from './live-engine.ts';
import { findEnabled, findPart, parts } from './parts.ts';
import { anotherRefund, inbox } from './questions.ts';
import { As, Card } from './stage.tsx';
import { wordsOf } from './words.ts';

interface Args {
  css: string;
}

const meta = {
  title: 'Host',
  args: { css: '' },
  render: ({ css }, { loaded }) => (
    <>
      <style>{css}</style>
      <As person="ana" engine={engineOf(loaded)}>
        <Inbox />
      </As>
    </>
  ),
} satisfies Meta<Args>;
export default meta;

type Story = StoryObj<typeof meta>;

const attack = `
  * { box-sizing: content-box; letter-spacing: 1px; }
  html { font-size: 24px; }
  button { background: hotpink; color: black; border: 3px dashed black; border-radius: 0; text-transform: uppercase; margin: 4px; }
  input, select, textarea { width: 60px; background: yellow; color: black; }
  h2, h3 { font: italic 40px/1 serif; color: maroon; }
  ul, ol { padding: 40px; list-style: square; }
  table { border-collapse: separate; border-spacing: 8px; background: lime; }
  a { color: red; }
  label { display: inline; float: left; }
  p { text-indent: 3em; }
`;

export const HostileCssInALayer: Story = {
  name: 'Hostile CSS in a layer',
  parameters: { about: "The same page styles, in a layer of the host's: the kit looks as it always does." },
  args: { css: `@layer host { ${attack.replace('html { font-size: 24px; }', '')} }` },
  ...withEngine(...inbox),
  play: async ({ canvasElement, canvas, userEvent }) => {
    await openRefund(canvasElement, userEvent);
    await findEnabled(canvas, 'button', /Approve/);
    const hostile = looks(canvasElement);
    const sheet = canvasElement.querySelector('style') as HTMLStyleElement;
    sheet.disabled = true;
    await expect(hostile).toEqual(looks(canvasElement));
    sheet.disabled = false;
    await expect(overflowing(canvasElement)).toEqual([]);
  },
};

export const HostileCss: Story = {
  name: 'Hostile CSS',
  args: { css: attack },
  parameters: {
    about: 'Outside any layer the host wins. Looks go; every option can still be read and pressed.',
    a11y: { test: 'off' },
  },
  ...withEngine(...inbox),
  play: async ({ canvasElement, canvas, userEvent }) => {
    await openRefund(canvasElement, userEvent);
    await userEvent.click(await findEnabled(canvas, 'button', /Approve/));
    await waitFor(() => expect(parts(canvasElement, 'row')).toHaveLength(inbox.length - 1));
  },
};

export const OwnTokens: Story = {
  name: 'Own tokens',
  parameters: { about: "A host's own tokens: eight values, and everything else follows." },
  args: {
    css: `.hitl-root {
      --hitl-accent: #0f766e; --hitl-surface: light-dark(#fffdf7, #191a16); --hitl-text: light-dark(#23201a, #efece2);
      --hitl-radius: 2px; --hitl-space: 9px; font-family: Georgia, serif;
    }`,
  },
  ...withEngine(...inbox),
  play: async ({ canvasElement, userEvent }) => openRefund(canvasElement, userEvent),
};

export const Badge: Story = {
  parameters: { about: "How many wait, in a host's own header: it reads the count alone, and follows it live." },
  render: (_, { loaded }) => (
    <As person="ana" engine={engineOf(loaded)}>
      <Card>
        <HostHeader />
      </Card>
    </As>
  ),
  ...withEngine(...inbox),
  play: async ({ canvas, loaded, globals }) => {
    const { t } = wordsOf(globals);
    const told = (count: number) => canvas.findByRole('link', { name: `${t('inbox')} ${t('badge', { count })}` });
    await expect(await told(inbox.length)).toBeVisible();
    await engineOf(loaded).ask(anotherRefund(1043));
    await expect(await told(inbox.length + 1)).toBeVisible();
  },
};

function HostHeader() {
  const words = useWords();
  const count = useCount();
  return (
    <div className="stage-header">
      <strong>Kettles and more</strong>
      <a href="#inbox">
        {words.t('inbox')} {count ? <b aria-hidden="true">{words.number(count)}</b> : null}
        <span className="stage-heard">{count ? words.t('badge', { count }) : null}</span>
      </a>
    </div>
  );
}

async function openRefund(canvasElement: HTMLElement, userEvent: { click(element: Element): Promise<void> }) {
  await findPart(canvasElement, 'row');
  await userEvent.click(parts(canvasElement, 'row')[0] as HTMLElement);
  await findPart(canvasElement, 'subject');
  await findPart(canvasElement, 'options');
}

/** How the kit's elements look, by what the attack is about. Spacing between letters is the page's to choose. */
function looks(canvasElement: HTMLElement): string[] {
  return [...canvasElement.querySelectorAll<HTMLElement>('.hitl-root *')].map((element) => {
    const style = getComputedStyle(element);
    const values = shown.map((property) => `${property}: ${style.getPropertyValue(property)}`);
    return `${element.tagName}.${element.className}: ${values.join('; ')}`;
  });
}

const shown = [
  ...['box-sizing', 'background-color', 'border-top', 'border-start-start-radius', 'margin', 'padding-inline-start'],
  ...['color', 'font', 'text-transform', 'text-indent', 'list-style-type', 'display', 'float', 'border-collapse'],
];

/** What sticks out of the kit to either side. */
function overflowing(canvasElement: HTMLElement): string[] {
  const root = canvasElement.querySelector('.hitl-root')?.getBoundingClientRect();
  if (!root) return ['no kit'];
  return [...canvasElement.querySelectorAll<HTMLElement>('.hitl-root [data-hitl-part]')]
    .filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      return width > 0 && (left < root.left - 1 || right > root.right + 1);
    })
    .map((element) => String(element.dataset.hitlPart));
}
