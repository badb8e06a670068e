// Requests, what they show, their history, inboxes and idempotency keys.

/**
 * Columns that lists read stand first in a row, so that SQLite never touches the overflow pages of the rest; the heavy
 * part of the question has a table of its own, because an update rewrites its whole row.
 *
 * Indexes end in every column that `count` looks at, so that it reads nothing else.
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
  assignees text not null,
  visible_to text not null,
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
  response_params text,
  primary key (tenant, id)
) strict;

create index hitl_requests_all on hitl_requests (tenant, created_at desc, id desc, state, deadline);
create index hitl_requests_created_by
  on hitl_requests (tenant, requested_by_id, created_at desc, id desc, state, deadline);
create index hitl_requests_answered_by on hitl_requests (tenant, responded_by_id, created_at desc, id desc, state)
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
  open integer not null,
  resolved_as text,
  primary key (tenant, id, kind, assignee),
  foreign key (tenant, id) references hitl_requests (tenant, id) on delete cascade
) strict, without rowid;

create index hitl_inbox_open on hitl_inbox (tenant, kind, assignee, created_at desc, id desc, deadline) where open = 1;
create index hitl_inbox_resolved on hitl_inbox (tenant, kind, assignee, created_at desc, id desc, resolved_as)
  where resolved_as is not null;

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
