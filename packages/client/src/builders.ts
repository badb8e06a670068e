// Builders: the usual questions, each with its typed answer.

import { type AnswerFacts, type Definition, factsOf } from './ask.ts';
import type { CreateRequest, OptionInput } from './types.ts';

/** What any builder takes: everything a request may say, but what the builder itself decides. */
export type Asked<Decided extends keyof CreateRequest> = Omit<CreateRequest, Decided | 'kind'>;

export interface ApprovalInput<V> extends Asked<'options' | 'multiple' | 'defaults'> {
  /** Taken at the deadline: `['Approve']` or `['Reject']`. */
  defaults?: ['Approve' | 'Reject'];
  /** Comes back as `answer.value` when approved. */
  value?: V;
  /** Makes a rejection an error for the waiter: `HitlRejected`. */
  failOnReject?: boolean;
}

export interface ApprovalAnswer<V = undefined> extends AnswerFacts {
  approved: boolean;
  /** The value passed in, when approved. */
  value: V | undefined;
  /** What was entered, where there is a form and it was approved. */
  params: unknown;
}

/** Approve or Reject, in that order. A form, if there is one, goes with Approve alone. */
export function approval<V = undefined>(input: ApprovalInput<V>): Definition<ApprovalAnswer<V>> {
  const { value, failOnReject = false, ...asked } = input;
  return {
    request: {
      ...asked,
      kind: 'approval',
      options: [
        { value: 'Approve', intent: 'primary' },
        { value: 'Reject', intent: 'danger', skipParams: true },
      ],
    },
    read(response) {
      const approved = response.chosenOptions[0] === 'Approve';
      return { ...factsOf(response), approved, value: approved ? value : undefined, params: response.params };
    },
    rejects: (answer) => failOnReject && !answer.approved,
  };
}

export interface EntryAnswer<P = unknown> extends AnswerFacts {
  /** What was entered, as the server validated it against `paramsSchema`. */
  params: P;
}

/** A form and OK. */
export function entry<P = unknown>(
  input: Asked<'multiple' | 'paramsSchema'> & { paramsSchema: Record<string, unknown> },
): Definition<EntryAnswer<P>> {
  return {
    request: { options: [{ value: 'OK', intent: 'primary' }], ...input, kind: 'entry' },
    read: (response) => ({ ...factsOf(response), params: response.params as P }),
  };
}

/** The value of an option, as a literal type where it was written as one. */
export type ValueOf<O> = O extends string ? O : O extends { value: infer V extends string } ? V : never;

export interface ChoiceAnswer<Value extends string = string> extends Omit<AnswerFacts, 'chosenOptions'> {
  /** The first, or only, chosen option. */
  chosen: Value;
  chosenOptions: Value[];
  params: unknown;
}

/** One of several options, or with `multiple` one or more of them. */
export function choice<const Options extends readonly OptionInput[]>(
  input: Asked<'options' | 'defaults'> & {
    options: Options;
    defaults?: NoInfer<ValueOf<Options[number]>>[];
  },
): Definition<ChoiceAnswer<ValueOf<Options[number]>>> {
  type Value = ValueOf<Options[number]>;
  return {
    request: { ...input, options: [...input.options], kind: 'choice' },
    read(response) {
      const chosenOptions = response.chosenOptions as Value[];
      return { ...factsOf(response), chosen: chosenOptions[0] as Value, chosenOptions, params: response.params };
    },
  };
}

export interface TerminationAnswer extends AnswerFacts {
  proceed: boolean;
}

/** Stop or Proceed, in that order. */
export function termination(
  input: Asked<'options' | 'multiple' | 'defaults'> & { defaults?: ['Stop' | 'Proceed'] },
): Definition<TerminationAnswer> {
  return {
    request: {
      ...input,
      kind: 'termination',
      options: [
        { value: 'Stop', intent: 'danger', skipParams: true },
        { value: 'Proceed', intent: 'primary' },
      ],
    },
    read: (response) => ({ ...factsOf(response), proceed: response.chosenOptions[0] === 'Proceed' }),
  };
}

/** What an option stands for: its targets, or itself. */
type TargetOf<O> = O extends { targets: readonly (infer T extends string)[] } ? T : ValueOf<O>;

/** An option as a literal, with its targets. */
type BranchOption = string | (Omit<Exclude<OptionInput, string>, 'targets'> & { targets?: readonly string[] });

export interface BranchAnswer<Target extends string = string> extends Omit<AnswerFacts, 'targets'> {
  /** What shall run, in list order, each once. */
  targets: Target[];
  params: unknown;
}

/** Which way to go: one option, or with `multiple` several, each standing for one or more targets. */
export function branch<const Options extends readonly BranchOption[]>(
  input: Asked<'options' | 'defaults'> & { options: Options; defaults?: NoInfer<ValueOf<Options[number]>>[] },
): Definition<BranchAnswer<TargetOf<Options[number]>>> {
  const options = input.options.map(
    (option): OptionInput =>
      typeof option === 'string' || option.targets === undefined
        ? (option as OptionInput)
        : { ...option, targets: [...option.targets] },
  );
  return {
    request: { ...input, options, kind: 'branch' },
    read: (response) => ({
      ...factsOf(response),
      targets: response.targets as TargetOf<Options[number]>[],
      params: response.params,
    }),
  };
}

/** No question: the waiter goes on when somebody says so. */
export function gate(
  input: Asked<'options' | 'multiple' | 'defaults' | 'paramsSchema' | 'paramsUi' | 'paramsData'>,
): Definition<AnswerFacts> {
  return { request: { ...input, kind: 'gate', options: ['OK'] }, read: factsOf };
}

/** A wait that only time resolves: in nobody's inbox, answered by nobody. */
export function timer(
  input: Pick<CreateRequest, 'subject' | 'body' | 'labels' | 'source' | 'priority'> &
    ({ timeout: string } | { deadline: string }),
): Definition<AnswerFacts> {
  const request = {
    ...input,
    kind: 'timer' as const,
    options: ['OK'],
    defaults: ['OK'],
    assignees: { nobody: true as const },
  };
  return { request, read: factsOf };
}
