'use client';
// The filters and the order of a view: a panel of fields that act at once, and chips for what is set.
import type { State, View } from '@hitl-kit/client';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import { type FilterName, unfiltered, withFilter } from '../core/filters.ts';
import { fromFieldValue, instantOf, toFieldValue, type Wall, wallAt } from '../core/wall-clock.ts';
import type { InboxQuery } from '../first-queries.ts';
import { useTyped } from '../hooks/use-typed.ts';
import type { WordKey } from '../i18n/words.ts';
import { type SpokenWords, useWords } from '../i18n/words-of-inbox.ts';
import { InputPart } from '../parts/elements.tsx';
import { FieldErrorPart, FieldHelpPart, FieldPart, LabelPart, SelectPart } from '../parts/form-elements.tsx';
import { ChipPart, ChipsPart, ChipTextPart, FiltersPart } from '../parts/inbox-more-elements.tsx';
import { Button } from './elements.tsx';

interface FilterProps {
  query: InboxQuery;
  onChange(query: InboxQuery): void;
}

type Sort = NonNullable<InboxQuery['sort']>;

const ORDERS = {
  '-createdAt': 'orderNewest',
  createdAt: 'orderOldest',
  deadline: 'orderDeadline',
  '-priority': 'orderPriority',
} as const satisfies Record<Sort, WordKey>;

const NAMES = {
  sort: 'order',
  state: 'state',
  q: 'search',
  createdAfter: 'askedFrom',
  createdBefore: 'askedUntil',
  deadlineBefore: 'deadlineUntil',
  'source.system': 'system',
  'source.workflow': 'workflow',
  'source.run': 'run',
  'source.task': 'task',
  label: 'label',
  respondedBy: 'respondedBy',
  priorityMin: 'priorityFrom',
} as const satisfies Record<FilterName, WordKey>;

const RESOLVED: State[] = ['responded', 'defaulted', 'expired', 'cancelled', 'failed'];

/** Where requests may be in more than one state. */
const STATES: Partial<Record<View, State[]>> = {
  answered: RESOLVED,
  created: ['awaiting_input', ...RESOLVED],
  all: ['awaiting_input', ...RESOLVED],
};

export function FilterPanel({ id, onClose, ...props }: FilterProps & { id: string; onClose(): void }) {
  const words = useWords();
  const { query, onChange } = props;
  const states = STATES[query.view];
  const panel = useRef<HTMLFieldSetElement>(null);

  useEffect(() => panel.current?.querySelector<HTMLElement>('select')?.focus(), []);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    onClose();
  }

  return (
    <FiltersPart look id={id} aria-label={words.t('filters')} onKeyDown={onKeyDown} ref={panel}>
      <ChoiceField
        name="sort"
        value={query.sort ?? '-createdAt'}
        choices={(Object.entries(ORDERS) as [Sort, (typeof ORDERS)[Sort]][]).map(([value, key]) => [
          value,
          words.t(key),
        ])}
        onChoose={(value) => onChange(withFilter(query, 'sort', value === '-createdAt' ? undefined : (value as Sort)))}
      />
      {states && (
        <ChoiceField
          name="state"
          value={query.state?.[0] ?? ''}
          choices={[['', words.t('any')], ...states.map((state) => [state, words.t(`state_${state}`)] as const)]}
          onChoose={(value) => onChange(withFilter(query, 'state', value === '' ? undefined : [value as State]))}
        />
      )}
      <DayField {...props} name="createdAfter" add={0} />
      <DayField {...props} name="createdBefore" add={1} />
      <TextField {...props} name="source.workflow" read={asText} />
      <TextField {...props} name="source.run" read={asText} />
      <TextField {...props} name="source.task" read={asText} />
      {states && <TextField {...props} name="respondedBy" read={asText} />}
      <TextField {...props} name="label" read={asLabel} help={words.t('labelForm')} />
      <TextField {...props} name="priorityMin" read={asPriority} help={words.t('priorityForm')} />
    </FiltersPart>
  );
}

/** What is set, each to be taken away. */
export function FilterChips({
  names,
  query,
  onChange,
  onEmpty,
}: FilterProps & { names: FilterName[]; onEmpty(): void }) {
  const words = useWords();
  const chips = useRef<HTMLDivElement>(null);
  // A chip goes away under the focus: the one in its place takes it, else what is before all chips.
  const removed = useRef<number | null>(null);
  const atEnd = useRef(onEmpty);
  atEnd.current = onEmpty;

  useEffect(() => {
    const place = removed.current;
    if (place === null) return;
    removed.current = null;
    const left = chips.current?.querySelectorAll<HTMLElement>('[data-hitl-part="chip"]') ?? [];
    left[Math.min(place, left.length - 1)]?.focus();
  });
  useEffect(() => () => void (removed.current !== null && atEnd.current()), []);

  return (
    <ChipsPart look ref={chips}>
      {names.map((name, place) => {
        const filter = words.t('filterChip', { name: words.t(NAMES[name]), value: said(query, name, words) });
        return (
          <ChipPart
            key={name}
            look
            aria-label={words.t('removeFilter', { filter })}
            onClick={() => {
              removed.current = place;
              onChange(withFilter(query, name, undefined));
            }}
          >
            <ChipTextPart look>
              <bdi>{filter}</bdi>
              <span aria-hidden="true">×</span>
            </ChipTextPart>
          </ChipPart>
        );
      })}
      <Button
        state={{ variant: 'link' }}
        onClick={() => {
          removed.current = 0;
          onChange(unfiltered(query));
        }}
      >
        {words.t('clearAll')}
      </Button>
    </ChipsPart>
  );
}

