'use client';
// The button below a list: says what it will send, and beside it what is missing or what will run.
import type { Option } from '@hitl-kit/client';
import { type ReactNode, useId } from 'react';
import { type SpokenWords, useWords } from '../i18n/localization.tsx';
import { ConfirmHintPart, ConfirmPart, SpinnerPart } from '../parts/elements.tsx';
import { Button } from './elements.tsx';
import { labelsOf } from './labels.ts';

export interface ConfirmProps {
  options: Option[];
  chosen: readonly string[];
  disabled?: boolean | undefined;
  /** The values on their way to the server. */
  pending?: readonly string[] | null | undefined;
  hint: ReactNode;
  onChoose(values: string[]): void;
}

export function Confirm({ options, chosen, disabled, pending, hint, onChoose }: ConfirmProps) {
  const words = useWords();
  const hintId = useId();
  const ready = (pending ?? chosen).length > 0;
  return (
    <ConfirmPart look>
      <Button
        state={{ intent: 'primary', state: pending ? 'sending' : 'idle' }}
        disabled={disabled}
        aria-disabled={!ready || Boolean(pending)}
        aria-describedby={hintId}
        onClick={() => ready && !pending && onChoose([...chosen])}
      >
        <SendingOr sending={Boolean(pending)}>{labelFor(pending ?? chosen, options, words)}</SendingOr>
      </Button>
      <ConfirmHintPart id={hintId} look>
        {hint}
      </ConfirmHintPart>
    </ConfirmPart>
  );
}

/** One choice is named, so that nothing is sent unseen; several are counted. */
function labelFor(chosen: readonly string[], options: Option[], words: SpokenWords): ReactNode {
  if (chosen.length === 0) return words.t('confirm');
  if (chosen.length > 1) return words.t('continueWith', { count: chosen.length });
  return words.rich('continueWithOption', { option: <bdi>{words.quoted(labelsOf(chosen, options))}</bdi> });
}

/** What a button says: its label, or that it is being sent. The change is announced, and the button keeps its name. */
export function SendingOr({ sending, children }: { sending: boolean; children: ReactNode }) {
  const words = useWords();
  return (
    <>
      {sending && <SpinnerPart look />}
      <span aria-live="polite">{sending ? words.t('sending') : children}</span>
    </>
  );
}
