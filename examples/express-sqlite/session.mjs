// Who is logged in: a cookie with the person's id and an expiry, signed with a secret that is kept beside the database,
// so that a restart of the server logs nobody out.
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const name = 'harbour_session';
const lifetimeSeconds = 7 * 24 * 3600;

export function openSessions(dataDir) {
  const secret = readOrMakeSecret(join(dataDir, 'session-secret'));
  const sign = (text) => createHmac('sha256', secret).update(text).digest('base64url');

  return {
    /** The Set-Cookie value that logs a person in. */
    start(personId) {
      const text = `${personId}.${Math.floor(Date.now() / 1000) + lifetimeSeconds}`;
      return `${name}=${text}.${sign(text)}; Path=/; Max-Age=${lifetimeSeconds}; HttpOnly; SameSite=Lax`;
    },
    end: () => `${name}=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax`,
    /** The id of the person a Cookie header belongs to, or undefined. */
    personId(cookieHeader) {
      const value = new RegExp(`(?:^|; ?)${name}=([^;]+)`).exec(cookieHeader ?? '')?.[1];
      const [, text, id, expires, signature] = /^(([a-z]+)\.(\d+))\.([\w-]+)$/.exec(value ?? '') ?? [];
      if (!signature || !sameText(signature, sign(text))) return undefined;
      return Number(expires) * 1000 > Date.now() ? id : undefined;
    },
  };
}

function sameText(given, right) {
  return given.length === right.length && timingSafeEqual(Buffer.from(given), Buffer.from(right));
}

function readOrMakeSecret(path) {
  try {
    writeFileSync(path, randomBytes(32), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  }
  return readFileSync(path);
}
