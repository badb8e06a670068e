import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { HitlCancelled, HitlExpired, HitlRejected } from './ask.ts';
import { approval, choice } from './builders.ts';
import { createHitlClient } from './client.ts';
import { HitlError } from './errors.ts';
import type { HitlRequest } from './types.ts';

type Step = (request: Request) => Response | Promise<Response>;

/** A client over a scripted network: each call takes the next step. */
function scripted(...steps: Step[]) {
  const calls: Request[] = [];
  const fetch = async (input: RequestInfo | URL, init?: RequestInit) => {
    const request = new Request(input, init);
    calls.push(request.clone());
    const step = steps.shift();
    if (!step) throw new Error(`no step left for ${request.method} ${request.url}`);
    return step(request);
  };
  return {
    hitl: createHitlClient({ baseUrl: 'http://host/api/hitl/', fetch: fetch as typeof globalThis.fetch }),
    calls,
  };
}

const json =
  (body: unknown, init: ResponseInit = {}) =>
  () =>
    new Response(JSON.stringify(body), { headers: { 'content-type': 'application/json', ...init.headers }, ...init });
const problem = (status: number, code: string) =>
  json({ type: 'x', title: 'x', status, code, detail: 'Because.' }, { status });
const lost: Step = () => {
  throw new TypeError('fetch failed');
};

const answered = (chosenOptions: string[], more: object = {}) => ({
  id: 'r1',
  state: 'responded',
  subject: 'Refund?',
  deadline: '2030-01-01T00:00:00.000Z',
  reason: null,
  response: {
    chosenOptions,
    targets: chosenOptions,
    params: null,
    comment: null,
    respondedBy: { id: 'ana' },
    respondedAt: '2026-11-21T12:00:00.000Z',
    channel: 'ui',
    timedOut: false,
  },
  ...more,
});
const open = { ...answered([]), state: 'awaiting_input', response: null } as unknown as HitlRequest;
const refund = approval({ subject: 'Refund?', assignees: { users: ['ana'] } });

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** Lets timers run until the promise settles. */
async function settle<T>(promise: Promise<T>): Promise<T> {
  let done = false;
  const watched = promise.finally(() => {
    done = true;
  });
  watched.catch(() => {});
  while (!done) await vi.advanceTimersByTimeAsync(1000);
  return watched;
}

