'use client';
// Several options at once: checkboxes, what each will run, and one button that says how many.
import type { Option } from '@hitl-kit/client';
import { type ReactNode, useId, useState } from 'react';
import { useWords } from '../i18n/localization.tsx';
import { ChoiceList } from './choice-list.tsx';
import { Button, Options } from './elements.tsx';
import type { OptionButtonsProps } from './option-buttons.tsx';

export type BranchSelectProps = Omit<OptionButtonsProps, 'multiple'>;

export function BranchSelect(props: BranchSelectProps) {
  const { options, defaults, disabled, pending, onChoose } = props;
  const words = useWords();
  const hint = useId();
  const [chosen, setChosen] = useState<string[]>([]);
  const shown = pending ?? chosen;
  const steps = stepsOf(options, shown);
  const ready = shown.length > 0;
  return (
    <Options state={{ kind: 'branch' }} aria-label={words.t('answerGroup')}>
      <div className="hitl-choices" data-hitl-part="choices">
        <ChoiceList
          type="checkbox"
          options={options}
          defaults={defaults}
          chosen={shown}
          disabled={disabled || Boolean(pending)}
          onChange={setChosen}
        />
        <div className="hitl-confirm" data-hitl-part="confirm">
          <Button
            state={{ intent: 'primary', state: pending ? 'sending' : 'idle' }}
            disabled={disabled}
            aria-disabled={!ready || Boolean(pending)}
            aria-describedby={hint}
            onClick={() => ready && !pending && onChoose(chosen)}
          >
            <SendingOr sending={Boolean(pending)}>
              {ready ? words.t('continueWith', { count: shown.length }) : words.t('confirm')}
            </SendingOr>
          </Button>
          <span id={hint} className="hitl-confirm-hint" data-hitl-part="confirm-hint">
            {!ready && words.t('chooseAtLeastOne')}
            {ready && steps > 0 && words.t('stepsWillRun', { count: steps })}
          </span>
        </div>
      </div>
    </Options>
  );
}

/** What a button says: its label, or that it is being sent. The change is announced, and the button keeps its name. */
export function SendingOr({ sending, children }: { sending: boolean; children: ReactNode }) {
  const words = useWords();
  return (
    <>
      {sending && <span className="hitl-spinner" data-hitl-part="spinner" aria-hidden="true" />}
      <span aria-live="polite">{sending ? words.t('sending') : children}</span>
    </>
  );
}

function stepsOf(options: Option[], chosen: readonly string[]): number {
  return new Set(options.filter((option) => chosen.includes(option.value)).flatMap((option) => option.targets ?? []))
    .size;
}
