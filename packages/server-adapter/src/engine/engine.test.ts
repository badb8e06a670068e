import { HitlError } from '@hitl-kit/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { memoryStore } from '../store/memory.ts';
import type { Actor } from './actor.ts';
import { Engine } from './engine.ts';
import { ana, ben, bot, eve, lena, noon } from './rows.testing.ts';

const minute = 60_000;
const asked = { subject: 'Refund order 1042?', assignees: { roles: ['support'] }, options: ['Approve', 'Reject'] };
const yes = { chosenOptions: ['Approve'] };
const api = { channel: 'api' } as const;

let now = noon;
let engine: Engine;

const quiet = { info: () => {}, warn: () => {}, error: () => {} };
const storeOfNow = () => memoryStore({ clock: () => now });
const engineWith = (tenancy: 'single' | 'multi' = 'single', store = storeOfNow()) =>
  new Engine({ store, tenancy, logger: quiet });

beforeEach(() => {
  now = noon;
  engine = engineWith();
});
afterEach(() => engine.stop());

const ask = async (input: object = {}, key?: string) =>
  (await engine.create({ ...asked, ...input }, bot, { key })).request;
const codeOf = (call: Promise<unknown>) =>
  call.then(
    () => 'accepted',
    (error) => (error instanceof HitlError ? error.code : Promise.reject(error)),
  );
const eventsOf = async (id: string) => (await engine.events(id, {}, lena)).items.map((event) => event.type);

describe('answering many', () => {
  it('leaves others half of the time where params take long to judge', async () => {
    const branches = Array.from({ length: 400 }, (_, index) => ({ const: `branch ${index}` }));
    const { id } = await ask({ paramsSchema: { type: 'array', items: { oneOf: branches } } });
    const params = [...Array(450).fill('branch 399'), 'none'];
    let turns = 0;
    const others = setInterval(() => {
      turns += 1;
    });
    const results = await engine.respondToMany(
      { responses: Array(6).fill({ requestId: id, ...yes, params }) },
      ana,
      api,
    );
    clearInterval(others);
    expect(results.map((result) => 'error' in result && (result.error as HitlError).code)).toEqual(
      Array(6).fill('invalid_params'),
    );
    // One turn each would be six or so; as much time is hundreds.
    expect(turns).toBeGreaterThan(60);
  });
});

describe('asking', () => {
  it('AF-10: replies with every field, the digest, and what the caller may do', async () => {
    const request = await ask({ timeout: 'PT2H', context: { order: 1042 } });
    expect(request).toMatchObject({
      rev: 1,
      state: 'awaiting_input',
      createdAt: '2026-11-21T12:00:00.000Z',
      deadline: '2026-11-21T14:00:00.000Z',
      digest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
      context: { order: 1042 },
      viewer: { id: 'refund-bot', mayAnswer: false, reasons: ['not_permitted', 'not_assigned'] },
      response: null,
      callbackUrl: null,
    });
    expect(await engine.get(request.id, ana)).not.toHaveProperty('callbackUrl');
  });

  it('needs the permission request', async () => {
    expect(await codeOf(engine.create(asked, ana))).toBe('not_permitted');
  });

  it('rule 2: refuses a deadline that is not in the future', async () => {
    expect(await codeOf(ask({ deadline: '2026-11-21T12:00:00Z' }))).toBe('invalid_request');
    expect(await codeOf(ask({ deadline: '2026-11-21T12:00:00.001Z' }))).toBe('accepted');
  });

  it('rule 5: the same key and question is the same request, also once resolved and past its deadline', async () => {
    const first = await ask({ timeout: 'PT1M' }, 'k');
    expect((await ask({ timeout: 'PT1M' }, 'k')).id).toBe(first.id);
    await engine.respond(first.id, yes, ana, api);
    now += 10 * minute;
    const again = await engine.create({ ...asked, deadline: '2026-11-21T12:00:30Z' }, bot, { key: 'k' });
    expect(again).toMatchObject({ replayed: true, request: { id: first.id, state: 'responded' } });
    expect(await codeOf(ask({ subject: 'Another?' }, 'k'))).toBe('idempotency_mismatch');
    expect((await engine.create(asked, { ...bot, id: 'other-bot' }, { key: 'k' })).request.id).not.toBe(first.id);
  });

  it('rule 5: a replay of a question with a deadline as an instant and an escalation is a replay at any time', async () => {
    const escalation = [{ after: 'PT8H', assignees: { users: ['lead'] }, mode: 'add' as const }];
    const input = { deadline: '2026-11-21T22:00:00Z', escalation, defaults: ['Reject'] };
    const first = await ask(input, 'k');
    for (const later of [3, 11]) {
      now = noon + later * 60 * minute;
      expect((await ask(input, 'k')).id).toBe(first.id);
    }
    expect(await codeOf(ask(input))).toBe('invalid_request');
  });

  it('rule 5: many at once under one key ask once', async () => {
    const all = await Promise.all(Array.from({ length: 8 }, () => ask({}, 'k')));
    expect(new Set(all.map((request) => request.id)).size).toBe(1);
  });

  it('rule 5: a replay of an overdue request shows what the deadline decided', async () => {
    const { id } = await ask({ timeout: 'PT1M', defaults: ['Reject'] }, 'k');
    now += minute;
    expect(await ask({ timeout: 'PT1M', defaults: ['Reject'] }, 'k')).toMatchObject({ id, state: 'defaulted' });
  });
});

