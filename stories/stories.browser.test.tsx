// Every story is a test: it renders, its play function runs, and axe finds nothing in light and in dark. The calls go
// through the stories' own MSW handlers into the real engine; only the service worker between is left out, which
// test/storybook.test.ts has.
/// <reference types="vite/client" />
import { composeStories, type composeStory, setProjectAnnotations } from '@storybook/react-vite';
import { getResponse, type RequestHandler } from 'msw';
import { afterEach, beforeAll, describe, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { expectAccessible } from '../packages/react/test/axe.ts';
import preview from './.storybook/preview.tsx';

const files = import.meta.glob<Parameters<typeof composeStories>[0]>('./*.stories.tsx', { eager: true });
setProjectAnnotations({ ...preview, loaders: [] });

const network = globalThis.fetch;

beforeAll(() => page.viewport(1240, 820));

afterEach(() => {
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

for (const [file, module] of Object.entries(files)) {
  describe(file.replace(/^\.\/|\.stories\.tsx$/g, ''), () => {
    for (const [name, story] of Object.entries(composeStories(module))) {
      it(name, () => check(story as Story));
    }
  });
}

type Story = ReturnType<typeof composeStory>;

async function check(story: Story): Promise<void> {
  connect(story.parameters.msw as RequestHandler[]);
  const canvasElement = document.body.appendChild(document.createElement('div'));
  await story.run({ canvasElement });
  if (story.parameters.a11y.test !== 'off') await expectAccessible();
}

/** What the service worker does in Storybook. */
function connect(handlers: RequestHandler[]): void {
  vi.stubGlobal('fetch', async (input: RequestInfo | URL, init?: RequestInit) => {
    const request = new Request(input, init);
    return (await getResponse(handlers, request)) ?? network(request);
  });
}
