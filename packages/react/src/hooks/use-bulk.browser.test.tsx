// Several requests selected and answered at once by a host of its own look. On the real engine in this tab.
import type { CreateRequest } from '@hitl-kit/client';
import { HitlProvider, useBulk, useInbox, usePicking } from '@hitl-kit/react/headless';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { renderHook } from 'vitest-browser-react';
import { longList } from '../../test/long-list.ts';
import { noNetwork, type Office, openOffice } from '../../test/office.tsx';

let office: Office;

beforeEach(() => {
  office = openOffice();
});
afterEach(() => office.hitl.stop());

/** The list of what is asked, as Ana has it, with what she selects and how she answers it. */
async function listOf(...asked: Partial<CreateRequest>[]) {
  const requests = [];
  for (const input of asked) requests.push(await office.ask(input));
  const { result, act } = await renderHook(
    () => {
      const inbox = useInbox();
      const picking = usePicking(inbox.items);
      return { inbox, picking, bulk: useBulk(picking.items) };
    },
    { wrapper: ({ children }) => <office.At person="ana">{children}</office.At> },
  );
  await expect.poll(() => result.current.inbox.items.length).toBe(asked.length);
  const keys = () => result.current.inbox.items.map(({ key }) => key);
  return {
    requests,
    act,
    keys,
    picking: () => result.current.picking,
    bulk: () => result.current.bulk,
    pickAll: () => act(() => result.current.picking.set(keys())),
    lines: () =>
      Object.fromEntries(result.current.bulk.lines.map(({ item, outcome }) => [item.request.subject, outcome.status])),
  };
}

/** The list stands as it was: what others do meanwhile is not heard of. */
const readNothing = () =>
  office.interrupt(({ method }) => (method === 'GET' ? new Promise<Response>(() => undefined) : undefined));

describe('what is selected', () => {
  it('are single rows, and ranges from the last one', async () => {
    const { act, keys, picking } = await listOf({ subject: 'A' }, { subject: 'B' }, { subject: 'C' }, { subject: 'D' });
    const subjects = () => picking().items.map(({ request }) => request.subject);
    await act(() => picking().pick(keys()[0] ?? '', true, false));
    expect(subjects()).toEqual(['D']);
    await act(() => picking().pick(keys()[2] ?? '', true, true));
    expect(subjects()).toEqual(['D', 'C', 'B']);
    await act(() => picking().pick(keys()[1] ?? '', false, false));
    expect(subjects()).toEqual(['D', 'B']);
    await act(() => picking().stop());
    expect(subjects()).toEqual([]);
  });

  it('offers the options that all have, and says where one needs a comment', async () => {
    const strict = { options: [{ value: 'Reject', requireComment: true }, { value: 'Wait' }], defaults: ['Wait'] };
    const { bulk, pickAll } = await listOf({}, strict);
    expect(bulk().options).toEqual([]);
    await pickAll();
    expect(bulk().options.map(({ value }) => value)).toEqual(['Reject']);
    expect([bulk().needsComment('Reject'), bulk().needsComment('Approve')]).toEqual([true, false]);
  });
});

describe('an answer to all of them', () => {
  it('says of each what came of it, and who was first', async () => {
    const { act, bulk, lines, pickAll, requests } = await listOf({ subject: 'A' }, { subject: 'B' }, { subject: 'C' });
    await pickAll();
    readNothing();
    await office.answer(requests[1] as never, 'ben', 'Reject');
    await act(() => bulk().send({ chosenOptions: ['Approve'] }));
    expect(lines()).toEqual({ A: 'answered', B: 'refused', C: 'answered' });
    expect(bulk().lines.find(({ item }) => item.request.subject === 'B')?.outcome).toMatchObject({
      code: 'already_resolved',
      request: { response: { respondedBy: { id: 'ben' }, chosenOptions: ['Reject'] } },
    });
    expect(bulk()).toMatchObject({ sending: false, mayRetry: false });
  });

  it('is tried again when no reply came, and counts once', async () => {
    const { act, bulk, lines, pickAll, requests } = await listOf({ subject: 'A' }, { subject: 'B' });
    await pickAll();
    office.interrupt((call) =>
      call.method === 'POST' ? office.hitl.fetch(call).then(noNetwork) : new Promise<Response>(() => undefined),
    );
    await act(() => bulk().send({ chosenOptions: ['Approve'] }));
    expect(lines()).toEqual({ A: 'unknown', B: 'unknown' });
    expect(bulk().mayRetry).toBe(true);
    office.interrupt();
    await act(() => bulk().retry());
    expect(lines()).toEqual({ A: 'answered', B: 'answered' });
    expect(bulk().mayRetry).toBe(false);
    for (const request of requests) {
      expect((await office.events(request)).map(({ type }) => type)).toEqual(['created', 'responded']);
    }
  });

  it('is not offered, and not sent, where the source takes no answers to many', async () => {
    const { respondToMany: _, ...source } = longList(1).source;
    const { result, act } = await renderHook(
      () => {
        const { items } = useInbox();
        return { items, bulk: useBulk(items) };
      },
      { wrapper: ({ children }) => <HitlProvider sources={[source]}>{children}</HitlProvider> },
    );
    await expect.poll(() => result.current.items.length).toBe(1);
    expect(result.current.items[0]?.request.options).not.toEqual([]);
    expect(result.current.bulk.options).toEqual([]);
    await act(() => result.current.bulk.send({ chosenOptions: ['Approve'] }));
    expect(result.current.bulk).toMatchObject({ sending: false, lines: [], mayRetry: false });
  });

  it('is not sent while one is under way', async () => {
    const { act, bulk, lines, pickAll } = await listOf({ subject: 'A' });
    await pickAll();
    await act(() =>
      Promise.all([bulk().send({ chosenOptions: ['Approve'] }), bulk().send({ chosenOptions: ['Reject'] })]),
    );
    expect(office.calls.filter((call) => call === 'POST /responses')).toHaveLength(1);
    expect(lines()).toEqual({ A: 'answered' });
  });
});
