'use client';
// The options of a request: buttons, or from five on a list with one confirm button, in the requester's order.
// At most one button is filled. The default is marked by its word and border; nothing here takes the focus.
import type { Option } from '@hitl-kit/client';
import { useId, useState } from 'react';
import { useWords } from '../i18n/localization.tsx';
import { ChoicesBoxPart, DefaultPart, OptionDescriptionPart, OptionItemPart } from '../parts/elements.tsx';
import { BranchSelect } from './branch-select.tsx';
import { ChoiceList } from './choice-list.tsx';
import { Confirm, SendingOr } from './confirm.tsx';
import { OptionButton, Options } from './elements.tsx';
import { detailOf, labelOf } from './labels.ts';

/** More options than this are a list. */
export const BUTTONS_UP_TO = 4;

export interface OptionButtonsProps {
  options: Option[];
  /** Values taken at the deadline; marked as "Default". */
  defaults?: readonly string[] | null | undefined;
  /** Several may be chosen. */
  multiple?: boolean | undefined;
  disabled?: boolean | undefined;
  /** Values that cannot be chosen now, as those that need a form that cannot be shown. */
  blocked?: readonly string[] | undefined;
  /** The values on their way to the server. */
  pending?: readonly string[] | null | undefined;
  onChoose(values: string[]): void;
}

export function OptionButtons({ multiple, ...props }: OptionButtonsProps) {
  if (multiple) return <BranchSelect {...props} />;
  return isListed(props) ? <OptionList {...props} /> : <Buttons {...props} />;
}

/** Whether they are a list with a confirm button, in place of one button each. */
export function isListed({ options, multiple }: Pick<OptionButtonsProps, 'options' | 'multiple'>): boolean {
  return multiple === true || options.length > BUTTONS_UP_TO;
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
  const detail = detailOf(option, words);
  const isDefault = props.defaults?.includes(option.value) ?? false;
  const sending = pending?.includes(option.value) ?? false;
  const intent = option.intent === 'primary' && !props.filled ? 'neutral' : (option.intent ?? 'neutral');
  return (
    <OptionItemPart look>
      <OptionButton
        state={{ intent, default: isDefault, state: sending ? 'sending' : 'idle' }}
        disabled={props.disabled || props.blocked?.includes(option.value)}
        aria-disabled={pending ? true : undefined}
        aria-describedby={detail ? description : undefined}
        onClick={() => !pending && props.onChoose([option.value])}
      >
        <SendingOr sending={sending}>
          <bdi>{labelOf(option)}</bdi>
        </SendingOr>
        {isDefault && !sending && <DefaultPart look>{words.t('default')}</DefaultPart>}
      </OptionButton>
      {detail && (
        <OptionDescriptionPart look dir="auto" id={description}>
          {detail}
        </OptionDescriptionPart>
      )}
    </OptionItemPart>
  );
}

function OptionList({ options, defaults, disabled, blocked, pending, onChoose }: OptionButtonsProps) {
  const words = useWords();
  const [chosen, setChosen] = useState<string[]>([]);
  return (
    <Options state={{ kind: 'list' }} aria-label={words.t('answerGroup')}>
      <ChoicesBoxPart look className="hitl-choices">
        <ChoiceList
          type="radio"
          options={options}
          defaults={defaults}
          chosen={pending ?? chosen}
          disabled={disabled || Boolean(pending)}
          blocked={blocked}
          onChange={setChosen}
        />
        <Confirm
          options={options}
          chosen={chosen}
          disabled={disabled}
          pending={pending}
          hint={chosen.length === 0 && words.t('chooseOption')}
          onChoose={onChoose}
        />
      </ChoicesBoxPart>
    </Options>
  );
}
