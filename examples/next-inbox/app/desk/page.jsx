import { HitlProvider, Inbox } from '@hitl-kit/react';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { prefetchInbox } from '../../lib/prefetch.js';
import { personOf } from '../../lib/session.js';
import '@hitl-kit/react/styles.css';

/** The librarians' inbox. What it shows first is read here, on the server, and stands in the HTML. */
export default async function Page() {
  const cookie = (await headers()).get('cookie');
  if (!personOf(cookie)) redirect('/');
  return (
    <>
      <h1 className="visually-hidden">Suggestions to the library</h1>
      <HitlProvider baseUrl="/api/hitl" state={await prefetchInbox(cookie)}>
        <Inbox />
      </HitlProvider>
    </>
  );
}
