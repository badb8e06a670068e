// Mounts the handler into Koa 3: `app.use(hitlKoa(hitl, { prefix: '/api/hitl' }))`, before or behind body parsers.

import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Mountable } from '../hitl.ts';
import { isContractPath } from '../http/handler.ts';
import { type Found, serve } from './node.ts';

/** Koa's context, as far as the mount looks. */
interface KoaContext {
  req: IncomingMessage;
  res: ServerResponse;
  path: string;
  originalUrl: string;
  /** False: Koa leaves the reply alone. */
  respond?: boolean | undefined;
  /** `body` and `rawBody` are what @koa/bodyparser leaves. */
  request: object;
}

export interface KoaMountOptions {
  /** Where the contract stands, as `ctx.path` shows it: `/api/hitl`. Leave it out behind koa-mount, which takes it off. */
  prefix?: string;
}

/**
 * Middleware. What is not below the prefix, or not a path of the contract (no `/v1` in it), goes on to the next one.
 * @throws TypeError for a prefix that does not begin with a slash.
 */
export function hitlKoa(
  hitl: Mountable,
  { prefix = '' }: KoaMountOptions = {},
): (ctx: KoaContext, next: () => Promise<unknown>) => Promise<unknown> {
  const base = prefix.replace(/\/+$/, '');
  if (base !== '' && !base.startsWith('/')) throw new TypeError(`prefix: ${prefix} does not begin with a slash`);
  return async (ctx, next) => {
    const below = ctx.path.startsWith(`${base}/`) && isContractPath(ctx.path.slice(base.length));
    if (!below) return next();
    ctx.respond = false;
    const { body, rawBody } = ctx.request as Found;
    return serve(hitl, ctx.req, ctx.res, { originalUrl: ctx.originalUrl, body, rawBody });
  };
}
