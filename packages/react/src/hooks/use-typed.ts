'use client';
// Text that is taken a moment after the last key, so that not every letter asks the server.
import { useEffect, useRef, useState } from 'react';

/** In ms. */
const PAUSE = 300;

export interface Typed {
  text: string;
  type(text: string): void;
  /** Takes it without the pause. */
  takeNow(text?: string): void;
}

/** `value` is what was taken last; when it is changed from elsewhere the text follows it. */
export function useTyped(value: string, take: (text: string) => void): Typed {
  const [text, setText] = useState(value);
  const [known, setKnown] = useState(value);
  const taken = useRef(value);
  const latest = useRef(take);
  latest.current = take;

  // The host may hand down later what was taken here: what was typed since then stays.
  if (value !== known) {
    setKnown(value);
    if (value !== taken.current) setText(value);
    taken.current = value;
  }

  function takeNow(final = text): void {
    setText(final);
    if (final === taken.current) return;
    taken.current = final;
    latest.current(final);
  }

  useEffect(() => {
    if (text === taken.current) return;
    const timer = setTimeout(() => {
      taken.current = text;
      latest.current(text);
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [text]);

  return { text, type: setText, takeNow };
}