describe('answering', () => {
  it('rule 1: of eight at once one wins, the others are told who did', async () => {
    const { id } = await ask();
    const people: Actor[] = Array.from({ length: 8 }, (_, index) => ({ id: `p${index}`, roles: ['support'] }));
    const results = await Promise.allSettled(people.map((person) => engine.respond(id, yes, person, api)));
    const winners = results.filter((result) => result.status === 'fulfilled');
    expect(winners).toHaveLength(1);
    const winner = winners[0]?.value.response?.respondedBy?.id;
    for (const result of results) {
      if (result.status === 'fulfilled') continue;
      expect(result.reason).toMatchObject({
        code: 'already_resolved',
        request: { response: { respondedBy: { id: winner } } },
      });
    }
    expect(await eventsOf(id)).toEqual(['created', 'responded']);
  });

  it('rule 6: my retry with my key gets my result; another answer under it is refused', async () => {
    const { id } = await ask();
    const first = await engine.respond(id, yes, ana, { ...api, key: 'mine' });
    expect(await engine.respond(id, yes, ana, { ...api, key: 'mine' })).toEqual(first);
    expect(await codeOf(engine.respond(id, { chosenOptions: ['Reject'] }, ana, { ...api, key: 'mine' }))).toBe(
      'idempotency_mismatch',
    );
    expect(await codeOf(engine.respond(id, yes, ben, { ...api, key: 'mine' }))).toBe('already_resolved');
    expect(await codeOf(engine.respond(id, yes, ana, { ...api, key: 'other' }))).toBe('already_resolved');
  });

  it('rule 6: the same answer sent twice at once under one key succeeds twice and is recorded once', async () => {
    const { id } = await ask();
    const send = () => engine.respond(id, yes, ana, { ...api, key: 'mine' });
    expect((await Promise.all([send(), send(), send()])).map((request) => request.state)).toEqual(
      Array(3).fill('responded'),
    );
    expect(await eventsOf(id)).toEqual(['created', 'responded']);
  });

  it('rule 2: with the sweep stopped nobody answers from the deadline on, and the attempt resolves the row', async () => {
    const { id } = await ask({ timeout: 'PT1M', defaults: ['Reject'] });
    now += minute;
    const error = await engine.respond(id, yes, ana, api).catch((caught) => caught);
    expect(error).toMatchObject({
      code: 'deadline_passed',
      request: { state: 'defaulted', response: { timedOut: true, respondedBy: null, chosenOptions: ['Reject'] } },
    });
    expect(await eventsOf(id)).toEqual(['created', 'defaulted']);
  });

  it('AF-17: an answer meant for another question is refused', async () => {
    const { id } = await ask();
    expect(await codeOf(engine.respond(id, { ...yes, digest: 'sha256:0' }, ana, api))).toBe('question_changed');
  });
});

describe('visibility', () => {
  it('what an actor may not see is not_found, for every operation', async () => {
    const { id } = await ask();
    const calls = [
      engine.get(id, eve),
      engine.wait(id, eve, { seconds: 0 }),
      engine.respond(id, yes, eve, api),
      engine.cancel(id, { reason: 'x' }, eve, api),
      engine.events(id, {}, eve),
    ];
    expect(await Promise.all(calls.map(codeOf))).toEqual(Array(5).fill('not_found'));
    expect((await engine.list({ view: 'answered' }, eve)).items).toEqual([]);
  });

  it.each(['', 'x', '../v1', '0197f2d4-5c1e-7b3a-9f00-3d5a1c2b4e6f'])('the id %j is not_found', async (id) => {
    expect(await codeOf(engine.get(id, lena))).toBe('not_found');
  });

  it('waiting is for the requester and administrators', async () => {
    const { id } = await ask();
    expect(await codeOf(engine.wait(id, ana, { seconds: 0 }))).toBe('not_permitted');
    expect(await codeOf(engine.wait(id, lena, { seconds: 0 }))).toBe('accepted');
  });

  it('tenants share nothing, and with tenancy multi an actor without one is refused', async () => {
    engine = engineWith('multi');
    const { request } = await engine.create(asked, { ...bot, tenant: 'a' }, { key: 'k' });
    expect(await codeOf(engine.get(request.id, { ...lena, tenant: 'b' }))).toBe('not_found');
    expect((await engine.create(asked, { ...bot, tenant: 'b' }, { key: 'k' })).request.id).not.toBe(request.id);
    expect((await engine.count({ view: 'all' }, { ...lena, tenant: 'a' })).count).toBe(1);
    for (const tenant of [undefined, ''])
      expect(await codeOf(engine.list({}, { ...ana, tenant }))).toBe('not_permitted');
  });
});

