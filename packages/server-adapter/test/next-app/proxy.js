// Reads bodies before the routes below /proxied get them, as a proxy that checks signatures would.
import { NextResponse } from 'next/server.js';

export const config = { matcher: '/proxied/:path*' };

export async function proxy(request) {
  await request.text();
  return NextResponse.next();
}
