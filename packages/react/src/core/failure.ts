// Why a call to a source failed, and whether it may have been done all the same. No React.
import { HitlError } from '@hitl-kit/client';

export interface Failure {
  error: HitlError;
  /** This device had no network when it was sent, so that nothing went out. */
  offline: boolean;
  /** No reply came, now or before, so that nobody knows whether it arrived. */
  uncertain: boolean;
}

/**
 * `wasOffline` is asked before sending: the network may go after the server took it and before its reply. `inDoubt`: the
 * same was sent before and got no reply. That stays unknown until a reply says how it stands.
 */
export function failureOf(thrown: unknown, wasOffline: boolean, inDoubt = false): Failure {
  const error =
    thrown instanceof HitlError ? thrown : new HitlError('unavailable', String(thrown), { status: 0, cause: thrown });
  const { status } = error;
  // What stands between may have lost the reply, too.
  const isLost = (status === 0 && !wasOffline) || status === 502 || status === 504;
  const saysNothing = status === 0 || status === 401 || status === 429 || status >= 500;
  const uncertain = isLost || (inDoubt && saysNothing);
  return { error, offline: status === 0 && !uncertain, uncertain };
}
