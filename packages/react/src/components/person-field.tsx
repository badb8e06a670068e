'use client';
// A person by id; where the host finds people, by name too, with a list of suggestions to choose from.
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useWords } from '../i18n/words-of-request.ts';
import { InputPart } from '../parts/elements.tsx';
import { FieldHelpPart, FieldPart, LabelPart } from '../parts/form-elements.tsx';
import { type PersonRef, usePeople } from '../provider.tsx';
import { Suggestion, Suggestions } from './around-elements.tsx';
import { useFieldError } from './tool-panel.tsx';

/** How long one must have stopped typing before people are looked for, in ms. */
const PAUSE = 200;
const MOST = 8;

export interface PersonFieldProps {
  label: string;
  /** The person; a name is only known of one who was suggested. */
  value: { id: string; name?: string };
  /** It cannot be changed now. */
  disabled?: boolean | undefined;
  error: string | null;
  onChange(person: { id: string; name?: string }): void;
}

export function PersonField({ label, value, disabled, error, onChange }: PersonFieldProps) {
  const words = useWords();
  const find = usePeople();
  const id = useId();
  const field = useFieldError(error);
  const text = value.name ?? value.id;
  const { found, forget } = useFound(value.name === undefined ? value.id.trim() : '');
  const afterPress = useAfterPress();
  const [active, setActive] = useState(-1);
  const input = useRef<HTMLInputElement>(null);
  const open = !disabled && found !== null && found.length > 0;
  const none = found?.length === 0;

  useEffect(() => {
    if (error) input.current?.focus();
  }, [error]);

  function choose(person: PersonRef): void {
    onChange(person);
    forget();
    setActive(-1);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return;
    // Enter chooses a suggestion and nothing else: no form of the host is sent, and nobody is delegated to yet.
    if (event.key === 'Enter') event.preventDefault();
    if (!open) return;
    if (event.key === 'ArrowDown') setActive((active + 1) % found.length);
    else if (event.key === 'ArrowUp') setActive((active <= 0 ? found.length : active) - 1);
    else if (event.key === 'Escape') forget();
    else if (event.key === 'Enter' && found[active]) choose(found[active]);
    else return;
    event.preventDefault();
  }

  const suggesting = find && {
    role: 'combobox',
    'aria-autocomplete': 'list' as const,
    'aria-expanded': open,
    'aria-controls': `${id}-list`,
    'aria-activedescendant': open && active >= 0 ? `${id}-${active}` : undefined,
  };
  return (
    <FieldPart look>
      <LabelPart look htmlFor={id}>
        {label}
      </LabelPart>
      <InputPart
        look
        id={id}
        ref={input}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        dir="auto"
        maxLength={200}
        value={text}
        // Not disabled: it would lose the focus where a press gives the button none.
        readOnly={disabled}
        {...suggesting}
        {...field.attributes}
        onChange={(event) => {
          setActive(-1);
          onChange({ id: event.target.value });
        }}
        onKeyDown={onKeyDown}
        onBlur={() => afterPress(forget)}
      />
      {find && (
        <Suggestions id={`${id}-list`} hidden={!open} aria-label={label}>
          {found?.map((person, place) => (
            // The keys are the field's: the list only shows and takes the pointer, before the field loses the focus.
            <Suggestion
              key={person.id}
              id={`${id}-${place}`}
              aria-selected={place === active}
              onPointerDown={(event) => {
                event.preventDefault();
                choose(person);
              }}
            >
              <bdi>{person.name}</bdi> <small>{person.id !== person.name && <bdi>{person.id}</bdi>}</small>
            </Suggestion>
          ))}
        </Suggestions>
      )}
      {find && (
        <FieldHelpPart look={none} className={none ? undefined : 'hitl-visually-hidden'} role="status">
          {found && (none ? words.t('nobodyFound') : words.t('peopleFound', { count: found.length }))}
        </FieldHelpPart>
      )}
      {field.message}
    </FieldPart>
  );
}

/** At once, or after the click where a pointer presses something: it would miss what moves away under it. */
function useAfterPress(): (then: () => void) => void {
  const pressing = useRef(false);
  const waits = useRef<(() => void) | null>(null);
  useEffect(() => {
    const gone = new AbortController();
    const listen = (type: string, then: () => void) =>
      addEventListener(type, then, { capture: true, signal: gone.signal });
    const end = () => {
      pressing.current = false;
      if (waits.current) setTimeout(waits.current); // the click comes first
      waits.current = null;
    };
    listen('pointerdown', () => {
      pressing.current = true;
    });
    listen('pointerup', end);
    listen('pointercancel', end);
    return () => gone.abort();
  }, []);
  return (then) => {
    if (pressing.current) waits.current = then;
    else then();
  };
}

/** Null until people were looked for. What cannot be found out suggests nobody. */
function useFound(text: string) {
  const find = usePeople();
  const latest = useRef(find);
  latest.current = find;
  const [found, setFound] = useState<{ text: string; people: PersonRef[] } | null>(null);
  useEffect(() => {
    setFound(null);
    if (text === '') return;
    let wanted = true;
    const timer = setTimeout(() => {
      // It may throw before it promises anything.
      Promise.resolve()
        .then(() => latest.current?.(text))
        .then(
          (people) => wanted && people && setFound({ text, people: people.slice(0, MOST) }),
          () => undefined,
        );
    }, PAUSE);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [text]);
  return { found: found?.text === text ? found.people : null, forget: () => setFound(null) };
}
