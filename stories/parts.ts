// What stories do alike. Things are found by their part name, so that a play function holds in every language.
import { HttpResponse } from 'msw';
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

/** Waits until the control can be used: in the first picture of a request it stands there, and cannot yet. */
export async function findEnabled(
  canvas: { getByRole(role: string, options: { name: RegExp }): HTMLElement },
  role: 'button' | 'checkbox',
  name: RegExp,
): Promise<HTMLElement> {
  return waitFor(
    () => {
      const control = canvas.getByRole(role, { name });
      expect(control).toBeEnabled();
      return control;
    },
    { timeout: 5000 },
  );
}

/** What the adapter replies when it refuses. */
export const refusal = (status: number, code: string) =>
  HttpResponse.json(
    { type: `urn:hitl-kit:problem:${code}`, title: code, status, code, detail: code },
    { status, headers: { 'content-type': 'application/problem+json' } },
  );
