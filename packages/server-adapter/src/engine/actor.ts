// Who makes a call, as the host's `authenticate` says. Nothing here is ever read from a body.

/** `request`: create, and cancel or wait for one's own. `respond`: answer. `administer`: see and do all in the tenant. */
export type Permission = 'request' | 'respond' | 'administer';

export interface Actor {
  /** Compared exactly. */
  id: string;
  name?: string | undefined;
  /** Required with `tenancy: 'multi'`, ignored otherwise. */
  tenant?: string | undefined;
  /** The roles held now; which people hold a role is the host's mapping. */
  roles?: readonly string[] | undefined;
  /** `['respond']` when absent. */
  permissions?: readonly Permission[] | undefined;
}

export const may = (actor: Actor, permission: Permission): boolean =>
  (actor.permissions ?? ['respond']).includes(permission);
