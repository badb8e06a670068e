'use client';
// One request, top to bottom: where it comes from, what it asks, what happens if nobody answers, what is needed to
// decide, the answer, the history.
import type { HitlRequest } from '@hitl-kit/client';
import { type RefObject, useEffect, useRef, useState } from 'react';
import type { HitlSource, RequestRef } from '../core/source.ts';
import { useChunk } from '../hooks/use-chunk.ts';
import { useRequest } from '../hooks/use-request.ts';
import { useWords } from '../i18n/index.ts';
import { RequestContentPart, RequestPart, SubjectPart } from '../parts/elements.tsx';
import { Announcer, useAnnounce } from './announcer.tsx';
import { AnswerBar } from './answer-bar.tsx';
import { AnswerForm } from './answer-form.tsx';
import { AnswerNotice } from './answer-notice.tsx';
import { aroundChunk } from './around-chunk.ts';
import { ContextTable } from './context-table.tsx';
import { Countdown } from './countdown.tsx';
import { Button } from './elements.tsx';
import { focusedElement, mayTakeFocus } from './focus.ts';
import { KitRoot } from './kit-root.tsx';
import { markdownChunk, needsMarkdown } from './lazy.ts';
import { LazyPart } from './lazy-part.tsx';
import { Notice } from './notice.tsx';
import { outcomeOf, withSubject } from './outcome.ts';
import { RequestHead } from './request-head.tsx';
import { Resolved } from './resolved.tsx';
import type { LastPress, Press } from './second-press.ts';
import { type AnswerInHand, useAnswer } from './use-answer.ts';

export interface RequestViewProps {
  id: string;
  /** The id of one of the provider's sources; its first one when absent. */
  source?: string | undefined;
  /** The server took this person's answer. */
  onAnswered?: ((request: HitlRequest) => void) | undefined;
  /** Goes on to another request; without it there is no such button. */
  onNext?: (() => void) | undefined;
  /** Goes back to the list; its button shows where there is room for one pane only. */
  onBack?: (() => void) | undefined;
  /** Opens another request of the same thread; without it there is no such button. */
  onOpen?: ((ref: RequestRef) => void) | undefined;
  /** Offers what administrators may do: answer in place of those who were asked, end as failed, end a claim. */
  administer?: boolean | undefined;
  /** Puts the focus on the subject once it is here. */
  focusSubject?: boolean | undefined;
}

export function RequestView(props: RequestViewProps) {
  // It outlives the request, so that one that takes another's place knows where that was pressed.
  const lastPress: LastPress = useRef<Press>(null);
  return (
    <KitRoot>
      <Announcer>
        <RequestById key={`${props.source ?? ''}:${props.id}`} {...props} lastPress={lastPress} />
      </Announcer>
    </KitRoot>
  );
}

function RequestById({ lastPress, ...props }: RequestViewProps & { lastPress: LastPress }) {
  const words = useWords();
  const { source, request, error, refresh } = useRequest(props);
  const article = useRef<HTMLElement>(null);
  const arrived = request !== undefined || error !== null;
  const [pressBefore] = useState(lastPress.current);
  // Who looked elsewhere while it loaded keeps the focus there.
  const focusBefore = useRef<Element | null>(null);

  useEffect(() => {
    focusBefore.current = focusedElement();
  }, []);
  useEffect(() => {
    if (!props.focusSubject || !arrived) return;
    const root = article.current?.closest('[data-hitl-part="root"]');
    if (focusedElement() === focusBefore.current || mayTakeFocus(root)) focusSubject(article.current);
  }, [props.focusSubject, arrived]);

  return (
    <RequestPart
      look
      state={{ state: request?.state }}
      aria-busy={!arrived}
      aria-label={request?.subject ?? words.t('request')}
      onPointerDownCapture={({ clientX, clientY }) => {
        lastPress.current = { x: clientX, y: clientY };
      }}
      ref={article}
    >
      {error ? (
        <RequestContentPart look>
          <BackButton onBack={props.onBack} />
          <SubjectPart render={<div />} tabIndex={-1}>
            <Notice
              tone="danger"
              title={words.t(error.status === 0 ? 'couldNotLoad' : `reason_${error.code}`)}
              actions={<Button onClick={refresh}>{words.t('tryAgain')}</Button>}
            />
          </SubjectPart>
        </RequestContentPart>
      ) : request ? (
        <OpenedRequest {...props} {...{ source, request, article, pressBefore }} />
      ) : (
        <div className="hitl-loading">{words.t('loading')}</div>
      )}
    </RequestPart>
  );
}

