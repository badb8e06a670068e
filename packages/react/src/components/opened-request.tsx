'use client';
// A request in full: what is needed to decide, the answer and its result, what else one can do, the history. It loads
// after the question (request-view.tsx), and takes the place of its first picture.
import type { HitlRequest } from '@hitl-kit/client';
import { type RefObject, useEffect, useRef, useState } from 'react';
import type { HitlSource } from '../core/source.ts';
import { useWords } from '../i18n/words-of-request.ts';
import { RequestContentPart } from '../parts/elements.tsx';
import { useAnnounce } from './announcer.tsx';
import { AnswerBar } from './answer-bar.tsx';
import { AnswerForm } from './answer-form.tsx';
import { AnswerNotice } from './answer-notice.tsx';
import { ContextTable } from './context-table.tsx';
import { EndedBy } from './ended-by.tsx';
import { focusedElement, focusSubject } from './focus.ts';
import { History } from './history.tsx';
import { markdownChunk, needsMarkdown } from './lazy.ts';
import { LazyPart } from './lazy-part.tsx';
import { outcomeOf, withSubject } from './outcome.ts';
import { QuestionChanged } from './question-changed.tsx';
import { hasContext, RequestDeadline } from './request-first.tsx';
import { BackButton, RequestHead } from './request-head.tsx';
import type { RequestViewProps } from './request-view.tsx';
import { Resolved } from './resolved.tsx';
import type { Press } from './second-press.ts';
import { Tally } from './tally.tsx';
import { Standing, Tools } from './tools.tsx';
import { type AnswerInHand, useAnswer } from './use-answer.ts';

export interface OpenedRequestProps extends Omit<RequestViewProps, 'source'> {
  source: HitlSource;
  request: HitlRequest;
  article: RefObject<HTMLElement | null>;
  /** Whether the request had the focus last; what was removed under it still counts. */
  hadFocus: RefObject<boolean>;
  pressBefore: Press | null;
}

export function OpenedRequest(props: OpenedRequestProps) {
  const { source, request, onAnswered, onNext, onBack, onOpen, administer, article, hadFocus, pressBefore } = props;
  const words = useWords();
  const announce = useAnnounceOutcome(source);
  const [endedByMe, setEndedByMe] = useState(false);
  const answer = useAnswer({
    source,
    request,
    onAnswered(taken) {
      announce(taken, false);
      onAnswered?.(taken);
    },
  });
  const { now } = source;
  const lost = answer.lost && !endedByMe;
  useKeepFocus(article, hadFocus, answer, request.viewer.mayAnswer);
  useAnnounceEnd(request, answer, (ended) => announce(ended, lost));

  return (
    <>
      <RequestContentPart look>
        <BackButton onBack={onBack} />
        <RequestHead request={request} now={now} />
        {answer.open && <Standing {...{ source, request }} />}
        {answer.open && answer.outdated && <QuestionChanged draft={answer.outdated} />}
        {answer.open ? (
          <RequestDeadline request={request} now={now} />
        ) : (
          <Resolved
            {...{ request, now, lost, onNext }}
            draft={answer.draft}
            by={<EndedBy source={source} request={request} />}
          />
        )}
        {answer.open && request.quorum > 1 && <Tally request={request} />}
        {needsMarkdown(request) && (
          <LazyPart chunk={markdownChunk} detail={answer.open && request.viewer.mayAnswer && words.t('notShownYet')}>
            {({ Markdown }) => <Markdown text={request.body ?? ''} />}
          </LazyPart>
        )}
        {hasContext(request) && <ContextTable value={request.context} />}
        {answer.open && <AnswerForm key={request.digest} request={request} answer={answer} />}
        {answer.open && <AnswerNotice request={request} answer={answer} now={now} />}
      </RequestContentPart>
      {answer.open && request.viewer.mayAnswer && (
        <AnswerBar {...{ request, answer, pressBefore }} mayComment={source.capabilities.comment} />
      )}
      {answer.open && <Tools {...{ source, request, administer }} onEnded={() => setEndedByMe(true)} />}
      <History {...{ source, request, onOpen }} />
    </>
  );
}

type AnnounceOutcome = (request: HitlRequest, lost: boolean) => void;

function useAnnounceOutcome({ now }: HitlSource): AnnounceOutcome {
  const words = useWords();
  const announce = useAnnounce();
  return (request, lost) => {
    const outcome = withSubject(request, outcomeOf(request, words, now()));
    announce(lost ? `${outcome} ${words.t('nothingSent')}` : outcome);
  };
}

/** Once, when it ends while it is looked at, and not by an answer of this person's. */
function useAnnounceEnd(
  request: HitlRequest,
  { open, lost }: AnswerInHand,
  announce: (request: HitlRequest) => void,
): void {
  const wasOpen = useRef(open);
  const latest = useRef(announce);
  latest.current = announce;
  useEffect(() => {
    if (wasOpen.current && lost) latest.current(request);
    wasOpen.current = open;
  }, [request, open, lost]);
}

/** What had the focus may be gone when the answer is, or its notice: the subject takes it then, not the page. */
function useKeepFocus(
  article: RefObject<HTMLElement | null>,
  hadFocus: RefObject<boolean>,
  { open, respond }: AnswerInHand,
  mayAnswer: boolean,
): void {
  const { status } = respond.state;
  const before = useRef({ open, status, mayAnswer });

  useEffect(() => {
    const { current: was } = before;
    before.current = { open, status, mayAnswer };
    const changed = was.open !== open || was.status !== status || was.mayAnswer !== mayAnswer;
    if (!changed || status === 'submitting') return;
    if (hadFocus.current && focusedElement() === document.body) focusSubject(article.current);
  }, [open, status, mayAnswer, article, hadFocus]);
}
