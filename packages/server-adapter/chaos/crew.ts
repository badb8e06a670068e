// The processes of the rounds: started, given orders, heard, and ended.

import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Hold, LoopDelay, Order, Outcome, Reply } from './orders.ts';

const file = (name: string) => fileURLToPath(new URL(name, import.meta.url));

export class Crew {
  readonly #children: ChildProcess[];
  readonly #awaited = new Map<string, (reply: Reply) => void>();
  #next = 1;

  private constructor(children: ChildProcess[]) {
    this.#children = children;
  }

  /** Resolves when every process is ready. */
  static async start(path: string, size: number): Promise<Crew> {
    const execArgv = ['--disable-warning=ExperimentalWarning', '--import', file('./source.mjs')];
    const children = Array.from({ length: size }, () => fork(file('./worker.ts'), [path], { execArgv }));
    const crew = new Crew(children);
    await Promise.all(
      children.map(async (child) => {
        const ended = once(child, 'exit').then(() => Promise.reject(new Error('A process ended before it was ready')));
        await Promise.race([once(child, 'message'), ended]);
        ended.catch(() => {});
        child.on('message', (reply: Reply) => crew.#hear(reply));
      }),
    );
    return crew;
  }

  get size(): number {
    return this.#children.length;
  }

  order(process: number, order: Omit<Order, 'number'>): Promise<Outcome> {
    const number = this.#send(process, order);
    return this.#reply<Outcome>('ended', number);
  }

  /** Resolves when the lock is held; `released` when it is no longer. */
  async hold(process: number, until: number): Promise<{ locked: number; released: Promise<Outcome> }> {
    const number = this.#send(process, { do: 'hold', until } satisfies Omit<Hold, 'number'>);
    const released = this.#reply<Outcome>('ended', number);
    const { locked } = await this.#reply<Extract<Reply, { locked: number }>>('locked', number);
    return { locked, released };
  }

  loopDelays(): Promise<LoopDelay[]> {
    return Promise.all(
      this.#children.map((_, index) => this.#reply<LoopDelay>('ended', this.#send(index, { do: 'tell' }))),
    );
  }

  async end(): Promise<void> {
    await Promise.all(
      this.#children.map(async (child) => {
        const exited = once(child, 'exit');
        child.disconnect();
        await exited;
      }),
    );
  }

  #send(process: number, order: object): number {
    const number = this.#next++;
    this.#children[process % this.size]?.send({ ...order, number });
    return number;
  }

  #reply<R extends Reply>(which: 'locked' | 'ended', number: number): Promise<R> {
    return new Promise((resolve) => this.#awaited.set(`${which} ${number}`, resolve as (reply: Reply) => void));
  }

  #hear(reply: Reply): void {
    if ('ready' in reply) return;
    const key = `${'locked' in reply ? 'locked' : 'ended'} ${reply.number}`;
    this.#awaited.get(key)?.(reply);
    this.#awaited.delete(key);
  }
}
