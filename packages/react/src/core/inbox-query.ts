// How the inbox reads a query that somebody else kept, for hosts. It stands here once more, for the reason that
// standalone.tsx gives: nothing of the kit imports this file but its entries. No React, so that servers read URLs with it.
import type { InboxQuery } from '../queries.ts';
import { readQuery } from './read-query.ts';

/**
 * Reads an object, or its JSON as text, from where anybody may have written it, as a URL; it never throws. Filters that
 * the contract does not have, or with values that it refuses, are left out; without a view that it has, the view is
 * `assigned`.
 */
export function inboxQueryFrom(value: unknown): InboxQuery {
  return readQuery(value);
}
