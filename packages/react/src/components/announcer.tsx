'use client';
// Says what happened to people who do not see it: each piece of news once, even when it is the same again.
import { createContext, type ReactNode, useCallback, useContext, useEffect, useState } from 'react';
import { NewsPart } from '../parts/elements.tsx';

/** How long a sentence can be found, in ms; then it is no news any more. */
const NEWS = 6000;

interface Said {
  text: string;
  nth: number;
}

const AnnounceContext = createContext<((text: string) => void) | null>(null);

/** One region for all below it; one inside another adds nothing. */
export function Announcer({ children }: { children: ReactNode }) {
  return useContext(AnnounceContext) ? children : <OwnAnnouncer>{children}</OwnAnnouncer>;
}

function OwnAnnouncer({ children }: { children: ReactNode }) {
  const { said, say } = useNews();
  return (
    <AnnounceContext.Provider value={say}>
      {children}
      <NewsRegion said={said} />
    </AnnounceContext.Provider>
  );
}

/** Says a sentence in the region above. */
export function useAnnounce(): (text: string) => void {
  return useContext(AnnounceContext) ?? sayNothing;
}

export function useNews(): { said: Said; say(text: string): void } {
  const [said, setSaid] = useState<Said>({ text: '', nth: 0 });
  const say = useCallback((text: string) => setSaid(({ nth }) => ({ text, nth: nth + 1 })), []);
  useEffect(() => {
    if (said.text === '') return;
    const timer = setTimeout(() => say(''), NEWS);
    return () => clearTimeout(timer);
  }, [said, say]);
  return { said, say };
}

/** Always there: a region that comes with its text is often not read. */
export function NewsRegion({ said }: { said: Said }) {
  return (
    <NewsPart look className="hitl-visually-hidden">
      {said.text !== '' && <span key={said.nth}>{said.text}</span>}
    </NewsPart>
  );
}

const sayNothing = () => {};
