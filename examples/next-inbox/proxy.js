// Before every page and call: who asks by a foreign name is turned away, and each page gets a policy of its own under
// which no script runs that this server did not write into it.
import { NextResponse } from 'next/server';

export function proxy(request) {
  // A web page elsewhere can point a name of its own at 127.0.0.1; such a name stands in Host.
  const host = request.headers.get('host')?.replace(/:\d+$/, '');
  if (!['127.0.0.1', 'localhost'].includes(host)) {
    return new NextResponse('This example answers at 127.0.0.1 and localhost only.\n', { status: 403 });
  }
  const nonce = btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16))));
  // React needs eval in development, and the development server writes styles into the page.
  const [evaluate, inline] = process.env.NODE_ENV === 'development' ? [" 'unsafe-eval'", " 'unsafe-inline'"] : ['', ''];
  const policy = [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${evaluate}`,
    `style-src 'self'${inline}`,
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
  // Next.js takes the nonce of its scripts from the request's policy.
  const headers = new Headers(request.headers);
  headers.set('content-security-policy', policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('content-security-policy', policy);
  response.headers.set('referrer-policy', 'same-origin');
  response.headers.set('x-content-type-options', 'nosniff');
  return response;
}

export const config = { matcher: '/((?!_next/static).*)' };
