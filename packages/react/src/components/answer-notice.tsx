'use client';
// Why I cannot answer, or why my answer was not taken.
import type { HitlRequest } from '@hitl-kit/client';
import { useWords } from '../i18n/index.ts';
import { isAboutParams } from './answer-form.tsx';
import { Button } from './elements.tsx';
import { Notice } from './notice.tsx';
import { forWhom } from './people.ts';
import type { AnswerInHand } from './use-answer.ts';

export interface AnswerNoticeProps {
  request: HitlRequest;
  answer: AnswerInHand;
  now: () => number;
}

export function AnswerNotice({ request, answer, now }: AnswerNoticeProps) {
  const { state, retry } = answer.respond;
  if (!request.viewer.mayAnswer) return <WhyNot request={request} />;
  if (state.status === 'error') return <NotSent {...{ request, now, state }} onRetry={() => void retry()} />;
  if (state.status === 'invalid') return <NotAccepted state={state} />;
  return null;
}

function WhyNot({ request }: { request: HitlRequest }) {
  const words = useWords();
  const { reasons, id } = request.viewer;
  const [reason = 'not_permitted'] = reasons;
  const others = reasons.includes('requester_excluded') || reasons.includes('not_assigned');
  return (
    <Notice
      tone="neutral"
      title={words.t(`reason_${reason}`)}
      detail={others && words.t('canAnswer', { whom: forWhom(request.assignees, id, words) })}
      live="off"
    />
  );
}

type StateOf<S extends AnswerInHand['respond']['state']['status']> = Extract<
  AnswerInHand['respond']['state'],
  { status: S }
>;

interface NotSentProps {
  request: HitlRequest;
  now: () => number;
  state: StateOf<'error'>;
  onRetry(): void;
}

function NotSent({ request, now, state, onRetry }: NotSentProps) {
  const words = useWords();
  const kept = request.deadline
    ? words.t('keptUntil', { time: words.moment(Date.parse(request.deadline), now()) })
    : words.t('keptOnDevice');
  return (
    <Notice
      tone="danger"
      title={words.t(state.offline ? 'offline' : 'notSent')}
      detail={state.offline ? kept : `${words.t(`reason_${state.code}`)} ${kept}`}
      actions={state.code !== 'question_changed' && <Button onClick={onRetry}>{words.t('tryAgain')}</Button>}
    />
  );
}

/** What has no field of its own; the form shows the rest. */
function NotAccepted({ state }: { state: StateOf<'invalid'> }) {
  const words = useWords();
  const rest = state.errors.filter((error) => !isAboutParams(error));
  if (rest.length === 0 && state.errors.length > 0) return null;
  return (
    <Notice
      tone="danger"
      title={words.t(`reason_${state.code}`)}
      detail={rest.map(({ message }) => message).join(' ')}
    />
  );
}
