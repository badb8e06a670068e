// What every mount takes, whatever it mounts into. Nothing of Node here: Hono and Next.js run elsewhere too.

/** What can be mounted: the `hitl` that `createHitl` returns. */
export interface Mountable {
  fetch(request: Request): Promise<Response>;
}
