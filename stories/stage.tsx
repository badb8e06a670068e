// Where a story stands: a page in the toolbar's theme, language and width, and a person of the live engine.
import './stage.css';
import {
  type Appearance,
  ar,
  de,
  en,
  type FindPeople,
  HitlProvider,
  type HitlProviderProps,
  type HitlSource,
  ja,
  LocalizationProvider,
  Root,
  type Theme,
} from '@hitl-kit/react';
import type { Decorator } from '@storybook/react-vite';
import { createContext, type ReactNode, useContext, useEffect } from 'react';
import type { LiveEngine, Person } from './live-engine.ts';

const catalogs = { en, de, ar, ja };

export interface StageGlobals {
  theme: Theme;
  locale: keyof typeof catalogs;
  width: 'desktop' | 'phone';
}

const Stage = createContext<StageGlobals>({ theme: 'light', locale: 'en', width: 'desktop' });

export const withStage: Decorator = (Story, { globals }) => (
  <StagePage globals={globals as StageGlobals}>
    <Story />
  </StagePage>
);

function StagePage({ globals, children }: { globals: StageGlobals; children: ReactNode }) {
  const { locale, dir } = catalogs[globals.locale];
  useEffect(() => {
    document.documentElement.lang = locale;
    document.documentElement.dir = dir;
  }, [locale, dir]);
  return (
    <Stage.Provider value={globals}>
      <LocalizationProvider localization={catalogs[globals.locale]}>
        <main className="stage" data-theme={globals.theme} data-width={globals.width}>
          <div className="stage-width">{children}</div>
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
  /** The host's class names and components for single parts. */
  appearance?: Appearance | undefined;
  /** In place of the engine alone: several systems in one inbox. */
  sources?: readonly HitlSource[] | undefined;
  /** What was read before. */
  state?: HitlProviderProps['state'];
  children: ReactNode;
}

/** The kit below is used by this person, over HTTP, on the story's engine. */
export function As({ person, engine, sources, people, appearance, state, children }: AsProps) {
  const { theme, locale } = useContext(Stage);
  return (
    <HitlProvider
      {...engine.connection(person)}
      sources={sources}
      state={state}
      theme={theme}
      localization={catalogs[locale]}
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
