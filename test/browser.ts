// The Chromium of the tests, and a page that remembers what went wrong on it.
import { type Browser, chromium, type Page } from 'playwright';
import { chromiumArgs, findChromium } from '../scripts/chromium.mjs';

export function launch(moreArgs: string[] = []): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium: `node scripts/chromium.mjs --install` says what to do.');
  return chromium.launch({ executablePath, args: [...chromiumArgs, ...moreArgs] });
}

/** A new page, and the errors on it: uncaught ones and what the console shows as errors, policy violations among them. */
export async function openPage(browser: Browser): Promise<{ page: Page; errors: string[] }> {
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  return { page, errors };
}
