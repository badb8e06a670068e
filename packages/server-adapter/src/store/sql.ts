// The SQL that dialects share: which columns a read loads, and the one predicate builder behind list and count. Every
// value is a bound parameter; only column names, which stand in this file, are text.

import type { State } from '@hitl-kit/client';
import sql, { empty, join, raw, type Sql } from 'sql-template-tag';
import type { Position } from './cursor.ts';
import { orders } from './order.ts';
import type { ContentRecord, RowRecord, SummaryRecord } from './rows.ts';
import type { Filter, Instant, ListViewer, Sort } from './store.ts';

export const summaryColumns = [
  'tenant',
  'id',
  'rev',
  'state',
  'created_at',
  'deadline',
  'resolved_at',
  'due_at',
  'digest',
  'kind',
  'subject',
  'requested_by_id',
  'requested_by_name',
  'options',
  'defaults',
  'multiple',
  'exclude_requester',
  'quorum',
  'priority',
  'labels',
  'source',
  'reminders',
  'escalation',
  'supersedes',
  'superseded_by',
  'assignees',
  'visible_to',
  'excluded',
  'reminders_sent',
  'escalations_taken',
  'claimed_by_id',
  'claimed_by_name',
  'claimed_until',
  'reason',
  'chosen_options',
  'targets',
  'comment',
  'responded_by_id',
  'responded_by_name',
  'channel',
  'timed_out',
  'answers',
] as const satisfies (keyof SummaryRecord)[];

export const rowColumns = [
  ...summaryColumns,
  'sweep_failures',
  'response_params',
  'answers_params',
] as const satisfies (keyof RowRecord)[];

export const contentColumns = [
  'body',
  'params_schema',
  'params_ui',
  'params_data',
  'context',
] as const satisfies (keyof ContentRecord)[];

/** What a change writes; the rest of a row never changes. */
export const mutableColumns = [
  'rev',
  'state',
  'resolved_at',
  'due_at',
  'sweep_failures',
  'assignees',
  'visible_to',
  'excluded',
  'reminders_sent',
  'escalations_taken',
  'claimed_by_id',
  'claimed_by_name',
  'claimed_until',
  'reason',
  'chosen_options',
  'targets',
  'comment',
  'responded_by_id',
  'responded_by_name',
  'channel',
  'timed_out',
  'response_params',
  'answers',
  'answers_params',
] as const satisfies (keyof RowRecord)[];

const summarySelection = selection(summaryColumns, 'r');
const fullSelection = sql`${selection(rowColumns, 'r')}, ${selection(contentColumns, 'c')}`;

/** One row with its content. */
export function rowQuery(tenant: string, id: string): Sql {
  return sql`select ${fullSelection}
    from hitl_requests r left join hitl_contents c on c.tenant = r.tenant and c.id = r.id
    where r.tenant = ${tenant} and r.id = ${id}`;
}

/** Until when one person has snoozed a request, by its key; nothing once that is over. None is left once it is resolved. */
export const snoozeQuery = (tenant: string, id: Sql, actor: string, now: Instant): Sql =>
  sql`select s.until from hitl_hidden s
    where s.tenant = ${tenant} and s.id = ${id} and s.actor = ${actor} and s.why = 'snoozed' and s.until > ${now}`;

/** How many rows of all tenants are open. The state is a literal: not every dialect sees in a parameter that an index fits. */
export const backlogQuery = sql`select count(*) as open from hitl_requests where state = 'awaiting_input'`;

/**
 * One page; null when the filter can match nothing. Each leg gives at most `limit` ids, in the order asked for, from an
 * index alone; in the order of creation it walks that index and stops, so that the page costs the same however many
 * requests are open. Filters on what only the row itself holds read the rows that the view matches: in the order of
 * creation up to the last of the page, in another order all.
 */
