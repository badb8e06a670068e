import { describe, expect, test } from 'vitest';
import { addCors, checkOrigin, preflight, readOrigins } from './origin.ts';

const none = readOrigins([]);
const app = readOrigins(['https://app.example.com']);

const call = (headers: Record<string, string>, method = 'POST') =>
  new Request('http://api.example.com/v1/requests', { method, headers: { host: 'api.example.com', ...headers } });

describe('an unsafe call with a cookie', () => {
  test.each<[string, Record<string, string>, ReadonlySet<string>]>([
    ['from the same origin', { cookie: 's=1', 'sec-fetch-site': 'same-origin' }, none],
    ['with its own host as Origin', { cookie: 's=1', origin: 'http://api.example.com' }, none],
    ['with its own host, TLS ended by a proxy', { cookie: 's=1', origin: 'https://api.example.com' }, none],
    [
      'with its own host and the default port said',
      { cookie: 's=1', origin: 'https://api.example.com', host: 'api.example.com:443' },
      none,
    ],
    [
      'from an allowed origin',
      { cookie: 's=1', 'sec-fetch-site': 'same-site', origin: 'https://app.example.com' },
      app,
    ],
    ['and an Authorization header', { cookie: 's=1', authorization: 'Bearer x', origin: 'https://evil.example' }, none],
    ['no more: it has none', { origin: 'https://evil.example' }, none],
  ])('%s passes', (_what, headers, allowed) => {
    expect(() => checkOrigin(call(headers), allowed)).not.toThrow();
  });

  test.each<[string, Record<string, string>]>([
    ['from nowhere', { cookie: 's=1' }],
    ['from another site', { cookie: 's=1', 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }],
    ['from the same site only', { cookie: 's=1', 'sec-fetch-site': 'same-site', origin: 'https://other.example.com' }],
    ['typed in by the user', { cookie: 's=1', 'sec-fetch-site': 'none' }],
    ['with an opaque Origin', { cookie: 's=1', origin: 'null' }],
    ['from another port', { cookie: 's=1', origin: 'http://api.example.com:8080' }],
    [
      'from an origin that only begins like an allowed one',
      { cookie: 's=1', origin: 'https://app.example.com.evil.example' },
    ],
    ['from an allowed host over http', { cookie: 's=1', origin: 'http://app.example.com' }],
    ['with an extension as Origin', { cookie: 's=1', origin: 'chrome-extension://api.example.com' }],
  ])('%s is refused', (_what, headers) => {
    expect(() => checkOrigin(call(headers), app)).toThrow(
      expect.objectContaining({ code: 'not_permitted', status: 403 }),
    );
  });

  test.each(['GET', 'HEAD', 'OPTIONS'])('does not concern %s', (method) => {
    expect(() => checkOrigin(call({ cookie: 's=1', origin: 'https://evil.example' }, method), none)).not.toThrow();
  });
});

test.each([
  '*',
  'https://app.example.com/',
  'app.example.com',
  'https://*.example.com',
  'null',
  'HTTPS://app.example.com',
])('cors.origins refuses %s', (origin) => {
  expect(() => readOrigins([origin])).toThrow(TypeError);
});

describe('CORS', () => {
  const corsOf = (origin: string) => {
    const reply = new Headers();
    addCors(reply, call({ origin }), app);
    return Object.fromEntries(reply);
  };

  test('an allowed page may read the reply, Hitl-Now, Location and Retry-After too', () => {
    expect(corsOf('https://app.example.com')).toEqual({
      'access-control-allow-origin': 'https://app.example.com',
      'access-control-allow-credentials': 'true',
      'access-control-expose-headers': 'Hitl-Now, Location, Retry-After',
      vary: 'Origin',
    });
  });

  test('another page may not, and caches keep the two apart', () => {
    expect(corsOf('https://evil.example')).toEqual({ vary: 'Origin' });
  });

  test('a preflight names the methods, and the headers that the page asked for', () => {
    const asked = {
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type, x-token',
    };
    const allowed = preflight(call({ origin: 'https://app.example.com', ...asked }, 'OPTIONS'), 'POST, GET', app);
    expect(allowed.get('access-control-allow-methods')).toBe('POST, GET');
    expect(allowed.get('access-control-allow-headers')).toBe('content-type, x-token');
    const foreign = preflight(call({ origin: 'https://evil.example', ...asked }, 'OPTIONS'), 'POST, GET', app);
    expect(Object.fromEntries(foreign)).toEqual({ allow: 'POST, GET' });
  });
});
