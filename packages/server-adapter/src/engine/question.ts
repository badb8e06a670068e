// From what a requester sends to the question that is kept: defaults filled in, every rule about fields checked.
// Pure; what a rule of the contract's schema already says is not said again here.

import { type CreateRequest, durationMs, type FieldError, HitlError, type Option } from '@hitl-kit/client';
import { canonicalJson, digestOf, sha256Hex } from '@hitl-kit/client/digest';
import { checkSchema, initialParams } from '@hitl-kit/client/params';
import type { InsertInput, Instant, RowContent } from '../store/store.ts';
import type { Actor } from './actor.ts';
import { audienceOf, canReachQuorum, escalated, mostNamed, namesTooMany, readAssignees } from './assignment.ts';
import { validateParams } from './params.ts';
import { isFormDue } from './payload.ts';

type NewRow = InsertInput['row'];

/** Bytes of UTF-8. */
const caps = { body: 100 * 1024, context: 256 * 1024, paramsData: 256 * 1024, paramsUi: 64 * 1024 };

/**
 * The row that a create makes, and its deadline. No clock is looked at: {@link checkInstant} does.
 * @throws HitlError `invalid_request` for a rule about fields, `invalid_schema` and `invalid_params` for the form.
 */
export function readQuestion(
  input: CreateRequest,
  actor: Actor,
  place: { tenant: string; id: string },
): Pick<InsertInput, 'deadline'> & { row: NewRow } {
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
  const deadline = readDeadline(input);
  const people = {
    requestedBy: actor.name === undefined ? { id: actor.id } : { id: actor.id, name: actor.name },
    assignees: readAssignees(input.assignees),
    excludeRequester: input.excludeRequester ?? false,
    quorum: input.quorum ?? 1,
  };
  const escalation = (input.escalation ?? []).map((step) => ({ ...step, assignees: readAssignees(step.assignees) }));
  const reminders = input.reminders ?? null;

  refuseIf('invalid_request', [
    ...checkSizes(content),
    ...checkOptions(options),
    ...checkDefaults(shown),
    ...checkFormFields(content),
    ...checkPeople(people, deadline),
    ...checkQuorum(people.quorum, shown.multiple, deadline),
    ...checkReminders(reminders),
    ...checkEscalation(escalation, people, deadline),
  ]);
  refuseIf('invalid_schema', checkForm(content));
  refuseIf('invalid_params', checkDefaultParams(shown));

  const row: NewRow = {
    ...place,
    ...shown,
    ...people,
    digest: digestOf(shown),
    kind: input.kind ?? 'choice',
    priority: input.priority ?? 50,
    labels: input.labels ?? {},
    source: input.source ?? null,
    reminders,
    escalation,
    supersedes: input.supersedes ?? null,
    visibleTo: audienceOf(people.assignees),
  };
  return { row, deadline };
}

/** Rule 5: a key stands for the digest, the assignees (as a set), excludeRequester, quorum and supersedes. */
export function questionFingerprint(row: NewRow): string {
  const { digest, excludeRequester, quorum } = row;
  const { users, roles, anyone } = audienceOf(row.assignees);
  const nobody = 'nobody' in row.assignees;
  const assignees = { users: [...users].sort(), roles: [...roles].sort(), anyone, nobody };
  return sha256Hex(canonicalJson({ digest, assignees, excludeRequester, quorum, supersedes: row.supersedes }));
}

const readOption = (option: NonNullable<CreateRequest['options']>[number]): Option =>
  typeof option === 'string' ? { value: option } : option;

/** Ten years in ms, as for durations. */
const longest = durationMs('P3653D') ?? 0;

function readDeadline({ timeout, deadline }: CreateRequest): InsertInput['deadline'] {
  if (timeout !== undefined && deadline !== undefined) {
    throw invalid([error('/deadline', 'deadline must be absent when timeout is given.')]);
  }
  if (deadline !== undefined) return { at: Date.parse(deadline) };
  if (timeout === undefined) return null;
  const ms = durationMs(timeout);
  if (ms === null) throw invalid([notADuration('/timeout', 'timeout')]);
  return { in: ms };
}

const error = (pointer: string, message: string): FieldError => ({ pointer, message });