describe('ask', () => {
  it('creates, waits and resolves with the typed answer', async () => {
    const { hitl, calls } = scripted(json(open, { status: 201 }), json(open), json(answered(['Approve'])));
    const answer = await settle(hitl.ask(refund, { key: 'order-1042/refund' }));
    expect(answer).toMatchObject({ approved: true, respondedBy: { id: 'ana' }, timedOut: false });
    expect(calls.map((call) => `${call.method} ${new URL(call.url).pathname}`)).toEqual([
      'POST /api/hitl/v1/requests',
      'GET /api/hitl/v1/requests/r1/wait',
      'GET /api/hitl/v1/requests/r1/wait',
    ]);
    expect(calls[0]?.headers.get('Idempotency-Key')).toBe('order-1042/refund');
  });

  it('PF-3: a stored answer under the key comes back without waiting', async () => {
    const { hitl, calls } = scripted(json(answered(['Reject'])));
    expect((await settle(hitl.ask(refund, { key: 'k' }))).approved).toBe(false);
    expect(calls).toHaveLength(1);
  });

  it('survives network loss, a restarting server and a silent proxy, while creating and while waiting', async () => {
    const { hitl } = scripted(
      lost,
      problem(503, 'unavailable'),
      json(open, { status: 201 }),
      lost,
      () => new Response('<h1>Bad gateway</h1>', { status: 502 }),
      problem(500, 'internal'),
      json(answered(['Approve'])),
    );
    expect((await settle(hitl.ask(refund, { key: 'k' }))).approved).toBe(true);
  });

  it('gives up creating when no server ever replies', async () => {
    const { hitl, calls } = scripted(...Array.from({ length: 8 }, () => lost));
    await expect(settle(hitl.ask(refund))).rejects.toMatchObject({ name: 'HitlError', code: 'unavailable', status: 0 });
    expect(calls).toHaveLength(8);
  });

  it('does not repeat what was refused', async () => {
    const { hitl, calls } = scripted(problem(400, 'invalid_request'));
    await expect(settle(hitl.ask(refund))).rejects.toMatchObject({ code: 'invalid_request', status: 400 });
    expect(calls).toHaveLength(1);
  });

  it('a poll on a dead connection is given up and asked again', async () => {
    const silent: Step = (request) =>
      new Promise((_, reject) => request.signal.addEventListener('abort', () => reject(request.signal.reason)));
    const { hitl } = scripted(json(open, { status: 201 }), silent, json(answered(['Approve'])));
    expect((await settle(hitl.ask(refund))).approved).toBe(true);
  });

  it('never spins, even when the server replies at once every time', async () => {
    const { hitl, calls } = scripted(...Array.from({ length: 100 }, () => json(open)));
    const stop = new AbortController();
    const waiting = hitl.waitFor('r1', { signal: stop.signal }).catch((error) => error);
    await vi.advanceTimersByTimeAsync(60_000);
    stop.abort(new Error('enough'));
    expect(await waiting).toMatchObject({ message: 'enough' });
    expect(calls.length).toBeLessThan(18);
  });

  it('asks again at once after a poll that was held, as often as it takes', async () => {
    const held: Step = () => new Promise((resolve) => setTimeout(() => resolve(json(open)()), 25_000));
    const { hitl, calls } = scripted(...Array.from({ length: 20 }, () => held), json(answered(['Approve'])));
    const waiting = hitl.waitFor('r1');
    await vi.advanceTimersByTimeAsync(20 * 25_000);
    expect((await waiting).state).toBe('responded');
    expect(calls).toHaveLength(21);
  });

  it.each([
    [0.1, 100],
    [0.5, 500],
    [1, 1000],
  ])('polls that a stopping server lets go come back within a second, by chance (%d: %i ms)', async (chance, ms) => {
    vi.spyOn(Math, 'random').mockReturnValue(chance);
    const letGo: Step = () => new Promise((resolve) => setTimeout(() => resolve(json(open)()), 10_000));
    const { hitl, calls } = scripted(letGo, json(answered(['Approve'])));
    const waiting = hitl.waitFor('r1');
    await vi.advanceTimersByTimeAsync(10_000 + ms - 1);
    expect(calls).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1);
    expect((await waiting).state).toBe('responded');
    expect(calls).toHaveLength(2);
  });

  it('a reply that was cut short on its way is asked for again', async () => {
    const cut = () => new Response('{"id":"r1","state":"respo', { headers: { 'content-type': 'application/json' } });
    const { hitl } = scripted(cut, json(answered(['Approve'])));
    expect((await settle(hitl.waitFor('r1'))).state).toBe('responded');
  });

  it.each([
    [429, '30', 30_000],
    [503, '30', 30_000],
    [503, 'Sat, 21 Nov 2026 12:00:30 GMT', 30_000],
    [503, 'Sat, 21 Nov 2026 11:00:00 GMT', 0],
    [503, 'soon', 0],
    [503, '99999999999999999999', 300_000],
  ])('a %i with Retry-After: %s is asked again after %i ms', async (status, value, ms) => {
    vi.setSystemTime(Date.UTC(2026, 10, 21, 12));
    const refused = () => new Response(null, { status, headers: { 'retry-after': value } });
    const { hitl, calls } = scripted(refused, json(answered(['Approve'])));
    const waiting = hitl.waitFor('r1');
    await vi.advanceTimersByTimeAsync(Math.max(124, ms - 1));
    expect(calls).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(ms / 2 + 250);
    expect((await waiting).state).toBe('responded');
  });

  it('AF-6: throws HitlExpired or HitlCancelled where there is no answer, with the request', async () => {
    const ended = (state: string) => json({ ...open, state, reason: state === 'cancelled' ? 'Deleted.' : null });
    const expired = await settle(scripted(ended('expired')).hitl.ask(refund)).catch((error) => error);
    expect(expired).toBeInstanceOf(HitlExpired);
    expect(expired.request.id).toBe('r1');
    await expect(settle(scripted(ended('cancelled')).hitl.ask(refund))).rejects.toThrow(HitlCancelled);
  });

  it('AF-2: a rejection is a result, and with failOnReject an error', async () => {
    const strict = approval({ subject: 'Refund?', assignees: { users: ['ana'] }, failOnReject: true });
    const reject = json(answered(['Reject']));
    expect((await settle(scripted(reject).hitl.ask(refund))).approved).toBe(false);
    await expect(settle(scripted(reject).hitl.ask(strict))).rejects.toThrow(HitlRejected);
    expect(await settle(scripted(reject).hitl.askOutcome(strict))).toMatchObject({ outcome: 'rejected' });
  });

  it('AF-6: askOutcome tells a default from a person', async () => {
    const timedOut = { ...answered(['Reject']).response, respondedBy: null, timedOut: true, channel: 'timeout' };
    const { hitl } = scripted(json({ ...answered(['Reject']), state: 'defaulted', response: timedOut }));
    expect(await settle(hitl.askOutcome(refund))).toMatchObject({
      outcome: 'defaulted',
      answer: { approved: false, timedOut: true, respondedBy: null },
    });
  });

  it('FL-2: an approval passes its value through', async () => {
    const { hitl } = scripted(json(answered(['Approve'])));
    const answer = await settle(hitl.ask(approval({ subject: 'x', assignees: { anyone: true }, value: { id: 7 } })));
    expect(answer.value).toEqual({ id: 7 });
  });
});