describe('ids', () => {
  it('have one spelling: another one is not_found, whatever is done with it', async () => {
    const id = (await ask()).id.toUpperCase();
    const calls = [
      engine.get(id, lena),
      engine.wait(id, bot, { seconds: 0 }),
      engine.respond(id, yes, ana, { ...api, key: 'k' }),
    ];
    expect(await Promise.all(calls.map(codeOf))).toEqual(Array(3).fill('not_found'));
  });
});

describe('snoozing', () => {
  it('rule 1: an answer in between leaves no snooze behind it', async () => {
    const store = memoryStore({ clock: () => now });
    const between = new Engine({ store, tenancy: 'single', logger: quiet });
    const { id } = (await between.create(asked, bot)).request;
    const snooze = store.snooze.bind(store);
    store.snooze = async (...given) => {
      await between.respond(id, yes, ben, api);
      return snooze(...given);
    };
    expect(await codeOf(between.snooze(id, { until: '2026-11-21T13:00:00Z' }, ana, api))).toBe('already_resolved');
    expect((await between.events(id, {}, lena)).items.map(({ type }) => type)).toEqual(['created', 'responded']);
  });
});

describe('claims', () => {
  it('rule 12: an ended claim is no longer shown', async () => {
    const { id } = await ask();
    expect(await engine.claim(id, { for: 'PT1M' }, ana, api)).toMatchObject({ claimedBy: { id: 'ana' } });
    now += minute;
    expect(await engine.get(id, ben)).toMatchObject({
      claimedBy: null,
      claimedUntil: null,
      viewer: { mayAnswer: true },
    });
  });
});

describe('lists', () => {
  it('answered is all that is resolved for administrators', async () => {
    const { id } = await ask();
    await engine.respond(id, yes, ana, api);
    expect((await engine.list({ view: 'answered' }, lena)).items).toMatchObject([{ id }]);
    expect((await engine.count({ view: 'answered' }, eve)).count).toBe(0);
  });

  it('rule 17: assigned is what I may answer now, and the count is the same', async () => {
    const mine = await ask();
    await ask({ assignees: { users: ['eve'] } });
    const open = await ask({ assignees: { anyone: true } });
    await ask({ assignees: { nobody: true }, timeout: 'PT1H' });
    const done = await ask();
    await engine.respond(done.id, yes, ben, api);
    const page = await engine.list({}, ana);
    expect(page.items.map((item) => item.id).sort()).toEqual([mine.id, open.id].sort());
    expect(page.items.every((item) => item.viewer.mayAnswer)).toBe(true);
    expect(page.items[0]).not.toHaveProperty('body');
    expect(await engine.count({}, ana)).toEqual({ count: 2 });
    expect(await engine.count({}, { ...ana, permissions: ['request'] })).toEqual({ count: 0 });
    expect((await engine.list({ view: 'answered' }, ana)).items.map((item) => item.id)).toEqual([done.id]);
  });

  it('rule 2: an overdue request is in no list, and listing writes nothing', async () => {
    const { id } = await ask({ timeout: 'PT1M' });
    now += minute;
    expect((await engine.list({}, ana)).items).toEqual([]);
    expect(await engine.count({ view: 'created' }, bot)).toEqual({ count: 0 });
    await engine.sweep.tick();
    expect(await eventsOf(id)).toEqual(['created', 'expired']);
    expect((await engine.list({ view: 'created' }, bot)).items).toMatchObject([{ id, state: 'expired' }]);
  });

  it('all is for administrators', async () => {
    await ask();
    expect(await codeOf(engine.list({ view: 'all' }, ana))).toBe('not_permitted');
    expect((await engine.list({ view: 'all' }, lena)).items).toHaveLength(1);
  });

  it('AF-19: pages follow a cursor; one that this list did not give is refused', async () => {
    for (let index = 0; index < 5; index += 1) await ask({ subject: `Refund ${index}?` });
    const first = await engine.list({ limit: 3 }, ana);
    const second = await engine.list({ limit: 3, cursor: first.nextCursor ?? '' }, ana);
    expect([...first.items, ...second.items].map((item) => item.subject)).toEqual(
      [4, 3, 2, 1, 0].map((index) => `Refund ${index}?`),
    );
    expect(second.nextCursor).toBeNull();
    expect(await codeOf(engine.list({ cursor: 'nonsense' }, ana))).toBe('invalid_request');
    expect(await codeOf(engine.list({ view: 'created', cursor: first.nextCursor ?? '' }, ana))).toBe('invalid_request');
  });
});

