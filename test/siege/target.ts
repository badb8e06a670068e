// What is besieged: the example, started here on a free port with a data folder of its own, or a server that runs already.
// Only this machine's own addresses are ever taken.

import { mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { start } from '../workspace.ts';

export interface Target {
  url: URL;
  /** What the server said on stderr so far; '' when it was not started here. */
  errors(): string;
  isAlive(): boolean;
  /** Resident memory in MB; null where it cannot be seen: not started here, or no /proc. */
  memoryMb(): number | null;
  /** How many sockets the server has open, the listening one too; null as above. */
  sockets(): number | null;
  stop(): Promise<void>;
}

/** @throws RangeError for any other machine, and for a name that only the network's resolver knows. */
export function mustBeLoopback(text: string): URL {
  const url = new URL(text);
  const isLoopback = /^(127\.\d+\.\d+\.\d+|\[::1\]|localhost)$/.test(url.hostname);
  if (url.protocol === 'http:' && isLoopback) return url;
  throw new RangeError(`${text} is not http on this machine's own address: only a loopback server is besieged.`);
}

export async function startExample(): Promise<Target> {
  const folder = mkdtempSync(join(tmpdir(), 'hitl-siege-'));
  const env = { PORT: '0', DATA_DIR: folder };
  const server = start(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', 'examples/express-sqlite/server.mjs'],
    { env },
  );
  let alive = true;
  void server.exited.then(() => {
    alive = false;
  });
  const printed = () => server.output().match(/http:\/\/127\.0\.0\.1:\d+/)?.[0];
  while (alive && printed() === undefined) await pause(50);
  const url = printed();
  if (url === undefined) throw new Error(`The example does not start:\n${server.output()}`);
  return {
    url: mustBeLoopback(url),
    errors: server.errors,
    isAlive: () => alive,
    memoryMb: () => memoryMb(server.pid),
    sockets: () => sockets(server.pid),
    async stop() {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export function runningServer(text: string): Target {
  return {
    url: mustBeLoopback(text),
    errors: () => '',
    isAlive: () => true,
    memoryMb: () => null,
    sockets: () => null,
    async stop() {},
  };
}

function memoryMb(pid: number): number | null {
  return ofProcess(() => {
    const [, kilobytes] = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return kilobytes === undefined ? null : Math.round(Number(kilobytes) / 1024);
  });
}

function sockets(pid: number): number | null {
  return ofProcess(() => {
    const files = readdirSync(`/proc/${pid}/fd`);
    return files.filter((file) => linkOf(`/proc/${pid}/fd/${file}`).startsWith('socket:')).length;
  });
}

/** A file that was closed since it was listed leads nowhere. */
function linkOf(path: string): string {
  try {
    return readlinkSync(path);
  } catch {
    return '';
  }
}

function ofProcess(read: () => number | null): number | null {
  try {
    return read();
  } catch {
    return null;
  }
}
