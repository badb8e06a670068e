// Mounts the handler into Next.js, in `app/api/hitl/[...path]/route.js`:
// `export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = hitlNext(hitl);`. Web APIs only.

import type { Mountable } from '../hitl.ts';

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const;

/** A route handler for each method: the contract says which it has, and answers 405 to the others. */
export function hitlNext(hitl: Mountable): Record<(typeof methods)[number], (request: Request) => Promise<Response>> {
  const handle = (request: Request) => hitl.fetch(request);
  return { GET: handle, HEAD: handle, POST: handle, PUT: handle, PATCH: handle, DELETE: handle, OPTIONS: handle };
}
