'use client';
// Instants and times of day: what a clock on the wall of the reader's zone shows is written into the field, what is kept
// has an offset. Where that clock is not the device's own, the field names its zone.
import type { BaseInputTemplateProps, WidgetProps } from '@rjsf/utils';
import type { ReactNode } from 'react';
import { fromFieldValue, instantOf, toFieldValue, wallAt } from '../core/wall-clock.ts';
import { useWords } from '../i18n/words-of-form.ts';
import { FieldHelpPart } from '../parts/form-elements.tsx';
import { BaseInput, emptyValue } from './base-input.tsx';
import { FieldStateProvider, partId, useFieldState } from './field-state.tsx';
import { useMounted } from './mounted.ts';

const MINUTE = 60_000;

/** Shown by the clock of the localization's zone, kept in UTC. Of an hour that comes twice the first one is meant. */
export function DateTime(props: WidgetProps) {
  const { id, value, onChange, schema, options } = props;
  const { locale, timeZone } = useWords();
  const mounted = useMounted();
  const at = typeof value === 'string' ? Date.parse(value) : Number.NaN;
  const isKnown = !Number.isNaN(at);
  // A server does not know the zone of a device.
  const shown = isKnown && (mounted || timeZone !== undefined) ? fieldValueAt(at, timeZone) : '';
  const named = mounted && isElsewhere(isKnown ? at : Date.now(), timeZone);
  const keep = (text: string | undefined) => onChange(text ? instantText(text, timeZone) : emptyValue(schema, options));
  return (
    <InZone id={id} zone={named && zoneName(locale, timeZone, isKnown ? at : Date.now())}>
      <BaseInput {...(props as BaseInputTemplateProps)} type="datetime-local" value={shown} onChange={keep} />
    </InZone>
  );
}

/** To the second: 2026-11-21T14:44:30. */
const fieldValueAt = (at: number, zone: string | undefined): string =>
  `${toFieldValue(wallAt(at, zone))}:${new Date(at).toISOString().slice(17, 19)}`;

function instantText(text: string, zone: string | undefined): string | undefined {
  const wall = fromFieldValue(text);
  const seconds = Number(text.slice(17, 19)) || 0;
  return wall ? new Date(instantOf(wall, zone) + seconds * 1000).toISOString() : undefined;
}

/** Whether the device's clock shows something else, or what is shown would be taken for another instant. */
function isElsewhere(at: number, zone: string | undefined): boolean {
  const wall = wallAt(at, zone);
  const read = Math.floor(instantOf(wall, zone) / MINUTE);
  return toFieldValue(wall) !== toFieldValue(wallAt(at)) || read !== Math.floor(at / MINUTE);
}

/** As people call it then: Central European Summer Time. */
function zoneName(locale: string, timeZone: string | undefined, at: number): string | undefined {
  const named = new Intl.DateTimeFormat(locale, { ...(timeZone ? { timeZone } : {}), timeZoneName: 'long' });
  return named.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value;
}

/** A time of the contract has an offset (14:30:00Z): that of the proposal is kept and shown, else the reader's is taken. */
export function Time(props: WidgetProps) {
  const { id, value, onChange, schema, options } = props;
  const { timeZone } = useWords();
  const mounted = useMounted();
  const [, time = '', given] = /^(\d\d:\d\d(?::\d\d)?)(?:\.\d+)?(Z|[+-]\d\d:\d\d)$/i.exec(String(value ?? '')) ?? [];
  const offset = given ?? (mounted || timeZone !== undefined ? offsetNow(timeZone) : 'Z');
  const whole = (next: string) => `${next.length === 5 ? `${next}:00` : next}${offset}`;
  return (
    <InZone id={id} zone={`UTC${offset.toUpperCase() === 'Z' ? '' : offset}`}>
      <BaseInput
        {...(props as BaseInputTemplateProps)}
        type="time"
        value={time}
        onChange={(next: string | undefined) => onChange(next ? whole(next) : emptyValue(schema, options))}
      />
    </InZone>
  );
}

function offsetNow(zone: string | undefined): string {
  const now = Date.now();
  const shown = Date.parse(`${toFieldValue(wallAt(now, zone))}Z`);
  const minutes = Math.ceil((shown - now) / MINUTE);
  const two = (count: number) => String(Math.trunc(Math.abs(count))).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(minutes / 60)}:${two(minutes % 60)}`;
}

/** The control, described by its zone. */
function InZone({ id, zone, children }: { id: string; zone: string | false | undefined; children: ReactNode }) {
  const { describedBy, invalid } = useFieldState();
  const described = [describedBy, zone && partId(id, 'zone')].filter(Boolean).join(' ') || undefined;
  return (
    <FieldStateProvider value={{ describedBy: described, invalid }}>
      {children}
      {zone && (
        <FieldHelpPart look as="span" id={partId(id, 'zone')}>
          {zone}
        </FieldHelpPart>
      )}
    </FieldStateProvider>
  );
}