export function listQuery(filter: Filter, now: Instant, sort: Sort, after: Position | null, limit: number): Sql | null {
  const { descending, sql: key } = orders[sort];
  const legs = legsOf(filter, now, key);
  if (legs.length === 0) return null;
  const [direction, beyond] = descending ? [raw('desc'), raw('<')] : [raw('asc'), raw('>')];
  const rest = after ? sql` and (${raw(key)}, id) ${beyond} (${after.key}, ${after.id})` : empty;
  const inOrder = sql`order by place ${direction}, id ${direction}`;
  const rows = (found: Sql, condition: Sql) => sql`select ${summarySelection},
    (${snoozeQuery(filter.tenant, raw('r.id'), filter.viewer.id, now)}) as snoozed_until from (${found}) as found
    ${rowsOf(filter)}${condition} order by found.place ${direction}, found.id ${direction} limit ${limit}`;
  const refinement = refinementOf(filter);
  if (refinement !== null) {
    const all = join(
      legs.map((leg) => sql`${leg}${rest}`),
      ' union ',
    );
    return rows(sql`${all} ${inOrder} limit ${noLimit}`, sql` and ${refinement}`);
  }
  const pages = legs.map((leg) => sql`select * from (${leg}${rest} ${inOrder} limit ${limit}) as leg`);
  return rows(sql`${join(pages, ' union ')} ${inOrder} limit ${limit}`, empty);
}

/**
 * How many the list gives in all; null when the filter can match nothing. Reads indexes only, unless a filter needs the
 * row. The order, which SQLite would drop without a limit, lets it merge the legs as they come: half the time of a
 * temporary table (10,000 rows).
 */
export function countQuery(filter: Filter, now: Instant): Sql | null {
  const legs = legsOf(filter, now, 'created_at');
  if (legs.length === 0) return null;
  const refinement = refinementOf(filter);
  if (refinement !== null) {
    return sql`select count(*) as count from (${join(legs, ' union ')}) as found ${rowsOf(filter)} and ${refinement}`;
  }
  if (legs.length === 1) return sql`select count(*) as count from (${legs[0]}) as found`;
  return sql`select count(*) as count from (
    ${join(legs, ' union ')} order by place desc, id desc limit ${noLimit}) as found`;
}

/** SQLite drops an order that has no limit. */
const noLimit = Number.MAX_SAFE_INTEGER;

/**
 * The rows `r` of what was found, by their key. A cross join, because SQLite takes its sides in the order in which they
 * stand: it would otherwise read every request of the tenant and ask of each whether it was found.
 */
const rowsOf = ({ tenant }: Filter): Sql =>
  sql`cross join hitl_requests r where r.tenant = ${tenant} and r.id = found.id`;

/** What only the row `r` itself can tell; null when nothing of the kind is asked. */
function refinementOf(filter: Filter): Sql | null {
  const { tenant, text, labels, priorityMin, source, deadlineBefore, respondedBy } = filter;
  const parts: Sql[] = [];
  if (text !== null) {
    parts.push(sql`(instr(lower(r.subject), lower(${text})) > 0 or exists (select 1 from hitl_contents c
      where c.tenant = ${tenant} and c.id = r.id and instr(lower(c.body), lower(${text})) > 0))`);
  }
  for (const [key, value] of labels) {
    parts.push(sql`exists (select 1 from json_each(r.labels) l where l.key = ${key} and l.value = ${value})`);
  }
  for (const field of ['system', 'workflow', 'run', 'task'] as const) {
    const wanted = source[field];
    if (wanted !== undefined) parts.push(sql`json_extract(r.source, ${`$.${field}`}) = ${wanted}`);
  }
  if (priorityMin !== null) parts.push(sql`r.priority >= ${priorityMin}`);
  if (deadlineBefore !== null) parts.push(sql`r.deadline < ${deadlineBefore}`);
  if (respondedBy !== null) parts.push(sql`r.responded_by_id = ${respondedBy}`);
  return parts.length === 0 ? null : join(parts, ' and ');
}

/**
 * The predicate of a view, as one or more queries of (place, id) whose union it is; `key` is what makes the place in the
 * list. Each names the equality columns of one index, so that the order of creation is that index's order.
 */