describe('calls', () => {
  it('errors carry code, fields and the request', async () => {
    const body = {
      type: 'x',
      title: 'x',
      status: 409,
      code: 'already_resolved',
      detail: 'Too late.',
      request: answered(['A']),
    };
    const { hitl } = scripted(json(body, { status: 409 }));
    const error = await hitl.requests.respond('r1', { chosenOptions: ['A'] }).catch((caught) => caught);
    expect(error).toBeInstanceOf(HitlError);
    expect(error).toMatchObject({ code: 'already_resolved', status: 409, message: 'Too late.', request: { id: 'r1' } });
  });

  it('a page that is not ours says so', async () => {
    const { hitl } = scripted(() => new Response('<!doctype html>', { headers: { 'content-type': 'text/html' } }));
    await expect(hitl.requests.get('r1')).rejects.toThrow(/baseUrl/);
  });

  it.each(['', ' padded', 'é', 'x'.repeat(256), 'line\nbreak'])('refuses the key %j before sending', async (key) => {
    const { hitl, calls } = scripted();
    await expect(hitl.requests.create(refund.request, { key })).rejects.toMatchObject({ code: 'invalid_request' });
    expect(calls).toHaveLength(0);
  });

  it('list walks all pages', async () => {
    const { hitl, calls } = scripted(
      json({ items: [{ id: 'a' }], nextCursor: 'n' }),
      json({ items: [{ id: 'b' }], nextCursor: null }),
    );
    const ids: string[] = [];
    for await (const item of hitl.requests.list({ view: 'created', state: ['responded', 'expired'] }))
      ids.push(item.id);
    expect(ids).toEqual(['a', 'b']);
    expect(new URL(calls[1]?.url ?? '').search).toBe('?view=created&state=responded&state=expired&cursor=n');
  });

  it('asks for a token before each call', async () => {
    const calls: Request[] = [];
    const hitl = createHitlClient({
      baseUrl: 'http://host',
      getToken: async () => `t${calls.length}`,
      fetch: (async (request: Request) => {
        calls.push(request);
        return json({ count: 3 })();
      }) as typeof fetch,
    });
    expect(await hitl.requests.count()).toBe(3);
    await hitl.requests.count();
    expect(calls.map((call) => call.headers.get('authorization'))).toEqual(['Bearer t0', 'Bearer t1']);
  });

  it('says that getToken failed, and does not try again for ever', async () => {
    const getToken = async () => Promise.reject(new Error('signed out'));
    const hitl = createHitlClient({
      baseUrl: 'http://host',
      getToken,
      fetch: (async () => json({})()) as typeof fetch,
    });
    await expect(settle(hitl.waitFor('r1'))).rejects.toMatchObject({ code: 'unauthenticated' });
  });

  it('keeps what a problem says whose code it does not know yet', async () => {
    const body = { type: 'x', title: 'x', status: 409, code: 'new_code', detail: 'New.', request: answered(['A']) };
    const error = await scripted(json(body, { status: 409 }))
      .hitl.requests.get('r1')
      .catch((caught) => caught);
    expect(error).toMatchObject({ status: 409, message: 'New.', request: { id: 'r1' } });
  });

  it("follows the server's clock", async () => {
    vi.setSystemTime(Date.UTC(2026, 10, 21));
    const { hitl } = scripted(
      json({ count: 0 }, { headers: { 'Hitl-Now': '2026-11-21T01:00:00.000Z', 'content-type': 'application/json' } }),
    );
    await hitl.requests.count();
    expect(hitl.now()).toBe(Date.UTC(2026, 10, 21, 1));
  });
});

describe('stream', () => {
  const events =
    (...parts: string[]) =>
    () =>
      new Response(new Blob(parts).stream(), { headers: { 'content-type': 'text/event-stream' } });

  it('yields resync on each connect and every change, across lost connections', async () => {
    const { hitl } = scripted(
      events(': hello\n\n', 'event: change\ndata: {"id":"a","rev":2,', '"state":"responded"}\n\n'),
      lost,
      events('event: resync\ndata: {}\n\n'),
    );
    const stop = new AbortController();
    const seen: unknown[] = [];
    const reading = (async () => {
      for await (const change of hitl.stream({ signal: stop.signal })) {
        seen.push(change.kind === 'change' ? change.id : change.kind);
        if (seen.length === 5) stop.abort();
      }
    })();
    await settle(reading);
    expect(seen).toEqual(['resync', 'a', 'lost', 'resync', 'resync']);
  });

  it('ends with the reason when the server refuses', async () => {
    const { hitl } = scripted(problem(401, 'unauthenticated'));
    await expect(settle(hitl.stream()[Symbol.asyncIterator]().next())).rejects.toMatchObject({
      code: 'unauthenticated',
    });
  });
});

describe('types', () => {
  it('X-11: chosen options are inferred, and misspelt ones do not compile', () => {
    const pick = choice({ subject: 'x', assignees: { anyone: true }, options: ['Publish', { value: 'Hide' }] });
    type Chosen = Awaited<ReturnType<typeof pick.read>>['chosen'];
    const fine: Chosen = 'Publish';
    // @ts-expect-error: not an option
    const wrong: Chosen = 'Publsh';
    expect([fine, wrong]).toHaveLength(2);
    // @ts-expect-error: an approval's options are fixed
    approval({ subject: 'x', assignees: { anyone: true }, options: ['Yes'] });
    // @ts-expect-error: not an option
    choice({ subject: 'x', assignees: { anyone: true }, options: ['A'], defaults: ['B'] });
  });
});
