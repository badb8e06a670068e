// A file as a plain connection of its own sees it, in one read transaction: all that is in it, and SQLite's own verdict.

import { DatabaseSync } from 'node:sqlite';
import type { EventRecord, FullRecord } from '../../src/store/rows.ts';

type Key = { tenant: string; id: string };

export type RequestLine = FullRecord;
export type EventLine = Omit<EventRecord, 'data'> & {
  tenant: string;
  request_id: string;
  data: Record<string, unknown>;
};

export interface InboxLine extends Key {
  kind: 'u' | 'r' | 'a';
  assignee: string;
  created_at: number;
  deadline: number | null;
  priority: number;
  open: number;
  resolved_as: string | null;
  not_for: string | null;
  claimed_by_id: string | null;
  claimed_until: number | null;
}

export interface HiddenLine extends Key {
  actor: string;
  why: 'snoozed' | 'answered' | 'excluded';
  until: number | null;
}

export interface IdempotencyLine {
  tenant: string;
  operation: 'create' | 'respond';
  actor: string;
  key: string;
  request_id: string;
}

export interface TombstoneLine extends Key {
  requested_by_id: string;
  purged_at: number;
}

export interface Snapshot {
  requests: Map<string, RequestLine>;
  tombstones: Map<string, TombstoneLine>;
  /** Oldest first, by the id of their request. */
  events: Map<string, EventLine[]>;
  inbox: Map<string, InboxLine[]>;
  hidden: Map<string, HiddenLine[]>;
  contents: Set<string>;
  idempotency: IdempotencyLine[];
  /** What `integrity_check` and `foreign_key_check` complain of. */
  broken: string[];
}

/** All of one tenant, as the rounds have one only. */
export function readSnapshot(path: string): Snapshot {
  const database = new DatabaseSync(path);
  try {
    database.exec('pragma busy_timeout = 5000; begin');
    const all = <T>(query: string) => database.prepare(query).all() as T[];
    const requests = all<RequestLine>(
      `select r.*, c.body, c.params_schema, c.params_ui, c.params_data, c.context
        from hitl_requests r left join hitl_contents c using (tenant, id)`,
    );
    const events = all<EventRecord & { tenant: string; request_id: string }>(
      'select * from hitl_events order by request_id, seq',
    );
    return {
      requests: new Map(requests.map((request) => [request.id, request])),
      tombstones: new Map(all<TombstoneLine>('select * from hitl_tombstones').map((line) => [line.id, line])),
      events: grouped(
        events.map((event) => ({ ...event, data: JSON.parse(event.data) })),
        ({ request_id: id }) => id,
      ),
      inbox: grouped(all<InboxLine>('select * from hitl_inbox'), ({ id }) => id),
      hidden: grouped(all<HiddenLine>('select * from hitl_hidden'), ({ id }) => id),
      contents: new Set(all<Key>('select id from hitl_contents').map(({ id }) => id)),
      idempotency: all<IdempotencyLine>('select * from hitl_idempotency'),
      broken: [
        ...all<{ integrity_check: string }>('pragma integrity_check')
          .map(({ integrity_check: verdict }) => verdict)
          .filter((verdict) => verdict !== 'ok'),
        ...all<{ table: string; parent: string }>('pragma foreign_key_check').map(
          ({ table, parent }) => `a line of ${table} has none in ${parent}`,
        ),
      ],
    };
  } finally {
    database.close();
  }
}

function grouped<T>(lines: T[], keyOf: (line: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const line of lines) {
    const group = groups.get(keyOf(line));
    if (group) group.push(line);
    else groups.set(keyOf(line), [line]);
  }
  return groups;
}
