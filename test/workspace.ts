// Where things are in this workspace and how its tools are run, for the tests of the workspace as a whole.
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../', import.meta.url));
export const packages = ['client', 'server-adapter', 'react'] as const;
export type PackageName = (typeof packages)[number];

export const bin = (name: string) => join(root, 'node_modules/.bin', name);

/** The environment of a child that must run on this very Node, also in a shell script's `exec node`. */
export const environment = {
  ...process.env,
  PATH: [join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter),
};

export interface Run {
  code: number;
  output: string;
}

/** Runs a command to its end and returns all it said; it fails only where it cannot be started. */
export function run(
  command: string,
  args: string[],
  { cwd = root, timeout = 120_000, env = environment as NodeJS.ProcessEnv } = {},
): Promise<Run> {
  return new Promise((resolve, reject) => {
    const options = { cwd, timeout, env, maxBuffer: 64 * 1024 * 1024 };
    execFile(command, args, options, (error, stdout, stderr) => {
      const output = `${stdout}${stderr}`;
      if (!error) resolve({ code: 0, output });
      else if (typeof error.code === 'number') resolve({ code: error.code, output });
      else reject(new Error(`${command} ${args.join(' ')}: ${error.message}\n${output}`));
    });
  });
}

export interface Started {
  pid: number;
  /** All it said so far. */
  output(): string;
  /** What of it was said on stderr. */
  errors(): string;
  /** Its exit code; null when a signal ended it. */
  exited: Promise<number | null>;
  /** Ends it and waits until it has gone. */
  stop(): Promise<void>;
}

/** Starts a program that goes on, on this very Node. */
export function start(
  command: string,
  args: string[],
  { cwd = root, env = {} as Record<string, string> } = {},
): Started {
  const child = spawn(command, args, {
    cwd,
    env: { ...environment, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  let errors = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      if (stream === child.stderr) errors += text;
    });
  }
  const exited = new Promise<number | null>((resolve) => child.once('close', resolve));
  return {
    pid: child.pid ?? 0,
    output: () => said,
    errors: () => errors,
    exited,
    async stop() {
      child.kill();
      await exited;
    },
  };
}

/** A port that nobody listens on now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
