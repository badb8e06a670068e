// A short siege of the real example, each attack at least once; `npm run siege` is the long one. And proof that a siege
// finds what it looks for, on servers that do wrong.

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createHitl, type Mountable, memoryStore } from '@hitl-kit/server-adapter';
import { testServer } from '@hitl-kit/server-adapter/testing';
import { afterEach, describe, expect, it } from 'vitest';
import { root, run } from '../workspace.ts';
import { Attacker, randomFrom, type Tally } from './attacker.ts';
import { type Attack, quick, slow } from './attacks/index.ts';
import { Honest } from './honest.ts';
import { canary, giveawaysIn } from './judge.ts';
import { runSiege } from './siege.ts';
import { mustBeLoopback, startExample } from './target.ts';

it('the example stands: every attack, no outcome lost or doubled, nothing given away, everybody served', async () => {
  const target = await startExample();
  const seed = Date.now() % 1_000_000;
  const report = await runSiege({ target, seconds: 1, seed });
  await target.stop();
  expect({ seed, offences: report.offences }).toEqual({ seed, offences: [] });
  expect(Object.keys(report.attacks).sort()).toEqual([...quick, ...slow].map(([name]) => name).sort());
  expect(Object.values(report.honest).every((count) => count > 0)).toBe(true);
}, 240_000);

describe('only this machine is besieged', () => {
  it.each(['http://127.0.0.1:3000', 'http://127.9.9.9', 'http://[::1]:1', 'http://localhost:3000/'])('%s', (url) => {
    expect(mustBeLoopback(url).href).toContain(url);
  });

  it.each([
    'http://10.0.0.1',
    'http://192.168.1.1',
    'http://example.com',
    'https://127.0.0.1',
    'http://127.0.0.1.example.com',
  ])('and not %s', (url) => {
    expect(() => mustBeLoopback(url)).toThrow(RangeError);
  });

  it('the command ends before it has sent anything', async () => {
    const args = ['--disable-warning=ExperimentalWarning', 'test/siege/run.mjs', '--url', 'http://10.0.0.1:3000'];
    const { code, output } = await run(process.execPath, args);
    expect({ code, output }).toEqual({
      code: 2,
      output: "http://10.0.0.1:3000 is not http on this machine's own address: only a loopback server is besieged.\n",
    });
  });
});

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function serverThat(answer: (request: IncomingMessage, response: ServerResponse) => void): Promise<URL> {
  const server = createServer(answer).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  closing.push(() => {
    server.close();
    server.closeAllConnections();
  });
  return new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
}

async function offencesOf(name: string, url: URL): Promise<string[]> {
  const tally: Tally = { attacks: {}, replies: {}, offences: [] };
  const [, attack] = quick.find(([known]) => known === name) as Attack;
  await attack(new Attacker(url, name, randomFrom(1), tally));
  return tally.offences;
}

describe('a reply that a stranger must not see is found', () => {
  it.each([
    ['a stack', `{"error":"x"}\n    at read (${root}server.mjs:12:7)`],
    ['a stack', JSON.stringify({ error: `Error: x\n    at read (${root}server.mjs:12:7)` })],
    ['a path', '{"detail":"ENOENT: no such file, open \'/home/app/hitl.db\'"}'],
    ['a module of Node', '{"detail":"node:internal/process"}'],
    ['SQL', '{"detail":"near INSERT INTO requests"}'],
    ['an error of the platform', '{"detail":"TypeError: x is not a function"}'],
    ['a credential', `TRACE / HTTP/1.1\r\nCookie: session=${canary}`],
  ])('%s', (what, text) => {
    expect(giveawaysIn(text).join()).toContain(what);
  });

  it('a fit one is not', () => {
    expect(giveawaysIn('{"code":"internal","instance":"urn:uuid:0197f2d4-5c1e-7b3a-9f00-3d5a1c2b4e6f"}')).toEqual([]);
  });

  it('in a whole attack: a server that tells its stack, and one that echoes what it was sent', async () => {
    const telling = await serverThat((_request, response) => response.writeHead(400).end(new Error('no').stack));
    expect((await offencesOf('textThatIsNoJson', telling)).join()).toContain('gives away a stack');
    const echo = await serverThat((request, response) => response.writeHead(404).end(request.rawHeaders.join('\r\n')));
    expect((await offencesOf('tracesThatWouldEchoCredentials', echo)).join()).toContain('gives away a credential');
  });

  it('a 500, a reply against the contract, and a status that the attack did not expect', async () => {
    const failing = await serverThat((_request, response) => response.writeHead(500).end());
    expect((await offencesOf('textThatIsNoJson', failing)).join()).toContain('is a 500');
    const vague = await serverThat((_request, response) =>
      response.writeHead(400, { 'content-type': 'text/html' }).end('?'),
    );
    expect((await offencesOf('textThatIsNoJson', vague)).join()).toContain('against the contract');
    const yielding = await serverThat((_request, response) => response.writeHead(204).end());
    expect((await offencesOf('forgedTokens', yielding)).join()).toContain('got 204, not 401');
  });
});

describe('an outcome that is not as it should be is found', () => {
  const people: Record<string, object> = {
    'demo-service': { id: 'demo-service', permissions: ['request'] },
    'demo-ana': { id: 'ana', roles: ['support'] },
    'demo-ben': { id: 'ben', roles: ['support'] },
    'demo-lead': { id: 'lead', permissions: ['administer'] },
  };

  /** A server whose replies to some paths are changed, and what an honest story then finds. */
  async function storyOf(path: RegExp, change: (text: string) => string): Promise<string> {
    const hitl = createHitl({
      store: memoryStore(),
      authenticate: (request) =>
        (people[request.headers.get('authorization')?.slice(7) ?? ''] as { id: string }) ?? null,
    });
    await hitl.start();
    const lying: Mountable = {
      async fetch(request) {
        const response = await hitl.fetch(request);
        if (!path.test(new URL(request.url).pathname)) return response;
        const { status, headers } = response;
        const text = change(await response.text());
        return new Response(text, {
          status,
          headers: { ...Object.fromEntries(headers), 'content-length': String(text.length) },
        });
      },
    };
    const server = await testServer(lying);
    closing.push(async () => {
      await server.close();
      await hitl.stop();
    });
    const honest = new Honest(new URL(server.url), randomFrom(1));
    await honest.tell('answered');
    await honest.check();
    return honest.offences.join();
  }

  it('as it should be', async () => {
    expect(await storyOf(/none/, String)).toBe('');
  });

  it('a waiter that gets another result than the stored one', async () => {
    const changed = await storyOf(/\/wait$/, (text) => text.replaceAll('"comment":"', '"comment":"not '));
    expect(changed).toContain('a waiter was told');
  });

  it('a request that ended twice', async () => {
    const doubled = await storyOf(/\/events$/, (text) => text.replace('"type":"created"', '"type":"expired"'));
    expect(doubled).toContain('its ends are expired,responded');
  });

  it('a decision that is told as that of somebody else', async () => {
    const robbed = await storyOf(/\/requests\/[^/]+$/, (text) =>
      text.replaceAll('"respondedBy":{"id":"ana"', '"respondedBy":{"id":"ben"'),
    );
    expect(robbed).toContain('told that they did it were: ana');
  });
});
