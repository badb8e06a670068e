// Mounts the handler into Express 5 (and Connect): `app.use('/api/hitl', hitlExpress(hitl))`, before or behind body
// parsers.

import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Mountable } from '../hitl.ts';
import { isContractPath } from '../http/handler.ts';
import { serve } from './node.ts';

/** Middleware. What is not a path of the contract (no `/v1` in it) goes on to the next one. */
export function hitlExpress(
  hitl: Mountable,
): (req: IncomingMessage, res: ServerResponse, next: (error?: unknown) => void) => void {
  return (req, res, next) => {
    const [path = ''] = (req.url ?? '/').split('?', 1);
    if (isContractPath(path)) void serve(hitl, req, res);
    else next();
  };
}
