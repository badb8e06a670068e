// Random commands of random people to two engines, one over memory, the oracle, and one over SQLite: they say the same at
// every step, show the same to everybody, and keep the rules. HITL_MODEL_COMMANDS sets how many commands a run takes.

import {
  type Assignees,
  type AssignInput,
  type CreateRequest,
  HitlError,
  type ListQuery,
  type State,
  type View,
} from '@hitl-kit/client';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Actor } from '../engine/actor.ts';
import { Engine } from '../engine/engine.ts';
import { fakeClock, isOfRow } from './conformance/fixtures.ts';
import { memoryStore } from './memory.ts';
import { sqliteStore } from './sqlite.ts';
import type { RowHint, Sort, Store } from './store.ts';

const commands = Number(process.env.HITL_MODEL_COMMANDS ?? 10_000);
const perRun = 100;
const api = { channel: 'api' } as const;
const quiet = { info: () => {}, warn: () => {}, error: () => {} };

const people: Actor[] = [
  { id: 'bot', permissions: ['request'] },
  { id: 'ana', name: 'Ana', roles: ['support'] },
  { id: 'ben', roles: ['support', 'lead'] },
  { id: 'eve' },
  /** Ana, once she has left her team. */
  { id: 'ana', name: 'Ana' },
  { id: 'cy', roles: ['lead'], permissions: ['request', 'respond'] },
  { id: 'lena', roles: ['support'], permissions: ['request', 'respond', 'administer'] },
];
const lena = people.at(-1) as Actor;
const askers = people.filter(({ permissions }) => permissions?.includes('request'));
const ids = [...new Set(people.map(({ id }) => id))];

const who = fc.constantFrom(...people);
const user = fc.constantFrom(...ids);
const which = fc.nat(30);
const seconds = (max: number) => fc.integer({ min: 1, max }).map((count) => `PT${count}S`);
const option = fc.constantFrom('Approve', 'Reject', 'Stop', 'nonsense');
const assignees: fc.Arbitrary<Assignees> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ users: fc.subarray(ids), roles: fc.subarray(['support', 'lead']) }) },
  { weight: 2, arbitrary: fc.constant({ anyone: true as const }) },
  { weight: 1, arbitrary: fc.constant({ nobody: true as const }) },
);

const question: fc.Arbitrary<CreateRequest> = fc.record(
  {
    subject: fc.constantFrom('Refund 100%?', 'Deploy it_now?', "Who's there?"),
    body: fc.constantFrom('refund', 'DEPLOY'),
    assignees: fc.oneof(
      { weight: 4, arbitrary: fc.constant<Assignees>({ roles: ['support'] }) },
      { weight: 6, arbitrary: assignees },
    ),
    options: fc.constantFrom<NonNullable<CreateRequest['options']>>(
      ['Approve', 'Reject'],
      ['Approve', 'Reject', { value: 'Stop', veto: true }],
    ),
    defaults: fc.constantFrom('Reject', 'Approve').map((value) => [value]),
    quorum: fc.constantFrom(1, 1, 1, 2, 2, 3),
    excludeRequester: fc.boolean(),
    timeout: seconds(200),
    reminders: fc.record({ every: seconds(20), max: fc.integer({ min: 1, max: 3 }) }),
    escalation: fc.array(
      fc.record({ after: seconds(40), assignees, mode: fc.constantFrom('add' as const, 'replace' as const) }),
      { maxLength: 2 },
    ),
    priority: fc.constantFrom(10, 50, 90),
    labels: fc.constantFrom<Record<string, string>>({ team: 'a' }, { team: 'b', region: 'eu' }),
    source: fc.constantFrom({ system: 'airflow' }, { system: 'airflow', run: '1' }),
  },
  { requiredKeys: ['subject', 'assignees', 'options', 'timeout'] },
);

