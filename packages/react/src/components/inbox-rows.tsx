'use client';
// The rows of one list. Arrow keys move between them; of a long list only what can be seen is drawn.
import {
  type FocusEvent,
  type KeyboardEvent,
  memo,
  type RefObject,
  useCallback,
  useEffect,
  useRef,
  useState,
} from 'react';
import { neighbour } from '../core/arrivals.ts';
import type { InboxItem } from '../core/pages.ts';
import type { RequestRef } from '../core/source.ts';
import { requestQuery } from '../first-queries.ts';
import { useChunk } from '../hooks/use-chunk.ts';
import type { InboxReading } from '../hooks/use-inbox.ts';
import type { Picking } from '../hooks/use-picking.ts';
import { useWords } from '../i18n/localization.tsx';
import { RowItemPart, RowsPart } from '../parts/elements.tsx';
import { useKit } from '../provider.tsx';
import { Button } from './elements.tsx';
import { focusedElement } from './focus.ts';
import { InboxRow } from './inbox-row.tsx';
import { type Later, laterChunk } from './later-chunk.ts';
import { prefetchParts } from './lazy.ts';
import { useRowWindow } from './use-row-window.ts';

/** What was read this short a time ago, in ms, is not read again before a row is opened. */
const FRESH = 10_000;

export interface InboxRowsProps {
  inbox: InboxReading;
  /** The key of the open request. */
  selected: string | null;
  /** Where rows are selected now. */
  picking: Picking | null;
  onOpen(ref: RequestRef): void;
  /** They can be brought back. */
  snoozed: boolean;
}

export function InboxRows({ inbox, selected, picking, onOpen, snoozed }: InboxRowsProps) {
  const words = useWords();
  const { items, count = 0, hasMore } = inbox;
  const list = useRef<HTMLUListElement>(null);
  const focus = useRowFocus(list, inbox, selected, picking?.pickable);
  const { pieces, heightOf, windowed } = useRowWindow(list, items, [focus.stop, focus.checkStop, selected]);
  // The inbox has it loaded.
  const chunk = useChunk(laterChunk, false);
  const later = chunk.status === 'ready' ? chunk.module : undefined;
  const setSize = hasMore ? Math.max(count, items.length) : items.length;

  return (
    <RowsPart look aria-label={words.t('requestList')} state={{ windowed }} ref={list} {...focus.handlers}>
      {pieces.map((piece) => {
        if ('leftOut' in piece) {
          return (
            <li key={`before-${piece.before}`} aria-hidden="true" style={{ blockSize: heightOf(piece.leftOut) }} />
          );
        }
        const item = items[piece.place];
        return (
          item && (
            <Row
              key={item.key}
              item={item}
              place={windowed ? piece.place + 1 : undefined}
              setSize={windowed ? setSize : undefined}
              current={item.key === selected}
              tabIndex={item.key === focus.stop ? 0 : -1}
              checkTabIndex={item.key === focus.checkStop ? 0 : -1}
              {...{ picking, onOpen, snoozed, later }}
            />
          )
        );
      })}
      {hasMore && (
        <li>
          <Button
            state={{ action: 'more' }}
            aria-disabled={inbox.loadingMore || undefined}
            onClick={() => {
              if (inbox.loadingMore) return;
              focus.followMore();
              inbox.loadMore();
            }}
          >
            {words.t(inbox.loadingMore ? 'loading' : 'loadMore')}
          </Button>
        </li>
      )}
    </RowsPart>
  );
}

const ROW = '[data-hitl-part="row"]';
/** What of a row has the focus: the row itself, or what stands beside it. */
const columnOf = ({ dataset }: HTMLElement) => `[data-hitl-part="${dataset.hitlPart}"]`;

/**
 * One row is in the Tab order, and so always drawn: the one that had the focus last, else the open one, else the first. So
 * is one checkbox: its own, or the nearest. Arrow keys, Home and End move within a column, and a further page moves on.
 */
