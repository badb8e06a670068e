// One run for everything: `node` (units, stores, HTTP, packed, end to end) and `browser` (real Chromium).
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumArgs, findChromium } from './scripts/chromium.mjs';
import { sourceAliases } from './scripts/source-aliases.mjs';

const executablePath = findChromium() ?? undefined;

export default defineConfig({
  resolve: { alias: sourceAliases },
  test: {
    reporters: ['default', './scripts/tally-reporter.mjs'],
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          execArgv: ['--disable-warning=ExperimentalWarning'], // node:sqlite, at each start
          environment: 'node',
          include: ['packages/**/*.test.ts', 'parity/**/*.test.ts', 'test/**/*.test.ts'],
          exclude: ['**/*.browser.test.*', '**/node_modules/**', '**/dist/**'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        plugins: [react()],
        optimizeDeps: {
          // Found before the first test runs: found later, they would reload the page under it.
          include: [
            '@rjsf/core',
            '@rjsf/utils',
            '@storybook/react-vite',
            '@tanstack/react-query',
            'axe-core',
            'msw',
            'msw-storybook-addon/csf3',
            'msw/browser',
            'react-dom/client',
            'react-dom/server',
            'react-markdown',
            'remark-gfm',
            'storybook/test',
          ],
        },
        test: {
          name: 'browser',
          sequence: { groupOrder: 1 }, // after `node`, which keeps all cores busy
          include: ['packages/**/*.browser.test.{ts,tsx}', 'stories/**/*.browser.test.{ts,tsx}'],
          testTimeout: 60_000,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { ...(executablePath ? { executablePath } : {}), args: chromiumArgs },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
