// Heads and targets that are too large, malformed, or made to be read as something else.

import type { Attacker } from '../attacker.ts';

const megabytes = (count: number) => Array.from({ length: count * 16 }, () => 'y'.repeat(65_536));

/** A reply, or a connection that ends under the sender's hands before all of it is sent. */
async function tooLarge(stranger: Attacker, beginning: string, path = '/') {
  const parts = [beginning, ...megabytes(10), '\r\n\r\n'];
  const { sent, ended } = await stranger.throw({ method: 'GET', path, expect: [431, 400] }, parts);
  if (ended === 'silent' || sent > 9_000_000) stranger.offend(`${sent} bytes of a head were read, and it was ${ended}`);
}

export const tenMegabytesOfOneHeader = (stranger: Attacker) =>
  tooLarge(stranger, stranger.forged('GET', `${stranger.api}/v1/requests`).replace(/\r\n$/, 'X: '));

export const tenMegabytesOfUrl = (stranger: Attacker) => tooLarge(stranger, `GET ${stranger.api}/v1/requests?q=`);

export const tenMegabytesOfMethod = (stranger: Attacker) => tooLarge(stranger, 'G');

export async function thousandsOfHeaders(stranger: Attacker) {
  const path = `${stranger.api}/v1/requests`;
  const short = Array.from({ length: 1_900 }, (_, index) => `a${index}:b`);
  await stranger.throw({ method: 'GET', path, expect: [200, 431] }, stranger.head('GET', path, short));
  const repeated = Array.from({ length: 1_000 }, () => 'Host: a');
  await stranger.throw({ method: 'GET', path, expect: [200, 400, 403, 431] }, stranger.head('GET', path, repeated));
  const many = Array.from({ length: 100_000 }, (_, index) => `Header-${index}: value`);
  await stranger.throw({ method: 'GET', path, expect: [431] }, stranger.head('GET', path, many));
}

export async function headersWithBytesThatNoneMayHave(stranger: Attacker) {
  const path = `${stranger.api}/v1/requests`;
  const expect = [400, 401];
  for (const value of ['a\0b', 'a\x01b', 'd\xe9mo', '\xff\xfe', '\x7f', '\xed\xa0\x80', '%00', '\u2028']) {
    await stranger.throw(
      { method: 'GET', path, expect },
      stranger.head('GET', path, [`Authorization: Bearer ${value}`], null),
    );
    await stranger.throw(
      { method: 'GET', path, expect },
      stranger.head('GET', path, [`Cookie: harbour_session=${value}`], null),
    );
  }
  for (const name of ['X Y', 'X(y)', '', 'X\0', 'ü', '"X"']) {
    await stranger.throw({ method: 'GET', path, expect: [400] }, stranger.head('GET', path, [`${name}: z`]));
  }
}

export async function headersThatAreNotTheirType(stranger: Attacker) {
  const body = { subject: 'x', assignees: { anyone: true } };
  const expect = [400, 415, 201, 200];
  const texts = [
    '',
    ' ',
    ',',
    ';',
    'application/json;charset=utf-7',
    '*/*',
    'text/plain',
    'application/json, text/html',
  ];
  for (const text of [...texts, 'multipart/form-data; boundary=x', 'a'.repeat(2_000)]) {
    await stranger.call('POST', '/v1/requests', {
      as: 'lead',
      body,
      headers: { 'content-type': text },
      expect: [400, 415],
    });
    await stranger.call('POST', '/v1/requests', { as: 'lead', body, headers: { 'idempotency-key': text }, expect });
    await stranger.call('GET', '/v1/requests', {
      headers: { accept: text, 'accept-encoding': text, range: text },
      expect: [200],
    });
  }
  for (const coding of ['gzip', 'br', 'gzip, gzip', 'identity, gzip', 'x']) {
    await stranger.call('POST', '/v1/requests', {
      as: 'lead',
      body,
      headers: { 'content-encoding': coding },
      expect: [415],
    });
  }
}

export async function targetsInAbsoluteForm(stranger: Attacker) {
  const path = `${stranger.api}/v1/requests`;
  const hosts = [
    'evil.example',
    'u:p@evil.example',
    '127.0.0.1:22',
    '[',
    '',
    '169.254.169.254',
    `${'a'.repeat(3_000)}.example`,
  ];
  for (const scheme of ['http', 'https', 'ftp', 'file', 'javascript']) {
    for (const host of hosts) {
      const head = stranger.head('GET', `${scheme}://${host}${path}`, [], null);
      // Read as the contract's path by its end, or as a path that nobody has.
      const { replies } = await stranger.throw({ method: 'GET', path: '/', expect: [400, 401, 404] }, head);
      if (replies.length !== 1) stranger.offend(`${scheme}://${host.slice(0, 40)} got ${replies.length} replies`);
    }
  }
}

