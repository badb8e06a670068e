// What an answer says: the chosen options, the params and the comment, against what was asked. Pure.

import type { RespondInput } from '@hitl-kit/client';
import { canonicalJson, sha256Hex } from '@hitl-kit/client/digest';
import { initialParams } from '@hitl-kit/client/params';
import type { RequestRow } from '../store/store.ts';
import { type Refusal, refuse, refuseField } from './decision.ts';
import { validateParams } from './params.ts';

export interface Payload {
  chosenOptions: string[];
  targets: string[];
  params: unknown;
  comment: string | null;
}

type Asked = Pick<RequestRow, 'options' | 'multiple' | 'paramsSchema' | 'paramsData'>;

/** The payload as it counts, or why it does not: `invalid_option`, `invalid_params`, `comment_required`. */
export function readPayload(row: Asked, input: RespondInput): { payload: Payload } | { refusal: Refusal } {
  const { chosenOptions } = input;
  const options = refuseOptions(row, chosenOptions);
  if (options) return options;
  const params = readParams(row, input);
  if ('refusal' in params) return params;
  const comment = input.comment?.trim() ? input.comment : null;
  const wanting = row.options.find(({ value, requireComment }) => requireComment && chosenOptions.includes(value));
  if (wanting && comment === null) {
    return refuseField('comment_required', '/comment', `comment is required with ${wanting.label ?? wanting.value}.`);
  }
  return { payload: { chosenOptions, targets: targetsOf(row, chosenOptions), params: params.value, comment } };
}

/** Rule 10: exactly one option, or with `multiple` one or more, none twice, all of them offered. */
function refuseOptions({ options, multiple }: Asked, chosen: readonly string[]): { refusal: Refusal } | null {
  const wrong = (pointer: string, message: string) => refuseField('invalid_option', pointer, message);
  if (chosen.length === 0) return wrong('/chosenOptions', 'chosenOptions must name an option.');
  if (!multiple && chosen.length > 1) {
    return wrong('/chosenOptions', 'chosenOptions must name exactly one option: this request does not take several.');
  }
  for (const [index, value] of chosen.entries()) {
    const pointer = `/chosenOptions/${index}`;
    if (!options.some((option) => option.value === value)) {
      return wrong(pointer, `chosenOptions/${index} is not an option of this request.`);
    }
    if (chosen.indexOf(value) !== index) return wrong(pointer, `chosenOptions/${index} stands there twice.`);
  }
  return null;
}

/** Rule 9: what was submitted replaces `paramsData` whole; absent means `paramsData`; null when no form is due. */
function readParams(row: Asked, input: RespondInput): { value: unknown } | { refusal: Refusal } {
  if (!isFormDue(row, input.chosenOptions)) {
    if (input.params === undefined || input.params === null) return { value: null };
    const why = row.paramsSchema ? 'the chosen options take none' : 'this request has no form';
    return refuseField('invalid_params', '/params', `params must be absent: ${why}.`);
  }
  const value = input.params === undefined ? initialOf(row) : input.params;
  const problems = validateParams(row.paramsSchema, value);
  const first = problems[0];
  if (first === undefined) return { value };
  return refuse(
    'invalid_params',
    first.message,
    problems.map(({ pointer, message, keyword }) => ({ pointer: `/params${pointer}`, message, keyword })),
  );
}

/** Rule 9: a form is due if any chosen option lacks `skipParams`. */
export const isFormDue = <R extends Pick<RequestRow, 'paramsSchema' | 'options'>>(
  row: R,
  chosen: readonly string[],
): row is R & { paramsSchema: NonNullable<RequestRow['paramsSchema']> } =>
  row.paramsSchema !== null && row.options.some((option) => chosen.includes(option.value) && !option.skipParams);

/** What counts when no params are submitted. */
export const initialOf = ({ paramsSchema, paramsData }: Pick<RequestRow, 'paramsSchema' | 'paramsData'>): unknown =>
  paramsSchema === null ? null : initialParams(paramsSchema, paramsData);

/** In list order; an option without targets is its own. */
export function targetsOf({ options }: Pick<RequestRow, 'options'>, chosen: readonly string[]): string[] {
  const targets = options
    .filter((option) => chosen.includes(option.value))
    .flatMap((option) => option.targets ?? [option.value]);
  return [...new Set(targets)];
}

/** Rule 6: the same answer to the same request. */
export const answerFingerprint = (id: string, { chosenOptions, params, comment, force }: RespondInput): string =>
  sha256Hex(
    canonicalJson({
      id,
      chosenOptions,
      ...(params === undefined ? {} : { params }),
      comment: comment ?? null,
      force: force ?? false,
    }),
  );
