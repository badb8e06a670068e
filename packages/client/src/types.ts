// The contract's shapes under short names. Everything here is derived from contract.ts; nothing is added.
import type { components, operations } from './contract.ts';

type Schemas = components['schemas'];

export type ActorRef = Schemas['ActorRef'];
export type Answer = Schemas['Answer'];
export type AssignInput = Schemas['AssignInput'];
export type Assignees = Schemas['Assignees'];
export type ChangeHint = Schemas['ChangeHint'];
export type Channel = Schemas['Channel'];
export type ClaimInput = Schemas['ClaimInput'];
export type Code = Schemas['Code'];
export type CommentInput = Schemas['CommentInput'];
export type CreateRequest = Schemas['CreateRequest'];
export type Eligibility = Schemas['Eligibility'];
export type EscalationStep = Schemas['EscalationStep'];
export type EventPage = Schemas['EventPage'];
export type EventType = Schemas['EventType'];
export type FieldError = Schemas['FieldError'];
export type HitlEvent = Schemas['Event'];
export type HitlRequest = Schemas['HitlRequest'];
export type HitlResponse = Schemas['Response'];
export type Intent = Schemas['Intent'];
export type Kind = Schemas['Kind'];
export type OneResult = Schemas['OneResult'];
export type Option = Schemas['Option'];
export type OptionInput = Schemas['OptionInput'];
export type Problem = Schemas['Problem'];
export type ReasonInput = Schemas['ReasonInput'];
export type Reminders = NonNullable<Schemas['Reminders']>;
export type RequestExport = Schemas['RequestExport'];
export type RequestPage = Schemas['RequestPage'];
export type RequestSummary = Schemas['RequestSummary'];
export type RespondInput = Schemas['RespondInput'];
export type RespondToManyInput = Schemas['RespondToManyInput'];
export type SnoozeInput = Schemas['SnoozeInput'];
export type Source = Schemas['Source'];
export type State = Schemas['State'];
export type Viewer = Schemas['Viewer'];

export type ListQuery = NonNullable<operations['listRequests']['parameters']['query']>;
export type CountQuery = NonNullable<operations['countRequests']['parameters']['query']>;
export type View = NonNullable<ListQuery['view']>;
