'use client';
// The list of requests, and beside it the one that is open; one pane at a time where there is little room.
import type { HitlRequest, View } from '@hitl-kit/client';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { neighbour } from '../core/arrivals.ts';
import { unfiltered } from '../core/filters.ts';
import { type RequestRef, refKey } from '../core/source.ts';
import type { InboxQuery } from '../first-queries.ts';
import { useChunk } from '../hooks/use-chunk.ts';
import { useCount } from '../hooks/use-count.ts';
import { type InboxReading, useInbox } from '../hooks/use-inbox.ts';
import { usePicking } from '../hooks/use-picking.ts';
import { useWords } from '../i18n/localization.tsx';
import {
  BadgePart,
  FinderPart,
  InboxDetailPart,
  InboxHeaderPart,
  InboxListPart,
  InboxPart,
  InboxTitlePart,
  NothingChosenPart,
} from '../parts/elements.tsx';
import { useKit } from '../provider.tsx';
import { Announcer, NewsRegion, useNews } from './announcer.tsx';
import { Button } from './elements.tsx';
import { focusedElement, isDrawn } from './focus.ts';
import { partOf, rowOf, useFocusWish } from './inbox-focus.ts';
import { InboxList } from './inbox-list.tsx';
import { InboxTabs, tabId, useOfferedViews } from './inbox-tabs.tsx';
import { KitRoot } from './kit-root.tsx';
import { laterChunk } from './later-chunk.ts';
import { NotLoaded } from './not-loaded.tsx';
import { RequestView } from './request-view.tsx';
import { useInboxQuery } from './use-inbox-query.ts';

export interface InboxProps {
  /** Which request is open, where the host keeps that (in its URL); absent: the inbox keeps it itself. */
  selected?: { source?: string | undefined; id: string } | null | undefined;
  onSelect?: ((ref: RequestRef | null) => void) | undefined;
  /** The view, its filters and its order, where the host keeps that (in its URL); absent: the inbox keeps it itself. */
  query?: InboxQuery | undefined;
  onQueryChange?: ((query: InboxQuery) => void) | undefined;
  /** Which views have a tab, in this order, the first one that is offered showing at first; absent: all but `created`. `all` needs `administer`. */
  views?: readonly [View, ...View[]] | undefined;
  /** After the server took an answer. */
  onAnswered?: ((request: HitlRequest) => void) | undefined;
  /** Offers the view of everything, and in each request what administrators may do; whether this person is one, the server says. */
  administer?: boolean | undefined;
}

const USUAL_VIEWS = ['assigned', 'snoozed', 'answered', 'all'] as const;

export function Inbox(props: InboxProps) {
  return (
    <KitRoot>
      <Announcer>
        <InboxPanes {...props} />
      </Announcer>
    </KitRoot>
  );
}

