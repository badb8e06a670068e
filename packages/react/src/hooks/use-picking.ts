'use client';
// Which rows are selected to be answered together; a range from the last one with Shift.
import { useCallback, useMemo, useRef, useState } from 'react';
import type { InboxItem } from '../core/pages.ts';
import type { HitlSource } from '../core/source.ts';
import { useKit } from '../provider.tsx';

/** What is named here by key is named by `InboxItem.key`. */
export interface Picking {
  /** Between `start` and `stop`, for those who let select only then. */
  active: boolean;
  /** Whether there is something to select: a row that this person may answer, of a source that answers several at once. */
  possible: boolean;
  /** Also what has left the list since. */
  picked: ReadonlySet<string>;
  /** What of it is listed, in the order of the list. */
  items: readonly InboxItem[];
  /** All that can be selected of what is listed. */
  pickable: readonly InboxItem[];
  start(): void;
  /** Nothing is selected any more. */
  stop(): void;
  /** With `range`, all from the one that was picked last. */
  pick(key: string, on: boolean, range: boolean): void;
  /** Selects these alone. */
  set(keys: Iterable<string>): void;
  drop(keys: ReadonlySet<string>): void;
}

const NOTHING: ReadonlySet<string> = new Set();

export const mayPick = (source: HitlSource | undefined, { request }: InboxItem): boolean =>
  source?.respondToMany !== undefined && request.viewer.mayAnswer;

/** `listed` is what is shown, as `useInbox().items`. */
export function usePicking(listed: readonly InboxItem[]): Picking {
  const { sources } = useKit();
  const [active, setActive] = useState(false);
  const [picked, setPicked] = useState(NOTHING);
  const anchor = useRef<string | null>(null);
  const pickable = useMemo(
    () =>
      listed.filter((item) =>
        mayPick(
          sources.find(({ id }) => id === item.source),
          item,
        ),
      ),
    [listed, sources],
  );
  const order = useRef(pickable);
  order.current = pickable;

  const pick = useCallback((key: string, on: boolean, range: boolean) => {
    const keys = range ? between(order.current, anchor.current, key) : [key];
    anchor.current = key;
    setPicked((before) => {
      const next = new Set(before);
      for (const one of keys) {
        if (on) next.add(one);
        else next.delete(one);
      }
      return next;
    });
  }, []);

  return {
    active,
    possible: pickable.length > 0,
    picked,
    items: useMemo(() => pickable.filter(({ key }) => picked.has(key)), [pickable, picked]),
    pickable,
    start: () => setActive(true),
    stop() {
      setActive(false);
      setPicked(NOTHING);
      anchor.current = null;
    },
    pick,
    set: (keys) => setPicked(new Set(keys)),
    drop: (keys) => setPicked((before) => new Set([...before].filter((key) => !keys.has(key)))),
  };
}

/** From the one to the other, both included, whichever comes first. */
function between(items: readonly InboxItem[], from: string | null, to: string): string[] {
  const keys = items.map(({ key }) => key);
  const [a, b] = [keys.indexOf(from ?? to), keys.indexOf(to)];
  return a < 0 ? [to] : keys.slice(Math.min(a, b), Math.max(a, b) + 1);
}
