import { type } from 'arktype';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { branch, gate, termination, timer } from './builders.ts';
import { type DefinedAnswer, defineRequest } from './define.ts';
import { checkSchema } from './params.ts';
import type { HitlRequest, HitlResponse } from './types.ts';

const asked = { subject: 'Refund?', assignees: { anyone: true as const } };
const request = {} as HitlRequest;
const response = (chosenOptions: string[], params: unknown = null): HitlResponse => ({
  chosenOptions,
  targets: chosenOptions,
  params,
  comment: null,
  respondedBy: { id: 'ana' },
  respondedAt: '2026-11-21T12:00:00.000Z',
  channel: 'ui',
  timedOut: false,
});

describe('defineRequest', () => {
  const refund = defineRequest({
    options: ['approve', { value: 'reject', skipParams: true }],
    params: z.object({ amount: z.number().min(0), due: z.iso.date().transform((text) => new Date(text)) }),
  });

  it('X-11 PF-1: params come back typed and parsed', async () => {
    const answer = await refund(asked).read(response(['approve'], { amount: 12.5, due: '2026-12-01' }), request);
    const due: Date | undefined = answer.params?.due;
    const chosen: ('approve' | 'reject')[] = answer.chosenOptions;
    expect({ due, chosen }).toEqual({ due: new Date('2026-12-01'), chosen: ['approve'] });
    expect((await refund(asked).read(response(['reject']), request)).params).toBeNull();
  });

  it('X-11: misspelt options and fields do not compile', () => {
    const made = refund({ ...asked, defaults: ['reject'], paramsData: { amount: 1 } });
    // @ts-expect-error: not an option
    refund({ ...asked, defaults: ['rejct'] });
    // @ts-expect-error: not a number
    refund({ ...asked, paramsData: { amount: '1' } });
    const answer = {} as DefinedAnswer<'approve', { amount: number }>;
    // @ts-expect-error: not a param
    expect(answer.params?.amout).toBeUndefined();
    // @ts-expect-error: a definition without params takes no initial values
    defineRequest({})({ ...asked, paramsData: { a: 1 } });
    expect(made.request.defaults).toEqual(['reject']);
  });

  it.each([
    [
      'zod',
      z.object({
        amount: z.number().min(0),
        due: z.iso.date(),
        pause: z.iso.duration(),
        at: z.tuple([z.string(), z.int()]),
        mail: z.email().optional(),
        id: z.uuid().optional(),
      }),
    ],
    ['arktype', type({ amount: 'number >= 0', 'note?': 'string', kind: "'a' | 'b'" })],
  ])('the JSON Schema that %s emits is in the subset', (_, params) => {
    const made = defineRequest({ params })(asked);
    expect(checkSchema(made.request.paramsSchema)).toEqual([]);
    expect(JSON.stringify(made.request.paramsSchema)).toContain('amount');
  });

  it('what the schema checks beyond JSON Schema is checked when the answer is read', async () => {
    const even = defineRequest({ params: z.object({ n: z.number().refine((n) => n % 2 === 0, 'n must be even') }) });
    await expect(even(asked).read(response(['OK'], { n: 3 }), request)).rejects.toMatchObject({
      code: 'invalid_params',
      errors: [{ pointer: '/params/n', message: 'n must be even' }],
    });
  });

  it('PF-7: takes a bare type', async () => {
    const count = defineRequest({ params: z.int().min(1) });
    const answer = await count(asked).read(response(['OK'], 3), request);
    expect(answer.params + 1).toBe(4);
  });
});

describe('builders', () => {
  it('AF-3: termination offers Stop and Proceed, in that order, and answers with a boolean', () => {
    const made = termination(asked);
    expect(made.request.options).toMatchObject([{ value: 'Stop' }, { value: 'Proceed' }]);
    expect(made.read(response(['Proceed']), request)).toMatchObject({ proceed: true });
    expect(made.read(response(['Stop']), request)).toMatchObject({ proceed: false });
  });

  it('AF-4: branch answers with the targets, typed', async () => {
    const made = branch({
      ...asked,
      multiple: true,
      options: [{ value: 'Retail', targets: ['notify', 'pause'] }, 'Log'],
    });
    const answer = await made.read({ ...response(['Retail', 'Log']), targets: ['notify', 'pause', 'Log'] }, request);
    const targets: ('notify' | 'pause' | 'Log')[] = answer.targets;
    expect(targets).toEqual(['notify', 'pause', 'Log']);
    // @ts-expect-error: not a target
    const wrong: 'Retail'[] = answer.targets;
    expect(wrong).toBe(targets);
  });

  it('AR-6: a gate asks nothing', () => {
    expect(gate(asked).request).toMatchObject({ kind: 'gate', options: ['OK'] });
  });

  it('FL-6: a timer is for nobody and takes its default', () => {
    expect(timer({ subject: 'Cool down', timeout: 'PT10M' }).request).toMatchObject({
      kind: 'timer',
      assignees: { nobody: true },
      defaults: ['OK'],
      timeout: 'PT10M',
    });
  });
});
