// defineRequest: one kind of question, defined once, with options and params that come back typed and parsed.

import type { StandardJSONSchemaV1, StandardSchemaV1, StandardTypedV1 } from '@standard-schema/spec';
import { type AnswerFacts, type Definition, factsOf } from './ask.ts';
import type { Asked, ValueOf } from './builders.ts';
import { HitlError } from './errors.ts';
import { formats } from './params-formats.ts';
import type { OptionInput } from './types.ts';

/** A Standard Schema (https://standardschema.dev) that can emit JSON Schema, as zod and ArkType do. */
export type ParamsDefinition<Input = unknown, Output = Input> = StandardSchemaV1<Input, Output> &
  StandardJSONSchemaV1<Input, Output>;

/** Null where only options that skip the form may have been chosen. */
type ParamsOf<Options extends readonly OptionInput[], Params> = Params extends ParamsDefinition
  ? StandardTypedV1.InferOutput<Params> | (Extract<Options[number], { skipParams: true }> extends never ? never : null)
  : null;

export interface DefinedAnswer<Value extends string, Params> extends Omit<AnswerFacts, 'chosenOptions'> {
  chosenOptions: Value[];
  params: Params;
}

/**
 * `const refund = defineRequest({ options: ['approve', 'reject'], params: z.object({ amount: z.number() }) })`, then
 * `hitl.ask(refund({ subject, assignees }))`. What the schema checks beyond JSON Schema (refinements, transforms) is
 * checked when the answer is read.
 * @throws HitlError `invalid_params` when asking, where the answer does not pass the schema itself
 */
export function defineRequest<
  const Options extends readonly OptionInput[] = ['OK'],
  Params extends ParamsDefinition | undefined = undefined,
>(defined: { options?: Options; params?: Params }) {
  type Value = ValueOf<Options[number]>;
  const { params } = defined;
  const paramsSchema = params && readable(params['~standard'].jsonSchema.input({ target: 'draft-2020-12' }));

  return (
    asked: Asked<'options' | 'defaults' | 'paramsSchema' | 'paramsData'> & {
      defaults?: Value[];
      /** Initial values; not yet complete, perhaps. */
      paramsData?: Params extends ParamsDefinition ? Partial<StandardTypedV1.InferInput<Params>> : never;
    },
  ): Definition<DefinedAnswer<Value, ParamsOf<Options, Params>>> => ({
    request: {
      ...asked,
      ...(defined.options ? { options: [...defined.options] } : {}),
      ...(paramsSchema ? { paramsSchema } : {}),
    },
    async read(response) {
      const parsed = params && response.params !== null ? await parse(params, response.params) : null;
      return {
        ...factsOf(response),
        chosenOptions: response.chosenOptions as Value[],
        params: parsed as ParamsOf<Options, Params>,
      };
    },
  });
}

async function parse(schema: ParamsDefinition, params: unknown): Promise<unknown> {
  const result = await schema['~standard'].validate(params);
  if (!result.issues) return result.value;
  const errors = result.issues.map(({ message, path = [] }) => ({
    pointer: `/params${path.map((part) => `/${pointerToken(typeof part === 'object' ? part.key : part)}`).join('')}`,
    message,
  }));
  throw new HitlError('invalid_params', errors[0]?.message ?? 'The params do not pass their schema.', { errors });
}

const pointerToken = (key: PropertyKey): string => String(key).replaceAll('~', '~0').replaceAll('/', '~1');

/**
 * Schema libraries put a pattern beside the formats they know, often with lookahead, which no linear-time engine takes.
 * The format says the same, so the pattern goes.
 */
function readable(schema: Record<string, unknown>): Record<string, unknown> {
  const entries = Object.entries(schema).map(([key, value]) => [key, readableIn(value)] as const);
  const drop = (formats as readonly unknown[]).includes(schema.format) && typeof schema.pattern === 'string';
  return Object.fromEntries(drop ? entries.filter(([key]) => key !== 'pattern') : entries);
}

function readableIn(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(readableIn);
  return typeof value === 'object' && value !== null ? readable(value as Record<string, unknown>) : value;
}
