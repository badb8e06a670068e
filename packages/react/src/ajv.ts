'use client';
/**
 * For hosts that want Ajv in their forms and allow code generation (`unsafe-eval`): a validator for rjsf that gives the
 * same verdict as the default one on the params schema subset.
 */
import {
  closedSchema,
  formats,
  isFormat,
  isMultipleOf,
  type JsonSchema,
  ruleText,
  validateParams,
} from '@hitl-kit/client/params';
import type { RJSFSchema, ValidatorType } from '@rjsf/utils';
import { customizeValidator } from '@rjsf/validator-ajv8';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { DataValidateFunction } from 'ajv/dist/types/index.js';
import { paramsValidator } from './core/form-validator.ts';

type Ajv = InstanceType<typeof Ajv2020>;

/**
 * Whether formats and multiples hold is asked of the default validator; rule 9 closes schemas before Ajv sees them.
 * With `patternProperties` Ajv loses count of what is evaluated: such a schema is judged by the default validator whole.
 */
function createAjvValidator(): ValidatorType {
  const validator = customizeValidator({
    AjvClass: Ajv2020 as never,
    ajvOptionsOverrides: { ownProperties: true },
    ajvFormatOptions: false,
    customFormats: Object.fromEntries(formats.map((name) => [name, (text: string) => isFormat(name, text)])),
    extenderFn: (ajv) => withOurKeywords(ajv as Ajv) as never,
  });
  const judge = validator.rawValidation.bind(validator);
  validator.rawValidation = (schema, formData) => judge(closed(schema), formData);
  // The verdict is Ajv's; what is wrong is told as by the default validator, at the same places. Ajv tells of every
  // alternative, and by paths that a dot or a slash in a name would break.
  const tell = validator.validateFormData.bind(validator);
  validator.validateFormData = (...given) => {
    const found = tell(...given);
    if (found.errors.length === 0) return found;
    const told = paramsValidator.validateFormData(...given);
    return told.errors.length > 0 ? told : found;
  };
  return validator;
}

function closed(schema: RJSFSchema): RJSFSchema {
  try {
    const judged = closedSchema(schema as JsonSchema);
    return (hasPatternProperties(judged) ? { paramsSchema: schema } : judged) as RJSFSchema;
  } catch {
    return { not: {} };
  }
}

function hasPatternProperties(schema: unknown): boolean {
  if (typeof schema !== 'object' || schema === null) return false;
  return 'patternProperties' in schema || Object.values(schema).some(hasPatternProperties);
}

function byParams(schema: JsonSchema): DataValidateFunction {
  const validate: DataValidateFunction = (data) => {
    validate.errors = validateParams(schema, data).map((problem) => ({
      keyword: problem.keyword,
      instancePath: problem.pointer,
      message: ruleText(problem),
      params: problem.params ?? {},
    }));
    return validate.errors.length === 0;
  };
  return validate;
}

/** `multipleOf` is exact, and `contains` does not pass an empty list because the list before it passed. */
function withOurKeywords(ajv: Ajv): Ajv {
  ajv.removeKeyword('multipleOf').removeKeyword('contains');
  ajv.addKeyword({
    keyword: 'multipleOf',
    type: 'number',
    schemaType: 'number',
    validate: (step: number, value: number) => isMultipleOf(value, step),
    error: { message: ({ schema }) => `must be multiple of ${schema}` },
  });
  ajv.addKeyword({ keyword: 'paramsSchema', schemaType: 'object', compile: byParams, errors: 'full' });
  return ajv.addKeyword({
    keyword: 'contains',
    type: 'array',
    schemaType: ['object', 'boolean'],
    macro: (schema) => ({ not: { items: { not: schema } } }),
  });
}

/** Ajv for `ParamForm`'s `validator`. */
export const ajvValidator: ValidatorType = createAjvValidator();
export default ajvValidator;
