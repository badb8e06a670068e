// Rounds of SIGKILL: a few processes work on one SQLite file as hard as they can; at a random instant one of them is
// killed, every fifth time all of them at once; then the file must hold what it promises, and another takes the place of
// the dead. What must never be is told as an offence.

import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { sendAgain } from './again.ts';
import type { Call } from './calls.ts';
import { endOfFile } from './end.ts';
import { offencesIn } from './invariants.ts';
import { Ledger } from './ledger.ts';
import { misread, withEngine } from './reader.ts';
import { readSnapshot } from './snapshot.ts';
import { brokenPromises, fates } from './told.ts';
import { Reserve, type Stage, type Victim } from './victim.ts';

export interface Options {
  /** Work on one file at a time. */
  processes?: number;
  /** After so many rounds a file is read to its end and a new one begun: checks read whole files. */
  roundsAFile?: number;
  /** Processes commit after every change, and the rounds end with the first offence. */
  torn?: boolean;
}

export interface Report {
  rounds: number;
  kills: number;
  files: number;
  seconds: number;
  /** Calls begun, in all. */
  calls: number;
  callsAKill: number;
  /** What a process was doing when it was killed. */
  stages: Record<Stage, number>;
  /** Calls under way in a process that was killed: those whose effect is in the file, and those that left nothing. */
  underWay: { there: number; absent: number };
  /** How often calls were told what. */
  said: Record<string, number>;
  /** How many requests ended in which state. */
  states: Record<string, number>;
  /** How many requests were purged, and how many purges were under way in a process that was killed. */
  purged: number;
  purgesCut: number;
  /** How many requests were swept at the end, and how many waiters were told an end by their key. */
  swept: number;
  waiters: number;
  waited: number;
  /** Empty, or something is broken. */
  offences: string[];
}

/** In ms, from when all are working. */
const longestRound = 200;
const everyoneEvery = 5;

/** `folder` is empty. */
export async function runKills(folder: string, rounds: number, options: Options = {}): Promise<Report> {
  const { processes = 3, roundsAFile = 25, torn = false } = options;
  const started = performance.now();
  const report: Report = {
    rounds: 0,
    kills: 0,
    files: 0,
    seconds: 0,
    calls: 0,
    callsAKill: 0,
    stages: { idle: 0, 'between transactions': 0, 'in a transaction': 0, committing: 0 },
    underWay: { there: 0, absent: 0 },
    said: {},
    states: {},
    purged: 0,
    purgesCut: 0,
    swept: 0,
    waiters: 0,
    waited: 0,
    offences: [],
  };
  const reserve = await Reserve.start(folder, processes);
  try {
    while (report.rounds < rounds && !(torn && report.offences.length > 0)) {
      const file = new KilledFile(join(folder, `hitl-${++report.files}.db`), { reserve, report, processes, torn });
      await file.run(Math.min(roundsAFile, rounds - report.rounds));
    }
  } finally {
    await reserve.end();
  }
  report.callsAKill = Math.round(report.calls / report.kills);
  report.seconds = Math.round((performance.now() - started) / 100) / 10;
  return report;
}

interface Place {
  reserve: Reserve;
  report: Report;
  processes: number;
  torn: boolean;
}

/** One file, from empty to its end. */
class KilledFile {
  readonly #path: string;
  readonly #place: Place;
  readonly #ledger = new Ledger();
  readonly #offences = new Set<string>();
  #victims: Victim[] = [];
  #sent = 0;

  constructor(path: string, place: Place) {
    this.#path = path;
    this.#place = place;
  }

  async run(rounds: number): Promise<void> {
    const { report, torn } = this.#place;
    try {
      await this.#fill();
      for (let round = 1; round <= rounds; round++) {
        await Promise.all(this.#victims.map(({ working }) => working));
        await sleep(Math.random() * longestRound);
        const everyone = round % everyoneEvery === 0 || round === rounds;
        await this.#strike(everyone ? this.#victims.length : 1);
        report.rounds += 1;
        if (torn && report.offences.length > 0) return;
        if (round < rounds) await this.#fill();
      }
      this.#add(await endOfFile(this.#path, this.#ledger));
    } finally {
      await Promise.all(this.#victims.map((victim) => victim.kill()));
      const calls = this.#ledger.read();
      report.calls += calls.length;
      for (const { reply } of calls) if (reply) report.said[reply.said] = (report.said[reply.said] ?? 0) + 1;
    }
  }

  async #strike(count: number): Promise<void> {
    const { report } = this.#place;
    const struck = this.#victims.splice(0, count);
    const stages = await Promise.all(struck.map((victim) => victim.kill()));
    for (const stage of stages) report.stages[stage] += 1;
    report.kills += count;
    // The others go on, and this process reads a file that never rests.
    const dead = struck.flatMap(({ log }) => log.calls);
    const owed = this.#ledger.read().filter(({ reply }) => reply);
    const file = readSnapshot(this.#path);
    const begun = this.#ledger.read();
    const { there, absent } = fates(file, dead);
    report.underWay.there += there;
    report.underWay.absent += absent;
    report.purgesCut += dead.filter(({ intent, reply }) => intent.do === 'purge' && !reply).length;
    const offences = [...offencesIn(file), ...brokenPromises(file, owed, begun)];
    await withEngine(this.#path, async (engine) => {
      offences.push(...(await misread(engine, file, touched(dead))));
      offences.push(...(await sendAgain(engine, file, dead, this.#ledger)));
    });
    this.#offend(`round ${report.rounds + 1}`, offences);
  }

  /** The newest come last, and are killed last. */
  async #fill(): Promise<void> {
    const { reserve, processes, torn } = this.#place;
    while (this.#victims.length < processes) {
      const name = `p${++this.#sent}`;
      const victim = await reserve.send({ path: this.#path, log: `${this.#path}.${name}.log`, name, torn });
      this.#ledger.add(victim.log);
      this.#victims.push(victim);
    }
  }

  #add({ swept, purged, waiters, waited, states, offences }: Awaited<ReturnType<typeof endOfFile>>): void {
    const { report } = this.#place;
    report.swept += swept;
    report.purged += purged;
    report.waiters += waiters;
    report.waited += waited;
    for (const [state, count] of Object.entries(states)) report.states[state] = (report.states[state] ?? 0) + count;
    this.#offend(`the end of file ${report.files}`, offences);
  }

  /** What is wrong once is found wrong in each later round. */
  #offend(when: string, offences: string[]): void {
    const fresh = offences.filter((text) => !this.#offences.has(text));
    for (const text of fresh) this.#offences.add(text);
    this.#place.report.offences.push(...fresh.map((text) => `${when}: ${text}`));
  }
}

/** The requests that the last calls of the dead were about. */
function touched(dead: Call[]): Set<string> {
  return new Set(dead.filter(({ reply }) => !reply).flatMap(({ intent }) => ('id' in intent ? intent.id : [])));
}
