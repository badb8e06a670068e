// The suite that every store passes, yours included. It runs under vitest, which the caller brings; web APIs only.

import { describe } from 'vitest';
import { askingConformance } from './conformance/asking.ts';
import { backlogConformance } from './conformance/backlog.ts';
import { changingConformance } from './conformance/changing.ts';
import { countingConformance } from './conformance/counting.ts';
import { filteringConformance } from './conformance/filtering.ts';
import type { StoreUnderTest } from './conformance/fixtures.ts';
import { inboxConformance } from './conformance/inbox.ts';
import { listingConformance } from './conformance/listing.ts';
import { notingConformance } from './conformance/noting.ts';
import { purgingConformance } from './conformance/purging.ts';
import { racingConformance } from './conformance/racing.ts';
import { supersedingConformance } from './conformance/superseding.ts';
import { sweepingConformance } from './conformance/sweeping.ts';
import { tellingConformance } from './conformance/telling.ts';

export type { StoreUnderTest } from './conformance/fixtures.ts';

/**
 * Registers a `describe` block with a test for each promise of {@link Store}'s doc comments. Call it at the top of a
 * vitest file:
 *
 * ```ts
 * storeConformance('my store', async () => {
 *   let now = Date.UTC(2026, 0, 1);
 *   const store = myStore({ clock: () => now });
 *   return { store, clock: { now: () => now, advance: (ms) => { now += ms; } } };
 * });
 * ```
 *
 * `makeStore` runs before each test and gives an empty store and the clock it reads (ms since the epoch). With `peer`,
 * a second store on the same data, races are run across both.
 */
export function storeConformance(name: string, makeStore: () => Promise<StoreUnderTest>): void {
  describe(`${name} keeps the promises of Store`, () => {
    askingConformance(makeStore);
    supersedingConformance(makeStore);
    changingConformance(makeStore);
    countingConformance(makeStore);
    notingConformance(makeStore);
    racingConformance(makeStore);
    sweepingConformance(makeStore);
    backlogConformance(makeStore);
    listingConformance(makeStore);
    inboxConformance(makeStore);
    filteringConformance(makeStore);
    purgingConformance(makeStore);
    tellingConformance(makeStore);
  });
}
