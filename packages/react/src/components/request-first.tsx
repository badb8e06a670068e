'use client';
// The first picture of a request, on the server too: what it asks, its deadline, its options, which cannot be pressed
// yet. What is needed to decide and to answer is loading.
import type { HitlRequest } from '@hitl-kit/client';
import type { HitlSource } from '../core/source.ts';
import { useWords } from '../i18n/localization.tsx';
import { AnswerPart, LoadingPart, RequestContentPart } from '../parts/elements.tsx';
import { AnswerActions, StillLoading } from './answer-actions.tsx';
import { Countdown } from './countdown.tsx';
import { needsForm, needsMarkdown } from './lazy.ts';
import { NotLoaded } from './not-loaded.tsx';
import { OptionButtons } from './option-buttons.tsx';
import { BackButton, RequestHead } from './request-head.tsx';

export interface RequestFirstProps {
  source: HitlSource;
  request: HitlRequest;
  onBack?: (() => void) | undefined;
  /** Loads the rest again; absent unless it could not be loaded. */
  onRetry?: (() => void) | undefined;
}

export function RequestFirst({ source, request, onBack, onRetry }: RequestFirstProps) {
  const words = useWords();
  const open = request.state === 'awaiting_input';
  const mayAnswer = open && request.viewer.mayAnswer;
  const hasMore = !open || needsMarkdown(request) || hasContext(request) || needsForm(request);
  return (
    <>
      <RequestContentPart look>
        <BackButton onBack={onBack} />
        <RequestHead request={request} now={source.now} />
        {open && <RequestDeadline request={request} now={source.now} />}
        {onRetry ? (
          <NotLoaded detail={mayAnswer && words.t('notShownYet')} onRetry={onRetry} />
        ) : (
          hasMore && <LoadingPart look>{words.t('loading')}</LoadingPart>
        )}
      </RequestContentPart>
      {mayAnswer && (
        <AnswerPart look>
          <AnswerActions
            request={request}
            options={<OptionButtons {...request} disabled onChoose={doNothing} />}
            mayComment={source.capabilities.comment}
            disabled
            onComment={doNothing}
          />
          <StillLoading />
        </AnswerPart>
      )}
    </>
  );
}

export function RequestDeadline({ request, now }: { request: HitlRequest; now: () => number }) {
  const { deadline, defaults, options, createdAt } = request;
  return <Countdown {...{ deadline, defaults, options, createdAt, now }} />;
}

export const hasContext = ({ context }: HitlRequest): boolean => context !== null && context !== undefined;

const doNothing = () => {};