interface OpenedRequestProps extends Omit<RequestViewProps, 'source'> {
  source: HitlSource;
  request: HitlRequest;
  article: RefObject<HTMLElement | null>;
  pressBefore: Press | null;
}

function OpenedRequest(props: OpenedRequestProps) {
  const { source, request, onAnswered, onNext, onBack, onOpen, administer, article, pressBefore } = props;
  const words = useWords();
  const announce = useAnnounceOutcome(source);
  const around = useChunk(aroundChunk, true);
  const { Standing, Tools, Tally, EndedBy, History } = around.status === 'ready' ? around.module : NOTHING;
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
  useKeepFocus(article, answer, request.viewer.mayAnswer);
  useAnnounceEnd(request, answer, (ended) => announce(ended, lost));

  return (
    <>
      <RequestContentPart look>
        <BackButton onBack={onBack} />
        <RequestHead request={request} now={now} />
        {answer.open && Standing && <Standing {...{ source, request }} />}
        {answer.open ? (
          <Countdown
            deadline={request.deadline}
            defaults={request.defaults}
            options={request.options}
            createdAt={request.createdAt}
            now={now}
          />
        ) : (
          <Resolved
            {...{ request, now, lost, onNext }}
            draft={answer.draft}
            by={EndedBy && <EndedBy source={source} request={request} />}
          />
        )}
        {answer.open && request.quorum > 1 && Tally && <Tally request={request} />}
        {needsMarkdown(request) && (
          <LazyPart chunk={markdownChunk}>{({ Markdown }) => <Markdown text={request.body ?? ''} />}</LazyPart>
        )}
        {request.context !== null && request.context !== undefined && <ContextTable value={request.context} />}
        {answer.open && <AnswerForm request={request} answer={answer} />}
        {answer.open && <AnswerNotice request={request} answer={answer} now={now} />}
      </RequestContentPart>
      {answer.open && request.viewer.mayAnswer && (
        <AnswerBar {...{ request, answer, pressBefore }} mayComment={source.capabilities.comment} />
      )}
      {answer.open && Tools && <Tools {...{ source, request, administer }} onEnded={() => setEndedByMe(true)} />}
      {History && <History {...{ source, request, onOpen }} />}
      {around.status === 'failed' && (
        <Notice
          tone="danger"
          title={words.t('couldNotLoad')}
          actions={<Button onClick={() => aroundChunk.load()}>{words.t('tryAgain')}</Button>}
        />
      )}
    </>
  );
}

const NOTHING: Partial<typeof import('./around.ts')> = {};

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
  { open, respond }: AnswerInHand,
  mayAnswer: boolean,
): void {
  const { status } = respond.state;
  const before = useRef({ open, status, mayAnswer });
  const hadFocus = useRef(false);

  useEffect(() => {
    const { current } = article;
    const note = ({ target, type }: FocusEvent) => {
      hadFocus.current = type === 'focusin' && current !== null && current.contains(target as Node);
    };
    // A removed element loses the focus without an event: what was noted last still holds then.
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, [article]);

  useEffect(() => {
    const { current: was } = before;
    before.current = { open, status, mayAnswer };
    const changed = was.open !== open || was.status !== status || was.mayAnswer !== mayAnswer;
    if (!changed || status === 'submitting') return;
    if (hadFocus.current && focusedElement() === document.body) focusSubject(article.current);
  }, [open, status, mayAnswer, article]);
}

function focusSubject(article: HTMLElement | null): void {
  article?.querySelector<HTMLElement>('[data-hitl-part="subject"]')?.focus();
}

function BackButton({ onBack }: { onBack: (() => void) | undefined }) {
  const words = useWords();
  if (!onBack) return null;
  return (
    <Button className="hitl-back" state={{ variant: 'link' }} onClick={onBack}>
      <span aria-hidden="true">‹</span> {words.t('backToInbox')}
    </Button>
  );
}
