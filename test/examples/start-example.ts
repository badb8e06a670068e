// Starts one of the examples as a user does, on a port and a data folder of its own, and what runs beside it.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Running, start } from '../e2e/host.ts';

export interface Example {
  /** The addresses it printed, in their order. */
  urls: string[];
  dataDir: string;
  /** Starts another file of the example, with HITL_URL set to its API. */
  run(file: string, args?: string[], env?: Record<string, string>): Running;
  /** Waits until the server prints this. */
  until(pattern: RegExp): Promise<string>;
  /** Ends the server; resolves with its exit code. */
  end(signal?: NodeJS.Signals): Promise<number | null>;
  /** The same port and data again. */
  restart(): Promise<void>;
  /** Ends all of it and removes its data. */
  stop(): Promise<void>;
}

/** @param addresses how many it prints before it is ready */
export async function startExample(name: string, { addresses = 1, env = {} as Record<string, string> } = {}) {
  const dataDir = await mkdtemp(join(tmpdir(), `hitl-${name}-`));
  const children = new Set<Running>();
  let server: Running;
  let port = '0';

  const launch = (file: string, args: string[], more: Record<string, string>) => {
    const running = start(process.execPath, [join('examples', name, file), ...args], more);
    children.add(running);
    return running;
  };
  const example: Example = {
    urls: [],
    dataDir,
    run: (file, args = [], more = {}) => launch(file, args, { HITL_URL: `${example.urls[0]}/api/hitl`, ...more }),
    until: (pattern) => server.until(pattern),
    end: (signal = 'SIGTERM') => server.kill(signal),
    async restart() {
      server = launch('server.mjs', [], { PORT: port, DATA_DIR: dataDir, ...env });
      const printed = await server.until(new RegExp(`(http://127\\.0\\.0\\.1:\\d+[^]*){${addresses}}`));
      example.urls = printed.match(/http:\/\/127\.0\.0\.1:\d+/g) ?? [];
      port = new URL(example.urls[0] ?? '').port;
    },
    async stop() {
      await Promise.all([...children].map((child) => child.kill()));
      await rm(dataDir, { recursive: true, force: true });
    },
  };
  await example.restart();
  return example;
}
