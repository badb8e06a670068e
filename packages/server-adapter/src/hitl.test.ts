import { approval, createHitlClient, HitlError, HitlExpired, type HitlRequest } from '@hitl-kit/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createHitl, type Hitl, memoryStore } from './index.ts';

const service = { id: 'service', permissions: ['request'] as const };
const ana = { id: 'ana', name: 'Ana', roles: ['support'] };
const people = { 'Bearer service': service, 'Bearer ana': ana };
const refund = approval({
  subject: 'Refund?',
  assignees: { roles: ['support'] },
  timeout: 'PT1H',
  defaults: ['Reject'],
});

let now: number;
let hitl: Hitl;

beforeEach(async () => {
  now = Date.now();
  hitl = createHitl({
    store: memoryStore({ clock: () => now }),
    authenticate: (request) => people[request.headers.get('authorization') as keyof typeof people] ?? null,
  });
  await hitl.start();
});
afterEach(() => hitl.stop());

/** A client that calls the handler itself: the whole contract, without a socket. */
const clientOf = (name: 'service' | 'ana') =>
  createHitlClient({
    baseUrl: 'http://host/api/hitl',
    headers: { authorization: `Bearer ${name}` },
    fetch: ((request: Request) => hitl.fetch(request)) as typeof fetch,
  });

const firstAssigned = (): Promise<HitlRequest> =>
  vi.waitFor(async () => {
    const [item] = (await hitl.requests.list({}, { actor: ana })).items;
    if (!item) throw new Error('nothing is assigned to Ana');
    return hitl.requests.get(item.id, { actor: ana });
  });

describe('in process', () => {
  it('PF-4: ask creates, waits and resolves with the typed answer', async () => {
    const asking = hitl.ask(refund, { actor: service, key: 'order-1042/refund' });
    const { id } = await firstAssigned();
    await hitl.requests.respond(id, { chosenOptions: ['Approve'] }, { actor: ana });
    expect(await asking).toMatchObject({ approved: true, respondedBy: { id: 'ana', name: 'Ana' } });
    expect((await hitl.ask(refund, { actor: service, key: 'order-1042/refund' })).approved).toBe(true);
  });

  it('AF-6: tick alone resolves what is due', async () => {
    const created = await hitl.requests.create(
      { subject: 'x', assignees: { anyone: true }, timeout: 'PT1M' },
      { actor: service },
    );
    now += 60_000;
    expect(await hitl.tick()).toMatchObject({ moved: 1 });
    expect((await hitl.requests.get(created.id, { actor: service })).state).toBe('expired');
  });

  it('checks what HTTP checks', async () => {
    const wrong = { subject: '', assignees: { roles: ['support'] }, colour: 'red' };
    await expect(hitl.requests.create(wrong, { actor: service })).rejects.toMatchObject({
      code: 'invalid_request',
      errors: expect.arrayContaining([expect.objectContaining({ pointer: '/colour' })]),
    });
    await expect(
      hitl.requests.create({ subject: 'a\u0000b', assignees: { anyone: true } }, { actor: service }),
    ).rejects.toBeInstanceOf(HitlError);
  });

  it('properties that are undefined count as absent: for the answer, the digest and the key', async () => {
    const actor = service;
    const asked = {
      subject: 'x',
      assignees: { users: ['ana'], roles: undefined },
      body: undefined,
      context: { a: undefined },
    };
    const given = asked as unknown as Parameters<typeof hitl.requests.create>[0];
    const created = await hitl.requests.create(given, { actor, key: 'k' });
    const plain = { subject: 'x', assignees: { users: ['ana'] }, context: {} };
    expect((await hitl.requests.create(plain, { actor, key: 'k' })).id).toBe(created.id);
    expect(created).toMatchObject({ body: null, context: {} });
    const answer = { chosenOptions: ['OK'], params: undefined, comment: undefined, digest: created.digest };
    const answered = await hitl.requests.respond(created.id, answer as never, { actor: ana, key: 'a' });
    expect(answered.response).toMatchObject({ params: null, comment: null });
    const again = await hitl.requests.respond(
      created.id,
      { chosenOptions: ['OK'], digest: created.digest },
      { actor: ana, key: 'a' },
    );
    expect(again.rev).toBe(answered.rev);
  });

  it.each([{ id: '' }, { id: 7 }, { id: '\0' }, {}, null, undefined])('the actor %j is nobody', async (actor) => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    const call = { actor: actor as never };
    await expect(hitl.requests.list({}, call)).rejects.toMatchObject({ code: 'unauthenticated' });
    await expect(hitl.requests.create(refund.request, call)).rejects.toMatchObject({ code: 'unauthenticated' });
    await expect(hitl.ask(refund, { ...call })).rejects.toMatchObject({ code: 'unauthenticated' });
    expect(log).toHaveBeenCalledTimes(actor ? 3 : 0);
    log.mockRestore();
  });

  it('queries are checked, too', async () => {
    const call = { actor: ana };
    await expect(hitl.requests.list({ limit: 1e6 }, call)).rejects.toMatchObject({ code: 'invalid_request' });
    await expect(hitl.requests.count({ createdAfter: 'soon' }, call)).rejects.toMatchObject({
      code: 'invalid_request',
    });
    expect(await hitl.requests.count({ q: undefined } as never, call)).toBe(0);
  });

  it.each(['', 'ü', 'x'.repeat(256), 7, null])('refuses the key %j as HTTP does', async (key) => {
    const call = { actor: service, key: key as string };
    await expect(hitl.requests.create(refund.request, call)).rejects.toMatchObject({ code: 'invalid_request' });
  });

  it('waiting ends with the reason of the signal', async () => {
    const { id } = await hitl.requests.create(refund.request, { actor: service });
    const stop = new AbortController();
    const waiting = hitl.requests.waitFor(id, { actor: service, signal: stop.signal });
    stop.abort(new Error('enough'));
    await expect(waiting).rejects.toThrow('enough');
  });
});

