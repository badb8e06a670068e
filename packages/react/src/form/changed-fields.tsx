'use client';
// All changed fields together: how many there are, and the way back for one and for all.
import type Form from '@rjsf/core';
import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { Button } from '../components/elements.tsx';
import { useWords } from '../i18n/words-of-form.ts';
import { FormChangesPart } from '../parts/form-elements.tsx';
import { pointerOf, type WholeForm } from './field-state.tsx';

type Box = RefObject<HTMLElement | null>;

export function useChangedFields(box: Box, form: RefObject<Form | null>, base: unknown, data: unknown) {
  const [changed, setChanged] = useState<readonly string[]>([]);
  const [undone, setUndone] = useState(0);
  const focusNext = useRef<string | null>(null);

  // The button goes with the mark; its field takes the focus.
  useEffect(() => {
    const pointer = focusNext.current;
    if (pointer === null) return;
    focusNext.current = null;
    const field = box.current?.querySelector(`[data-pointer="${CSS.escape(pointer)}"]`) ?? box.current;
    field?.querySelector<HTMLElement>(':is(input, select, textarea, button):not(:disabled)')?.focus();
  });

  const restore = useCallback<WholeForm['restore']>(
    (path, proposed) => {
      focusNext.current = pointerOf(path);
      setUndone((times) => times + 1);
      form.current?.onChange(proposed, path);
    },
    [form],
  );
  const count = useCallback<WholeForm['count']>((pointer) => {
    setChanged((before) => (before.includes(pointer) ? before : [...before, pointer]));
    return () => setChanged((before) => before.filter((other) => other !== pointer));
  }, []);
  const restoreAll = useCallback(() => restore([], base), [restore, base]);
  return useMemo(
    () => ({ base, data, undone, restore, restoreAll, count, changed: changed.length }),
    [base, data, undone, restore, restoreAll, count, changed],
  );
}

/** Stands at the end of the form, next to what sends it. */
export function ChangedFields({ changed, restoreAll }: { changed: number; restoreAll(): void }) {
  const words = useWords();
  if (changed === 0) return null;
  return (
    <FormChangesPart look>
      <p>{words.t('fieldsChanged', { count: changed })}</p>
      <Button state={{ variant: 'link' }} onClick={restoreAll}>
        {words.t('undoAll')}
      </Button>
    </FormChangesPart>
  );
}
