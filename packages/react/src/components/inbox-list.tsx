'use client';
// One list: the pill for what arrived since, its rows, and what stands there instead of rows.
import type { View } from '@hitl-kit/client';
import { useEffect, useRef } from 'react';
import { isFiltered } from '../core/filters.ts';
import type { RequestRef } from '../core/source.ts';
import type { InboxQuery } from '../first-queries.ts';
import { useChunk } from '../hooks/use-chunk.ts';
import type { InboxReading } from '../hooks/use-inbox.ts';
import type { Picking } from '../hooks/use-picking.ts';
import { useWords } from '../i18n/localization.tsx';
import { whyUnread } from '../i18n/why-unread.ts';
import type { FirstKey } from '../i18n/words.ts';
import { EmptyPart, InboxPanelPart, LoadingPart, PillPart, UnreadablePart } from '../parts/elements.tsx';
import { useAnnounce } from './announcer.tsx';
import { Button } from './elements.tsx';
import { focusedElement } from './focus.ts';
import { InboxRows } from './inbox-rows.tsx';
import { laterChunk } from './later-chunk.ts';
import { NotLoaded } from './not-loaded.tsx';

const NOTHING: Record<View, FirstKey & `nothing${string}`> = {
  assigned: 'nothingWaits',
  snoozed: 'nothingSnoozed',
  answered: 'nothingAnswered',
  created: 'nothingAsked',
  all: 'nothingAtAll',
};

export interface InboxListProps {
  inbox: InboxReading;
  query: InboxQuery;
  /** Takes all filters away. */
  onClear(): void;
  panelId: string;
  /** Of what names it. */
  labelId: string;
  /** The key of the open request. */
  selected: string | null;
  /** Where rows are selected now. */
  picking: Picking | null;
  onOpen(ref: RequestRef): void;
}

export function InboxList(props: InboxListProps) {
  const { inbox, query, panelId, labelId, selected, picking, onOpen, onClear } = props;
  const { view } = query;
  const words = useWords();
  const announce = useAnnounce();
  const panel = useRef<HTMLDivElement>(null);
  const later = useChunk(laterChunk, true);
  const isWhole = Object.keys(inbox.failed).length === 0;

  const hasFocus = useRef(false);
  const toFirst = useRef(false);
  function reveal(): void {
    toFirst.current = true;
    inbox.reveal();
  }

  const retried = useRef<'stale' | 'missing' | null>(null);
  function retry(): void {
    retried.current = isWhole ? 'stale' : 'missing';
    inbox.refresh();
  }

  // What was missing shows: it was asked for, this once.
  useEffect(() => {
    if (!retried.current || inbox.reading) return;
    const isRead = inbox.status === 'ready' && inbox.staleSince === null && isWhole;
    if (isRead && retried.current === 'missing' && inbox.waiting > 0) return inbox.reveal();
    retried.current = null;
    toFirst.current = isRead;
    // Its notice stood there before.
    if (inbox.status === 'error') announce(words.t('couldNotLoad'));
  });

  // What had the focus went away: the row in the Tab order takes it, or the first one after new rows were asked for.
  useEffect(() => {
    if (retried.current) return;
    const row = `[data-hitl-part="row"]${toFirst.current ? '' : '[tabindex="0"]'}`;
    toFirst.current = false;
    if (!hasFocus.current || focusedElement() !== document.body) return;
    panel.current?.querySelector<HTMLElement>(`${row}, [data-hitl-part="empty"]`)?.focus();
  });

  return (
    <InboxPanelPart
      look
      id={panelId}
      aria-labelledby={labelId}
      ref={panel}
      onFocus={() => {
        hasFocus.current = true;
      }}
      onBlur={() => {
        hasFocus.current = false;
      }}
    >
      {later.status === 'ready' && <later.module.NotAllRead inbox={inbox} onRetry={retry} />}
      {inbox.waiting > 0 && (
        <PillPart look onClick={reveal}>
          {words.t('newRequests', { count: inbox.waiting })}
        </PillPart>
      )}
      {inbox.status === 'loading' && <LoadingPart look>{words.t('loading')}</LoadingPart>}
      {inbox.status === 'error' && (
        <UnreadablePart look className="hitl-empty">
          <NotLoaded
            detail={words.t(whyUnread(inbox.error?.status ? inbox.error.code : 'unavailable'))}
            trying={inbox.reading}
            onRetry={retry}
          />
        </UnreadablePart>
      )}
      {inbox.status === 'ready' && inbox.items.length === 0 && (isWhole || isFiltered(query)) && (
        <EmptyPart look tabIndex={-1}>
          {isFiltered(query) ? (
            <>
              <p>{words.t('nothingMatches')}</p>
              <Button onClick={onClear}>{words.t('clearAll')}</Button>
            </>
          ) : (
            words.t(NOTHING[view])
          )}
        </EmptyPart>
      )}
      {inbox.items.length > 0 && (
        <InboxRows inbox={inbox} selected={selected} picking={picking} onOpen={onOpen} snoozed={view === 'snoozed'} />
      )}
    </InboxPanelPart>
  );
}
