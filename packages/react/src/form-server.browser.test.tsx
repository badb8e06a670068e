// A form on a server: what can be drawn is drawn there; what cannot takes nothing else down, and is said at once.
import { type ReactNode, useEffect } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { Root } from './components/index.ts';
import { ParamForm, type ParamFormProps } from './form.tsx';

let root: HTMLElement;
beforeEach(() => {
  root = document.createElement('div');
  document.body.append(root);
});
afterEach(() => root.remove());

const formOf = (props: ParamFormProps) => (
  <Root>
    <p>Around it</p>
    <ParamForm {...props} />
  </Root>
);

/** The server's HTML is in the page; hydrates it. */
async function hydrate(app: ReactNode): Promise<{ complaints: unknown[]; unmount(): void }> {
  const complaints: unknown[] = [];
  const told = vi.spyOn(console, 'error').mockImplementation((...words) => void complaints.push(words.join(' ')));
  let unmount = () => {};
  await new Promise<void>((alive) => {
    const mounted = hydrateRoot(root, <Alive onAlive={alive}>{app}</Alive>, {
      onRecoverableError: (error) => complaints.push(error),
    });
    unmount = () => mounted.unmount();
  });
  told.mockRestore();
  return { complaints, unmount };
}

function Alive({ onAlive, children }: { onAlive(): void; children: ReactNode }) {
  useEffect(onAlive, [onAlive]);
  return children;
}

const schema = { type: 'object', properties: { at: { title: 'At', type: 'string', format: 'date-time' } } };

test('a form is drawn there, and hydrates without a warning', async () => {
  const app = formOf({ schema, initialData: { at: '2026-11-21T14:30:00Z' } });
  root.innerHTML = renderToString(app);
  expect(page.getByLabelText('At').elements()).toHaveLength(1);
  const { complaints, unmount } = await hydrate(app);
  await expect.element(page.getByLabelText('At')).not.toHaveValue('');
  expect(complaints).toEqual([]);
  unmount();
});

test('a schema that cannot be shown is said so there, as in the browser, and reported there', async () => {
  const onUnusable = vi.fn();
  const app = formOf({ schema: { type: 'object', properties: { a: { $ref: '#/$defs/missing' } } }, onUnusable });
  root.innerHTML = renderToString(app);
  expect(root.textContent).toBe('Around itThe form of this request is not valid.');
  const { unmount } = await hydrate(app);
  await expect.element(page.getByText('The form of this request is not valid.')).toBeVisible();
  await expect.element(page.getByText('Around it')).toBeVisible();
  await vi.waitFor(() => expect(onUnusable).toHaveBeenCalled());
  unmount();
});

test('a uiSchema that does not fit is left away there, too', () => {
  const text = { type: 'object', properties: { a: { type: 'string', title: 'A' } } };
  root.innerHTML = renderToString(formOf({ schema: text, uiSchema: { a: { 'ui:widget': 'nowhere' } } }));
  expect(page.getByRole('textbox', { name: 'A' }).elements()).toHaveLength(1);
});
