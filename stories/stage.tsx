// Where a story stands: a page in the toolbar's theme, language and width, and a person of the live engine.
import './stage.css';
import {
  type Appearance,
  type FindPeople,
  HitlProvider,
  type HitlProviderProps,
  type HitlSource,
  LocalizationProvider,
  type Names,
  Root,
  type Theme,
} from '@hitl-kit/react';
import type { Decorator } from '@storybook/react-vite';
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import type { LiveEngine, Person } from './live-engine.ts';
import { catalogs, type StoryLocale } from './words.ts';

export interface StageGlobals {
  theme: Theme;
  locale: StoryLocale;
  width: 'desktop' | 'phone';
}

const Stage = createContext<StageGlobals>({ theme: 'light', locale: 'en', width: 'desktop' });

export const withStage: Decorator = (Story, { globals, parameters }) => (
  <StagePage globals={globals as StageGlobals} about={parameters.about}>
    <Story />
  </StagePage>
);

interface StagePageProps {
  globals: StageGlobals;
  /** What there is to see, in one sentence. */
  about: string | undefined;
  children: ReactNode;
}

function StagePage({ globals, about, children }: StagePageProps) {
  const { locale, dir } = catalogs[globals.locale];
  useEffect(() => {
    document.documentElement.lang = locale;
    document.documentElement.dir = dir;
  }, [locale, dir]);
  return (
    <Stage.Provider value={globals}>
      <LocalizationProvider localization={catalogs[globals.locale]}>
        <main className="stage" data-theme={globals.theme} data-width={globals.width}>
          <div className="stage-width">
            {about && (
              <p className="stage-about" lang="en" dir="ltr">
                {about}
              </p>
            )}
            {children}
          </div>
        </main>
      </LocalizationProvider>
    </Stage.Provider>
  );
}

interface AsProps {
  person: Person;
  engine: LiveEngine;
  /** The host's directory. */
  people?: FindPeople | undefined;
  /** What the host calls people and roles. A stable object. */
  names?: Names | undefined;
  /** The host's class names and components for single parts. */
  appearance?: Appearance | undefined;
  /** In place of the engine alone: several systems in one inbox. */
  sources?: readonly HitlSource[] | undefined;
  /** What was read before. */
  state?: HitlProviderProps['state'];
  children: ReactNode;
}

/** The kit below is used by this person, over HTTP, on the story's engine. */
export function As({ person, engine, sources, people, names, appearance, state, children }: AsProps) {
  const { theme, locale } = useContext(Stage);
  const localization = useMemo(() => ({ ...catalogs[locale], names }), [locale, names]);
  return (
    <HitlProvider
      {...engine.connection(person)}
      sources={sources}
      state={state}
      theme={theme}
      localization={localization}
      people={people}
      appearance={appearance}
    >
      {children}
    </HitlProvider>
  );
}

/** Room for one thing of the live kit, as a host would give it. */
export function Card({ children }: { children: ReactNode }) {
  return <div className="stage-card">{children}</div>;
}

/** For components that work from plain props: their root, with what this state is called. */
export function Sample({ label, children }: { label?: string; children: ReactNode }) {
  const { theme } = useContext(Stage);
  return (
    <>
      {label && <p className="stage-label">{label}</p>}
      <div className="stage-card">
        <Root theme={theme} className="stage-padding">
          {children}
        </Root>
      </div>
    </>
  );
}

/** Shows below what was chosen in it: what would be sent. */
export function Chosen({ children }: { children: (choose: (values: string[]) => void) => ReactNode }) {
  const [sent, setSent] = useState<string[]>();
  return (
    <>
      {children(setSent)}
      <p className="stage-label" aria-live="polite">
        {sent ? <output>{JSON.stringify(sent)}</output> : null}
      </p>
    </>
  );
}
