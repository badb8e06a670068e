// Runs the built example and its scripts as a user does, as processes of their own, each host with a data folder of its
// own. Tests wait on what the processes print and how they end.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const example = join(root, 'examples/express-sqlite');

export type Caller = 'demo-ana' | 'demo-ben' | 'demo-lead' | 'demo-service';

export interface Reply {
  status: number;
  headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into replies of every shape
  body: any;
}

export interface Running {
  output(): string;
  /** Resolves with all output as soon as it matches; rejects when the process ends before. */
  until(pattern: RegExp): Promise<string>;
  /** Types a line on its keyboard. */
  type(line: string): void;
  /** The exit code, null after a signal. */
  ended: Promise<number | null>;
  /** Resolves with the exit code. */
  kill(signal?: NodeJS.Signals): Promise<number | null>;
}

export interface Host {
  url: string;
  api: string;
  dataDir: string;
  /** What the server printed, over all its starts. */
  log(): string;
  call(caller: Caller | null, method: string, path: string, body?: unknown, headers?: HeadersInit): Promise<Reply>;
  run(script: string, file: string, env?: Record<string, string>): Running;
  /** Writes a file that a script can read. */
  file(name: string, text: string): Promise<string>;
  /** kill -9 unless told, without a chance to tidy up; resolves with the exit code. */
  kill(signal?: NodeJS.Signals): Promise<number | null>;
  /** The same port and data again. */
  start(): Promise<void>;
  stop(): Promise<void>;
}

export async function startHost(): Promise<Host> {
  const dataDir = await mkdtemp(join(tmpdir(), 'hitl-example-'));
  const children = new Set<Running>();
  let port = '0';
  let log = '';
  let server: Running;

  const launch = (file: string, args: string[], env: Record<string, string>) => {
    const running = start(file, args, env);
    children.add(running);
    return running;
  };
  const host: Host = {
    url: '',
    api: '',
    dataDir,
    log: () => log + server.output(),
    async call(caller, method, path, body, headers = {}) {
      const reply = await fetch(host.api + path, {
        method,
        headers: {
          ...(caller ? { authorization: `Bearer ${caller}` } : {}),
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      });
      const text = await reply.text();
      return { status: reply.status, headers: reply.headers, body: text.startsWith('{') ? JSON.parse(text) : text };
    },
    run: (script, file, env = {}) =>
      script.endsWith('.sh')
        ? launch('sh', [join(example, script)], { HITL_URL: host.api, ...env })
        : launch(process.execPath, [join(example, script), file], { HITL_URL: host.api, ...env }),
    async file(name, text) {
      const path = join(dataDir, name);
      await writeFile(path, text);
      return path;
    },
    kill: (signal = 'SIGKILL') => server.kill(signal),
    async start() {
      if (server) log += server.output();
      server = launch(process.execPath, [join(example, 'server.mjs')], { PORT: port, DATA_DIR: dataDir });
      const printed = await server.until(/http:\/\/127\.0\.0\.1:\d+/);
      host.url = /http:\/\/127\.0\.0\.1:\d+/.exec(printed)?.[0] ?? '';
      host.api = `${host.url}/api/hitl`;
      port = new URL(host.url).port;
    },
    async stop() {
      await Promise.all([...children].map((child) => child.kill()));
      await rm(dataDir, { recursive: true, force: true });
    },
  };
  await host.start();
  return host;
}

/** Starts a process and keeps what it prints. */
export function start(file: string, args: string[], env: Record<string, string> = {}): Running {
  const child = spawn(file, args, { cwd: root, env: { ...process.env, ...env }, stdio: 'pipe' });
  let output = '';
  const listeners = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      for (const listener of listeners) listener();
    });
  }
  const ended = endOf(child);
  return {
    output: () => output,
    ended,
    until: (pattern) =>
      new Promise((resolve, reject) => {
        const look = () => pattern.test(output) && resolve(output);
        listeners.add(look);
        look();
        void ended.then((code) => reject(new Error(`ended with ${code} before ${pattern}:\n${output}`)));
      }),
    type: (line) => void child.stdin.write(`${line}\n`),
    async kill(signal = 'SIGTERM') {
      child.kill(signal);
      return ended;
    },
  };
}

async function endOf(child: ChildProcess): Promise<number | null> {
  const [code] = (await once(child, 'close')) as [number | null];
  return code;
}

/** One refund that goes to support, as a file for refunds.mjs. */
export const refundFile = (host: Host, id = '1042') =>
  host.file(
    `refund-${id}.csv`,
    `id,customer,amount,currency,ordered,reason\n${id},Mika Virtanen,42.50,EUR,2026-11-12,"Damaged, box crushed"\n`,
  );

/** A question to support, as an API client would ask it. */
export const question = {
  subject: 'Refund order 1042?',
  body: '**42.50 EUR**',
  options: ['Approve', 'Reject'],
  assignees: { roles: ['support'] },
  context: { Order: '1042' },
};

export const terminalTypes = ['responded', 'defaulted', 'expired', 'cancelled', 'failed'];
