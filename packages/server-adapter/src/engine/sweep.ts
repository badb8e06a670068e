// The sweep: bounded passes over what is due, on one timer that sleeps until the earliest due instant. Any number of
// processes may sweep one store; the store's locks see to it that no row moves twice.

import type { Instant, Store, SweepResult } from '../store/store.ts';
import { decideDue } from './due.ts';
import type { Logger } from './logger.ts';
import { noTelemetry, type Telemetry } from './telemetry.ts';

const batch = 500;
/** A long timer overflows, and another process may have asked for something sooner: look at least once a minute. */
const longestSleep = 60_000;
/** After a pass that moved nothing, so that a row which cannot move never spins the sweep (rule 18). */
const idleSleep = 1_000;

export class Sweep {
  readonly #store: Store;
  readonly #logger: Logger;
  readonly #telemetry: Telemetry;
  #timer: ReturnType<typeof setTimeout> | null = null;
  #wakesAt = Number.POSITIVE_INFINITY;
  #running = false;
  #pass: Promise<unknown> = Promise.resolve();

  constructor(store: Store, logger: Logger, telemetry = noTelemetry) {
    this.#store = store;
    this.#logger = logger;
    this.#telemetry = telemetry;
  }

  start(): void {
    if (this.#running) return;
    this.#running = true;
    this.#sleep(0);
  }

  /** Resolves when a pass that is under way has ended. */
  async stop(): Promise<void> {
    this.#running = false;
    this.#clear();
    await this.#pass;
  }

  /** One bounded pass. */
  async tick(): Promise<SweepResult> {
    const result = await this.#telemetry.sweep(() => this.#store.sweep(batch, decideDue));
    for (const { tenant, id, error } of result.poisoned) {
      this.#logger.error('a request could not be swept and was backed off', { tenant, id, error });
    }
    return result;
  }

  /** A request that is due in `ms` was committed: wake up in time for it. */
  noteDue(ms: number): void {
    if (this.#running && Date.now() + ms < this.#wakesAt) this.#sleep(ms);
  }

  #sleep(ms: number): void {
    this.#clear();
    const bounded = Math.max(0, Math.min(ms, longestSleep * (0.8 + 0.2 * Math.random())));
    this.#wakesAt = Date.now() + bounded;
    this.#timer = setTimeout(() => {
      this.#timer = null;
      this.#wakesAt = Number.POSITIVE_INFINITY;
      this.#pass = this.#pass.then(() => this.#run());
    }, bounded);
    unref(this.#timer);
  }

  async #run(): Promise<void> {
    let sleep = longestSleep;
    try {
      const { moved, nextDueAt, now } = await this.tick();
      sleep = pause(moved, nextDueAt, now);
    } catch (error) {
      this.#logger.warn('the sweep could not run and will try again', { error });
      sleep = idleSleep * 5;
    }
    if (this.#running && this.#timer === null) this.#sleep(sleep);
    else if (this.#running) this.noteDue(sleep);
  }

  #clear(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    this.#wakesAt = Number.POSITIVE_INFINITY;
  }
}

/** How long to sleep after a pass, in ms. */
export function pause(moved: number, nextDueAt: Instant | null, now: Instant): number {
  const untilDue = nextDueAt === null ? longestSleep : nextDueAt - now;
  return Math.max(moved === 0 ? idleSleep : 0, untilDue);
}

/** In Node a sweep that sleeps does not keep the process alive; in a browser timers never do. */
function unref(timer: ReturnType<typeof setTimeout>): void {
  if (typeof timer === 'object' && 'unref' in timer) timer.unref();
}
