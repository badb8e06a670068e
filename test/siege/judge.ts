// What no reply may say, whoever called and whatever was thrown, and what the replies of the contract must be.

import { checkedFetch } from '@hitl-kit/server-adapter/testing';
import { root } from '../workspace.ts';
import type { Reply } from './wire.ts';

/** Stands in every credential that is thrown and must not be known to anyone: it may come back in no reply. */
export const canary = 'canary-4f1d9b';

const giveaways: [what: string, RegExp][] = [
  ['a stack', /(\n|\\n)\s+at .{1,300}[(:]\d+:\d+/],
  ['a place in the source', /\.[cm]?[jt]sx?:\d+/],
  ['a module of Node', /\bnode:(internal|[a-z_]+\/)/],
  ['a path', /node_modules|file:\/\/|\/(home|root|tmp|usr|var|work)\//],
  ['the folder it runs in', new RegExp(root.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))],
  ['SQL', /\b(SELECT\s.+\sFROM|INSERT\s+INTO|UPDATE\s.+\sSET|DELETE\s+FROM|BEGIN IMMEDIATE)\b|SQLITE_|sqlite_/i],
  ['an error of the platform', /\b(Type|Range|Syntax|Reference|Assertion|URI)Error\b|\bERR_[A-Z_]+\b|Unexpected token/],
  ['a credential', new RegExp(`${canary}|Bearer |harbour_session=`)],
];

/** What a text gives away; for the server's stderr, too. */
export const giveawaysIn = (text: string): string[] =>
  giveaways.filter(([, pattern]) => pattern.test(text)).map(([what, pattern]) => `${what}: ${pattern.exec(text)?.[0]}`);

/** Replies that node itself gives before anybody's code runs: a status line and nothing else. */
const nodesOwn = [400, 408, 413, 417, 431];

/** What the reply to a call breaks; [] when it is fit for strangers. `path` as it stands behind the host. */
export async function offencesIn(reply: Reply, method: string, path: string): Promise<string[]> {
  const { status, headers, body } = reply;
  const given = giveawaysIn(body).map((what) => `gives away ${what}`);
  if (status >= 500) return [...given, `is a ${status}: ${body.slice(0, 300)}`];
  const isBare = !headers.has('content-type') && body === '';
  if (isBare && nodesOwn.includes(status)) return given;
  const isGuard = status === 403 && body === 'This example answers at 127.0.0.1 and localhost only.\n';
  if (isGuard || !/^\/api\/hitl(\/.*)?\/v1(\/|$)/.test(pathOf(path))) return given;
  return [...given, ...(await contractOffences(reply, method, path))];
}

const pathOf = (path: string): string => path.split(/[?#]/, 1)[0] ?? '';

/** A Request cannot have these, and the contract has none of them either. */
const unspeakable = ['CONNECT', 'TRACE', 'TRACK'];

async function contractOffences({ status, headers, body }: Reply, method: string, path: string): Promise<string[]> {
  const copy = new Headers(headers);
  // What cannot be made a Request is refused by the mount, which has no clock.
  if (status === 400 && body.includes('The server cannot read this request.')) copy.set('Hitl-Now', 'none');
  const hasBody = method !== 'HEAD' && status !== 204 && status !== 304;
  const replied = async () => new Response(hasBody ? body : null, { status, headers: copy });
  const request = new Request(new URL(pathOf(path), 'http://127.0.0.1'), {
    method: unspeakable.includes(method) ? 'PROPFIND' : method,
  });
  return checkedFetch(replied)(request).then(
    () => [],
    (error: unknown) => [error instanceof Error ? error.message : String(error)],
  );
}
