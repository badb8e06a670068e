// What a list is asked for beyond its view. Pure: an absent filter is no key at all, so that equal queries are equal.
import type { View } from '@hitl-kit/client';
import type { InboxQuery } from '../first-queries.ts';

/** One thing that can be asked for, or an order. */
export type FilterName = Exclude<keyof InboxQuery, 'view'>;

export const unfiltered = ({ view }: { view: View }): InboxQuery => ({ view });

/** What is set, in the order it was set; the order of the list is no filter, but it is one of them. */
export const filtersOf = (query: InboxQuery): FilterName[] =>
  (Object.keys(query) as (keyof InboxQuery)[]).filter(
    (name): name is FilterName => name !== 'view' && query[name] !== undefined,
  );

/** Whether fewer may be listed than there are. */
export const isFiltered = (query: InboxQuery): boolean => filtersOf(query).some((name) => name !== 'sort');

/** `undefined` takes it away. */
export function withFilter<Name extends FilterName>(
  query: InboxQuery,
  name: Name,
  value: InboxQuery[Name] | undefined,
): InboxQuery {
  const { [name]: _, ...rest } = query;
  return (value === undefined ? rest : { ...rest, [name]: value }) as InboxQuery;
}
