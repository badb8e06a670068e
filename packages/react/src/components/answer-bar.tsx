'use client';
// The answer: the options, and a comment that goes with them. A list and the comment stand in the flow of the request;
// only what sends the answer stays in view.
import type { HitlRequest } from '@hitl-kit/client';
import { type MouseEvent, useEffect, useId, useRef, useState } from 'react';
import { useWords } from '../i18n/words-of-request.ts';
import { AnswerPart } from '../parts/elements.tsx';
import { FieldErrorPart, LabelPart, RequiredPart, TextareaPart } from '../parts/form-elements.tsx';
import { CommentPart } from '../parts/opened-elements.tsx';
import { AnswerActions, StillLoading } from './answer-actions.tsx';
import { useBarHeight } from './bar-height.ts';
import { CharactersLeft, MOST_CHARACTERS } from './characters-left.tsx';
import { OptionButtons } from './option-buttons.tsx';
import { type Press, useSecondPress } from './second-press.ts';
import type { AnswerInHand } from './use-answer.ts';

export interface AnswerBarProps {
  request: HitlRequest;
  answer: AnswerInHand;
  mayComment: boolean;
  /** The last press on the request that stood here before; null when there was none. */
  pressBefore: Press | null;
}

export function AnswerBar({ request, answer, mayComment, pressBefore }: AnswerBarProps) {
  const { state } = answer.respond;
  const refused = state.status === 'invalid' && state.code === 'comment_required';
  const commentDue = refused || answer.commentDue > 0;
  const [asked, setAsked] = useState(false);
  // Once it stands there it stays, also when it was emptied.
  if (!asked && answer.draft.comment !== '') setAsked(true);
  const commenting = asked || commentDue;
  const sending = state.status === 'submitting';
  const isSecondPress = useSecondPress(pressBefore, answer.ready);
  const box = useRef<HTMLDivElement>(null);
  useBarHeight(box);

  const options = (
    <OptionButtons
      key={request.digest}
      options={request.options}
      defaults={request.defaults}
      multiple={request.multiple}
      disabled={!answer.ready}
      blocked={answer.blocked}
      pending={sending ? state.input.chosenOptions : null}
      onChoose={answer.choose}
    />
  );
  return (
    <AnswerPart
      look
      ref={box}
      onMouseDownCapture={(event) => {
        // Nor does it take the focus to the answer, from where one key would send it.
        if (isOnButton(event) && isSecondPress(event)) event.preventDefault();
      }}
      onClickCapture={(event) => {
        if (!isOnButton(event) || !isSecondPress(event)) return;
        event.preventDefault();
        event.stopPropagation();
      }}
    >
      {commenting && (
        <CommentField
          value={answer.draft.comment}
          disabled={sending}
          required={commentDue}
          asked={answer.commentDue}
          onChange={answer.comment}
        />
      )}
      <AnswerActions
        request={request}
        options={options}
        mayComment={mayComment && !commenting}
        disabled={sending}
        onComment={() => setAsked(true)}
      />
      {!answer.ready && <StillLoading />}
    </AnswerPart>
  );
}

const isOnButton = ({ target }: MouseEvent): boolean => (target as Element).closest('button') !== null;

interface CommentFieldProps {
  value: string;
  disabled: boolean;
  required: boolean;
  /** How often it was asked for: each time takes the focus again. */
  asked: number;
  onChange(comment: string): void;
}

function CommentField({ value, disabled, required, asked, onChange }: CommentFieldProps) {
  const words = useWords();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const missing = required && value.trim() === '';
  // It opened because the person asked for it, or because the option or the server wants it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once more each time it is asked for
  useEffect(() => {
    if (required || field.current?.value === '') field.current?.focus();
  }, [required, asked]);
  return (
    <CommentPart look className="hitl-field">
      <LabelPart look htmlFor={id}>
        {words.t('comment')} {required && <RequiredPart look>({words.t('required')})</RequiredPart>}
      </LabelPart>
      <TextareaPart
        look
        id={id}
        ref={field}
        rows={2}
        maxLength={MOST_CHARACTERS}
        value={value}
        disabled={disabled}
        aria-required={required || undefined}
        aria-invalid={missing || undefined}
        aria-describedby={missing ? `${id}-error` : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
      <CharactersLeft text={value} />
      {missing && (
        <FieldErrorPart look id={`${id}-error`}>
          {words.t('reason_comment_required')}
        </FieldErrorPart>
      )}
    </CommentPart>
  );
}
