// Opaque keyset cursors: where a page ended, bound to the list it belongs to. No secret is in one: a cursor only says
// where to go on, never what may be seen. Web APIs only.

import { type Filter, InvalidCursor } from './store.ts';

/** The last item of a page. */
export interface Position {
  createdAt: number;
  id: string;
}

/** What a list cursor is bound to: the same view with the same states, whoever looks. */
export function listScope(filter: Filter): string {
  return JSON.stringify(['list', filter.tenant, filter.view, filter.states && [...filter.states].sort()]);
}

export function eventsScope(tenant: string, id: string): string {
  return JSON.stringify(['events', tenant, id]);
}

export function encodePosition(scope: string, position: Position): string {
  return encode(scope, [position.createdAt, position.id]);
}

/** Throws {@link InvalidCursor}. */
export function decodePosition(scope: string, cursor: string): Position {
  const [createdAt, id, ...more] = decode(scope, cursor);
  if (!Number.isSafeInteger(createdAt) || typeof id !== 'string' || more.length > 0) throw invalid();
  return { createdAt: createdAt as number, id };
}

export function encodeSeq(scope: string, seq: number): string {
  return encode(scope, [seq]);
}

/** Throws {@link InvalidCursor}. */
export function decodeSeq(scope: string, cursor: string): number {
  const [seq, ...more] = decode(scope, cursor);
  if (!Number.isSafeInteger(seq) || more.length > 0) throw invalid();
  return seq as number;
}

function encode(scope: string, position: (string | number)[]): string {
  const bytes = new TextEncoder().encode(JSON.stringify([...position, mark(scope, position)]));
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function decode(scope: string, cursor: string): unknown[] {
  const content = parse(cursor);
  if (!Array.isArray(content)) throw invalid();
  const position = content.slice(0, -1);
  // Base64 has spare bits and JSON has spare spaces: only the text, and the mark, that we would write ourselves count.
  if (encode(scope, position) !== cursor) throw invalid();
  return position;
}

function parse(cursor: string): unknown {
  try {
    const binary = atob(cursor.replaceAll('-', '+').replaceAll('_', '/'));
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(binary, codeOf)));
  } catch {
    throw invalid();
  }
}

function codeOf(character: string): number {
  return character.charCodeAt(0);
}

/** FNV-1a over scope and position: tells a foreign or damaged cursor; it is no protection and needs to be none. */
function mark(scope: string, position: unknown[]): number {
  let hash = 0x811c9dc5;
  for (const character of scope + JSON.stringify(position)) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return hash;
}

function invalid(): InvalidCursor {
  return new InvalidCursor('The cursor does not belong to this list');
}
