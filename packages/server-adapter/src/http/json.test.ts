import type { HitlError } from '@hitl-kit/client';
import { describe, expect, test } from 'vitest';
import { BodySpent, checkText, legible, pointerOf, readJson } from './json.ts';

type Body = string | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array> | null;

function post(body: Body, headers: Record<string, string> = { 'content-type': 'application/json' }): Request {
  const init = { method: 'POST', body, headers, duplex: 'half' };
  return new Request('http://host/', init as RequestInit);
}

const refusal = async (request: Request, maxBytes = 1000): Promise<HitlError> =>
  readJson(request, maxBytes).then(
    (value) => expect.fail(`read ${JSON.stringify(value)}`),
    (error) => error,
  );

const nested = (levels: number): string => `${'['.repeat(levels)}${']'.repeat(levels)}`;

describe('readJson', () => {
  test('reads JSON as it stands, __proto__ as plain data', async () => {
    const value = await readJson(post('{"__proto__":{"a":1},"b":[1,2.5,null,"ü😀"]}'), 1000);
    expect(JSON.stringify(value)).toBe('{"__proto__":{"a":1},"b":[1,2.5,null,"ü😀"]}');
    expect(({} as { a?: number }).a).toBeUndefined();
  });

  test.each([
    'application/json',
    'Application/JSON; charset=utf-8',
    'application/json;charset="UTF8"',
    'application/json; a=b',
  ])('takes the content type %s', async (type) => {
    await expect(readJson(post('{}', { 'content-type': type }), 10)).resolves.toEqual({});
  });

  test.each([
    ['text/plain'],
    ['application/x-www-form-urlencoded'],
    ['application/jsonp'],
    ['application/problem+json'],
    ['application/json; charset=iso-8859-1'],
    ['application/json, application/json'],
  ])('refuses the content type %s', async (type) => {
    expect(await refusal(post('{}', { 'content-type': type }))).toMatchObject({ code: 'unsupported_media_type' });
  });

  test('refuses a body without a content type, and a compressed one', async () => {
    expect(await refusal(post(new TextEncoder().encode('{}'), {}))).toMatchObject({ code: 'unsupported_media_type' });
    const gzip = { 'content-type': 'application/json', 'content-encoding': 'gzip' };
    expect(await refusal(post('{}', gzip))).toMatchObject({ code: 'unsupported_media_type' });
  });

  test('counts bytes, not characters, and takes exactly the limit', async () => {
    await expect(readJson(post('"üü"'), 6)).resolves.toBe('üü');
    expect(await refusal(post('"üü"'), 5)).toMatchObject({ code: 'too_large', status: 413 });
  });

  test('stops reading an endless body at the limit, whatever Content-Length says', async () => {
    let given = 0;
    let cancelled = false;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        given += 1;
        controller.enqueue(new Uint8Array(100).fill(32));
      },
      cancel() {
        cancelled = true;
      },
    });
    const lying = { 'content-type': 'application/json', 'content-length': '2' };
    expect(await refusal(post(endless, lying))).toMatchObject({ code: 'too_large' });
    expect(cancelled).toBe(true);
    expect(given).toBeLessThan(20);
  });

  test('refuses by Content-Length before it reads anything', async () => {
    const never = new ReadableStream<Uint8Array>({ pull: () => new Promise(() => {}) });
    const honest = { 'content-type': 'application/json', 'content-length': '1001' };
    expect(await refusal(post(never, honest))).toMatchObject({ code: 'too_large' });
  });

  test.each([
    ['nothing', '', 'A JSON body is required.'],
    ['half an object', '{"a":', 'The body is not valid JSON.'],
    ['a trailing comma', '[1,]', 'The body is not valid JSON.'],
    ['NaN', 'NaN', 'The body is not valid JSON.'],
    ['two values', '{} {}', 'The body is not valid JSON.'],
    ['a byte order mark in front of nothing', '\uFEFF', 'The body is not valid JSON.'],
    ['100,000 open brackets', '['.repeat(100_000), 'The body is not valid JSON.'],
  ])('refuses %s', async (_what, text, message) => {
    expect(await refusal(post(text), 200_000)).toMatchObject({ code: 'invalid_request', message });
  });

  test('refuses no body at all', async () => {
    expect(await refusal(post(null, {}))).toMatchObject({
      code: 'invalid_request',
      message: 'A JSON body is required.',
    });
  });

  test.each([[[0x22, 0xff, 0x22]], [[0x22, 0xc0, 0x80, 0x22]], [[0x22, 0xed, 0xa0, 0x80, 0x22]]])(
    'refuses the bytes %j, which are not UTF-8',
    async (bytes) => {
      expect(await refusal(post(new Uint8Array(bytes)))).toMatchObject({ message: 'The body is not valid UTF-8.' });
    },
  );

  test('takes 64 levels and no more', async () => {
    await expect(readJson(post(nested(64)), 1000)).resolves.toBeInstanceOf(Array);
    expect(await refusal(post(nested(65)))).toMatchObject({ code: 'invalid_request', status: 400 });
    expect(await refusal(post(nested(200_000)), 1_000_000)).toMatchObject({ code: 'invalid_request' });
  });

  test.each([
    ['a NUL in a text', '{"a":{"b":["x","\\u0000"]}}', '/a/b/1'],
    ['a NUL in a key', '{"a":{"\\u0000":1}}', '/a/\uFFFD'],
    ['half a surrogate pair', '{"a/b":"\\ud800"}', '/a~1b'],
    ['the other half', '["\\udc00x"]', '/0'],
    ['half a pair in a key', '{"~":{"\\ud83d":1}}', '/~0/\uFFFD'],
  ])('refuses %s', async (_what, text, pointer) => {
    const error = await refusal(post(text));
    expect(error.code).toBe('invalid_request');
    expect(error.errors.map((one) => one.pointer)).toEqual([pointer]);
  });

  test('refuses a body that breaks off', async () => {
    const broken = new ReadableStream<Uint8Array>({ pull: (controller) => controller.error(new Error('reset')) });
    expect(await refusal(post(broken))).toMatchObject({
      code: 'invalid_request',
      message: 'The body could not be read to its end.',
    });
  });

  test('a body that somebody read before is a clear defect', async () => {
    const request = post('{}');
    await request.text();
    await expect(readJson(request, 10)).rejects.toThrow(BodySpent);
  });
});

describe('checkText, in process', () => {
  test('takes undefined properties as absent', () => {
    expect(() => checkText({ a: undefined, b: [{ c: 1 }] })).not.toThrow();
  });

  test.each<[string, unknown]>([
    ['a date', { at: new Date() }],
    ['a map', { at: new Map() }],
    ['a function', { at: () => 1 }],
    ['NaN', { at: Number.NaN }],
    ['a bigint', { at: 1n }],
    ['a hole', { at: [undefined] }],
  ])('refuses %s', (_what, value) => {
    expect(() => checkText(value)).toThrow('Only JSON values are taken.');
  });

  test('refuses a cycle', () => {
    const cycle: Record<string, unknown> = {};
    cycle.self = cycle;
    expect(() => checkText(cycle)).toThrow('64 levels');
  });
});

test('what a caller wrote comes back short and well-formed', () => {
  expect(legible('x'.repeat(1000))).toHaveLength(100);
  expect(legible(`${'x'.repeat(98)}😀😀`)).not.toMatch(/[\uD800-\uDFFF]/u);
  expect(pointerOf(['a/b', '~', '0'])).toBe('/a~1b/~0/0');
});
