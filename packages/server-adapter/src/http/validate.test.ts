import { readFile } from 'node:fs/promises';
import type { CreateRequest, FieldError, HitlError } from '@hitl-kit/client';
import { describe, expect, test } from 'vitest';
import type { OperationId } from './generated/operations.ts';
import { validateBody, validateHeaders, validateInput, validateQuery, validateQueryInput } from './validate.ts';

const good: CreateRequest = { subject: 'Refund?', assignees: { users: ['ana'] } };

function errorsOf(run: () => unknown): FieldError[] {
  try {
    run();
  } catch (error) {
    const { code, status, errors, message } = error as HitlError;
    expect({ code, status }).toEqual({ code: 'invalid_request', status: 400 });
    expect(message).toBe(errors[0]?.message);
    return errors;
  }
  return expect.fail('nothing was refused');
}

const bodyErrors = (id: OperationId, body: unknown) =>
  errorsOf(() => validateInput(id, body)).map(({ pointer, message }) => [pointer, message]);

describe('a create', () => {
  test.each<[string, CreateRequest]>([
    ['the least there can be', good],
    [
      'texts and objects as options',
      { ...good, options: ['A', { value: 'B', label: 'b', intent: 'danger', skipParams: true }] },
    ],
    ['anyone', { ...good, assignees: { anyone: true } }],
    ['nobody', { ...good, assignees: { nobody: true } }],
    ['users, and roles that are empty', { ...good, assignees: { users: ['ana'], roles: [] } }],
    [
      'null where it stands for absent',
      { ...good, body: null, defaults: null, paramsSchema: null, paramsUi: null, source: null },
    ],
    ['any JSON as context', { ...good, context: [1, { __proto__: null, constructor: 2 }] }],
    ['500 characters of two code units', { ...good, subject: '😀'.repeat(500) }],
    ['an instant with an offset', { ...good, deadline: '2028-02-29T23:59:59.999+05:30' }],
    ['a mailto source', { ...good, source: { url: 'mailto:ana@example.com' } }],
  ])('may hold %s', (_what, body) => {
    expect(validateInput('createRequest', body)).toEqual(body);
  });

  test('properties that are undefined count as absent, wherever they stand', () => {
    const source = { system: 'a', run: undefined };
    const given = { ...good, body: undefined, colour: undefined, source, context: { a: [{ b: undefined, c: 1 }] } };
    expect(Object.entries(validateInput('createRequest', given))).toEqual([
      ...Object.entries(good),
      ['source', { system: 'a' }],
      ['context', { a: [{ c: 1 }] }],
    ]);
    const read = validateInput('createRequest', given);
    expect(read.source && Object.keys(read.source)).toEqual(['system']);
    expect(bodyErrors('createRequest', { ...given, context: [undefined] })).toEqual([
      ['/context/0', 'Only JSON values are taken.'],
    ]);
  });

  test('the names of prototypes are plain data, and stay', () => {
    const context = JSON.parse('{"__proto__":{"constructor":1}}');
    const read = validateInput('createRequest', { ...good, context }).context as object;
    expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
    expect(JSON.stringify(read)).toBe('{"__proto__":{"constructor":1}}');
  });

  test.each<[string, object]>([
    ['a quorum', { quorum: 2, timeout: 'PT1H', excludeRequester: true }],
    [
      'options with rules of their own',
      { options: [{ value: 'a', veto: true, requireComment: true, targets: ['x'] }] },
    ],
    ['reminders', { reminders: { every: 'PT1H', max: 3 } }],
    ['an escalation', { escalation: [{ after: 'PT1H', assignees: { users: ['lead'] }, mode: 'add' }] }],
    ['what it asks again', { supersedes: '0197f2d4-5c1e-7b3a-9f00-3d5a1c2b4e6f' }],
  ])('may hold %s', (_what, more) => {
    expect(validateInput('createRequest', { ...good, ...more })).toEqual({ ...good, ...more });
  });

  const audience = 'assignees must be { users, roles } with somebody in it, { anyone: true } or { nobody: true }.';

  test.each<[unknown, string, string]>([
    [{ subject: 'x' }, '/assignees', 'assignees is required.'],
    [{ ...good, colour: 'red' }, '/colour', 'colour is not a field of this request.'],
    [{ ...good, quorum: 0 }, '/quorum', 'quorum must be at least 1.'],
    [{ ...good, callbackUrl: 'https://x' }, '/callbackUrl', 'callbackUrl is not a field of this request.'],
    [{ ...good, handler: 'refund' }, '/handler', 'handler is not a field of this request.'],
    [{ ...good, reminders: { every: 'PT1H' } }, '/reminders/max', 'reminders/max is required.'],
    [
      { ...good, escalation: [{ after: 'PT1H', assignees: {}, mode: 'add' }] },
      '/escalation/0/assignees',
      'escalation/0/assignees must be { users, roles } with somebody in it, { anyone: true } or { nobody: true }.',
    ],
    [
      JSON.parse('{"subject":"x","assignees":{"anyone":true},"__proto__":{}}'),
      '/__proto__',
      '__proto__ is not a field of this request.',
    ],
    [{ ...good, 'a/b~c': 1 }, '/a~1b~0c', 'a/b~c is not a field of this request.'],
    [{ ...good, subject: '' }, '/subject', 'subject must not be empty.'],
    [{ ...good, subject: '😀'.repeat(501) }, '/subject', 'subject must have at most 500 characters.'],
    [{ ...good, subject: 7 }, '/subject', 'subject must be a string.'],
    [{ ...good, body: 7 }, '/body', 'body must be a string or null.'],
    [{ ...good, priority: '50' }, '/priority', 'priority must be an integer.'],
    [{ ...good, priority: 101 }, '/priority', 'priority must be at most 100.'],
    [{ ...good, priority: -1 }, '/priority', 'priority must be at least 0.'],
    [{ ...good, multiple: 'true' }, '/multiple', 'multiple must be true or false.'],
    [
      { ...good, kind: 'poll' },
      '/kind',
      'kind must be one of approval, termination, branch, entry, choice, gate, timer.',
    ],
    [{ ...good, options: [] }, '/options', 'options must not be empty.'],
    [{ ...good, options: Array(101).fill('x') }, '/options', 'options must have at most 100 entries.'],
    [{ ...good, options: [7] }, '/options/0', 'options/0 must be a string or an object.'],
    [{ ...good, options: [''] }, '/options/0', 'options/0 must not be empty.'],
    [{ ...good, options: ['a', {}] }, '/options/1/value', 'options/1/value is required.'],
    [
      { ...good, options: [{ value: 'a', label: 'x'.repeat(201) }] },
      '/options/0/label',
      'options/0/label must have at most 200 characters.',
    ],
    [
      { ...good, options: [{ value: 'a', vetoes: true }] },
      '/options/0/vetoes',
      'options/0/vetoes is not a field of this request.',
    ],
    [{ ...good, defaults: [] }, '/defaults', 'defaults must not be empty.'],
    [{ ...good, defaults: ['a', 'a'] }, '/defaults', 'defaults must not have the same entry twice.'],
    [{ ...good, assignees: {} }, '/assignees', audience],
    [{ ...good, assignees: { users: [], roles: [] } }, '/assignees', audience],
    [{ ...good, assignees: { users: [] } }, '/assignees', audience],
    [{ ...good, assignees: 'ana' }, '/assignees', audience],
    [{ ...good, assignees: null }, '/assignees', audience],
    [{ ...good, assignees: { users: ['a'], anyone: true } }, '/assignees', audience],
    [{ ...good, assignees: { anyone: true, nobody: true } }, '/assignees', audience],
    [{ ...good, assignees: { group: 'a' } }, '/assignees', audience],
    [{ ...good, assignees: { anyone: false } }, '/assignees/anyone', 'assignees/anyone must be true.'],
    [{ ...good, assignees: { users: [1] } }, '/assignees/users/0', 'assignees/users/0 must be a string.'],
    [
      { ...good, assignees: { users: ['a', 'a'] } },
      '/assignees/users',
      'assignees/users must not have the same entry twice.',
    ],
    [
      { ...good, deadline: '2026-02-30T00:00:00Z' },
      '/deadline',
      'deadline must be an instant such as 2026-11-21T14:02:00Z.',
    ],
    [{ ...good, deadline: '2026-02-03' }, '/deadline', 'deadline must be an instant such as 2026-11-21T14:02:00Z.'],
    [
      { ...good, source: { url: 'javascript:alert(1)' } },
      '/source/url',
      'source/url must be an http, https or mailto URL.',
    ],
    [{ ...good, labels: { '': 'x' } }, '/labels/', 'labels/ must not be empty.'],
    [{ ...good, labels: { a: 1 } }, '/labels/a', 'labels/a must be a string.'],
    [[], '', 'The body must be an object.'],
    [null, '', 'The body must be an object.'],
    [{ ...good, context: { at: '\0' } }, '/context/at', 'A text must hold neither U+0000 nor half a surrogate pair.'],
  ])('%j is refused at %s', (body, pointer, message) => {
    expect(bodyErrors('createRequest', body)).toContainEqual([pointer, message]);
  });

  test('one mistake is one error', () => {
    for (const body of [
      { ...good, assignees: {} },
      { ...good, options: [7] },
      { ...good, labels: { '': 'x' } },
    ]) {
      expect(bodyErrors('createRequest', body)).toHaveLength(1);
    }
  });

  test('several mistakes are told at once, but no more than twenty', () => {
    expect(
      bodyErrors('createRequest', { priority: 'x' })
        .map(([pointer]) => pointer)
        .toSorted(),
    ).toEqual(['/assignees', '/priority', '/subject']);
    const junk = Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`junk${index}`, 1]));
    expect(bodyErrors('createRequest', { ...good, ...junk })).toHaveLength(20);
  });

  test('a huge list is refused without a look at its entries', () => {
    const errors = bodyErrors('createRequest', { ...good, defaults: Array(200_000).fill({ valueOf: 1 }) });
    expect(errors).toEqual([['/defaults', 'defaults must have at most 100 entries.']]);
  });

  test('of people without end each is looked at a few times, not held against all others', () => {
    let looks = 0;
    const names = Array.from({ length: 2000 }, (_, index) => `u${index}`);
    const users = new Proxy(names, {
      get(target, key) {
        looks += 1;
        return Reflect.get(target, key);
      },
    });
    validateBody('assignRequest', { assignees: { users } });
    expect(looks).toBeLessThan(10 * names.length);
  });

  test.each(['ana', '__proto__'])('%s twice is refused', (name) => {
    expect(bodyErrors('createRequest', { ...good, assignees: { users: ['ben', name, name] } })).toEqual([
      ['/assignees/users', 'assignees/users must not have the same entry twice.'],
    ]);
  });

  test('entries that only look alike are refused for what they are', () => {
    const errors = bodyErrors('createRequest', { ...good, defaults: [{ valueOf: 1 }, { valueOf: 1 }] });
    expect(errors.map(([pointer]) => pointer)).toEqual(['/defaults/0', '/defaults/1']);
  });
});

