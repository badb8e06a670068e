// How options are called: by their label, else by their value.
import type { Option } from '@hitl-kit/client';

export function labelOf(option: Option): string {
  return option.label ?? option.value;
}

/** Labels of the chosen values, in the order given; a value that is no option stands for itself. */
export function labelsOf(values: readonly string[], options: readonly Option[]): string[] {
  return values.map((value) => options.find((option) => option.value === value)?.label ?? value);
}