const notADuration = (pointer: string, field: string): FieldError =>
  error(pointer, `${field} must be an ISO 8601 duration of weeks to seconds, above zero, at most ten years.`);

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

type People = Pick<NewRow, 'requestedBy' | 'assignees' | 'excludeRequester' | 'quorum'>;

/** Rules 11 and 17. */
function checkPeople(people: People, deadline: InsertInput['deadline']): FieldError[] {
  if ('nobody' in people.assignees && deadline === null) {
    return [error('/assignees', 'assignees.nobody needs a timeout or a deadline: only time can resolve this request.')];
  }
  return [...checkNamed('/assignees', people.assignees), ...checkReach('/assignees', people, people.assignees)];
}

/** Rule 11: every set of assignees must be able to answer. */
function checkReach(pointer: string, people: People, assignees: NewRow['assignees']): FieldError[] {
  if (canReachQuorum(people, assignees)) return [];
  const besides = people.excludeRequester ? ' besides who asks' : '';
  const needed = people.quorum === 1 ? 'somebody' : `${people.quorum} people`;
  return [error(pointer, `${pointer.slice(1)} must name ${needed}${besides}.`)];
}

const checkNamed = (pointer: string, assignees: NewRow['assignees']): FieldError[] =>
  namesTooMany(assignees)
    ? [error(pointer, `${pointer.slice(1)} must name at most ${mostNamed} users and roles each.`)]
    : [];

/** Rule 11: without a deadline a tie would never end. */
function checkQuorum(quorum: number, multiple: boolean, deadline: InsertInput['deadline']): FieldError[] {
  if (quorum === 1) return [];
  return [
    ...(deadline === null ? [error('/quorum', 'quorum of more than one needs a timeout or a deadline.')] : []),
    ...(multiple ? [error('/multiple', 'multiple must be absent with a quorum of more than one.')] : []),
  ];
}

const checkReminders = (reminders: NewRow['reminders']): FieldError[] =>
  reminders === null || durationMs(reminders.every) !== null
    ? []
    : [notADuration('/reminders/every', 'reminders/every')];

/** Rule 14: each step later than the one before, all before the deadline, and after each somebody can answer. */
function checkEscalation(steps: NewRow['escalation'], people: People, deadline: InsertInput['deadline']): FieldError[] {
  if (steps.length > 0 && 'nobody' in people.assignees) {
    return [error('/escalation', 'escalation must be absent with assignees.nobody: only time resolves this request.')];
  }
  const end = deadline !== null && 'in' in deadline ? deadline.in : Number.POSITIVE_INFINITY;
  let before = 0;
  let assignees = people.assignees;
  return steps.flatMap((step, index) => {
    const at = `/escalation/${index}`;
    const ms = durationMs(step.after);
    if (ms === null) return [notADuration(`${at}/after`, `escalation/${index}/after`)];
    const late = ms <= before ? 'must be later than the step before' : ms >= end ? beforeDeadline : null;
    before = ms;
    if ('nobody' in step.assignees) {
      return [error(`${at}/assignees`, `escalation/${index}/assignees must name somebody.`)];
    }
    assignees = escalated(assignees, step);
    return [
      ...(late ? [error(`${at}/after`, `escalation/${index}/after ${late}.`)] : []),
      ...checkNamed(`${at}/assignees`, step.assignees),
      ...checkReach(`${at}/assignees`, people, assignees),
    ];
  });
}

const beforeDeadline = 'must be before the deadline';

/**
 * A deadline given as an instant, against the store's clock: at most ten years away, and after the whole escalation.
 * One in the past is for the store to refuse.
 */
export function checkInstant({ escalation }: NewRow, deadline: Instant, now: Instant): void {
  if (deadline - now > longest) throw invalid([error('/deadline', 'deadline must be at most ten years from now.')]);
  const late = escalation.findIndex(({ after }) => (durationMs(after) ?? 0) >= deadline - now);
  if (deadline > now && late !== -1) {
    throw invalid([error(`/escalation/${late}/after`, `escalation/${late}/after ${beforeDeadline}.`)]);
  }
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
      message: `The defaults would submit the form as it is: ${message}`,
      keyword,
    }),
  );
}
