// The state machine: the only place that knows what a command does to a request. Pure: no I/O, no clock of its own.
//
//   awaiting_input ──human──▶ responded
//         ├──deadline, defaults present──▶ defaulted
//         ├──deadline, no defaults──▶ expired
//         └──requester withdraws──▶ cancelled
//
// A decision is a change to commit, a refusal with its code, or `overdue`: the deadline must resolve the row first.

import type { CancelInput, Code, FieldError, RespondInput } from '@hitl-kit/client';
import { initialParams, validateParams } from '@hitl-kit/client/params';
import type { Change, Instant, MutableFields, RequestRow, StoredResponse } from '../store/store.ts';
import type { Actor } from './actor.ts';
import { closedCode, eligibility, isOpen, isOverdue, mayWithdraw } from './policy.ts';
import { nextDue } from './schedule.ts';

export interface Refusal {
  code: Code;
  detail: string;
  errors?: FieldError[];
}

export type Decision = { change: Change } | { refusal: Refusal } | 'overdue';

/** A person's answer. Checked in the contract's order: state, deadline, digest, eligibility, payload. */
export function decideResponse(
  row: RequestRow,
  input: RespondInput,
  actor: Actor,
  channel: 'ui' | 'api',
  now: Instant,
): Decision {
  const closed = refuseClosed(row, now);
  if (closed) return closed;
  if (input.digest !== undefined && input.digest !== row.digest) {
    return refuse('question_changed', 'The digest is not that of this request: what was shown is not what is asked.');
  }
  const { reasons } = eligibility(row, actor, now);
  const reason = reasons[0];
  if (reason !== undefined) return refuse(reason, whyNot[reason] ?? 'This actor may not answer this request.');
  const options = checkOptions(row, input.chosenOptions);
  if (options) return { refusal: options };
  const params = readParams(row, input);
  if ('code' in params) return { refusal: params };

  const response: StoredResponse = {
    chosenOptions: input.chosenOptions,
    targets: targetsOf(row, input.chosenOptions),
    params: params.value,
    comment: input.comment || null,
    respondedBy: refOf(actor),
    channel,
    timedOut: false,
  };
  return {
    change: resolve(row, { state: 'responded', response }, [
      {
        type: 'responded',
        actor: refOf(actor),
        channel,
        data: { chosenOptions: response.chosenOptions, comment: response.comment },
      },
    ]),
  };
}

/** The requester or an administrator withdraws the request. */
export function decideCancel(
  row: RequestRow,
  input: CancelInput,
  actor: Actor,
  channel: 'ui' | 'api',
  now: Instant,
): Decision {
  if (!mayWithdraw(row, actor)) {
    return refuse('not_permitted', 'Only the requester, with the permission request, or an administrator may cancel.');
  }
  const closed = refuseClosed(row, now);
  if (closed) return closed;
  return {
    change: resolve(row, { state: 'cancelled', reason: input.reason }, [
      { type: 'cancelled', actor: refOf(actor), channel, data: { reason: input.reason } },
    ]),
  };
}

/** What time alone does to an open row at `now`; the sweep and every read of an overdue row call this. */
export function decideDue(row: RequestRow, now: Instant): Change {
  if (!isOverdue(row, now)) return { next: { ...mutable(row), dueAt: nextDue(row) }, resolves: false, events: [] };
  const { defaults } = row;
  if (defaults === null) {
    return resolve(row, { state: 'expired' }, [{ type: 'expired', actor: null, channel: 'timeout', data: {} }]);
  }
  const response: StoredResponse = {
    chosenOptions: defaults,
    targets: targetsOf(row, defaults),
    params: isFormDue(row, defaults) ? initialOf(row) : null,
    comment: null,
    respondedBy: null,
    channel: 'timeout',
    timedOut: true,
  };
  return resolve(row, { state: 'defaulted', response }, [
    { type: 'defaulted', actor: null, channel: 'timeout', data: { chosenOptions: defaults } },
  ]);
}

/** Rule 9: a form is due if any chosen option lacks `skipParams`. */
export const isFormDue = (
  row: Pick<RequestRow, 'paramsSchema' | 'options'>,
  chosen: readonly string[],
): row is typeof row & { paramsSchema: NonNullable<RequestRow['paramsSchema']> } =>
  row.paramsSchema !== null && row.options.some((option) => chosen.includes(option.value) && !option.skipParams);

