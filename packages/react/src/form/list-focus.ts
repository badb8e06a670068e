'use client';
// Where the focus goes when entries of a list come, go and move: never to nothing.
import { type RefObject, useEffect, useRef } from 'react';

export type Act = 'added' | 'removed' | 'up' | 'down';

export interface ListFocus {
  box: RefObject<HTMLDivElement | null>;
  /** Said by the button that was pressed, before the list changes. */
  expect(act: Act, pressed: Element): void;
}

const CONTROLS = 'input:not([type="hidden"]), select, textarea';

export function useListFocus(): ListFocus {
  const box = useRef<HTMLDivElement>(null);
  const pending = useRef<{ act: Act; index: number } | null>(null);

  useEffect(() => {
    const { current: list } = box;
    // A new entry gets its name in a second step.
    if (!pending.current || !list || list.querySelector('[data-fresh]')) return;
    const { act, index } = pending.current;
    pending.current = null;
    targetOf(list, act, index)?.focus();
    const { activeElement } = document;
    if (act === 'added' && activeElement instanceof HTMLInputElement) selectAll(activeElement);
  });

  return {
    box,
    expect(act, pressed) {
      const index = Array.from(box.current?.children ?? []).findIndex((entry) => entry.contains(pressed));
      pending.current = { act, index };
    },
  };
}

function targetOf(list: HTMLElement, act: Act, index: number): HTMLElement | null | undefined {
  const entries = Array.from(list.children);
  const adding = list.parentElement?.querySelector<HTMLElement>(':scope > * > [data-act="added"]');
  if (act === 'added') return entries.at(-1)?.querySelector<HTMLElement>(CONTROLS) ?? adding;
  if (act === 'removed') {
    const next = entries[Math.min(index, entries.length - 1)];
    return (
      next?.querySelector<HTMLElement>('[data-act="removed"]') ??
      adding ??
      list.closest('fieldset')?.querySelector('button')
    );
  }
  const moved = entries[act === 'up' ? index - 1 : index + 1];
  const again = moved?.querySelector<HTMLButtonElement>(`[data-act="${act}"]:not(:disabled)`);
  return again ?? moved?.querySelector<HTMLElement>('[data-act="up"]:not(:disabled), [data-act="down"]:not(:disabled)');
}

function selectAll(input: HTMLInputElement): void {
  if (input.type === 'text') input.select();
}
