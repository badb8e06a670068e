// The contract's calls over fetch, by method and path. Types are those of openapi-fetch; its code does far more than these
// paths need, and every page would load it. What the server refuses comes back as `error`: only a reply that never came,
// or is no JSON, is thrown.

import type { Client } from 'openapi-fetch';
import type { paths } from './contract.ts';

/** As `api.GET('/v1/requests', { params: { query: { view: 'all' } } })`; the contract has no other methods. */
export type RawClient = Pick<Client<paths>, 'GET' | 'POST'>;

export interface RawOptions {
  /** Without a slash at its end. */
  baseUrl: string;
  fetch?: typeof globalThis.fetch | undefined;
  /** Asked before every call; what a call says itself wins. */
  headers(): Promise<Record<string, string>>;
  onResponse(response: Response): void;
}

interface Call extends RequestInit {
  params?: { path?: object; query?: object; header?: object };
  body?: never;
  parseAs?: 'json' | 'stream' | 'text' | 'blob' | 'arrayBuffer';
}

export function createRawClient({ baseUrl, fetch, headers, onResponse }: RawOptions): RawClient {
  const calls = (method: string) => async (path: string, call: Call) => {
    const { params = {}, body, parseAs = 'json', ...init } = call ?? {};
    const request = new Request(baseUrl + filled(path, params.path) + searchOf(params.query), {
      ...init,
      method,
      headers: headersOf(
        body === undefined ? {} : { 'Content-Type': 'application/json' },
        await headers(),
        init.headers,
        params.header,
      ),
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const response = await (fetch ?? globalThis.fetch)(request);
    onResponse(response);
    if (!response.ok) return { error: jsonOr(await response.text()), response };
    if (parseAs === 'stream') return { data: response.body, response };
    if (parseAs !== 'json') return { data: await response[parseAs](), response };
    const text = await response.text();
    return { data: text === '' ? undefined : JSON.parse(text), response };
  };
  return { GET: calls('GET'), POST: calls('POST') } as unknown as RawClient;
}

function filled(path: string, values: object = {}): string {
  return Object.entries(values).reduce(
    (url, [name, value]) => url.replace(`{${name}}`, () => encodeURIComponent(value)),
    path,
  );
}

/** A list is repeated, an absent value is left out. */
function searchOf(query: object = {}): string {
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    [value ?? []].flat().map((one) => `${name}=${encodeURIComponent(one)}`),
  );
  return pairs.length > 0 ? `?${pairs.join('&')}` : '';
}

function headersOf(...sets: (HeadersInit | object | undefined)[]): Headers {
  const headers = new Headers();
  for (const set of sets) {
    for (const [name, value] of set instanceof Headers ? set : Object.entries(set ?? {})) {
      // What is not there is not sent; Headers would say "undefined".
      if (value != null) headers.set(name, value);
    }
  }
  return headers;
}

/** What stands in front of a server may refuse with a page of its own. */
function jsonOr(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
