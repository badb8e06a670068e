'use client';
// The options of a request: buttons, or from five on a list with one confirm button, in the requester's order.
// At most one button is filled. The default is marked by its word and border; nothing here takes the focus.
import type { Option } from '@hitl-kit/client';
import { useId, useState } from 'react';
import { useWords } from '../i18n/localization.tsx';
import { BranchSelect, SendingOr } from './branch-select.tsx';
import { ChoiceList } from './choice-list.tsx';
import { Button, OptionButton, Options } from './elements.tsx';
import { labelOf } from './labels.ts';

/** More options than this are a list. */
export const BUTTONS_UP_TO = 4;

export interface OptionButtonsProps {
  options: Option[];
  /** Values taken at the deadline; marked as "Default". */
  defaults?: readonly string[] | null | undefined;
  /** Several may be chosen. */
  multiple?: boolean | undefined;
  disabled?: boolean | undefined;
  /** The values on their way to the server. */
  pending?: readonly string[] | null | undefined;
  onChoose(values: string[]): void;
}

export function OptionButtons({ multiple, ...props }: OptionButtonsProps) {
  if (multiple) return <BranchSelect {...props} />;
  return props.options.length > BUTTONS_UP_TO ? <OptionList {...props} /> : <Buttons {...props} />;
}

function Buttons(props: OptionButtonsProps) {
  const words = useWords();
  const filled = props.options.find((option) => option.intent === 'primary');
  return (
    <Options state={{ kind: 'buttons' }} aria-label={words.t('answerGroup')}>
      {props.options.map((option) => (
        <OptionItem key={option.value} {...props} option={option} filled={option === filled} />
      ))}
    </Options>
  );
}

function OptionItem(props: OptionButtonsProps & { option: Option; filled: boolean }) {
  const { option, pending } = props;
  const words = useWords();
  const description = useId();
  const isDefault = props.defaults?.includes(option.value) ?? false;
  const sending = pending?.includes(option.value) ?? false;
  const intent = option.intent === 'primary' && !props.filled ? 'neutral' : (option.intent ?? 'neutral');
  return (
    <div className="hitl-option-item" data-hitl-part="option-item">
      <OptionButton
        state={{ intent, default: isDefault, state: sending ? 'sending' : 'idle' }}
        disabled={props.disabled}
        aria-disabled={pending ? true : undefined}
        aria-describedby={option.description ? description : undefined}
        onClick={() => !pending && props.onChoose([option.value])}
      >
        <SendingOr sending={sending}>{labelOf(option)}</SendingOr>
        {isDefault && !sending && (
          <span className="hitl-default" data-hitl-part="default">
            {words.t('default')}
          </span>
        )}
      </OptionButton>
      {option.description && (
        <span className="hitl-option-description" data-hitl-part="option-description" id={description}>
          {option.description}
        </span>
      )}
    </div>
  );
}

function OptionList({ options, defaults, disabled, pending, onChoose }: OptionButtonsProps) {
  const words = useWords();
  const hint = useId();
  const [chosen, setChosen] = useState<string[]>([]);
  const ready = chosen.length > 0;
  return (
    <Options state={{ kind: 'list' }} aria-label={words.t('answerGroup')}>
      <div className="hitl-choices" data-hitl-part="choices">
        <ChoiceList
          type="radio"
          options={options}
          defaults={defaults}
          chosen={pending ?? chosen}
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
            <SendingOr sending={Boolean(pending)}>{words.t('confirm')}</SendingOr>
          </Button>
          <span id={hint} className="hitl-confirm-hint" data-hitl-part="confirm-hint">
            {!ready && words.t('chooseOption')}
          </span>
        </div>
      </div>
    </Options>
  );
}
