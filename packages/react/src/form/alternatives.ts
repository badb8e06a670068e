// Which alternative some data is of, and what the data becomes when a person chooses another one.
import { deepEquals, type RJSFSchema, type SchemaUtilsType } from '@rjsf/utils';

type Data = Record<string, unknown>;

const isData = (value: unknown): value is Data => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The place of the alternative that `data` fits, or is meant for; -1 where there is no data or no hint. */
export function matchingOption(utils: SchemaUtilsType, options: RJSFSchema[], data: unknown): number {
  if (data === undefined) return -1;
  const validator = utils.getValidator();
  const root = utils.getRootSchema();
  const byConstants = optionByConstants(options, data);
  if (byConstants !== -1) return byConstants;
  const byVerdict = options.findIndex((option) => validator.isValid(option, data, root) && knowsAll(option, data));
  if (byVerdict !== -1) return byVerdict;
  const loosely = options.findIndex((option) => validator.isValid(option, data, root));
  return loosely !== -1 ? loosely : options.findIndex((option) => isOfType(option, data) && knowsAll(option, data));
}

/** The alternative whose constants the data has; -1 where none tells them apart. */
export function optionByConstants(options: RJSFSchema[], data: unknown): number {
  return options.findIndex((option) => constantsOf(option).length > 0 && constantsHold(option, data));
}

/** Whether a property of `names` tells every alternative from the others: choosing its value chooses the alternative. */
export function isToldApartBy(names: string[], options: RJSFSchema[]): boolean {
  return names.some((name) => options.every((option) => constantsOf(option).some(([constant]) => constant === name)));
}

/** The data to begin another alternative with: what both know is kept, what only the old one knew is not. */
export function dataForOption(option: RJSFSchema | undefined, old: RJSFSchema | undefined, data: unknown): unknown {
  if (!option) return undefined;
  if (option.type === 'null') return null;
  const fixed = Object.fromEntries(constantsOf(option));
  if (!isObjectSchema(option)) return 'const' in option ? option.const : undefined;
  const names = new Set(Object.keys(option.properties ?? {}));
  const oldOnes = new Set(Object.keys(old?.properties ?? {}));
  const kept = isData(data) ? Object.entries(data).filter(([name]) => names.has(name) || !oldOnes.has(name)) : [];
  return { ...Object.fromEntries(kept), ...fixed };
}

export const isObjectSchema = ({ type, properties }: RJSFSchema): boolean =>
  type === 'object' || (type === undefined && properties !== undefined);

function constantsOf({ properties = {} }: RJSFSchema): [string, unknown][] {
  return Object.entries(properties).flatMap(([name, child]) => {
    if (typeof child !== 'object') return [];
    if (child.const !== undefined) return [[name, child.const]];
    return child.enum?.length === 1 ? [[name, child.enum[0]]] : [];
  });
}

function constantsHold(option: RJSFSchema, data: unknown): boolean {
  return isData(data) && constantsOf(option).every(([name, value]) => deepEquals(data[name], value));
}

function knowsAll(option: RJSFSchema, data: unknown): boolean {
  if (!isData(data) || !option.properties) return true;
  return Object.entries(data).every(([name, value]) => value === undefined || name in (option.properties ?? {}));
}

function isOfType({ type, properties }: RJSFSchema, data: unknown): boolean {
  const types = [type ?? (properties ? 'object' : [])].flat() as string[];
  const kind = data === null ? 'null' : Array.isArray(data) ? 'array' : typeof data;
  return types.includes(kind) || (types.includes('integer') && kind === 'number');
}
