// Query factories for TanStack Query. No React and no 'use client', so that servers can prefetch with them. The kit itself
// imports what this gathers, so that what an inbox needs at once brings nothing else along.
export { clientSource } from './core/client-source.ts';
export { inboxQueryFrom } from './core/inbox-query.ts';
export type { MergedCursor, MergedPage } from './core/pages.ts';
export type { HitlSource } from './core/source.ts';
export { eventsQuery } from './events-query.ts';
export {
  countQuery,
  hitlKeys,
  type InboxQuery,
  listQuery,
  requestQuery,
  seesAllQuery,
} from './first-queries.ts';
