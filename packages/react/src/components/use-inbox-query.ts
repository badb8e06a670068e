'use client';
// What the inbox shows: a view, and that view's own filters and order. They survive looking at another view.
import type { View } from '@hitl-kit/client';
import { useRef, useState } from 'react';
import type { InboxQuery } from '../first-queries.ts';

export interface QueryInHand {
  query: InboxQuery;
  /** Other filters, or another order, for the view that shows. */
  change(query: InboxQuery): void;
  /** Another view, with what was last asked of it. */
  show(view: View): void;
}

/** `given` where the host keeps it; absent: it is kept here, and is the view `first` until another one is chosen. */
export function useInboxQuery(
  given: InboxQuery | undefined,
  onChange: ((query: InboxQuery) => void) | undefined,
  first: View,
): QueryInHand {
  const [own, setOwn] = useState<InboxQuery | null>(null);
  const query = given ?? own ?? { view: first };
  const last = useRef<Partial<Record<View, InboxQuery>>>({});

  function change(next: InboxQuery): void {
    last.current = { ...last.current, [query.view]: query, [next.view]: next };
    setOwn(next);
    onChange?.(next);
  }

  return { query, change, show: (view) => view !== query.view && change(last.current[view] ?? { view }) };
}
