// How options are called: by their label, else by their value; and what else there is to say of one.
import type { Option } from '@hitl-kit/client';
import type { Speech } from '../i18n/speak.ts';

export function labelOf(option: Option): string {
  return option.label ?? option.value;
}

/** Labels of the chosen values, in the order given; a value that is no option stands for itself. */
export function labelsOf(values: readonly string[], options: readonly Option[]): string[] {
  return values.map((value) => options.find((option) => option.value === value)?.label ?? value);
}

/** What it says of itself, what it will run, and that it needs a comment. */
export function detailOf({ description, targets, requireComment }: Option, words: Speech): string {
  return [
    description,
    targets?.length ? words.t('willRun', { targets: words.series(targets) }) : undefined,
    requireComment ? words.t('needsComment') : undefined,
  ]
    .filter(Boolean)
    .join(' · ');
}
