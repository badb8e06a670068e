// The refusals of use cases, as the errors that callers get. What a rule refuses is decided in machine.ts and policy.ts.

import { HitlError } from '@hitl-kit/client';
import type { Actor } from './actor.ts';
import type { Refusal } from './decision.ts';
import { presentRequest } from './present.ts';
import type { Loaded } from './reading.ts';

export const purged = (): HitlError => new HitlError('purged', 'This request was removed after its retention.');

export const notFound = (): HitlError => new HitlError('not_found', 'There is no such request.');

export const invalidField = (pointer: string, message: string): HitlError =>
  new HitlError('invalid_request', message, { errors: [{ pointer, message }] });

export const keyMismatch = (detail: string): HitlError => new HitlError('idempotency_mismatch', detail);

/** Every 409 carries the request. */
export function refusalOf(
  { code, detail, errors }: Refusal,
  { row, now, snoozedUntil }: Loaded,
  actor: Actor,
): HitlError {
  const error = new HitlError(code, detail, { errors });
  return error.status === 409
    ? new HitlError(code, detail, { errors, request: presentRequest(row, actor, now, snoozedUntil) })
    : error;
}
