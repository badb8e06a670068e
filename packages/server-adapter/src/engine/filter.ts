// From a list's query to the store's filter: what is asked for, and by whom.

import { type CountQuery, HitlError, type State, type View } from '@hitl-kit/client';
import type { Filter } from '../store/store.ts';
import { type Actor, may } from './actor.ts';

/** @throws HitlError `not_permitted` for the view `all` without the permission `administer`. */
export function filterOf(query: CountQuery, actor: Actor, tenant: string): Filter {
  const view = query.view ?? 'assigned';
  if (view === 'all' && !may(actor, 'administer')) {
    throw new HitlError('not_permitted', 'The view all needs the permission administer.');
  }
  return {
    tenant,
    viewer: { id: actor.id, roles: actor.roles ?? [], anyone: may(actor, 'respond') },
    ...scopeOf(view, query.state ?? null, actor),
    text: query.q ?? null,
    labels: (query.label ?? []).map(labelOf),
    priorityMin: query.priorityMin ?? null,
    source: {
      system: query['source.system'],
      workflow: query['source.workflow'],
      run: query['source.run'],
      task: query['source.task'],
    },
    createdAfter: instantOf(query.createdAfter),
    createdBefore: instantOf(query.createdBefore),
    deadlineBefore: instantOf(query.deadlineBefore),
    respondedBy: query.respondedBy ?? null,
  };
}

const resolved: readonly State[] = ['responded', 'defaulted', 'expired', 'cancelled', 'failed'];

/** `answered` is what is resolved and I may see: for an administrator, all of it. */
function scopeOf(view: View, states: readonly State[] | null, actor: Actor): Pick<Filter, 'view' | 'states'> {
  if (view !== 'answered' || !may(actor, 'administer')) return { view, states };
  return { view: 'all', states: resolved.filter((state) => states?.includes(state) ?? true) };
}

/** `key:value`; the value may hold more colons. */
function labelOf(text: string): [string, string] {
  const colon = text.indexOf(':');
  return [text.slice(0, colon), text.slice(colon + 1)];
}

const instantOf = (text: string | undefined): number | null => (text === undefined ? null : Date.parse(text));

/** Whoever may not answer has nothing assigned (rule 17). */
export const seesNothing = (view: View, actor: Actor): boolean =>
  (view === 'assigned' || view === 'snoozed') && !may(actor, 'respond');
