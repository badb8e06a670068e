import { type CreateRequest, HitlError } from '@hitl-kit/client';
import { describe, expect, it } from 'vitest';
import { checkInstant, questionFingerprint, readQuestion } from './question.ts';
import { bot, noon } from './rows.testing.ts';

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
    [
      'more than 200 assignees',
      { assignees: { users: Array.from({ length: 201 }, (_, index) => `u${index}`) } },
      '/assignees',
    ],
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
    ['a quorum without a deadline', { quorum: 2, assignees: { anyone: true } }, '/quorum'],
    [
      'a quorum with multiple',
      { quorum: 2, assignees: { anyone: true }, timeout: 'PT1H', multiple: true },
      '/multiple',
    ],
    ['a quorum that its people cannot reach', { quorum: 2, timeout: 'PT1H' }, '/assignees'],
    [
      'a quorum that is reached with the excluded requester alone',
      { quorum: 2, timeout: 'PT1H', excludeRequester: true, assignees: { users: ['ana', bot.id] } },
      '/assignees',
    ],
    [
      'the excluded requester as the only assignee',
      { excludeRequester: true, assignees: { users: [bot.id] } },
      '/assignees',
    ],
    ['a quorum of nobody', { quorum: 2, timeout: 'PT1H', assignees: { nobody: true } }, '/assignees'],
  ])('rule 11: is refused with %s', (_, input, pointer) => {
    expect(refusal(input)).toEqual({ code: 'invalid_request', pointer });
  });

  it('rule 11: people are not counted where a role could bring more', () => {
    expect(refusal({ quorum: 5, timeout: 'PT1H', assignees: { roles: ['support'] } })).toBe('accepted');
  });

  const lead = { assignees: { users: ['lead'] }, mode: 'replace' as const };
  it.each<[string, Partial<CreateRequest>, string]>([
    ['no duration', { escalation: [{ ...lead, after: 'soon' }] }, '/escalation/0/after'],
    [
      'steps that do not increase',
      {
        escalation: [
          { ...lead, after: 'PT2H' },
          { ...lead, after: 'PT2H' },
        ],
      },
      '/escalation/1/after',
    ],
    ['a step at the deadline', { timeout: 'PT1H', escalation: [{ ...lead, after: 'PT1H' }] }, '/escalation/0/after'],
    [
      'nobody',
      { escalation: [{ after: 'PT1H', mode: 'add', assignees: { nobody: true } }] },
      '/escalation/0/assignees',
    ],
    [
      'a step that cannot reach the quorum',
      { quorum: 2, timeout: 'PT9H', assignees: { anyone: true }, escalation: [{ ...lead, after: 'PT1H' }] },
      '/escalation/0/assignees',
    ],
  ])('rule 14: is refused with an escalation of %s', (_, input, pointer) => {
    expect(refusal(input)).toEqual({ code: 'invalid_request', pointer });
  });

  it('rules 13 and 14: is refused with an escalation for nobody’s request', () => {
    const step = { after: 'PT1H', assignees: { users: ['lead'] }, mode: 'add' as const };
    expect(refusal({ assignees: { nobody: true }, timeout: 'PT9H', escalation: [step] })).toEqual({
      code: 'invalid_request',
      pointer: '/escalation',
    });
  });

  it('rule 3: an instant is judged by the clock it is given: at most ten years, after the whole escalation', () => {
    const check = (input: Partial<CreateRequest>, deadline: number) => () =>
      checkInstant(read(input).row, deadline, noon);
    const escalation = [{ after: 'PT2H', assignees: { users: ['lead'] }, mode: 'add' as const }];
    const hour = 3_600_000;
    expect(check({}, noon + 3654 * 24 * hour)).toThrow('ten years');
    expect(check({ escalation }, noon + 2 * hour)).toThrow('escalation/0/after');
    expect(check({ escalation }, noon + 3 * hour)).not.toThrow();
  });

  it('rule 14: is refused with reminders that are no duration', () => {
    expect(refusal({ reminders: { every: 'daily', max: 3 } })).toEqual({
      code: 'invalid_request',
      pointer: '/reminders/every',
    });
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
    ['a pattern that looks ahead', { type: 'string', pattern: '^(?!a)' }],
    ['a pattern of names that repeats too much', { type: 'object', patternProperties: { 'a{1,2000}': {} } }],
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
    expect(print({ excludeRequester: true })).not.toBe(print({}));
    expect(print({ assignees: { anyone: true } })).not.toBe(print({}));
    expect(print({ assignees: { nobody: true }, timeout: 'PT1H' })).not.toBe(print({ assignees: { anyone: true } }));
  });
});
