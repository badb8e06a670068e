// Who calls, forged: tokens, cookies, hosts, origins, what proxies add; and ids, keys and cursors of other people.

import type { Attacker, Person } from '../attacker.ts';
import { canary } from '../judge.ts';

const answer = { chosenOptions: ['Yes'] };
const json = 'Content-Type: application/json';

/** Nothing that is called a success may come of it, and the request is open as before. */
const refusals = [400, 401, 403, 404, 405, 409, 412];

export async function forgedTokens(stranger: Attacker) {
  const id = await stranger.ask();
  const tokens = [
    '',
    'Bearer',
    'Bearer ',
    `Bearer ${canary}`,
    'Basic ZGVtby1hbmE6',
    'bearer demo-ana x',
    'Bearer demo-ANA',
    'Bearer __proto__',
    'Bearer demo-ana,demo-lead',
    `Bearer ${'x'.repeat(8_000)}`,
  ];
  for (const authorization of tokens) {
    for (const path of ['/v1/requests', `/v1/requests/${id}`, '/v1/stream', '/v1/counts']) {
      await stranger.call('GET', path, { as: null, headers: { authorization }, expect: [401] });
    }
    await stranger.call('POST', `/v1/requests/${id}/response`, {
      as: null,
      headers: { authorization },
      body: answer,
      expect: [401],
    });
  }
}

/** A cookie that the example's login gave, and changes to it. */
async function loggedIn(stranger: Attacker, person: string): Promise<string> {
  const reply = await fetch(new URL('/session', stranger.url), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ person }),
  });
  await reply.text();
  return reply.headers.get('set-cookie')?.split(';', 1)[0] ?? '';
}

export async function forgedCookies(stranger: Attacker) {
  const cookie = await loggedIn(stranger, 'ana');
  const [name = '', value = ''] = cookie.split('=', 2);
  const [id = '', expires = '', signature = ''] = value.split('.');
  const values = [
    `lead.${expires}.${signature}`,
    `${id}.9999999999.${signature}`,
    `${id}.${expires}.`,
    `${id}.${expires}.${'A'.repeat(43)}`,
    `${id}.${expires}.${signature}x`,
    canary,
    '',
    `${'a'.repeat(7_000)}.1.a`,
    '__proto__.9999999999.a',
  ];
  for (const forged of values) {
    const headers = { cookie: `${name}=${forged}` };
    await stranger.call('GET', '/v1/requests', { as: null, headers, expect: [401] });
    const session = await fetch(new URL('/session', stranger.url), { headers });
    if ((await session.json()).person !== null) stranger.offend(`the cookie ${forged} was taken for a person`);
  }
}

/** A real cookie, from a page elsewhere: what changes something is refused. */
export async function callsFromForeignPages(stranger: Attacker) {
  const id = await stranger.ask();
  const cookie = await loggedIn(stranger, 'ana');
  const origins = [
    'https://evil.example',
    'null',
    '',
    `http://${stranger.url.host}.evil.example`,
    `https://${stranger.url.hostname}`,
    'file://',
    '*',
    'http://127.0.0.1@evil.example',
  ];
  for (const origin of origins) {
    for (const site of ['cross-site', 'same-site', 'none', 'x']) {
      const headers = { cookie, origin, 'sec-fetch-site': site };
      await stranger.call('POST', `/v1/requests/${id}/response`, { as: null, headers, body: answer, expect: [403] });
    }
  }
  await stranger.call('POST', `/v1/requests/${id}/response`, {
    as: null,
    headers: { cookie },
    body: answer,
    expect: [403],
  });
  const ends = await stranger.ends(id);
  if (ends.length > 0) stranger.offend(`a foreign page answered: ${ends}`);
}

export async function forgedHosts(stranger: Attacker) {
  const path = `${stranger.api}/v1/health`;
  const hosts = [
    'evil.example',
    '127.0.0.1.evil.example',
    '127.0.0.1:80@evil.example',
    '127.0.0.1:x',
    '[::1',
    'localhost#',
    '0x7f000001',
    'a'.repeat(5_000),
    '127.0.0.1/..',
    '\xff',
    'localhost, evil.example',
    '',
  ];
  for (const host of hosts) {
    const head = `GET ${path} HTTP/1.1\r\nHost: ${host}\r\n\r\n`;
    await stranger.throw({ method: 'GET', path, expect: [400, 403] }, head);
  }
  await stranger.throw({ method: 'GET', path, expect: [400] }, `GET ${path} HTTP/1.1\r\n\r\n`);
  await stranger.throw(
    { method: 'GET', path, expect: [403] },
    `GET ${path} HTTP/1.1\r\nHost: evil.example\r\nHost: ${stranger.url.host}\r\n\r\n`,
  );
}

