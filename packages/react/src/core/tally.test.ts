// What a quorum has so far.
import type { Answer } from '@hitl-kit/client';
import { expect, it } from 'vitest';
import { answerGroups } from './tally.ts';

const answer = (id: string, option: string, params: unknown = null): Answer => ({
  chosenOptions: [option],
  params,
  comment: null,
  respondedBy: { id },
  respondedAt: '2026-11-21T14:01:50.000Z',
  channel: 'ui',
  timedOut: false,
});
const told = (...answers: Answer[]) =>
  answerGroups(answers).map((group) => [
    group.chosenOptions.join(),
    group.answers.map(({ respondedBy }) => respondedBy?.id).join(),
    group.otherValues,
  ]);

it('counts each answer on its own, the one that most people gave first', () => {
  expect(told(answer('ana', 'Reject'), answer('ben', 'Approve'), answer('cleo', 'Approve'))).toEqual([
    ['Approve', 'ben,cleo', false],
    ['Reject', 'ana', false],
  ]);
});

it('counts the same option with other values apart, whatever the order of the fields', () => {
  expect(
    told(
      answer('ana', 'OK', { a: 1, b: [{ c: 1, d: 2 }] }),
      answer('ben', 'OK', { b: [{ d: 2, c: 1 }], a: 1 }),
      answer('cleo', 'OK', { a: 2, b: [] }),
    ),
  ).toEqual([
    ['OK', 'ana,ben', false],
    ['OK', 'cleo', true],
  ]);
});
