// For tests of hosts and of the kit itself: a clock that stands still, a fetch that holds every reply against the
// contract, a server on a free port. Never reached from index.ts.

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { codes } from '@hitl-kit/client';
import type { Mountable } from './hitl.ts';
import { outside, type ReplyRule, replies, type Validate } from './http/generated/replies.js';
import { titles } from './http/problem.ts';
import { routeOf } from './http/route.ts';
import { hitlNode } from './mount/node.ts';

export interface FakeClock {
  /** Milliseconds since the epoch: hand it to a store as its `clock`. */
  now(): number;
  advance(ms: number): void;
  /** To an RFC 3339 instant. */
  set(instant: string): void;
}

/** A clock that moves only when told to. */
export function fakeClock(start = '2026-01-01T00:00:00.000Z'): FakeClock {
  let at = Date.parse(start);
  return {
    now: () => at,
    advance(ms) {
      at += ms;
    },
    set(instant) {
      at = Date.parse(instant);
    },
  };
}

/** Serves over node:http on a free loopback port. */
export async function testServer(hitl: Mountable): Promise<{ url: string; close(): Promise<void> }> {
  const server = createServer(hitlNode(hitl));
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

type Fetch = (request: Request) => Promise<Response>;

/** The same fetch, which throws when a reply is not what the contract says, naming the operation and the field. */
export function checkedFetch(fetch: Fetch): Fetch {
  return async (request) => {
    const { method, url } = request;
    const response = await fetch(request);
    const offences = await offencesIn(response, method, new URL(url).pathname);
    if (offences.length === 0) return response;
    throw new Error(`${method} ${url} replied ${response.status} against the contract:\n- ${offences.join('\n- ')}`);
  };
}

async function offencesIn(response: Response, method: string, pathname: string): Promise<string[]> {
  const status = String(response.status);
  const id = routeOf(pathname)?.methods.get(method === 'HEAD' ? 'GET' : method);
  if (method === 'OPTIONS' && status === '204') return [];
  const expected = id === undefined ? outside[status] : replies[id]?.[status];
  if (expected === undefined)
    return [`the contract ${id === undefined ? 'outside its operations' : `of ${id}`} has no status ${status}`];
  const missing = expected.headers
    .filter((name) => !response.headers.has(name))
    .map((name) => `the header ${name} is missing`);
  const type = response.headers.get('content-type')?.split(';', 1)[0];
  if (type !== expected.type) return [...missing, `the content type is ${type}, not ${expected.type}`];
  if (expected.validate === null || method === 'HEAD') return missing;
  const body: unknown = await response.clone().json();
  return [...missing, ...schemaOffences(expected.validate, body), ...problemOffences(expected, status, body)];
}

function schemaOffences(validate: Validate, body: unknown): string[] {
  if (validate(body)) return [];
  return (validate.errors ?? [])
    .filter(({ keyword }) => keyword !== 'if')
    .map(({ instancePath, keyword, params }) => `${instancePath || 'the body'}: ${keyword} ${JSON.stringify(params)}`);
}

function problemOffences({ codes: possible, fields = [] }: ReplyRule, status: string, body: unknown): string[] {
  if (possible === undefined) return [];
  const said = body as { code: keyof typeof codes; status: number; title: string };
  const { code } = said;
  const offences: string[] = [];
  if (String(codes[code]) !== status || String(said.status) !== status) {
    offences.push(`${code} does not travel under ${status}`);
  }
  if (!possible.includes(code)) offences.push(`${code} is not one of ${possible.join(', ')}`);
  if (said.title !== titles[code]) offences.push(`the title of ${code} is ${said.title}`);
  for (const field of fields) if (!Object.hasOwn(said, field)) offences.push(`a ${status} carries ${field}`);
  return offences;
}