describe('a command', () => {
  test.each<[OperationId, unknown]>([
    ['respondToRequest', { chosenOptions: ['OK'], force: true, reason: 'Nobody is in.' }],
    ['respondToMany', { responses: [{ requestId: 'x', idempotencyKey: 'k', chosenOptions: ['OK'], params: 1 }] }],
    ['failRequest', { reason: 'x' }],
    ['claimRequest', {}],
    ['claimRequest', { for: 'PT5M' }],
    ['releaseRequest', {}],
    ['assignRequest', { assignees: { roles: ['support'] } }],
    ['assignRequest', { delegateTo: 'ben' }],
    ['snoozeRequest', { until: '2028-02-29T23:59:59Z' }],
    ['snoozeRequest', { until: null }],
    ['addComment', { text: 'x' }],
  ])('%s takes %j', (id, body) => {
    expect(validateInput(id, body)).toEqual(body);
  });

  const text256 = 'k'.repeat(256);

  test.each<[OperationId, unknown, string, string]>([
    ['respondToRequest', { chosenOptions: 'OK' }, '/chosenOptions', 'chosenOptions must be an array.'],
    ['respondToRequest', { chosenOptions: [], channel: 'link' }, '/channel', 'channel is not a field of this request.'],
    ['respondToMany', { responses: [] }, '/responses', 'responses must not be empty.'],
    ['respondToMany', { responses: Array(101).fill(1) }, '/responses', 'responses must have at most 100 entries.'],
    [
      'respondToMany',
      { responses: [{ chosenOptions: [] }] },
      '/responses/0/requestId',
      'responses/0/requestId is required.',
    ],
    [
      'respondToMany',
      { responses: [{ requestId: 'x', chosenOptions: [], idempotencyKey: text256 }] },
      '/responses/0/idempotencyKey',
      'responses/0/idempotencyKey must have at most 255 characters.',
    ],
    [
      'respondToMany',
      { responses: [{ requestId: 'x', chosenOptions: [], idempotencyKey: '\n' }] },
      '/responses/0/idempotencyKey',
      'responses/0/idempotencyKey must hold printable ASCII characters only.',
    ],
    ['cancelRequest', { reason: '' }, '/reason', 'reason must not be empty.'],
    ['failRequest', {}, '/reason', 'reason is required.'],
    ['claimRequest', { for: 60 }, '/for', 'for must be a string.'],
    ['releaseRequest', { reason: 'x' }, '/reason', 'reason is not a field of this request.'],
    ['assignRequest', {}, '/assignees', 'assignees is required.'],
    ['assignRequest', { delegateTo: '' }, '/delegateTo', 'delegateTo must not be empty.'],
    ['assignRequest', { delegateTo: 'ben', assignees: {} }, '/assignees', 'assignees is not a field of this request.'],
    ['snoozeRequest', {}, '/until', 'until is required.'],
    ['snoozeRequest', { until: 'tomorrow' }, '/until', 'until must be an instant such as 2026-11-21T14:02:00Z.'],
    ['addComment', { text: '' }, '/text', 'text must not be empty.'],
  ])('%s refuses %j at %s', (id, body, pointer, message) => {
    expect(bodyErrors(id, body)).toEqual([[pointer, message]]);
  });
});

