// A siege: every attack again and again on a few lanes, while honest people and a health probe go on; then what is left is
// looked at. Bounded in time, in how often each attack is made, and in how many are made at once.

import { availableParallelism, loadavg } from 'node:os';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { Attacker, politely, randomFrom, type Tally } from './attacker.ts';
import { type Attack, quick, slow } from './attacks/index.ts';
import { Honest } from './honest.ts';
import type { Target } from './target.ts';

export interface SiegeOptions {
  target: Target;
  /** New attacks begin for so long; each is made at least once. */
  seconds: number;
  /** Decides order and contents of the attacks. */
  seed: number;
  /** Told now and then how it goes. */
  progress?: (line: string) => void;
}

interface Times {
  calls: number;
  p50: number;
  p99: number;
  max: number;
}

export interface Report {
  seed: number;
  seconds: number;
  /** Processes that wanted to run, on so many cores, in the last minute: times mean little without it. */
  load: { processes: number; cores: number };
  /** How often each attack was made. */
  attacks: Record<string, number>;
  /** Replies to attacks, by status. */
  replies: Record<string, number>;
  /** Honest requests that came to their end, by plot. */
  honest: Record<string, number>;
  /** In ms, as seen from this process, whose own delay is `ownDelay`. */
  times: { honestCalls: Times; health: Times; answerToWaiter: Times; ownDelay: { p99: number; max: number } };
  /** The honest call that took longest. */
  slowest: string;
  /** Honest calls that got no reply and were made again. */
  repeated: number;
  /** Resident, in MB; null where it cannot be seen. */
  memoryMb: { before: number | null; most: number | null; after: number | null };
  /** Open in the server. */
  sockets: { before: number | null; most: number | null; after: number | null };
  /** Empty, or something is broken. */
  offences: string[];
}

const lanes = 3;
/** Between two passes over the attacks that hold connections, in ms: they shall not keep the cores to themselves. */
const breath = 3_000;
/** A siege of an hour does not come near this. */
const mostPasses = 1_000;
/** The longest that an honest call may take, in ms, on a busy machine too: what stands in front of servers gives up then. */
const bound = 30_000;
/** Resident after the siege, in MB: V8 gives memory back late. */
const mostMemoryMb = 512;