describe('waiting', () => {
  it('rule 4: resolves as soon as somebody answers, and at once when already answered', async () => {
    const { id } = await ask();
    const waiting = engine.wait(id, bot, { seconds: 60 });
    await engine.respond(id, yes, ana, api);
    expect((await waiting).state).toBe('responded');
    expect((await engine.wait(id, bot, { seconds: 60 })).state).toBe('responded');
  });

  it('rule 4: an answer committed in any order around the subscription is never missed', async () => {
    for (let round = 0; round < 200; round += 1) {
      const { id } = await ask();
      const [request] = await Promise.all([engine.wait(id, bot, { seconds: 60 }), engine.respond(id, yes, ana, api)]);
      expect(request.state).toBe('responded');
    }
  });

  it('ends with the request as it is when the time is up, when the caller goes, or when the engine stops', async () => {
    const { id } = await ask();
    expect((await engine.wait(id, bot, { seconds: 0 })).state).toBe('awaiting_input');
    const gone = new AbortController();
    const waiting = engine.wait(id, bot, { seconds: 60, signal: gone.signal });
    gone.abort();
    expect((await waiting).state).toBe('awaiting_input');
    const another = engine.wait(id, bot, { seconds: 60 });
    await engine.get(id, bot);
    await engine.stop();
    expect((await another).state).toBe('awaiting_input');
    expect(await codeOf(engine.wait(id, bot, { seconds: 60 }))).toBe('unavailable');
  });

  it('rule 2: an overdue request resolves in the wait itself', async () => {
    const { id } = await ask({ timeout: 'PT1M' });
    now += minute;
    expect((await engine.wait(id, bot, { seconds: 60 })).state).toBe('expired');
  });

  it('a purge makes nobody read again who waits for what stays', async () => {
    const store = storeOfNow();
    const get = vi.spyOn(store, 'get');
    engine = engineWith('single', store);
    const old = await ask();
    await engine.respond(old.id, yes, ana, api);
    const open = await ask();
    const waiting = engine.wait(open.id, bot, { seconds: 60 });
    now += minute;
    await engine.get(old.id, bot);
    expect(await engine.purge({ olderThan: 'PT1M' })).toEqual({ purged: 1 });
    expect(await codeOf(engine.get(old.id, bot))).toBe('purged');
    expect(get.mock.calls.filter(([, id]) => id === open.id)).toHaveLength(1);
    await engine.respond(open.id, yes, ana, api);
    expect((await waiting).state).toBe('responded');
  });

  it('who waits for what is purged is told, also where the hint of its end was lost', async () => {
    const store = storeOfNow();
    const subscribe = store.subscribe.bind(store);
    store.subscribe = (listener) => subscribe((hint) => hint !== 'resync' && 'purged' in hint && listener(hint));
    engine = engineWith('single', store);
    const { id } = await ask();
    const waiting = codeOf(engine.wait(id, bot, { seconds: 60 }));
    await engine.respond(id, yes, ana, api);
    now += minute;
    await engine.purge({ olderThan: 'PT1M' });
    expect(await waiting).toBe('purged');
  });
});

describe('changes', () => {
  it('show each actor only what he may see, from the moment of asking', async () => {
    const stop = new AbortController();
    const [forAna, forEve] = [engine.changes(ana, stop.signal), engine.changes(eve, stop.signal)].map((changes) =>
      changes[Symbol.asyncIterator](),
    );
    const { id } = await ask();
    await engine.respond(id, yes, ana, api);
    const open = await ask({ assignees: { anyone: true } });
    expect((await forAna?.next())?.value).toEqual({ id, rev: 1, state: 'awaiting_input' });
    expect((await forAna?.next())?.value).toEqual({ id, rev: 2, state: 'responded' });
    expect((await forEve?.next())?.value).toEqual({ id: open.id, rev: 1, state: 'awaiting_input' });
    const last = forEve?.next();
    stop.abort();
    expect(await last).toEqual({ done: true, value: undefined });
  });
});
