'use client';
// Puts a request aside until a named time or one of one's own, never beyond its deadline.
import { useEffect, useId, useRef, useState } from 'react';
import { isBefore, snoozeTimes } from '../core/snooze-times.ts';
import { fromFieldValue, instantOf, toFieldValue, wallAt } from '../core/wall-clock.ts';
import { useWords } from '../i18n/words-of-request.ts';
import { CheckPart, ChoiceLabelPart, InputPart } from '../parts/elements.tsx';
import { FieldPart } from '../parts/form-elements.tsx';
import { Choice, Choices } from './elements.tsx';
import { ToolPanel, useFieldError } from './tool-panel.tsx';
import type { ToolProps } from './tools.tsx';

export function SnoozePanel({ source, request, commands, id, onDone, onClose }: ToolProps) {
  const words = useWords();
  const { now } = source;
  const group = useId();
  const deadline = request.deadline === null ? null : Date.parse(request.deadline);
  // As they were when it was opened: what one is about to choose does not move.
  const [times] = useState(() => snoozeTimes(now(), deadline, words.timeZone));
  const [chosen, setChosen] = useState<string>(times[0]?.name ?? OWN);
  const [own, setOwn] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const wall = fromFieldValue(own);
  const at =
    chosen === OWN ? wall && instantOf(wall, words.timeZone) : (times.find(({ name }) => name === chosen)?.at ?? null);
  const said = (instant: number) => words.moment(instant, now());

  function faultOf(instant: number | null): string | null {
    if (instant === null) return words.t('snoozeTimeEmpty');
    if (instant <= now()) return words.t('snoozeTimePast');
    return isBefore(instant, deadline) ? null : words.t('snoozeTimeLate', { time: said(deadline ?? 0) });
  }

  async function snooze(): Promise<void> {
    const fault = faultOf(at);
    setWrong(fault);
    if (fault !== null || at === null) return;
    if (await commands.snooze?.(new Date(at).toISOString())) onDone(words.t('snoozedUntil', { time: said(at) }));
  }

  return (
    <ToolPanel
      verb="snooze"
      id={id}
      title={words.t('snooze')}
      hint={words.t('snoozeHint')}
      state={commands.state}
      submit={at === null ? words.t('snooze') : words.t('snoozeUntil', { time: said(at) })}
      onSubmit={snooze}
      onClose={onClose}
    >
      <Choices>
        <legend className="hitl-visually-hidden">{words.t('snooze')}</legend>
        {[...times.map(({ name, at: instant }) => [name, said(instant)] as const), [OWN, null] as const].map(
          ([name, time]) => (
            <Choice key={name}>
              <CheckPart
                look
                type="radio"
                name={group}
                checked={chosen === name}
                onChange={() => {
                  setWrong(null);
                  setChosen(name);
                }}
              />
              <ChoiceLabelPart look>
                {words.t(name)} {time && <small>{time}</small>}
              </ChoiceLabelPart>
            </Choice>
          ),
        )}
      </Choices>
      {chosen === OWN && (
        <OwnTime
          label={words.t('anotherTime')}
          value={own}
          error={wrong}
          min={toFieldValue(wallAt(now(), words.timeZone))}
          max={deadline === null ? LAST : toFieldValue(wallAt(deadline, words.timeZone))}
          onChange={(text) => {
            setWrong(null);
            setOwn(text);
          }}
        />
      )}
    </ToolPanel>
  );
}

const OWN = 'anotherTime';
/** A year has four digits. */
const LAST = '9999-12-31T23:59';

interface OwnTimeProps {
  label: string;
  value: string;
  error: string | null;
  min: string;
  max: string;
  onChange(text: string): void;
}

function OwnTime({ label, value, error, min, max, onChange }: OwnTimeProps) {
  const field = useFieldError(error);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (error) input.current?.focus();
  }, [error]);
  return (
    <FieldPart look>
      <InputPart
        look
        type="datetime-local"
        aria-label={label}
        ref={input}
        {...{ value, min, max }}
        {...field.attributes}
        onChange={(event) => onChange(event.target.value)}
      />
      {field.message}
    </FieldPart>
  );
}
