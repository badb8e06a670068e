// Why a call to a source failed, and whether it may have been done all the same. No React.
import { HitlError } from '@hitl-kit/client';

export interface Failure {
  error: HitlError;
  /** This device had no network when it was sent, so that nothing went out. */
  offline: boolean;
  /** No reply came, so that nobody knows whether it arrived. */
  uncertain: boolean;
}

/** `wasOffline` is asked before sending: the network may go after the server took it and before its reply. */
export function failureOf(thrown: unknown, wasOffline: boolean): Failure {
  const error =
    thrown instanceof HitlError ? thrown : new HitlError('unavailable', String(thrown), { status: 0, cause: thrown });
  const noReply = error.status === 0;
  return { error, offline: noReply && wasOffline, uncertain: noReply && !wasOffline };
}
