'use client';
// Why this person cannot answer: every reason the server gives, each as a sentence, and who can.
import type { HitlRequest } from '@hitl-kit/client';
import type { ReactNode } from 'react';
import { type SpokenWords, useWords } from '../i18n/words-of-request.ts';
import { NoticeDetailPart } from '../parts/elements.tsx';
import { labelsOf } from './labels.ts';
import { Notice } from './notice.tsx';
import { forWhom, nameOf } from './people.ts';
import { When } from './when.tsx';

export function WhyNot({ request, now }: { request: HitlRequest; now: () => number }) {
  const words = useWords();
  const { reasons, id } = request.viewer;
  const [first = 'not_permitted', ...rest] = reasons;
  const others = reasons.includes('requester_excluded') || reasons.includes('not_assigned');
  return (
    <Notice tone="neutral" title={sentenceOf(first, request, words, now)} live="off">
      {rest.map((reason) => (
        <NoticeDetailPart key={reason} look>
          {sentenceOf(reason, request, words, now)}
        </NoticeDetailPart>
      ))}
      {others && (
        <NoticeDetailPart look>
          {words.t('canAnswer', { whom: forWhom(request.assignees, id, words) })}
        </NoticeDetailPart>
      )}
    </Notice>
  );
}

type Reason = HitlRequest['viewer']['reasons'][number];

function sentenceOf(reason: Reason, request: HitlRequest, words: SpokenWords, now: () => number): ReactNode {
  const { claimedBy, claimedUntil, answers, viewer, options } = request;
  if (reason === 'claimed_by_other' && claimedBy !== null && claimedUntil !== null) {
    return words.rich('claimedBy', {
      who: <bdi>{nameOf(claimedBy, words)}</bdi>,
      time: <When at={claimedUntil} now={now} />,
    });
  }
  const mine = answers.find(({ respondedBy }) => respondedBy?.id === viewer.id);
  if (reason === 'already_answered' && mine) {
    return words.rich('alreadyAnsweredWith', {
      options: <bdi>{words.quoted(labelsOf(mine.chosenOptions, options))}</bdi>,
    });
  }
  return words.t(`reason_${reason}`);
}