const initialOf = (row: RequestRow): unknown =>
  row.paramsSchema === null ? null : initialParams(row.paramsSchema, row.paramsData);

const refOf = (actor: Actor) => (actor.name === undefined ? { id: actor.id } : { id: actor.id, name: actor.name });

const refuse = (code: Code, detail: string, errors?: FieldError[]): { refusal: Refusal } => ({
  refusal: errors === undefined ? { code, detail } : { code, detail, errors },
});

const whyNot: Partial<Record<Code, string>> = {
  not_permitted: 'Answering needs the permission respond.',
  requester_excluded: 'Who asked may not answer this request.',
  not_assigned: 'This request is assigned to others.',
  claimed_by_other: 'Somebody else has claimed this request.',
};

const closedDetail: Partial<Record<Code, string>> = {
  already_resolved: 'This request is already resolved.',
  deadline_passed: 'The deadline of this request has passed.',
};

function refuseClosed(row: RequestRow, now: Instant): Decision | null {
  if (isOverdue(row, now)) return 'overdue';
  if (isOpen(row)) return null;
  const code = closedCode(row);
  return refuse(code, closedDetail[code] ?? '');
}

/** Rule 10: exactly one option, or with `multiple` one or more, none twice, all of them offered. */
function checkOptions(row: RequestRow, chosen: readonly string[]): Refusal | null {
  const wrong = (pointer: string, message: string): Refusal => ({
    code: 'invalid_option',
    detail: message,
    errors: [{ pointer, message }],
  });
  if (chosen.length === 0) return wrong('/chosenOptions', 'chosenOptions must name an option.');
  if (!row.multiple && chosen.length > 1) {
    return wrong('/chosenOptions', 'chosenOptions must name exactly one option: this request does not take several.');
  }
  for (const [index, value] of chosen.entries()) {
    const pointer = `/chosenOptions/${index}`;
    if (!row.options.some((option) => option.value === value)) {
      return wrong(pointer, `chosenOptions/${index} is not an option of this request.`);
    }
    if (chosen.indexOf(value) !== index) return wrong(pointer, `chosenOptions/${index} stands there twice.`);
  }
  return null;
}

/** Rule 9: what was submitted replaces `paramsData` whole; absent means `paramsData`; null when no form is due. */
function readParams(row: RequestRow, input: RespondInput): { value: unknown } | Refusal {
  if (!isFormDue(row, input.chosenOptions)) {
    if (input.params === undefined || input.params === null) return { value: null };
    const message = row.paramsSchema
      ? 'params must be absent: the chosen options take none.'
      : 'params must be absent: this request has no form.';
    return { code: 'invalid_params', detail: message, errors: [{ pointer: '/params', message }] };
  }
  const value = input.params === undefined ? initialOf(row) : input.params;
  const problems = validateParams(row.paramsSchema, value);
  const first = problems[0];
  if (first === undefined) return { value };
  return {
    code: 'invalid_params',
    detail: first.message,
    errors: problems.map(({ pointer, message, keyword }) => ({ pointer: `/params${pointer}`, message, keyword })),
  };
}

/** An option without targets is its own. */
function targetsOf(row: RequestRow, chosen: readonly string[]): string[] {
  const targets = row.options
    .filter((option) => chosen.includes(option.value))
    .flatMap((option) => option.targets ?? [option.value]);
  return [...new Set(targets)];
}

/** Rule 1: the one terminal transition. */
const resolve = (row: RequestRow, set: Partial<MutableFields>, events: Change['events']): Change => ({
  next: { ...mutable(row), ...set, claimedBy: null, claimedUntil: null, dueAt: null },
  resolves: true,
  events,
});

const mutable = (row: RequestRow): MutableFields => ({
  state: row.state,
  assignees: row.assignees,
  visibleTo: row.visibleTo,
  claimedBy: row.claimedBy,
  claimedUntil: row.claimedUntil,
  response: row.response,
  reason: row.reason,
  dueAt: row.dueAt,
});
