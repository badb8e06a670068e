'use client';
// Lets a person keep what they wrote when somebody else was first.
import { useEffect, useRef, useState } from 'react';
import type { Draft } from '../core/desk.ts';
import { useWords } from '../i18n/words-of-request.ts';
import { TextareaPart } from '../parts/form-elements.tsx';
import { Button } from './elements.tsx';

/** Copies by the clipboard; without one (plain http) it shows the text, selected. */
export function CopyDraft({ draft }: { draft: Draft }) {
  const words = useWords();
  const [state, setState] = useState<'idle' | 'copied' | 'shown'>('idle');
  const shown = useRef<HTMLTextAreaElement>(null);
  const text = draftText(draft);

  useEffect(() => {
    if (state === 'shown') shown.current?.select();
  }, [state]);

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      setState('copied');
    } catch {
      setState('shown');
    }
  }

  return (
    <>
      <Button onClick={copy}>{words.t(state === 'copied' ? 'copied' : 'copyDraft')}</Button>
      {state === 'shown' && (
        <TextareaPart look aria-label={words.t('draft')} ref={shown} readOnly rows={5} value={text} />
      )}
    </>
  );
}

/** The fields one a line, then the comment. */
export function draftText({ params, comment }: Draft): string {
  return [...paramLines(params), comment.trim()].filter((line) => line !== '').join('\n');
}

function paramLines(params: unknown): string[] {
  if (params === undefined) return [];
  if (typeof params !== 'object' || params === null || Array.isArray(params)) return [plain(params)];
  return Object.entries(params).map(([name, value]) => `${name}: ${plain(value)}`);
}

const plain = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));
