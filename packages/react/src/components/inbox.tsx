'use client';
// The list of requests, and beside it the one that is open; one pane at a time where there is little room.
import type { HitlRequest, View } from '@hitl-kit/client';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { neighbour } from '../core/arrivals.ts';
import { type RequestRef, refKey } from '../core/source.ts';
import { type InboxReading, useInbox } from '../hooks/use-inbox.ts';
import { useWords } from '../i18n/index.ts';
import { useKit } from '../provider.tsx';
import { InboxList } from './inbox-list.tsx';
import { InboxTabs } from './inbox-tabs.tsx';
import { KitRoot } from './kit-root.tsx';
import { labelsOf } from './labels.ts';
import { RequestView } from './request-view.tsx';

export interface InboxProps {
  /** Which request is open, where the host keeps that (in its URL); absent: the inbox keeps it itself. */
  selected?: { source?: string | undefined; id: string } | null | undefined;
  onSelect?: ((ref: RequestRef | null) => void) | undefined;
  /** After the server took an answer. */
  onAnswered?: ((request: HitlRequest) => void) | undefined;
}

export function Inbox(props: InboxProps) {
  return (
    <KitRoot>
      <InboxPanes {...props} />
    </KitRoot>
  );
}

function InboxPanes({ selected: given, onSelect, onAnswered }: InboxProps) {
  const words = useWords();
  const panelId = useId();
  const titleId = useId();
  const [view, setView] = useState<View>('assigned');
  const inbox = useInbox({ view });
  const badge = useBadge(inbox, view);
  const { selected, select } = useSelection(given, onSelect);
  const next = useNext(inbox, selected && refKey(selected));
  const panes = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLElement>(null);
  // Only what the person opened here takes the focus, not what the host's URL opened.
  const [focusFor, setFocusFor] = useState<string | null>(null);
  const [focusEmpty, setFocusEmpty] = useState(false);
  const said = useAnnouncements(inbox);
  const [told, setTold] = useState('');

  // The list empties only when it was read again.
  const isEmpty = inbox.status === 'ready' && inbox.items.length === 0;
  useEffect(() => {
    if (!focusEmpty || !isEmpty) return;
    setFocusEmpty(false);
    focusPart(panes.current, 'empty');
  }, [focusEmpty, isEmpty]);

  function open(ref: RequestRef): void {
    setFocusFor(refKey(ref));
    setFocusEmpty(false);
    select(ref);
  }

  function back(): void {
    const key = selected && refKey(selected);
    const onePane = list.current?.getClientRects().length === 0;
    if (onePane) select(null);
    setFocusFor(null);
    requestAnimationFrame(() => focusRow(panes.current, key));
  }

  function goOn(): void {
    if (next) {
      open(next);
      return;
    }
    select(null);
    focusPart(panes.current, 'inbox-title');
    setFocusEmpty(true);
  }

  function answered(source: string, request: HitlRequest): void {
    const options = words.quoted(labelsOf(request.response?.chosenOptions ?? [], request.options));
    setTold(words.t('youAnswered', { options, when: words.t('justNow') }));
    onAnswered?.(request);
    if (selected && refKey(selected) === refKey({ source, id: request.id })) goOn();
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    back();
  }

  return (
    <div className="hitl-inbox" data-hitl-part="inbox" data-pane={selected ? 'detail' : 'list'} ref={panes}>
      <section className="hitl-inbox-list" data-hitl-part="inbox-list" aria-labelledby={titleId} ref={list}>
        <header className="hitl-inbox-header" data-hitl-part="inbox-header">
          <h2 className="hitl-inbox-title" data-hitl-part="inbox-title" id={titleId} tabIndex={-1}>
            {words.t('inbox')}
          </h2>
          {!!badge && <Badge count={badge} />}
        </header>
        <InboxTabs view={view} onChange={setView} panelId={panelId} />
        <InboxList inbox={inbox} view={view} panelId={panelId} selected={selected && refKey(selected)} onOpen={open} />
      </section>
      <section
        className="hitl-inbox-detail"
        data-hitl-part="inbox-detail"
        aria-label={words.t('request')}
        onKeyDown={onKeyDown}
      >
        {selected ? (
          <RequestView
            key={refKey(selected)}
            id={selected.id}
            source={selected.source}
            focusSubject={focusFor === refKey(selected)}
            onAnswered={(request) => answered(selected.source, request)}
            onNext={next && view === 'assigned' ? goOn : undefined}
            onBack={back}
          />
        ) : (
          <div className="hitl-empty" data-hitl-part="nothing-chosen">
            {inbox.items.length > 0 && words.t('chooseRequest')}
          </div>
        )}
      </section>
      <div className="hitl-visually-hidden" role="status">
        {told} {said}
      </div>
    </div>
  );
}

function Badge({ count }: { count: number }) {
  const words = useWords();
  return (
    <span className="hitl-badge" data-hitl-part="badge">
      <span aria-hidden="true">{words.number(count)}</span>
      <span className="hitl-visually-hidden">{words.t('badge', { count })}</span>
    </span>
  );
}

/** What waits for me, whatever list is open: the server's count and nothing else. */
function useBadge(inbox: InboxReading, view: View): number | undefined {
  const assigned = useInbox({ view: 'assigned' }).count;
  return view === 'assigned' ? inbox.count : assigned;
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

function useAnnouncements({ waiting }: InboxReading): string {
  const words = useWords();
  return waiting === 0 ? '' : words.t('newRequestsArrived', { count: waiting });
}

function focusRow(panes: HTMLElement | null, key: string | null): void {
  const row = key && panes?.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`);
  if (row) row.focus();
  else focusPart(panes, 'inbox-title');
}

function focusPart(panes: HTMLElement | null, part: string): void {
  panes?.querySelector<HTMLElement>(`[data-hitl-part="${part}"]`)?.focus();
}
