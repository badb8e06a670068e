// Rounds of answer ∥ answer ∥ deadline ∥ cancel ∥ claim ∥ assign from several processes on one SQLite file. Each round is
// one request; ten rounds are under way at a time. What must never be is told as an offence.

import type { HitlRequest } from '@hitl-kit/client';
import { Engine } from '../src/engine/engine.ts';
import { sqliteStore } from '../src/store/sqlite.ts';
import { Crew } from './crew.ts';
import type { LoopDelay, Order, Outcome } from './orders.ts';
import { bot, lena } from './people.ts';

/**
 * `early`: all at once, long before the deadline. `at the deadline`: within 8 ms of it. `locked`: sent before the deadline
 * while one process holds the file's write lock until after it.
 */
const kinds = ['early', 'at the deadline', 'locked'] as const;
type Kind = (typeof kinds)[number];

export interface Report {
  rounds: number;
  processes: number;
  seconds: number;
  /** How many requests ended in which state, by kind of round. */
  states: Record<Kind, Record<string, number>>;
  /** How often each command was told what. */
  said: Record<string, number>;
  /** How many answers were sent before the deadline and had to wait for the lock until after it. */
  heldAcross: number;
  /** The slowest command of the rounds without a lock, in ms. */
  slowestMs: number;
  /** Of each process, in ms. */
  loopDelays: Pick<LoopDelay, 'p50' | 'p99' | 'max'>[];
  /** Empty, or something is broken. */
  offences: string[];
}

const waveSize = 10;
const refusals = ['already_resolved', 'deadline_passed', 'claimed_by_other', 'not_assigned'];
const terminal = ['responded', 'defaulted', 'expired', 'cancelled', 'failed'];
const quiet = { info: () => {}, warn: () => {}, error: () => {} };

export async function runChaos(path: string, rounds: number, processes = 5): Promise<Report> {
  const started = performance.now();
  const store = sqliteStore({ path });
  const engine = new Engine({ store, tenancy: 'single', logger: quiet });
  await engine.start();
  const crew = await Crew.start(path, processes);
  const report: Report = {
    rounds,
    processes,
    seconds: 0,
    states: { early: {}, 'at the deadline': {}, locked: {} },
    said: {},
    heldAcross: 0,
    slowestMs: 0,
    loopDelays: [],
    offences: [],
  };
  try {
    for (let first = 0; first < rounds; first += waveSize) {
      const kind = kinds[(first / waveSize) % kinds.length] ?? 'early';
      await runWave(engine, crew, kind, Math.min(waveSize, rounds - first), first, report);
    }
    report.loopDelays = (await crew.loopDelays()).map(({ p50, p99, max }) => ({ p50, p99, max }));
  } finally {
    await crew.end();
    await engine.stop();
    await store.close();
  }
  report.seconds = Math.round((performance.now() - started) / 100) / 10;
  return report;
}

async function runWave(engine: Engine, crew: Crew, kind: Kind, size: number, first: number, report: Report) {
  const deadline = Date.now() + (kind === 'early' ? 60_000 : 150);
  const requests = await Promise.all(
    Array.from({ length: size }, async (_, index) => {
      const { request } = await engine.create(
        {
          subject: 'Refund order 1042?',
          options: ['Approve', 'Reject'],
          assignees: { roles: ['support'] },
          deadline: new Date(deadline).toISOString(),
          ...(index % 2 ? { defaults: ['Reject'] } : {}),
        },
        bot,
      );
      return request;
    }),
  );
  const ends = requests.map(({ id }) => engine.wait(id, bot, { seconds: 30 }));
  const lock = kind === 'locked' ? await crew.hold(first / waveSize, deadline + 25) : null;
  const outcomes = await Promise.all(
    requests.map(({ id }, index) =>
      Promise.all(ordersOf(id, kind, deadline).map((order, turn) => send(order, turn + index))),
    ),
  );
  const released = await lock?.released;
  for (const [index, end] of ends.entries()) {
    const waited = await end;
    const told = outcomes[index] ?? [];
    await checkRound(engine, { kind, deadline, request: waited, told, report });
    if (lock && released)
      checkLock(waited, { lockedAt: lock.locked, releasedAt: released.endedAt, deadline, told, report });
  }

  async function send(order: Omit<Order, 'number'>, process: number): Promise<Told> {
    const outcome = await crew.order(process, order);
    const key = `${order.do}: ${outcome.said}`;
    report.said[key] = (report.said[key] ?? 0) + 1;
    if (kind !== 'locked') report.slowestMs = Math.max(report.slowestMs, outcome.endedAt - outcome.startedAt);
    return { ...order, ...outcome };
  }
}

