// Which rows may show now and which wait behind the pill. Pure.

/**
 * A row that was not there before waits if it would push down a row that is already shown; one that comes after all of
 * them (a further page) shows at once.
 */
export function splitArrivals<T extends { key: string }>(
  items: readonly T[],
  seen: ReadonlySet<string>,
): { shown: T[]; waiting: T[] } {
  const lastSeen = items.findLastIndex((item) => seen.has(item.key));
  const shown: T[] = [];
  const waiting: T[] = [];
  items.forEach((item, index) => {
    (index > lastSeen || seen.has(item.key) ? shown : waiting).push(item);
  });
  return { shown, waiting };
}

/**
 * The row to go on with after `key`: the one below it, else the one above, in the order in which it was last listed.
 * `left` are the rows still there.
 */
export function neighbour(order: readonly string[], key: string, left: ReadonlySet<string>): string | null {
  const at = order.indexOf(key);
  const below = order.slice(at + 1).find((other) => left.has(other));
  return below ?? order.slice(0, Math.max(at, 0)).findLast((other) => left.has(other)) ?? null;
}
