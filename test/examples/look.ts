// Looks at an example's page: axe, nothing to scroll sideways, and a picture where KEEP_PICTURES=1 asks for it.
import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { expect } from 'vitest';
import { axe, sizes } from '../e2e/browser.ts';

/** Each is a context for a browser's page. */
export const looks = (['phone', 'desktop'] as const).flatMap((size) =>
  (['light', 'dark'] as const).map((colorScheme) => ({
    look: `${size}-${colorScheme}`,
    context: { viewport: sizes[size], colorScheme, reducedMotion: 'reduce' as const },
  })),
);

export async function lookAt(page: Page, name: string): Promise<void> {
  if (process.env.KEEP_PICTURES) {
    const folder = join(tmpdir(), 'hitl-examples-look');
    mkdirSync(folder, { recursive: true });
    await page.screenshot({ path: join(folder, `${name}.png`) });
  }
  // A page that is drawn anew has no title for a moment.
  await page.waitForFunction(() => document.title !== '');
  expect(await axe(page), name).toEqual([]);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow, `${name} scrolls sideways`).toBeLessThanOrEqual(0);
}
