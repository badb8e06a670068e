// Errors by code: the one table of codes with their HTTP status, and the error that callers catch.
import type { Code, FieldError, HitlRequest } from './types.ts';

/** Every code of the contract, with the HTTP status it travels under. */
export const codes = {
  invalid_request: 400,
  unauthenticated: 401,
  not_permitted: 403,
  not_assigned: 403,
  requester_excluded: 403,
  claimed_by_other: 403,
  not_found: 404,
  method_not_allowed: 405,
  already_resolved: 409,
  deadline_passed: 409,
  already_answered: 409,
  already_superseded: 409,
  claim_refused: 409,
  purged: 410,
  question_changed: 412,
  too_large: 413,
  unsupported_media_type: 415,
  invalid_option: 422,
  invalid_params: 422,
  comment_required: 422,
  invalid_schema: 422,
  idempotency_mismatch: 422,
  rate_limited: 429,
  internal: 500,
  unavailable: 503,
} as const satisfies Record<Code, number>;

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
    this.status = more.status ?? codes[code];
    this.errors = more.errors ?? [];
    this.request = more.request;
    this.instance = more.instance;
    this.retryAfter = more.retryAfter ?? 0;
  }
}
