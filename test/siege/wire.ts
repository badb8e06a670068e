// Throws bytes at a server over a bare socket, as no client would, and reads whatever comes back as HTTP/1.1 replies.
// Nothing is judged here. Every exchange ends within its time.

import { connect, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

export type Bytes = string | Uint8Array;

export interface Reply {
  status: number;
  headers: Headers;
  body: string;
}

export interface Exchange {
  replies: Reply[];
  /** What came and is no whole reply: an endless stream, or the beginning of one that was cut off. */
  rest: string;
  /** `answered`: as many replies as were waited for. `closed`, `reset`: by the server. `silent`: the time was over. */
  ended: 'answered' | 'closed' | 'reset' | 'silent';
  /** How much was sent before that, in bytes. */
  sent: number;
}

export interface Throwing {
  /** Ends after so many replies; 1 unless told. */
  replies?: number;
  /** Ends after so many ms in any case; 30,000 unless told. */
  within?: number;
  /** Between two parts, in ms. */
  every?: number;
  /** The replies have no body. */
  head?: boolean;
  /** Ends as soon as the text that came holds this. */
  until?: string;
}

/** Text is sent as latin1: one character, one byte. */
export async function throwBytes(url: URL, parts: Iterable<Bytes>, how: Throwing = {}): Promise<Exchange> {
  const { replies: wanted = 1, within = 30_000, every = 0, head = false, until } = how;
  const socket = open(url);
  const chunks: Buffer[] = [];
  let ended: Exchange['ended'] | undefined;
  const over = new Promise<void>((resolve) => {
    const end = (how: Exchange['ended']) => {
      ended ??= how;
      resolve();
    };
    const timer = setTimeout(end, within, 'silent');
    socket.on('data', (chunk) => {
      chunks.push(chunk);
      const text = Buffer.concat(chunks);
      if (readReplies(text, head).replies.length >= wanted || (until && text.includes(until))) end('answered');
    });
    socket.on('error', () => end('reset')).on('end', () => end('closed'));
    socket.on('close', () => {
      clearTimeout(timer);
      end('closed');
    });
  });
  const sending = send(socket, parts, every);
  await over;
  socket.destroy();
  await sending;
  return { ...readReplies(Buffer.concat(chunks), head), ended: ended ?? 'closed', sent: socket.bytesWritten };
}

async function send(socket: Socket, parts: Iterable<Bytes>, every: number): Promise<void> {
  for (const part of parts) {
    if (socket.destroyed) return;
    const room = socket.write(typeof part === 'string' ? Buffer.from(part, 'latin1') : part);
    if (!room) await until(socket, 'drain');
    if (every > 0) await pause(every);
  }
}

function open(url: URL): Socket {
  const socket = connect(Number(url.port || 80), url.hostname.replace(/^\[|\]$/g, ''));
  socket.on('error', () => {});
  return socket;
}

const until = (socket: Socket, event: string): Promise<void> =>
  new Promise((resolve) => {
    const go = () => {
      socket.off(event, go).off('close', go);
      resolve();
    };
    socket.on(event, go).on('close', go);
    if (socket.destroyed) go();
  });

export interface Held {
  /** Ended by the server: how many ms it let the connection stand. Null while it does. */
  heldFor(): number | null;
  /** All that came. */
  text(): string;
  drop(): void;
}

/** Opens so many connections at once, sends each the same bytes and leaves them open. Resolves when all are. */
export async function hold(url: URL, count: number, bytes: Bytes): Promise<Held[]> {
  const held = Array.from({ length: count }, () => holdOne(url, bytes));
  return Promise.all(held);
}

async function holdOne(url: URL, bytes: Bytes): Promise<Held> {
  const socket = open(url);
  const chunks: Buffer[] = [];
  const started = performance.now();
  let ended: number | null = null;
  socket.on('data', (chunk) => chunks.push(chunk));
  socket.on('close', () => {
    ended = performance.now() - started;
  });
  await until(socket, 'connect');
  if (bytes.length > 0) socket.write(bytes);
  return {
    heldFor: () => ended,
    text: () => Buffer.concat(chunks).toString('utf8'),
    drop: () => void socket.destroy(),
  };
}

/** The whole replies at the beginning of what came, interim ones left out. */
export function readReplies(bytes: Buffer, head = false): { replies: Reply[]; rest: string } {
  const replies: Reply[] = [];
  let at = 0;
  for (;;) {
    const end = bytes.indexOf('\r\n\r\n', at);
    const [, status] = /^HTTP\/1\.1 (\d{3})/.exec(bytes.toString('latin1', at, at + 12)) ?? [];
    if (end < 0 || status === undefined) break;
    const headers = headersIn(bytes.toString('latin1', at, end));
    const body =
      head || status < '200' || status === '204' ? { text: '', end: end + 4 } : bodyAt(bytes, end + 4, headers);
    if (body === null) break;
    at = body.end;
    if (status >= '200') replies.push({ status: Number(status), headers, body: body.text });
  }
  return { replies, rest: bytes.toString('utf8', at) };
}

function headersIn(text: string): Headers {
  const headers = new Headers();
  for (const line of text.split('\r\n').slice(1)) {
    const colon = line.indexOf(':');
    headers.append(line.slice(0, colon), line.slice(colon + 1).trim());
  }
  return headers;
}

function bodyAt(bytes: Buffer, at: number, headers: Headers): { text: string; end: number } | null {
  if (headers.get('transfer-encoding') === 'chunked') return chunksAt(bytes, at);
  const end = at + Number(headers.get('content-length') ?? 0);
  return end <= bytes.length ? { text: bytes.toString('utf8', at, end), end } : null;
}

function chunksAt(bytes: Buffer, start: number): { text: string; end: number } | null {
  const parts: Buffer[] = [];
  for (let at = start; ; ) {
    const line = bytes.indexOf('\r\n', at);
    if (line < 0) return null;
    const size = Number.parseInt(bytes.toString('latin1', at, line), 16);
    const end = line + 2 + size + 2;
    if (!(end <= bytes.length)) return null;
    parts.push(bytes.subarray(line + 2, line + 2 + size));
    if (size === 0) return { text: Buffer.concat(parts).toString('utf8'), end };
    at = end;
  }
}
