// Mounts the handler into node:http, and into whatever hands out node's own request and response. Nothing about the
// contract is known here: bytes and headers in, bytes and headers out, and nobody left hanging when the client goes.

import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { Readable } from 'node:stream';
import type { Mountable } from '../hitl.ts';
import { BodySpent, unreadable } from '../http/handler.ts';

/** What a framework and its body parsers know of a request beyond what node's own says. */
export interface Found {
  /** The URL before a framework took its prefix off. */
  originalUrl?: string;
  /** What a body parser made of the body, or the stream that it comes from now. */
  body?: unknown;
  /** The body's bytes or text, where the host kept them. */
  rawBody?: unknown;
}

/** Node's request: Express and Connect keep what they found on it. */
export type NodeRequest = IncomingMessage & Found;

type NodeResponse = ServerResponse & {
  /** Added by the `compression` middleware, which holds bytes back without it. */
  flush?(): void;
};

/**
 * A listener for `http.createServer` and for anything that takes one. Works before and behind body parsers; a body that
 * was read and not kept is a 500 whose detail says so.
 */
export function hitlNode(hitl: Mountable): (req: IncomingMessage, res: ServerResponse) => void {
  return (req, res) => void serve(hitl, req, res);
}

/** One exchange. Never rejects: a broken socket ends the exchange, not the process. */
export async function serve(hitl: Mountable, req: NodeRequest, res: NodeResponse, found: Found = req): Promise<void> {
  await turnOf(req, res);
  // The client left before: while it waited for its turn, or while the host was busy with it.
  if (res.socket === null || res.destroyed) return;
  const gone = new AbortController();
  res.once('close', () => {
    if (!res.writableFinished) gone.abort();
  });
  res.on('error', () => gone.abort());
  try {
    const request = requestOf(req, found, gone.signal);
    const response = request === null ? unreadable() : await hitl.fetch(request);
    // A call that was refused unread: what is left of its body must not stand before the next call on the connection.
    if (!req.complete) req.removeAllListeners('data').resume();
    await write(response, res, gone.signal);
  } catch {
    // The handler makes a reply of every error of its own: this is a connection that broke, or a reply begun elsewhere.
    res.destroy();
  }
}

/**
 * Until the calls before it on its connection are answered: served sooner, nothing would tell it that the client has gone,
 * and its reply would pile up. Or until the connection closes, whichever is first.
 */
async function turnOf(req: IncomingMessage, res: NodeResponse): Promise<void> {
  if (res.socket !== null) return;
  await Promise.race([new Promise((turn) => res.once('socket', turn)), closeOf(req.socket)]);
}

/** One listener a connection, however many calls wait on it. */
const closes = new WeakMap<Socket, Promise<void>>();

function closeOf(socket: Socket): Promise<void> {
  const known = closes.get(socket);
  if (known) return known;
  const close = new Promise<void>((resolve) => {
    if (socket.destroyed) resolve();
    else socket.once('close', () => resolve());
  });
  closes.set(socket, close);
  return close;
}

/** Null for what has no place in a Request: a malformed Host header. */
function requestOf(req: IncomingMessage, found: Found, signal: AbortSignal): Request | null {
  try {
    const headers = headersOf(req.rawHeaders);
    const method = req.method ?? 'GET';
    const body = method === 'GET' || method === 'HEAD' ? null : bodyOf(req, found, headers);
    const init = { method: method === 'TRACE' ? 'OPTIONS' : method, headers, signal, body, duplex: 'half' };
    const request = new Request(urlOf(req, found), init as RequestInit);
    // A Request cannot be made with this method; the handler refuses it by its name.
    return method === 'TRACE' ? Object.defineProperty(request, 'method', { value: method }) : request;
  } catch {
    return null;
  }
}

function urlOf(req: IncomingMessage, { originalUrl }: Found): string {
  const target = originalUrl ?? req.url ?? '/';
  if (!target.startsWith('/')) return target;
  const scheme = 'encrypted' in req.socket ? 'https' : 'http';
  const host = req.headers.host || req.headers[':authority'] || 'localhost';
  if (endsHost.test(String(host))) throw new TypeError('The Host header holds more than a host.');
  return `${scheme}://${host}${target}`;
}

