import { describe, expect, it } from 'vitest';
import { neighbour, splitArrivals } from './arrivals.ts';

const rows = (keys: string) => [...keys].map((key) => ({ key }));
const keys = (items: { key: string }[]) => items.map(({ key }) => key).join('');
const split = (items: string, seen: string) => {
  const { shown, waiting } = splitArrivals(rows(items), new Set(seen));
  return [keys(shown), keys(waiting)];
};

describe('splitArrivals', () => {
  it('shows everything at first', () => expect(split('cba', '')).toEqual(['cba', '']));
  it('lets what would push a row down wait', () => expect(split('edcba', 'ca')).toEqual(['ca', 'edb']));
  it('shows what comes after all rows, as a further page does', () => expect(split('cba', 'c')).toEqual(['cba', '']));
  it('shows what waited once nothing is left to push down', () => expect(split('ed', 'cba')).toEqual(['ed', '']));
});

describe('neighbour', () => {
  it.each([
    ['the row below', 'abc', 'b', 'ac', 'c'],
    ['the row above when it was the last', 'abc', 'c', 'ab', 'b'],
    ['the next one that is still there', 'abcd', 'b', 'ad', 'd'],
    ['nothing when none is left', 'abc', 'b', '', null],
  ])('is %s', (_, order, key, left, next) => expect(neighbour([...order], key, new Set(left))).toBe(next));
});
