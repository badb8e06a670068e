// People in a real Chromium: each has a context of his own, and everything the browser complains about is kept.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright';
import { chromiumArgs, findChromium } from '../../scripts/chromium.mjs';
import type { Host } from './host.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export const sizes = { phone: { width: 390, height: 844 }, desktop: { width: 1240, height: 820 } };

export async function startBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  return chromium.launch({ ...(executablePath ? { executablePath } : {}), args: chromiumArgs });
}

export interface Seat {
  page: Page;
  /** Console errors, uncaught errors and violations of the content security policy. */
  complaints: string[];
  close(): Promise<void>;
}

/** Opens the product for one person, logged in unless `name` is null. */
export async function openAs(
  browser: Browser,
  host: Host,
  name: 'Ana' | 'Ben' | 'Lena' | null,
  options: BrowserContextOptions = {},
): Promise<Seat> {
  const context = await browser.newContext({ viewport: sizes.desktop, reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto(host.url);
  if (name) {
    await page.getByRole('button', { name }).click();
    await page.getByRole('tab', { name: 'Waiting for me' }).waitFor();
  }
  return { page, complaints, close: () => context.close() };
}

export const row = (page: Page, subject: string | RegExp) =>
  page.locator('[data-hitl-part="row"]', { hasText: subject });

/** The violations axe finds, each with where it stands. */
export async function axe(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  const found = await page.evaluate(() =>
    // biome-ignore lint/suspicious/noExplicitAny: axe put itself on the page
    (window as any).axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }),
  );
  return found.violations.flatMap(({ id, nodes }: { id: string; nodes: { html: string; failureSummary: string }[] }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  );
}
