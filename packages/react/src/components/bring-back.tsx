'use client';
// Says in the row of a snoozed request until when it is, and brings it back to the inbox it was hidden from.
import { useRef } from 'react';
import type { InboxItem } from '../core/pages.ts';
import type { HitlSource } from '../core/source.ts';
import { useCommands } from '../hooks/use-commands.ts';
import { useWords } from '../i18n/words-of-inbox.ts';
import { RowFailurePart, RowNotePart } from '../parts/inbox-more-elements.tsx';
import { useKit } from '../provider.tsx';
import { useAnnounce } from './announcer.tsx';
import { Button } from './elements.tsx';
import { withSubject } from './outcome.ts';
import { When } from './when.tsx';

export interface BringBackProps {
  source: HitlSource;
  item: InboxItem;
  tabIndex: number;
}

export function BringBack({ source, item, tabIndex }: BringBackProps) {
  const words = useWords();
  const announce = useAnnounce();
  const { request } = item;
  const { state, snooze } = useCommands(source, request);
  const { settled } = useKit();
  const sending = state.status === 'sending';

  // It may be listed anew before the reply comes.
  const listed = useRef(request);
  listed.current = request;

  async function send(): Promise<void> {
    if (sending || !(await snooze?.(null))) return;
    settled.add(listed.current);
    announce(withSubject(request, words.t('broughtBack')));
  }

  const { snoozedUntil } = request.viewer;
  return (
    <>
      {snoozedUntil && (
        <RowNotePart look>
          {words.rich('snoozedUntil', { time: <When at={snoozedUntil} now={source.now} /> })}
        </RowNotePart>
      )}
      <Button
        state={{ variant: 'quiet' }}
        data-key={item.key}
        tabIndex={tabIndex}
        aria-disabled={sending || undefined}
        aria-label={
          sending ? withSubject(request, words.t('sending')) : words.t('bringBackOf', { subject: request.subject })
        }
        onClick={() => void send()}
      >
        {words.t(sending ? 'sending' : 'bringBack')}
      </Button>
      {state.status === 'refused' && <RowFailurePart look>{words.t(`reason_${state.code}`)}</RowFailurePart>}
    </>
  );
}
