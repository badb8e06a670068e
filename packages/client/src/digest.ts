/**
 * What a person was shown, as one hash: the digest, and the canonical JSON (RFC 8785) under it.
 * Synchronous and without `crypto.subtle`, which a page on plain http does not have.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';

/** The nine fields a person decides by. A change to any of them changes the digest. */
export const digestFields = [
  'subject',
  'body',
  'context',
  'options',
  'multiple',
  'defaults',
  'paramsSchema',
  'paramsUi',
  'paramsData',
] as const;

/** Anything that holds the nine fields, a whole `HitlRequest` for instance. `options` must be normalised to objects. */
export type Question = { readonly [Field in (typeof digestFields)[number]]?: unknown };

/**
 * The digest of a question: `"sha256:"` + 64 hex digits.
 * Fields that are undefined or null are left out; fields beyond the nine are ignored.
 * Throws a `TypeError` where a field is not JSON.
 */
export function digestOf(question: Question): string {
  const shown: Record<string, unknown> = {};
  for (const field of digestFields) {
    const value = question[field];
    if (value !== undefined && value !== null) shown[field] = value;
  }
  return `sha256:${sha256Hex(canonicalJson(shown))}`;
}

/**
 * The canonical JSON (RFC 8785) of a value: equal values give equal text, whatever the order of their keys.
 * Throws a `TypeError` for what JSON cannot say: undefined, functions, NaN, infinities, lone surrogates, cycles.
 */
export function canonicalJson(value: unknown): string {
  const text = canonicalOf(value);
  if (text === undefined) throw new TypeError('Not a JSON value');
  return text;
}

function canonicalOf(value: unknown): string | undefined {
  try {
    return canonicalize(value);
  } catch (cause) {
    throw new TypeError(`Not a JSON value: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}

/** SHA-256 of the UTF-8 bytes of a text, as 64 lower-case hex digits. */
export function sha256Hex(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}
