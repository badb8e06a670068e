'use client';
// The rows of one list, the pill for what arrived since, and what stands there instead of rows.
import type { View } from '@hitl-kit/client';
import { memo, useCallback, useRef } from 'react';
import type { InboxItem } from '../core/pages.ts';
import type { RequestRef } from '../core/source.ts';
import type { InboxReading } from '../hooks/use-inbox.ts';
import { useWords } from '../i18n/index.ts';
import { EmptyPart, InboxPanelPart, PillPart, RowsPart, UnreadablePart } from '../parts/elements.tsx';
import { useKit } from '../provider.tsx';
import { requestQuery } from '../queries.ts';
import { Button } from './elements.tsx';
import { InboxRow } from './inbox-row.tsx';
import { tabId } from './inbox-tabs.tsx';
import { prefetchParts } from './lazy.ts';
import { Notice } from './notice.tsx';

/** What was read this short a time ago, in ms, is not read again before a row is opened. */
const FRESH = 10_000;

export interface InboxListProps {
  inbox: InboxReading;
  view: View;
  panelId: string;
  /** The key of the open request. */
  selected: string | null;
  onOpen(ref: RequestRef): void;
}

export function InboxList({ inbox, view, panelId, selected, onOpen }: InboxListProps) {
  const words = useWords();
  const panel = useRef<HTMLDivElement>(null);

  function reveal(): void {
    inbox.reveal();
    // The pill goes away under the focus; the first new row takes it.
    requestAnimationFrame(() => panel.current?.querySelector<HTMLElement>('[data-hitl-part="row"]')?.focus());
  }

  return (
    <InboxPanelPart look id={panelId} aria-labelledby={tabId(panelId, view)} ref={panel}>
      {inbox.waiting > 0 && (
        <PillPart look onClick={reveal}>
          {words.t('newRequests', { count: inbox.waiting })}
        </PillPart>
      )}
      {inbox.status === 'loading' && <div className="hitl-loading">{words.t('loading')}</div>}
      {inbox.status === 'error' && <Unreadable inbox={inbox} />}
      {inbox.status === 'ready' && inbox.items.length === 0 && (
        <EmptyPart look tabIndex={-1}>
          {words.t(view === 'assigned' ? 'nothingWaits' : 'nothingAnswered')}
        </EmptyPart>
      )}
      {inbox.items.length > 0 && (
        <RowsPart look aria-label={words.t('requestList')}>
          {inbox.items.map((item) => (
            <Row key={item.key} item={item} current={item.key === selected} onOpen={onOpen} />
          ))}
          {inbox.hasMore && (
            <li>
              <Button className="hitl-more" disabled={inbox.loadingMore} onClick={inbox.loadMore}>
                {words.t(inbox.loadingMore ? 'loading' : 'loadMore')}
              </Button>
            </li>
          )}
        </RowsPart>
      )}
    </InboxPanelPart>
  );
}

function Unreadable({ inbox }: { inbox: InboxReading }) {
  const words = useWords();
  const code = inbox.error?.status ? inbox.error.code : null;
  return (
    <UnreadablePart className="hitl-empty">
      <Notice
        tone="danger"
        title={words.t('couldNotLoad')}
        detail={words.t(`reason_${code ?? 'unavailable'}`)}
        actions={<Button onClick={inbox.refresh}>{words.t('tryAgain')}</Button>}
      />
    </UnreadablePart>
  );
}

interface RowProps {
  item: InboxItem;
  current: boolean;
  onOpen(ref: RequestRef): void;
}

function Row({ item, current, onOpen }: RowProps) {
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
  return <SteadyRow request={item.request} rowKey={item.key} now={source.now} {...{ current, open, prefetch }} />;
}

/** Drawn again only when its own request changed: long lists re-read often. */
const SteadyRow = memo(InboxRow);
