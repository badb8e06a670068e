// How far the answers to a request that needs several people have come: one group for each answer given. Pure; what
// makes an answer the same is the server's rule, and only the server decides by it.
import type { Answer } from '@hitl-kit/client';

export interface AnswerGroup {
  chosenOptions: string[];
  /** Another group chose the same options and entered other values. */
  otherValues: boolean;
  answers: Answer[];
}

/** The largest first; among equals, the one that began first. */
export function answerGroups(answers: readonly Answer[]): AnswerGroup[] {
  const groups = new Map<string, AnswerGroup>();
  const seen = new Set<string>();
  for (const answer of answers) {
    const options = JSON.stringify([...answer.chosenOptions].sort());
    const key = `${options} ${steady(answer.params)}`;
    const group = groups.get(key);
    if (group) group.answers.push(answer);
    else groups.set(key, { chosenOptions: answer.chosenOptions, otherValues: seen.has(options), answers: [answer] });
    seen.add(options);
  }
  return [...groups.values()].sort((a, b) => b.answers.length - a.answers.length);
}

/** JSON, whatever the order of the keys. */
function steady(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
