// Who calls, as the host says, taken with care: what the host's `authenticate` returns is checked before it is believed.

import type { Actor, Permission } from '../engine/actor.ts';
import type { Logger } from '../engine/logger.ts';

const permissions: readonly string[] = ['request', 'respond', 'administer'] satisfies Permission[];

/**
 * The actor, or null when the host knows none. An id that is not a non-empty text is nobody; roles and permissions
 * that are not what they should be give none. Each is one clear line in the log, which names where the actor is from.
 */
export function readActor(given: unknown, logger: Logger, from = 'authenticate'): Actor | null {
  if (given === null || given === undefined) return null;
  const { id, name, tenant, roles, permissions: allowed } = given as Record<string, unknown>;
  if (!isText(id)) {
    logger.error('the id of an actor is not a non-empty string; the call is refused', { from });
    return null;
  }
  const listOf = (what: 'roles' | 'permissions', list: unknown, fits: (entry: unknown) => boolean): string[] => {
    if (Array.isArray(list) && list.every(fits)) return list as string[];
    logger.error('roles or permissions of an actor cannot be read; he gets none of them', { from, actor: id, what });
    return [];
  };
  return {
    id,
    ...(isText(name) ? { name } : {}),
    ...(isText(tenant) ? { tenant } : {}),
    roles: roles === undefined ? [] : listOf('roles', roles, isText),
    permissions:
      allowed === undefined
        ? ['respond']
        : (listOf('permissions', allowed, (entry) => permissions.includes(String(entry))) as Permission[]),
  };
}

const isText = (value: unknown): value is string =>
  typeof value === 'string' && value !== '' && !/[\0\uD800-\uDFFF]/u.test(value);

/** Whether two actors may see and do the same. */
export function isSameActor(one: Actor, other: Actor): boolean {
  const key = ({ id, tenant, roles = [], permissions: allowed = [] }: Actor) =>
    JSON.stringify([id, tenant, roles.toSorted(), allowed.toSorted()]);
  return key(one) === key(other);
}
