// Errors by code: the one table of codes with their HTTP status and title, and the errors that callers catch.
import type { Code, FieldError, HitlRequest } from './types.ts';

/** Every code of the contract, with the HTTP status it travels under and the title of its problem document. */
export const codes = {
  invalid_request: { status: 400, title: 'The request is not valid' },
  unauthenticated: { status: 401, title: 'Not signed in' },
  not_permitted: { status: 403, title: 'Not permitted' },
  not_assigned: { status: 403, title: 'Not assigned' },
  requester_excluded: { status: 403, title: 'The requester may not answer' },
  claimed_by_other: { status: 403, title: 'Claimed by somebody else' },
  not_found: { status: 404, title: 'Not found' },
  method_not_allowed: { status: 405, title: 'Method not allowed' },
  already_resolved: { status: 409, title: 'Already resolved' },
  deadline_passed: { status: 409, title: 'The deadline has passed' },
  already_answered: { status: 409, title: 'Already answered' },
  already_superseded: { status: 409, title: 'Already superseded' },
  claim_refused: { status: 409, title: 'Claim refused' },
  purged: { status: 410, title: 'Purged' },
  question_changed: { status: 412, title: 'The question has changed' },
  too_large: { status: 413, title: 'Too large' },
  unsupported_media_type: { status: 415, title: 'Unsupported media type' },
  invalid_option: { status: 422, title: 'The options are not valid' },
  invalid_params: { status: 422, title: 'The params are not valid' },
  comment_required: { status: 422, title: 'A comment is required' },
  invalid_schema: { status: 422, title: 'The params schema is not valid' },
  idempotency_mismatch: { status: 422, title: 'The idempotency key belongs to something else' },
  rate_limited: { status: 429, title: 'Too many calls' },
  internal: { status: 500, title: 'Internal error' },
  unavailable: { status: 503, title: 'Unavailable' },
} as const satisfies Record<Code, { status: number; title: string }>;

/** A call was refused, or could not be made. `code` is stable; `message` is for people and logs. */
export class HitlError extends Error {
  override readonly name: string = 'HitlError';
  readonly code: Code;
  /** HTTP status; 0 when no reply arrived. */
  readonly status: number;
  /** Which fields broke which rule. */
  readonly errors: FieldError[];
  /** The request as it stands; present on every 409. */
  readonly request: HitlRequest | undefined;
  /** An id that stands in the server's log too. */
  readonly instance: string | undefined;
  /** How long the server asked to wait before the next try, in ms; 0 when it did not say. */
  readonly retryAfter: number;

  constructor(
    code: Code,
    detail: string,
    more: {
      status?: number;
      errors?: FieldError[] | undefined;
      request?: HitlRequest | undefined;
      instance?: string | undefined;
      retryAfter?: number;
      cause?: unknown;
    } = {},
  ) {
    super(detail, more.cause === undefined ? undefined : { cause: more.cause });
    this.code = code;
    this.status = more.status ?? codes[code].status;
    this.errors = more.errors ?? [];
    this.request = more.request;
    this.instance = more.instance;
    this.retryAfter = more.retryAfter ?? 0;
  }
}
