import { headers } from 'next/headers';
import Link from 'next/link';
import { personOf } from '../lib/session.js';
import { logOut } from './actions.js';
import './library.css';

export const metadata = { title: 'Lantern Library' };

export default async function Layout({ children }) {
  const person = personOf((await headers()).get('cookie'));
  return (
    <html lang="en">
      <body>
        <header className="library">
          <Link className="brand" href="/">
            Lantern Library
          </Link>
          {person && (
            <form action={logOut}>
              <span>{person.name}</span>
              <button type="submit">Log out</button>
            </form>
          )}
        </header>
        <main>{children}</main>
      </body>
    </html>
  );
}
