// What a person began to answer in a host's own form: kept, shared, and nobody else's.
import { HitlProvider, type HitlSource, useDraft } from '@hitl-kit/react/headless';
import { beforeEach, describe, expect, it } from 'vitest';
import { renderHook } from 'vitest-browser-react';
import { aRequest } from '../../test/requests.ts';

beforeEach(() => sessionStorage.clear());

const source = { id: 'here', capabilities: { views: [], comment: true }, now: Date.now } as unknown as HitlSource;
const sources = [source];
const request = aRequest();

/** As after a reload of the page: another provider, and nothing in memory. */
const draftOf = (shown = request) =>
  renderHook((given = shown) => useDraft(source, given), {
    initialProps: shown,
    wrapper: ({ children }) => <HitlProvider sources={sources}>{children}</HitlProvider>,
  });

describe('a draft', () => {
  it('is there again when the form is, also after a reload', async () => {
    const before = await draftOf();
    expect(before.result.current.draft).toEqual({ comment: '' });
    await before.act(() => before.result.current.change({ params: { amount: 38 } }));
    await before.act(() => before.result.current.change({ comment: 'Half of it.' }));
    await before.unmount();
    const after = await draftOf();
    expect(after.result.current.draft).toEqual({ params: { amount: 38 }, comment: 'Half of it.' });
    await after.act(() => after.result.current.clear());
    expect(after.result.current.draft).toEqual({ comment: '' });
    await after.unmount();
    expect((await draftOf()).result.current.draft).toEqual({ comment: '' });
    expect(sessionStorage).toHaveLength(0);
  });

  it('counts at once, before the next drawing', async () => {
    const { act, result } = await draftOf();
    const { change, latest } = result.current;
    await act(() => {
      change({ comment: 'Half of it.' });
      expect(latest().comment).toBe('Half of it.');
      change({ params: 1 });
    });
    expect(result.current.draft).toEqual({ params: 1, comment: 'Half of it.' });
  });

  it('belongs to one question and one person', async () => {
    const { act, rerender, result } = await draftOf();
    await act(() => result.current.change({ comment: 'Half of it.' }));
    await rerender(aRequest({ digest: `sha256:${'1'.repeat(64)}` }));
    expect(result.current.draft).toEqual({ comment: '' });
    await rerender(aRequest({ viewer: { ...request.viewer, id: 'ana' } }));
    expect(result.current.draft).toEqual({ comment: '' });
    await rerender(request);
    expect(result.current.draft).toEqual({ comment: 'Half of it.' });
  });

  it('is shared by all that draw the request', async () => {
    const { act, result } = await renderHook(() => [useDraft(source, request), useDraft(source, request)], {
      wrapper: ({ children }) => <HitlProvider sources={sources}>{children}</HitlProvider>,
    });
    await act(() => result.current[0]?.change({ comment: 'Half of it.' }));
    expect(result.current[1]?.draft.comment).toBe('Half of it.');
  });
});
