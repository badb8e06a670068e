'use client';
// Which list: what waits for me, what I snoozed, what is answered, or everything, for whom the server lets in.
// Arrow keys move between the tabs.
import type { View } from '@hitl-kit/client';
import type { KeyboardEvent } from 'react';
import { useMaySeeAll } from '../hooks/use-may-see-all.ts';
import { useWords } from '../i18n/localization.tsx';
import type { WordKey } from '../i18n/words.ts';
import { TabPart, TabsPart } from '../parts/elements.tsx';
import { useKit } from '../provider.tsx';

const TABS = [
  { view: 'assigned', label: 'waitingForMe' },
  { view: 'snoozed', label: 'snoozedTab' },
  { view: 'answered', label: 'answeredTab' },
  { view: 'all', label: 'allTab' },
] as const satisfies { view: View; label: WordKey }[];

export interface InboxTabsProps {
  view: View;
  onChange(view: View): void;
  /** The id of the list they switch. */
  panelId: string;
  /** Whether to ask for the tab of everything. */
  administer: boolean | undefined;
}

export const tabId = (panelId: string, view: View): string => `${panelId}-${view}`;

export function InboxTabs({ view, onChange, panelId, administer = false }: InboxTabsProps) {
  const words = useWords();
  const { sources } = useKit();
  const seesAll = useMaySeeAll(administer);
  const tabs = TABS.filter((tab) =>
    tab.view === 'all' ? seesAll : sources.some(({ capabilities }) => capabilities.views.includes(tab.view)),
  );
  const reached = tabs.some((tab) => tab.view === view) ? view : tabs[0]?.view;

  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const forward = getComputedStyle(event.currentTarget).direction === 'rtl' ? -step : step;
    const at = tabs.findIndex((tab) => tab.view === view);
    const next = tabs[(at + forward + tabs.length) % tabs.length];
    if (!next) return;
    onChange(next.view);
    event.currentTarget.querySelector<HTMLElement>(`[data-view="${next.view}"]`)?.focus();
  }

  return (
    <TabsPart look aria-label={words.t('inbox')} onKeyDown={onKeyDown}>
      {tabs.map((tab) => (
        <TabPart
          key={tab.view}
          id={tabId(panelId, tab.view)}
          look
          state={{ view: tab.view, selected: tab.view === view }}
          aria-selected={tab.view === view}
          aria-controls={panelId}
          tabIndex={tab.view === reached ? 0 : -1}
          onClick={() => onChange(tab.view)}
        >
          {words.t(tab.label)}
        </TabPart>
      ))}
    </TabsPart>
  );
}
