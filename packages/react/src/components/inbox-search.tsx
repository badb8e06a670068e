'use client';
// Finds requests in the view that shows: a search field, a panel of filters, and what is set.
import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { filtersOf, isFiltered, withFilter } from '../core/filters.ts';
import { readQuery } from '../core/read-query.ts';
import type { InboxQuery } from '../first-queries.ts';
import { useTyped } from '../hooks/use-typed.ts';
import { useWords } from '../i18n/words-of-inbox.ts';
import { FinderPart, InputPart } from '../parts/elements.tsx';
import { FinderBarPart, MatchesPart, SearchPart } from '../parts/inbox-more-elements.tsx';
import { Button } from './elements.tsx';
import { FilterChips, FilterPanel } from './inbox-filters.tsx';

export interface InboxSearchProps {
  query: InboxQuery;
  onChange(query: InboxQuery): void;
  /** How many match, as the sources count them. */
  count: number | undefined;
}

export function InboxSearch({ query: given, onChange, count }: InboxSearchProps) {
  const words = useWords();
  const panelId = useId();
  const [open, setOpen] = useState(false);
  const toggle = useRef<HTMLButtonElement>(null);
  // A host may hand down what stood in its URL: what is no filter cannot be shown as one.
  const query = readQuery(given);
  const set = filtersOf(query).filter((name) => name !== 'q');

  return (
    <FinderPart look>
      <FinderBarPart look>
        <SearchField key={query.view} query={query} onChange={onChange} />
        <Button
          ref={toggle}
          state={{ variant: 'quiet' }}
          aria-expanded={open}
          aria-controls={open ? panelId : undefined}
          onClick={() => setOpen(!open)}
        >
          {set.length > 0 ? words.t('filterCount', { count: set.length }) : words.t('filter')}
        </Button>
      </FinderBarPart>
      {open && (
        <FilterPanel
          key={query.view}
          id={panelId}
          query={query}
          onChange={onChange}
          onClose={() => {
            setOpen(false);
            toggle.current?.focus();
          }}
        />
      )}
      {!open && set.length > 0 && (
        <FilterChips names={set} query={query} onChange={onChange} onEmpty={() => toggle.current?.focus()} />
      )}
      <MatchesPart look className={count === 0 ? 'hitl-visually-hidden' : undefined}>
        {isFiltered(query) && count !== undefined && words.t('matches', { count })}
      </MatchesPart>
    </FinderPart>
  );
}

/** The most characters the server searches for. */
const LONGEST = 200;

function SearchField({ query, onChange }: Pick<InboxSearchProps, 'query' | 'onChange'>) {
  const words = useWords();
  const { text, type, takeNow } = useTyped(query.q ?? '', (typed) =>
    onChange(withFilter(query, 'q', typed.trim() === '' ? undefined : typed)),
  );

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>): void {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') takeNow();
    if (event.key !== 'Escape' || text === '') return;
    event.preventDefault();
    takeNow('');
  }

  return (
    <SearchPart look>
      <svg viewBox="0 0 16 16" aria-hidden="true" fill="none" stroke="currentColor" strokeWidth="1.5">
        <circle cx="7" cy="7" r="4.75" />
        <path d="m10.5 10.5 3.5 3.5" strokeLinecap="round" />
      </svg>
      <InputPart
        look
        type="search"
        aria-label={words.t('search')}
        placeholder={words.t('search')}
        autoComplete="off"
        maxLength={LONGEST}
        value={text}
        onChange={({ target }) => (target.value === '' ? takeNow('') : type(target.value))}
        onKeyDown={onKeyDown}
      />
    </SearchPart>
  );
}
