// The contract of every part: what a host may replace, style and find.
import { createRef } from 'react';
import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { part, styled } from './part.tsx';

const Plain = part('button', 'thing', { type: 'button' });
const Styled = styled(Plain, 'hitl-thing');
const button = () => page.getByRole('button').element() as HTMLButtonElement;

test('a part can be found by its name and states, takes a ref, and false states leave no attribute', async () => {
  const ref = createRef<HTMLButtonElement>();
  await render(
    <Plain ref={ref} state={{ intent: 'danger', default: true, busy: false, state: undefined }}>
      Go
    </Plain>,
  );
  expect(ref.current).toBe(button());
  expect({ ...button().dataset }).toEqual({ hitlPart: 'thing', intent: 'danger', default: '' });
});

test('class names may depend on the state, and join those of the kit', async () => {
  await render(
    <Styled className={({ open }) => (open ? 'mine open' : 'mine')} state={{ open: true }}>
      Go
    </Styled>,
  );
  expect(button().className).toBe('hitl-thing mine open');
});

test('render by an element: both class names, both handlers and both refs count', async () => {
  const [ours, theirs] = [vi.fn(), vi.fn()];
  const [partRef, elementRef] = [createRef<HTMLButtonElement>(), createRef<HTMLButtonElement>()];
  await render(
    <Styled
      ref={partRef}
      onClick={ours}
      render={
        <button type="button" ref={elementRef} className="host" onClick={theirs}>
          Mine
        </button>
      }
    />,
  );
  await userEvent.click(page.getByRole('button', { name: 'Mine' }));
  expect([ours.mock.calls.length, theirs.mock.calls.length]).toEqual([1, 1]);
  expect([partRef.current, elementRef.current]).toEqual([button(), button()]);
  expect(button().className).toBe('hitl-thing host');
  expect(button().dataset.hitlPart).toBe('thing');
});

test('render by a function gets the props and the state', async () => {
  await render(
    <Styled
      state={{ open: true }}
      render={(props, state) => <button {...props}>{state.open === true ? 'open' : 'closed'}</button>}
    />,
  );
  expect(button().textContent).toBe('open');
  expect(button().className).toBe('hitl-thing');
});
