'use client';
// What happened to a request, oldest first, folded when long; what was asked before it and after it; and the place to
// comment, also when all is decided.
import type { HitlEvent, HitlRequest } from '@hitl-kit/client';
import { type RefObject, useEffect, useId, useRef, useState } from 'react';
import type { HitlSource, RequestRef } from '../core/source.ts';
import { useHistory } from '../hooks/use-history.ts';
import { useWords } from '../i18n/words-of-request.ts';
import { EventPart, HistoryPart } from '../parts/around-elements.tsx';
import { HistoryList } from './around-elements.tsx';
import { Button } from './elements.tsx';
import { EventLine } from './event-line.tsx';
import { focusedElement } from './focus.ts';
import { NotLoaded } from './not-loaded.tsx';
import { Thread } from './thread.tsx';
import { CommentTool } from './tool-comment.tsx';

/** From this many on, only the last ones show until somebody asks. */
const FOLD_ABOVE = 5;
const LEFT_WHEN_FOLDED = 3;

export interface HistoryProps {
  source: HitlSource;
  request: HitlRequest;
  /** Opens another request; without it there is nothing to press. */
  onOpen?: ((ref: RequestRef) => void) | undefined;
}

export function History({ source, request, onOpen }: HistoryProps) {
  const words = useWords();
  const { status, events, error, hasMore, loadMore, loadingMore, refresh } = useHistory(source, request);
  const [tried, setTried] = useState(false);
  const box = useRef<HTMLElement>(null);
  const list = useRef<HTMLOListElement>(null);
  const threaded = request.supersedes !== null || request.supersededBy !== null;
  // That it was asked already stands at the top.
  const shown = events.length < 2 ? [] : events;
  const unread = status === 'error' || (error !== null && hasMore);
  const offersMore = hasMore && !unread;
  const askedForMore = useRef(false);

  useEffect(() => {
    if (loadingMore || !askedForMore.current) return;
    askedForMore.current = false;
    if (offersMore) return;
    // The button went away under the focus; what it brought takes it.
    if (focusedElement() === document.body) (list.current ?? box.current)?.focus();
  }, [offersMore, loadingMore]);

  if (shown.length === 0 && !threaded && !source.comment && !unread && !tried) return null;

  function retry(): void {
    // The button goes away under the focus.
    box.current?.focus();
    setTried(true);
    if (hasMore) loadMore();
    else refresh();
  }

  return (
    <HistoryPart look aria-label={words.t('history')} tabIndex={-1} ref={box}>
      {(shown.length > 0 || threaded || unread || tried) && <h3>{words.t('history')}</h3>}
      {threaded && <Thread {...{ source, request, onOpen }} />}
      {shown.length > 0 && <Timeline events={shown} {...{ source, request, list }} />}
      {unread && <NotLoaded onRetry={retry} />}
      {offersMore && (
        <Button
          state={{ variant: 'link' }}
          aria-disabled={loadingMore || undefined}
          onClick={() => {
            askedForMore.current = true;
            if (!loadingMore) loadMore();
          }}
        >
          {words.t(loadingMore ? 'loading' : 'loadMore')}
        </Button>
      )}
      {source.comment && <CommentTool source={source} request={request} />}
    </HistoryPart>
  );
}

interface TimelineProps extends Omit<HistoryProps, 'onOpen'> {
  events: HitlEvent[];
  list: RefObject<HTMLOListElement | null>;
}

function Timeline({ events, source, request, list }: TimelineProps) {
  const words = useWords();
  const listId = useId();
  const [unfolded, setUnfolded] = useState(false);
  const hidden = unfolded || events.length <= FOLD_ABOVE ? 0 : events.length - LEFT_WHEN_FOLDED;

  function unfold(): void {
    setUnfolded(true);
    // The button goes away under the focus; what it brought takes it.
    requestAnimationFrame(() => list.current?.focus());
  }

  return (
    <>
      {hidden > 0 && (
        <Button state={{ variant: 'link' }} aria-controls={listId} aria-expanded={false} onClick={unfold}>
          {words.t('showEarlier', { count: hidden })}
        </Button>
      )}
      <HistoryList aria-label={words.t('history')} id={listId} tabIndex={-1} ref={list}>
        {events.slice(hidden).map((event) => (
          <EventPart key={event.seq} look state={{ type: event.type }}>
            <EventLine event={event} request={request} now={source.now} />
          </EventPart>
        ))}
      </HistoryList>
    </>
  );
}