const filters: fc.Arbitrary<ListQuery> = fc.record(
  {
    view: fc.constantFrom<View>('assigned', 'snoozed', 'answered', 'created', 'all'),
    state: fc.subarray<State>(['awaiting_input', 'responded', 'defaulted', 'cancelled'], { minLength: 1 }),
    q: fc.constantFrom('refund', '%', '_', "'s"),
    label: fc.constantFrom<string[][]>(['team:a'], ['team:b', 'region:eu']),
    priorityMin: fc.constantFrom(10, 50, 91),
    'source.system': fc.constant('airflow'),
    'source.run': fc.constant('1'),
    respondedBy: user,
    sort: fc.constantFrom<Sort>('-createdAt', 'createdAt', 'deadline', '-priority'),
  },
  { requiredKeys: ['view'] },
);

const ms = (max: number) => fc.integer({ min: 1, max });
const kind = <K extends string>(name: K) => fc.constant(name);

const command = fc.oneof(
  { withCrossShrink: true },
  { weight: 0, arbitrary: fc.record({ do: kind('nothing') }) },
  {
    weight: 18,
    arbitrary: fc.record({
      do: kind('create'),
      by: fc.constantFrom(...askers, ...askers, ...askers, people[1] as Actor),
      input: question,
      key: fc.option(fc.constantFrom('k1', 'k2', 'k3'), { freq: 8, nil: undefined }),
      supersedes: fc.option(which, { freq: 4, nil: undefined }),
    }),
  },
  {
    weight: 25,
    arbitrary: fc.record({
      do: kind('respond'),
      by: who,
      which,
      option,
      key: fc.option(fc.constantFrom('k1', 'k2'), { freq: 5, nil: undefined }),
      force: fc.boolean().map((forced) => forced && { force: true, reason: 'urgent' }),
    }),
  },
  { weight: 3, arbitrary: fc.record({ do: kind('cancel'), by: who, which }) },
  { weight: 2, arbitrary: fc.record({ do: kind('fail'), by: who, which }) },
  { weight: 9, arbitrary: fc.record({ do: kind('claim'), by: who, which, for: seconds(30) }) },
  { weight: 4, arbitrary: fc.record({ do: kind('release'), by: who, which }) },
  {
    weight: 9,
    arbitrary: fc.record({
      do: kind('assign'),
      by: who,
      which,
      input: fc.oneof<fc.Arbitrary<AssignInput>[]>(
        assignees.map((all) => ({ assignees: all })),
        user.map((delegateTo) => ({ delegateTo })),
      ),
    }),
  },
  { weight: 8, arbitrary: fc.record({ do: kind('snooze'), by: who, which, ms: fc.option(ms(30_000), { nil: null }) }) },
  { weight: 3, arbitrary: fc.record({ do: kind('comment'), by: who, which }) },
  { weight: 4, arbitrary: fc.record({ do: kind('get'), by: who, which }) },
  { weight: 5, arbitrary: fc.record({ do: kind('sweep') }) },
  { weight: 9, arbitrary: fc.record({ do: kind('wait'), ms: ms(15_000) }) },
  {
    weight: 2,
    arbitrary: fc.record({ do: kind('purge'), olderThan: seconds(60), limit: fc.integer({ min: 1, max: 3 }) }),
  },
  {
    weight: 6,
    arbitrary: fc.record({ do: kind('look'), by: who, query: filters, limit: fc.integer({ min: 1, max: 5 }) }),
  },
);
type Command = typeof command extends fc.Arbitrary<infer C> ? C : never;

/** An engine with all that happens to it. Ids differ from engine to engine, so that requests go by their number. */
class World {
  readonly clock = fakeClock();
  readonly store: Store;
  readonly engine: Engine;
  readonly hints: RowHint[] = [];
  readonly ids: string[] = [];

