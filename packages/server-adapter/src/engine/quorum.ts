// Quorum (rule 11): which answers count together. Pure.

import { canonicalJson } from '@hitl-kit/client/digest';
import type { NewAnswer } from '../store/store.ts';

type Given = Pick<NewAnswer, 'chosenOptions' | 'params'>;

/** Answers of one group say the same: the same options, in whatever order, and the same params. */
const groupOf = ({ chosenOptions, params }: Given): string =>
  canonicalJson({ chosenOptions: [...chosenOptions].sort(), params });

/** How many of the answers say what `given` says. */
export const inGroup = (answers: readonly Given[], given: Given): number => {
  const group = groupOf(given);
  return answers.filter((answer) => groupOf(answer) === group).length;
};

/** How many answers the largest group has. */
export const largestGroup = (answers: readonly Given[]): number =>
  Math.max(0, ...answers.map((answer) => inGroup(answers, answer)));
