// The typed client: ask, wait, answer, list, stream. What is exported here is the public API.
export {
  type AnswerFacts,
  type AskOptions,
  type AskPort,
  askOutcomeOver,
  askOver,
  type Definition,
  HitlCancelled,
  HitlExpired,
  HitlFailed,
  HitlRejected,
  HitlUnanswered,
  type Outcome,
} from './ask.ts';
export {
  type ApprovalAnswer,
  type ApprovalInput,
  approval,
  type BranchAnswer,
  branch,
  type ChoiceAnswer,
  choice,
  type EntryAnswer,
  entry,
  gate,
  type TerminationAnswer,
  termination,
  timer,
} from './builders.ts';
export { createHitlClient, type HitlClient, type RequestsClient } from './client.ts';
export { type DefinedAnswer, defineRequest, type ParamsDefinition } from './define.ts';
export { durationMs } from './duration.ts';
export { codes, HitlError } from './errors.ts';
export type { Change } from './live.ts';
export { createPageClient, type PageClient, type PageRequests } from './page-client.ts';
export type { ClientOptions } from './transport.ts';
export type * from './types.ts';