function legsOf(filter: Filter, now: Instant, key: string): Sql[] {
  const { tenant, viewer, view, states } = filter;
  const created = createdWithin(filter);
  switch (view) {
    case 'assigned':
    case 'snoozed': {
      if (states && !states.includes('awaiting_input')) return [];
      const mine = sql`open = 1 and (deadline is null or deadline > ${now})
        and (not_for is null or not_for <> ${viewer.id})
        and (claimed_by_id is null or claimed_by_id = ${viewer.id} or coalesce(claimed_until, 0) <= ${now})
        and ${view === 'assigned' ? notHidden(tenant, viewer, now) : snoozed(tenant, viewer, now)}${created}`;
      return inboxLegs(tenant, viewer, key, mine);
    }
    case 'answered': {
      const resolved = states?.filter((state) => state !== 'awaiting_input') ?? null;
      if (resolved?.length === 0) return [];
      const closed = sql`resolved_as is not null${isOneOf('resolved_as', resolved)}${created}`;
      const terminal = sql`state <> 'awaiting_input'${isOneOf('state', resolved)}${created}`;
      return [
        ...inboxLegs(tenant, viewer, key, closed),
        requestLeg(tenant, key, sql` and requested_by_id = ${viewer.id} and ${terminal}`),
        requestLeg(tenant, key, sql` and responded_by_id = ${viewer.id} and ${terminal}`),
      ];
    }
    case 'created':
      if (states?.length === 0) return [];
      return [
        requestLeg(
          tenant,
          key,
          sql` and requested_by_id = ${viewer.id}${notOverdue(now)}${isOneOf('state', states)}${created}`,
        ),
      ];
    case 'all':
      if (states?.length === 0) return [];
      return [requestLeg(tenant, key, sql`${notOverdue(now)}${isOneOf('state', states)}${created}`)];
  }
}

/** Snoozed, answered or handed on by the viewer. The list is his own and short; it is read once. */
const hiddenFrom = (tenant: string, viewer: ListViewer, condition: Sql): Sql =>
  sql`id in (select h.id from hitl_hidden h where h.tenant = ${tenant} and h.actor = ${viewer.id} and ${condition})`;

const notHidden = (tenant: string, viewer: ListViewer, now: Instant): Sql =>
  sql`not ${hiddenFrom(tenant, viewer, sql`(h.until is null or h.until > ${now})`)}`;

const snoozed = (tenant: string, viewer: ListViewer, now: Instant): Sql =>
  sql`${hiddenFrom(tenant, viewer, sql`h.until > ${now}`)} and not ${hiddenFrom(tenant, viewer, sql`h.until is null`)}`;

function createdWithin({ createdAfter, createdBefore }: Filter): Sql {
  return sql`${createdAfter === null ? empty : sql` and created_at >= ${createdAfter}`}${
    createdBefore === null ? empty : sql` and created_at < ${createdBefore}`
  }`;
}

/** Up to here each role has a leg of its own; databases bound how many queries a union may hold. */
const mostRoleLegs = 50;

/** What stands in the viewer's inbox under his id, under each of his roles, and, where he may, for anyone. */
function inboxLegs(tenant: string, viewer: ListViewer, key: string, condition: Sql): Sql[] {
  const leg = (line: Sql) =>
    sql`select ${raw(key)} as place, id from hitl_inbox where tenant = ${tenant} and ${line} and ${condition}`;
  const roles = [...new Set(viewer.roles)];
  const roleLegs =
    roles.length <= mostRoleLegs
      ? roles.map((role) => leg(sql`kind = 'r' and assignee = ${role}`))
      : [leg(sql`kind = 'r' and assignee in (${join(roles)})`)];
  const openLegs = viewer.anyone ? [leg(sql`kind = 'a' and assignee = ''`)] : [];
  return [leg(sql`kind = 'u' and assignee = ${viewer.id}`), ...roleLegs, ...openLegs];
}

function requestLeg(tenant: string, key: string, condition: Sql): Sql {
  return sql`select ${raw(key)} as place, id from hitl_requests where tenant = ${tenant}${condition}`;
}

function notOverdue(now: Instant): Sql {
  return sql` and (state <> 'awaiting_input' or deadline is null or deadline > ${now})`;
}

function isOneOf(column: string, states: readonly State[] | null): Sql {
  return states ? sql` and ${raw(column)} in (${join(states)})` : sql``;
}

function selection(names: readonly string[], table: string): Sql {
  return raw(names.map((name) => `${table}.${name}`).join(', '));
}
