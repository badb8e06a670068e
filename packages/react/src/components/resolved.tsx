'use client';
// How a request ended; and when somebody else was first, what becomes of my draft.
import type { HitlRequest } from '@hitl-kit/client';
import type { ReactNode } from 'react';
import { type Draft, isEmpty } from '../core/desk.ts';
import { useWords } from '../i18n/words-of-request.ts';
import { NextPart } from '../parts/opened-elements.tsx';
import { CopyDraft } from './copy-draft.tsx';
import { ResultView } from './result-view.tsx';

export interface ResolvedProps {
  request: HitlRequest;
  now: () => number;
  /** I had it open, and it was not me. */
  lost: boolean;
  draft: Draft;
  onNext?: (() => void) | undefined;
  /** Who withdrew it or ended it as failed, where that is known. */
  by?: ReactNode;
}

export function Resolved({ request, now, lost, draft, onNext, by }: ResolvedProps) {
  const words = useWords();
  const keepDraft = lost && !isEmpty(draft);
  return (
    <ResultView
      request={request}
      now={now}
      by={by}
      detail={lost && words.t('nothingSent')}
      actions={
        (onNext || keepDraft) && (
          <>
            {keepDraft && <CopyDraft draft={draft} />}
            {onNext && (
              <NextPart look className="hitl-button" state={{ intent: 'primary' }} onClick={onNext}>
                {words.t('nextRequest')}
              </NextPart>
            )}
          </>
        )
      }
    />
  );
}