describe('a query', () => {
  const queryErrors = (id: OperationId, query: string) =>
    errorsOf(() => validateQuery(id, new URLSearchParams(query))).map(({ pointer, message }) => [pointer, message]);

  test('is read into numbers and lists, with the defaults filled in', () => {
    expect(validateQuery('listRequests', new URLSearchParams())).toEqual({
      view: 'assigned',
      sort: '-createdAt',
      limit: 50,
    });
    expect(validateQuery('listRequests', new URLSearchParams('state=failed&state=expired&limit=200&view=all'))).toEqual(
      {
        view: 'all',
        state: ['failed', 'expired'],
        sort: '-createdAt',
        limit: 200,
      },
    );
    expect(validateQuery('waitForRequest', new URLSearchParams())).toEqual({ seconds: 30 });
    expect(validateQuery('waitForRequest', new URLSearchParams('seconds=0'))).toEqual({ seconds: 0 });
    const filters =
      'source.run=7f31&label=team:ops&label=url:a:b&createdAfter=2026-01-01T00:00:00%2B01:00&priorityMin=7';
    expect(validateQuery('countRequests', new URLSearchParams(filters))).toEqual({
      view: 'assigned',
      'source.run': '7f31',
      label: ['team:ops', 'url:a:b'],
      createdAfter: '2026-01-01T00:00:00+01:00',
      priorityMin: 7,
    });
  });

  test('of thousands of unknown names is refused with no more than twenty errors', () => {
    const names = Array.from({ length: 5000 }, (_, index) => `x${index}=1`).join('&');
    expect(errorsOf(() => validateQuery('listRequests', new URLSearchParams(names)))).toHaveLength(20);
  });

  test('as a plain value is checked as one in a URL', () => {
    expect(validateQueryInput('listRequests', { label: ['a:b'], q: undefined, sort: 'deadline' })).toEqual({
      view: 'assigned',
      sort: 'deadline',
      limit: 50,
      label: ['a:b'],
    });
    const plainErrors = (value: object) => errorsOf(() => validateQueryInput('listRequests', value));
    expect(plainErrors({ limit: 1000 })).toMatchObject([{ pointer: 'query:limit' }]);
    expect(plainErrors({ limit: '5' })).toMatchObject([{ pointer: 'query:limit' }]);
    expect(plainErrors({ colour: 'red' })).toMatchObject([{ pointer: 'query:colour' }]);
  });

  test.each<[OperationId, string, string, string]>([
    ['listRequests', 'limit=0', 'query:limit', 'limit must be at least 1.'],
    ['listRequests', 'limit=201', 'query:limit', 'limit must be at most 200.'],
    ['listRequests', 'limit=', 'query:limit', 'limit must be an integer.'],
    ['listRequests', 'limit=1e2', 'query:limit', 'limit must be an integer.'],
    ['listRequests', 'limit=%2B5', 'query:limit', 'limit must be an integer.'],
    ['listRequests', 'limit=5.0', 'query:limit', 'limit must be an integer.'],
    ['listRequests', 'limit=0x10', 'query:limit', 'limit must be an integer.'],
    ['listRequests', 'limit=99999999999999999999', 'query:limit', 'limit must be an integer.'],
    ['listRequests', 'limit=5&limit=5', 'query:limit', 'limit must be given once.'],
    ['listRequests', 'view=mine', 'query:view', 'view must be one of assigned, snoozed, answered, created, all.'],
    ['listRequests', 'sort=subject', 'query:sort', 'sort must be one of -createdAt, createdAt, deadline, -priority.'],
    ['listRequests', 'label=team', 'query:label', 'label must be key:value.'],
    ['listRequests', 'label=:x', 'query:label', 'label must be key:value.'],
    ['listRequests', 'source.url=x', 'query:source.url', 'source.url is not a query parameter of this operation.'],
    ['listRequests', 'source=x', 'query:source', 'source is not a query parameter of this operation.'],
    ['listRequests', 'priorityMin=101', 'query:priorityMin', 'priorityMin must be at most 100.'],
    [
      'listRequests',
      'createdAfter=2026-01-01',
      'query:createdAfter',
      'createdAfter must be an instant such as 2026-11-21T14:02:00Z.',
    ],
    [
      'listRequests',
      'deadlineBefore=2026-02-30T00:00:00Z',
      'query:deadlineBefore',
      'deadlineBefore must be an instant such as 2026-11-21T14:02:00Z.',
    ],
    ['listRequests', 'q=a%00b', 'query:q', 'q must hold neither U+0000 nor half a surrogate pair.'],
    ['countRequests', 'sort=deadline', 'query:sort', 'sort is not a query parameter of this operation.'],
    [
      'listRequests',
      'state=open',
      'query:state',
      'state must be one of awaiting_input, responded, defaulted, expired, cancelled, failed.',
    ],
    ['listRequests', 'cursor=', 'query:cursor', 'cursor must not be empty.'],
    ['listRequests', 'q=', 'query:q', 'q must not be empty.'],
    ['listRequests', '__proto__=1', 'query:__proto__', '__proto__ is not a query parameter of this operation.'],
    ['countRequests', 'limit=5', 'query:limit', 'limit is not a query parameter of this operation.'],
    ['waitForRequest', 'seconds=61', 'query:seconds', 'seconds must be at most 60.'],
    ['waitForRequest', 'seconds=-1', 'query:seconds', 'seconds must be at least 0.'],
    ['health', 'verbose', 'query:verbose', 'verbose is not a query parameter of this operation.'],
  ])('of %s refuses %s', (id, query, pointer, message) => {
    expect(queryErrors(id, query)).toEqual([[pointer, message]]);
  });
});

test.each([
  ['Idempotency-Key', '', 'Idempotency-Key must not be empty.'],
  ['Idempotency-Key', 'k'.repeat(256), 'Idempotency-Key must have at most 255 characters.'],
  ['Idempotency-Key', 'schl\u00fcssel', 'Idempotency-Key must hold printable ASCII characters only.'],
  ['Hitl-Channel', 'link', 'Hitl-Channel must be one of ui.'],
])('the header %s: %j is refused', (name, value, message) => {
  const errors = errorsOf(() => validateHeaders('respondToRequest', new Headers({ [name]: value })));
  expect(errors.map((error) => [error.pointer, error.message])).toEqual([[`header:${name}`, message]]);
});

test('the validators import nothing and evaluate no text', async () => {
  for (const name of ['validators.js', 'replies.js']) {
    const text = await readFile(new URL(`./generated/${name}`, import.meta.url), 'utf8');
    expect(text).not.toMatch(/\brequire\(|\beval\(|\bnew Function|\bimport\b/);
  }
});
