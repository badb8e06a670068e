'use client';
// The rows of one list, the pill for what arrived since, and what stands there instead of rows.
import type { View } from '@hitl-kit/client';
import { memo, useCallback, useRef } from 'react';
import { isFiltered } from '../core/filters.ts';
import type { InboxItem } from '../core/pages.ts';
import type { RequestRef } from '../core/source.ts';
import type { InboxReading } from '../hooks/use-inbox.ts';
import { useWords, type WordKey } from '../i18n/index.ts';
import { useKit } from '../provider.tsx';
import { type InboxQuery, requestQuery } from '../queries.ts';
import { BringBack } from './bring-back.tsx';
import { Button } from './elements.tsx';
import { InboxRow } from './inbox-row.tsx';
import { tabId } from './inbox-tabs.tsx';
import { prefetchParts } from './lazy.ts';
import { Notice } from './notice.tsx';
import { mayPick, type Picking } from './use-picking.ts';

const NOTHING: Record<View, WordKey & `nothing${string}`> = {
  assigned: 'nothingWaits',
  snoozed: 'nothingSnoozed',
  answered: 'nothingAnswered',
  created: 'nothingAtAll',
  all: 'nothingAtAll',
};

/** What was read this short a time ago, in ms, is not read again before a row is opened. */
const FRESH = 10_000;

export interface InboxListProps {
  inbox: InboxReading;
  query: InboxQuery;
  /** Takes all filters away. */
  onClear(): void;
  panelId: string;
  /** The key of the open request. */
  selected: string | null;
  /** Where rows are selected now. */
  picking: Picking | null;
  onOpen(ref: RequestRef): void;
  /** A row that had the focus leaves the list. */
  onLeave(key: string): void;
}

export function InboxList(props: InboxListProps) {
  const { inbox, query, panelId, selected, picking, onOpen, onLeave, onClear } = props;
  const { view } = query;
  const words = useWords();
  const panel = useRef<HTMLDivElement>(null);

  function reveal(): void {
    inbox.reveal();
    // The pill goes away under the focus; the first new row takes it.
    requestAnimationFrame(() => panel.current?.querySelector<HTMLElement>('[data-hitl-part="row"]')?.focus());
  }

  return (
    <div
      className="hitl-inbox-panel"
      data-hitl-part="inbox-panel"
      role="tabpanel"
      id={panelId}
      aria-labelledby={tabId(panelId, view)}
      ref={panel}
    >
      {inbox.waiting > 0 && (
        <button type="button" className="hitl-pill" data-hitl-part="pill" onClick={reveal}>
          {words.t('newRequests', { count: inbox.waiting })}
        </button>
      )}
      {inbox.status === 'loading' && <div className="hitl-loading">{words.t('loading')}</div>}
      {inbox.status === 'error' && <Unreadable inbox={inbox} />}
      {inbox.status === 'ready' && inbox.items.length === 0 && (
        <div className="hitl-empty" data-hitl-part="empty" tabIndex={-1}>
          {isFiltered(query) ? (
            <>
              <p>{words.t('nothingMatches')}</p>
              <Button onClick={onClear}>{words.t('clearAll')}</Button>
            </>
          ) : (
            words.t(NOTHING[view])
          )}
        </div>
      )}
      {inbox.items.length > 0 && (
        <ul className="hitl-rows" data-hitl-part="rows" aria-label={words.t('requestList')}>
          {inbox.items.map((item) => (
            <Row
              key={item.key}
              item={item}
              current={item.key === selected}
              picked={picking?.picked.has(item.key)}
              onPick={picking?.pick}
              onOpen={onOpen}
              onLeave={view === 'snoozed' ? onLeave : undefined}
            />
          ))}
          {inbox.hasMore && (
            <li>
              <Button className="hitl-more" disabled={inbox.loadingMore} onClick={inbox.loadMore}>
                {words.t(inbox.loadingMore ? 'loading' : 'loadMore')}
              </Button>
            </li>
          )}
        </ul>
      )}
    </div>
  );
}

function Unreadable({ inbox }: { inbox: InboxReading }) {
  const words = useWords();
  const code = inbox.error?.status ? inbox.error.code : null;
  return (
    <div className="hitl-empty" data-hitl-part="unreadable">
      <Notice
        tone="danger"
        title={words.t('couldNotLoad')}
        detail={words.t(`reason_${code ?? 'unavailable'}`)}
        actions={<Button onClick={inbox.refresh}>{words.t('tryAgain')}</Button>}
      />
    </div>
  );
}

interface RowProps {
  item: InboxItem;
  current: boolean;
  picked: boolean | undefined;
  /** It can be selected, if the source can answer several at once. */
  onPick: Picking['pick'] | undefined;
  onOpen(ref: RequestRef): void;
  /** Of a snoozed one: it can be brought back, and then leaves. */
  onLeave?: ((key: string) => void) | undefined;
}

function Row({ item, current, picked = false, onPick, onOpen, onLeave }: RowProps) {
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
    <li className="hitl-row-item" data-hitl-part="row-item">
      {onPick && mayPick(source, item) && (
        <label className="hitl-choice hitl-row-check">
          <input
            type="checkbox"
            checked={picked}
            aria-label={words.t('selectOne', { subject: item.request.subject })}
            data-key={item.key}
            onChange={() => {}}
            onClick={({ currentTarget, shiftKey }) => onPick(item.key, currentTarget.checked, shiftKey)}
          />
        </label>
      )}
      <SteadyRow request={item.request} rowKey={item.key} now={source.now} {...{ current, open, prefetch }} />
      {onLeave && source.snooze && <BringBack source={source} item={item} onLeave={onLeave} />}
    </li>
  );
}

/** Drawn again only when its own request changed: long lists re-read often. */
const SteadyRow = memo(InboxRow);
