'use client';
// One thing that happened, in words: who, what, when, by which channel, and what was said with it.
import type { Assignees, HitlEvent, HitlRequest } from '@hitl-kit/client';
import type { ReactNode } from 'react';
import type { WordKey } from '../i18n/words.ts';
import { type SpokenWords, useWords } from '../i18n/words-of-request.ts';
import { EventText } from './around-elements.tsx';
import { labelsOf } from './labels.ts';
import { forWhom, nameOf } from './people.ts';
import { When } from './when.tsx';

export interface EventLineProps {
  event: HitlEvent;
  request: HitlRequest;
  now: () => number;
}

export function EventLine({ event, request, now }: EventLineProps) {
  const words = useWords();
  const said = saidWith(event);
  return (
    <>
      {sentenceOf(event, request, words, now)} · <When at={event.at} now={now} />
      <Via channel={event.channel} />
      {said && <EventText dir="auto">{said}</EventText>}
    </>
  );
}

/** By the event's own data; what a source leaves out of it makes the sentence shorter. */
function sentenceOf(
  { type, actor, channel, data }: HitlEvent,
  request: HitlRequest,
  words: SpokenWords,
  now: () => number,
) {
  const { viewer, options: all } = request;
  const who = <Name text={actor ? nameOf(actor, words) : words.t('nobody')} />;
  const until = instantIn(data.until);
  const time = until && <When at={until} now={now} />;
  const named = isAssignees(data.assignees) && <Name text={forWhom(data.assignees, viewer.id, words)} />;
  const chosen = Array.isArray(data.chosenOptions) ? labelsOf(data.chosenOptions.map(String), all) : [];
  const options = <bdi>{words.quoted(chosen)}</bdi>;
  switch (type) {
    case 'responded':
      return words.rich(channel === 'forced' ? 'event_forced' : 'event_responded', { who, options });
    case 'answered':
      return words.rich('event_answered', { who, options });
    case 'defaulted':
      return words.rich('event_defaulted', { options: <bdi>{words.list(chosen)}</bdi> });
    case 'claimed':
      return time ? words.rich('event_claimed_until', { who, time }) : words.rich('event_claimed', { who });
    case 'snoozed':
      if (data.until === null) return words.rich('event_brought_back', { who });
      return time ? words.rich('event_snoozed_until', { who, time }) : words.rich('event_snoozed', { who });
    case 'released': {
      const whose = personIn(data.claimedBy);
      if (!whose || whose.id === actor?.id) return words.rich('event_released', { who });
      return words.rich('event_released_of', { who, whom: <Name text={nameOf(whose, words)} /> });
    }
    case 'assigned':
      if (typeof data.delegatedTo === 'string') {
        const whom = data.delegatedTo === viewer.id ? words.t('you') : nameOf({ id: data.delegatedTo }, words);
        return words.rich('event_delegated', { who, whom: <Name text={whom} /> });
      }
      return named ? words.rich('event_assigned_to', { who, whom: named }) : words.rich('event_assigned', { who });
    case 'escalated':
      return words.rich(data.mode === 'add' ? 'event_escalated_add' : 'event_escalated', {
        whom: named || <Name text={forWhom(request.assignees, viewer.id, words)} />,
      });
    case 'reminded':
      if (typeof data.number !== 'number') return words.t('event_reminded');
      return words.t('event_reminded_nth', { number: words.number(data.number) });
    case 'cancelled':
      return words.rich(typeof data.supersededBy === 'string' ? 'event_superseded' : 'event_cancelled', { who });
    case 'expired':
    case 'delivered':
    case 'delivery_failed':
    case 'acknowledged':
      return words.t(`event_${type}`);
    default:
      return words.rich(`event_${type}`, { who });
  }
}

/** A comment, or the reason that was given. */
function saidWith({ data }: HitlEvent): string | undefined {
  return [data.text, data.reason, data.comment].find((text) => typeof text === 'string' && text !== '') as
    | string
    | undefined;
}

function Name({ text }: { text: string }): ReactNode {
  return (
    <strong>
      <bdi>{text}</bdi>
    </strong>
  );
}

const instantIn = (value: unknown): string | null =>
  typeof value === 'string' && !Number.isNaN(Date.parse(value)) ? value : null;

const isAssignees = (value: unknown): value is Assignees => typeof value === 'object' && value !== null;

function personIn(value: unknown): { id: string; name?: string } | null {
  const person = value as { id?: unknown } | null | undefined;
  return typeof person?.id === 'string' ? (person as { id: string; name?: string }) : null;
}

const CHANNELS: Partial<Record<HitlEvent['channel'], Extract<WordKey, `via${string}`>>> = {
  api: 'viaApi',
  link: 'viaLink',
  slack: 'viaSlack',
  forced: 'viaForced',
};

function Via({ channel }: { channel: HitlEvent['channel'] }) {
  const words = useWords();
  const key = CHANNELS[channel];
  return key ? <small>{words.t('eventVia', { via: words.t(key) })}</small> : null;
}