export async function runSiege({ target, seconds, seed, progress = () => {} }: SiegeOptions): Promise<Report> {
  const { url } = target;
  const random = randomFrom(seed);
  const tally: Tally = { attacks: {}, replies: {}, offences: [] };
  const before = { memory: target.memoryMb(), sockets: target.sockets() };
  const most = { ...before };
  const started = performance.now();
  const elapsed = () => (performance.now() - started) / 1000;
  const ownDelay = monitorEventLoopDelay();
  ownDelay.enable();

  const isOver = () => elapsed() >= seconds || !target.isAlive();
  const honest = new Honest(url, randomFrom(seed + 1));
  let besieged = true;
  const living = honest.live(() => !besieged);
  const health: number[] = [];
  const probing = probe();
  const watching = watch();
  await Promise.all([
    ...inLanes(lanes, passesOver(quick)),
    ...slow.flatMap((attack) => inLanes(1, passesOver([attack]), breath)),
  ]);
  besieged = false;
  await Promise.all([living, probing, watching]);
  await honest.tell('answered');
  await honest.check();
  ownDelay.disable();

  const after = await settled(target, before.sockets);
  const times = {
    honestCalls: timesOf(honest.latencies),
    health: timesOf(health),
    answerToWaiter: timesOf(honest.wakeUps.filter(Number.isFinite)),
    ownDelay: { p99: Math.round(ownDelay.percentile(99) / 1e6), max: Math.round(ownDelay.max / 1e6) },
  };
  const tooSlow = Object.entries({ 'an honest call': times.honestCalls, health: times.health })
    .filter(([, { max }]) => max > bound)
    .map(([what, { max }]) => `${what} took ${max} ms, more than ${bound}`);
  return {
    seed,
    seconds: Math.round(elapsed()),
    load: { processes: Math.round(loadavg()[0] ?? 0), cores: availableParallelism() },
    attacks: tally.attacks,
    replies: tally.replies,
    honest: honest.ended,
    times,
    slowest: honest.slowest,
    repeated: honest.repeated,
    memoryMb: { before: before.memory, most: most.memory, after: after.memory },
    sockets: { before: before.sockets, most: most.sockets, after: after.sockets },
    offences: [...tally.offences, ...honest.offences, ...after.offences, ...tooSlow],
  };

  /** All of them in an order of chance, then again, until the time is over. */
  function* passesOver(attacks: readonly Attack[]): Generator<Attack> {
    for (let pass = 0; pass < mostPasses; pass += 1) {
      for (const attack of shuffled(attacks, random)) {
        if (pass > 0 && isOver()) return;
        yield attack;
      }
    }
  }

  function inLanes(count: number, queue: Iterator<Attack>, rest = 0): Promise<void>[] {
    return Array.from({ length: count }, async () => {
      for (let next = queue.next(); !next.done; next = queue.next()) {
        await make(next.value);
        if (rest > 0 && !isOver()) await pause(rest);
      }
    });
  }

  async function make([name, attack]: Attack): Promise<void> {
    tally.attacks[name] = (tally.attacks[name] ?? 0) + 1;
    const stranger = new Attacker(url, name, random, tally);
    await attack(stranger).catch((error: Error) => stranger.offend(`ended early: ${error.message}, ${error.cause}`));
  }

  async function probe(): Promise<void> {
    const path = new URL('/api/hitl/v1/health', url);
    while (besieged) {
      const asked = performance.now();
      const { status } = await politely(path, { signal: AbortSignal.timeout(bound) }).catch((error: Error) => ({
        status: `${error.message}, ${error.cause}`,
      }));
      health.push(performance.now() - asked);
      if (status !== 200) tally.offences.push(`health is ${status}`);
      await pause(200);
    }
  }

  async function watch(): Promise<void> {
    let told = 0;
    for (let second = 1; besieged; second += 1) {
      most.memory = greater(most.memory, target.memoryMb());
      most.sockets = greater(most.sockets, target.sockets());
      const found = [...tally.offences, ...honest.offences].length;
      if (found > told) progress(`${Math.round(elapsed())} s: ${[...tally.offences, ...honest.offences].at(-1)}`);
      told = found;
      if (second % 30 === 0) {
        const made = Object.values(tally.attacks).reduce((sum, count) => sum + count, 0);
        progress(`${Math.round(elapsed())} s: ${made} attacks, ${found} offences, ${target.memoryMb()} MB`);
      }
      await pause(1_000);
    }
  }
}

/** Once the server has hung up on everybody: what is left of the siege, and what must not be. */
async function settled(target: Target, socketsBefore: number | null) {
  const ends = performance.now() + 30_000;
  while (performance.now() < ends && (target.sockets() ?? 0) > (socketsBefore ?? 0)) await pause(100);
  const [memory, sockets, said] = [target.memoryMb(), target.sockets(), target.errors()];
  const offences: string[] = [];
  if (!target.isAlive()) offences.push('the server has ended');
  if (said !== '') offences.push(`the server said on stderr: ${said.slice(0, 2_000)}`);
  if ((sockets ?? 0) > (socketsBefore ?? 0)) offences.push(`${sockets} sockets are open, not ${socketsBefore}`);
  if ((memory ?? 0) > mostMemoryMb) offences.push(`${memory} MB are resident, more than ${mostMemoryMb}`);
  return { memory, sockets, offences };
}

const greater = (one: number | null, other: number | null) => (other === null ? one : Math.max(one ?? 0, other));

function shuffled<T>(list: readonly T[], random: () => number): T[] {
  const keyed = list.map((item) => ({ item, key: random() }));
  return keyed.sort((one, other) => one.key - other.key).map(({ item }) => item);
}

function timesOf(all: readonly number[]): Times {
  const sorted = all.toSorted((one, other) => one - other);
  const at = (share: number) => Math.round(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0);
  return { calls: sorted.length, p50: at(0.5), p99: at(0.99), max: at(1) };
}
