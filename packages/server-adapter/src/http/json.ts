// Reads a JSON body that nobody has vouched for: counted bytes, strict UTF-8, bounded depth, no text that a store
// could not keep. What the fields mean is not its business.

import { type FieldError, HitlError } from '@hitl-kit/client';

/** Bytes of a body, where the host sets no other limit: 1 MiB. */
export const defaultBodyBytes = 1024 * 1024;

/** Levels of objects and arrays in each other. */
const maxDepth = 64;

/** A mount found the body read by something before it, and nothing to recover it from. */
export class BodySpent extends Error {
  override readonly name = 'BodySpent';

  constructor() {
    super(
      'The request body was read before HITL Kit got it, and was not kept: mount HITL Kit before whatever reads ' +
        'bodies, or use a body parser that keeps what it read.',
    );
  }
}

/**
 * The body as JSON.
 * @throws HitlError `unsupported_media_type`, `too_large`, `invalid_request`.
 */
export async function readJson(request: Request, maxBytes: number): Promise<unknown> {
  checkContentType(request.headers);
  const value = parse(decode(await readBytes(request, maxBytes)));
  checkText(value);
  return value;
}

function checkContentType(headers: Headers): void {
  const given = headers.get('content-type');
  if (given === null) return;
  const [type = '', ...parameters] = given.split(';').map((part) => part.trim().toLowerCase());
  const charset = parameters.find((part) => part.startsWith('charset='))?.slice('charset='.length);
  if (type !== 'application/json') throw mediaType('The body must be application/json.');
  if (charset !== undefined && !/^"?utf-?8"?$/.test(charset)) throw mediaType('The body must be in UTF-8.');
  const encoding = headers.get('content-encoding');
  if (encoding !== null && encoding.toLowerCase() !== 'identity') throw mediaType('The body must not be compressed.');
}

async function readBytes(request: Request, maxBytes: number): Promise<Uint8Array<ArrayBuffer>> {
  const tooLarge = () => new HitlError('too_large', `The body must have at most ${maxBytes} bytes.`);
  // What the header says only ever refuses sooner; the count decides.
  if (Number(request.headers.get('content-length')) > maxBytes) throw tooLarge();
  if (request.bodyUsed) throw new BodySpent();
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = request.body?.getReader();
  for (;;) {
    const { done, value } = (await reader?.read().catch(broken)) ?? { done: true, value: undefined };
    if (done) break;
    size += value.byteLength;
    if (size > maxBytes) {
      void reader?.cancel().catch(() => {});
      throw tooLarge();
    }
    chunks.push(value);
  }
  if (size === 0) throw invalid('A JSON body is required.');
  if (request.headers.get('content-type') === null) throw mediaType('The body must be application/json.');
  return join(chunks, size);
}

/** The client broke off, or sent what the host cannot unpack. */
function broken(error: unknown): never {
  throw error instanceof BodySpent ? error : invalid('The body could not be read to its end.');
}

function join(chunks: readonly Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes;
}

function decode(bytes: Uint8Array<ArrayBuffer>): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw invalid('The body is not valid UTF-8.');
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw invalid('The body is not valid JSON.');
  }
}

/**
 * Checks a plain value as a body is checked: only what JSON has, at most 64 levels, no NUL and no lone surrogate in any
 * text, keys included. Properties that are undefined count as absent.
 * @throws HitlError `invalid_request` with the pointer of the first offence.
 */
export function checkText(value: unknown): void {
  const path: string[] = [];
  const offence = offenceIn(value, path);
  if (offence !== null) throw invalid(offence, pointerOf(path));
}

/** What is wrong, with `path` left at the place; null when nothing is. */
function offenceIn(value: unknown, path: string[]): string | null {
  if (typeof value === 'string') return offenceInText(value, 'A text');
  if (value === null || typeof value === 'boolean' || Number.isFinite(value)) return null;
  if (!isPlain(value)) return 'Only JSON values are taken.';
  if (path.length >= maxDepth) return `Values must not be nested in more than ${maxDepth} levels.`;
  for (const [key, part] of Array.isArray(value) ? value.entries() : Object.entries(value)) {
    if (part === undefined && !Array.isArray(value)) continue;
    path.push(String(key));
    const offence = offenceInText(String(key), 'A name') ?? offenceIn(part, path);
    if (offence !== null) return offence;
    path.pop();
  }
  return null;
}

// With the flag u a surrogate matches only when it stands alone.
const unfit = /[\0\uD800-\uDFFF]/u;

export const offenceInText = (text: string, what: string): string | null =>
  unfit.test(text) ? `${what} must hold neither U+0000 nor half a surrogate pair.` : null;

/** A copy of a plain value that {@link checkText} has seen, without the properties that are undefined. */
export function withoutUndefined(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutUndefined);
  if (typeof value !== 'object' || value === null) return value;
  const present = Object.entries(value).filter(([, part]) => part !== undefined);
  return Object.fromEntries(present.map(([key, part]) => [key, withoutUndefined(part)]));
}

function isPlain(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) return true;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** A JSON pointer (RFC 6901) of legible length and well-formed text, whatever a caller used as keys. */
export const pointerOf = (path: readonly string[]): string =>
  path.map((key) => `/${legible(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

/** A caller's text as an error may repeat it. */
export function legible(text: string): string {
  const shown = text.replaceAll(new RegExp(unfit, 'gu'), '\uFFFD');
  return shown.length > 100 ? `${shown.slice(0, 99).replace(/[\uD800-\uDBFF]$/, '')}…` : shown;
}

function invalid(message: string, pointer = ''): HitlError {
  const errors: FieldError[] = [{ pointer, message }];
  return new HitlError('invalid_request', message, { errors });
}

const mediaType = (message: string): HitlError => new HitlError('unsupported_media_type', message);