type Told = Omit<Order, 'number'> & Outcome;

/** Every command once, by whoever may; around the deadline where the kind says so. */
function ordersOf(id: string, kind: Kind, deadline: number): Omit<Order, 'number'>[] {
  const near = () => deadline - 8 + Math.floor(Math.random() * 16);
  const at = () => (kind === 'at the deadline' ? near() : 0);
  const orders: Omit<Order, 'number'>[] = [
    { do: 'answer', id, by: 'ana', at: at() },
    { do: 'answer', id, by: 'ben', at: at() },
    { do: 'cancel', id, by: 'bot', at: at() },
    { do: 'claim', id, by: Math.random() < 0.5 ? 'ana' : 'ben', at: at() },
    { do: 'assign', id, by: 'lena', at: at() },
    { do: 'sweep', id, by: 'lena', at: kind === 'early' ? 0 : near() },
  ];
  return orders.sort(() => Math.random() - 0.5);
}

interface Round {
  kind: Kind;
  deadline: number;
  /** As the requester's wait showed it at its end. */
  request: HitlRequest;
  told: Told[];
  report: Report;
}

async function checkRound(engine: Engine, { kind, deadline, request, told, report }: Round): Promise<void> {
  const offend = (text: string) => report.offences.push(`${kind}, ${request.id}: ${text}`);
  const { state, response, resolvedAt } = request;
  report.states[kind][state] = (report.states[kind][state] ?? 0) + 1;
  for (const { do: command, said } of told) {
    if (said !== 'accepted' && !refusals.includes(said)) offend(`${command} said ${said}`);
  }
  const events = (await engine.events(request.id, { limit: 100 }, lena)).items;
  const ends = events.filter(({ type }) => terminal.includes(type)).map(({ type }) => type);
  if (ends.length !== 1 || ends[0] !== state) offend(`the waiter saw ${state}, the events are ${ends.join(', ')}`);
  if (events.some(({ seq }, index) => seq !== index + 1)) offend('the events are not numbered without gaps');
  if (events.length !== request.rev) offend(`rev is ${request.rev} after ${events.length} events`);

  const winners = told.filter(({ do: command, said }) => said === 'accepted' && ['answer', 'cancel'].includes(command));
  const decided = state === 'responded' || state === 'cancelled';
  if (winners.length !== (decided ? 1 : 0)) offend(`${state}, and ${winners.length} were told that they decided it`);
  if (state === 'responded' && response?.respondedBy?.id !== winners[0]?.by)
    offend('another was told that he answered');
  const at = Date.parse(resolvedAt ?? '');
  if (decided ? at >= deadline : at < deadline) offend(`${state} at ${at - deadline} ms from the deadline`);
  const accepted = told.filter(({ do: command, said }) => said === 'accepted' && command !== 'sweep');
  const changes = events.filter(({ type }) => !['created', 'defaulted', 'expired'].includes(type));
  if (accepted.length !== changes.length)
    offend(`${accepted.length} commands were accepted, ${changes.length} are told`);
}

interface Locked {
  lockedAt: number;
  releasedAt: number;
  deadline: number;
  told: Told[];
  report: Report;
}

/** While somebody else holds the lock nothing can be decided; here that is until after the deadline. */
function checkLock(request: HitlRequest, { lockedAt, releasedAt, deadline, told, report }: Locked): void {
  const offend = (text: string) => report.offences.push(`locked, ${request.id}: ${text}`);
  if (!(lockedAt < deadline && releasedAt > deadline)) return;
  const early = told.filter(({ do: command, startedAt }) => command !== 'sweep' && startedAt < deadline);
  if (request.state !== 'defaulted' && request.state !== 'expired') offend(`it is ${request.state}`);
  for (const { do: command, said } of early) if (said === 'accepted') offend(`${command} was accepted`);
  report.heldAcross += early.filter(({ do: command, endedAt }) => command === 'answer' && endedAt >= releasedAt).length;
}
