'use client';
// Which list: what waits for me, what I snoozed, what is answered, what I asked, or everything, for whom the server lets in.
// Arrow keys move between the tabs.
import type { View } from '@hitl-kit/client';
import type { KeyboardEvent } from 'react';
import { useMaySeeAll } from '../hooks/use-may-see-all.ts';
import { useWords } from '../i18n/localization.tsx';
import type { WordKey } from '../i18n/words.ts';
import { TabPart, TabsPart } from '../parts/elements.tsx';
import { useKit } from '../provider.tsx';

const LABELS = {
  assigned: 'waitingForMe',
  snoozed: 'snoozedTab',
  answered: 'answeredTab',
  created: 'createdTab',
  all: 'allTab',
} as const satisfies Record<View, WordKey>;

export interface InboxTabsProps {
  view: View;
  /** What is offered, in this order; none while that is not known. */
  views: readonly View[];
  onChange(view: View): void;
  /** The id of the list they switch. */
  panelId: string;
}

export const tabId = (panelId: string, view: View): string => `${panelId}-${view}`;

/**
 * Those of `views` that a source has; everything only with `administer`, and for whom the server lets in. Until that is
 * known those before it, so that a tab that comes later pushes no other aside; undefined where it is to be the first one.
 */
export function useOfferedViews(views: readonly View[], administer = false): View[] | undefined {
  const { sources } = useKit();
  const place = views.indexOf('all');
  const seesAll = useMaySeeAll(administer && place >= 0);
  const isKnown = seesAll !== undefined;
  const offered = (isKnown ? views : views.slice(0, place)).filter((view) =>
    view === 'all' ? seesAll : sources.some(({ capabilities }) => capabilities.views.includes(view)),
  );
  return isKnown || offered[0] ? offered : undefined;
}

export function InboxTabs({ view, views, onChange, panelId }: InboxTabsProps) {
  const words = useWords();
  const reached = views.includes(view) ? view : views[0];

  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const forward = getComputedStyle(event.currentTarget).direction === 'rtl' ? -step : step;
    const at = views.indexOf(view);
    const next = views[(at + forward + views.length) % views.length];
    if (!next) return;
    onChange(next);
    event.currentTarget.querySelector<HTMLElement>(`[data-view="${next}"]`)?.focus();
  }

  return (
    <TabsPart look aria-label={words.t('inbox')} aria-busy={!views[0]} onKeyDown={onKeyDown}>
      {views.map((tab) => (
        <TabPart
          key={tab}
          id={tabId(panelId, tab)}
          look
          state={{ view: tab, selected: tab === view }}
          aria-selected={tab === view}
          aria-controls={panelId}
          tabIndex={tab === reached ? 0 : -1}
          onClick={() => onChange(tab)}
        >
          {words.t(LABELS[tab])}
        </TabPart>
      ))}
    </TabsPart>
  );
}
