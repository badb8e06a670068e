// Whether a refused read means that this person may see nothing here any more. Pure.
import type { HitlError } from '@hitl-kit/client';

/** The session ended, or the permission was taken away. */
export function isShutOut(error: Error | null): boolean {
  const status = (error as HitlError | null)?.status;
  return status === 401 || status === 403;
}
