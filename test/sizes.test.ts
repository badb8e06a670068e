// Holds the budgets for what a page downloads: gzipped, without React.
import { expect, it } from 'vitest';
import { browserSizes } from '../scripts/sizes.mjs';

const kilobyte = 1024;

it("the inbox's JavaScript, with all that loads at once, is at most 35 KB, and its style sheet 10 KB", async () => {
  const { javascript, css } = await browserSizes();
  expect(javascript).toBeGreaterThan(kilobyte);
  expect(javascript).toBeLessThanOrEqual(35 * kilobyte);
  expect(css).toBeGreaterThan(kilobyte);
  expect(css).toBeLessThanOrEqual(10 * kilobyte);
});
