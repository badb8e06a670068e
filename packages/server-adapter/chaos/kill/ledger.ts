// Everything that was tried and told, as the processes wrote it down. A process writes a line with one write(2) before a
// call starts and after it ended: what it wrote is the kernel's, and outlives it. Messages would not do, they may still
// wait in the process that is killed. A line that the kill cut off is as if it had not been written: its call had not
// started yet, or had not been told yet.

import { closeSync, openSync, readSync } from 'node:fs';
import type { Call, Line, Mark } from './calls.ts';

/** One process's log, read on from where it was read to. */
export class Log {
  readonly #path: string;
  readonly #calls = new Map<number, Call>();
  #offset = 0;
  #rest = '';
  mark: Mark = 'ended';

  constructor(path: string) {
    this.#path = path;
  }

  /** As last read. */
  get calls(): Call[] {
    return [...this.#calls.values()];
  }

  read(): void {
    const lines = (this.#rest + this.#readOn()).split('\n');
    this.#rest = lines.pop() ?? '';
    for (const line of lines) this.#hear(JSON.parse(line));
  }

  #hear(line: Line): void {
    if ('mark' in line) this.mark = line.mark;
    else if ('intent' in line) this.#calls.set(line.call, { intent: line.intent });
    else (this.#calls.get(line.call) as Call).reply = line.reply;
  }

  #readOn(): string {
    const file = openSync(this.#path, 'a+');
    const chunk = Buffer.alloc(1 << 16);
    const chunks: Buffer[] = [];
    for (;;) {
      const length = readSync(file, chunk, 0, chunk.length, this.#offset);
      if (length === 0) break;
      this.#offset += length;
      chunks.push(Buffer.from(chunk.subarray(0, length)));
    }
    closeSync(file);
    return Buffer.concat(chunks).toString();
  }
}

/** The calls of all processes on one file, and those that the rounds make themselves. */
export class Ledger {
  readonly #logs: Log[] = [];
  readonly #own: Call[] = [];

  add(log: Log): void {
    this.#logs.push(log);
  }

  note(call: Call): void {
    this.#own.push(call);
  }

  read(): Call[] {
    for (const log of this.#logs) log.read();
    return [...this.#own, ...this.#logs.flatMap(({ calls }) => calls)];
  }
}
