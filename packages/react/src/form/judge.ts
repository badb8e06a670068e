// The verdict for rjsf: always on the schema as it was written, never on its face, and on what stands in the controls.
// Errors are said in the reader's words.
import { ErrorSchemaBuilder, type RJSFSchema, type RJSFValidationError, type ValidatorType } from '@rjsf/utils';
import type { RefObject } from 'react';
import type { SpokenWords } from '../i18n/words-of-form.ts';
import { inWords } from './errors.ts';

export function judgeOf(
  validator: ValidatorType,
  schema: RJSFSchema,
  words: SpokenWords,
  box: RefObject<HTMLElement | null>,
): ValidatorType {
  return {
    ...validator,
    isValid: (part, data, root) => validator.isValid(part, data, root),
    rawValidation: (part, data) => validator.rawValidation(part, data),
    validateFormData(data, _face, _custom, _transform, uiSchema) {
      const unread = unreadable(box.current, words);
      const result = validator.validateFormData(
        data,
        schema,
        undefined,
        (found) =>
          inWords(found, data, words).filter(({ property }) => !unread.some((one) => one.property === property)),
        uiSchema,
      );
      const builder = new ErrorSchemaBuilder(result.errorSchema);
      for (const { message = '', path } of unread) builder.addErrors(message, path);
      return { errors: [...result.errors, ...unread], errorSchema: builder.ErrorSchema };
    },
  };
}

/** Controls that hold something the browser cannot read, as "1.2.3" or half a date: for it they are empty. */
function unreadable(box: HTMLElement | null, words: SpokenWords): (RJSFValidationError & { path: string[] })[] {
  const inputs = Array.from(box?.querySelectorAll('input') ?? []).filter(({ validity }) => validity.badInput);
  return inputs.flatMap((input) => {
    const pointer = input.closest<HTMLElement>('[data-pointer]')?.dataset.pointer;
    if (pointer === undefined) return [];
    const path = pointer.split('/').slice(1);
    const names = path.map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
    const message = words.t(messages[input.type] ?? 'error_type');
    return [{ name: 'type', property: propertyOf(names), message, stack: message, path: names }];
  });
}

const messages: Record<string, 'error_number' | 'error_format_date' | 'error_format_date_time' | 'error_format_time'> =
  {
    number: 'error_number',
    date: 'error_format_date',
    'datetime-local': 'error_format_date_time',
    time: 'error_format_time',
  };

/** As the validator writes it. */
function propertyOf(path: string[]): string {
  return path.length === 0 ? '.' : path.map((name) => (/^[^.[\]]+$/.test(name) ? `.${name}` : `['${name}']`)).join('');
}
