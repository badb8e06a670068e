'use client';
// Several options at once: checkboxes, what each will run, and one button that says how many.
import type { Option } from '@hitl-kit/client';
import { useState } from 'react';
import { useWords } from '../i18n/localization.tsx';
import type { Speech } from '../i18n/speak.ts';
import { ChoicesBoxPart } from '../parts/elements.tsx';
import { ChoiceList } from './choice-list.tsx';
import { Confirm } from './confirm.tsx';
import { Options } from './elements.tsx';
import type { OptionButtonsProps } from './option-buttons.tsx';

/** More steps than these are counted. */
const NAMED_UP_TO = 3;

export type BranchSelectProps = Omit<OptionButtonsProps, 'multiple'>;

export function BranchSelect(props: BranchSelectProps) {
  const { options, defaults, disabled, blocked, pending, onChoose } = props;
  const words = useWords();
  const [chosen, setChosen] = useState<string[]>([]);
  const shown = pending ?? chosen;
  const hint = shown.length === 0 ? words.t('chooseAtLeastOne') : whatRuns(options, shown, words);
  return (
    <Options state={{ kind: 'branch' }} aria-label={words.t('answerGroup')}>
      <ChoicesBoxPart look className="hitl-choices">
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

/** By name as long as one can take them in, then how many. */
function whatRuns(options: Option[], chosen: readonly string[], words: Speech): string | undefined {
  const targets = targetsOf(options, chosen);
  if (targets.length === 0) return undefined;
  if (targets.length > NAMED_UP_TO) return words.t('stepsWillRun', { count: targets.length });
  return words.t('willRun', { targets: words.series(targets) });
}

function targetsOf(options: Option[], chosen: readonly string[]): string[] {
  return [...new Set(options.filter(({ value }) => chosen.includes(value)).flatMap(({ targets }) => targets ?? []))];
}
