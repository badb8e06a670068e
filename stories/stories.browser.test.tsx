// Every story is a test, in three languages and at two widths: it renders, says what there is to see, its play function
// runs, and axe finds nothing. The calls go through the stories' own MSW handlers into the real engine; only the service
// worker between is left out, which test/storybook.test.ts has.
/// <reference types="vite/client" />
import type { Theme } from '@hitl-kit/react';
import { composeStories, type composeStory, setProjectAnnotations } from '@storybook/react-vite';
import { getResponse, type RequestHandler } from 'msw';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { expectAccessible } from '../packages/react/test/axe.ts';
import preview from './.storybook/preview.tsx';
import type { StageGlobals } from './stage.tsx';

const files = import.meta.glob<Parameters<typeof composeStories>[0]>('./*.stories.tsx', { eager: true });
setProjectAnnotations({ ...preview, loaders: [] });

const network = globalThis.fetch;

interface Way {
  globals: StageGlobals;
  viewport: [width: number, height: number];
  /** In which axe looks at it. */
  themes: Theme[];
}

/** Each theme, width and direction once, and a language of long words. */
const ways: Way[] = [
  { globals: { locale: 'en', theme: 'light', width: 'desktop' }, viewport: [1240, 820], themes: ['light', 'dark'] },
  { globals: { locale: 'de', theme: 'dark', width: 'phone' }, viewport: [390, 844], themes: ['dark'] },
  { globals: { locale: 'ar', theme: 'light', width: 'phone' }, viewport: [390, 844], themes: ['light'] },
];

afterEach(() => {
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

for (const way of ways) {
  describe(Object.values(way.globals).join(', '), () => {
    beforeAll(() => page.viewport(...way.viewport));
    for (const [file, module] of Object.entries(files)) {
      describe(file.replace(/^\.\/|\.stories\.tsx$/g, ''), () => {
        for (const [name, story] of Object.entries(composeStories(module))) {
          it(name, () => check(story as Story, way));
        }
      });
    }
  });
}

type Story = ReturnType<typeof composeStory>;

async function check(story: Story, { globals, themes }: Way): Promise<void> {
  expect(story.parameters.about, 'what there is to see, in a sentence').toMatch(/\.$/);
  connect(story.parameters.msw as RequestHandler[]);
  const canvasElement = document.body.appendChild(document.createElement('div'));
  await story.run({ canvasElement, globals: { ...globals } });
  if (story.parameters.a11y.test !== 'off') await expectAccessible(themes);
}

/** What the service worker does in Storybook. */
function connect(handlers: RequestHandler[]): void {
  vi.stubGlobal('fetch', async (input: RequestInfo | URL, init?: RequestInit) => {
    const request = new Request(input, init);
    return (await getResponse(handlers, request)) ?? network(request);
  });
}