function useRowFocus(
  list: RefObject<HTMLUListElement | null>,
  { items, loadingMore }: InboxReading,
  open: string | null,
  pickable: readonly InboxItem[] = [],
) {
  const [last, note] = useState<string | null>(null);
  const [keys, checks] = [items, pickable].map((some) => some.map(({ key }) => key)) as [string[], string[]];
  const order = useRef(keys);
  const wish = useRef<string | null>(null);
  const moreAfter = useRef(-1);
  // It left: the one beside it takes its place.
  if (last && !keys.includes(last)) note(neighbour(order.current, last, new Set(keys)));
  const stop = [last, open].find((key) => key && keys.includes(key)) ?? keys[0] ?? null;

  // A wish holds for one drawing, in which its row is drawn because it is the one in the Tab order.
  useEffect(() => {
    order.current = keys;
    const element = wish.current && list.current?.querySelector<HTMLElement>(wish.current);
    wish.current = null;
    if (element) element.focus();
  });

  // What came of the further page is listed by now; if it could not be loaded, nobody waits for it any more.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when that ends
  useEffect(() => {
    if (loadingMore) return;
    const key = keys[moreAfter.current];
    moreAfter.current = -1;
    const active = focusedElement();
    if (key && (active === document.body || active?.matches('[data-action="more"]'))) go(key, ROW);
  }, [loadingMore]);

  /** Never to the one that has it: nothing would be drawn anew. */
  function go(key: string, column: string): void {
    wish.current = `${column}[data-key="${CSS.escape(key)}"]`;
    note(key);
  }

  return {
    stop,
    checkStop: stop && checks.includes(stop) ? stop : stop && neighbour(keys, stop, new Set(checks)),
    handlers: {
      onFocus({ target }: FocusEvent<HTMLElement>) {
        if (target.dataset.key) note(target.dataset.key);
      },
      onKeyDown(event: KeyboardEvent<HTMLElement>) {
        const target = event.target as HTMLElement;
        const column = target.matches('input') ? checks : keys;
        const at = column.indexOf(target.dataset.key ?? '');
        const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: column.length - 1 }[event.key];
        if (at < 0 || to === undefined || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        const key = column[to];
        if (key && to !== at) go(key, columnOf(target));
      },
    },
    followMore() {
      moreAfter.current = items.length;
    },
  };
}

interface RowProps {
  item: InboxItem;
  /** From 1, and of how many, where not all are drawn. */
  place: number | undefined;
  setSize: number | undefined;
  current: boolean;
  tabIndex: number;
  /** Where rows are selected now; and whether this one's checkbox is in the Tab order. */
  picking: Picking | null;
  checkTabIndex: number;
  onOpen(ref: RequestRef): void;
  snoozed: boolean;
  /** Absent until it is loaded. */
  later: Later | undefined;
}

function Row({ item, place, setSize, current, tabIndex, picking, checkTabIndex, onOpen, snoozed, later }: RowProps) {
  const { sources, queryClient } = useKit();
  const source = sources.find(({ id }) => id === item.source);
  const latest = useRef(onOpen);
  latest.current = onOpen;
  const open = useCallback(() => latest.current({ source: item.source, id: item.id }), [item.source, item.id]);
  const prefetch = useCallback(() => {
    if (!source) return;
    const reading = { ...requestQuery(source, item.id), staleTime: FRESH };
    queryClient.fetchQuery(reading).then(prefetchParts, () => undefined);
  }, [queryClient, source, item.id]);
  if (!source) return null;
  return (
    <RowItemPart look aria-posinset={place} aria-setsize={setSize}>
      {picking && later && <later.RowCheck {...{ source, item, picking }} tabIndex={checkTabIndex} />}
      <SteadyRow request={item.request} rowKey={item.key} now={source.now} {...{ current, tabIndex, open, prefetch }} />
      {snoozed && later && source.snooze && <later.BringBack {...{ source, item, tabIndex }} />}
    </RowItemPart>
  );
}

/** Drawn again only when its own request changed: long lists re-read often. */
const SteadyRow = memo(InboxRow);
