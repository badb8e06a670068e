// Bodies that are half sent, endless, not JSON, not text, or JSON that no reader expects.

import type { Attacker } from '../attacker.ts';

const json = 'Content-Type: application/json';
const path = '/api/hitl/v1/requests';
const good = { subject: 'x', assignees: { anyone: true } };

export async function halfSentBodies(stranger: Attacker) {
  const body = JSON.stringify(good);
  for (const cut of [0, 1, Math.floor(stranger.random() * body.length), body.length - 1]) {
    const head = stranger.head('POST', path, [json, `Content-Length: ${body.length}`], 'lead');
    const { replies } = await stranger.throw({ method: 'POST', path }, [head, body.slice(0, cut)], { within: 300 });
    if (replies.length > 0) stranger.offend(`half a body was answered with ${replies[0]?.status}`);
  }
  const chunk = `${stranger.head('POST', path, [json, 'Transfer-Encoding: chunked'], 'lead')}ff\r\n{"subject"`;
  await stranger.throw({ method: 'POST', path }, chunk, { within: 300 });
}

export async function halfSentHeads(stranger: Attacker) {
  const head = stranger.head('GET', path);
  for (const cut of [1, 5, Math.floor(stranger.random() * head.length), head.length - 2]) {
    const { replies } = await stranger.throw({ method: 'GET', path }, head.slice(0, cut), { within: 300 });
    if (replies.length > 0) stranger.offend(`half a head was answered with ${replies[0]?.status}`);
  }
}

/** 20 MB to each path that reads bodies, and to some that do not, with and without a length, known and unknown. */
export async function hugeBodies(stranger: Attacker) {
  const parts = Array.from({ length: 320 }, () => 'y'.repeat(65_536));
  const chunks = parts.map((part) => `${part.length.toString(16)}\r\n${part}\r\n`);
  const length = `Content-Length: ${320 * 65_536}`;
  for (const who of ['lead', null] as const) {
    const expect = [who === null ? 401 : 413];
    const call = { method: 'POST', path, expect };
    await stranger.throw(call, [stranger.head('POST', path, [json, length], who), ...parts]);
    await stranger.throw(call, [stranger.head('POST', path, [json, 'Transfer-Encoding: chunked'], who), ...chunks]);
  }
  const health = `${stranger.api}/v1/health`;
  const call = { method: 'GET', path: health, expect: [200] };
  await stranger.throw(call, [stranger.head('GET', health, ['Transfer-Encoding: chunked']), ...chunks]);
  const login = stranger.head('POST', '/session', [json, length], null);
  await stranger.throw({ method: 'POST', path: '/session', expect: [413] }, [login, ...parts]);
}

export async function bodiesThatAreNotUtf8(stranger: Attacker) {
  const broken = [
    [0xff],
    [0xfe, 0xff],
    [0xc0, 0xaf],
    [0xed, 0xa0, 0x80],
    [0xf8, 0x88, 0x80, 0x80, 0x80],
    [0xe2, 0x82],
    [0x80],
  ];
  for (const bytes of broken) {
    const body = Buffer.concat([
      Buffer.from('{"subject":"'),
      Buffer.from(bytes),
      Buffer.from('","assignees":{"anyone":true}}'),
    ]);
    await stranger.call('POST', '/v1/requests', { as: 'lead', body, expect: [400] });
  }
  for (const encoding of ['utf16le', 'latin1'] as const) {
    const body = Buffer.from(JSON.stringify({ ...good, subject: 'é😀' }), encoding);
    await stranger.call('POST', '/v1/requests', { as: 'lead', body, expect: [400] });
  }
}

