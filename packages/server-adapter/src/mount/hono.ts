// Mounts the handler into Hono 4: `app.all('/api/hitl/*', hitlHono(hitl))`, or `app.use`. Web APIs only: it runs wherever
// Hono does.

import type { Mountable } from '../hitl.ts';
import { isContractPath } from '../http/handler.ts';

/** Hono's context, as far as the mount looks. */
interface HonoContext {
  req: {
    raw: Request;
    path: string;
    /** The bytes that `json()`, `text()` or another reader of Hono's kept; rejects when there are none. */
    arrayBuffer(): Promise<ArrayBuffer>;
  };
}

/** A handler, and middleware: what is not a path of the contract (no `/v1` in it) goes on to the next one. */
export function hitlHono(
  hitl: Mountable,
): (c: HonoContext, next: () => Promise<void>) => Promise<Response | undefined> {
  return async ({ req }, next) => {
    if (isContractPath(req.path)) return hitl.fetch(await unspent(req));
    await next();
    return undefined;
  };
}

/** The request with its body as it came; as it is when nothing kept the body, which the handler refuses. */
async function unspent(req: HonoContext['req']): Promise<Request> {
  const { url, method, headers, signal, bodyUsed } = req.raw;
  if (!bodyUsed) return req.raw;
  const body = await req.arrayBuffer().catch(() => null);
  return body === null ? req.raw : new Request(url, { method, headers, signal, body });
}