/** What a filter is set to, to be read. */
function said(query: InboxQuery, name: FilterName, words: SpokenWords): string {
  const value = query[name];
  if (name === 'sort') return words.t(ORDERS[value as Sort]);
  if (name === 'state') return words.list((value as State[]).map((state) => words.t(`state_${state}`)));
  if (name === 'createdAfter' || name === 'deadlineBefore') return words.day(Date.parse(value as string));
  if (name === 'createdBefore') return words.day(lastInstantBefore(value as string));
  return typeof value === 'number' ? words.number(value) : words.list([value ?? ''].flat().map(String));
}

function Field({ label, children }: { label: (typeof NAMES)[FilterName]; children: (id: string) => ReactNode }) {
  const words = useWords();
  const id = useId();
  return (
    <FieldPart look>
      <LabelPart look htmlFor={id}>
        {words.t(label)}
      </LabelPart>
      {children(id)}
    </FieldPart>
  );
}

interface ChoiceFieldProps {
  name: 'sort' | 'state';
  value: string;
  choices: (readonly [value: string, label: string])[];
  onChoose(value: string): void;
}

function ChoiceField({ name, value, choices, onChoose }: ChoiceFieldProps) {
  return (
    <Field label={NAMES[name]}>
      {(id) => (
        <SelectPart look id={id} value={value} onChange={({ target }) => onChoose(target.value)}>
          {choices.map(([choice, label]) => (
            <option key={choice} value={choice}>
              {label}
            </option>
          ))}
        </SelectPart>
      )}
    </Field>
  );
}

/** A day as the calendar of the zone has it; the server is asked for the instant at which it begins, or ends. */
function DayField({
  query,
  onChange,
  name,
  add,
}: FilterProps & { name: 'createdAfter' | 'createdBefore'; add: 0 | 1 }) {
  const { timeZone } = useWords();
  const instant = query[name];
  const shown = instant === undefined ? null : add === 0 ? Date.parse(instant) : lastInstantBefore(instant);
  return (
    <Field label={NAMES[name]}>
      {(id) => (
        <InputPart
          look
          type="date"
          id={id}
          max="9998-12-31"
          value={shown === null ? '' : toDayValue(wallAt(shown, timeZone))}
          onChange={({ target }) => {
            const chosen = startOfDay(target.value, add, timeZone);
            if (chosen !== null || target.validity.valid) onChange(withFilter(query, name, chosen ?? undefined));
          }}
        />
      )}
    </Field>
  );
}

interface TextFieldProps<Name extends FilterName> extends FilterProps {
  name: Name;
  /** What the text stands for; null when it stands for nothing. */
  read(text: string): InboxQuery[Name] | null;
  /** How it is written. */
  help?: string;
}

function TextField<Name extends FilterName>({ query, onChange, name, read, help }: TextFieldProps<Name>) {
  const helpId = useId();
  const { text, type, takeNow } = useTyped([query[name] ?? ''].flat().join(' '), (typed) => {
    const value = typed.trim() === '' ? undefined : read(typed.trim());
    if (value !== null) onChange(withFilter(query, name, value));
  });
  const wrong = text.trim() !== '' && read(text.trim()) === null;
  return (
    <Field label={NAMES[name]}>
      {(id) => (
        <>
          <InputPart
            look
            id={id}
            inputMode={name === 'priorityMin' ? 'numeric' : undefined}
            maxLength={200}
            aria-invalid={wrong || undefined}
            aria-describedby={help && helpId}
            value={text}
            onChange={({ target }) => type(target.value)}
            onKeyDown={({ key, nativeEvent }) => key === 'Enter' && !nativeEvent.isComposing && takeNow()}
            onBlur={() => takeNow()}
          />
          {help && wrong && (
            <FieldErrorPart look id={helpId}>
              {help}
            </FieldErrorPart>
          )}
          {help && !wrong && (
            <FieldHelpPart className="hitl-visually-hidden" id={helpId}>
              {help}
            </FieldHelpPart>
          )}
        </>
      )}
    </Field>
  );
}

const asText = (text: string): string => text;
const asLabel = (text: string): string[] | null => (/^[^:]+:/.test(text) ? [text] : null);
const asPriority = (text: string): number | null =>
  /^\d{1,3}$/.test(text) && Number(text) <= 100 ? Number(text) : null;

/** Midnight in the zone at the beginning of that day, so many days later. */
function startOfDay(date: string, later: number, zone: string | undefined): string | null {
  const wall = fromFieldValue(`${date}T00:00`);
  if (!wall || wall.year < 1000) return null; // still being typed
  return new Date(instantOf({ ...wall, day: wall.day + later }, zone)).toISOString();
}

/** A day ends where the next one begins. */
const lastInstantBefore = (instant: string): number => Date.parse(instant) - 1;

const toDayValue = (wall: Wall): string => toFieldValue(wall).slice(0, 10);
