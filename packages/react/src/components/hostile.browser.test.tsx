// What a caller wrote is shown, and does nothing: it turns no words around it, links to no script, runs nothing.
import { beforeAll, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { answeredRequest, aRequest, NOW } from '../../test/requests.ts';
import '../styles/styles.css';
import type { HitlSource } from '../core/source.ts';
import { HitlProvider } from '../provider.tsx';
import { RequestView } from './request-view.tsx';

const turn = '\u202E';
const hostile = (text: string): string => `${text}${turn}`;

const texts = {
  subject: hostile('subject'),
  body: hostile('body'),
  context: { [hostile('key')]: hostile('value'), list: [hostile('item')] },
  options: [
    { value: 'Approve', label: hostile('Approve'), description: hostile('description') },
    { value: 'Reject', label: hostile('Reject') },
  ],
  requestedBy: { id: 'x', name: hostile('asker') },
  assignees: { users: [hostile('somebody')], roles: [hostile('role')] },
  source: { system: hostile('system'), run: hostile('run'), task: hostile('task') },
  labels: { [hostile('label')]: hostile('value') },
};

const source = (request: ReturnType<typeof aRequest>): HitlSource => ({
  id: 'here',
  capabilities: { views: ['assigned'], comment: true },
  list: async () => ({ items: [], nextCursor: null }),
  count: async () => 0,
  get: async () => request,
  respond: async () => request,
  now: () => NOW,
});

const show = (request: ReturnType<typeof aRequest>) =>
  render(
    <HitlProvider sources={[source(request)]}>
      <RequestView id={request.id} />
    </HitlProvider>,
  );

/** The texts that turn, and stand in a sentence or beside other words without anything around them that holds them. */
function loose(): string[] {
  const found: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent ?? '';
    if (!text.includes(turn)) continue;
    const holder = node.parentElement?.closest('bdi, [dir]:not(.hitl-root)');
    const alone = node.parentElement?.textContent === text && getComputedStyle(node.parentElement).display !== 'inline';
    if (!holder && !alone) found.push(text);
  }
  return found;
}

beforeAll(() => Promise.all([import('../form.tsx'), import('../markdown.tsx')]), 120_000);

it.each([
  ['an open request', aRequest(texts)],
  [
    'an answered one',
    answeredRequest({
      ...texts,
      response: {
        chosenOptions: ['Approve'],
        targets: [],
        params: null,
        comment: hostile('comment'),
        respondedBy: { id: 'y', name: hostile('answerer') },
        respondedAt: '2026-11-21T14:01:50.000Z',
        channel: 'ui',
        timedOut: false,
      },
    }),
  ],
  [
    'a cancelled one',
    aRequest({ ...texts, state: 'cancelled', resolvedAt: '2026-11-21T14:01:50.000Z', reason: hostile('reason') }),
  ],
])('a text that turns the direction of writing turns nothing but itself: %s', async (_what, request) => {
  await show(request);
  await expect.element(page.getByText(texts.body)).toBeVisible();
  expect(loose()).toEqual([]);
});

it.each(['javascript:alert(1)', 'JAVASCRIPT:alert(1)', ' javascript:alert(1)', 'data:text/html,x', '//evil.example'])(
  'a source at %j is no link, whatever server let it through',
  async (url) => {
    const request = aRequest({ body: texts.body, source: { system: 'agent', run: '7', url } });
    await show(request);
    await expect.element(page.getByText(texts.body)).toBeVisible();
    await expect.element(page.getByText('agent')).toBeVisible();
    expect(document.querySelectorAll('a')).toHaveLength(0);
  },
);

it('markup in any text is text', async () => {
  const markup = '<img src=x onerror="window.ran = true">';
  const request = aRequest({
    subject: markup,
    body: texts.body,
    context: { [markup]: markup },
    options: [{ value: 'Approve', label: markup, description: markup }],
    requestedBy: { id: 'x', name: markup },
    assignees: { users: [markup] },
    source: { system: markup },
  });
  await show(request);
  await expect.element(page.getByText(texts.body)).toBeVisible();
  expect(document.querySelectorAll('img')).toHaveLength(0);
  expect(document.body.textContent.split(markup).length - 1).toBeGreaterThan(6);
  expect((window as { ran?: boolean }).ran).toBeUndefined();
});
