// What else a host of its own look lets people do with a request. On the real engine in this tab.
import { createHitlClient, type HitlRequest } from '@hitl-kit/client';
import { type Commands, clientSource, type HitlSource, useCommands, useRequest } from '@hitl-kit/react/headless';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { renderHook } from 'vitest-browser-react';
import { noNetwork, type Office, openOffice, type Person } from '../../test/office.tsx';

let office: Office;

beforeEach(() => {
  office = openOffice();
});
afterEach(() => {
  vi.restoreAllMocks();
  return office.hitl.stop();
});

const asBen = { actor: { id: 'ben', name: 'Ben', roles: ['support'] } };
const sourceOf = (person: Person): HitlSource => {
  const headers = { Authorization: `Bearer ${person}` };
  return clientSource(createHitlClient({ baseUrl: 'http://office.test/api/hitl', fetch: office.fetch, headers }));
};

/** The request as `person` has it open, and the commands for it; `open` shows another one in its place. */
async function opened(first: HitlRequest, { person = 'ana' as Person, source = sourceOf(person) } = {}) {
  const sources = [source];
  const wrapper = ({ children }: { children: ReactNode }) => (
    <office.At person={person} sources={sources}>
      {children}
    </office.At>
  );
  const { result, act, rerender } = await renderHook(
    (shown = first) => {
      const { source, request = shown } = useRequest({ id: shown.id });
      return { request, commands: useCommands(source, request) };
    },
    { wrapper, initialProps: first },
  );
  await expect.poll(() => office.calls).toContain(`GET /requests/${first.id}`);
  /** What came of a command, once it is drawn. */
  async function done(command: (commands: Commands) => ReturnType<Commands['force']> | undefined) {
    let outcome: HitlRequest | null | undefined;
    await act(async () => {
      outcome = await command(result.current.commands);
    });
    return outcome;
  }
  return {
    act,
    done,
    open: (next: HitlRequest) => rerender(next),
    request: () => result.current.request,
    commands: () => result.current.commands,
    state: () => result.current.commands.state,
  };
}

/** From now on nothing is read any more: what is known comes with the replies to commands. */
const readNothing = () =>
  office.interrupt(({ method }) => (method === 'GET' ? new Promise<Response>(() => undefined) : undefined));

describe('a command', () => {
  it('is done when the source says so, and its reply is the request from then on', async () => {
    const { done, request, state } = await opened(await office.ask());
    readNothing();
    const claimed = await done((commands) => commands.claim?.({ for: 'PT4H' }));
    expect(claimed?.claimedBy?.id).toBe('ana');
    expect(Date.parse(claimed?.claimedUntil ?? '') - Date.now()).toBeGreaterThan(3.9 * 3_600_000);
    await expect.poll(() => request().claimedBy?.id).toBe('ana');
    expect(state()).toEqual({ status: 'idle' });
    await done((commands) => commands.release?.());
    await expect.poll(() => request().claimedBy).toBeNull();
  });

  it('takes what the source takes', async () => {
    const asked = await office.ask();
    const { done } = await opened(asked);
    const until = new Date(Date.now() + 600_000).toISOString();
    await done((commands) => commands.claim?.());
    await done((commands) => commands.comment?.('Photos look genuine.'));
    await done((commands) => commands.snooze?.(until));
    await done((commands) => commands.snooze?.(null));
    await done((commands) => commands.delegate?.('cleo'));
    const events = await office.events(asked);
    expect(events.map(({ type }) => type)).toEqual([
      'created',
      'claimed',
      'commented',
      'snoozed',
      'snoozed',
      'assigned',
    ]);
  });

  it('that is refused says which one, by which code, and which field is wrong', async () => {
    const asked = await office.ask();
    const { act, commands, done, state } = await opened(asked);
    expect(await done((commands) => commands.claim?.({ for: 'soon' }))).toBeNull();
    expect(state()).toMatchObject({
      status: 'refused',
      verb: 'claim',
      code: 'invalid_request',
      errors: [{ pointer: '/for' }],
      offline: false,
    });
    await act(() => commands().reset());
    expect(state()).toEqual({ status: 'idle' });
    await office.hitl.requests.claim(asked.id, {}, asBen);
    await done((commands) => commands.claim?.());
    expect(state()).toMatchObject({ status: 'refused', verb: 'claim', code: 'claimed_by_other', errors: [] });
  });

  it.each([
    ['before it was sent, nothing went out', 'before', { offline: true, uncertain: false }],
    ['after it was sent, nobody knows whether it was done', 'after', { offline: false, uncertain: true }],
    ['at no time, nobody knows either', 'never', { offline: false, uncertain: true }],
  ])('without a reply, and without a network %s', async (_, when, expected) => {
    const { done, state } = await opened(await office.ask());
    const onLine = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(when !== 'before');
    office.interrupt(({ method }) => {
      if (method === 'POST' && when === 'after') onLine.mockReturnValue(false);
      return noNetwork();
    });
    await done((commands) => commands.comment?.('Photos look genuine.'));
    expect(state()).toMatchObject({ status: 'refused', verb: 'comment', code: 'unavailable', ...expected });
  });

  it('without a reply stays unknown where the next try cannot be sent, and ends with a reply', async () => {
    const { done, state } = await opened(await office.ask());
    const onLine = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(true);
    office.interrupt(() => noNetwork());
    await done((commands) => commands.comment?.('Photos look genuine.'));
    onLine.mockReturnValue(false);
    await done((commands) => commands.comment?.('Photos look genuine.'));
    expect(state()).toMatchObject({ status: 'refused', offline: false, uncertain: true });
    office.interrupt();
    await done((commands) => commands.comment?.('Photos look genuine.'));
    office.interrupt(() => noNetwork());
    await done((commands) => commands.comment?.('And the box is crushed.'));
    expect(state()).toMatchObject({ status: 'refused', offline: true, uncertain: false });
  });

  it('is not sent while one is under way', async () => {
    const asked = await office.ask();
    const { commands, done, state } = await opened(asked);
    let letGo = () => {};
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    office.interrupt((call) => (call.method === 'POST' ? held.then(() => office.hitl.fetch(call)) : undefined));
    const first = done((commands) => commands.claim?.());
    await expect.poll(state).toEqual({ status: 'sending', verb: 'claim' });
    expect(await commands().comment?.('Me too.')).toBeNull();
    letGo();
    expect((await first)?.claimedBy?.id).toBe('ana');
    expect(state()).toEqual({ status: 'idle' });
    expect((await office.events(asked)).map(({ type }) => type)).toEqual(['created', 'claimed']);
  });

  it('that came too late puts how it ended in the place of the request', async () => {
    const asked = await office.ask();
    const { done, request, state } = await opened(asked);
    readNothing();
    await office.answer(asked, 'ben', 'Approve');
    expect(request().state).toBe('awaiting_input');
    await done((commands) => commands.claim?.());
    expect(state()).toMatchObject({ status: 'refused', verb: 'claim', code: 'already_resolved' });
    await expect.poll(request).toMatchObject({ state: 'responded', response: { respondedBy: { id: 'ben' } } });
  });

  it('is absent where the source has no method for it, and keeps the source its own', async () => {
    class Desk {
      readonly #of: HitlSource;
      constructor(of: HitlSource) {
        this.#of = of;
      }
      snooze(...call: Parameters<NonNullable<HitlSource['snooze']>>) {
        return this.#of.snooze?.(...call);
      }
    }
    const { claim: _, release: _r, delegate: _d, comment: _c, fail: _f, snooze: _s, ...bare } = sourceOf('ana');
    const source = Object.assign(new Desk(sourceOf('ana')), bare) as HitlSource;
    const { commands, done } = await opened(await office.ask(), { source });
    expect(Object.keys(commands()).sort()).toEqual(['force', 'reset', 'snooze', 'state']);
    expect(await done((commands) => commands.snooze?.(null))).not.toBeNull();
  });

  it('says nothing of another request that stands in its place', async () => {
    const first = await office.ask();
    const { done, open, state } = await opened(first);
    await done((commands) => commands.claim?.({ for: 'soon' }));
    expect(state().status).toBe('refused');
    const second = await office.ask({ subject: 'Another?' });
    await open(second);
    expect(state()).toEqual({ status: 'idle' });
    expect((await done((commands) => commands.claim?.()))?.id).toBe(second.id);
  });
});

