// The stranger: knows the demonstration tokens, throws calls and bytes, and holds every reply against judge.ts. Each
// attack is a function of one attacker; what it finds wrong it tells here.

import { canary, giveawaysIn, offencesIn } from './judge.ts';
import { type Bytes, type Exchange, type Held, hold, type Reply, type Throwing, throwBytes } from './wire.ts';

export type Person = 'ana' | 'ben' | 'lead' | 'service';

/** The replies that an attack expects, by status; anything else is an offence. */
type Expected = readonly number[];

export interface Call {
  as?: Person | null;
  /** JSON, unless it is text or bytes already. */
  body?: unknown;
  headers?: Record<string, string>;
  expect?: Expected;
}

/** What was found and how much was thrown, over all attacks. */
export interface Tally {
  /** How often each attack was made. */
  attacks: Record<string, number>;
  replies: Record<string, number>;
  offences: string[];
}

/**
 * One call on a connection of its own. None may be reset before its reply. One that is tells of a turn longer than the
 * server's `headersTimeout`: after such a turn Node hangs up on whoever came meanwhile, before it reads what he sent.
 */
export const politely = (url: URL, init: RequestInit): Promise<Response> =>
  fetch(url, { ...init, headers: { connection: 'close', ...init.headers } });

/** A number from 0 up to 1, the same ones for the same seed. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export class Attacker {
  readonly url: URL;
  readonly random: () => number;
  /** Where the host mounted the contract. */
  readonly api = '/api/hitl';
  readonly #name: string;
  readonly #tally: Tally;

  constructor(url: URL, name: string, random: () => number, tally: Tally) {
    this.url = url;
    this.random = random;
    this.#name = name;
    this.#tally = tally;
  }

  offend(text: string): void {
    if (this.#tally.offences.length < 200) this.#tally.offences.push(`${this.#name}: ${text}`);
  }

  pick<T>(list: readonly T[]): T {
    return list[Math.floor(this.random() * list.length)] as T;
  }

  /** Unlikely to have been used before, in this siege or in another. */
  unique(): string {
    return `${Date.now().toString(36)}-${Math.floor(this.random() * 2 ** 40).toString(36)}`;
  }

  /**
   * A call that a polite client could make; `path` stands under the mount point. Each has a connection of its own: one
   * that is kept may be closed by the server just when it is used again.
   */
  async call(method: string, path: string, { as = 'ana', body, headers = {}, expect }: Call = {}) {
    const raw =
      body === undefined || typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body);
    const response = await politely(new URL(this.api + path, this.url), {
      method,
      headers: {
        ...(as === null ? {} : { authorization: `Bearer demo-${as}` }),
        ...(raw === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(raw === undefined ? {} : { body: raw as BodyInit }),
    });
    const reply = { status: response.status, headers: response.headers, body: await response.text() };
    await this.#look(reply, method, this.api + path, expect);
    const json = reply.body.startsWith('{') ? JSON.parse(reply.body) : null;
    return { ...reply, json };
  }

  /** Bytes that stand for a call; `path` is the whole target. A call that gets no reply at all is judged by its attack. */
  async throw(
    { method, path, expect }: { method: string; path: string; expect?: Expected },
    parts: Bytes | Iterable<Bytes>,
    how: Throwing = {},
  ): Promise<Exchange> {
    const exchange = await throwBytes(this.url, isBytes(parts) ? [parts] : parts, { head: method === 'HEAD', ...how });
    for (const reply of exchange.replies) await this.#look(reply, method, path, expect);
    for (const what of giveawaysIn(exchange.rest)) this.offend(`what came back gives away ${what}`);
    return exchange;
  }

  /** Connections that are opened at once and left open. */
  async hold(count: number, bytes: Bytes): Promise<Held[]> {
    return hold(this.url, count, bytes);
  }

  /** Asks something of one's own, and gives its id. */
  async ask(more: Record<string, unknown> = {}, as: Person = 'lead'): Promise<string> {
    const question = { subject: 'Besieged?', options: ['Yes', 'No'], assignees: { roles: ['support'] } };
    const { json } = await this.call('POST', '/v1/requests', { as, body: { ...question, ...more }, expect: [201] });
    return json?.id ?? '';
  }

  /** The head of a call, up to the empty line; `more` are lines of headers. */
  head(method: string, path: string, more: string[] = [], as: Person | null = 'ana'): string {
    const who = as === null ? [] : [`Authorization: Bearer demo-${as}`];
    return [`${method} ${path} HTTP/1.1`, `Host: ${this.url.host}`, ...who, ...more, '', ''].join('\r\n');
  }

  /** The head of a call with credentials that nobody knows and nobody may see again. */
  forged(method: string, path: string, more: string[] = []): string {
    const lies = [`Authorization: Bearer ${canary}`, `Cookie: harbour_session=${canary}; session=${canary}`];
    return this.head(method, path, [...lies, ...more], null);
  }

  /** Terminal events of a request, as an administrator reads them. */
  async ends(id: string): Promise<string[]> {
    const { json } = await this.call('GET', `/v1/requests/${id}/events?limit=200`, { as: 'lead', expect: [200] });
    const types: string[] = (json?.items ?? []).map(({ type }: { type: string }) => type);
    return types.filter((type) => ['responded', 'defaulted', 'expired', 'cancelled', 'failed'].includes(type));
  }

  async #look(reply: Reply, method: string, path: string, expect: Expected | undefined): Promise<void> {
    this.#tally.replies[reply.status] = (this.#tally.replies[reply.status] ?? 0) + 1;
    const shown = `${method} ${path.slice(0, 120)}`;
    for (const offence of await offencesIn(reply, method, path)) this.offend(`the reply to ${shown} ${offence}`);
    if (expect && !expect.includes(reply.status)) {
      this.offend(`${shown} got ${reply.status}, not ${expect.join(' or ')}: ${reply.body.slice(0, 300)}`);
    }
  }
}

const isBytes = (parts: Bytes | Iterable<Bytes>): parts is Bytes =>
  typeof parts === 'string' || parts instanceof Uint8Array;
