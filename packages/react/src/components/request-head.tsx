'use client';
// The top of a request: the way back, where it comes from, what it is about, who asks whom.
import type { HitlRequest, Source } from '@hitl-kit/client';
import type { Ref } from 'react';
import { useWords } from '../i18n/localization.tsx';
import { AskedPart, RequestHeadPart, SourcePart, SourceSeparatorPart, SubjectPart } from '../parts/elements.tsx';
import { Button } from './elements.tsx';
import { forWhom, nameOf } from './people.ts';
import { When } from './when.tsx';

export interface RequestHeadProps {
  request: HitlRequest;
  now: () => number;
  /** The subject, to put the focus on. */
  subjectRef?: Ref<HTMLHeadingElement> | undefined;
  subjectId?: string | undefined;
}

export function RequestHead({ request, now, subjectRef, subjectId }: RequestHeadProps) {
  const words = useWords();
  return (
    <RequestHeadPart look>
      {request.source && <SourcePath source={request.source} />}
      <SubjectPart look dir="auto" ref={subjectRef} id={subjectId} tabIndex={-1}>
        {request.subject}
      </SubjectPart>
      <AskedPart look>
        <span>
          {words.rich('askedBy', {
            who: <Name text={nameOf(request.requestedBy, words)} />,
            when: <When at={request.createdAt} now={now} as="ago" />,
          })}
        </span>{' '}
        <span>
          {words.rich('forWhom', { whom: <Name text={forWhom(request.assignees, request.viewer.id, words)} /> })}
        </span>
      </AskedPart>
    </RequestHeadPart>
  );
}

/** In its own direction, whatever that of the sentence is. */
function Name({ text }: { text: string }) {
  return (
    <strong>
      <bdi>{text}</bdi>
    </strong>
  );
}

function SourcePath({ source }: { source: Source }) {
  const words = useWords();
  const steps = [source.system, source.workflow, source.run, source.task].filter((step) => step !== undefined);
  const url = safeUrl(source.url);
  if (steps.length === 0 && url) steps.push(url);
  if (steps.length === 0) return null;
  return (
    <SourcePart look aria-label={words.t('source')}>
      {steps.map((step, place) => (
        // The steps of one path never change their order.
        // biome-ignore lint/suspicious/noArrayIndexKey: two steps may have the same name
        <span key={place}>
          {place > 0 && <SourceSeparatorPart look>›</SourceSeparatorPart>}
          <bdi>{url && (place === 0 || place < steps.length - 1) ? <a href={url}>{step}</a> : step}</bdi>
        </span>
      ))}
    </SourcePart>
  );
}

/** The server checks it too; a source of another kind may not. */
function safeUrl(url: string | undefined): string | undefined {
  return url && /^(https?:\/\/|mailto:)/i.test(url) ? url : undefined;
}

export function BackButton({ onBack }: { onBack: (() => void) | undefined }) {
  const words = useWords();
  if (!onBack) return null;
  return (
    <Button state={{ variant: 'link', action: 'back' }} onClick={onBack}>
      <span aria-hidden="true">‹</span> {words.t('backToInbox')}
    </Button>
  );
}