describe('an answer in place of those who were asked', () => {
  it('is marked as forced, with its reason', async () => {
    const { done } = await opened(await office.ask(), { person: 'lena' });
    const ended = await done((commands) => commands.force({ chosenOptions: ['Reject'], reason: 'Support is closed.' }));
    expect(ended).toMatchObject({ state: 'responded', reason: 'Support is closed.', response: { channel: 'forced' } });
  });

  it('counts once when it is sent again because no reply came', async () => {
    const asked = await office.ask();
    const { done, state } = await opened(asked, { person: 'lena' });
    const answer = { chosenOptions: ['Reject'], reason: 'Support is closed.' };
    office.interrupt((call) =>
      call.method === 'POST' ? office.hitl.fetch(call).then(noNetwork) : new Promise<Response>(() => undefined),
    );
    expect(await done((commands) => commands.force(answer))).toBeNull();
    expect(state()).toMatchObject({ status: 'refused', verb: 'force', code: 'unavailable' });
    office.interrupt();
    expect(await done((commands) => commands.force(answer))).toMatchObject({ state: 'responded' });
    expect((await office.events(asked)).filter(({ type }) => type === 'responded')).toHaveLength(1);
  });

  it('counts once also when another component sends it again, as a tool that was closed and opened anew', async () => {
    const asked = await office.ask();
    const sources = [sourceOf('lena')] as const;
    const { result, act } = await renderHook(
      () => [useCommands(sources[0], asked), useCommands(sources[0], asked)] as const,
      {
        wrapper: ({ children }) => (
          <office.At person="lena" sources={sources}>
            {children}
          </office.At>
        ),
      },
    );
    const keys: (string | null)[] = [];
    const force = (nth: 0 | 1, chosen: string) =>
      act(async () => {
        await result.current[nth].force({ chosenOptions: [chosen], reason: 'Support is closed.' });
      });
    office.interrupt((call) => {
      if (call.method === 'POST') keys.push(call.headers.get('Idempotency-Key'));
      return noNetwork();
    });
    await force(0, 'Reject');
    await force(1, 'Reject');
    await force(1, 'Approve');
    expect(keys).toEqual([expect.any(String), keys[0], expect.any(String)]);
    expect(keys[2]).not.toBe(keys[0]);
  });

  it('is refused to whom the server does not let', async () => {
    const { done, state } = await opened(await office.ask());
    await done((commands) => commands.fail?.('Nobody is there.'));
    expect(state()).toMatchObject({ status: 'refused', verb: 'fail', code: 'not_permitted' });
  });
});
