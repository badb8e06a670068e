import { describe, expect, it } from 'vitest';
import { alignedPlaces, changeAt } from './changes.ts';

const order = { amount: 42.5, note: '', to: { city: 'Graz' }, tags: ['a', 'b', 'c'], limit: null };

describe('changeAt', () => {
  it.each<[string, object, (string | number)[], unknown]>([
    ['another value', { ...order, amount: 38 }, ['amount'], { kind: 'changed', proposed: 42.5 }],
    ['a value taken away', { ...order, amount: undefined }, ['amount'], { kind: 'changed', proposed: 42.5 }],
    ['a value where null was proposed', { ...order, limit: 5 }, ['limit'], { kind: 'changed', proposed: null }],
    ['a value where none was proposed', { ...order, by: 'x' }, ['by'], { kind: 'changed', proposed: undefined }],
    ['a value in a group', { ...order, to: { city: 'Linz' } }, ['to', 'city'], { kind: 'changed', proposed: 'Graz' }],
    ['a group that is no more', { ...order, to: null }, ['to'], { kind: 'changed', proposed: { city: 'Graz' } }],
  ])('tells of %s', (_, data, path, change) => {
    expect(changeAt(order, data, path)).toEqual(change);
  });

  it.each<[string, unknown, unknown, (string | number)[]]>([
    ['what is the same', order, { ...order }, ['amount']],
    ['an empty text that became none', order, { ...order, note: undefined }, ['note']],
    ['a group, whose fields tell', order, { ...order, to: { city: 'Linz' } }, ['to']],
    ['a field of a group that is no more', order, { ...order, to: null }, ['to', 'city']],
    ['anything where nothing was proposed', null, order, ['amount']],
    ['anything where nothing was proposed at all', undefined, 'x', []],
  ])('does not tell of %s', (_, base, data, path) => {
    expect(changeAt(base, data, path)).toBeNull();
  });

  it('tells of a bare value', () => {
    expect(changeAt('Graz', 'Linz', [])).toEqual({ kind: 'changed', proposed: 'Graz' });
  });

  it('tells at the list what came, went and moved', () => {
    const at = (tags: unknown[]) => changeAt(order, { ...order, tags }, ['tags']);
    const proposed = order.tags;
    expect(at(['a', 'b', 'c', 'd'])).toEqual({ kind: 'list', proposed, added: 1, removed: 0, moved: false });
    expect(at(['b', 'c'])).toEqual({ kind: 'list', proposed, added: 0, removed: 1, moved: false });
    expect(at(['b', 'a', 'c'])).toEqual({ kind: 'list', proposed, added: 0, removed: 0, moved: true });
    expect(at(['a', 'x', 'c'])).toBeNull();
  });

  it('compares an entry with the one it was', () => {
    const lines = [{ n: 1 }, { n: 2 }, { n: 3 }];
    const data = [{ n: 2 }, { n: 9 }, { n: 8 }];
    expect(alignedPlaces(lines, data)).toEqual([1, 2, -1]);
    expect(changeAt(lines, data, [0, 'n'])).toBeNull();
    expect(changeAt(lines, data, [1, 'n'])).toEqual({ kind: 'changed', proposed: 3 });
    expect(changeAt(lines, data, [2])).toEqual({ kind: 'added' });
    expect(changeAt(lines, data, [2, 'n'])).toBeNull();
  });

  it('takes an entry for another one where it stands elsewhere', () => {
    expect(alignedPlaces(['a', 'b'], ['b', 'c'])).toEqual([1, -1]);
    expect(alignedPlaces(['a', 'b', 'c'], ['a', 'x', 'c'])).toEqual([0, 1, 2]);
    expect(alignedPlaces(['a', 'b', 'c'], ['c', 'a', 'b'])).toEqual([2, 0, 1]);
  });
});
