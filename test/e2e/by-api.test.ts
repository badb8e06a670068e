// What anyone can do, and cannot, with nothing but HTTP against the running example.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Caller, type Host, question, startHost, terminalTypes } from './host.ts';

let host: Host;
beforeAll(async () => {
  host = await startHost();
});
afterAll(() => host.stop());

const ask = async (extra: object = {}) =>
  (await host.call('demo-service', 'POST', '/v1/requests', { ...question, ...extra })).body;
const answer = (caller: Caller, id: string, body: unknown, headers = {}) =>
  host.call(caller, 'POST', `/v1/requests/${id}/response`, body, headers);

describe('by API alone', () => {
  it('AF-10: while it waits, every detail can be read', async () => {
    const paramsSchema = { type: 'object', properties: { amount: { type: 'number' } } };
    const { id } = await ask({ paramsSchema, paramsData: { amount: 42.5 }, timeout: 'PT1H', defaults: ['Reject'] });
    const { body } = await host.call('demo-ana', 'GET', `/v1/requests/${id}`);
    expect(body).toMatchObject({
      state: 'awaiting_input',
      body: '**42.50 EUR**',
      context: { Order: '1042' },
      options: [{ value: 'Approve' }, { value: 'Reject' }],
      defaults: ['Reject'],
      paramsSchema,
      paramsData: { amount: 42.5 },
      viewer: { id: 'ana', mayAnswer: true, reasons: [] },
    });
    expect(Date.parse(body.deadline) - Date.parse(body.createdAt)).toBe(3_600_000);
  });

  it('AF-11: an answer by API counts under the same rules, and says who gave it through which channel', async () => {
    const { id } = await ask();
    const refused = await answer('demo-ana', id, { chosenOptions: ['Maybe'] });
    expect([refused.status, refused.body.code]).toEqual([422, 'invalid_option']);
    const { status, body } = await answer('demo-ana', id, { chosenOptions: ['Approve'], comment: 'Seen.' });
    expect(status).toBe(200);
    expect(body.response).toMatchObject({
      chosenOptions: ['Approve'],
      comment: 'Seen.',
      respondedBy: { id: 'ana', name: 'Ana' },
      channel: 'api',
      timedOut: false,
    });
  });

  it('AF-7: of two answers at once one counts, the other is told who and when', async () => {
    const { id } = await ask();
    const [one, other] = await Promise.all([
      answer('demo-ana', id, { chosenOptions: ['Approve'] }),
      answer('demo-ben', id, { chosenOptions: ['Reject'] }),
    ]);
    const [won, lost] = one.status === 200 ? [one, other] : [other, one];
    expect([won.status, lost.status, lost.body.code]).toEqual([200, 409, 'already_resolved']);
    expect(lost.body.request.response).toEqual(won.body.response);
    const { body: events } = await host.call('demo-lead', 'GET', `/v1/requests/${id}/events`);
    expect(events.items.filter(({ type }: { type: string }) => terminalTypes.includes(type))).toHaveLength(1);
    const lists = await Promise.all(
      (['demo-ana', 'demo-ben'] as const).map((caller) => host.call(caller, 'GET', '/v1/requests')),
    );
    for (const { body } of lists) expect(body.items.map((item: { id: string }) => item.id)).not.toContain(id);
  });

  it('AF-8: who is not an assignee is refused, an administrator and the requester too', async () => {
    const forAna = await ask({ assignees: { users: ['ana'] } });
    const [ben, lena, service] = await Promise.all(
      (['demo-ben', 'demo-lead', 'demo-service'] as const).map((caller) =>
        answer(caller, forAna.id, { chosenOptions: ['Approve'] }),
      ),
    );
    expect([ben?.status, ben?.body.code]).toEqual([404, 'not_found']);
    expect([lena?.status, lena?.body.code]).toEqual([403, 'not_assigned']);
    expect([service?.status, service?.body.code]).toEqual([403, 'not_permitted']);
    expect((await host.call('demo-ana', 'GET', `/v1/requests/${forAna.id}`)).body.state).toBe('awaiting_input');
  });

  it('AF-8: what Lena asks support she cannot answer herself', async () => {
    const { body } = await host.call('demo-lead', 'POST', '/v1/requests', question);
    const own = await answer('demo-lead', body.id, { chosenOptions: ['Approve'] });
    expect([own.status, own.body.code]).toEqual([403, 'not_assigned']);
  });

  it('the curl example asks, waits and prints the outcome', async () => {
    const script = host.run('ask-with-curl.sh', '');
    const id = /Asked as (\S+),/.exec(await script.until(/Asked as \S+,/))?.[1] ?? '';
    await answer('demo-ben', id, { chosenOptions: ['Reject'] });
    expect(await script.ended).toBe(0);
    expect(script.output()).toMatch(/responded\n\{\n\s+"chosenOptions": \[\n\s+"Reject"/);
  });
});

// [what is wrong, the create's body, status, code]
const wrongCreates: [string, unknown, number, string][] = [
  ['broken JSON', '{"subject":', 400, 'invalid_request'],
  ['an empty body', '', 400, 'invalid_request'],
  ['an array', '[]', 400, 'invalid_request'],
  ['a number', '7', 400, 'invalid_request'],
  ['JSON a thousand levels deep', `${'['.repeat(1000)}${']'.repeat(1000)}`, 400, 'invalid_request'],
  ['bytes that are no UTF-8', Buffer.from([0x7b, 0xff, 0x7d]), 400, 'invalid_request'],
  ['an unknown field', { ...question, colour: 'red' }, 400, 'invalid_request'],
  ['no assignees', { subject: 'x' }, 400, 'invalid_request'],
  ['empty assignees', { ...question, assignees: {} }, 400, 'invalid_request'],
  ['empty lists of assignees', { ...question, assignees: { users: [], roles: [] } }, 400, 'invalid_request'],
  ['an empty subject', { ...question, subject: '' }, 400, 'invalid_request'],
  ['a subject too long', { ...question, subject: 'x'.repeat(501) }, 400, 'invalid_request'],
  ['NUL in a value', { ...question, subject: 'a\u0000b' }, 400, 'invalid_request'],
  ['NUL in a key', { ...question, context: { 'a\u0000': 1 } }, 400, 'invalid_request'],
  ['a lone surrogate', '{"subject":"\\ud800","assignees":{"anyone":true}}', 400, 'invalid_request'],
  ['timeout and deadline', { ...question, timeout: 'PT1H', deadline: '2999-01-01T00:00:00Z' }, 400, 'invalid_request'],
  ['a past deadline', { ...question, deadline: '2020-01-01T00:00:00Z' }, 400, 'invalid_request'],
  ['a deadline that is no day', { ...question, deadline: '2999-02-30T00:00:00Z' }, 400, 'invalid_request'],
  ['a timeout in months', { ...question, timeout: 'P1M' }, 400, 'invalid_request'],
  ['a timeout of nothing', { ...question, timeout: 'PT0S' }, 400, 'invalid_request'],
  ['a timeout over ten years', { ...question, timeout: 'P530W' }, 400, 'invalid_request'],
  ['one option twice', { ...question, options: ['A', 'A'] }, 400, 'invalid_request'],
  ['no options', { ...question, options: [] }, 400, 'invalid_request'],
  ['a default that is no option', { ...question, defaults: ['Maybe'] }, 400, 'invalid_request'],
  ['two defaults for one choice', { ...question, defaults: ['Approve', 'Reject'] }, 400, 'invalid_request'],
  ['no defaults in a list', { ...question, defaults: [] }, 400, 'invalid_request'],
  ['nobody and no deadline', { ...question, assignees: { nobody: true } }, 400, 'invalid_request'],
  ['a quorum without a deadline', { ...question, quorum: 2 }, 400, 'invalid_request'],
  ['a callback, not built yet', { ...question, callbackUrl: 'https://example.com' }, 400, 'invalid_request'],
  ['a script as source', { ...question, source: { url: 'javascript:alert(1)' } }, 400, 'invalid_request'],
  [
    'a pattern that looks ahead',
    { ...question, paramsSchema: { type: 'string', pattern: '(?=a)' } },
    422,
    'invalid_schema',
  ],
  ['a remote reference', { ...question, paramsSchema: { $ref: 'https://example.com/s' } }, 422, 'invalid_schema'],
  ['a recursive reference', { ...question, paramsSchema: { $ref: '#' } }, 422, 'invalid_schema'],
  [
    'defaults whose data breaks the schema',
    {
      ...question,
      paramsSchema: { type: 'object', required: ['n'], properties: { n: { type: 'number' } } },
      defaults: ['Reject'],
      timeout: 'PT1H',
    },
    422,
    'invalid_params',
  ],
  ['eleven megabytes', { ...question, body: 'x'.repeat(11_000_000) }, 413, 'too_large'],
];

describe('wrong calls get their code, write nothing and leave the server up', () => {
  it.each(wrongCreates)('create with %s', async (_name, body, status, code) => {
    const before = (await host.call('demo-service', 'GET', '/v1/counts?view=created')).body.count;
    const reply = await fetch(`${host.api}/v1/requests`, {
      method: 'POST',
      headers: { authorization: 'Bearer demo-service', 'content-type': 'application/json' },
      body: typeof body === 'string' || Buffer.isBuffer(body) ? new Blob([body as BlobPart]) : JSON.stringify(body),
    });
    expect(reply.headers.get('content-type')).toMatch('application/problem+json');
    const problem = await reply.json();
    expect([reply.status, problem.code]).toEqual([status, code]);
    expect(problem.detail).toBeTruthy();
    expect((await host.call('demo-service', 'GET', '/v1/counts?view=created')).body.count).toBe(before);
  });

  const unknownId = '0197f2d4-5c1e-7b3a-9f00-3d5a1c2b4e6f';
  const calls: [string, Caller | null, string, string, unknown, Record<string, string>, number, string][] = [
    ['no authentication', null, 'GET', '/v1/requests', undefined, {}, 401, 'unauthenticated'],
    ['another token', null, 'GET', '/v1/requests', undefined, { authorization: 'Bearer x' }, 401, 'unauthenticated'],
    ['a reviewer who asks', 'demo-ana', 'POST', '/v1/requests', question, {}, 403, 'not_permitted'],
    ['a reviewer who wants all', 'demo-ana', 'GET', '/v1/requests?view=all', undefined, {}, 403, 'not_permitted'],
    ['a malformed id', 'demo-ana', 'GET', '/v1/requests/42', undefined, {}, 404, 'not_found'],
    ['an unknown id', 'demo-ana', 'GET', `/v1/requests/${unknownId}`, undefined, {}, 404, 'not_found'],
    ['an unknown path', 'demo-ana', 'GET', '/v1/nothing', undefined, {}, 404, 'not_found'],
    ['a percent sign alone', 'demo-ana', 'GET', '/v1/requests/%', undefined, {}, 404, 'not_found'],
    ['a wrong method', 'demo-ana', 'DELETE', '/v1/requests', undefined, {}, 405, 'method_not_allowed'],
    ['a made-up cursor', 'demo-ana', 'GET', '/v1/requests?cursor=abc', undefined, {}, 400, 'invalid_request'],
    ['a limit of 0', 'demo-ana', 'GET', '/v1/requests?limit=0', undefined, {}, 400, 'invalid_request'],
    ['a limit of 201', 'demo-ana', 'GET', '/v1/requests?limit=201', undefined, {}, 400, 'invalid_request'],
    ['a limit in words', 'demo-ana', 'GET', '/v1/requests?limit=ten', undefined, {}, 400, 'invalid_request'],
    ['an unknown view', 'demo-ana', 'GET', '/v1/requests?view=mine', undefined, {}, 400, 'invalid_request'],
    ['an unknown parameter', 'demo-ana', 'GET', '/v1/requests?colour=red', undefined, {}, 400, 'invalid_request'],
    ['an unknown state', 'demo-ana', 'GET', '/v1/requests?state=done', undefined, {}, 400, 'invalid_request'],
    [
      'a long key',
      'demo-service',
      'POST',
      '/v1/requests',
      question,
      { 'idempotency-key': 'k'.repeat(256) },
      400,
      'invalid_request',
    ],
    [
      'text instead of JSON',
      'demo-service',
      'POST',
      '/v1/requests',
      question,
      { 'content-type': 'text/plain' },
      415,
      'unsupported_media_type',
    ],
  ];

  it.each(calls)('%s', async (_name, caller, method, path, body, headers, status, code) => {
    const reply = await host.call(caller, method, path, body, headers);
    expect([reply.status, reply.body.code]).toEqual([status, code]);
    if (status === 405) expect(reply.headers.get('allow')).toMatch(/GET/);
  });

  it('an answer with a wrong body, option, digest or form', async () => {
    const paramsSchema = { type: 'object', required: ['n'], properties: { n: { type: 'number', minimum: 1 } } };
    const { id } = await ask({ paramsSchema });
    const codes = [];
    for (const body of [
      {},
      { chosenOptions: 'Approve' },
      { chosenOptions: ['Approve'], force: true },
      { chosenOptions: [], params: { n: 1 } },
      { chosenOptions: ['Approve', 'Reject'], params: { n: 1 } },
      { chosenOptions: ['Approve'], params: { n: 1 }, digest: `sha256:${'0'.repeat(64)}` },
      { chosenOptions: ['Approve'], params: { n: 0 } },
      { chosenOptions: ['Approve'], params: { n: 1, more: 2 } },
    ]) {
      const reply = await answer('demo-ana', id, body);
      codes.push(`${reply.status} ${reply.body.code}`);
    }
    expect(codes).toEqual([
      '400 invalid_request',
      '400 invalid_request',
      '403 not_permitted',
      '422 invalid_option',
      '422 invalid_option',
      '412 question_changed',
      '422 invalid_params',
      '422 invalid_params',
    ]);
    expect((await host.call('demo-ana', 'GET', `/v1/requests/${id}`)).body.state).toBe('awaiting_input');
  });

  it('a page elsewhere cannot answer with my cookie', async () => {
    const login = await fetch(`${host.url}/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"person":"ana"}',
    });
    const cookie = login.headers.get('set-cookie')?.split(';')[0] ?? '';
    const { id } = await ask();
    const foreign = { cookie, origin: 'https://elsewhere.example', 'sec-fetch-site': 'cross-site' };
    const reply = await host.call(null, 'POST', `/v1/requests/${id}/response`, { chosenOptions: ['Approve'] }, foreign);
    expect([reply.status, reply.body.code]).toEqual([403, 'not_permitted']);
  });

  it('is still up', async () => {
    expect((await host.call(null, 'GET', '/v1/health')).body).toEqual({ status: 'ok' });
  });
});
