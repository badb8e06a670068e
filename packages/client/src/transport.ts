// One call over HTTP: headers, the server's clock, and every failure as a HitlError.

import createClient, { type Client } from 'openapi-fetch';
import type { paths } from './contract.ts';
import { codes, HitlError } from './errors.ts';
import type { Code, Problem } from './types.ts';

export interface ClientOptions {
  /** Where the adapter is mounted, as `http://localhost:3000/api/hitl`; in a browser a path will do. */
  baseUrl: string;
  /** Used instead of the global `fetch`. */
  fetch?: typeof globalThis.fetch;
  /** Sent with every call. */
  headers?: Record<string, string>;
  /** Asked before every call; its token goes into `Authorization: Bearer`. */
  getToken?: () => string | null | Promise<string | null>;
  /** The React kit says `ui`, so that the history does. */
  channel?: 'ui';
}

/** What openapi-fetch gives back for one call. */
export interface Reply<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

export class Transport {
  /** The raw typed client of the contract. */
  readonly api: Client<paths>;
  /** The server's clock minus ours, as last seen. */
  #offset = 0;

  constructor({ baseUrl, fetch, headers, getToken, channel }: ClientOptions) {
    this.api = createClient<paths>({
      baseUrl: baseUrl.replace(/\/+$/, ''),
      ...(fetch ? { fetch: (request: Request) => fetch(request) } : {}),
      headers: { ...headers, ...(channel ? { 'Hitl-Channel': channel } : {}) },
    });
    this.api.use({
      onRequest: async ({ request }) => {
        const token = await tokenOf(getToken);
        if (token) request.headers.set('Authorization', `Bearer ${token}`);
        return request;
      },
      onResponse: ({ response }) => {
        const now = Date.parse(response.headers.get('Hitl-Now') ?? '');
        if (!Number.isNaN(now)) this.#offset = now - Date.now();
        if (response.ok && !isOurs(response)) throw notOurs();
      },
    });
  }

  /** The server's clock in ms, corrected by the `Hitl-Now` of the last reply. */
  now(): number {
    return Date.now() + this.#offset;
  }

  /**
   * @throws HitlError for every refusal, and with `status` 0 and code `unavailable` when no reply came; the signal's
   * reason when it aborted.
   */
  async call<T>(send: (api: Client<paths>) => Promise<Reply<T>>, signal?: AbortSignal): Promise<T> {
    let reply: Reply<T>;
    try {
      reply = await send(this.api);
    } catch (cause) {
      signal?.throwIfAborted();
      if (cause instanceof HitlError) throw cause;
      // Also where the reply was cut short on its way.
      throw new HitlError('unavailable', 'No reply came from the server.', { status: 0, cause });
    }
    if (reply.error !== undefined || !reply.response.ok) throw failureOf(reply.error, reply.response);
    if (reply.data === undefined || typeof reply.data !== 'object') throw notOurs();
    return reply.data;
  }
}

async function tokenOf(getToken: ClientOptions['getToken']): Promise<string | null | undefined> {
  try {
    return await getToken?.();
  } catch (cause) {
    throw new HitlError('unauthenticated', 'getToken failed.', { cause });
  }
}

/** A 200 that is not the contract's, as a single-page app's fallback gives for a wrong path. */
const notOurs = (): HitlError =>
  new HitlError('not_found', 'The reply is not from HITL Kit. Is baseUrl the path where it is mounted?');

const isOurs = ({ headers }: Response): boolean =>
  /^(application\/json|text\/event-stream)\b/i.test(headers.get('Content-Type') ?? '');

/** RFC 9110: seconds, or a date. In ms; 0 where it says neither. */
function retryAfterOf({ headers }: Response): number {
  const given = headers.get('Retry-After') ?? '';
  const ms = /^\d+$/.test(given) ? Number(given) * 1000 : Date.parse(given) - Date.now();
  return Number.isFinite(ms) ? Math.max(0, ms) : 0;
}

function failureOf(body: unknown, response: Response): HitlError {
  const retryAfter = retryAfterOf(response);
  const { status } = response;
  // A code that this version does not know yet stands for its status; everything else it says is kept.
  if (isProblem(body)) {
    const code = Object.hasOwn(codes, body.code) ? body.code : codeOf(status);
    return new HitlError(code, body.detail, { ...body, status, retryAfter });
  }
  return new HitlError(codeOf(status), `The server replied ${status} without saying why.`, { status, retryAfter });
}

const isProblem = (body: unknown): body is Problem =>
  typeof body === 'object' &&
  body !== null &&
  'code' in body &&
  'detail' in body &&
  typeof body.code === 'string' &&
  typeof body.detail === 'string';

/** For replies of what stands in front of the server: proxies, gateways. */
function codeOf(status: number): Code {
  if (status === 502 || status === 504) return 'unavailable';
  const known = (Object.keys(codes) as Code[]).find((code) => codes[code] === status);
  return known ?? (status >= 500 ? 'internal' : 'invalid_request');
}
