import { codes, HitlError } from '@hitl-kit/client';
import { expect, test, vi } from 'vitest';
import { problem as validate } from './generated/replies.js';
import { problemOf, refusalOf } from './problem.ts';

const logger = () => ({ info: vi.fn(), warn: vi.fn(), error: vi.fn() });

test.each(Object.keys(codes) as (keyof typeof codes)[])(
  '%s is a problem of the contract, with the status of the table',
  (code) => {
    const problem = problemOf(new HitlError(code, 'Because.', { errors: [{ pointer: '/a', message: 'a is wrong.' }] }));
    expect(validate(JSON.parse(JSON.stringify(problem)))).toBe(true);
    expect(problem).toMatchObject({
      type: `urn:hitl-kit:problem:${code}`,
      status: codes[code],
      code,
      detail: 'Because.',
    });
  },
);

test('what is absent is not there', () => {
  expect(Object.keys(problemOf(new HitlError('not_found', 'None.')))).toEqual([
    'type',
    'title',
    'status',
    'code',
    'detail',
  ]);
});

test('a defect tells the caller an id, and the log everything under the same id', () => {
  const log = logger();
  const defect = new Error('password=hunter2');
  const refusal = refusalOf(defect, log, 'createRequest');
  const problem = problemOf(refusal);
  expect(problem.code).toBe('internal');
  expect(problem.instance).toMatch(/^urn:uuid:[0-9a-f-]{36}$/);
  expect(JSON.stringify(problem)).not.toContain('hunter2');
  expect(log.error).toHaveBeenCalledWith('an operation failed', {
    operation: 'createRequest',
    instance: problem.instance,
    error: defect,
  });
});

test('a refusal is nothing for the log', () => {
  const log = logger();
  const refusal = new HitlError('not_found', 'None.');
  expect(refusalOf(refusal, log, 'getRequest')).toBe(refusal);
  expect(log.error).not.toHaveBeenCalled();
});
