// From an error to the reply that tells of it: `application/problem+json` (RFC 9457) with a stable code. What is not a
// HitlError is a defect: its id goes to the caller, its text and stack to the log only.

import { type Code, codes, HitlError, type Problem } from '@hitl-kit/client';
import { v4 as uuid } from 'uuid';
import type { Logger } from '../engine/logger.ts';
import { BodySpent } from './json.ts';

export const problemType = 'application/problem+json';

/** RFC 9457: the same for every problem of one code. */
export const titles: Record<Code, string> = {
  invalid_request: 'The request is not valid',
  unauthenticated: 'Not signed in',
  not_permitted: 'Not permitted',
  not_assigned: 'Not assigned',
  requester_excluded: 'The requester may not answer',
  claimed_by_other: 'Claimed by somebody else',
  not_found: 'Not found',
  method_not_allowed: 'Method not allowed',
  already_resolved: 'Already resolved',
  deadline_passed: 'The deadline has passed',
  already_answered: 'Already answered',
  already_superseded: 'Already superseded',
  claim_refused: 'Claim refused',
  purged: 'Purged',
  question_changed: 'The question has changed',
  too_large: 'Too large',
  unsupported_media_type: 'Unsupported media type',
  invalid_option: 'The options are not valid',
  invalid_params: 'The params are not valid',
  comment_required: 'A comment is required',
  invalid_schema: 'The params schema is not valid',
  idempotency_mismatch: 'The idempotency key belongs to something else',
  rate_limited: 'Too many calls',
  internal: 'Internal error',
  unavailable: 'Unavailable',
};

/** The problem document of an error, without `undefined` fields. */
export function problemOf(error: HitlError): Problem {
  return {
    type: `urn:hitl-kit:problem:${error.code}`,
    title: titles[error.code],
    status: codes[error.code],
    code: error.code,
    detail: error.message,
    ...(error.instance === undefined ? {} : { instance: error.instance }),
    ...(error.errors.length === 0 ? {} : { errors: error.errors }),
    ...(error.request === undefined ? {} : { request: error.request }),
  };
}

/** The error as a refusal; a defect is logged under an id that the caller gets. `operation` is null for an unknown path. */
export function refusalOf(error: unknown, logger: Logger, operation: string | null): HitlError {
  if (error instanceof HitlError) return error;
  const instance = `urn:uuid:${uuid()}`;
  logger.error('an operation failed', { operation, instance, error });
  const detail =
    error instanceof BodySpent ? error.message : 'The server failed. Its log says more under this instance.';
  return new HitlError('internal', detail, { instance, cause: error });
}
