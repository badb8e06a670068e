'use client';
// Where the options stand and the button for a comment: a list in the flow of the request, buttons in a row.
import type { HitlRequest } from '@hitl-kit/client';
import type { ReactNode } from 'react';
import { useWords } from '../i18n/localization.tsx';
import { ActionsEndPart, ActionsPart } from '../parts/elements.tsx';
import { Button } from './elements.tsx';
import { isListed } from './option-buttons.tsx';

export interface AnswerActionsProps {
  request: HitlRequest;
  options: ReactNode;
  /** Whether there is a button for a comment. */
  mayComment: boolean;
  disabled: boolean;
  onComment(): void;
}

export function AnswerActions({ request, options, mayComment, disabled, onComment }: AnswerActionsProps) {
  const words = useWords();
  const addComment = mayComment && (
    <ActionsEndPart look>
      <Button state={{ variant: 'quiet' }} disabled={disabled} onClick={onComment}>
        {words.t('addComment')}
      </Button>
    </ActionsEndPart>
  );
  if (!isListed(request)) {
    return (
      <ActionsPart look>
        {options}
        {addComment}
      </ActionsPart>
    );
  }
  return (
    <>
      {addComment}
      {options}
    </>
  );
}

/** Why they cannot be pressed, to be heard. */
export function StillLoading() {
  return <span className="hitl-visually-hidden">{useWords().t('notShownYet')}</span>;
}
