// What somebody else kept, as the text of a URL, read as a query of the inbox. Pure; it never throws.
import type { State, View } from '@hitl-kit/client';
import type { InboxQuery } from '../queries.ts';

type Sort = NonNullable<InboxQuery['sort']>;

/** What of a value is a filter of the contract; `undefined` when nothing is. */
type Read<T> = (value: unknown) => T | undefined;

const views: Record<View, true> = { assigned: true, snoozed: true, answered: true, created: true, all: true };

const sorts: Record<Sort, true> = { '-createdAt': true, createdAt: true, deadline: true, '-priority': true };

const states: Record<State, true> = {
  awaiting_input: true,
  responded: true,
  defaulted: true,
  expired: true,
  cancelled: true,
  failed: true,
};

const readers: { [Name in keyof InboxQuery]-?: Read<InboxQuery[Name]> } = {
  view: (value) => oneOf(views, value),
  sort: (value) => oneOf(sorts, value),
  state: (value) => listOf((item) => oneOf(states, item), 6, value),
  label: (value) => listOf(asLabel, 10, value),
  q: asName,
  respondedBy: asName,
  'source.system': asName,
  'source.workflow': asName,
  'source.run': asName,
  'source.task': asName,
  createdAfter: asInstant,
  createdBefore: asInstant,
  deadlineBefore: asInstant,
  priorityMin: asPriority,
};

/** What can be read of it; `assigned` where no view can. Text is read as JSON. */
export function readQuery(value: unknown): InboxQuery {
  const given = typeof value === 'string' ? parsed(value) : value;
  const query: Record<string, unknown> = { view: 'assigned' };
  for (const [name, one] of Object.entries(given ?? {})) {
    const read = Object.hasOwn(readers, name) ? readers[name as keyof InboxQuery](one) : undefined;
    if (read !== undefined) query[name] = read;
  }
  return query as InboxQuery;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function oneOf<T extends string>(known: Record<T, true>, value: unknown): T | undefined {
  return typeof value === 'string' && Object.hasOwn(known, value) ? (value as T) : undefined;
}

function listOf<T>(read: Read<T>, most: number, value: unknown): T[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const items = value.map(read).filter((item) => item !== undefined);
  return items.length > 0 && items.length <= most ? items : undefined;
}

function asText(value: unknown, most: number): string | undefined {
  return typeof value === 'string' && value !== '' && [...value].length <= most ? value : undefined;
}

function asName(value: unknown): string | undefined {
  return asText(value, 200);
}

/** `key:value` */
function asLabel(value: unknown): string | undefined {
  const text = asText(value, 320);
  return text !== undefined && /^[^:]+:/.test(text) ? text : undefined;
}

/** RFC 3339, of a day that the calendar has. */
function asInstant(value: unknown): string | undefined {
  const text = asText(value, 64);
  const [, day] = /^(\d{4}-\d\d-\d\d)T\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/i.exec(text ?? '') ?? [];
  if (text === undefined || day === undefined || Number.isNaN(Date.parse(text))) return undefined;
  return new Date(Date.parse(day)).toISOString().startsWith(day) ? text : undefined;
}

function asPriority(value: unknown): number | undefined {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) <= 100 ? (value as number) : undefined;
}