  constructor(makeStore: (options: { clock: () => number }) => Store) {
    this.store = makeStore({ clock: this.clock.now });
    this.engine = new Engine({ store: this.store, tenancy: 'single', logger: quiet });
    this.store.subscribe((hint) => isOfRow(hint) && this.hints.push(hint));
  }

  /** What comes of a command, or the refusal, in words that both worlds share. */
  async take(each: Command): Promise<unknown> {
    try {
      return this.#shared(await this.#do(each));
    } catch (error) {
      if (!(error instanceof HitlError)) throw error;
      return this.#shared({ code: error.code, detail: error.message, errors: error.errors, request: error.request });
    }
  }

  #do(each: Command): unknown {
    const { engine, clock } = this;
    const id = 'which' in each ? (this.ids[each.which % (this.ids.length + 1)] ?? 'nothing') : '';
    switch (each.do) {
      case 'nothing':
        return null;
      case 'create':
        return this.#create(each);
      case 'respond': {
        const input = { chosenOptions: [each.option], ...(each.force || {}) };
        return engine.respond(id, input, each.by, { ...api, key: each.key });
      }
      case 'cancel':
        return engine.cancel(id, { reason: 'because' }, each.by, api);
      case 'fail':
        return engine.fail(id, { reason: 'because' }, each.by, api);
      case 'claim':
        return engine.claim(id, { for: each.for }, each.by, api);
      case 'release':
        return engine.release(id, each.by, api);
      case 'assign':
        return engine.assign(id, each.input, each.by, api);
      case 'snooze': {
        const until = each.ms === null ? null : new Date(clock.now() + each.ms).toISOString();
        return engine.snooze(id, { until }, each.by, api);
      }
      case 'comment':
        return engine.comment(id, { text: 'hm' }, each.by, api);
      case 'get':
        return engine.get(id, each.by);
      case 'sweep':
        return engine.sweep.tick();
      case 'wait':
        return clock.advance(each.ms);
      case 'purge':
        return engine.purge({ olderThan: each.olderThan, limit: each.limit });
      case 'look':
        return this.look(each.query, each.by, each.limit);
    }
  }

  async #create({ input, by, key, supersedes }: Extract<Command, { do: 'create' }>): Promise<unknown> {
    const before = supersedes === undefined ? undefined : this.ids[supersedes % (this.ids.length + 1)];
    const question = before === undefined ? input : { ...input, supersedes: before };
    const { request, replayed } = await this.engine.create(question, by, { key });
    if (!replayed) this.ids.push(request.id);
    return { request, replayed };
  }

  /** Every page of a list, and what the count says. */
  async look(query: ListQuery, by: Actor, limit: number): Promise<{ items: { id: string }[]; count: number }> {
    const items: { id: string }[] = [];
    let cursor: string | undefined;
    do {
      const page: Awaited<ReturnType<Engine['list']>> = await this.engine.list(
        cursor === undefined ? { ...query, limit } : { ...query, limit, cursor },
        by,
      );
      items.push(...page.items);
      cursor = page.nextCursor ?? undefined;
    } while (cursor !== undefined);
    const { sort: _, ...filter } = query;
    return { items, count: (await this.engine.count(filter, by)).count };
  }

  #shared(result: unknown): unknown {
    if (result === undefined) return null;
    return JSON.parse(
      JSON.stringify(result).replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, (id) => `#${this.ids.indexOf(id)}`),
    );
  }

  async historyOf(id: string): Promise<unknown> {
    return this.#shared((await this.store.events('default', id, { cursor: null, limit: 1000 })).items);
  }
}

const terminal = ['responded', 'defaulted', 'expired', 'cancelled', 'failed'];
const notes = ['commented', 'snoozed'];