export async function nulsAndLoneSurrogates(stranger: Attacker) {
  const id = await stranger.ask();
  for (const text of ['\\u0000', 'a\\u0000b', '\\ud800', 'x\\udfff', '\\udc00\\ud800']) {
    for (const field of ['subject', 'body', 'kind', text]) {
      const body = `{"subject":"x","assignees":{"anyone":true},"${field}":"${text}"}`;
      await stranger.call('POST', '/v1/requests', { as: 'lead', body, expect: [400] });
    }
    for (const body of [`{"context":{"${text}":1}}`, `{"context":["${text}"]}`, `{"labels":{"a":"${text}"}}`]) {
      const whole = `{"subject":"x","assignees":{"anyone":true},${body.slice(1)}`;
      await stranger.call('POST', '/v1/requests', { as: 'lead', body: whole, expect: [400] });
    }
    const answer = `{"chosenOptions":["Yes"],"comment":"${text}"}`;
    await stranger.call('POST', `/v1/requests/${id}/response`, { body: answer, expect: [400] });
  }
  await stranger.call('POST', '/v1/requests', { as: 'lead', body: '{"subject":"x\0"}', expect: [400] });
  const ends = await stranger.ends(id);
  if (ends.length > 0) stranger.offend(`a refused answer counted: ${ends}`);
}

export async function deepJson(stranger: Attacker) {
  const around = (open: string, close: string, levels: number) => open.repeat(levels) + close.repeat(levels);
  const bodies = [
    around('[', ']', 100_000),
    around('[', ']', 500_000),
    `${'{"a":'.repeat(150_000)}1${'}'.repeat(150_000)}`,
  ];
  const cut = ['['.repeat(1_000_000), '{"a":'.repeat(200_000)];
  for (const body of [...bodies, ...cut]) {
    await stranger.call('POST', '/v1/requests', { as: 'lead', body, expect: [400] });
    await stranger.call('POST', '/v1/responses', { body, expect: [400] });
  }
  const context = `{"subject":"x","assignees":{"anyone":true},"context":${bodies[0]}}`;
  await stranger.call('POST', '/v1/requests', { as: 'lead', body: context, expect: [400] });
  await fetch(new URL('/session', stranger.url), { method: 'POST', body: bodies[0] ?? '' }).then((reply) =>
    reply.text(),
  );
}

export async function textThatIsNoJson(stranger: Attacker) {
  const texts = [
    '',
    '{',
    'null',
    '[]',
    '1',
    '"x"',
    'undefined',
    'NaN',
    '{"a":1,}',
    "{'a':1}",
    '{"a":01}',
    '\ufeff{}',
    '{}{}',
    '//',
  ];
  for (const body of [
    ...texts,
    '<xml/>',
    'a=b&c=d',
    '--x\r\nContent-Disposition: form-data',
    '{"a":.5}',
    '{"a":"\n"}',
  ]) {
    await stranger.call('POST', '/v1/requests', { as: 'lead', body, expect: [400] });
  }
}

export async function keysThatArePrototypes(stranger: Attacker) {
  const bodies = [
    '{"subject":"x","assignees":{"anyone":true},"__proto__":{"quorum":2}}',
    '{"subject":"x","assignees":{"__proto__":{"anyone":true}}}',
    '{"subject":"x","assignees":{"anyone":true},"constructor":{"prototype":{"polluted":1}}}',
    '{"__proto__":{"subject":"x","assignees":{"anyone":true}}}',
    '{"subject":"x","assignees":{"anyone":true},"paramsSchema":{"properties":{"__proto__":{"type":"string"}}}}',
  ];
  for (const body of bodies) await stranger.call('POST', '/v1/requests', { as: 'lead', body, expect: [400, 422] });
  const kept =
    '{"subject":"x","assignees":{"anyone":true},"context":{"__proto__":{"polluted":1}},"labels":{"constructor":"a"}}';
  const { json: created } = await stranger.call('POST', '/v1/requests', { as: 'lead', body: kept, expect: [201] });
  if (created?.polluted !== undefined) stranger.offend('a key became a prototype');
  const { json: other } = await stranger.call('GET', '/v1/counts', { expect: [200] });
  if (other?.polluted !== undefined) stranger.offend('a key became a prototype for everybody');
}

