/** The English of params problems: each names its field and the rule. Other languages are made from keyword and params. */
import { tokens } from './params-json.ts';

type Params = Record<string, unknown>;

/** "amount must be at least 5." `message` of a keyword without a text of its own is `fallback`. */
export function messageOf(pointer: string, keyword: string, params: Params): string {
  const text = Object.hasOwn(texts, keyword) ? texts[keyword] : undefined;
  return `${fieldName(pointer)} ${text ? text(params) : 'does not match the schema'}.`;
}

/** `/lines/0/amount` as people write it: `lines[0].amount`. */
export function fieldName(pointer: string): string {
  if (pointer === '') return 'The value';
  return tokens(pointer).reduce((path, token) => {
    if (/^\d+$/.test(token)) return `${path}[${token}]`;
    return path === '' ? token : `${path}.${token}`;
  }, '');
}

const texts: Record<string, (params: Params) => string> = {
  type: ({ type }) => `must be ${[type].flat().map(withArticle).join(' or ')}`,
  const: ({ allowedValue }) => `must be ${shown(allowedValue)}`,
  enum: ({ allowedValues }) => `must be one of ${list(allowedValues)}`,
  required: () => 'is required',
  dependentRequired: ({ property }) => `is required when ${String(property)} is present`,
  additionalProperties: () => 'is not a known property',
  unevaluatedProperties: () => 'is not a known property',
  properties: () => 'must be left out',
  patternProperties: () => 'must be left out',
  propertyNames: () => 'is not an allowed property name',
  minProperties: ({ limit }) => `must have at least ${counted(limit, 'property', 'properties')}`,
  maxProperties: ({ limit }) => `must have at most ${counted(limit, 'property', 'properties')}`,
  items: () => 'is one item too many',
  prefixItems: () => 'must be left out',
  contains: () => 'must contain at least one item of the kind asked for',
  minItems: ({ limit }) => `must have at least ${counted(limit, 'item', 'items')}`,
  maxItems: ({ limit }) => `must have at most ${counted(limit, 'item', 'items')}`,
  uniqueItems: () => 'must not have two equal items',
  minimum: ({ limit }) => `must be at least ${limit}`,
  maximum: ({ limit }) => `must be at most ${limit}`,
  exclusiveMinimum: ({ limit }) => `must be more than ${limit}`,
  exclusiveMaximum: ({ limit }) => `must be less than ${limit}`,
  multipleOf: ({ multipleOf }) => `must be a multiple of ${multipleOf}`,
  minLength: ({ limit }) => `must have at least ${counted(limit, 'character', 'characters')}`,
  maxLength: ({ limit }) => `must have at most ${counted(limit, 'character', 'characters')}`,
  pattern: ({ pattern }) => `must match the pattern ${pattern}`,
  format: ({ format }) => `must be ${formatTexts[String(format)] ?? String(format)}`,
  anyOf: () => 'must match at least one of the allowed forms',
  oneOf: ({ passingSchemas }) =>
    Array.isArray(passingSchemas) && passingSchemas.length > 1
      ? 'matches more than one of the allowed forms'
      : 'must match one of the allowed forms',
  not: () => 'must not have this form',
};

const formatTexts: Record<string, string> = {
  date: 'a date (2026-01-31)',
  time: 'a time with an offset (13:45:00Z)',
  'date-time': 'a date and time with an offset (2026-01-31T13:45:00Z)',
  duration: 'a duration (P1DT2H)',
  email: 'an e-mail address',
  uri: 'an absolute URI (https://example.com)',
  uuid: 'a UUID',
};

function withArticle(type: unknown): string {
  if (type === 'null') return 'null';
  return /^[aeiou]/.test(String(type)) ? `an ${type}` : `a ${type}`;
}

function counted(limit: unknown, one: string, many: string): string {
  return `${limit} ${limit === 1 ? one : many}`;
}

function list(values: unknown): string {
  const all = Array.isArray(values) ? values : [];
  const some = all.slice(0, 10).map(shown).join(', ');
  return all.length > 10 ? `${some} or ${all.length - 10} more` : some;
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? '';
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
