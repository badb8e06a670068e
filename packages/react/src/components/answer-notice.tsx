'use client';
// Why I cannot answer, or why my answer was not taken.
import type { HitlRequest } from '@hitl-kit/client';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useWords } from '../i18n/words-of-request.ts';
import { useAnnounce } from './announcer.tsx';
import { isAboutParams } from './answer-form.tsx';
import { Button } from './elements.tsx';
import { Notice } from './notice.tsx';
import type { AnswerInHand } from './use-answer.ts';
import { WhyNot } from './why-not.tsx';

export interface AnswerNoticeProps {
  request: HitlRequest;
  answer: AnswerInHand;
  now: () => number;
}

export function AnswerNotice({ request, answer, now }: AnswerNoticeProps) {
  const { state } = answer.respond;
  const failure = useFailure(state);
  if (!request.viewer.mayAnswer) return <WhyNot request={request} now={now} />;
  // The question's top says it (question-changed.tsx).
  if (answer.outdated) return null;
  if (failure) {
    const sending = state.status === 'submitting';
    return (
      <InSight>
        <NotSent {...{ request, now, failure, sending }} onRetry={() => void answer.retry()} />
      </InSight>
    );
  }
  if (state.status === 'invalid') {
    return (
      <InSight>
        <NotAccepted state={state} />
      </InSight>
    );
  }
  return null;
}

/** Scrolls what appears clear of the bar of the request (styles.css says how far). */
function InSight({ children }: { children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.firstElementChild?.scrollIntoView({ block: 'nearest' });
  }, []);
  return <div ref={box}>{children}</div>;
}

type StateOf<S extends AnswerInHand['respond']['state']['status']> = Extract<
  AnswerInHand['respond']['state'],
  { status: S }
>;

/** Why the last answer was not taken. It stands while that is sent again, so that its button keeps the focus. */
function useFailure(state: AnswerInHand['respond']['state']): StateOf<'error'> | null {
  const [last, setLast] = useState<StateOf<'error'> | null>(null);
  const failure = state.status === 'error' ? state : state.status === 'submitting' ? last : null;
  if (failure !== last) setLast(failure);
  return failure;
}

interface NotSentProps {
  request: HitlRequest;
  now: () => number;
  failure: StateOf<'error'>;
  sending: boolean;
  onRetry(): void;
}

function NotSent({ request, now, failure, sending, onRetry }: NotSentProps) {
  const words = useWords();
  const title = words.t(failure.offline ? 'offline' : failure.uncertain ? `reason_${failure.code}` : 'notSent');
  useAnnounceAgain(failure, title);
  const kept = request.deadline
    ? words.t('keptUntil', { time: words.moment(Date.parse(request.deadline), now()) })
    : words.t('keptOnDevice');
  const why = words.t(failure.uncertain ? 'arrivalUnknown' : `reason_${failure.code}`);
  return (
    <Notice
      tone="danger"
      title={title}
      detail={failure.offline ? kept : `${why} ${kept}`}
      actions={
        <Button aria-disabled={sending || undefined} onClick={() => !sending && onRetry()}>
          {words.t(sending ? 'sending' : 'tryAgain')}
        </Button>
      }
    />
  );
}

/** The notice announces itself when it appears; a further failure changes nothing that would be read. */
function useAnnounceAgain(failure: StateOf<'error'>, text: string): void {
  const announce = useAnnounce();
  const [first] = useState(failure);
  useEffect(() => {
    if (failure !== first) announce(text);
  }, [failure, first, text, announce]);
}

/** What has no field of its own; the form shows the rest. */
function NotAccepted({ state }: { state: StateOf<'invalid'> }) {
  const words = useWords();
  const rest = state.errors.filter((error) => !isAboutParams(error));
  if (state.code === 'comment_required' || (rest.length === 0 && state.errors.length > 0)) return null;
  // Of the options the words of the code tell all; of anything else the server's text may tell more.
  const told = rest.filter(({ pointer }) => state.code !== 'invalid_option' || !pointer.startsWith('/chosenOptions'));
  return (
    <Notice
      tone="danger"
      title={words.t(`reason_${state.code}`)}
      detail={told.map(({ message }) => message).join(' ')}
    />
  );
}
