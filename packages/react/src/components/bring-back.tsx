'use client';
// Says in the row of a snoozed request until when it is, and brings it back to the inbox it was hidden from.
import { useRef, useState } from 'react';
import type { InboxItem } from '../core/pages.ts';
import type { HitlSource } from '../core/source.ts';
import { useCommands } from '../hooks/use-commands.ts';
import { useWords } from '../i18n/words-of-inbox.ts';
import { RowFailurePart } from '../parts/inbox-more-elements.tsx';
import { useAnnounce } from './announcer.tsx';
import { Button } from './elements.tsx';
import { focusedElement } from './focus.ts';
import { withSubject } from './outcome.ts';
import { When } from './when.tsx';

export interface BringBackProps {
  source: HitlSource;
  item: InboxItem;
  /** It was brought back, and its button had the focus. */
  onLeave(key: string): void;
}

export function BringBack({ source, item, onLeave }: BringBackProps) {
  const words = useWords();
  const announce = useAnnounce();
  const { request } = item;
  const { state, snooze } = useCommands(source, request);
  const button = useRef<HTMLButtonElement>(null);
  const [done, setDone] = useState(false);
  // The row leaves when the list is read again.
  const sending = done || state.status === 'sending';

  async function send(): Promise<void> {
    if (sending || !(await snooze?.(null))) return;
    setDone(true);
    announce(withSubject(request, words.t('broughtBack')));
    if (focusedElement() === button.current) onLeave(item.key);
  }

  const { snoozedUntil } = request.viewer;
  return (
    <>
      {snoozedUntil && (
        <p className="hitl-row-note">
          {words.rich('snoozedUntil', { time: <When at={snoozedUntil} now={source.now} /> })}
        </p>
      )}
      <Button
        ref={button}
        state={{ variant: 'quiet' }}
        aria-disabled={sending || undefined}
        aria-label={words.t('bringBackOf', { subject: request.subject })}
        onClick={() => void send()}
      >
        {words.t(sending ? 'sending' : 'bringBack')}
      </Button>
      {state.status === 'refused' && <RowFailurePart look>{words.t(`reason_${state.code}`)}</RowFailurePart>}
    </>
  );
}
