'use client';
// What opens below the tools: one thing to fill in, one button that does it, and why it could not be done.
import { type ReactNode, useEffect, useId, useRef } from 'react';
import type { CommandState, CommandVerb } from '../hooks/use-commands.ts';
import { useWords } from '../i18n/words-of-request.ts';
import { FieldErrorPart, FieldHelpPart } from '../parts/form-elements.tsx';
import { PanelBox, ToolActions, ToolTitle } from './around-elements.tsx';
import { SendingOr } from './confirm.tsx';
import { Button } from './elements.tsx';
import { Notice } from './notice.tsx';

export interface ToolPanelProps {
  verb: CommandVerb;
  id: string;
  title: string;
  hint?: ReactNode;
  state: CommandState;
  /** It was pressed, and something is found out before it is sent: it can still be called off. */
  preparing?: boolean | undefined;
  /** What the server refused already stands on a field. */
  errorOnField?: boolean | undefined;
  children?: ReactNode;
  /** What the button says; absent where the children have buttons of their own. */
  submit?: ReactNode;
  intent?: 'danger' | 'neutral' | undefined;
  onSubmit?: (() => void) | undefined;
  /** To the step before: stands where there is one, first, in place of closing. */
  onBack?: (() => void) | undefined;
  onClose(): void;
}

export function ToolPanel(props: ToolPanelProps) {
  const { verb, state, onBack, onClose } = props;
  const words = useWords();
  const titleId = useId();
  const box = useRef<HTMLDivElement>(null);
  const sending = state.status === 'sending' && state.verb === verb;
  const busy = sending || props.preparing === true;

  useEffect(() => {
    box.current?.querySelector<HTMLElement>('input, textarea, select, button')?.focus();
  }, []);

  return (
    <PanelBox
      state={{ verb }}
      id={props.id}
      aria-labelledby={titleId}
      ref={box}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented || event.nativeEvent.isComposing) return;
        event.preventDefault();
        if (!sending) (onBack ?? onClose)();
      }}
    >
      <ToolTitle id={titleId}>{props.title}</ToolTitle>
      {props.hint && <FieldHelpPart look>{props.hint}</FieldHelpPart>}
      {props.children}
      {state.status === 'refused' && state.verb === verb && !props.errorOnField && <NotDone refusal={state} />}
      <ToolActions>
        {onBack && (
          <Button disabled={sending} onClick={onBack}>
            {words.t('backToReason')}
          </Button>
        )}
        {props.submit && (
          <Button
            state={{ intent: props.intent, state: busy ? 'sending' : 'idle' }}
            aria-disabled={busy || undefined}
            onClick={() => !busy && props.onSubmit?.()}
          >
            <SendingOr sending={busy}>{props.submit}</SendingOr>
          </Button>
        )}
        {!onBack && (
          <Button state={{ variant: 'quiet' }} disabled={sending} onClick={onClose}>
            {words.t('close')}
          </Button>
        )}
      </ToolActions>
    </PanelBox>
  );
}

/** Why something was not done, or that nobody knows whether it was. */
export function NotDone({ refusal }: { refusal: Extract<CommandState, { status: 'refused' }> }) {
  const words = useWords();
  const { code, offline, uncertain } = refusal;
  if (uncertain) return <Notice tone="danger" title={words.t(`reason_${code}`)} detail={words.t('doneUnknown')} />;
  return (
    <Notice
      tone="danger"
      title={words.t(offline ? 'offlineNotDone' : 'notDone')}
      detail={!offline && words.t(`reason_${code}`)}
    />
  );
}

/** What is wrong with a field, and the attributes that tie it to the field. */
export function useFieldError(error: string | null) {
  const id = useId();
  return {
    attributes: { 'aria-invalid': error ? true : undefined, 'aria-describedby': error ? id : undefined } as const,
    message: error && (
      <FieldErrorPart look id={id}>
        {error}
      </FieldErrorPart>
    ),
  };
}