/** The last one counts, as JSON.parse has it, in every check alike. */
export async function duplicatedKeys(stranger: Attacker) {
  const body = '{"subject":"x","assignees":{"users":["ben"]},"subject":"y","assignees":{"users":["ana"]}}';
  const { json: asked } = await stranger.call('POST', '/v1/requests', { as: 'lead', body, expect: [201] });
  if (asked?.subject !== 'y' || asked?.assignees?.users?.[0] !== 'ana')
    stranger.offend('not the last of two keys counts');
  const answer = '{"chosenOptions":["OK"],"chosenOptions":[]}';
  await stranger.call('POST', `/v1/requests/${asked?.id}/response`, { body: answer, expect: [422] });
}

export async function numbersThatAreTooLarge(stranger: Attacker) {
  const numbers = ['1e400', '-1e400', '9'.repeat(100_000), '1e-400', '9007199254740993', '0.1e1', '-0', '1E+2'];
  for (const number of numbers) {
    for (const field of ['priority', 'quorum', 'context', 'timeout', 'subject']) {
      const subject = field === 'subject' ? '' : '"subject":"x",';
      const body = `{${subject}"assignees":{"anyone":true},"${field}":${number}}`;
      await stranger.call('POST', '/v1/requests', { as: 'lead', body, expect: [201, 400] });
    }
  }
  for (const timeout of ['PT0S', 'P9999999W', `PT${'9'.repeat(50)}S`, 'P1M', 'PT-1S', 'P1Y', 'PT1e9S']) {
    await stranger.call('POST', '/v1/requests', { as: 'lead', body: { ...good, timeout }, expect: [400] });
  }
  for (const deadline of [
    '9999-12-31T23:59:59Z',
    '275760-09-13T00:00:00Z',
    '0000-01-01T00:00:00Z',
    '2030-02-30T00:00:00Z',
  ]) {
    await stranger.call('POST', '/v1/requests', { as: 'lead', body: { ...good, deadline }, expect: [400] });
  }
}

export async function listsThatAreTooLong(stranger: Attacker) {
  const names = Array.from({ length: 90_000 }, (_, index) => `u${index}`);
  const options = names.slice(0, 5_000);
  const wide = Object.fromEntries(names.slice(0, 60_000).map((name) => [name, 1]));
  const bodies = [
    { ...good, assignees: { users: names } },
    { ...good, options },
    { ...good, options: ['A'], defaults: options },
    { ...good, labels: wide },
    { ...good, escalation: options.map((after) => ({ after, assignees: { users: ['ana'] }, mode: 'add' })) },
    { ...good, context: 'x'.repeat(300_000) },
    { ...good, body: 'x'.repeat(150_000) },
    { ...good, ...wide },
  ];
  for (const body of bodies) await stranger.call('POST', '/v1/requests', { as: 'lead', body, expect: [400, 413] });
  const id = await stranger.ask();
  const chosenOptions = names.slice(0, 50_000);
  await stranger.call('POST', `/v1/requests/${id}/response`, { body: { chosenOptions }, expect: [400, 422] });
  const responses = Array.from({ length: 101 }, () => ({ requestId: id, chosenOptions: ['Yes'] }));
  await stranger.call('POST', '/v1/responses', { body: { responses }, expect: [400] });
}

/** Kept as text and given back as text: who shows it makes it harmless (packages/react/src/markdown.tsx). */
export async function markdownBombs(stranger: Attacker) {
  const bombs = [
    '['.repeat(50_000),
    '> '.repeat(30_000),
    '*a_'.repeat(20_000),
    '`'.repeat(60_000),
    '![](x)'.repeat(10_000),
    '<a '.repeat(20_000),
    '[a](b'.repeat(15_000),
    '&#x;'.repeat(20_000),
    '<script>alert(1)</script>',
    '[x](javascript:alert(1))',
  ];
  for (const body of bombs) {
    const { json: asked } = await stranger.call('POST', '/v1/requests', {
      as: 'lead',
      body: { ...good, body },
      expect: [201],
    });
    if (asked?.body !== body) stranger.offend('markdown did not come back as it was sent');
  }
}