async function expectSoundHistories({ engine, store, ids: requests, hints }: World): Promise<void> {
  for (const id of requests) {
    const request = await engine.get(id, lena).catch(unlessPurged);
    const { items } = await store.events('default', id, { cursor: null, limit: 1000 });
    if (request === null) {
      expect(items).toEqual([]);
      expect(terminal).toContain(hints.findLast((hint) => hint.id === id)?.state);
      continue;
    }
    expect(items.map(({ seq }) => seq)).toEqual(items.map((_, index) => index + 1));
    const ends = items.filter(({ type }) => terminal.includes(type)).map(({ type }) => type);
    expect(ends).toEqual(request.state === 'awaiting_input' ? [] : [request.state]);
    const end = items.findIndex(({ type }) => terminal.includes(type));
    const afterwards = end < 0 ? [] : items.slice(end + 1).map(({ type }) => type);
    expect(afterwards.filter((type) => !notes.includes(type))).toEqual([]);
    const revs = hints.filter((hint) => hint.id === id).map(({ rev }) => rev);
    expect([...new Set(revs)]).toEqual(Array.from({ length: request.rev }, (_, index) => index + 1));
    expect(revs).toEqual(revs.toSorted((a, b) => a - b));
  }
}

function unlessPurged(error: unknown): null {
  if (error instanceof HitlError && error.code === 'purged') return null;
  throw error;
}

/** Rule 17 and section 8: an inbox is what its owner may answer, and what he may see of the resolved is in `answered`. */
async function expectListsToFollowThePolicy(world: World): Promise<void> {
  for (const person of people) {
    const mayAnswer: string[] = [];
    const maySee: string[] = [];
    for (const id of world.ids) {
      const request = await world.engine.get(id, person).catch(() => null);
      if (request?.viewer.mayAnswer) mayAnswer.push(id);
      if (request && request.state !== 'awaiting_input') maySee.push(id);
    }
    const listed = async (...views: View[]) => {
      const found = await Promise.all(views.map((view) => world.look({ view }, person, 7)));
      for (const { items, count } of found) expect(count).toBe(items.length);
      return found.flatMap(({ items }) => items.map(({ id }) => id)).sort();
    };
    expect(await listed('assigned', 'snoozed')).toEqual(mayAnswer.sort());
    expect(await listed('answered')).toEqual(maySee.sort());
  }
}

describe('SQLite and memory', () => {
  it('rules 1 to 17: say and show the same under any commands, and keep the invariants', {
    timeout: Math.max(120_000, commands * 20),
  }, async () => {
    const seen = new Map<string, number>();
    await fc.assert(
      fc.asyncProperty(fc.array(command, { minLength: perRun, maxLength: perRun }), async (steps) => {
        const memory = new World(memoryStore);
        const sqlite = new World(({ clock }) => sqliteStore({ path: ':memory:', clock }));
        for (const each of steps) {
          const expected = await memory.take(each);
          expect(await sqlite.take(each)).toEqual(expected);
          const code = (expected as { code?: string } | null)?.code ?? 'accepted';
          seen.set(`${each.do} ${code}`, (seen.get(`${each.do} ${code}`) ?? 0) + 1);
        }
        expect(await sqlite.store.backlog()).toEqual(await memory.store.backlog());
        for (const [index, id] of sqlite.ids.entries()) {
          expect(await sqlite.historyOf(id)).toEqual(await memory.historyOf(memory.ids[index] ?? ''));
        }
        for (const world of [memory, sqlite]) {
          await expectSoundHistories(world);
          await expectListsToFollowThePolicy(world);
          await world.store.close();
        }
      }),
      { numRuns: Math.ceil(commands / perRun) },
    );
    // A run that only ever meets refusals proves nothing.
    for (const each of ['respond', 'cancel', 'fail', 'claim', 'release', 'assign', 'snooze', 'comment', 'look']) {
      expect(seen.get(`${each} accepted`) ?? 0, each).toBeGreaterThan(0);
    }
    expect(seen.get('create purged') ?? 0).toBeGreaterThan(0);
    if (process.env.HITL_MODEL_COMMANDS) console.log(Object.fromEntries([...seen].sort()));
  });
});
