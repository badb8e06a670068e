// Requests, what they show, their history, inboxes and idempotency keys.

/**
 * Columns that lists read stand first in a row, so that SQLite never touches the overflow pages of the rest; the heavy
 * part of the question has a table of its own, because an update rewrites its whole row.
 *
 * Indexes end in every column that `count` looks at and lists are sorted by, so that those read nothing else. What an
 * inbox line needs of its request (deadline, priority, claim, the excluded requester) stands in the line; what one person
 * does not see of it, until when and why, stands in hitl_hidden for as long as the request is open.
 */
export const requests = `
create table hitl_requests (
  tenant text not null check (tenant <> ''),
  id text not null,
  rev integer not null,
  state text not null,
  created_at integer not null,
  deadline integer,
  resolved_at integer,
  due_at integer,
  sweep_failures integer not null default 0,
  digest text not null,
  kind text not null,
  subject text not null,
  requested_by_id text not null,
  requested_by_name text,
  options text not null,
  defaults text,
  multiple integer not null,
  exclude_requester integer not null,
  quorum integer not null,
  priority integer not null,
  labels text not null,
  source text,
  reminders text,
  escalation text not null,
  supersedes text,
  superseded_by text,
  assignees text not null,
  visible_to text not null,
  excluded text not null,
  reminders_sent integer not null,
  escalations_taken integer not null,
  claimed_by_id text,
  claimed_by_name text,
  claimed_until integer,
  reason text,
  responded_by_id text,
  responded_by_name text,
  chosen_options text,
  targets text,
  channel text,
  timed_out integer,
  comment text,
  answers text not null,
  response_params text,
  answers_params text not null,
  primary key (tenant, id)
) strict;

create index hitl_requests_all on hitl_requests (tenant, created_at desc, id desc, state, deadline, priority);
create index hitl_requests_created_by
  on hitl_requests (tenant, requested_by_id, created_at desc, id desc, state, deadline, priority);
create index hitl_requests_answered_by
  on hitl_requests (tenant, responded_by_id, created_at desc, id desc, state, deadline, priority)
  where responded_by_id is not null;
create index hitl_requests_due on hitl_requests (due_at, id) where due_at is not null;

create table hitl_contents (
  tenant text not null check (tenant <> ''),
  id text not null,
  body text,
  params_schema text,
  params_ui text,
  params_data text,
  context text,
  primary key (tenant, id),
  foreign key (tenant, id) references hitl_requests (tenant, id) on delete cascade
) strict;

create table hitl_inbox (
  tenant text not null check (tenant <> ''),
  id text not null,
  kind text not null check (kind in ('u', 'r', 'a')),
  assignee text not null,
  created_at integer not null,
  deadline integer,
  priority integer not null,
  open integer not null,
  resolved_as text,
  not_for text,
  claimed_by_id text,
  claimed_until integer,
  primary key (tenant, id, kind, assignee),
  foreign key (tenant, id) references hitl_requests (tenant, id) on delete cascade
) strict, without rowid;

create index hitl_inbox_open on hitl_inbox (tenant, kind, assignee, created_at desc, id desc, deadline, priority,
  not_for, claimed_by_id, claimed_until) where open = 1;
create index hitl_inbox_resolved on hitl_inbox (tenant, kind, assignee, created_at desc, id desc, resolved_as,
  deadline, priority) where resolved_as is not null;

create table hitl_hidden (
  tenant text not null check (tenant <> ''),
  id text not null,
  actor text not null,
  why text not null check (why in ('snoozed', 'answered', 'excluded')),
  until integer,
  primary key (tenant, id, actor, why),
  foreign key (tenant, id) references hitl_requests (tenant, id) on delete cascade
) strict, without rowid;

create index hitl_hidden_from on hitl_hidden (tenant, actor, id, why, until);

create table hitl_events (
  tenant text not null check (tenant <> ''),
  request_id text not null,
  seq integer not null,
  type text not null,
  at integer not null,
  actor_id text,
  actor_name text,
  channel text not null,
  data text not null,
  primary key (tenant, request_id, seq),
  foreign key (tenant, request_id) references hitl_requests (tenant, id) on delete cascade
) strict, without rowid;

create table hitl_idempotency (
  tenant text not null check (tenant <> ''),
  operation text not null,
  actor text not null,
  key text not null,
  request_id text not null,
  fingerprint text not null,
  primary key (tenant, operation, actor, key)
) strict, without rowid;
`;
