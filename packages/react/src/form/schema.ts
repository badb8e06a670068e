// What the form changes in a schema before it shows it. Only annotations: the verdict stays the same.
import { getUiOptions, type RJSFSchema, type UiSchema } from '@rjsf/utils';

/**
 * An unticked box reads as "no", so a required boolean starts as false, unless it is asked for as a choice of two.
 * Descends into properties only; what stands behind references is left alone.
 */
export function withBoxesUnticked(schema: RJSFSchema, uiSchema: UiSchema = {}): RJSFSchema {
  if (typeof schema.properties !== 'object') return schema;
  const properties = Object.entries(schema.properties).map(([name, child]) => {
    const ui = (uiSchema[name] ?? {}) as UiSchema;
    if (typeof child !== 'object') return [name, child] as const;
    const { widget = 'checkbox' } = getUiOptions(ui);
    const isBox = child.type === 'boolean' && child.default === undefined && !child.enum && widget === 'checkbox';
    if (isBox && schema.required?.includes(name)) return [name, { ...child, default: false }] as const;
    return [name, withBoxesUnticked(child, ui)] as const;
  });
  return { ...schema, properties: Object.fromEntries(properties) };
}
