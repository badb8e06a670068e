'use client';
// A list of radio buttons or checkboxes with descriptions, targets and, when it is long, a filter.
// Enter does nothing here: choosing and confirming are two acts.
import type { Option } from '@hitl-kit/client';
import { type KeyboardEvent, useId, useState } from 'react';
import { useWords } from '../i18n/localization.tsx';
import {
  CheckPart,
  ChoiceDetailPart,
  ChoiceLabelPart,
  ChoicesListPart,
  ConfirmHintPart,
  DefaultPart,
  InputPart,
} from '../parts/elements.tsx';
import { Choice, Choices } from './elements.tsx';
import { detailOf, labelOf } from './labels.ts';

/** More options than this get a filter. */
export const FILTER_ABOVE = 8;

export interface ChoiceListProps {
  type: 'radio' | 'checkbox';
  options: Option[];
  defaults?: readonly string[] | null | undefined;
  chosen: readonly string[];
  disabled?: boolean | undefined;
  /** Values that cannot be chosen now. */
  blocked?: readonly string[] | undefined;
  onChange(chosen: string[]): void;
}

export function ChoiceList(props: ChoiceListProps) {
  const { options, chosen, type } = props;
  const words = useWords();
  const name = useId();
  const [filter, setFilter] = useState('');
  const found = options.filter((option) => matches(option, filter));
  // What is chosen is sent, so that no filter may hide it.
  const shown = options.filter((option) => found.includes(option) || chosen.includes(option.value));
  const toggle = (value: string) => {
    if (type === 'radio') return props.onChange([value]);
    const next = new Set(chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value]);
    props.onChange(options.map((option) => option.value).filter((option) => next.has(option)));
  };
  return (
    <Choices disabled={props.disabled}>
      <legend className="hitl-visually-hidden">{words.t('answerGroup')}</legend>
      {options.length > FILTER_ABOVE && <Filter value={filter} onChange={setFilter} found={found.length} />}
      <ChoicesListPart look>
        {shown.map((option) => (
          <li key={option.value}>
            <ChoiceLine {...props} name={name} option={option} onToggle={() => toggle(option.value)} />
          </li>
        ))}
      </ChoicesListPart>
    </Choices>
  );
}

function ChoiceLine(props: ChoiceListProps & { name: string; option: Option; onToggle(): void }) {
  const { option, defaults } = props;
  const words = useWords();
  const id = useId();
  const isDefault = defaults?.includes(option.value) ?? false;
  const detail = detailOf(option, words);
  return (
    <Choice state={{ intent: option.intent, default: isDefault }}>
      <CheckPart
        look
        type={props.type}
        name={props.name}
        checked={props.chosen.includes(option.value)}
        disabled={props.blocked?.includes(option.value)}
        onChange={props.onToggle}
        onKeyDown={withoutEnter}
        aria-labelledby={`${id}-label`}
        aria-describedby={detail ? `${id}-detail` : undefined}
      />
      <ChoiceLabelPart look id={`${id}-label`}>
        <bdi>{labelOf(option)}</bdi> {isDefault && <DefaultPart look>{words.t('default')}</DefaultPart>}
      </ChoiceLabelPart>
      {detail && (
        <ChoiceDetailPart look dir="auto" id={`${id}-detail`}>
          {detail}
        </ChoiceDetailPart>
      )}
    </Choice>
  );
}

function Filter(props: { value: string; found: number; onChange(value: string): void }) {
  const words = useWords();
  const none = props.found === 0;
  const found = none ? words.t('noOptionMatches') : words.t('optionsShown', { count: props.found });
  return (
    <div>
      <InputPart
        look
        type="search"
        value={props.value}
        placeholder={words.t('filterOptions')}
        aria-label={words.t('filterOptions')}
        onKeyDown={withoutEnter}
        onChange={(event) => props.onChange(event.target.value)}
      />
      <ConfirmHintPart look={none} className={none ? undefined : 'hitl-visually-hidden'} role="status">
        {props.value !== '' && found}
      </ConfirmHintPart>
    </div>
  );
}

/** So that a form of the host around us is not submitted. */
function withoutEnter(event: KeyboardEvent) {
  if (event.key === 'Enter') event.preventDefault();
}

function matches(option: Option, filter: string): boolean {
  const wanted = filter.trim().toLocaleLowerCase();
  return [option.value, labelOf(option), option.description ?? ''].some((text) =>
    text.toLocaleLowerCase().includes(wanted),
  );
}
