// From what a requester sends to the question that is kept: defaults filled in, every rule about fields checked.
// Pure; what a rule of the contract's schema already says is not said again here.

import {
  type Assignees,
  type CreateRequest,
  durationMs,
  type FieldError,
  HitlError,
  type Option,
} from '@hitl-kit/client';
import { canonicalJson, digestOf, sha256Hex } from '@hitl-kit/client/digest';
import { checkSchema, initialParams, validateParams } from '@hitl-kit/client/params';
import type { InsertInput, RowContent } from '../store/store.ts';
import type { Actor } from './actor.ts';
import { isFormDue } from './machine.ts';
import { audienceOf } from './policy.ts';

type NewRow = InsertInput['row'];

/** Bytes of UTF-8. */
const caps = { body: 100 * 1024, context: 256 * 1024, paramsData: 256 * 1024, paramsUi: 64 * 1024 };

/**
 * The row that a create makes, and its deadline.
 * @throws HitlError `invalid_request` for a rule about fields, `invalid_schema` and `invalid_params` for the form.
 */
export function readQuestion(input: CreateRequest, actor: Actor, place: { tenant: string; id: string }) {
  const options = (input.options ?? ['OK']).map(readOption);
  const content: RowContent = {
    body: input.body ?? null,
    paramsSchema: input.paramsSchema ?? null,
    paramsUi: input.paramsUi ?? null,
    paramsData: input.paramsData ?? null,
    context: input.context ?? null,
  };
  const shown = {
    subject: input.subject,
    ...content,
    options,
    multiple: input.multiple ?? false,
    defaults: input.defaults ?? null,
  };
  const assignees = readAssignees(input.assignees);
  const deadline = readDeadline(input);

  refuseIf('invalid_request', [
    ...checkSizes(content),
    ...checkOptions(options),
    ...checkDefaults(shown),
    ...checkFormFields(content),
    ...('nobody' in assignees && deadline === null
      ? [error('/assignees', 'assignees.nobody needs a timeout or a deadline: only time can resolve this request.')]
      : []),
  ]);
  refuseIf('invalid_schema', checkForm(content));
  refuseIf('invalid_params', checkDefaultParams(shown));

  const row: NewRow = {
    ...place,
    ...shown,
    digest: digestOf(shown),
    requestedBy: actor.name === undefined ? { id: actor.id } : { id: actor.id, name: actor.name },
    kind: input.kind ?? 'choice',
    excludeRequester: false,
    quorum: 1,
    priority: input.priority ?? 50,
    labels: input.labels ?? {},
    source: input.source ?? null,
    assignees,
    visibleTo: audienceOf(assignees),
  };
  return { row, deadline };
}

/** Rule 5: a key stands for the digest, the assignees (as a set), excludeRequester and quorum. */
export function questionFingerprint(row: NewRow): string {
  const { digest, excludeRequester, quorum } = row;
  const audience = 'nobody' in row.assignees ? null : audienceOf(row.assignees);
  const assignees = audience && { ...audience, users: audience.users.toSorted(), roles: audience.roles.toSorted() };
  return sha256Hex(canonicalJson({ digest, assignees, excludeRequester, quorum }));
}

const readOption = (option: NonNullable<CreateRequest['options']>[number]): Option =>
  typeof option === 'string' ? { value: option } : option;

const readAssignees = (assignees: Assignees): Assignees =>
  'anyone' in assignees || 'nobody' in assignees
    ? assignees
    : { users: assignees.users ?? [], roles: assignees.roles ?? [] };

function readDeadline({ timeout, deadline }: CreateRequest): InsertInput['deadline'] {
  if (timeout !== undefined && deadline !== undefined) {
    throw invalid([error('/deadline', 'deadline must be absent when timeout is given.')]);
  }
  if (deadline !== undefined) return { at: Date.parse(deadline) };
  if (timeout === undefined) return null;
  const ms = durationMs(timeout);
  if (ms === null) {
    throw invalid([
      error('/timeout', 'timeout must be an ISO 8601 duration of weeks to seconds, above zero, at most ten years.'),
    ]);
  }
  return { in: ms };
}

const error = (pointer: string, message: string): FieldError => ({ pointer, message });

const invalid = (errors: FieldError[]): HitlError =>
  new HitlError('invalid_request', errors[0]?.message ?? '', { errors });

/** Deadlines in the past are refused by the store, whose clock it is. */
export const pastDeadline = (): HitlError => invalid([error('/deadline', 'deadline must be in the future.')]);

function refuseIf(code: 'invalid_request' | 'invalid_schema' | 'invalid_params', errors: FieldError[]): void {
  const first = errors[0];
  if (first !== undefined) throw new HitlError(code, first.message, { errors });
}

function checkSizes(content: RowContent): FieldError[] {
  const bytes = (value: unknown) =>
    new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value)).length;
  return (['body', 'context', 'paramsData', 'paramsUi'] as const)
    .filter((field) => content[field] !== null && bytes(content[field]) > caps[field])
    .map((field) => error(`/${field}`, `${field} must have at most ${caps[field] / 1024} KB.`));
}

const checkOptions = (options: Option[]): FieldError[] =>
  options.flatMap(({ value }, index) =>
    options.findIndex((other) => other.value === value) === index
      ? []
      : [error(`/options/${index}`, `options/${index} has the same value as an earlier option.`)],
  );

/** Rule 8. */
function checkDefaults({
  defaults,
  options,
  multiple,
}: Pick<NewRow, 'defaults' | 'options' | 'multiple'>): FieldError[] {
  if (defaults === null) return [];
  if (defaults.length > 1 && !multiple) {
    return [error('/defaults', 'defaults must name one option: several need multiple.')];
  }
  return defaults.flatMap((value, index) =>
    options.some((option) => option.value === value)
      ? []
      : [error(`/defaults/${index}`, `defaults/${index} is not one of the options.`)],
  );
}

const checkFormFields = (content: RowContent): FieldError[] =>
  content.paramsSchema !== null
    ? []
    : (['paramsData', 'paramsUi'] as const)
        .filter((field) => content[field] !== null)
        .map((field) => error(`/${field}`, `${field} needs paramsSchema.`));

const checkForm = ({ paramsSchema }: RowContent): FieldError[] =>
  paramsSchema === null
    ? []
    : checkSchema(paramsSchema).map((problem) => ({ ...problem, pointer: `/paramsSchema${problem.pointer}` }));

/** Rule 8: if the defaults would submit a form, the initial values must be a valid one. */
function checkDefaultParams(shown: Pick<NewRow, 'defaults' | 'options' | 'paramsSchema' | 'paramsData'>): FieldError[] {
  if (shown.defaults === null || !isFormDue(shown, shown.defaults)) return [];
  return validateParams(shown.paramsSchema, initialParams(shown.paramsSchema, shown.paramsData)).map(
    ({ pointer, message, keyword }) => ({
      pointer: `/paramsData${pointer}`,
      message: `The defaults would submit the form, and ${message}`,
      keyword,
    }),
  );
}
