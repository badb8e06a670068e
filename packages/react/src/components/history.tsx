'use client';
// What happened to a request, oldest first; folded when long.
import type { HitlEvent, HitlRequest } from '@hitl-kit/client';
import { useState } from 'react';
import type { HitlSource } from '../core/source.ts';
import { useQuery } from '../hooks/use-query.ts';
import { useWords, type WordKey } from '../i18n/index.ts';
import { EventPart, HistoryPart } from '../parts/elements.tsx';
import { useKit } from '../provider.tsx';
import { eventsQuery } from '../queries.ts';
import { Button } from './elements.tsx';
import { labelsOf } from './labels.ts';
import { forWhom, nameOf } from './people.ts';
import { When } from './when.tsx';

/** From this many on, only the last ones show until somebody asks. */
const FOLD_ABOVE = 5;
const LEFT_WHEN_FOLDED = 3;

export function History({ source, request }: { source: HitlSource; request: HitlRequest }) {
  const words = useWords();
  const { queryClient } = useKit();
  const { data: events = [] } = useQuery({ ...eventsQuery(source, request.id), enabled: !!source.events }, queryClient);
  const [unfolded, setUnfolded] = useState(false);
  // That it was asked already stands at the top.
  if (events.length < 2) return null;

  const hidden = unfolded || events.length <= FOLD_ABOVE ? 0 : events.length - LEFT_WHEN_FOLDED;
  return (
    <HistoryPart look aria-label={words.t('history')}>
      <h3>{words.t('history')}</h3>
      {hidden > 0 && (
        <Button state={{ variant: 'link' }} onClick={() => setUnfolded(true)}>
          {words.t('showEarlier', { count: hidden })}
        </Button>
      )}
      <ol className="hitl-history-list">
        {events.slice(hidden).map((event) => (
          <EventPart key={event.seq} look state={{ type: event.type }}>
            <EventSentence event={event} request={request} /> · <When at={event.at} now={source.now} />
            <Via channel={event.channel} />
          </EventPart>
        ))}
      </ol>
    </HistoryPart>
  );
}

function EventSentence({ event, request }: { event: HitlEvent; request: HitlRequest }) {
  const words = useWords();
  const who = <strong>{event.actor ? nameOf(event.actor) : ''}</strong>;
  const { chosenOptions } = event.data;
  const labels = Array.isArray(chosenOptions) ? labelsOf(chosenOptions.map(String), request.options) : [];
  switch (event.type) {
    case 'responded':
    case 'answered':
      return words.rich(`event_${event.type}`, { who, options: words.quoted(labels) });
    case 'defaulted':
      return words.rich('event_defaulted', { options: words.list(labels) });
    case 'commented':
      return words.rich('event_commented', { who, text: words.t('quote', { text: String(event.data.text ?? '') }) });
    case 'escalated':
      return words.rich('event_escalated', { whom: forWhom(request.assignees, request.viewer.id, words) });
    case 'reminded':
    case 'expired':
    case 'delivered':
    case 'delivery_failed':
    case 'acknowledged':
      return words.t(`event_${event.type}`);
    default:
      return words.rich(`event_${event.type}`, { who });
  }
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
  return key ? <small>, {words.t(key)}</small> : null;
}
