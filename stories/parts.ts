// Finds things by their part name, so that a story's play function holds in every language.
import { expect, waitFor } from 'storybook/test';

export const parts = (within: Element, name: string): HTMLElement[] => [
  ...within.querySelectorAll<HTMLElement>(`[data-hitl-part="${name}"]`),
];

/** Waits until the part is there to be seen. */
export async function findPart(within: Element, name: string): Promise<HTMLElement> {
  return waitFor(
    () => {
      const [part] = parts(within, name);
      expect(part, `the part ${name}`).toBeVisible();
      return part as HTMLElement;
    },
    { timeout: 5000 },
  );
}