function InboxPanes({ selected: given, onSelect, onAnswered, administer, ...props }: InboxProps) {
  const words = useWords();
  const panelId = useId();
  const titleId = useId();
  const { views = USUAL_VIEWS } = props;
  const offered = useOfferedViews(views, administer);
  const first = offered?.[0] ?? views.find((one) => one !== 'all');
  const { query, change, show } = useInboxQuery(props.query, props.onQueryChange, first ?? views[0]);
  const { view } = query;
  const read = useInbox(query);
  // Which view is the first one is not known yet: no other shows in its place meanwhile.
  const inbox: InboxReading = offered || props.query ? read : { ...read, status: 'loading', items: [], waiting: 0 };
  const badge = useCount();
  const { selected, select } = useSelection(given, onSelect);
  const selectedKey = selected && refKey(selected);
  const next = useNext(inbox, selectedKey);
  const panes = useRef<HTMLDivElement>(null);
  const focus = useFocusWish(panes, inbox);
  // Only what the person opened here takes the focus, not what the host's URL opened.
  const [focusFor, setFocusFor] = useState<string | null>(null);
  const picking = usePicking(inbox.items);
  const later = useChunk(laterChunk, true);
  const [retried, setRetried] = useState(false);
  const arrivals = useArrivalNews(inbox, query);

  function open(ref: RequestRef): void {
    setFocusFor(refKey(ref));
    focus.forget();
    select(ref);
  }

  function back(): void {
    if (!selectedKey) return;
    if (isOnePane(panes.current)) select(null);
    setFocusFor(null);
    focus.wish({ row: selectedKey });
  }

  function goOn(): void {
    if (next) {
      open(next);
      return;
    }
    select(null);
    setFocusFor(null);
    if (selectedKey) focus.wish({ listWithout: selectedKey });
  }

  /** The list's own button for it goes away under the focus. */
  function clear(): void {
    focusSearch(panes.current);
    change(unfiltered(query));
  }

  function retry(): void {
    setRetried(true);
    laterChunk.load();
  }
  // What says that it could not be loaded goes away under the focus.
  useEffect(() => {
    if (retried && later.status === 'ready' && focusedElement() === document.body) focusSearch(panes.current);
  }, [retried, later.status]);

  /** Goes on only from what still stands open in the list that it was answered for. */
  function answered(ref: RequestRef, request: HitlRequest): void {
    onAnswered?.(request);
    if (view === 'assigned' && selectedKey === refKey(ref)) goOn();
  }
  // The reply may come after another row was opened.
  const latest = useRef(answered);
  latest.current = answered;

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !isForUs(event) || !selectedKey) return;
    if (!isOnePane(panes.current) && !rowOf(panes.current, selectedKey)) return;
    event.preventDefault();
    back();
  }

  return (
    <InboxPart look state={{ pane: selected ? 'detail' : 'list' }} ref={panes}>
      <InboxListPart look aria-labelledby={titleId}>
        <InboxHeaderPart look>
          <InboxTitlePart look id={titleId} tabIndex={-1}>
            {words.t('inbox')}
          </InboxTitlePart>
          {!!badge && <Badge count={badge} />}
          {view === 'assigned' && later.status === 'ready' && (picking.active || picking.possible) && (
            <Button
              state={{ variant: 'quiet', action: 'select' }}
              onClick={picking.active ? picking.stop : picking.start}
            >
              {words.t(picking.active ? 'done' : 'select')}
            </Button>
          )}
        </InboxHeaderPart>
        <InboxTabs view={view} views={offered ?? []} onChange={show} panelId={panelId} />
        {later.status === 'ready' ? (
          <later.module.InboxSearch query={query} onChange={change} count={inbox.count} />
        ) : (
          <FinderPart look as="div">
            {(retried || later.status === 'failed') && (
              <NotLoaded trying={later.status === 'loading'} onRetry={retry} />
            )}
          </FinderPart>
        )}
        <InboxList
          inbox={inbox}
          query={query}
          onClear={clear}
          panelId={panelId}
          labelId={offered?.includes(view) ? tabId(panelId, view) : titleId}
          selected={selectedKey}
          picking={view === 'assigned' && picking.active ? picking : null}
          onOpen={open}
        />
        {picking.active && later.status === 'ready' && (
          <div hidden={view !== 'assigned'}>
            <later.module.BulkBar picking={picking} onOpen={open} />
          </div>
        )}
      </InboxListPart>
      <InboxDetailPart look aria-label={words.t('request')} onKeyDown={onKeyDown}>
        {selected ? (
          <RequestView
            id={selected.id}
            source={selected.source}
            focusSubject={focusFor === selectedKey}
            onAnswered={(request) => latest.current(selected, request)}
            onNext={next && view === 'assigned' ? goOn : undefined}
            onBack={back}
            onOpen={open}
            administer={administer}
          />
        ) : (
          <NothingChosenPart look className="hitl-empty">
            {inbox.items.length > 0 && words.t('chooseRequest')}
          </NothingChosenPart>
        )}
      </InboxDetailPart>
      <NewsRegion said={arrivals} />
    </InboxPart>
  );
}

function Badge({ count }: { count: number }) {
  const words = useWords();
  return (
    <BadgePart look>
      <span aria-hidden="true">{words.number(count)}</span>
      <span className="hitl-visually-hidden">{words.t('badge', { count })}</span>
    </BadgePart>
  );
}

function useSelection(given: InboxProps['selected'], onSelect: InboxProps['onSelect']) {
  const { sources } = useKit();
  const [own, setOwn] = useState<RequestRef | null>(null);
  const selected: RequestRef | null =
    given === undefined ? own : given && { source: given.source ?? sources[0]?.id ?? '', id: given.id };
  return {
    selected,
    select(ref: RequestRef | null) {
      setOwn(ref);
      onSelect?.(ref);
    },
  };
}

/** The request to go on with: the open one may have left the list already, so its last place counts. */
function useNext({ items }: InboxReading, selected: string | null): RequestRef | null {
  const keys = items.map(({ key }) => key);
  const order = useRef<string[]>([]);
  const listed = selected === null || keys.includes(selected);
  useEffect(() => {
    if (listed) order.current = keys;
  });
  if (selected === null) return null;
  const left = new Set(keys.filter((key) => key !== selected));
  const next = neighbour(listed ? keys : order.current, selected, left) ?? keys.find((key) => key !== selected);
  return items.find(({ key }) => key === next) ?? null;
}

/** Says that rows arrived: only those that were not said before. */
function useArrivalNews({ waiting }: InboxReading, query: InboxQuery) {
  const words = useWords();
  const { said, say } = useNews();
  const list = JSON.stringify(query);
  const before = useRef({ list, waiting });
  useEffect(() => {
    const arrived = waiting - (before.current.list === list ? before.current.waiting : 0);
    before.current = { list, waiting };
    if (arrived > 0) say(words.t('newRequestsArrived', { count: arrived }));
  }, [list, waiting, words, say]);
  return said;
}

function focusSearch(panes: HTMLElement | null): void {
  partOf(panes, 'search')?.querySelector('input')?.focus();
}

/** Whether the open request stands in the place of the list. */
const isOnePane = (panes: HTMLElement | null): boolean => !isDrawn(partOf(panes, 'inbox-list'));

/** Not what a field, an input method or something inside has taken. */
function isForUs({ nativeEvent, target, defaultPrevented }: KeyboardEvent): boolean {
  const inField = (target as Element).closest('input, textarea, select, [contenteditable]');
  return !defaultPrevented && !nativeEvent.isComposing && !inField;
}
