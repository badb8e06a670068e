// Markdown from strangers: what is shown, what is not, and where links may go.
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { expectAccessible } from '../test/axe.ts';
import { Root } from './components/index.ts';
import { Markdown } from './markdown.tsx';
import './styles/styles.css';

const show = (text: string, images?: boolean) =>
  render(
    <Root>
      <Markdown text={text} images={images} />
    </Root>,
  );

test('headings stand below the subject, and tables, lists and code are readable', async () => {
  await show('# Top\n\n## Next\n\n- one\n- two\n\n| A | B |\n|---|---|\n| 1 | 2 |\n\n`code`\n\n> quote\n\n- [x] done');
  await expect.element(page.getByRole('heading', { name: 'Top', level: 3 })).toBeVisible();
  await expect.element(page.getByRole('heading', { name: 'Next', level: 4 })).toBeVisible();
  await expect.element(page.getByRole('cell', { name: '2' })).toBeVisible();
  await expectAccessible();
});

test('raw HTML is not rendered', async () => {
  await show(
    'before <img src=x onerror=alert(1)> <script>alert(1)</script> after\n\n<iframe src="https://e.com"></iframe>',
  );
  expect(document.querySelector('.hitl-body')?.querySelector('img, script, iframe')).toBeNull();
});

test('links go to http, https and mailto only, and tell nothing of where they come from', async () => {
  await show(
    '[web](https://example.com) [mail](mailto:a@example.com) [script](javascript:alert(1)) [data](data:text/html,x) [local](/admin)',
  );
  const links = page.getByRole('link').elements() as HTMLAnchorElement[];
  expect(links.map((link) => link.getAttribute('href'))).toEqual(['https://example.com', 'mailto:a@example.com']);
  expect(links[0]?.rel).toBe('noopener noreferrer');
  expect(document.querySelector('.hitl-body')?.textContent).toContain('script data local');
  await expectAccessible();
});

test('images are a link with their text, in a link their text alone, and are loaded only where the host says so', async () => {
  await show(
    '![A crushed box](https://example.com/box.jpg) [![logo](https://example.com/l.png)](https://example.com/x)',
  );
  expect(document.querySelector('img')).toBeNull();
  const links = page.getByRole('link').elements() as HTMLAnchorElement[];
  expect(links.map((link) => [link.getAttribute('href'), link.textContent])).toEqual([
    ['https://example.com/box.jpg', 'Image: A crushed box (opens in a new tab)'],
    ['https://example.com/x', 'Image: logo (opens in a new tab)'],
  ]);
  await expectAccessible();
});

test('images shown on request carry no referrer', async () => {
  await show('![A box](data:image/gif;base64,R0lGODlhAQABAAAAACw=) ![B](https://example.invalid/b.png)', true);
  const images = [...document.querySelectorAll('img')];
  expect(images.map((image) => [image.alt, image.referrerPolicy])).toEqual([['B', 'no-referrer']]);
});