/** What ends the host in a URL, or stands before it: a Host header that holds it would decide which path is called. */
const endsHost = /[/\\?#@\s]/;

function headersOf(raw: readonly string[]): Headers {
  const headers = new Headers();
  for (let at = 0; at < raw.length; at += 2) {
    const name = raw[at] ?? '';
    if (!name.startsWith(':')) headers.append(name, raw[at + 1] ?? '');
  }
  return headers;
}

type Body = ReadableStream<Uint8Array> | Uint8Array<ArrayBuffer> | null;

function bodyOf(req: IncomingMessage, found: Found, headers: Headers): Body {
  const unpacked = found.body instanceof Readable ? found.body : null;
  if (!req.readableDidRead && unpacked === null) return hasBody(req) ? streamOf(req) : null;
  const kept = unpacked === null ? keptBody(found) : streamOf(unpacked);
  // It is unpacked. Content-Length stays: a body that was too long on the wire is too long, whatever was made of it.
  headers.delete('content-encoding');
  return kept ?? failing(new BodySpent());
}

const hasBody = ({ headers }: IncomingMessage): boolean =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0 || ':method' in headers;

/** What a body parser left, as bytes again. */
function keptBody({ rawBody, body }: Found): Uint8Array<ArrayBuffer> | null {
  const kept = rawBody ?? body;
  if (kept === undefined) return null;
  if (kept instanceof Uint8Array) return new Uint8Array(kept);
  return new TextEncoder().encode(typeof kept === 'string' ? kept : JSON.stringify(kept));
}

const failing = (error: Error): ReadableStream<Uint8Array> =>
  new ReadableStream({
    pull: (controller) => controller.error(error),
  });

/** The body as it comes. Cancelling only stops the reading: the socket is still needed for the reply. */
function streamOf(req: Readable): ReadableStream<Uint8Array> {
  let stop = () => {};
  return new ReadableStream<Uint8Array>({
    start(controller) {
      const data = (chunk: Uint8Array) => {
        controller.enqueue(chunk);
        req.pause();
      };
      const end = () => {
        stop();
        controller.close();
      };
      const broken = () => {
        stop();
        controller.error(new Error('The connection broke before the body was complete.'));
      };
      stop = () => {
        req.off('data', data).off('end', end).off('error', broken).off('close', broken);
      };
      req.on('data', data).on('end', end).on('error', broken).on('close', broken).pause();
      // It may have broken while the host was busy: no event would tell of that any more.
      if (req.destroyed) broken();
    },
    pull() {
      req.resume();
    },
    cancel() {
      stop();
    },
  });
}

async function write(response: Response, res: NodeResponse, gone: AbortSignal): Promise<void> {
  const reader = response.body?.getReader();
  const leave = () => void reader?.cancel().catch(() => {});
  gone.addEventListener('abort', leave, { once: true });
  if (gone.aborted) leave();
  res.writeHead(response.status, headersBeside(res, response.headers));
  const endless = reader !== undefined && !response.headers.has('content-length');
  if (endless) res.flushHeaders();
  while (reader !== undefined) {
    const { done, value } = await reader.read();
    if (done || gone.aborted) break;
    const roomLeft = res.write(value);
    if (endless) res.flush?.();
    if (!roomLeft) await drained(res, gone);
  }
  if (!gone.aborted) res.end();
}

/** Ours go before what the host set; what it says of caching holds beside ours. */
function headersBeside(res: NodeResponse, own: Headers): Record<string, string> {
  const headers = Object.fromEntries(own);
  const vary = res.getHeader('vary');
  if (vary !== undefined && headers.vary !== undefined) headers.vary = `${vary}, ${headers.vary}`;
  return headers;
}

/** Until the client has taken what was written, or is gone. */
function drained(res: NodeResponse, gone: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const go = () => {
      res.off('drain', go);
      gone.removeEventListener('abort', go);
      resolve();
    };
    res.on('drain', go);
    gone.addEventListener('abort', go);
    if (gone.aborted) go();
  });
}
