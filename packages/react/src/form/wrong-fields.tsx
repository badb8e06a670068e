'use client';
// After a failed submit, and when the server refused something: once the wrong fields are marked, the first one gets
// the focus and all are named, to be announced at once. What is wrong with no field to show it is told here.
import type Form from '@rjsf/core';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { useWords } from '../i18n/words-of-form.ts';
import { FormErrorPart } from '../parts/form-elements.tsx';
import { listed } from './errors.ts';
import { pointerOf } from './field-state.tsx';

interface Wrong {
  names: string[];
  /** Of places that have no field. */
  elsewhere: string[];
  /** Found just now, and not already there when the form came. */
  isNews: boolean;
}

const none: Wrong = { names: [], elsewhere: [], isNews: false };
const CONTROLS = 'input:not([type="hidden"]), select, textarea';

export function useWrongFields(box: RefObject<HTMLElement | null>, form: RefObject<Form | null>, tree: object) {
  const [wanted, setWanted] = useState(0);
  const [wrong, setWrong] = useState(none);
  const refusedBefore = useRef(tree);
  const tell = () => {
    const found = { names: namesIn(box.current), elsewhere: elsewhere(box.current, form.current), isNews: true };
    setWrong(found);
    focusFirst(box.current);
  };
  const latest = useRef(tell);
  latest.current = tell;
  useEffect(() => {
    const there = elsewhere(box.current, form.current);
    if (there.length > 0) setWrong({ ...none, elsewhere: there });
  }, [box, form]);
  useEffect(() => {
    if (wanted > 0) latest.current();
  }, [wanted]);
  useEffect(() => {
    const isNews = tree !== refusedBefore.current && Object.keys(refusedBefore.current).length === 0;
    refusedBefore.current = tree;
    if (isNews && Object.keys(tree).length > 0) latest.current();
  }, [tree]);
  return {
    ...wrong,
    show: () => setWanted((count) => count + 1),
    forget: () => setWrong((before) => (before === none ? before : none)),
  };
}

export function WrongFields({ names, elsewhere, isNews }: Wrong) {
  const words = useWords();
  const told = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isNews && names.length === 0 && elsewhere.length > 0) told.current?.focus();
  }, [isNews, names, elsewhere]);
  return (
    <>
      {names.length > 0 && (
        <p className="hitl-visually-hidden" role="alert">
          {words.t('fieldsNeedLook', { count: names.length, fields: words.series(names) })}
        </p>
      )}
      {elsewhere.length > 0 && (
        <FormErrorPart look className="hitl-field-error" tabIndex={-1} ref={told}>
          {elsewhere.map((message) => (
            <p key={message}>{message}</p>
          ))}
        </FormErrorPart>
      )}
    </>
  );
}

const invalidIn = (box: HTMLElement | null) =>
  Array.from(box?.querySelectorAll<HTMLElement>('[data-hitl-part="field"][data-state="invalid"]') ?? []).filter(
    (field) => field.closest('[hidden]') === null,
  );

function namesIn(box: HTMLElement | null): string[] {
  return invalidIn(box).flatMap((field) => field.dataset.name ?? []);
}

function elsewhere(box: HTMLElement | null, form: Form | null): string[] {
  const shown = new Set(invalidIn(box).map((field) => field.dataset.pointer));
  const lost = listed(form?.state.errorSchema).filter(({ path }) => !shown.has(pointerOf(path)));
  return [...new Set(lost.map(({ path, message }) => (path.length > 0 ? `${path.join(' › ')}: ${message}` : message)))];
}

/** The control of the first wrong field; of a group the first one in it, or the button that adds one. */
function focusFirst(box: HTMLElement | null) {
  const [first] = invalidIn(box);
  const control = first?.querySelector<HTMLElement>(`:is(${CONTROLS}):not(:disabled)`);
  (control ?? first?.querySelector<HTMLElement>('button:not(:disabled)'))?.focus();
}
