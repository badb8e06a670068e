// What stays of a purged request, and the indexes that find what to purge.

/** A purge reads the longest resolved rows first, and deletes the keys of their answers; `create`'s keys stay. */
export const tombstones = `
create table hitl_tombstones (
  tenant text not null check (tenant <> ''),
  id text not null,
  requested_by_id text not null,
  purged_at integer not null,
  primary key (tenant, id)
) strict, without rowid;

create index hitl_requests_resolved on hitl_requests (tenant, resolved_at, id) where resolved_at is not null;
create index hitl_idempotency_answers on hitl_idempotency (tenant, request_id) where operation = 'respond';
`;