export async function targetsThatAreNoPaths(stranger: Attacker) {
  for (const target of ['*', '?', '#', 'v1/health', '//', '///v1/health', '\\v1\\health', '/a b', '/\0', '/\xff', '']) {
    const path = target.startsWith('/') ? target : '/';
    const expect = [200, 400, 404];
    await stranger.throw(
      { method: 'GET', path: path.replace(/[\0\xff ]/g, 'x'), expect },
      stranger.head('GET', target),
    );
  }
}

export async function pathsThatLeadOut(stranger: Attacker) {
  const ways = [
    '../../../etc/passwd',
    '..%2f..%2f..%2fserver.mjs',
    '..%5c..%5cserver.mjs',
    '%2e%2e/%2e%2e/package.json',
  ];
  const odd = [
    '....//....//server.mjs',
    '..;/server.mjs',
    '%00',
    'index.html%00.js',
    '.git/config',
    'data/hitl.db',
    '%c0%ae%c0%ae/',
  ];
  for (const base of ['/', '/assets/', '/tables/', `${stranger.api}/v1/requests/`, `${stranger.api}/v1/`]) {
    for (const way of [...ways, ...odd, '__proto__', 'constructor', '%ff', '%']) {
      const path = base + way;
      const { replies } = await stranger.throw(
        { method: 'GET', path, expect: [400, 403, 404] },
        stranger.head('GET', path),
      );
      if (/express|root:|sqlite/i.test(replies[0]?.body ?? '')) stranger.offend(`${path} leads out`);
    }
  }
}

export async function queriesThatNobodyAskedFor(stranger: Attacker) {
  const expect = [400, 431];
  const names = ['__proto__', 'constructor[prototype][x]', 'view[]', 'q[$ne]', '%00', '%ff', '\u2028', ''];
  for (const name of names) await stranger.call('GET', `/v1/requests?${name}=x`, { expect });
  const values = [
    'limit=1e9',
    'limit=-1',
    'limit=0x10',
    'limit=NaN',
    'limit=1&limit=2',
    'view=all',
    'sort=id;DROP',
    'state=x',
  ];
  for (const value of [
    ...values,
    'q=%00',
    'q=%ed%a0%80%00',
    `q=${'x'.repeat(5_000)}`,
    'label=x',
    'createdAfter=9e99',
    'createdAfter=-271822-01-01',
  ]) {
    await stranger.call('GET', `/v1/requests?${value}`, { expect: [...expect, 403] });
  }
  const many = Array.from({ length: 3_000 }, (_, index) => `a${index}`).join('&');
  await stranger.call('GET', `/v1/requests?${many}`, { expect });
  for (const q of ['%25', '_', "'", '"', '\\', "' OR 1=1 --", '*', 'NEAR(a b)', '%F0%9F%92%A5']) {
    await stranger.call('GET', `/v1/requests?q=${encodeURIComponent(q)}&limit=1`, { expect: [200] });
  }
}

export async function forgedCursors(stranger: Attacker) {
  const id = await stranger.ask();
  await stranger.ask();
  const { json } = await stranger.call('GET', '/v1/requests?limit=1', { expect: [200] });
  const real: string = json?.nextCursor ?? '';
  const decoded = Buffer.from(real, 'base64url');
  const bent = Buffer.from(decoded.map((byte, index) => (index === decoded.length >> 1 ? byte ^ 1 : byte))).toString(
    'base64url',
  );
  const texts = ['null', '[]', '{"__proto__":1}', '[1e999]', '["x","y","z"]', '"; DROP TABLE requests', '\0'.repeat(9)];
  const made = texts.flatMap((text) => [encodeURIComponent(text), Buffer.from(text).toString('base64url')]);
  for (const cursor of [...made, 'x'.repeat(512), `${real}A`, real.slice(0, -3)]) {
    await stranger.call('GET', `/v1/requests?limit=1&cursor=${cursor}`, { expect: [400] });
    await stranger.call('GET', `/v1/requests/${id}/events?cursor=${cursor}`, { expect: [400] });
  }
  await stranger.call('GET', `/v1/requests?limit=1&cursor=${bent}`, { expect: [200, 400] });
  await stranger.call('GET', `/v1/requests?sort=deadline&limit=1&cursor=${real}`, { expect: [400] });
}
