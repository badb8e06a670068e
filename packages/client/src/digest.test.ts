import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { canonicalJson, digestOf, sha256Hex } from './digest.ts';

const question = {
  subject: 'Refund order 1042?',
  body: '**42.50 EUR**',
  options: [{ value: 'Approve' }, { value: 'Reject' }],
  multiple: false,
};

test('SHA-256 gives the known answers of FIPS 180-4', () => {
  expect(sha256Hex('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  expect(sha256Hex('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  expect(sha256Hex('löschen 🗑')).toBe(createHash('sha256').update('löschen 🗑', 'utf8').digest('hex'));
});

test('canonical JSON gives the example of RFC 8785, section 3.2', () => {
  const value = JSON.parse(`{
    "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
    "string": "\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\"\\/",
    "literals": [null, true, false]
  }`);
  expect(canonicalJson(value)).toBe(
    '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],' +
      '"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
  );
});

test('canonical JSON sorts keys by UTF-16 code units, as in RFC 8785, section 3.2.3', () => {
  const value = JSON.parse(
    '{"\\u20ac":"Euro Sign","\\r":"Carriage Return","\\ufb33":"Hebrew Letter Dalet With Dagesh","1":"One",' +
      '"\\ud83d\\ude00":"Emoji: Grinning Face","\\u0080":"Control","\\u00f6":"Latin Small Letter O With Diaeresis"}',
  );
  const order = ['\r', '1', '\u0080', '\u00f6', '\u20ac', '\ud83d\ude00', '\ufb33'];
  const places = order.map((key) => canonicalJson(value).indexOf(`${JSON.stringify(key)}:`));
  expect(places).not.toContain(-1);
  expect(places).toEqual([...places].sort((a, b) => a - b));
});

test('canonical JSON writes numbers as RFC 8785, appendix B says', () => {
  const samples: [number, string][] = [
    [0, '0'],
    [-0, '0'],
    [5e-324, '5e-324'],
    [1.7976931348623157e308, '1.7976931348623157e+308'],
    [9007199254740992, '9007199254740992'],
    [295147905179352830000, '295147905179352830000'],
    [1e21, '1e+21'],
    [9.999999999999997e22, '9.999999999999997e+22'],
    [0.000001, '0.000001'],
    [1e-7, '1e-7'],
    [333333333.33333325, '333333333.33333325'],
  ];
  for (const [number, text] of samples) expect(canonicalJson(number)).toBe(text);
});

test('canonical JSON treats __proto__ and constructor as plain keys', () => {
  expect(canonicalJson(JSON.parse('{"b":1,"__proto__":{"x":2},"constructor":3}'))).toBe(
    '{"__proto__":{"x":2},"b":1,"constructor":3}',
  );
});

test('canonical JSON refuses what JSON cannot say', () => {
  const cycle: Record<string, unknown> = {};
  cycle.self = cycle;
  for (const value of [undefined, () => 1, Number.NaN, [Number.POSITIVE_INFINITY], '\ud800', { '\udc00': 1 }, cycle]) {
    expect(() => canonicalJson(value)).toThrow(TypeError);
  }
});

test('canonical JSON does not overflow on deep nesting', () => {
  const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
  let value: unknown[] = [];
  for (let level = 1; level < 50_000; level++) value = [value];
  expect(canonicalJson(value)).toBe(deep);
});

test('the digest is the hash of the fields present, checked against an independent one', () => {
  const text =
    '{"body":"**42.50 EUR**","multiple":false,"options":[{"value":"Approve"},{"value":"Reject"}],' +
    '"subject":"Refund order 1042?"}';
  expect(digestOf(question)).toBe(`sha256:${createHash('sha256').update(text).digest('hex')}`);
});

test('the digest is a known constant, so that it cannot change between releases', () => {
  expect(digestOf(question)).toBe('sha256:04985ff5a48c57e8a5f12a55384039303c64db162fe3f5f507cedbf9877a8399');
});

test('the digest ignores key order, absent fields and everything beyond the nine', () => {
  const { subject, body, options, multiple } = question;
  const row = { state: 'awaiting_input', rev: 7, id: 'x', multiple, options, body, subject };
  expect(digestOf(row)).toBe(digestOf(question));
  expect(digestOf({ ...question, context: null, defaults: undefined, paramsSchema: null })).toBe(digestOf(question));
});

test('each of the nine fields changes the digest', () => {
  const seen = new Set([digestOf(question)]);
  for (const field of ['subject', 'body', 'context', 'options', 'multiple', 'defaults'] as const) {
    seen.add(digestOf({ ...question, [field]: 'other' }));
  }
  for (const field of ['paramsSchema', 'paramsUi', 'paramsData'] as const) {
    seen.add(digestOf({ ...question, [field]: {} }));
  }
  expect(seen.size).toBe(10);
});

test('false, 0, "" and [] are values, not absent fields', () => {
  for (const empty of [false, 0, '', []]) {
    expect(digestOf({ ...question, context: empty })).not.toBe(digestOf(question));
  }
});