/** What proxies say of whom they speak for: nobody here asked them. */
export async function whatProxiesAdd(stranger: Attacker) {
  const path = `${stranger.api}/v1/openapi.json`;
  const names = [
    'X-Forwarded-For',
    'X-Forwarded-Host',
    'X-Forwarded-Proto',
    'X-Forwarded-Prefix',
    'X-Real-IP',
    'X-Original-URL',
    'X-Rewrite-URL',
    'Forwarded',
    'X-User',
    'X-Remote-User',
    'Hitl-Actor',
  ];
  for (const name of names) {
    for (const value of ['lead', '127.0.0.1', 'evil.example', 'host=evil.example;for="_x"', '/v1/requests?view=all']) {
      const { replies } = await stranger.throw(
        { method: 'GET', path, expect: [200] },
        stranger.head('GET', path, [`${name}: ${value}`], null),
      );
      if (replies[0]?.body.includes('evil.example')) stranger.offend(`${name} was believed`);
    }
    await stranger.call('GET', '/v1/requests', { as: null, headers: { [name]: 'lead' }, expect: [401] });
  }
}

export async function forgedIds(stranger: Attacker) {
  const ids = [
    '0',
    '-1',
    'x',
    '__proto__',
    'constructor',
    '..',
    '.',
    '%2e%2e',
    '..%2f..%2fhealth',
    '%00',
    '%ff',
    '%',
    "'%20OR%201=1--",
    '00000000-0000-0000-0000-000000000000',
    '0197f2d4-5c1e-7b3a-9f00-3d5a1c2b4e6f',
    'FFFFFFFF-FFFF-7FFF-BFFF-FFFFFFFFFFFF',
    'a'.repeat(5_000),
    '%F0%9F%92%A5',
    '*',
    '{requestId}',
  ];
  for (const id of ids) {
    for (const tail of ['', '/wait?seconds=60', '/events', '/eligibility']) {
      const path = `${stranger.api}/v1/requests/${id}${tail}`;
      await stranger.throw({ method: 'GET', path, expect: [400, 404, 405] }, stranger.head('GET', path, [], 'lead'));
    }
    for (const tail of ['response', 'cancel', 'fail', 'claim', 'release', 'assign', 'snooze', 'comments']) {
      const path = `${stranger.api}/v1/requests/${id}/${tail}`;
      const head = stranger.head('POST', path, [json, 'Content-Length: 2'], 'lead');
      await stranger.throw({ method: 'POST', path, expect: [400, 404, 405, 422] }, `${head}{}`);
    }
  }
}

/** Ids of requests that other people ask and wait for at this very moment, seen over an administrator's shoulder. */
export async function foreignIds(stranger: Attacker) {
  const { json: page } = await stranger.call(
    'GET',
    '/v1/requests?view=all&state=awaiting_input&source.system=honest&limit=20',
    {
      as: 'lead',
      expect: [200],
    },
  );
  const open: { id: string; state: string }[] = page?.items ?? [];
  for (const { id } of open.slice(0, 6)) {
    const wrong = { ...answer, digest: `sha256:${'0'.repeat(64)}` };
    for (const person of ['ana', 'ben', 'lead'] as Person[]) {
      await stranger.call('POST', `/v1/requests/${id}/response`, { as: person, body: wrong, expect: refusals });
    }
    for (const [as, verb, body] of [
      ['service', 'response', answer],
      ['lead', 'response', answer],
      ['ana', 'cancel', { reason: 'x' }],
      ['ana', 'fail', { reason: 'x' }],
      ['ana', 'assign', { assignees: { users: ['ana'] } }],
      ['ben', 'response', { ...answer, force: true, reason: 'x' }],
      [null, 'response', answer],
    ] as [Person | null, string, unknown][]) {
      await stranger.call('POST', `/v1/requests/${id}/${verb}`, { as, body, expect: refusals });
    }
    await stranger.call('GET', `/v1/requests/${id}/wait?seconds=60`, { as: 'ana', expect: [403] });
  }
}

export async function keysOfOtherPeople(stranger: Attacker) {
  const key = { 'idempotency-key': stranger.unique() };
  const body = { subject: 'Mine?', options: ['Yes', 'No'], assignees: { users: ['ana', 'ben'] } };
  const { json: mine } = await stranger.call('POST', '/v1/requests', { as: 'lead', body, headers: key, expect: [201] });
  const { json: theirs } = await stranger.call('POST', '/v1/requests', {
    as: 'service',
    body,
    headers: key,
    expect: [201],
  });
  const { json: again } = await stranger.call('POST', '/v1/requests', {
    as: 'lead',
    body,
    headers: key,
    expect: [200],
  });
  await stranger.call('POST', '/v1/requests', {
    as: 'lead',
    body: { ...body, subject: 'Other?' },
    headers: key,
    expect: [422],
  });
  if (mine?.id === theirs?.id || mine?.id !== again?.id) stranger.offend('a key of one person is a key of another');
  const at = (id: string) => `/v1/requests/${id}/response`;
  await stranger.call('POST', at(mine?.id), { as: 'ana', body: answer, headers: key, expect: [200] });
  await stranger.call('POST', at(mine?.id), { as: 'ben', body: answer, headers: key, expect: [409] });
  await stranger.call('POST', at(theirs?.id), { as: 'ana', body: answer, headers: key, expect: [422] });
  await stranger.call('POST', at(theirs?.id), { as: 'ben', body: answer, headers: key, expect: [200] });
  for (const id of [mine?.id, theirs?.id]) {
    const ends = await stranger.ends(id);
    if (ends.length !== 1) stranger.offend(`one answer with a key made ${ends.length} ends`);
  }
}
