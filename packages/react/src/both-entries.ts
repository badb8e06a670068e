// What the root and /headless both give: data and behaviour. The parts are in /headless alone: bundlers as esbuild load at
// once all that an entry re-exports, if anything loads it at all, and most parts belong to what the inbox loads later.
export type { BulkAnswer, BulkLine, BulkOutcome, BulkState } from './core/bulk.ts';
export { clientSource } from './core/client-source.ts';
export type { Draft } from './core/desk.ts';
export { inboxQueryFrom } from './core/inbox-query.ts';
export type { InboxItem } from './core/pages.ts';
export type { AnswerInput, RespondState } from './core/respond.ts';
export type { CallOptions, Hint, HitlSource, RequestRef, SourceCapabilities } from './core/source.ts';
export { useBulk, useCommands, useDraft, useHistory, useRespond } from './hooks/standalone.ts';
export type { BulkResponding } from './hooks/use-bulk.ts';
export type { CommandState, Commands, CommandVerb, ForcedAnswer } from './hooks/use-commands.ts';
export { useCount } from './hooks/use-count.ts';
export { type RemainingTime, useCountdown } from './hooks/use-countdown.ts';
export type { Drafting } from './hooks/use-draft.ts';
export type { HistoryReading } from './hooks/use-history.ts';
export { type InboxReading, useInbox } from './hooks/use-inbox.ts';
export { useMaySeeAll } from './hooks/use-may-see-all.ts';
export { type Picking, usePicking } from './hooks/use-picking.ts';
export { type RequestReading, useRequest } from './hooks/use-request.ts';
export type { Responding } from './hooks/use-respond.ts';
export * from './i18n/index.ts';
export * from './parts/index.ts';
export {
  type FindPeople,
  HitlProvider,
  type HitlProviderProps,
  type PersonRef,
  type Theme,
  useSource,
} from './provider.tsx';
export type { InboxQuery } from './queries.ts';
