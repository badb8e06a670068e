// Who is logged in decides: the login page, or the back office.
import { HitlProvider } from '@hitl-kit/react';
import { useCallback, useEffect, useState } from 'react';
import { BackOffice } from './back-office.jsx';
import { Login } from './login.jsx';
import * as session from './session.js';
import { useTheme } from './theme.js';

export function App() {
  const [people, setPeople] = useState([]);
  const [person, setPerson] = useState(undefined);
  const [problem, setProblem] = useState(null);
  const [theme, toggleTheme] = useTheme();

  const follow = useCallback((reply) => {
    setProblem(reply ? null : 'The server does not answer. Is it still running?');
    if (reply) setPerson(reply.person);
  }, []);
  useEffect(() => {
    session.readSession().then((reply) => {
      setPeople(reply?.people ?? []);
      follow(reply);
    });
  }, [follow]);

  return (
    <>
      {problem && (
        <p className="problem" role="alert">
          {problem}
        </p>
      )}
      {person === null && <Login people={people} onLogin={async (id) => follow(await session.login(id))} />}
      {person && (
        <HitlProvider key={person.id} baseUrl="/api/hitl" theme={theme}>
          <BackOffice
            person={person}
            theme={theme}
            onToggleTheme={toggleTheme}
            onLogout={async () => follow(await session.logout())}
          />
        </HitlProvider>
      )}
    </>
  );
}
