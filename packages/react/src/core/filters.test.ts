import { expect, it } from 'vitest';
import { filtersOf, isFiltered, unfiltered, withFilter } from './filters.ts';

it('takes a filter away without leaving a key', () => {
  const query = withFilter({ view: 'assigned' }, 'q', 'refund');
  expect(query).toEqual({ view: 'assigned', q: 'refund' });
  expect(Object.keys(withFilter(query, 'q', undefined))).toEqual(['view']);
});

it('counts an order among what is set, but not as a filter', () => {
  expect(filtersOf({ view: 'all', sort: 'deadline' })).toEqual(['sort']);
  expect(isFiltered({ view: 'all', sort: 'deadline' })).toBe(false);
  expect(isFiltered({ view: 'all', sort: 'deadline', priorityMin: 0 })).toBe(true);
});

it('keeps the view when all is cleared', () =>
  expect(unfiltered({ view: 'answered', q: 'a' } as { view: 'answered' })).toEqual({ view: 'answered' }));
