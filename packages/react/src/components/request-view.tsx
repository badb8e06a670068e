'use client';
// One request, top to bottom: where it comes from, what it asks, what happens if nobody answers, what is needed to
// decide, the answer, the history.
import type { HitlRequest } from '@hitl-kit/client';
import { useEffect, useRef } from 'react';
import type { HitlSource } from '../core/source.ts';
import { useRequest } from '../hooks/use-request.ts';
import { useWords } from '../i18n/index.ts';
import { AnswerBar } from './answer-bar.tsx';
import { AnswerForm } from './answer-form.tsx';
import { AnswerNotice } from './answer-notice.tsx';
import { ContextTable } from './context-table.tsx';
import { Countdown } from './countdown.tsx';
import { Button } from './elements.tsx';
import { History } from './history.tsx';
import { KitRoot } from './kit-root.tsx';
import { markdownChunk, needsMarkdown } from './lazy.ts';
import { LazyPart } from './lazy-part.tsx';
import { Notice } from './notice.tsx';
import { RequestHead } from './request-head.tsx';
import { Resolved } from './resolved.tsx';
import { useAnswer } from './use-answer.ts';

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
  /** Puts the focus on the subject once it is here. */
  focusSubject?: boolean | undefined;
}

export function RequestView(props: RequestViewProps) {
  return (
    <KitRoot>
      <RequestById key={`${props.source ?? ''}:${props.id}`} {...props} />
    </KitRoot>
  );
}

function RequestById(props: RequestViewProps) {
  const words = useWords();
  const { source, request, error, refresh } = useRequest(props);
  const article = useRef<HTMLElement>(null);
  const arrived = request !== undefined || error !== null;

  useEffect(() => {
    if (props.focusSubject && arrived) focusSubject(article.current);
  }, [props.focusSubject, arrived]);

  return (
    <article
      className="hitl-request"
      data-hitl-part="request"
      data-state={request?.state}
      aria-busy={!arrived}
      aria-label={request?.subject ?? words.t('request')}
      ref={article}
    >
      {error ? (
        <div className="hitl-request-content" data-hitl-part="request-content">
          <BackButton onBack={props.onBack} />
          <div tabIndex={-1} data-hitl-part="subject">
            <Notice
              tone="danger"
              title={words.t(error.status === 0 ? 'couldNotLoad' : `reason_${error.code}`)}
              actions={<Button onClick={refresh}>{words.t('tryAgain')}</Button>}
            />
          </div>
        </div>
      ) : request ? (
        <OpenedRequest {...props} source={source} request={request} article={article} />
      ) : (
        <div className="hitl-loading">{words.t('loading')}</div>
      )}
    </article>
  );
}

interface OpenedRequestProps extends Omit<RequestViewProps, 'source'> {
  source: HitlSource;
  request: HitlRequest;
  article: React.RefObject<HTMLElement | null>;
}

function OpenedRequest({ source, request, onAnswered, onNext, onBack, article }: OpenedRequestProps) {
  const answer = useAnswer({ source, request, onAnswered });
  const { now } = source;
  useKeepFocus(article, answer.open);

  return (
    <>
      <div className="hitl-request-content" data-hitl-part="request-content">
        <BackButton onBack={onBack} />
        <RequestHead request={request} now={now} />
        {answer.open ? (
          <Countdown
            deadline={request.deadline}
            defaults={request.defaults}
            options={request.options}
            createdAt={request.createdAt}
            now={now}
          />
        ) : (
          <Resolved request={request} now={now} lost={answer.lost} draft={answer.draft} onNext={onNext} />
        )}
        {needsMarkdown(request) && (
          <LazyPart chunk={markdownChunk}>{({ Markdown }) => <Markdown text={request.body ?? ''} />}</LazyPart>
        )}
        {request.context !== null && request.context !== undefined && <ContextTable value={request.context} />}
        {answer.open && <AnswerForm request={request} answer={answer} />}
        {answer.open && <AnswerNotice request={request} answer={answer} now={now} />}
      </div>
      {answer.open && request.viewer.mayAnswer && (
        <AnswerBar request={request} answer={answer} mayComment={source.capabilities.comment} />
      )}
      <History source={source} request={request} />
    </>
  );
}

/** What had the focus may be gone when the answer is: the subject takes it then, not the page. */
function useKeepFocus(article: React.RefObject<HTMLElement | null>, open: boolean): void {
  const wasOpen = useRef(open);
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
    if (wasOpen.current && !open && hadFocus.current && document.activeElement === document.body) {
      focusSubject(article.current);
    }
    wasOpen.current = open;
  }, [open, article]);
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
