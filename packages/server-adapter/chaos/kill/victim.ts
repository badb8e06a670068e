// The processes as the rounds see them: started ahead, sent to a file, killed at once.

import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { Log } from './ledger.ts';
import { programOf, run } from './program.ts';

/** What a process is told to do. */
export interface Start {
  path: string;
  /** Where it writes down what it does. */
  log: string;
  /** No other process has it. */
  name: string;
  /** Commits after every change. */
  torn: boolean;
}

/** What the process was doing when it died. */
export type Stage = 'idle' | 'between transactions' | 'in a transaction' | 'committing';

export class Victim {
  readonly log: Log;
  /** Resolves when it begins to bring the file up to date; rejects when it ends before. */
  readonly starting: Promise<void>;
  /** The same after its first call. */
  readonly working: Promise<void>;
  readonly #child: ChildProcess;

  constructor(child: ChildProcess, start: Start) {
    this.#child = child;
    this.log = new Log(start.log);
    this.starting = said(child, 'starting');
    this.working = said(child, 'working');
    this.starting.catch(() => {});
    this.working.catch(() => {});
    child.send(start);
  }

  /** SIGKILL. Resolves when the process is gone; what it wrote is read by then. */
  async kill(): Promise<Stage> {
    const { exitCode, signalCode } = this.#child;
    if (exitCode !== null || signalCode !== null)
      throw new Error(`A process ended by itself: ${exitCode ?? signalCode}`);
    const exited = once(this.#child, 'exit');
    this.#child.kill('SIGKILL');
    const [code, signal] = await exited;
    if (signal !== 'SIGKILL') throw new Error(`A process ended by itself: ${code ?? signal}`);
    this.log.read();
    if (this.log.mark === 'begun') return 'in a transaction';
    if (this.log.mark === 'committing') return 'committing';
    return this.log.calls.some(({ reply }) => !reply) ? 'between transactions' : 'idle';
  }
}

/** Processes that are loaded and wait to be sent to work: starting one takes longer than a round. */
export class Reserve {
  readonly #program: string;
  readonly #waiting: Promise<ChildProcess>[];

  private constructor(program: string, size: number) {
    this.#program = program;
    this.#waiting = Array.from({ length: size }, () => prepare(program));
  }

  /** The program they run is put into `folder`. */
  static async start(folder: string, size: number): Promise<Reserve> {
    return new Reserve(await programOf('worker', folder), size);
  }

  async send(start: Start): Promise<Victim> {
    this.#waiting.push(prepare(this.#program));
    const child = await (this.#waiting.shift() as Promise<ChildProcess>);
    return new Victim(child, start);
  }

  async end(): Promise<void> {
    for (const child of await Promise.all(this.#waiting.splice(0))) {
      const exited = once(child, 'exit');
      child.disconnect();
      await exited;
    }
  }
}

async function prepare(program: string): Promise<ChildProcess> {
  const child = run(program);
  await said(child, 'ready');
  return child;
}

function said(child: ChildProcess, word: string): Promise<void> {
  return new Promise((resolve, reject) => {
    child.on('message', (message) => message === word && resolve());
    child.once('exit', (code, signal) =>
      reject(new Error(`A process ended by ${signal ?? code} before it was ${word}`)),
    );
  });
}
