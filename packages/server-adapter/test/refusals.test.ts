// Everything a caller can get wrong: its code from the table, nothing written, the process still up.
import { describe, expect, test } from 'vitest';
import { ask, logger, missingId, question, type Sent, send, snapshot } from './host.ts';

describe('what is wrong gets its code, writes nothing, and leaves the server standing', () => {
  type Wrong = [what: string, path: string, sent: Sent, status: number, code: string, pointer?: string];
  const create = '/v1/requests';
  const open = '/v1/requests/{open}';
  const json = 'application/json';

  const wrong: Wrong[] = [
    // bodies
    ['no body', create, { as: 'agent', method: 'POST' }, 400, 'invalid_request'],
    ['an empty body', create, { as: 'agent', method: 'POST', body: '' }, 400, 'invalid_request'],
    ['half a body', create, { as: 'agent', body: '{"subject":' }, 400, 'invalid_request'],
    ['a body that is an array', create, { as: 'agent', body: [] }, 400, 'invalid_request', ''],
    ['a body that is null', create, { as: 'agent', body: 'null' }, 400, 'invalid_request', ''],
    [
      'bytes that are not UTF-8',
      create,
      { as: 'agent', body: new Uint8Array([0x7b, 0xff, 0x7d]) },
      400,
      'invalid_request',
    ],
    [
      '65 levels',
      create,
      { as: 'agent', body: { ...question, context: JSON.parse(`${'['.repeat(64)}${']'.repeat(64)}`) } },
      400,
      'invalid_request',
    ],
    [
      'a NUL',
      create,
      { as: 'agent', body: { ...question, context: { a: ['\0'] } } },
      400,
      'invalid_request',
      '/context/a/0',
    ],
    [
      'a NUL as key',
      create,
      { as: 'agent', body: { ...question, labels: { 'a\0': 'x' } } },
      400,
      'invalid_request',
      '/labels/a\uFFFD',
    ],
    [
      'half a surrogate pair',
      create,
      { as: 'agent', body: { ...question, subject: '\ud800' } },
      400,
      'invalid_request',
      '/subject',
    ],
    [
      'more bytes than the limit',
      create,
      { as: 'agent', body: { ...question, body: 'x'.repeat(1024 * 1024) } },
      413,
      'too_large',
    ],
    [
      'a form',
      create,
      { as: 'agent', body: 'subject=x', headers: { 'content-type': 'application/x-www-form-urlencoded' } },
      415,
      'unsupported_media_type',
    ],
    [
      'another charset',
      create,
      { as: 'agent', body: question, headers: { 'content-type': `${json}; charset=latin1` } },
      415,
      'unsupported_media_type',
    ],
    [
      'a compressed body',
      create,
      { as: 'agent', body: question, headers: { 'content-encoding': 'gzip' } },
      415,
      'unsupported_media_type',
    ],
    // fields
    ['no assignees', create, { as: 'agent', body: { subject: 'x' } }, 400, 'invalid_request', '/assignees'],
    [
      'nobody among the assignees',
      create,
      { as: 'agent', body: { ...question, assignees: { users: [] } } },
      400,
      'invalid_request',
      '/assignees',
    ],
    [
      'nobody without a deadline',
      create,
      { as: 'agent', body: { ...question, assignees: { nobody: true } } },
      400,
      'invalid_request',
      '/assignees',
    ],
    ...['callbackUrl', 'handler', 'colour'].map(
      (field): Wrong => [
        `the field ${field}`,
        create,
        { as: 'agent', body: { ...question, [field]: 1 } },
        400,
        'invalid_request',
        `/${field}`,
      ],
    ),
    ...(
      [
        ['a quorum without a deadline', { quorum: 2 }, '/quorum'],
        ['a quorum with multiple', { quorum: 2, multiple: true, timeout: 'PT1H' }, '/multiple'],
        [
          'a quorum of more than there are',
          { quorum: 2, assignees: { users: ['ana'] }, timeout: 'PT1H' },
          '/assignees',
        ],
        ['nobody but who asks', { excludeRequester: true, assignees: { users: ['agent'] } }, '/assignees'],
        ['reminders in months', { reminders: { every: 'P1M', max: 1 } }, '/reminders/every'],
        [
          'an escalation after the deadline',
          { timeout: 'PT1H', escalation: [{ after: 'PT1H', assignees: { users: ['eve'] }, mode: 'add' }] },
          '/escalation/0/after',
        ],
        [
          'an escalation to nobody',
          { timeout: 'PT2H', escalation: [{ after: 'PT1H', assignees: { nobody: true }, mode: 'replace' }] },
          '/escalation/0/assignees',
        ],
      ] as [string, object, string][]
    ).map(
      ([what, more, pointer]): Wrong => [
        what,
        create,
        { as: 'agent', body: { ...question, ...more } },
        400,
        'invalid_request',
        pointer,
      ],
    ),
    ...[missingId, 'x', ''].map(
      (supersedes): Wrong => [
        `asking again what is not there: ${supersedes}`,
        create,
        { as: 'agent', body: { ...question, supersedes } },
        404,
        'not_found',
      ],
    ),
    ...['veto', 'requireComment', 'targets'].map(
      (field): Wrong => [
        `the option field ${field}`,
        create,
        { as: 'agent', body: { ...question, options: [{ value: 'a', [field]: 1 }] } },
        400,
        'invalid_request',
        `/options/0/${field}`,
      ],
    ),
    [
      'two equal options',
      create,
      { as: 'agent', body: { ...question, options: ['a', 'a'] } },
      400,
      'invalid_request',
      '/options/1',
    ],
    [
      'defaults that are no options',
      create,
      { as: 'agent', body: { ...question, defaults: ['Maybe'] } },
      400,
      'invalid_request',
      '/defaults/0',
    ],
    [
      'two defaults without multiple',
      create,
      { as: 'agent', body: { ...question, defaults: ['Approve', 'Reject'] } },
      400,
      'invalid_request',
      '/defaults',
    ],
    [
      'timeout and deadline',
      create,
      { as: 'agent', body: { ...question, timeout: 'PT1H', deadline: '2027-01-01T00:00:00Z' } },
      400,
      'invalid_request',
      '/deadline',
    ],
    [
      'a deadline in the past',
      create,
      { as: 'agent', body: { ...question, deadline: '2025-01-01T00:00:00Z' } },
      400,
      'invalid_request',
      '/deadline',
    ],
    [
      'a day that does not exist',
      create,
      { as: 'agent', body: { ...question, deadline: '2027-02-29T00:00:00Z' } },
      400,
      'invalid_request',
      '/deadline',
    ],
    [
      'a duration in months',
      create,
      { as: 'agent', body: { ...question, timeout: 'P1M' } },
      400,
      'invalid_request',
      '/timeout',
    ],
    [
      'no time at all',
      create,
      { as: 'agent', body: { ...question, timeout: 'PT0S' } },
      400,
      'invalid_request',
      '/timeout',
    ],
    [
      'a schema with a pattern that looks ahead',
      create,
      { as: 'agent', body: { ...question, paramsSchema: { type: 'string', pattern: '(?=a)' } } },
      422,
      'invalid_schema',
    ],
    ...[{ $ref: 'https://example.com/schema' }, { $id: 'x' }, { $dynamicRef: '#x' }, { type: 'string', maxLen: 3 }].map(
      (paramsSchema): Wrong => [
        `the schema ${JSON.stringify(paramsSchema)}`,
        create,
        { as: 'agent', body: { ...question, paramsSchema } },
        422,
        'invalid_schema',
      ],
    ),
    [
      'a schema of an unknown type',
      create,
      { as: 'agent', body: { ...question, paramsSchema: { type: 'text' } } },
      422,
      'invalid_schema',
    ],
    [
      'defaults that would submit a bad form',
      create,
      {
        as: 'agent',
        body: { ...question, defaults: ['Approve'], paramsSchema: { type: 'string', minLength: 1 }, paramsData: '' },
      },
      422,
      'invalid_params',
    ],
    // headers
    [
      'a key that is too long',
      create,
      { as: 'agent', body: question, headers: { 'idempotency-key': 'k'.repeat(256) } },
      400,
      'invalid_request',
      'header:Idempotency-Key',
    ],
    [
      'a key outside of ASCII',
      create,
      { as: 'agent', body: question, headers: { 'idempotency-key': '\u00fc' } },
      400,
      'invalid_request',
      'header:Idempotency-Key',
    ],
    [
      'a key that asked something else',
      create,
      { as: 'agent', body: { ...question, subject: 'Another?' }, headers: { 'idempotency-key': 'used' } },
      422,
      'idempotency_mismatch',
    ],
    [
      'a channel that is not a caller\u2019s to say',
      `${open}/response`,
      { body: { chosenOptions: ['Approve'] }, headers: { 'hitl-channel': 'slack' } },
      400,
      'invalid_request',
      'header:Hitl-Channel',
    ],
    [
      'a cookie from nowhere',
      create,
      { as: null, body: question, headers: { cookie: 'session=agent' } },
      403,
      'not_permitted',
    ],
    [
      'a cookie from another site',
      create,
      {
        as: null,
        body: question,
        headers: { cookie: 'session=agent', origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' },
      },
      403,
      'not_permitted',
    ],
    // identity
    ['nobody, with a wrong body', create, { as: null, body: '{' }, 401, 'unauthenticated'],
    ['nobody, with a wrong query', '/v1/requests?limit=x', { as: null }, 401, 'unauthenticated'],
    ['nobody, with a wrong id', '/v1/requests/x', { as: null }, 401, 'unauthenticated'],
    ['nobody, on the stream', '/v1/stream', { as: null }, 401, 'unauthenticated'],
    ['an unknown token', open, { as: 'mallory' }, 401, 'unauthenticated'],
    ['asking without the permission', create, { as: 'ana', body: question }, 403, 'not_permitted'],
    ['all requests without administer', '/v1/requests?view=all', {}, 403, 'not_permitted'],
    // ids and paths
    ['an unknown id', `/v1/requests/${missingId}`, {}, 404, 'not_found'],
    ['an id that is none', '/v1/requests/1', {}, 404, 'not_found'],
    ['an id with a slash in it', '/v1/requests/a%2Fb', {}, 404, 'not_found'],
    ['an id with a NUL in it', '/v1/requests/%00', {}, 404, 'not_found'],
    ['an id that cannot be decoded', '/v1/requests/%ff', {}, 404, 'not_found'],
    ['an id of quotes', "/v1/requests/'%20OR%201=1--", {}, 404, 'not_found'],
    ['a very long id', `/v1/requests/${'a'.repeat(5000)}`, {}, 404, 'not_found'],
    ['another\u2019s request, read', open, { as: 'eve' }, 404, 'not_found'],
    [
      'another\u2019s request, answered',
      `${open}/response`,
      { as: 'eve', body: { chosenOptions: ['Approve'] } },
      404,
      'not_found',
    ],
    ['another\u2019s request, its history', `${open}/events`, { as: 'eve' }, 404, 'not_found'],
    ['an unknown path', '/v1/secrets', {}, 404, 'not_found'],
    ['no path', '/v1', {}, 404, 'not_found'],
    ['a slash too many', '/v1/requests/', {}, 404, 'not_found'],
    ...['acknowledge', 'deliveries', 'links'].map(
      (name): Wrong => [`an operation that is not built yet`, `${open}/${name}`, { body: {} }, 404, 'not_found'],
    ),
    ['DELETE', open, { method: 'DELETE' }, 405, 'method_not_allowed'],
    ['PUT', create, { method: 'PUT', body: question }, 405, 'method_not_allowed'],
    ['GET where only POST is', `${open}/response`, {}, 405, 'method_not_allowed'],
    // queries and cursors
    ['an unknown parameter', '/v1/requests?colour=x', {}, 400, 'invalid_request', 'query:colour'],
    ['a NUL in a query', '/v1/counts?q=%00', {}, 400, 'invalid_request', 'query:q'],
    ['a label without a value', '/v1/requests?label=team', {}, 400, 'invalid_request', 'query:label'],
    ['a day as an instant', '/v1/requests?createdAfter=2026-01-01', {}, 400, 'invalid_request', 'query:createdAfter'],
    ['an unknown order', '/v1/requests?sort=subject', {}, 400, 'invalid_request', 'query:sort'],
    ['a repeated parameter', '/v1/requests?limit=1&limit=2', {}, 400, 'invalid_request', 'query:limit'],
    ['a limit of none', '/v1/requests?limit=0', {}, 400, 'invalid_request', 'query:limit'],
    ['an unknown view', '/v1/requests?view=mine', {}, 400, 'invalid_request', 'query:view'],
    ['an unknown state', '/v1/counts?state=open', {}, 400, 'invalid_request', 'query:state'],
    ['a wait of an hour', `${open}/wait?seconds=3600`, { as: 'agent' }, 400, 'invalid_request', 'query:seconds'],
    ['a cursor that nobody gave', '/v1/requests?cursor=abc', {}, 400, 'invalid_request', 'query:cursor'],
    ['a cursor of base64', `/v1/requests?cursor=${btoa('{"a":1}')}`, {}, 400, 'invalid_request', 'query:cursor'],
    [
      'a cursor that nobody gave, in a history',
      `${open}/events?cursor=%00`,
      {},
      400,
      'invalid_request',
      'query:cursor',
    ],
    // answers
    ['an answer without options', `${open}/response`, { body: { chosenOptions: [] } }, 422, 'invalid_option'],
    ['an option that is none', `${open}/response`, { body: { chosenOptions: ['Maybe'] } }, 422, 'invalid_option'],
    [
      'two options of one',
      `${open}/response`,
      { body: { chosenOptions: ['Approve', 'Reject'] } },
      422,
      'invalid_option',
    ],
    [
      'another digest',
      `${open}/response`,
      { body: { chosenOptions: ['Approve'], digest: 'sha256:0' } },
      412,
      'question_changed',
    ],
    [
      'force without the permission',
      `${open}/response`,
      { body: { chosenOptions: ['Approve'], force: true, reason: 'x' } },
      403,
      'not_permitted',
    ],
    [
      'force without a reason',
      `${open}/response`,
      { as: 'lena', body: { chosenOptions: ['Approve'], force: true } },
      400,
      'invalid_request',
      '/reason',
    ],
    [
      'a reason',
      `${open}/response`,
      { body: { chosenOptions: ['Approve'], reason: 'x' } },
      400,
      'invalid_request',
      '/reason',
    ],
    [
      'params that break the form',
      '/v1/requests/{form}/response',
      { body: { chosenOptions: ['OK'], params: { amount: 'x' } } },
      422,
      'invalid_params',
    ],
    [
      'an answer to what is resolved',
      '/v1/requests/{done}/response',
      { body: { chosenOptions: ['Approve'] } },
      409,
      'already_resolved',
    ],
    // commands
    ['claiming for no time', `${open}/claim`, { body: { for: 'PT0S' } }, 400, 'invalid_request', '/for'],
    [
      'snoozing until yesterday',
      `${open}/snooze`,
      { body: { until: '2025-12-31T00:00:00Z' } },
      400,
      'invalid_request',
      '/until',
    ],
    ['delegating to myself', `${open}/assign`, { body: { delegateTo: 'ana' } }, 400, 'invalid_request', '/delegateTo'],
    [
      'assigning nobody without a deadline',
      `${open}/assign`,
      { as: 'lena', body: { assignees: { nobody: true } } },
      400,
      'invalid_request',
      '/assignees',
    ],
    ['a comment of nothing', `${open}/comments`, { body: { text: '' } }, 400, 'invalid_request', '/text'],
    ['releasing with no body', `${open}/release`, { method: 'POST' }, 400, 'invalid_request'],
    ['no answers at once', '/v1/responses', { body: { responses: [] } }, 400, 'invalid_request', '/responses'],
    ['cancelling without a reason', `${open}/cancel`, { as: 'agent', body: {} }, 400, 'invalid_request', '/reason'],
    ['cancelling another\u2019s request', `${open}/cancel`, { body: { reason: 'x' } }, 403, 'not_permitted'],
    [
      'cancelling what is resolved',
      '/v1/requests/{done}/cancel',
      { as: 'agent', body: { reason: 'x' } },
      409,
      'already_resolved',
    ],
  ];

  test.each(wrong)('%s: %s', async (_what, path, sent, status, code, pointer) => {
    const ids: Record<string, string> = { open: await ask(), done: await ask() };
    ids.form = await ask({
      options: ['OK'],
      paramsSchema: { type: 'object', properties: { amount: { type: 'number' } } },
    });
    await send(`/v1/requests/${ids.done}/cancel`, { as: 'agent', body: { reason: 'Gone.' } });
    await send('/v1/requests', { as: 'agent', body: question, headers: { 'idempotency-key': 'used' } });
    const before = await snapshot();

    const { json: problem, ...reply } = await send(
      path.replace(/\{(\w+)\}/, (_, name: string) => ids[name] ?? ''),
      sent,
    );

    expect({ status: reply.status, code: problem.code }).toEqual({ status, code });
    expect(problem.detail).toMatch(/\S/);
    if (pointer !== undefined) {
      expect(problem.errors.map((error: { pointer: string }) => error.pointer)).toEqual([pointer]);
      expect(problem.detail).toBe(problem.errors[0].message);
    }
    expect(await snapshot()).toBe(before);
    expect(logger.error).not.toHaveBeenCalled();
    expect((await send('/v1/health')).json).toEqual({ status: 'ok' });
  });

  test('a 405 names the methods of the path', async () => {
    expect((await send('/v1/requests', { method: 'DELETE' })).headers.get('allow')).toBe('POST, GET, HEAD, OPTIONS');
  });
});
