'use client';
// The actions: the options, and a comment that goes with the answer.
import type { HitlRequest } from '@hitl-kit/client';
import { type MouseEvent, useEffect, useId, useRef, useState } from 'react';
import { useWords } from '../i18n/index.ts';
import { Button } from './elements.tsx';
import { OptionButtons } from './option-buttons.tsx';
import type { AnswerInHand } from './use-answer.ts';

export interface AnswerBarProps {
  request: HitlRequest;
  answer: AnswerInHand;
  mayComment: boolean;
}

export function AnswerBar({ request, answer, mayComment }: AnswerBarProps) {
  const words = useWords();
  const { state } = answer.respond;
  const commentDue = state.status === 'invalid' && state.code === 'comment_required';
  const [commenting, setCommenting] = useState(answer.draft.comment !== '');
  const sending = state.status === 'submitting';

  return (
    // The second click of a double click may land on the next request: it must not answer that one.
    <div className="hitl-actions" data-hitl-part="actions" onClickCapture={stopSecondClick}>
      {(commenting || commentDue) && (
        <CommentField
          value={answer.draft.comment}
          disabled={sending}
          required={commentDue}
          onChange={(comment) => answer.edit({ comment })}
        />
      )}
      <OptionButtons
        options={request.options}
        defaults={request.defaults}
        multiple={request.multiple}
        disabled={!answer.ready}
        pending={sending ? state.input.chosenOptions : null}
        onChoose={answer.choose}
      />
      {mayComment && !commenting && !commentDue && (
        <div className="hitl-actions-end">
          <Button state={{ variant: 'quiet' }} disabled={sending} onClick={() => setCommenting(true)}>
            {words.t('addComment')}
          </Button>
        </div>
      )}
      {!answer.ready && <span className="hitl-visually-hidden">{words.t('notShownYet')}</span>}
    </div>
  );
}

function stopSecondClick(event: MouseEvent): void {
  if (event.detail < 2 || !(event.target as Element).closest('button')) return;
  event.preventDefault();
  event.stopPropagation();
}

interface CommentFieldProps {
  value: string;
  disabled: boolean;
  required: boolean;
  onChange(comment: string): void;
}

function CommentField({ value, disabled, required, onChange }: CommentFieldProps) {
  const words = useWords();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  // It opened because the person asked for it, or because the server wants it.
  useEffect(() => {
    if (field.current?.value === '') field.current.focus();
  }, []);
  return (
    <div className="hitl-field" data-hitl-part="comment">
      <label className="hitl-label" htmlFor={id}>
        {words.t('comment')}
      </label>
      <textarea
        id={id}
        className="hitl-input"
        ref={field}
        rows={2}
        maxLength={10_000}
        value={value}
        disabled={disabled}
        aria-invalid={(required && value.trim() === '') || undefined}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
