// Who is logged in: a cookie with the person's id and an expiry, signed with a secret that is kept beside the database.
// The login asks for no password, so the server listens on this machine only.
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataDir } from './data-dir.js';
import { personById } from './people.js';

export const cookieName = 'lantern_session';
export const lifetimeSeconds = 7 * 24 * 3600;

/** The cookie's value that logs a person in. */
export function sessionFor(personId) {
  const text = `${personId}.${Math.floor(Date.now() / 1000) + lifetimeSeconds}`;
  return `${text}.${signatureOf(text)}`;
}

/** Whose cookie this is, or null. `cookies` is a Cookie header. */
export function personOf(cookies) {
  const value = new RegExp(`(?:^|; ?)${cookieName}=([^;]+)`).exec(cookies ?? '')?.[1];
  const [, text, id, expires, signature] = /^(([a-z]+)\.(\d+))\.([\w-]+)$/.exec(value ?? '') ?? [];
  if (!signature || !sameText(signature, signatureOf(text))) return null;
  return Number(expires) * 1000 > Date.now() ? personById(id) : null;
}

const sameText = (given, right) =>
  given.length === right.length && timingSafeEqual(Buffer.from(given), Buffer.from(right));

const signatureOf = (text) => createHmac('sha256', secret()).update(text).digest('base64url');

let kept;
function secret() {
  kept ??= readOrMake(join(dataDir(), 'session-secret'));
  return kept;
}

function readOrMake(path) {
  try {
    writeFileSync(path, randomBytes(32), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  }
  return readFileSync(path);
}
