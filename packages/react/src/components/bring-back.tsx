'use client';
// Says in the row of a snoozed request until when it is, and brings it back to the inbox it was hidden from.
import type { HitlError } from '@hitl-kit/client';
import { useState } from 'react';
import type { InboxItem } from '../core/pages.ts';
import type { HitlSource } from '../core/source.ts';
import { useWords } from '../i18n/words-of-inbox.ts';
import { RowFailurePart } from '../parts/inbox-more-elements.tsx';
import { readAgain, useKit } from '../provider.tsx';
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
  const { queryClient } = useKit();
  const [state, setState] = useState<'idle' | 'sending' | HitlError['code']>('idle');
  const { request } = item;

  async function send(): Promise<void> {
    if (state === 'sending') return;
    setState('sending');
    try {
      await source.snooze?.(item.id, null, {});
      announce(withSubject(request, words.t('broughtBack')));
    } catch (error) {
      setState((error as Partial<HitlError>).code ?? 'unavailable');
    }
    readAgain(queryClient, { source: source.id, ids: [item.id] });
  }

  const failed = state !== 'idle' && state !== 'sending';
  const { snoozedUntil } = request.viewer;
  return (
    <>
      {snoozedUntil && (
        <p className="hitl-row-note">
          {words.rich('snoozedUntil', { time: <When at={snoozedUntil} now={source.now} /> })}
        </p>
      )}
      <Button
        state={{ variant: 'quiet' }}
        data-key={item.key}
        tabIndex={tabIndex}
        aria-disabled={state === 'sending' || undefined}
        aria-label={words.t('bringBackOf', { subject: request.subject })}
        onClick={() => void send()}
      >
        {words.t(state === 'sending' ? 'sending' : 'bringBack')}
      </Button>
      {failed && <RowFailurePart look>{words.t(`reason_${state}`)}</RowFailurePart>}
    </>
  );
}
