// Which web pages may call: the check against forged calls that ride on a cookie, and CORS for split origins. Pure.

import { HitlError } from '@hitl-kit/client';

const safeMethods = ['GET', 'HEAD', 'OPTIONS'];

/** The allowed origins, each exactly as a browser sends it. @throws TypeError for anything else. */
export function readOrigins(origins: readonly string[]): ReadonlySet<string> {
  for (const origin of origins) {
    if (originOf(origin)?.origin !== origin || origin.includes('*')) {
      throw new TypeError(
        `cors.origins: ${JSON.stringify(origin)} is not an exact origin such as https://app.example.com`,
      );
    }
  }
  return new Set(origins);
}

/**
 * An unsafe call with a cookie and no Authorization header must come from the same origin or an allowed one.
 * @throws HitlError `not_permitted`.
 */
export function checkOrigin(request: Request, allowed: ReadonlySet<string>): void {
  const { method, headers } = request;
  if (safeMethods.includes(method) || !headers.has('cookie') || headers.get('authorization')) return;
  if (headers.get('sec-fetch-site') === 'same-origin') return;
  const origin = headers.get('origin');
  if (origin !== null && (allowed.has(origin) || isOwn(origin, request))) return;
  throw new HitlError(
    'not_permitted',
    'A call that carries a cookie must come from the same origin, or from one in cors.origins.',
  );
}

/** Compares hosts: behind a proxy that ends TLS the server does not see the page's scheme. */
function isOwn(text: string, request: Request): boolean {
  const origin = originOf(text);
  if (origin === null) return false;
  const host = request.headers.get('host') ?? new URL(request.url).host;
  return originOf(`${origin.protocol}//${host}`)?.host === origin.host;
}

function originOf(text: string): URL | null {
  const url = URL.canParse(text) ? new URL(text) : null;
  return url !== null && ['http:', 'https:'].includes(url.protocol) ? url : null;
}

/** Lets an allowed page read the reply. */
export function addCors(reply: Headers, request: Request, allowed: ReadonlySet<string>): void {
  if (allowed.size === 0) return;
  reply.append('Vary', 'Origin');
  const origin = request.headers.get('origin');
  if (origin === null || !allowed.has(origin)) return;
  reply.set('Access-Control-Allow-Origin', origin);
  reply.set('Access-Control-Allow-Credentials', 'true');
  reply.set('Access-Control-Expose-Headers', 'Hitl-Now, Location, Retry-After');
}

/** The headers of the reply to OPTIONS; a page that is not allowed learns the methods only. */
export function preflight(request: Request, methods: string, allowed: ReadonlySet<string>): Headers {
  const reply = new Headers({ Allow: methods });
  const origin = request.headers.get('origin');
  if (origin === null || !allowed.has(origin) || !request.headers.has('access-control-request-method')) return reply;
  reply.set('Access-Control-Allow-Methods', methods);
  // The host's own authentication may use any header, and this origin is trusted with it.
  const wanted = request.headers.get('access-control-request-headers');
  if (wanted !== null) reply.set('Access-Control-Allow-Headers', wanted);
  reply.set('Access-Control-Max-Age', '600');
  reply.append('Vary', 'Access-Control-Request-Headers');
  return reply;
}
