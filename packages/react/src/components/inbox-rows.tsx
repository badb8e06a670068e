'use client';
// The rows of one list. Arrow keys move between them; of a long list only what can be seen is drawn.
import {
  type KeyboardEvent,
  memo,
  type ReactNode,
  type RefObject,
  useCallback,
  useEffect,
  useRef,
  useState,
} from 'react';
import type { InboxItem } from '../core/pages.ts';
import type { RequestRef } from '../core/source.ts';
import { requestQuery } from '../first-queries.ts';
import { useChunk } from '../hooks/use-chunk.ts';
import type { InboxReading } from '../hooks/use-inbox.ts';
import { mayPick, type Picking } from '../hooks/use-picking.ts';
import { useWords } from '../i18n/localization.tsx';
import { CheckPart, RowCheckPart, RowItemPart, RowsPart } from '../parts/elements.tsx';
import { useKit } from '../provider.tsx';
import type { BringBackProps } from './bring-back.tsx';
import { Button } from './elements.tsx';
import { focusedElement } from './focus.ts';
import { InboxRow } from './inbox-row.tsx';
import { laterChunk } from './later-chunk.ts';
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
  /** Of snoozed ones: they can be brought back, and then leave. */
  onLeave: ((key: string) => void) | undefined;
}

export function InboxRows({ inbox, selected, picking, onOpen, onLeave }: InboxRowsProps) {
  const words = useWords();
  const { items, count = 0, hasMore } = inbox;
  const list = useRef<HTMLUListElement>(null);
  const focus = useRowFocus(list, inbox);
  const { pieces, heightOf, windowed } = useRowWindow(list, items, [focus.focused, selected]);
  const later = useChunk(laterChunk, onLeave !== undefined);
  const BringBack = later.status === 'ready' ? later.module.BringBack : undefined;
  const setSize = hasMore ? Math.max(count, items.length) : items.length;

  return (
    <RowsPart
      look
      aria-label={words.t('requestList')}
      state={{ windowed }}
      ref={list}
      onKeyDown={focus.onKeyDown}
      onFocus={({ target }) => windowed && focus.note(keyOf(target))}
      onBlur={({ relatedTarget }) => windowed && focus.note(keyOf(relatedTarget))}
    >
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
              picked={picking?.picked.has(item.key)}
              onPick={picking?.pick}
              onOpen={onOpen}
              onLeave={onLeave}
              BringBack={BringBack}
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

const keyOf = (element: EventTarget | null): string | null => (element as HTMLElement | null)?.dataset?.key ?? null;

/** The row that has the focus stays drawn; arrow keys, Home and End move it, and so does a further page. */
function useRowFocus(list: RefObject<HTMLUListElement | null>, { items }: InboxReading) {
  const [focused, note] = useState<string | null>(null);
  const wish = useRef<{ key: string; tag: string } | null>(null);
  const moreAfter = useRef<number | null>(null);

  // A row may have to be drawn first.
  useEffect(() => {
    if (!wish.current) return;
    const { key, tag } = wish.current;
    wish.current = null;
    list.current?.querySelector<HTMLElement>(`${tag}[data-key="${CSS.escape(key)}"]`)?.focus();
  });

  useEffect(() => {
    const before = moreAfter.current;
    if (before === null || items.length <= before) return;
    moreAfter.current = null;
    const active = focusedElement();
    const key = items[before]?.key;
    if (key && (active === document.body || active?.matches('[data-action="more"]'))) go(key, 'button');
  });

  function go(key: string, tag: string): void {
    wish.current = { key, tag };
    note(key);
  }

  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    const at = items.findIndex(({ key }) => key === keyOf(event.target));
    const last = items.length - 1;
    const to = { ArrowDown: Math.min(at + 1, last), ArrowUp: Math.max(at - 1, 0), Home: 0, End: last }[event.key];
    const item = to === undefined ? undefined : items[to];
    if (at < 0 || !item || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (to !== at) go(item.key, (event.target as Element).tagName);
  }

  return {
    focused,
    note,
    onKeyDown,
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
  picked: boolean | undefined;
  /** It can be selected, if the source can answer several at once. */
  onPick: Picking['pick'] | undefined;
  onOpen(ref: RequestRef): void;
  /** Of a snoozed one: it can be brought back, and then leaves. */
  onLeave?: ((key: string) => void) | undefined;
  /** Absent until it is loaded. */
  BringBack: ((props: BringBackProps) => ReactNode) | undefined;
}

function Row({ item, place, setSize, current, picked = false, onPick, onOpen, onLeave, BringBack }: RowProps) {
  const words = useWords();
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
      {onPick && mayPick(source, item) && (
        <RowCheckPart look className="hitl-choice">
          <CheckPart
            look
            type="checkbox"
            checked={picked}
            aria-label={words.t('selectOne', { subject: item.request.subject })}
            data-key={item.key}
            onChange={() => {}}
            onClick={({ currentTarget, shiftKey }) => onPick(item.key, currentTarget.checked, shiftKey)}
          />
        </RowCheckPart>
      )}
      <SteadyRow request={item.request} rowKey={item.key} now={source.now} {...{ current, open, prefetch }} />
      {onLeave && BringBack && source.snooze && <BringBack source={source} item={item} onLeave={onLeave} />}
    </RowItemPart>
  );
}

/** Drawn again only when its own request changed: long lists re-read often. */
const SteadyRow = memo(InboxRow);
