// What every use case begins with: the tenant and the row that an actor may see, and a store that is told from one that
// does not answer. Writes only what time has decided already (rule 2).

import { HitlError } from '@hitl-kit/client';
import { validate as isUuid } from 'uuid';
import { InvalidCursor, type RequestRow, type Store, StoreUnavailable } from '../store/store.ts';
import type { Actor } from './actor.ts';
import { decideDue } from './due.ts';
import type { Logger } from './logger.ts';
import { isOverdue, maySee, maySeeTombstone } from './policy.ts';
import { invalidField, notFound, purged } from './refusals.ts';

/** A request as this actor may see it, by the store's clock. */
export interface Loaded {
  row: RequestRow;
  /** The actor's own snooze. */
  snoozedUntil: number | null;
  now: number;
}

const singleTenant = 'default';

export class Reading {
  readonly #store: Store;
  readonly #tenancy: 'single' | 'multi';
  readonly #logger: Logger;
  /** The store's clock minus this process's, as last seen. */
  #clockOffset = 0;

  constructor(store: Store, tenancy: 'single' | 'multi', logger: Logger) {
    this.#store = store;
    this.#tenancy = tenancy;
    this.#logger = logger;
  }

  /** The best estimate of the store's clock, in ms. */
  now(): number {
    return Date.now() + this.#clockOffset;
  }

  see(now: number): void {
    this.#clockOffset = now - Date.now();
  }

  /** In `'multi'` a missing tenant fails closed. */
  tenantOf(actor: Actor): string {
    const tenant = this.tenantNamed(actor.tenant);
    if (tenant !== null) return tenant;
    this.#logger.error('an actor has no tenant; the call is refused', { actor: actor.id });
    throw new HitlError('not_permitted', 'The caller belongs to no tenant.');
  }

  /** Null where a tenant must be named, and is not. */
  tenantNamed(tenant: string | undefined): string | null {
    if (this.#tenancy === 'single') return singleTenant;
    return typeof tenant === 'string' && tenant !== '' ? tenant : null;
  }

  /** The row as it is, if this actor may see it. */
  async read(id: string, actor: Actor): Promise<Loaded> {
    const tenant = this.tenantOf(actor);
    // Ids are what we made: one spelling, so that keys and wake-ups find them.
    if (!isUuid(id) || id !== id.toLowerCase()) throw notFound();
    const { row, snoozedUntil, tombstone, now } = await this.reach(() => this.#store.get(tenant, id, actor.id));
    this.see(now);
    if (tombstone !== null && maySeeTombstone(tombstone, actor)) throw purged();
    if (row === null || !maySee(row, actor)) throw notFound();
    return { row, snoozedUntil, now };
  }

  /** The same, resolved first when its deadline has passed (rule 2). */
  async load(id: string, actor: Actor): Promise<Loaded> {
    const loaded = await this.read(id, actor);
    let { row, now } = loaded;
    while (isOverdue(row, now)) {
      await this.resolveDue(row, now);
      const read = await this.reach(() => this.#store.get(row.tenant, row.id));
      if (read.row === null) throw notFound();
      row = read.row;
      now = read.now;
    }
    return { ...loaded, row, now };
  }

  /** By compare-and-set: whoever else resolved it meanwhile has won. */
  async resolveDue(row: RequestRow, now: number): Promise<void> {
    await this.reach(() =>
      this.#store.commit({
        tenant: row.tenant,
        id: row.id,
        expectedRev: row.rev,
        beforeDeadline: false,
        change: decideDue(row, now),
      }),
    );
  }

  /** Calls the store; what it cannot do becomes the error that a caller gets. */
  async reach<T>(call: () => Promise<T>): Promise<T> {
    try {
      return await call();
    } catch (error) {
      if (error instanceof StoreUnavailable) {
        throw new HitlError('unavailable', 'The store does not answer now. Try again.', { cause: error });
      }
      if (error instanceof InvalidCursor) {
        throw invalidField('query:cursor', 'cursor is not one that this list gave.');
      }
      throw error;
    }
  }
}