describe('the client over the handler', () => {
  it('AF-1 AF-11: a script asks, a person answers by API, the script goes on', async () => {
    const asking = clientOf('service').ask(refund, { key: 'k' });
    const { id, digest } = await firstAssigned();
    const answered = await clientOf('ana').requests.respond(id, {
      chosenOptions: ['Approve'],
      digest,
      comment: 'Fine.',
    });
    expect(answered.response).toMatchObject({
      respondedBy: { id: 'ana', name: 'Ana' },
      comment: 'Fine.',
      channel: 'api',
    });
    expect(await asking).toMatchObject({ approved: true, comment: 'Fine.' });
    const types: string[] = [];
    for await (const event of clientOf('service').requests.events(id)) types.push(event.type);
    expect(types).toEqual(['created', 'responded']);
  });

  it('AF-7: the next responder gets a conflict that says who and when', async () => {
    const { id } = await hitl.requests.create(refund.request, { actor: service });
    await hitl.requests.respond(
      id,
      { chosenOptions: ['Reject'] },
      { actor: { id: 'ben', name: 'Ben', roles: ['support'] } },
    );
    const error = await clientOf('ana')
      .requests.respond(id, { chosenOptions: ['Approve'] })
      .catch((caught) => caught);
    expect(error).toMatchObject({
      code: 'already_resolved',
      request: { response: { respondedBy: { name: 'Ben' }, respondedAt: expect.stringMatching(/Z$/) } },
    });
  });

  it('AF-6: without defaults the waiter gets HitlExpired', async () => {
    const bare = approval({ subject: 'Refund?', assignees: { roles: ['support'] }, timeout: 'PT1M' });
    const asking = clientOf('service')
      .ask(bare)
      .catch((error) => error);
    await firstAssigned();
    now += 60_000;
    await hitl.tick();
    expect(await asking).toBeInstanceOf(HitlExpired);
  });

  it('streams hints to who may see the request', async () => {
    const stop = new AbortController();
    const changes = clientOf('ana').stream({ signal: stop.signal })[Symbol.asyncIterator]();
    expect((await changes.next()).value).toEqual({ kind: 'resync' });
    const { id } = await hitl.requests.create(refund.request, { actor: service });
    expect((await changes.next()).value).toEqual({ kind: 'change', id, rev: 1, state: 'awaiting_input' });
    stop.abort();
    await changes.return?.(undefined);
  });
});
