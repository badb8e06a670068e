import { expect, test } from 'vitest';
import { operations } from './generated/operations.ts';
import { handlers, type Operations } from './operations.ts';

test('there is one handler for each operation of the contract', () => {
  expect(Object.keys(handlers).toSorted()).toEqual(operations.map(({ operationId }) => operationId).toSorted());
});

test('an operation that is missing, or one too many, does not compile', () => {
  const { health, ...withoutHealth } = handlers;
  // The type check is the test: it fails where one of these is no error.
  // @ts-expect-error health is missing
  const missing = withoutHealth satisfies Operations;
  // @ts-expect-error forceRequest is not in the contract
  const extra = { ...handlers, forceRequest: health } satisfies Operations;
  expect(Object.keys(extra).length).toBe(Object.keys(missing).length + 2);
});
