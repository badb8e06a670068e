// The list of requests for a host of its own look: what is said of one list is not said of another.
import { HitlError, type RequestPage, type View } from '@hitl-kit/client';
import { HitlProvider, type HitlSource, useInbox } from '@hitl-kit/react/headless';
import { expect, it } from 'vitest';
import { renderHook } from 'vitest-browser-react';

const refused = (code: HitlError['code'], status: number) => new HitlError(code, 'Refused.', { status });

it('why one list could not be read is not said of another that is read again', async () => {
  let answered = (): Promise<RequestPage> => Promise.reject(refused('rate_limited', 429));
  const source = {
    id: 'one',
    capabilities: { views: ['assigned', 'answered'], comment: true },
    list: ({ view }: { view: View }) =>
      view === 'answered' ? answered() : Promise.reject(refused('not_permitted', 403)),
    count: async () => 0,
    now: Date.now,
  } as unknown as HitlSource;
  const sources = [source];
  const { result, rerender } = await renderHook((view: View = 'answered') => useInbox({ view }), {
    wrapper: ({ children }) => <HitlProvider sources={sources}>{children}</HitlProvider>,
  });
  await expect.poll(() => result.current.error?.code).toBe('rate_limited');
  await rerender('assigned');
  await expect.poll(() => result.current.error?.code).toBe('not_permitted');
  answered = () => new Promise(() => undefined);
  await rerender('answered');
  expect(result.current.error?.code).not.toBe('not_permitted');
});
