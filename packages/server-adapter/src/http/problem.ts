// From an error to the reply that tells of it: `application/problem+json` (RFC 9457) with a stable code. What is not a
// HitlError is a defect: its id goes to the caller, its text and stack to the log only.

import { codes, HitlError, type Problem } from '@hitl-kit/client';
import { v4 as uuid } from 'uuid';
import type { Logger } from '../engine/logger.ts';
import { BodySpent } from './json.ts';

export const problemType = 'application/problem+json';

/** The problem document of an error, without `undefined` fields. */
export function problemOf(error: HitlError): Problem {
  return {
    type: `urn:hitl-kit:problem:${error.code}`,
    title: codes[error.code].title,
    status: codes[error.code].status,
    code: error.code,
    detail: error.message,
    ...(error.instance === undefined ? {} : { instance: error.instance }),
    ...(error.errors.length === 0 ? {} : { errors: error.errors }),
    ...(error.request === undefined ? {} : { request: error.request }),
  };
}

/** The error as a refusal; a defect is logged under an id that the caller gets. */
export function refusalOf(error: unknown, logger: Logger, call: string): HitlError {
  if (error instanceof HitlError) return error;
  const instance = `urn:uuid:${uuid()}`;
  logger.error(`${call} failed`, { instance, error });
  const detail =
    error instanceof BodySpent ? error.message : 'The server failed. Its log says more under this instance.';
  return new HitlError('internal', detail, { instance, cause: error });
}
