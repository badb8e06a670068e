import { type CreateRequest, HitlError } from '@hitl-kit/client';
import { describe, expect, it } from 'vitest';
import { questionFingerprint, readQuestion } from './question.ts';
import { bot } from './rows.testing.ts';

const place = { tenant: 'default', id: '0197f2d4-5c1e-7b3a-9f00-3d5a1c2b4e6f' };
const asked: CreateRequest = { subject: 'Refund?', assignees: { users: ['ana'] } };
const read = (input: Partial<CreateRequest>) => readQuestion({ ...asked, ...input }, bot, place);

const refusal = (input: Partial<CreateRequest>) => {
  try {
    read(input);
  } catch (error) {
    if (error instanceof HitlError) return { code: error.code, pointer: error.errors[0]?.pointer };
    throw error;
  }
  return 'accepted';
};

describe('a question', () => {
  it('AF-1: gets its defaults: one option OK, priority 50, kind choice', () => {
    expect(read({}).row).toMatchObject({
      options: [{ value: 'OK' }],
      defaults: null,
      multiple: false,
      priority: 50,
      kind: 'choice',
      labels: {},
      source: null,
      quorum: 1,
      excludeRequester: false,
      assignees: { users: ['ana'], roles: [] },
      requestedBy: { id: 'refund-bot', name: 'Refund bot' },
    });
  });

  it('has a deadline as an offset from timeout, or as an instant', () => {
    expect(read({ timeout: 'PT2H' }).deadline).toEqual({ in: 7_200_000 });
    expect(read({ deadline: '2030-01-01T01:00:00+01:00' }).deadline).toEqual({ at: Date.UTC(2030, 0, 1) });
    expect(read({}).deadline).toBeNull();
  });

  it.each<[string, Partial<CreateRequest>, string]>([
    ['both timeout and deadline', { timeout: 'PT1H', deadline: '2030-01-01T00:00:00Z' }, '/deadline'],
    ['a duration in months', { timeout: 'P1M' }, '/timeout'],
    ['a duration of zero', { timeout: 'PT0S' }, '/timeout'],
    ['more than ten years', { timeout: 'P3700D' }, '/timeout'],
    ['nobody without a deadline', { assignees: { nobody: true } }, '/assignees'],
    ['an option twice', { options: ['A', { value: 'A' }] }, '/options/1'],
    ['a body over 100 KB, counted in bytes', { body: 'é'.repeat(60 * 1024) }, '/body'],
    ['a context over 256 KB', { context: { text: 'x'.repeat(257 * 1024) } }, '/context'],
    ['paramsData without a schema', { paramsData: { a: 1 } }, '/paramsData'],
    ['paramsUi without a schema', { paramsUi: { a: {} } }, '/paramsUi'],
  ])('is refused with %s', (_, input, pointer) => {
    expect(refusal(input)).toEqual({ code: 'invalid_request', pointer });
  });

  it.each<[string, Partial<CreateRequest>, string]>([
    ['a default that is not an option', { options: ['A'], defaults: ['B'] }, '/defaults/0'],
    ['two defaults without multiple', { options: ['A', 'B'], defaults: ['A', 'B'] }, '/defaults'],
  ])('rule 8: is refused with %s', (_, input, pointer) => {
    expect(refusal(input)).toEqual({ code: 'invalid_request', pointer });
  });

  it('rule 8: defaults that would submit the form need valid initial values', () => {
    const paramsSchema = { type: 'object', required: ['amount'], properties: { amount: { type: 'number' } } };
    expect(refusal({ paramsSchema, defaults: ['OK'] })).toEqual({
      code: 'invalid_params',
      pointer: '/paramsData/amount',
    });
    expect(refusal({ paramsSchema, defaults: ['OK'], paramsData: { amount: 1 } })).toBe('accepted');
    expect(refusal({ paramsSchema })).toBe('accepted');
    expect(refusal({ paramsSchema, options: [{ value: 'No', skipParams: true }], defaults: ['No'] })).toBe('accepted');
  });

  it.each([
    ['pattern', { type: 'string', pattern: '^(a+)+$' }],
    ['patternProperties', { type: 'object', patternProperties: { a: {} } }],
    ['a keyword that does not exist', { type: 'object', propertees: {} }],
    ['a remote reference', { $ref: 'https://example.com/schema.json' }],
  ])('refuses a schema with %s', (_, paramsSchema) => {
    expect(refusal({ paramsSchema })).toMatchObject({ code: 'invalid_schema' });
  });
});

describe('the fingerprint of a key', () => {
  const print = (input: Partial<CreateRequest>) => questionFingerprint(read(input).row);

  it('rule 5: does not depend on the order of assignees, on timeout, labels or priority', () => {
    expect(print({ assignees: { users: ['b', 'a'] }, timeout: 'PT1H', labels: { a: 'b' }, priority: 1 })).toBe(
      print({ assignees: { users: ['a', 'b'] } }),
    );
  });

  it('rule 5: depends on what is shown and on who may answer', () => {
    expect(print({ subject: 'Other?' })).not.toBe(print({}));
    expect(print({ assignees: { users: ['ben'] } })).not.toBe(print({}));
    expect(print({ assignees: { roles: ['ana'] } })).not.toBe(print({}));
    expect(print({ assignees: { anyone: true } })).not.toBe(print({}));
    expect(print({ assignees: { nobody: true }, timeout: 'PT1H' })).not.toBe(print({ assignees: { anyone: true } }));
  });
});
