// The region that says what happened.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { Announcer, useAnnounce } from './announcer.tsx';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => void vi.useRealTimers());

let announce: (text: string) => void;

function Speaker() {
  announce = useAnnounce();
  return null;
}

const region = () => document.querySelector('[role="status"]') as HTMLElement;

it('is there before it speaks, says the same anew, and falls silent', async () => {
  await render(
    <Announcer>
      <Announcer>
        <Speaker />
      </Announcer>
    </Announcer>,
  );
  expect(document.querySelectorAll('[role="status"]')).toHaveLength(1);
  expect(region().textContent).toBe('');
  announce('Taken.');
  await vi.waitFor(() => expect(region().textContent).toBe('Taken.'));
  const first = region().firstChild;
  announce('Taken.');
  await vi.waitFor(() => expect(region().firstChild).not.toBe(first));
  expect(region().textContent).toBe('Taken.');
  await vi.advanceTimersByTimeAsync(6000);
  await vi.waitFor(() => expect(region().textContent).toBe(''));
});
