/** JSON as the params validator sees it: its types, RFC 6901 pointers, and the copy of an instance it works on. */

export type JsonValue = null | boolean | number | string | JsonValue[] | { [key: string]: JsonValue };
/** A JSON Schema as an object; `checkSchema` says whether it is in the subset. */
export type JsonSchema = { readonly [keyword: string]: unknown };

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function join(pointer: string, token: string): string {
  return `${pointer}/${token.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

export function tokens(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** The value that a pointer leads to through own members; undefined where there is none. */
export function valueAt(root: unknown, pointer: string): unknown {
  let value = root;
  for (const token of tokens(pointer)) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, token)) return undefined;
    value = (value as Record<string, unknown>)[token];
  }
  return value;
}

/** Why a value cannot be checked: where, and what it is or must be, to stand behind the field's name. */
export class NotCheckable extends Error {
  readonly pointer: string;
  readonly keyword: string;

  constructor(pointer: string, keyword: string, message: string) {
    super(message);
    this.pointer = pointer;
    this.keyword = keyword;
  }
}

const maxDepth = 100;
const maxNodes = 50_000;

/**
 * A copy whose objects have no prototype, so that no inherited name is ever taken for data, and how much work one
 * look at all of it is: one unit a value, and one for each 64 characters.
 * Members that are undefined are left out, as JSON does. Throws `NotCheckable` beyond 100 levels or 50,000 units.
 */
export function instanceOf(value: unknown): { data: unknown; nodes: number } {
  let nodes = 0;
  const copy = (item: unknown, at: string, depth: number): unknown => {
    nodes += 1 + (typeof item === 'string' ? item.length >> 6 : 0);
    if (nodes > maxNodes) throw new NotCheckable('', 'size', `must not hold more than ${maxNodes} values.`);
    if (depth > maxDepth) throw new NotCheckable('', 'depth', `must not nest deeper than ${maxDepth} levels.`);
    if (typeof item !== 'object' || item === null) return scalar(item, at);
    return Array.isArray(item) ? copyArray(item, at, depth) : copyObject(item, at, depth);
  };
  /** Items are not enumerable: typebox looks for unevaluated properties in arrays too, by `Object.entries`. */
  const copyArray = (items: unknown[], at: string, depth: number): unknown[] => {
    const result: unknown[] = [];
    for (const [index, item] of items.entries()) {
      const value = copy(item, join(at, String(index)), depth + 1);
      Object.defineProperty(result, index, { value, writable: true, configurable: true, enumerable: false });
    }
    return result;
  };
  const copyObject = (item: object, at: string, depth: number): object => {
    if (!isPlain(item)) throw new NotCheckable(at, 'type', 'is not a JSON value.');
    const result: Record<string, unknown> = Object.create(null);
    for (const [name, member] of Object.entries(item)) {
      if (name === '__proto__') throw new NotCheckable(join(at, name), 'propertyNames', 'cannot be a property name.');
      if (member !== undefined) result[name] = copy(member, join(at, name), depth + 1);
    }
    return result;
  };
  return { data: copy(value, '', 0), nodes };
}

function scalar(item: unknown, at: string): unknown {
  const fine = item === null || ['string', 'boolean'].includes(typeof item) || Number.isFinite(item);
  if (!fine) throw new NotCheckable(at, 'type', 'is not a JSON value.');
  return item;
}

function isPlain(item: object): boolean {
  const prototype = Object.getPrototypeOf(item);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** Every property name in a copy made by `instanceOf`, and how many objects it holds. */
export function namesIn(data: unknown): { names: Set<string>; objects: number } {
  const names = new Set<string>();
  let objects = 0;
  const visit = (item: unknown): void => {
    if (Array.isArray(item)) item.forEach(visit);
    if (!isObject(item)) return;
    objects += 1;
    for (const [name, member] of Object.entries(item)) {
      names.add(name);
      visit(member);
    }
  };
  visit(data);
  return { names, objects };
}
