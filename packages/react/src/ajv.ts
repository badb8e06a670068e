'use client';
/**
 * For hosts that want Ajv in their forms and allow code generation (`unsafe-eval`): a validator for rjsf that gives the
 * same verdict as the default one on the params schema subset.
 */
import { closedSchema, formats, isFormat, isMultipleOf, type JsonSchema } from '@hitl-kit/client/params';
import type { RJSFSchema, ValidatorType } from '@rjsf/utils';
import { customizeValidator } from '@rjsf/validator-ajv8';
import { Ajv2020 } from 'ajv/dist/2020.js';

type Ajv = InstanceType<typeof Ajv2020>;

/** Whether formats and multiples hold is asked of the default validator; rule 9 closes schemas before Ajv sees them. */
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
  return validator;
}

function closed(schema: RJSFSchema): RJSFSchema {
  try {
    return closedSchema(schema as JsonSchema) as RJSFSchema;
  } catch {
    return { not: {} };
  }
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
