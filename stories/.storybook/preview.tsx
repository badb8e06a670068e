// What every story stands on: the kit's styles, the real engine behind MSW, and the toolbar's theme, language and width.
import './layers.css';
import '@hitl-kit/react/styles.css';
import type { Preview } from '@storybook/react-vite';
import { setupWorker } from 'msw/browser';
import { mswLoader } from 'msw-storybook-addon/csf3';
import { intoEngine } from '../live-engine.ts';
import { withStage } from '../stage.tsx';

async function startWorker() {
  const worker = setupWorker();
  // Relative, so that a Storybook under any path finds it.
  await worker.start({ quiet: true, onUnhandledFrame: 'bypass', serviceWorker: { url: './mockServiceWorker.js' } });
  return worker;
}

export default {
  loaders: [mswLoader(startWorker)],
  decorators: [withStage],
  parameters: {
    msw: [intoEngine],
    layout: 'fullscreen',
    a11y: { test: 'error' },
    controls: { disable: true },
    options: {
      storySort: {
        order: [
          'Inbox',
          'RequestView',
          'OptionButtons',
          'BranchSelect',
          'ParamForm',
          'Countdown',
          'ResultView',
          'Markdown',
          'ContextTable',
          'Notice',
          "Made one's own",
          'Host',
        ],
      },
    },
  },
  initialGlobals: { theme: 'light', locale: 'en', width: 'desktop' },
  globalTypes: {
    theme: toolbar('Theme', 'circlehollow', { light: 'Light', dark: 'Dark' }),
    locale: toolbar('Language', 'globe', { en: 'English', de: 'Deutsch', ar: 'العربية', ja: '日本語' }),
    width: toolbar('Width', 'grow', { desktop: 'Desktop', phone: 'Phone, 390 px' }),
  },
} satisfies Preview;

function toolbar(title: string, icon: string, titles: Record<string, string>) {
  const items = Object.entries(titles).map(([value, label]) => ({ value, title: label }));
  return { description: title, toolbar: { title, icon: icon as 'globe', items, dynamicTitle: true } };
}
