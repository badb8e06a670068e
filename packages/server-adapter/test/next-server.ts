// Builds the Next.js app in next-app/ and serves it as `next start` does, in a process of its own. It compiles the sources:
// Next.js follows the `paths` of the workspace's tsconfig.json.
import { join } from 'node:path';
import { vi } from 'vitest';
import { bin, environment, root, run, start } from '../../../test/workspace.ts';

const cwd = join(root, 'packages/server-adapter/test/next-app');
const env = { NEXT_TELEMETRY_DISABLED: '1' };

let built: Promise<void> | undefined;

async function build(): Promise<void> {
  const options = { cwd, env: { ...environment, ...env }, timeout: 150_000 };
  const { code, output } = await run(bin('next'), ['build'], options);
  if (code !== 0) throw new Error(`next build:\n${output}`);
}

/** Below `base` the app has the contract: at the root, and at `/proxied`, where its proxy.js reads bodies first. */
export async function nextServer(base: '' | '/proxied' = '') {
  built ??= build();
  await built;
  const server = start(bin('next'), ['start', '--hostname', '127.0.0.1', '--port', '0'], { cwd, env });
  const url = await vi.waitFor(
    () => {
      const [said] = /http:\/\/127\.0\.0\.1:\d+/.exec(server.output()) ?? [];
      if (said === undefined) throw new Error(`next start:\n${server.output()}`);
      return said;
    },
    { timeout: 20_000 },
  );
  const shown = async (what: string) => (await fetch(`${url}/watched/${what}`)).json();
  return {
    url: `${url}${base}`,
    listening: (): Promise<number> => shown('listening'),
    errors: (): Promise<string[]> => shown('errors'),
    close: server.stop,
  };
}
