'use client';
// Several options at once: checkboxes, what each will run, and one button that says how many.
import type { Option } from '@hitl-kit/client';
import { useState } from 'react';
import { useWords } from '../i18n/localization.tsx';
import { ChoicesBoxPart } from '../parts/elements.tsx';
import { ChoiceList } from './choice-list.tsx';
import { Confirm } from './confirm.tsx';
import { Options } from './elements.tsx';
import type { OptionButtonsProps } from './option-buttons.tsx';

export type BranchSelectProps = Omit<OptionButtonsProps, 'multiple'>;

export function BranchSelect(props: BranchSelectProps) {
  const { options, defaults, disabled, blocked, pending, onChoose } = props;
  const words = useWords();
  const [chosen, setChosen] = useState<string[]>([]);
  const shown = pending ?? chosen;
  const steps = stepsOf(options, shown);
  const hint =
    shown.length === 0 ? words.t('chooseAtLeastOne') : steps > 0 && words.t('stepsWillRun', { count: steps });
  return (
    <Options state={{ kind: 'branch' }} aria-label={words.t('answerGroup')}>
      <ChoicesBoxPart className="hitl-choices">
        <ChoiceList
          type="checkbox"
          options={options}
          defaults={defaults}
          chosen={shown}
          disabled={disabled || Boolean(pending)}
          blocked={blocked}
          onChange={setChosen}
        />
        <Confirm {...{ options, chosen, disabled, pending, hint, onChoose }} />
      </ChoicesBoxPart>
    </Options>
  );
}

function stepsOf(options: Option[], chosen: readonly string[]): number {
  return new Set(options.filter((option) => chosen.includes(option.value)).flatMap((option) => option.targets ?? []))
    .size;
}
