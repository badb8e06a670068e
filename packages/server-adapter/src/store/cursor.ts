// Opaque keyset cursors: where a page ended, bound to the list it belongs to. No secret is in one: a cursor only says
// where to go on, never what may be seen. Web APIs only.

import { type Filter, InvalidCursor, type Sort } from './store.ts';

/** The last item of a page: what it was sorted by, and its id. */
export interface Position {
  key: number;
  id: string;
}

/** What a list cursor is bound to: the same view, filters and order, whoever looks. */
export function listScope({ viewer: _, ...filter }: Filter, sort: Sort): string {
  const states = filter.states && [...filter.states].sort();
  const labels = filter.labels.map((label) => JSON.stringify(label)).sort();
  return JSON.stringify(['list', sort, { ...filter, states, labels }]);
}

export function eventsScope(tenant: string, id: string): string {
  return JSON.stringify(['events', tenant, id]);
}

export function encodePosition(scope: string, position: Position): string {
  return encode(scope, [position.key, position.id]);
}

/** Throws {@link InvalidCursor}. */
export function decodePosition(scope: string, cursor: string): Position {
  const [key, id, ...more] = decode(scope, cursor);
  if (!Number.isSafeInteger(key) || typeof id !== 'string' || more.length > 0) throw invalid();
  return { key: key as number, id };
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
