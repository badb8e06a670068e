// What differs between what was proposed and what the form holds now, place by place. Entries of a list are compared
// with the entry they were, not with the one that stood at their place. No React.
import { deepEquals, getByPath } from '@rjsf/utils';

export type Change =
  /** Another value than the proposed one; undefined where none was proposed. */
  | { kind: 'changed'; proposed: unknown }
  /** A list, or a group of named entries, of which entries came, went or changed places. */
  | { kind: 'list'; proposed: unknown; added: number; removed: number; moved: boolean }
  /** An entry that was not proposed. */
  | { kind: 'added' };

type Path = readonly (string | number)[];

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** How the named entries of the group at `path` differ: one that went has no field to tell it. */
export function namesChangeAt(base: unknown, data: unknown, path: Path, declared: readonly string[]): Change | null {
  const before = path.length > 0 ? getByPath(base, [...path]) : base;
  const now = path.length > 0 ? getByPath(data, [...path]) : data;
  if (!isRecord(before) || !isRecord(now)) return null;
  const named = (group: Record<string, unknown>) => Object.keys(group).filter((name) => !declared.includes(name));
  const added = named(now).filter((name) => !Object.hasOwn(before, name)).length;
  const removed = named(before).filter((name) => !Object.hasOwn(now, name)).length;
  return added + removed > 0 ? { kind: 'list', proposed: before, added, removed, moved: false } : null;
}

/**
 * How `data` differs from `base` at `path`, as far as it is to be told there: of groups and kept entries their own
 * fields tell. Null where it is the same, where something around it tells, and where nothing was proposed at all.
 */
export function changeAt(base: unknown, data: unknown, path: Path): Change | null {
  if (base === undefined || base === null) return null;
  let before: unknown = base;
  let now: unknown = data;
  for (const [depth, key] of path.entries()) {
    const isLast = depth === path.length - 1;
    if (Array.isArray(before) && Array.isArray(now)) {
      const place = alignedPlaces(before, now)[Number(key)] ?? -1;
      if (place === -1) return isLast ? { kind: 'added' } : null;
      before = before[place];
      now = now[Number(key)];
    } else {
      if (before === null || now === null || Array.isArray(before) || Array.isArray(now)) return null;
      before = isRecord(before) && Object.hasOwn(before, key) ? before[key] : undefined;
      now = isRecord(now) && Object.hasOwn(now, key) ? now[key] : undefined;
    }
  }
  return difference(before, now);
}

function difference(before: unknown, now: unknown): Change | null {
  if (deepEquals(before, now) || (isBlank(before) && isBlank(now))) return null;
  if (Array.isArray(before) && Array.isArray(now)) return listDifference(before, now);
  // A group tells by its fields, unless it is there now and was not, or the other way round.
  if (isRecord(now) && (isRecord(before) || before === undefined)) return null;
  return { kind: 'changed', proposed: before };
}

const isBlank = (value: unknown): boolean => value === undefined || value === '';

function listDifference(before: unknown[], now: unknown[]): Change | null {
  const places = alignedPlaces(before, now);
  const kept = places.filter((place) => place !== -1);
  const moved = kept.some((place, index) => index > 0 && place < (kept[index - 1] ?? 0));
  const added = places.length - kept.length;
  const removed = before.length - kept.length;
  return added + removed > 0 || moved ? { kind: 'list', proposed: before, added, removed, moved } : null;
}

const known = new WeakMap<unknown[], { before: unknown[]; places: number[] }>();

/**
 * For each entry now, the place of the entry it was; -1 for a new one. Equal entries find each other, first at the same
 * place; what is left over at the same place among them was edited.
 */
export function alignedPlaces(before: unknown[], now: unknown[]): number[] {
  const found = known.get(now);
  if (found?.before === before) return found.places;
  const places = align(before, now);
  known.set(now, { before, places });
  return places;
}

function align(before: unknown[], now: unknown[]): number[] {
  const free = new Set(before.keys());
  const take = (place: number) => {
    free.delete(place);
    return place;
  };
  const places = now.map((entry, index) => (free.has(index) && deepEquals(before[index], entry) ? take(index) : -1));
  const fill = (choose: (entry: unknown, index: number) => number | undefined) => {
    for (const [index, entry] of now.entries()) {
      if (places[index] === -1) places[index] = take(choose(entry, index) ?? -1);
    }
  };
  fill((entry) => [...free].find((place) => deepEquals(before[place], entry)));
  // Only between the entries that it still stands between: further away it is another one.
  fill((_, index) => {
    const after = places.slice(0, index).findLast((place) => place !== -1) ?? -1;
    const until = places.slice(index + 1).find((place) => place !== -1) ?? before.length;
    const possible = [...free].filter((place) => place > after && place < until);
    return possible.includes(index) ? index : possible[0];
  });
  return places;
}
